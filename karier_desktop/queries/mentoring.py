"""Mentoring pairs: the list, and everything the pane beside it shows of one."""

from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from datetime import date, time, timedelta
from typing import Any
from uuid import UUID

from sqlalchemy import ColumnElement, Select, func, or_, select
from sqlalchemy.orm import Session, aliased

from karier_desktop.models import (
    Competency,
    CompetencyLevel,
    Employee,
    MentoringGoal,
    MentoringPair,
    MentoringProgram,
    MentoringSession,
    OrgUnit,
)
from karier_desktop.rules.book import RuleBook
from karier_desktop.rules.dates_id import short_date
from karier_desktop.rules.jp import Held, session_jp
from karier_desktop.rules.listing import search_words
from karier_desktop.rules.names import full_name

_Mentor, _Mentee = aliased(Employee), aliased(Employee)
AT_WORK = ("ditetapkan", "berjalan")


@dataclass(frozen=True)
class Person:
    """One side of a pair."""

    id: UUID
    front_title: str
    name: str
    back_title: str
    nip: str
    golongan: str
    position: str
    unit: str = ""

    @property
    def full_name(self) -> str:
        """With degrees."""
        return full_name(self.front_title, self.name, self.back_title)


@dataclass(frozen=True)
class PairFilter:
    """What the list shows. `state` is a status, or `diam`: at work, but without a meeting for `idle_days`."""

    text: str = ""
    state: str = ""
    competency_id: UUID | None = None
    program_id: UUID | None = None
    idle_days: int = 30
    sort: str = "mentee"
    descending: bool = False


@dataclass(frozen=True)
class PairRow:
    """A line of the list. `jp` is what counts so far, `idle` how many days have passed without a meeting."""

    id: UUID
    mentor: Person
    mentee: Person
    competency: str
    kind: str
    status: str
    start: date
    end: date | None
    last_session: date | None
    sessions: int
    jp: int
    idle: int

    @property
    def period(self) -> str:
        """From and until, short."""
        until = short_date(self.end) if self.end else "seterusnya"
        return f"{short_date(self.start)} - {until}"


@dataclass(frozen=True)
class GoalLine:
    """A goal and how it stands."""

    id: UUID
    text: str
    due: date | None
    reached: str
    result: str


@dataclass(frozen=True)
class MeetingLine:
    """A meeting, the JP that count of it, and why fewer count than are written."""

    id: UUID
    day: date
    start: time | None
    end: time | None
    place: str
    topic: str
    notes: tuple[str, str, str, str]
    actions: str
    due: date | None
    evidence: str
    jp: int | None
    counted: int
    note: str
    mentor_signed: bool
    mentee_signed: bool


@dataclass(frozen=True)
class PairFacts:
    """What the pane shows of a pair. `superior` says that the mentor is the mentee's direct superior."""

    version: int
    row: PairRow
    program: str
    aim: str
    level_now: int | None
    level_goal: int | None
    goal_words: str
    decree: str
    reason: str
    closing_note: str
    rating_by_mentor: int | None
    rating_by_mentee: int | None
    superior: bool
    goals: tuple[GoalLine, ...]
    meetings: tuple[MeetingLine, ...]


@dataclass(frozen=True)
class ProgramRow:
    """A round of mentoring and how many pairs belong to it."""

    id: UUID
    name: str
    start_date: date | None
    end_date: date | None
    pairs: int


_LAST = (
    select(func.max(MentoringSession.day))
    .where(MentoringSession.pair_id == MentoringPair.id, MentoringSession.deleted_at.is_(None))
    .correlate(MentoringPair)
    .scalar_subquery()
)
_SORTS: dict[str, Any] = {
    "mentee": _Mentee.sort_name,
    "mentor": _Mentor.sort_name,
    "competency": Competency.name,
    "last_session": _LAST,
}


def find_pairs(
    session: Session, book: RuleBook, wanted: PairFilter, today: date, limit: int = 200, offset: int = 0
) -> list[PairRow]:
    """Pairs that match, a page at a time."""
    query = _ordered(_pairs().where(*_matching(wanted, today)), wanted).limit(limit).offset(offset)
    return _rows(session, book, today, session.execute(query).all())


def count_pairs(session: Session, wanted: PairFilter, today: date) -> int:
    """How many pairs match."""
    return session.scalar(select(func.count()).select_from(_pairs().where(*_matching(wanted, today)).subquery())) or 0


def pair_ids(session: Session, wanted: PairFilter, today: date) -> list[UUID]:
    """The ids of all pairs that match, in the order of the list."""
    query = _ordered(_pairs().where(*_matching(wanted, today)), wanted).with_only_columns(MentoringPair.id)
    return list(session.scalars(query))


def pair_facts(session: Session, book: RuleBook, pair_id: UUID, today: date) -> PairFacts | None:
    """One pair for the pane; None when it is gone."""
    found = session.execute(_pairs().where(MentoringPair.id == pair_id)).all()
    if not found:
        return None
    pair, program = found[0][0], None
    if pair.program_id:
        program = session.get(MentoringProgram, pair.program_id)
    superior = session.scalar(select(Employee.superior_id).where(Employee.id == pair.mentee_id))
    return PairFacts(
        version=pair.version,
        row=_rows(session, book, today, found)[0],
        program=program.name if program else "",
        aim=pair.aim,
        level_now=pair.level_now,
        level_goal=pair.level_goal,
        goal_words=_level_words(session, pair),
        decree=_decree(pair),
        reason=pair.reason,
        closing_note=pair.closing_note,
        rating_by_mentor=pair.rating_by_mentor,
        rating_by_mentee=pair.rating_by_mentee,
        superior=superior == pair.mentor_id,
        goals=_goals(session, pair_id),
        meetings=tuple(_meetings(book, pair.kind, _sessions_of(session, [pair_id])[pair_id])),
    )


def find_programs(session: Session, words: str = "") -> list[ProgramRow]:
    """All rounds of mentoring, the newest first."""
    pairs = (
        select(func.count())
        .select_from(MentoringPair)
        .where(MentoringPair.program_id == MentoringProgram.id, MentoringPair.deleted_at.is_(None))
        .correlate(MentoringProgram)
        .scalar_subquery()
    )
    query = select(MentoringProgram, pairs).where(MentoringProgram.deleted_at.is_(None))
    for word in words.lower().split():
        query = query.where(func.lower(MentoringProgram.name).contains(word, autoescape=True))
    rows = session.execute(query.order_by(MentoringProgram.start_date.desc(), MentoringProgram.name))
    return [ProgramRow(p.id, p.name, p.start_date, p.end_date, count) for p, count in rows]


def same_aim(session: Session, mentee_id: UUID, competency_id: UUID, without: UUID | None) -> list[tuple[str, date]]:
    """Other pairs that still work at the same competency for the same mentee: (mentor, since)."""
    query = _pairs().where(
        MentoringPair.mentee_id == mentee_id,
        MentoringPair.competency_id == competency_id,
        MentoringPair.status.in_(("usulan", *AT_WORK)),
    )
    if without is not None:
        query = query.where(MentoringPair.id != without)
    return [(full_name(m.front_title, m.name, m.back_title), pair.start_date) for pair, m, *_ in session.execute(query)]


def _ordered(query: Any, wanted: PairFilter) -> Any:
    order = _SORTS.get(wanted.sort, _Mentee.sort_name)
    return query.order_by(order.desc() if wanted.descending else order.asc(), MentoringPair.id)


def _pairs() -> Select[MentoringPair, Employee, Employee, str, str, date]:
    return (
        select(MentoringPair, _Mentor, _Mentee, Competency.name, OrgUnit.name, _LAST)
        .join(_Mentor, _Mentor.id == MentoringPair.mentor_id)
        .join(_Mentee, _Mentee.id == MentoringPair.mentee_id)
        .outerjoin(OrgUnit, OrgUnit.id == _Mentee.unit_id)
        .outerjoin(Competency, Competency.id == MentoringPair.competency_id)
        .where(MentoringPair.deleted_at.is_(None))
    )


def _matching(wanted: PairFilter, today: date) -> list[ColumnElement[bool]]:
    terms: list[ColumnElement[bool]] = []
    for word in search_words(wanted.text):
        found = [person.search_text.contains(word, autoescape=True) for person in (_Mentor, _Mentee)]
        found += [func.lower(c).contains(word, autoescape=True) for c in (Competency.name, MentoringPair.aim)]
        terms.append(or_(*found))
    if wanted.state == "diam":
        since = today - timedelta(days=wanted.idle_days)
        terms += [MentoringPair.status.in_(AT_WORK), func.coalesce(_LAST, MentoringPair.start_date) < since]
    elif wanted.state:
        terms.append(MentoringPair.status == wanted.state)
    if wanted.competency_id is not None:
        terms.append(MentoringPair.competency_id == wanted.competency_id)
    if wanted.program_id is not None:
        terms.append(MentoringPair.program_id == wanted.program_id)
    return terms


def _rows(session: Session, book: RuleBook, today: date, found: Iterable[Any]) -> list[PairRow]:
    found = list(found)
    meetings = _sessions_of(session, [row[0].id for row in found])
    return [_row(book, today, row, meetings[row[0].id]) for row in found]


def _row(book: RuleBook, today: date, found: Any, meetings: list[MentoringSession]) -> PairRow:
    pair, mentor, mentee, competency, unit, last = found
    lines = _meetings(book, pair.kind, meetings)
    return PairRow(
        id=pair.id,
        mentor=_person(mentor),
        mentee=_person(mentee, unit or mentee.unit_text),
        competency=competency or pair.aim,
        kind=pair.kind,
        status=pair.status,
        start=pair.start_date,
        end=pair.end_date,
        last_session=last,
        sessions=len(meetings),
        jp=sum(line.counted for line in lines),
        idle=max(0, (today - (last or pair.start_date)).days),
    )


def _person(person: Employee, unit: str = "") -> Person:
    return Person(
        person.id,
        person.front_title,
        person.name,
        person.back_title,
        person.nip,
        person.golongan,
        person.position,
        unit,
    )


def _sessions_of(session: Session, pairs: Collection[UUID]) -> Mapping[UUID, list[MentoringSession]]:
    query = (
        select(MentoringSession)
        .where(MentoringSession.pair_id.in_(pairs), MentoringSession.deleted_at.is_(None))
        .order_by(MentoringSession.day, MentoringSession.start_time, MentoringSession.id)
    )
    found: defaultdict[UUID, list[MentoringSession]] = defaultdict(list)
    for meeting in session.scalars(query):
        found[meeting.pair_id].append(meeting)
    return found


def _meetings(book: RuleBook, kind: str, meetings: list[MentoringSession]) -> list[MeetingLine]:
    """The meetings in order of time with what counts of each; ids serve as names, so that each finds its line."""
    held = [Held(kind, str(m.id), m.day, m.jp, m.mentor_signed and m.mentee_signed) for m in meetings]
    counted = {line.name: line for line in session_jp(book, held)}
    return [
        MeetingLine(
            id=m.id,
            day=m.day,
            start=m.start_time,
            end=m.end_time,
            place=m.place,
            topic=m.topic,
            notes=(m.goal, m.reality, m.options, m.will),
            actions=m.actions,
            due=m.due_date,
            evidence=m.evidence,
            jp=m.jp,
            counted=counted[str(m.id)].accepted,
            note=counted[str(m.id)].note,
            mentor_signed=m.mentor_signed,
            mentee_signed=m.mentee_signed,
        )
        for m in meetings
    ]


def _goals(session: Session, pair_id: UUID) -> tuple[GoalLine, ...]:
    query = (
        select(MentoringGoal)
        .where(MentoringGoal.pair_id == pair_id, MentoringGoal.deleted_at.is_(None))
        .order_by(MentoringGoal.due_date, MentoringGoal.id)
    )
    return tuple(GoalLine(g.id, g.text, g.due_date, g.reached, g.result) for g in session.scalars(query))


def _level_words(session: Session, pair: MentoringPair) -> str:
    """What the dictionary says of the level aimed at."""
    query = select(CompetencyLevel.description).where(
        CompetencyLevel.competency_id == pair.competency_id,
        CompetencyLevel.level == pair.level_goal,
        CompetencyLevel.deleted_at.is_(None),
    )
    return session.scalar(query.limit(1)) or ""


def _decree(pair: MentoringPair) -> str:
    parts = [pair.decree_number, short_date(pair.decree_date) if pair.decree_date else "", pair.decree_official]
    return ", ".join(part for part in parts if part)
