"""The timetable of a training event (jadwal pelatihan)."""

from dataclasses import dataclass
from datetime import date, time
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from karier_desktop.models import TrainingEvent, TrainingProvider, TrainingSession
from karier_desktop.queries.documents.params import DocumentParams, chosen


@dataclass(frozen=True)
class ScheduleSession:
    """A block of hours."""

    day: date
    start: time | None
    end: time | None
    topic: str
    instructor: str = ""
    room: str = ""
    jp: int | None = None


@dataclass(frozen=True)
class ScheduleData:
    """An event and its sessions in order of day and time."""

    name: str
    batch: str
    provider: str
    venue: str
    start: date
    end: date
    sessions: tuple[ScheduleSession, ...]


def gather_schedule(session: Session, params: DocumentParams) -> ScheduleData:
    """The event with all its sessions."""
    event_id = chosen(params.event_id, "kegiatan pelatihan")
    query = (
        select(TrainingEvent, TrainingProvider.name)
        .outerjoin(TrainingProvider, TrainingProvider.id == TrainingEvent.provider_id)
        .where(TrainingEvent.id == event_id, TrainingEvent.deleted_at.is_(None))
    )
    event, provider = chosen(session.execute(query).one_or_none(), "kegiatan pelatihan")
    return ScheduleData(
        name=event.name,
        batch=event.batch,
        provider=provider or "",
        venue=", ".join(part for part in (event.venue, event.city) if part),
        start=event.start_date,
        end=event.end_date,
        sessions=_sessions(session, event_id),
    )


def _sessions(session: Session, event_id: UUID) -> tuple[ScheduleSession, ...]:
    query = select(TrainingSession).where(TrainingSession.event_id == event_id, TrainingSession.deleted_at.is_(None))
    held = sorted(session.scalars(query), key=lambda one: (one.day, one.start_time or time.max, str(one.id)))
    return tuple(
        ScheduleSession(one.day, one.start_time, one.end_time, one.topic, one.instructor, one.room, one.jp)
        for one in held
    )
