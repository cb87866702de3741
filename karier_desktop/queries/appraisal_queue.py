"""Who is to be appraised in a period, and how far each of them is."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from uuid import UUID

from sqlalchemy import ColumnElement, case, func, or_, select
from sqlalchemy.orm import Session

from karier_desktop.models import Appraisal, AppraisalFeedback, BehaviourScore, Employee, WorkIndicator, WorkResult
from karier_desktop.queries.appraisal import within
from karier_desktop.queries.office import subtree
from karier_desktop.rules.appraisal import Period
from karier_desktop.rules.names import full_name
from karier_desktop.storage.context import rules


@dataclass(frozen=True)
class Progress:
    """An appraisal begun. `done` of `lines` have a score; `heard`: feedback was given."""

    id: UUID
    version: int
    status: str
    predicate: str = ""
    done: int = 0
    lines: int = 0
    heard: bool = False

    @property
    def state(self) -> str:
        """`selesai` with a predicate, `sedang` with scores or feedback, else `menunggu`, or `belum` while planned."""
        if self.predicate:
            return "selesai"
        if self.done or self.heard:
            return "sedang"
        return "belum" if self.status == "rencana" else "menunggu"


@dataclass(frozen=True)
class QueueRow:
    """A person in the queue; `search` is what the search box looks in."""

    employee_id: UUID
    name: str
    front_title: str
    back_title: str
    nip: str
    search: str
    progress: Progress | None = None

    @property
    def state(self) -> str:
        """`belum`, `menunggu`, `sedang` or `selesai`."""
        return self.progress.state if self.progress else "belum"

    @property
    def full_name(self) -> str:
        """With degrees."""
        return full_name(self.front_title, self.name, self.back_title)


def appraisal_queue(session: Session, period: Period, unit_id: UUID | None = None) -> list[QueueRow]:
    """Everybody in service in a period, and whoever has an appraisal for it: open ones first, each by name."""
    progress = _progress(session, period)
    columns = (Employee.id, Employee.name, Employee.front_title, Employee.back_title, Employee.nip)
    query = (
        select(*columns, Employee.search_text)
        .where(Employee.deleted_at.is_(None), _appraised(session, period))
        .order_by(Employee.sort_name, Employee.id)
    )
    if unit_id is not None:
        query = query.where(Employee.unit_id.in_(subtree(unit_id)))
    rows = [QueueRow(*person, progress.get(person[0])) for person in session.execute(query)]
    return sorted(rows, key=lambda row: row.state == "selesai")


def _appraised(session: Session, period: Period) -> ColumnElement[bool]:
    active = ["", *(row.key for row in rules(session).rows("active_status", period.end))]
    here = (
        Employee.legal_status.in_(active)
        & or_(Employee.cpns_date.is_(None), Employee.cpns_date <= period.end)
        & or_(Employee.contract_end.is_(None), Employee.contract_end >= period.start)
    )
    return or_(here, Employee.id.in_(select(Appraisal.employee_id).where(*within(period))))


def _progress(session: Session, period: Period) -> Mapping[UUID, Progress]:
    """By person; of several appraisals in the period the one that ends last."""
    scores = _counts(session, period)
    query = select(Appraisal.employee_id, Appraisal.id, Appraisal.version, Appraisal.status, Appraisal.predicate)
    ordered = query.where(*within(period)).order_by(Appraisal.period_end, Appraisal.id)
    return {
        person: Progress(appraisal, version, status, predicate, *scores.get(appraisal, (0, 0, False)))
        for person, appraisal, version, status, predicate in session.execute(ordered)
    }


def _counts(session: Session, period: Period) -> Mapping[UUID, tuple[int, int, bool]]:
    """Scores given, lines, and whether feedback was given, by appraisal: four SELECTs for all of them."""
    found: dict[UUID, tuple[int, int, bool]] = {}
    for appraisal, done, lines, heard in (*_lines(session, period), *_heard(session, period)):
        before = found.get(appraisal, (0, 0, False))
        found[appraisal] = (before[0] + done, before[1] + lines, before[2] or bool(heard))
    return found


def _lines(session: Session, period: Period) -> Iterable[tuple[UUID, int, int, int]]:
    of = Appraisal.id
    results = (
        select(of, func.count(WorkResult.score), func.count(), func.count() * 0)
        .join(WorkResult, WorkResult.appraisal_id == of)
        .where(*within(period), WorkResult.deleted_at.is_(None))
    )
    said = func.sum(case((BehaviourScore.feedback != "", 1), else_=0))
    behaviours = (
        select(of, func.count(BehaviourScore.score), func.count(), said)
        .join(BehaviourScore, BehaviourScore.appraisal_id == of)
        .where(*within(period), BehaviourScore.deleted_at.is_(None))
    )
    for query in (results, behaviours):
        yield from session.execute(query.group_by(of))


def _heard(session: Session, period: Period) -> Iterable[tuple[UUID, int, int, int]]:
    of = Appraisal.id
    measured = (
        select(of)
        .join(WorkResult, WorkResult.appraisal_id == of)
        .join(WorkIndicator, WorkIndicator.work_result_id == WorkResult.id)
        .where(*within(period), WorkResult.deleted_at.is_(None), WorkIndicator.deleted_at.is_(None))
        .where(WorkIndicator.feedback != "")
    )
    told = (
        select(of)
        .join(AppraisalFeedback, AppraisalFeedback.appraisal_id == of)
        .where(*within(period), AppraisalFeedback.deleted_at.is_(None))
    )
    for query in (measured, told):
        yield from ((appraisal, 0, 0, 1) for appraisal in session.scalars(query.distinct()))


@dataclass(frozen=True)
class UnitPerformance:
    """How a unit did in a period, as its appraisals say; `mixed` when they do not all say the same."""

    predicate: str = ""
    achievement: str = ""
    mixed: bool = False
    appraisals: int = 0


def unit_performance(session: Session, period: Period, unit_id: UUID | None = None) -> UnitPerformance:
    """What the appraisals of a unit say of it; those that say nothing do not count."""
    said = select(Appraisal.organisation_predicate, Appraisal.organisation_achievement)
    rows = session.execute(said.where(*_of_unit(period, unit_id))).all()
    predicates, achievements = ({row[column] for row in rows} - {""} for column in (0, 1))
    return UnitPerformance(
        predicate=min(predicates) if len(predicates) == 1 else "",
        achievement=min(achievements) if len(achievements) == 1 else "",
        mixed=len(predicates) > 1,
        appraisals=len(rows),
    )


def appraisals_of_unit(session: Session, period: Period, unit_id: UUID | None = None) -> list[tuple[UUID, int]]:
    """Ids and versions of the appraisals of a unit in a period."""
    query = select(Appraisal.id, Appraisal.version).where(*_of_unit(period, unit_id))
    return list(session.execute(query))


def _of_unit(period: Period, unit_id: UUID | None) -> tuple[ColumnElement[bool], ...]:
    if unit_id is None:
        return within(period)
    people = select(Employee.id).where(Employee.unit_id.in_(subtree(unit_id)))
    return (*within(period), Appraisal.employee_id.in_(people))
