"""Who passed an event that is closed gets it into the history, so that JP count without being typed again."""

from collections.abc import Iterable
from uuid import UUID

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from karier_desktop.models import (
    TrainingEvent,
    TrainingHistory,
    TrainingParticipant,
    TrainingProvider,
    TrainingSession,
)
from karier_desktop.storage.database import now


def keep_histories(session: Session, event_id: UUID) -> None:
    """Bring the histories that came from an event to what the event says now; doing it again changes nothing."""
    event = session.get_one(TrainingEvent, event_id)
    passed = {} if event.status != "selesai" else {p.employee_id: p for p in _passed(session, event_id)}
    present = {row.employee_id: row for row in _histories(session, event_id)}
    provider = session.get(TrainingProvider, event.provider_id) if event.provider_id else None
    jp = event.jp if event.jp is not None else hours_of(session, event_id)
    for person, row in present.items():
        if person not in passed:
            row.deleted_at = now(session)
    for person, seat in passed.items():
        row = present.get(person) or TrainingHistory(employee_id=person, event_id=event_id)
        _write(row, event, seat, provider.name if provider else "", jp)
        session.add(row)
    session.flush()


def hours_of(session: Session, event_id: UUID) -> int | None:
    """The JP of all hours of an event; nothing when none is written."""
    query = select(func.sum(TrainingSession.jp)).where(
        TrainingSession.event_id == event_id, TrainingSession.deleted_at.is_(None)
    )
    return session.scalar(query)


def _passed(session: Session, event_id: UUID) -> Iterable[TrainingParticipant]:
    query = select(TrainingParticipant).where(
        TrainingParticipant.event_id == event_id,
        TrainingParticipant.deleted_at.is_(None),
        TrainingParticipant.status == "lulus",
    )
    return session.scalars(query)


def _histories(session: Session, event_id: UUID) -> Iterable[TrainingHistory]:
    query = select(TrainingHistory).where(TrainingHistory.event_id == event_id, TrainingHistory.deleted_at.is_(None))
    return session.scalars(query)


def _write(
    row: TrainingHistory, event: TrainingEvent, seat: TrainingParticipant, provider: str, jp: int | None
) -> None:
    values = {
        "kind": event.kind,
        "name": f"{event.name}, angkatan {event.batch}" if event.batch else event.name,
        "provider": provider,
        "place": ", ".join(part for part in (event.venue, event.city) if part),
        "start_date": event.start_date,
        "end_date": event.end_date,
        "jp": jp,
        "certificate_number": seat.certificate_number,
        "certificate_date": seat.certificate_date,
    }
    for name, value in values.items():
        if getattr(row, name) != value:
            setattr(row, name, value)
