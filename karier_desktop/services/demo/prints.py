"""Which documents the invented office prints, and about whom."""

from dataclasses import dataclass
from uuid import UUID

from sqlalchemy import Select, func, select
from sqlalchemy.orm import Session

from karier_desktop.models import Appraisal, Employee, MentoringPair, MentoringSession, RankHistory, TrainingEvent
from karier_desktop.queries.documents.params import DocumentParams
from karier_desktop.reports.registry import REPORTS, Report
from karier_desktop.storage.context import today


@dataclass(frozen=True)
class Print:
    """One file to be: a document, its form, and what it is about."""

    file: str
    report: Report
    form: str
    params: DocumentParams


def prints(session: Session) -> list[Print]:
    """Every document in every form, about the people and events with the most to show."""
    params = DocumentParams(
        today(session),
        employee_id=session.scalar(_longest_career()),
        event_id=session.scalar(_next_event(session)),
        pair_id=session.scalar(_busiest_pair()),
        appraisal_id=session.scalar(_decided()),
    )
    return [
        Print(f"{report.code}.pdf" if number == 0 else f"{report.code}-{form.code}.pdf", report, form.code, params)
        for report in REPORTS
        for number, form in enumerate(report.variants)
    ]


def _longest_career() -> Select[UUID]:
    steps = func.count(RankHistory.id)
    query = select(Employee.id).join(RankHistory, RankHistory.employee_id == Employee.id).group_by(Employee.id)
    return query.order_by(steps.desc(), Employee.nip).limit(1)


def _next_event(session: Session) -> Select[UUID]:
    query = select(TrainingEvent.id).where(TrainingEvent.status == "dibuka", TrainingEvent.end_date >= today(session))
    return query.order_by(TrainingEvent.start_date, TrainingEvent.name).limit(1)


def _busiest_pair() -> Select[UUID]:
    meetings = func.count(MentoringSession.id)
    query = select(MentoringPair.id).join(MentoringSession, MentoringSession.pair_id == MentoringPair.id)
    return query.group_by(MentoringPair.id, MentoringPair.aim).order_by(meetings.desc(), MentoringPair.id).limit(1)


def _decided() -> Select[UUID]:
    query = select(Appraisal.id).join(Employee, Employee.id == Appraisal.employee_id)
    return (
        query.where(Appraisal.predicate == "sangat_baik", Appraisal.appraiser_id.is_not(None))
        .order_by(Employee.nip)
        .limit(1)
    )
