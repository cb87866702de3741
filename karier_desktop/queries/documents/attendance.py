"""The attendance sheet of a training event (daftar hadir)."""

from dataclasses import dataclass
from datetime import date, time, timedelta
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from karier_desktop.models import Employee, OrgUnit, TrainingParticipant
from karier_desktop.queries.documents.params import DocumentParams, chosen
from karier_desktop.queries.documents.schedule import ScheduleData, ScheduleSession, gather_schedule
from karier_desktop.rules.names import full_name

ABSENT = ("mundur",)
"""States of a participant who is not expected to sign."""


@dataclass(frozen=True)
class AttendanceRow:
    """One participant."""

    name: str
    nip: str
    unit: str


@dataclass(frozen=True)
class AttendanceData:
    """Who is to sign, and for which days. `blanks` are empty rows for those who come without being on the list."""

    name: str
    batch: str
    provider: str
    venue: str
    days: tuple[date, ...]
    start: time | None
    end: time | None
    speakers: str
    topics: str
    people: tuple[AttendanceRow, ...]
    blanks: int = 5


def gather_attendance(session: Session, params: DocumentParams) -> AttendanceData:
    """The participants of the event; one day of it if a day was picked, else all its days."""
    event = gather_schedule(session, params)
    days = (params.day,) if params.day else _days(event)
    held = [one for one in event.sessions if one.day in days]
    return AttendanceData(
        name=event.name,
        batch=event.batch,
        provider=event.provider,
        venue=event.venue,
        days=days,
        start=min((one.start for one in held if one.start), default=None),
        end=max((one.end for one in held if one.end), default=None),
        speakers=_listed(held, "instructor"),
        topics=_listed(held, "topic"),
        people=_people(session, chosen(params.event_id, "kegiatan pelatihan")),
        blanks=params.blanks,
    )


def _days(event: ScheduleData) -> tuple[date, ...]:
    """The days with sessions; of an event without sessions every day from the first to the last."""
    with_sessions = tuple(sorted({one.day for one in event.sessions}))
    length = (event.end - event.start).days + 1
    return with_sessions or tuple(event.start + timedelta(days=index) for index in range(length))


def _listed(held: list[ScheduleSession], field: str) -> str:
    return "; ".join(dict.fromkeys(text for one in held if (text := str(getattr(one, field)))))


def _people(session: Session, event_id: UUID) -> tuple[AttendanceRow, ...]:
    query = (
        select(Employee, OrgUnit.name)
        .join(TrainingParticipant, TrainingParticipant.employee_id == Employee.id)
        .outerjoin(OrgUnit, OrgUnit.id == Employee.unit_id)
        .where(
            TrainingParticipant.event_id == event_id,
            TrainingParticipant.deleted_at.is_(None),
            TrainingParticipant.status.not_in(ABSENT),
        )
        .order_by(Employee.sort_name, Employee.id)
    )
    return tuple(
        AttendanceRow(full_name(one.front_title, one.name, one.back_title), one.nip, unit or one.unit_text)
        for one, unit in session.execute(query)
    )
