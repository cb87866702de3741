"""Appraisals: the list of all periods, and which one a new appraisal goes on from."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from typing import Any
from uuid import UUID

from sqlalchemy import ColumnElement, func, select
from sqlalchemy.orm import Session

from karier_desktop.models import Appraisal, Employee
from karier_desktop.queries.office import subtree
from karier_desktop.rules.appraisal import YEARLY, Period, periods_of
from karier_desktop.rules.book import RuleBook
from karier_desktop.rules.dates_id import date_span
from karier_desktop.rules.listing import search_words
from karier_desktop.storage.context import rules


@dataclass(frozen=True)
class AppraisalRow:
    """A line of the list of appraisals of all periods; `state` is selesai once there is a predicate."""

    id: UUID
    employee_id: UUID
    employee_name: str
    front_title: str
    back_title: str
    employee_nip: str
    period: str
    period_end: date
    appraiser_name: str
    predicate: str
    predicate_name: str
    state: str


@dataclass(frozen=True)
class AppraisalFilter:
    """What the list shows; empty means all. `state` is a status of the appraisal."""

    text: str = ""
    year: int | None = None
    kind: str = ""
    predicate: str = ""
    state: str = ""
    unit_id: UUID | None = None
    employee_id: UUID | None = None
    sort: str = "period"
    descending: bool = True


_SORTS: dict[str, Any] = {
    "employee_name": Employee.sort_name,
    "employee_nip": Employee.nip,
    "period": Appraisal.period_end,
    "appraiser_name": func.lower(Appraisal.appraiser_name),
    "predicate": Appraisal.predicate,
    "state": Appraisal.status,
}


def find_appraisals(session: Session, wanted: AppraisalFilter, start: int = 0, stop: int = 200) -> list[AppraisalRow]:
    """Rows `start` to `stop` of the list: newest period first unless asked otherwise, then by name."""
    query = (
        select(Appraisal, Employee)
        .join(Employee, Employee.id == Appraisal.employee_id)
        .where(*_wanted(wanted))
        .order_by(*_order(wanted))
        .limit(stop - start)
        .offset(start)
    )
    book = rules(session)
    return [
        AppraisalRow(
            one.id,
            person.id,
            person.name,
            person.front_title,
            person.back_title,
            person.nip,
            date_span(one.period_start, one.period_end),
            one.period_end,
            one.appraiser_name,
            one.predicate,
            book.label("predicate", one.predicate, one.period_end) if one.predicate else "",
            "selesai" if one.predicate else one.status,
        )
        for one, person in session.execute(query)
    ]


def count_appraisals(session: Session, wanted: AppraisalFilter) -> int:
    """How many appraisals the filter lets through."""
    query = select(func.count()).select_from(Appraisal).join(Employee, Employee.id == Appraisal.employee_id)
    return session.scalar(query.where(*_wanted(wanted))) or 0


def appraisal_ids(session: Session, wanted: AppraisalFilter) -> list[UUID]:
    """All ids of the list in its order, to find the place of one."""
    query = select(Appraisal.id).join(Employee, Employee.id == Appraisal.employee_id)
    return list(session.scalars(query.where(*_wanted(wanted)).order_by(*_order(wanted))))


def _order(wanted: AppraisalFilter) -> tuple[Any, ...]:
    first = _SORTS.get(wanted.sort, Appraisal.period_end)
    return (first.desc() if wanted.descending else first.asc(), Employee.sort_name, Appraisal.id)


def appraisal_years(session: Session) -> list[int]:
    """The years in which periods ended, newest first."""
    days = session.scalars(select(Appraisal.period_end).where(Appraisal.deleted_at.is_(None)).distinct())
    return sorted({day.year for day in days}, reverse=True)


def current_period(session: Session, today: date) -> Period:
    """Where work goes on: the last period that has ended, while it is open; else the latest that has begun.

    Without any appraisal it is last year, since that is what a new office has to catch up on.
    """
    query = (
        select(Appraisal.period_kind, Appraisal.period_start, Appraisal.period_end, func.min(Appraisal.predicate))
        .where(Appraisal.deleted_at.is_(None), Appraisal.period_start <= today)
        .group_by(Appraisal.period_kind, Appraisal.period_start, Appraisal.period_end)
    )
    found = [(Period(kind, start, end), not least) for kind, start, end, least in session.execute(query)]
    book = rules(session)
    whole = [(period, still_open) for period, still_open in found if period in _whole(book, period)]
    whole.sort(key=lambda pair: (pair[0].end, pair[1], pair[0].start))
    ended = [pair for pair in whole if pair[0].end < today]
    if ended and ended[-1][1]:
        return ended[-1][0]
    return whole[-1][0] if whole else periods_of(book, YEARLY, today.year - 1)[0]


def _whole(book: RuleBook, period: Period) -> tuple[Period, ...]:
    return periods_of(book, period.kind, period.start.year)


def place_of(session: Session, record_id: UUID) -> tuple[UUID, Period] | None:
    """The person of an appraisal and the whole period it lies in: where the queue shows it."""
    row = session.get(Appraisal, record_id)
    if row is None or row.deleted_at is not None:
        return None
    own = Period(row.period_kind, row.period_start, row.period_end)
    whole = next((one for one in _whole(rules(session), own) if one.start <= own.start and own.end <= one.end), own)
    return row.employee_id, whole


def overlapping(session: Session, employee_id: UUID, period: Period, without: UUID | None = None) -> Period | None:
    """Another appraisal of the same kind that takes in some of the same days."""
    query = select(Appraisal.period_start, Appraisal.period_end).where(
        Appraisal.employee_id == employee_id,
        Appraisal.period_kind == period.kind,
        Appraisal.period_start <= period.end,
        Appraisal.period_end >= period.start,
        Appraisal.deleted_at.is_(None),
    )
    if without is not None:
        query = query.where(Appraisal.id != without)
    found = session.execute(query.order_by(Appraisal.period_start)).first()
    return Period(period.kind, found[0], found[1]) if found else None


def latest_before(session: Session, employee_id: UUID, day: date) -> UUID | None:
    """The person's newest appraisal that began before `day`: where next year's plan is copied from."""
    return session.scalar(
        select(Appraisal.id)
        .where(Appraisal.employee_id == employee_id, Appraisal.period_start < day, Appraisal.deleted_at.is_(None))
        .order_by(Appraisal.period_start.desc())
        .limit(1)
    )


def within(period: Period) -> tuple[ColumnElement[bool], ...]:
    """Appraisals of a period, those of a part of it among them: people come and move during a year."""
    return (
        Appraisal.period_kind == period.kind,
        Appraisal.period_start >= period.start,
        Appraisal.period_end <= period.end,
        Appraisal.deleted_at.is_(None),
    )


def _wanted(wanted: AppraisalFilter) -> list[ColumnElement[bool]]:
    found = [Appraisal.deleted_at.is_(None), Employee.deleted_at.is_(None), *_equal(wanted)]
    if wanted.year is not None:
        found.append(Appraisal.period_end.between(date(wanted.year, 1, 1), date(wanted.year, 12, 31)))
    if wanted.unit_id is not None:
        found.append(Employee.unit_id.in_(subtree(wanted.unit_id)))
    for word in search_words(wanted.text):
        found.append(Employee.search_text.contains(word, autoescape=True))
    return found


def _equal(wanted: AppraisalFilter) -> Iterable[ColumnElement[bool]]:
    if wanted.kind:
        yield Appraisal.period_kind == wanted.kind
    if wanted.predicate:
        yield Appraisal.predicate == wanted.predicate
    if wanted.state:
        yield Appraisal.status == wanted.state
    if wanted.employee_id is not None:
        yield Appraisal.employee_id == wanted.employee_id
