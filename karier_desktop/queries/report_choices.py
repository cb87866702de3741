"""What a person chooses from before a document is made: searches behind the fields, and what is usual to begin with."""

from collections.abc import Callable, Mapping
from datetime import date, timedelta
from uuid import UUID

from sqlalchemy import case, func, select
from sqlalchemy.orm import Session

from karier_desktop.models import Appraisal, MentoringPair, MentoringSession, TrainingEvent, TrainingSession
from karier_desktop.queries.appraisal import AppraisalFilter, AppraisalRow, find_appraisals
from karier_desktop.queries.mentoring import PairFilter, PairRow, find_pairs, pair_facts
from karier_desktop.queries.references import Found, find, titles
from karier_desktop.queries.training import EventFilter, EventRow, event_facts, find_events
from karier_desktop.rules.dates_id import date_span
from karier_desktop.rules.names import full_name
from karier_desktop.rules.nip import format_nip
from karier_desktop.storage.context import rules, today

LIMIT = 20


def choices(session: Session, need: str, text: str) -> list[Found]:
    """What fits the typed words, for a need of a document."""
    if need in _SEARCHES:
        return _SEARCHES[need](session, text)
    return find(session, _ENTITIES[need], text, LIMIT)


def usual(session: Session, need: str) -> Found | None:
    """What to begin with, so that there is a page to look at: the nearest event, a pair at work, the last appraisal."""
    return _USUAL[need](session) if need in _USUAL else None


def named(session: Session, need: str, record_id: UUID) -> Found | None:
    """The words for something chosen elsewhere; None when it is gone."""
    if need == "pair":
        facts = pair_facts(session, rules(session), record_id, today(session))
        return _pair(facts.row) if facts else None
    if need == "appraisal":
        return _one_appraisal(session, record_id)
    entity = _ENTITIES.get(need, "training_event")
    title = titles(session, [(entity, record_id)]).get((entity, record_id))
    return Found(record_id, title) if title is not None else None


def days_of(session: Session, event_id: UUID) -> list[date]:
    """The days of an event: those with sessions, else all of them."""
    query = select(TrainingSession.day).where(
        TrainingSession.event_id == event_id, TrainingSession.deleted_at.is_(None)
    )
    days = sorted(set(session.scalars(query)))
    event = None if days else session.get(TrainingEvent, event_id)
    if event is None:
        return days
    return [event.start_date + timedelta(days=n) for n in range((event.end_date - event.start_date).days + 1)]


def _events(session: Session, text: str) -> list[Found]:
    return [_event(row) for row in find_events(session, EventFilter(text), today(session), LIMIT)]


def _event(row: EventRow) -> Found:
    return Found(row.id, row.name, date_span(row.first, row.last))


def _pairs(session: Session, text: str) -> list[Found]:
    rows = find_pairs(session, rules(session), PairFilter(text), today(session), LIMIT)
    return [_pair(row) for row in rows]


def _pair(row: PairRow) -> Found:
    return Found(row.id, f"{row.mentee.full_name} dengan {row.mentor.full_name}", row.period)


def _appraisals(session: Session, text: str) -> list[Found]:
    return [_appraisal(row) for row in find_appraisals(session, AppraisalFilter(text), 0, LIMIT)]


def _appraisal(row: AppraisalRow) -> Found:
    name = full_name(row.front_title, row.employee_name, row.back_title)
    return Found(row.id, name, f"{row.period}  ·  {format_nip(row.employee_nip)}")


def _usual_event(session: Session) -> Found | None:
    """The one now or next, else the last."""
    day = today(session)
    coming = case((TrainingEvent.end_date >= day, 0), else_=1)
    nearest = case((TrainingEvent.end_date >= day, TrainingEvent.start_date), else_=None)
    query = (
        select(TrainingEvent.id)
        .where(TrainingEvent.deleted_at.is_(None), TrainingEvent.status != "dibatalkan")
        .order_by(coming, nearest, TrainingEvent.start_date.desc(), TrainingEvent.id)
        .limit(1)
    )
    found = session.scalar(query)
    facts = event_facts(session, found) if found else None
    return _event(facts.row) if facts else None


def _usual_pair(session: Session) -> Found | None:
    """The pair with the most sessions, those at work first."""
    met = func.count(MentoringSession.id)
    query = (
        select(MentoringPair.id)
        .outerjoin(
            MentoringSession,
            (MentoringSession.pair_id == MentoringPair.id) & MentoringSession.deleted_at.is_(None),
        )
        .where(MentoringPair.deleted_at.is_(None))
        .group_by(MentoringPair.id, MentoringPair.status)
        .order_by(case((MentoringPair.status == "berjalan", 0), else_=1), met.desc(), MentoringPair.id)
        .limit(1)
    )
    found = session.scalar(query)
    facts = pair_facts(session, rules(session), found, today(session)) if found else None
    return _pair(facts.row) if facts else None


def _usual_appraisal(session: Session) -> Found | None:
    """The last one with a predicate, else the last."""
    query = (
        select(Appraisal.id)
        .where(Appraisal.deleted_at.is_(None))
        .order_by(case((Appraisal.predicate != "", 0), else_=1), Appraisal.period_end.desc(), Appraisal.id)
        .limit(1)
    )
    found = session.scalar(query)
    return _one_appraisal(session, found) if found else None


def _one_appraisal(session: Session, appraisal_id: UUID) -> Found | None:
    person = session.scalar(select(Appraisal.employee_id).where(Appraisal.id == appraisal_id))
    rows = find_appraisals(session, AppraisalFilter(employee_id=person)) if person else []
    return next((_appraisal(row) for row in rows if row.id == appraisal_id), None)


_SEARCHES: Mapping[str, Callable[[Session, str], list[Found]]] = {
    "event": _events,
    "pair": _pairs,
    "appraisal": _appraisals,
}
_ENTITIES = {"unit": "org_unit", "employee": "employee", "program": "mentoring_program"}
_USUAL: Mapping[str, Callable[[Session], Found | None]] = {
    "event": _usual_event,
    "pair": _usual_pair,
    "appraisal": _usual_appraisal,
}
