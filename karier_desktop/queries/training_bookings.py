"""When people are taken: hours of training events and meetings of mentoring pairs, for many people in a few SELECTs."""

from collections import defaultdict
from collections.abc import Collection, Iterator, Mapping, Sequence
from datetime import date, time
from uuid import UUID

from sqlalchemy import ColumnElement, or_, select
from sqlalchemy.orm import Session, aliased

from karier_desktop.models import (
    Employee,
    MentoringPair,
    MentoringSession,
    TrainingEvent,
    TrainingParticipant,
    TrainingSession,
)
from karier_desktop.rules.clash import Booking
from karier_desktop.rules.training import TrainingHours, TrainingPlan, event_bookings

OFF = ("ditunda", "dibatalkan")
"""Events in these states take nobody's time."""
_STOPPED = ("dihentikan",)


def training_bookings(
    session: Session,
    first: date,
    last: date,
    people: Collection[UUID] | None = None,
    *,
    without: UUID | None = None,
    settled: bool = True,
) -> list[Booking]:
    """Seats in events between two dates, for some people or for all; `without` leaves one event out.

    `settled` false also leaves out seats whose clash was accepted with a reason: they stand in nobody's way any more.
    """
    query = (
        select(TrainingEvent, TrainingParticipant.employee_id)
        .join(TrainingParticipant, TrainingParticipant.event_id == TrainingEvent.id)
        .where(*_event_stands(first, last), TrainingParticipant.deleted_at.is_(None))
        .where(TrainingParticipant.status != "mundur")
    )
    if people is not None:
        query = query.where(TrainingParticipant.employee_id.in_(people))
    if without is not None:
        query = query.where(TrainingEvent.id != without)
    if not settled:
        query = query.where(TrainingParticipant.clash_reason == "")
    seats: defaultdict[TrainingEvent, list[UUID]] = defaultdict(list)
    for event, person in session.execute(query):
        seats[event].append(person)
    hours = event_hours(session, first, last)
    return [b for event, own in seats.items() for b in event_bookings(_plan(event, hours.get(event.id, ())), own)]


def mentoring_bookings(
    session: Session, first: date, last: date, people: Collection[UUID] | None = None, *, without: UUID | None = None
) -> list[Booking]:
    """Meetings of pairs, once for the mentor and once for the mentee; the subject is the meeting."""
    mentor, mentee = aliased(Employee), aliased(Employee)
    query = (
        select(
            MentoringSession.id,
            MentoringSession.day,
            MentoringSession.start_time,
            MentoringSession.end_time,
            mentor.id,
            mentor.name,
            mentee.id,
            mentee.name,
        )
        .join(MentoringPair, MentoringPair.id == MentoringSession.pair_id)
        .join(mentor, mentor.id == MentoringPair.mentor_id)
        .join(mentee, mentee.id == MentoringPair.mentee_id)
        .where(MentoringSession.day.between(first, last), MentoringSession.deleted_at.is_(None))
        .where(MentoringPair.deleted_at.is_(None), MentoringPair.status.not_in(_STOPPED))
    )
    if people is not None:
        query = query.where(or_(MentoringPair.mentor_id.in_(people), MentoringPair.mentee_id.in_(people)))
    if without is not None:
        query = query.where(MentoringPair.id != without)
    found = [booking for row in session.execute(query) for booking in _meeting(*row)]
    return found if people is None else [booking for booking in found if booking.person in people]


def event_hours(session: Session, first: date, last: date) -> Mapping[UUID, list[TrainingHours]]:
    """The blocks of hours of all standing events between two dates, by event."""
    query = (
        select(TrainingSession.event_id, TrainingSession.day, TrainingSession.start_time, TrainingSession.end_time)
        .join(TrainingEvent, TrainingEvent.id == TrainingSession.event_id)
        .where(TrainingSession.deleted_at.is_(None), *_event_stands(first, last))
    )
    hours: defaultdict[UUID, list[TrainingHours]] = defaultdict(list)
    for event_id, day, start, end in session.execute(query):
        hours[event_id].append(TrainingHours(day, start, end))
    return hours


def _event_stands(first: date, last: date) -> list[ColumnElement[bool]]:
    return [
        TrainingEvent.deleted_at.is_(None),
        TrainingEvent.status.not_in(OFF),
        TrainingEvent.start_date <= last,
        TrainingEvent.end_date >= first,
    ]


def _plan(event: TrainingEvent, hours: Sequence[TrainingHours]) -> TrainingPlan:
    return TrainingPlan(event.id, event.name, event.start_date, event.end_date, sessions=tuple(hours))


def _meeting(
    meeting: UUID,
    day: date,
    start: time | None,
    end: time | None,
    mentor: UUID,
    mentor_name: str,
    mentee: UUID,
    mentee_name: str,
) -> Iterator[Booking]:
    yield Booking(mentor, meeting, f"Mentoring dengan {mentee_name}", day, day, start, end)
    yield Booking(mentee, meeting, f"Mentoring dengan {mentor_name}", day, day, start, end)
