"""Mentoring on paper: the list of pairs, and the logbook of one pair."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, time
from uuid import UUID

from sqlalchemy import ColumnElement, Select, or_, select
from sqlalchemy.orm import Session, aliased

from karier_desktop.catalog.mentoring import REACHED, STATUSES
from karier_desktop.models import (
    Competency,
    Employee,
    MentoringGoal,
    MentoringPair,
    MentoringProgram,
    MentoringSession,
    OrgUnit,
)
from karier_desktop.queries.documents.office import unit_title
from karier_desktop.queries.documents.params import DocumentParams, chosen
from karier_desktop.queries.office import subtree
from karier_desktop.rules.book import RuleBook
from karier_desktop.rules.dates_id import long_date
from karier_desktop.rules.jp import Held, session_jp
from karier_desktop.rules.names import full_name
from karier_desktop.storage.context import rules


@dataclass(frozen=True)
class Member:
    """One side of a pair, with rank and post as they are."""

    name: str
    nip: str
    position: str
    golongan: str = ""
    unit: str = ""


@dataclass(frozen=True)
class PairRow:
    """A pair in the list. `remark` holds the state when it is not running as planned."""

    kind: str
    mentor: Member
    mentee: Member
    aim: str
    start: date
    end: date | None
    remark: str = ""


@dataclass(frozen=True)
class PairsData:
    """The pairs of a unit or of a programme as of a date."""

    unit: str
    program: str
    as_of: date
    rows: tuple[PairRow, ...]


@dataclass(frozen=True)
class GoalLine:
    """A goal and how it ended."""

    text: str
    due: date | None
    result: str
    reached: str


@dataclass(frozen=True)
class SessionLine:
    """A meeting, its notes along GROW, and who has signed."""

    day: date
    start: time | None
    end: time | None
    jp: int | None
    place: str
    topic: str
    goal: str
    reality: str
    options: str
    will: str
    actions: str
    due: date | None
    evidence: str = ""


@dataclass(frozen=True)
class LogbookData:
    """Everything a pair did. `counted_jp` are the hours of sessions that both have signed."""

    kind: str
    program: str
    mentor: Member
    mentee: Member
    aim: str
    level_now: int | None
    level_goal: int | None
    start: date
    end: date | None
    decree: str
    goals: tuple[GoalLine, ...]
    sessions: tuple[SessionLine, ...]
    total_jp: int
    counted_jp: int
    closing: str = ""
    rating_by_mentor: int | None = None
    rating_by_mentee: int | None = None


_Mentor, _Mentee = aliased(Employee), aliased(Employee)
_MentorUnit, _MenteeUnit = aliased(OrgUnit), aliased(OrgUnit)
_FoundPair = tuple[MentoringPair, Employee, Employee, str, str, str, str]


def gather_pairs(session: Session, params: DocumentParams) -> PairsData:
    """Pairs of the programme, or of the unit; those stopped or over by the date are left out."""
    book = rules(session)
    query = _pairs().where(*_wanted(params)).order_by(_Mentor.sort_name, _Mentee.sort_name, MentoringPair.id)
    rows = tuple(_pair_row(book, found, params.as_of) for found in session.execute(query))
    program = session.get(MentoringProgram, params.program_id) if params.program_id else None
    return PairsData(unit_title(session, params.unit_id), program.name if program else "", params.as_of, rows)


def _pairs() -> Select[MentoringPair, Employee, Employee, str, str, str, str]:
    return (
        select(
            MentoringPair, _Mentor, _Mentee, _MentorUnit.name, _MenteeUnit.name, Competency.name, MentoringProgram.name
        )
        .join(_Mentor, _Mentor.id == MentoringPair.mentor_id)
        .join(_Mentee, _Mentee.id == MentoringPair.mentee_id)
        .outerjoin(_MentorUnit, _MentorUnit.id == _Mentor.unit_id)
        .outerjoin(_MenteeUnit, _MenteeUnit.id == _Mentee.unit_id)
        .outerjoin(Competency, Competency.id == MentoringPair.competency_id)
        .outerjoin(MentoringProgram, MentoringProgram.id == MentoringPair.program_id)
        .where(MentoringPair.deleted_at.is_(None))
    )


def _wanted(params: DocumentParams) -> list[ColumnElement[bool]]:
    found: list[ColumnElement[bool]] = [
        MentoringPair.status != "dihentikan",
        or_(MentoringPair.end_date.is_(None), MentoringPair.end_date >= params.as_of),
    ]
    if params.program_id is not None:
        found.append(MentoringPair.program_id == params.program_id)
    if params.unit_id is not None:
        inside = subtree(params.unit_id)
        found.append(or_(_Mentor.unit_id.in_(inside), _Mentee.unit_id.in_(inside)))
    return found


def _pair_row(book: RuleBook, found: _FoundPair, as_of: date) -> PairRow:
    pair, mentor, mentee, mentor_unit, mentee_unit, competency, _ = found
    return PairRow(
        kind=book.label("mentoring_type", pair.kind, as_of),
        mentor=_member(mentor, mentor_unit),
        mentee=_member(mentee, mentee_unit),
        aim=_aim(competency, pair.aim),
        start=pair.start_date,
        end=pair.end_date,
        remark="" if pair.status == "berjalan" else dict(STATUSES).get(pair.status, pair.status),
    )


def _member(person: Employee, unit: str | None) -> Member:
    name = full_name(person.front_title, person.name, person.back_title)
    return Member(name, person.nip, person.position, person.golongan, unit or person.unit_text)


def _aim(competency: str | None, aim: str) -> str:
    return "\n".join(part for part in (competency or "", aim) if part)


def gather_logbook(session: Session, params: DocumentParams) -> LogbookData:
    """One pair with its goals and sessions; JP counted by the rules of domain.md 7.2."""
    pair_id = chosen(params.pair_id, "pasangan mentoring")
    found = session.execute(_pairs().where(MentoringPair.id == pair_id)).one_or_none()
    pair, mentor, mentee, mentor_unit, mentee_unit, competency, program = chosen(found, "pasangan mentoring")
    sessions = _sessions(session, pair_id)
    held = [Held(pair.kind, one.topic, one.day, one.jp, one.mentor_signed and one.mentee_signed) for one in sessions]
    book = rules(session)
    return LogbookData(
        kind=book.label("mentoring_type", pair.kind, params.as_of),
        program=program or "",
        mentor=_member(mentor, mentor_unit),
        mentee=_member(mentee, mentee_unit),
        aim=_aim(competency, pair.aim).replace("\n", ": "),
        level_now=pair.level_now,
        level_goal=pair.level_goal,
        start=pair.start_date,
        end=pair.end_date,
        decree=_decree(pair),
        goals=_goals(session, pair_id),
        sessions=tuple(_session_line(one) for one in sessions),
        total_jp=sum(one.jp or 0 for one in sessions),
        counted_jp=sum(line.accepted for line in session_jp(book, held)),
        closing=pair.closing_note,
        rating_by_mentor=pair.rating_by_mentor,
        rating_by_mentee=pair.rating_by_mentee,
    )


def _decree(pair: MentoringPair) -> str:
    if not pair.decree_number:
        return ""
    dated = f" tanggal {long_date(pair.decree_date)}" if pair.decree_date else ""
    return f"Nomor {pair.decree_number}{dated}"


def _goals(session: Session, pair_id: UUID) -> tuple[GoalLine, ...]:
    query = (
        select(MentoringGoal)
        .where(MentoringGoal.pair_id == pair_id, MentoringGoal.deleted_at.is_(None))
        .order_by(MentoringGoal.due_date, MentoringGoal.id)
    )
    return tuple(
        GoalLine(goal.text, goal.due_date, goal.result, dict(REACHED).get(goal.reached, goal.reached))
        for goal in session.scalars(query)
    )


def _sessions(session: Session, pair_id: UUID) -> list[MentoringSession]:
    query = select(MentoringSession).where(MentoringSession.pair_id == pair_id, MentoringSession.deleted_at.is_(None))
    held: Iterable[MentoringSession] = session.scalars(query)
    return sorted(held, key=lambda one: (one.day, one.start_time or time.max, str(one.id)))


def _session_line(one: MentoringSession) -> SessionLine:
    return SessionLine(
        day=one.day,
        start=one.start_time,
        end=one.end_time,
        jp=one.jp,
        place=one.place,
        topic=one.topic,
        goal=one.goal,
        reality=one.reality,
        options=one.options,
        will=one.will,
        actions=one.actions,
        due=one.due_date,
        evidence=one.evidence,
    )
