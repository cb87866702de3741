"""Learning hours (JP) of many people in a year: what they finished and the meetings that count, in two SELECTs."""

from collections import defaultdict
from collections.abc import Collection, Mapping
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from sqlalchemy import ColumnElement, func, select
from sqlalchemy.orm import InstrumentedAttribute, Session

from karier_desktop.models import Employee, MentoringPair, MentoringSession, OrgUnit, TrainingHistory
from karier_desktop.queries.office import subtree
from karier_desktop.rules.book import RuleBook
from karier_desktop.rules.jp import Held, JpRecap, Learned, recap
from karier_desktop.rules.listing import search_words

FEW = 2500
"""Up to so many people are asked for by their ids."""
IN_SERVICE = ("1", "15", "16", "")
"""BKN codes of legal status with which a person works: aktif, under a sanction, moved to a lower post, unknown."""


@dataclass(frozen=True)
class JpRow:
    """A person's year in the list."""

    id: UUID
    nip: str
    front_title: str
    name: str
    back_title: str
    employee_type: str
    position: str
    unit: str
    recap: JpRecap

    @property
    def jp(self) -> int:
        """JP accepted."""
        return self.recap.total

    @property
    def missing(self) -> int:
        """JP still missing to the yearly minimum."""
        return self.recap.missing

    @property
    def count(self) -> int:
        """How many trainings and meetings gave JP."""
        return sum(line.accepted > 0 for line in self.recap.lines)


@dataclass(frozen=True)
class JpFilter:
    """What the recap shows. `state` is empty, `terpenuhi`, `kurang` or `nol`."""

    year: int
    words: str = ""
    unit_id: UUID | None = None
    state: str = ""
    sort: str = "name"
    descending: bool = False


_SHOWN = (
    Employee.id,
    Employee.nip,
    Employee.front_title,
    Employee.name,
    Employee.back_title,
    Employee.employee_type,
    Employee.position,
)


def jp_list(session: Session, book: RuleBook, wanted: JpFilter) -> list[JpRow]:
    """The recap of everybody in service who matches."""
    query = (
        select(*_SHOWN, func.coalesce(OrgUnit.name, Employee.unit_text))
        .outerjoin(OrgUnit, OrgUnit.id == Employee.unit_id)
        .where(Employee.deleted_at.is_(None), Employee.legal_status.in_(IN_SERVICE), *_people(wanted))
        .order_by(Employee.sort_name, Employee.id)
    )
    found = session.execute(query).all()
    recaps = jp_recaps(session, book, wanted.year, {row.id: row.employee_type for row in found})
    rows = [JpRow(*row, recaps[row.id]) for row in found]
    return _sorted([row for row in rows if _in_state(row, wanted.state)], wanted)


def jp_recaps(
    session: Session, book: RuleBook, year: int, people: Mapping[UUID, str], *, without: UUID | None = None
) -> dict[UUID, JpRecap]:
    """The recap of the year for people given with their type (PNS, PPPK); `without` leaves out one event's rows."""
    trainings = _learned(session, year, people.keys(), without)
    meetings = _held(session, year, people.keys())
    return {
        person: recap(book, kind, year, trainings.get(person, ()), meetings.get(person, ()))
        for person, kind in people.items()
    }


def jp_years(session: Session) -> list[int]:
    """Years for which something was learned, the newest first."""
    end = func.coalesce(TrainingHistory.end_date, TrainingHistory.start_date, TrainingHistory.certificate_date)
    first, last = session.execute(
        select(func.min(end), func.max(end)).where(TrainingHistory.deleted_at.is_(None))
    ).one()
    return list(range(_year(last), _year(first) - 1, -1)) if first else []


def _learned(
    session: Session, year: int, people: Collection[UUID], without: UUID | None
) -> Mapping[UUID, list[Learned]]:
    model = TrainingHistory
    end = func.coalesce(model.end_date, model.start_date, model.certificate_date)
    query = select(
        model.employee_id, model.kind, model.name, model.start_date, model.end_date, model.certificate_date, model.jp
    ).where(
        model.deleted_at.is_(None), end.between(date(year, 1, 1), date(year, 12, 31)), _among(model.employee_id, people)
    )
    if without is not None:
        query = query.where(model.event_id.is_distinct_from(without))
    found: defaultdict[UUID, list[Learned]] = defaultdict(list)
    for person, kind, name, start, last, certified, jp in session.execute(query):
        if until := last or start or certified:
            found[person].append(Learned(kind, name, start or until, until, jp))
    return found


def _held(session: Session, year: int, people: Collection[UUID]) -> Mapping[UUID, list[Held]]:
    """Meetings as the mentee's learning."""
    model = MentoringSession
    query = (
        select(
            MentoringPair.mentee_id,
            MentoringPair.kind,
            model.topic,
            model.day,
            model.jp,
            model.mentor_signed,
            model.mentee_signed,
        )
        .join(MentoringPair, MentoringPair.id == model.pair_id)
        .where(model.deleted_at.is_(None), MentoringPair.deleted_at.is_(None))
        .where(model.day.between(date(year, 1, 1), date(year, 12, 31)), _among(MentoringPair.mentee_id, people))
    )
    found: defaultdict[UUID, list[Held]] = defaultdict(list)
    for person, kind, topic, day, jp, mentor, mentee in session.execute(query):
        found[person].append(Held(kind, topic, day, jp, mentor and mentee))
    return found


def _among(person: InstrumentedAttribute[UUID], people: Collection[UUID]) -> ColumnElement[bool]:
    """A list of ids while it is short; for whole offices reading everybody of the year is quicker."""
    return person.in_(people) if len(people) <= FEW else person.is_not(None)


def _people(wanted: JpFilter) -> list[ColumnElement[bool]]:
    terms: list[ColumnElement[bool]] = [
        Employee.search_text.contains(word, autoescape=True) for word in search_words(wanted.words)
    ]
    if wanted.unit_id is not None:
        terms.append(Employee.unit_id.in_(subtree(wanted.unit_id)))
    return terms


def _in_state(row: JpRow, state: str) -> bool:
    return {
        "terpenuhi": row.recap.fulfilled and row.recap.minimum is not None,
        "kurang": row.missing > 0,
        "nol": row.jp == 0,
    }.get(state, True)


def _sorted(rows: list[JpRow], wanted: JpFilter) -> list[JpRow]:
    if wanted.sort in ("jp", "missing", "count"):
        rows.sort(key=lambda row: (getattr(row, wanted.sort), row.name), reverse=wanted.descending)
    elif wanted.descending:
        rows.reverse()
    return rows


def _year(day: date) -> int:
    return day.year
