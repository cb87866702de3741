"""Gathers what the agenda looks at: people with predicates and JP, trainings, pairs, follow-ups; a SELECT for each."""

from collections import defaultdict
from collections.abc import Mapping
from dataclasses import replace
from datetime import date
from uuid import UUID

from sqlalchemy import ColumnElement, func, or_, select
from sqlalchemy.orm import Session, aliased

from karier_desktop.models import (
    Appraisal,
    DisciplineSanction,
    Employee,
    MentoringPair,
    MentoringSession,
    TrainingEvent,
    TrainingParticipant,
)
from karier_desktop.queries.documents.people import PersonAsOf, people_as_of
from karier_desktop.queries.employee_facts import Raises, last_raises
from karier_desktop.queries.office import subtree
from karier_desktop.queries.training_jp import jp_recaps
from karier_desktop.rules.agenda import AgendaFacts
from karier_desktop.rules.agenda_career import AgendaPerson
from karier_desktop.rules.agenda_work import AgendaEvent, AgendaFollowUp, AgendaPair
from karier_desktop.rules.names import full_name
from karier_desktop.rules.person import PersonFacts, Sanction
from karier_desktop.storage.context import rules

_OVER = ("selesai", "dibatalkan")
_Mentor, _Mentee = aliased(Employee), aliased(Employee)


def agenda_facts(session: Session, unit_id: UUID | None, today: date) -> AgendaFacts:
    """All of it for a unit and those below it, or for the whole office; trainings are always those of the office."""
    return AgendaFacts(
        people=_people(session, unit_id, today),
        events=_events(session),
        pairs=_pairs(session, unit_id),
        follow_ups=_follow_ups(session, unit_id),
    )


def _people(session: Session, unit_id: UUID | None, today: date) -> tuple[AgendaPerson, ...]:
    people = [person for person in people_as_of(session, unit_id, today) if person.facts.active]
    predicates, sanctions = _predicates(session), _sanctions(session)
    raises = last_raises(session, [person.facts.id for person in people])
    recaps = jp_recaps(session, rules(session), today.year, {one.facts.id: one.facts.employee_type for one in people})
    return tuple(
        AgendaPerson(
            facts=_with_raise(_with_sanctions(person, sanctions), raises),
            predicates=predicates.get(person.facts.id, {}),
            jp_this_year=recaps[person.facts.id].total,
        )
        for person in people
    )


def _with_sanctions(person: PersonAsOf, sanctions: Mapping[UUID, list[Sanction]]) -> PersonFacts:
    found = sanctions.get(person.facts.id)
    return replace(person.facts, sanctions=tuple(found)) if found else person.facts


def _with_raise(facts: PersonFacts, raises: Raises) -> PersonFacts:
    """With the last KGB entered, from which the next one is counted."""
    since, months = raises.get(facts.id, (None, None))
    return replace(facts, pay_since=since, pay_service_months=months) if since else facts


def _predicates(session: Session) -> dict[UUID, dict[int, str]]:
    """The yearly predicates of everybody, by year."""
    query = select(Appraisal.employee_id, Appraisal.period_end, Appraisal.predicate).where(
        Appraisal.period_kind == "tahunan", Appraisal.predicate != "", Appraisal.deleted_at.is_(None)
    )
    found: dict[UUID, dict[int, str]] = defaultdict(dict)
    for employee, end, predicate in session.execute(query):
        found[employee][end.year] = predicate
    return found


def _sanctions(session: Session) -> dict[UUID, list[Sanction]]:
    query = select(
        DisciplineSanction.employee_id,
        DisciplineSanction.level,
        DisciplineSanction.start_date,
        DisciplineSanction.end_date,
    ).where(DisciplineSanction.deleted_at.is_(None))
    found: dict[UUID, list[Sanction]] = defaultdict(list)
    for employee, level, start, end in session.execute(query):
        found[employee].append(Sanction(level, start, end))
    return found


def _events(session: Session) -> tuple[AgendaEvent, ...]:
    seats = (
        select(TrainingParticipant.event_id, func.count().label("seats"))
        .where(TrainingParticipant.deleted_at.is_(None), TrainingParticipant.status != "mundur")
        .group_by(TrainingParticipant.event_id)
        .subquery()
    )
    query = (
        select(TrainingEvent.id, TrainingEvent.name, TrainingEvent.start_date, TrainingEvent.end_date, seats.c.seats)
        .outerjoin(seats, seats.c.event_id == TrainingEvent.id)
        .where(TrainingEvent.deleted_at.is_(None), TrainingEvent.status.not_in(_OVER))
        .order_by(TrainingEvent.start_date, TrainingEvent.id)
    )
    return tuple(
        AgendaEvent(event, name, start, end, taken or 0) for event, name, start, end, taken in session.execute(query)
    )


def _at_work(unit_id: UUID | None) -> tuple[ColumnElement[bool], ...]:
    running = (MentoringPair.deleted_at.is_(None), MentoringPair.status == "berjalan")
    if unit_id is None:
        return running
    inside = subtree(unit_id)
    return (*running, or_(_Mentor.unit_id.in_(inside), _Mentee.unit_id.in_(inside)))


def _pairs(session: Session, unit_id: UUID | None) -> tuple[AgendaPair, ...]:
    met = (
        select(MentoringSession.pair_id, func.count().label("count"), func.max(MentoringSession.day).label("last"))
        .where(MentoringSession.deleted_at.is_(None))
        .group_by(MentoringSession.pair_id)
        .subquery()
    )
    query = (
        select(MentoringPair, _Mentor, _Mentee, met.c.count, met.c.last)
        .join(_Mentor, _Mentor.id == MentoringPair.mentor_id)
        .join(_Mentee, _Mentee.id == MentoringPair.mentee_id)
        .outerjoin(met, met.c.pair_id == MentoringPair.id)
        .where(*_at_work(unit_id))
        .order_by(MentoringPair.start_date, MentoringPair.id)
    )
    return tuple(
        AgendaPair(pair.id, _name(mentor), _name(mentee), pair.start_date, pair.end_date, count or 0, last)
        for pair, mentor, mentee, count, last in session.execute(query)
    )


def _follow_ups(session: Session, unit_id: UUID | None) -> tuple[AgendaFollowUp, ...]:
    """Agreed actions with a day and no evidence yet."""
    query = (
        select(MentoringSession, _Mentor, _Mentee)
        .join(MentoringPair, MentoringPair.id == MentoringSession.pair_id)
        .join(_Mentor, _Mentor.id == MentoringPair.mentor_id)
        .join(_Mentee, _Mentee.id == MentoringPair.mentee_id)
        .where(
            *_at_work(unit_id),
            MentoringSession.deleted_at.is_(None),
            MentoringSession.due_date.is_not(None),
            MentoringSession.actions != "",
            MentoringSession.evidence == "",
        )
        .order_by(MentoringSession.due_date, MentoringSession.id)
    )
    return tuple(
        AgendaFollowUp(one.pair_id, f"{_name(mentee)} dengan {_name(mentor)}", one.actions, one.due_date)
        for one, mentor, mentee in session.execute(query)
        if one.due_date is not None
    )


def _name(person: Employee) -> str:
    return full_name(person.front_title, person.name, person.back_title)
