"""What the calendar of a month shows: events, meetings of mentoring pairs, days off."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, timedelta
from types import MappingProxyType
from uuid import UUID

from sqlalchemy import ColumnElement, func, select
from sqlalchemy.orm import Session

from karier_desktop.models import MentoringPair, MentoringSession, TrainingEvent, TrainingParticipant
from karier_desktop.queries.training_bookings import mentoring_bookings, training_bookings
from karier_desktop.rules.book import RuleBook
from karier_desktop.rules.clash import clashes


@dataclass(frozen=True)
class CalendarEvent:
    """A bar of the calendar. Meetings of pairs come as one bar a day, with status `mentoring` and without an id."""

    id: UUID | None
    name: str
    status: str
    first: date
    last: date
    people: int
    jp: int | None = None
    clash: bool = False


@dataclass(frozen=True)
class CalendarMonth:
    """Everything between two days; `clashes` counts people booked twice without a reason."""

    first: date
    last: date
    events: tuple[CalendarEvent, ...] = ()
    holidays: Mapping[date, str] = field(default_factory=lambda: MappingProxyType({}))
    clashes: int = 0


def calendar(session: Session, book: RuleBook, first: date, last: date) -> CalendarMonth:
    """Events, meetings and holidays between two days, both included."""
    clashing = clashing_seats(session, first, last)
    events = _events(session, first, last, {event for event, _ in clashing})
    shown = {event.id for event in events}
    people = {person for event, person in clashing if event in shown}
    days_off = MappingProxyType(holidays(book, first, last))
    return CalendarMonth(first, last, (*events, *_meetings(session, first, last)), days_off, len(people))


def clashing_seats(session: Session, first: date, last: date) -> frozenset[tuple[UUID, UUID]]:
    """(event, person) for every seat that clashes with something else and has no reason written beside it."""
    # Events reach beyond the days shown, and so do those they clash with.
    start, end = _reach(session, first, last)
    booked = [*training_bookings(session, start, end), *mentoring_bookings(session, start, end)]
    query = (
        select(TrainingParticipant.event_id, TrainingParticipant.employee_id, TrainingParticipant.clash_reason)
        .join(TrainingEvent, TrainingEvent.id == TrainingParticipant.event_id)
        .where(*_seated(), TrainingEvent.start_date <= end, TrainingEvent.end_date >= start)
    )
    seats = {(event, person): bool(reason) for event, person, reason in session.execute(query)}
    found = set()
    for clash in clashes(booked):
        sides = [(b.subject, clash.person) for b in (clash.first, clash.second) if (b.subject, clash.person) in seats]
        if not any(seats[side] for side in sides):
            found.update(sides)
    return frozenset(found)


def holidays(book: RuleBook, first: date, last: date) -> dict[date, str]:
    """Days off with their names: yearly ones by month and day, others by their whole date."""
    found = {}
    for day in (first + timedelta(days=n) for n in range((last - first).days + 1)):
        row = book.row("holiday", day.isoformat(), day) or book.row("holiday", f"{day:%m-%d}", day)
        if row is not None:
            found[day] = row.text("name")
    return found


def _reach(session: Session, first: date, last: date) -> tuple[date, date]:
    query = select(func.min(TrainingEvent.start_date), func.max(TrainingEvent.end_date)).where(
        TrainingEvent.deleted_at.is_(None), TrainingEvent.start_date <= last, TrainingEvent.end_date >= first
    )
    start, end = session.execute(query).one()
    return min(first, start or first), max(last, end or last)


def _events(session: Session, first: date, last: date, clashing: set[UUID]) -> list[CalendarEvent]:
    seats = (
        select(func.count())
        .select_from(TrainingParticipant)
        .where(TrainingParticipant.event_id == TrainingEvent.id, *_seated())
        .correlate(TrainingEvent)
        .scalar_subquery()
    )
    query = (
        select(TrainingEvent, seats)
        .where(TrainingEvent.deleted_at.is_(None))
        .where(TrainingEvent.start_date <= last, TrainingEvent.end_date >= first)
        .order_by(TrainingEvent.start_date, TrainingEvent.id)
    )
    return [
        CalendarEvent(e.id, e.name, e.status, e.start_date, e.end_date, people, e.jp, e.id in clashing)
        for e, people in session.execute(query)
    ]


def _meetings(session: Session, first: date, last: date) -> list[CalendarEvent]:
    query = (
        select(MentoringSession.day, func.count())
        .join(MentoringPair, MentoringPair.id == MentoringSession.pair_id)
        .where(MentoringSession.deleted_at.is_(None), MentoringPair.deleted_at.is_(None))
        .where(MentoringSession.day.between(first, last))
        .group_by(MentoringSession.day)
        .order_by(MentoringSession.day)
    )
    return [CalendarEvent(None, f"{count} sesi", "mentoring", day, day, 0) for day, count in session.execute(query)]


def _seated() -> tuple[ColumnElement[bool], ...]:
    return TrainingParticipant.deleted_at.is_(None), TrainingParticipant.status != "mundur"
