"""Appraisals: the queue of a period, the list of all periods, the distribution of predicates."""

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from sqlalchemy import ColumnElement, func, or_, select
from sqlalchemy.orm import Session

from karier_desktop.models import Appraisal, BehaviourScore, Employee, WorkResult
from karier_desktop.rules.dates_id import date_span

IN_SERVICE = ("1", "15", "16")
"""Codes of kedudukan hukum under which a person works and is appraised (siasn.md 5.2)."""


@dataclass(frozen=True)
class Period:
    """The period being appraised: kind of table appraisal_period, first and last day."""

    kind: str
    start: date
    end: date

    @property
    def text(self) -> str:
        """The span in words."""
        return date_span(self.start, self.end)


@dataclass(frozen=True)
class QueueRow:
    """A person in the queue: `state` sedang, menunggu, belum or selesai; `done` of `lines` have a score."""

    employee_id: UUID
    name: str
    front_title: str
    back_title: str
    nip: str
    appraisal_id: UUID | None = None
    state: str = "belum"
    predicate: str = ""
    done: int = 0
    lines: int = 0


@dataclass(frozen=True)
class AppraisalRow:
    """A line of the list of appraisals of all periods."""

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
    state: str


@dataclass(frozen=True)
class AppraisalFilter:
    """What the list shows; empty means all."""

    text: str = ""
    year: int | None = None
    predicate: str = ""
    employee_id: UUID | None = None


@dataclass(frozen=True)
class _Progress:
    id: UUID
    status: str
    predicate: str
    done: int
    lines: int


_STATE_ORDER = {"sedang": 0, "menunggu": 1, "belum": 2, "selesai": 3}


def appraisal_queue(session: Session, period: Period, units: Collection[UUID] | None = None) -> list[QueueRow]:
    """Everybody in service with the state of their appraisal in that period: open ones first, then by name."""
    progress = _progress(session, period)
    query = (
        select(Employee.id, Employee.name, Employee.front_title, Employee.back_title, Employee.nip)
        .where(Employee.deleted_at.is_(None), or_(Employee.legal_status.in_(IN_SERVICE), Employee.legal_status == ""))
        .order_by(Employee.sort_name, Employee.id)
    )
    if units is not None:
        query = query.where(Employee.unit_id.in_(units))
    rows = [_queue_row(QueueRow(*person), progress.get(person[0])) for person in session.execute(query).tuples()]
    return sorted(rows, key=lambda row: _STATE_ORDER[row.state])


def _queue_row(row: QueueRow, found: _Progress | None) -> QueueRow:
    if found is None:
        return row
    state = _state(found.status, found.predicate, found.done)
    person = (row.employee_id, row.name, row.front_title, row.back_title, row.nip)
    return QueueRow(*person, found.id, state, found.predicate, found.done, found.lines)


def _state(status: str, predicate: str, done: int) -> str:
    if predicate:
        return "selesai"
    return "sedang" if done else "menunggu" if status == "berjalan" else "belum"


def _progress(session: Session, period: Period) -> Mapping[UUID, _Progress]:
    query = select(Appraisal.employee_id, Appraisal.id, Appraisal.status, Appraisal.predicate).where(*_within(period))
    found = session.execute(query).tuples().all()
    results = _scored(session, WorkResult, [row[1] for row in found])
    behaviours = _scored(session, BehaviourScore, [row[1] for row in found])
    return {
        person: _Progress(
            appraisal,
            status,
            predicate,
            results.get(appraisal, (0, 0))[0] + behaviours.get(appraisal, (0, 0))[0],
            results.get(appraisal, (0, 0))[1] + behaviours.get(appraisal, (0, 0))[1],
        )
        for person, appraisal, status, predicate in found
    }


def _scored(
    session: Session, model: type[WorkResult] | type[BehaviourScore], ids: Collection[UUID]
) -> Mapping[UUID, tuple[int, int]]:
    counts: dict[UUID, tuple[int, int]] = {}
    for some in _slices(ids):
        query = (
            select(model.appraisal_id, func.count(model.score), func.count())
            .where(model.appraisal_id.in_(some), model.deleted_at.is_(None))
            .group_by(model.appraisal_id)
        )
        counts.update({appraisal: (done, lines) for appraisal, done, lines in session.execute(query)})
    return counts


def _slices(ids: Collection[UUID], size: int = 500) -> Iterable[list[UUID]]:
    wanted = list(ids)
    return (wanted[start : start + size] for start in range(0, len(wanted), size))


def find_appraisals(session: Session, wanted: AppraisalFilter, limit: int, offset: int = 0) -> list[AppraisalRow]:
    """A page of the list: newest period first, then by name."""
    query = (
        select(Appraisal, Employee)
        .join(Employee, Employee.id == Appraisal.employee_id)
        .where(*_wanted(wanted))
        .order_by(Appraisal.period_end.desc(), Employee.sort_name, Appraisal.id)
        .limit(limit)
        .offset(offset)
    )
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
            "selesai" if one.predicate else one.status,
        )
        for one, person in session.execute(query).tuples()
    ]


def count_appraisals(session: Session, wanted: AppraisalFilter) -> int:
    """How many appraisals the filter lets through."""
    query = select(func.count()).select_from(Appraisal).join(Employee, Employee.id == Appraisal.employee_id)
    return session.scalar(query.where(*_wanted(wanted))) or 0


def predicate_counts(session: Session, period: Period, units: Collection[UUID] | None = None) -> dict[str, int]:
    """How many people of some units have each predicate in a period, for the distribution check (domain.md 4.5)."""
    query = (
        select(Appraisal.predicate, func.count())
        .join(Employee, Employee.id == Appraisal.employee_id)
        .where(*_within(period), Appraisal.predicate != "", Employee.deleted_at.is_(None))
        .group_by(Appraisal.predicate)
    )
    if units is not None:
        query = query.where(Employee.unit_id.in_(units))
    return dict(session.execute(query).tuples().all())


def same_period(session: Session, employee_id: UUID, period: Period) -> UUID | None:
    """The appraisal a person already has in exactly that period."""
    return session.scalar(select(Appraisal.id).where(Appraisal.employee_id == employee_id, *_within(period)))


def latest_before(session: Session, employee_id: UUID, day: date) -> UUID | None:
    """The person's newest appraisal that began before `day`: where next year's plan is copied from."""
    return session.scalar(
        select(Appraisal.id)
        .where(Appraisal.employee_id == employee_id, Appraisal.period_start < day, Appraisal.deleted_at.is_(None))
        .order_by(Appraisal.period_start.desc())
        .limit(1)
    )


def _within(period: Period) -> tuple[ColumnElement[bool], ...]:
    return (
        Appraisal.period_kind == period.kind,
        Appraisal.period_start == period.start,
        Appraisal.period_end == period.end,
        Appraisal.deleted_at.is_(None),
    )


def _wanted(wanted: AppraisalFilter) -> list[ColumnElement[bool]]:
    found: list[ColumnElement[bool]] = [Appraisal.deleted_at.is_(None), Employee.deleted_at.is_(None)]
    if wanted.year is not None:
        found.append(Appraisal.period_start.between(date(wanted.year, 1, 1), date(wanted.year, 12, 31)))
    if wanted.predicate:
        found.append(Appraisal.predicate == wanted.predicate)
    if wanted.employee_id is not None:
        found.append(Appraisal.employee_id == wanted.employee_id)
    for word in wanted.text.lower().split():
        found.append(Employee.search_text.contains(word, autoescape=True))
    return found
