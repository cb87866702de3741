"""Training events: the list, and everything the pane beside it shows of one."""

from dataclasses import dataclass
from datetime import date, time
from typing import Any
from uuid import UUID

from sqlalchemy import ColumnElement, Select, func, or_, select
from sqlalchemy.orm import Session

from karier_desktop.models import (
    BudgetLine,
    TrainingEvent,
    TrainingParticipant,
    TrainingProvider,
    TrainingSession,
)
from karier_desktop.queries.training_money import spent_on
from karier_desktop.rules.dates_id import date_span

PLANNED = ("direncanakan", "dibuka", "ditunda")


@dataclass(frozen=True)
class EventFilter:
    """What the list of events shows. `state` is a status, or one of `rencana`, `lewat` (ended but not closed)."""

    words: str = ""
    year: int | None = None
    state: str = ""
    sort: str = "when"
    descending: bool = True


@dataclass(frozen=True)
class EventRow:
    """A line of the list."""

    id: UUID
    name: str
    batch: str
    kind: str
    status: str
    first: date
    last: date
    place: str
    provider: str
    quota: int | None
    people: int
    jp: int | None
    planned_cost: int | None

    @property
    def when(self) -> str:
        """`25 s.d. 27 Maret 2026`."""
        return date_span(self.first, self.last)

    @property
    def venue(self) -> str:
        """Where it is held."""
        return self.place

    @property
    def seats(self) -> str:
        """Seats taken, and how many there are."""
        return str(self.people) if self.quota is None else f"{self.people}/{self.quota}"


@dataclass(frozen=True)
class SessionLine:
    """One block of hours."""

    day: date
    start: time | None
    end: time | None
    topic: str
    instructor: str
    room: str
    jp: int | None


@dataclass(frozen=True)
class EventFacts:
    """What the pane shows of an event, but for its people."""

    id: UUID
    version: int
    row: EventRow
    method: str
    city: str
    status_reason: str
    replaced_by: str
    provider_mou_expires: date | None
    budget: str
    budget_left: int | None
    actual_cost: int | None
    note: str
    sessions: tuple[SessionLine, ...]


_SORTS: dict[str, Any] = {
    "name": TrainingEvent.name,
    "when": TrainingEvent.start_date,
    "jp": TrainingEvent.jp,
    "planned_cost": TrainingEvent.planned_cost,
}


def find_events(
    session: Session, wanted: EventFilter, today: date, limit: int = 200, offset: int = 0
) -> list[EventRow]:
    """Events that match, a page at a time."""
    order = _SORTS.get(wanted.sort, TrainingEvent.start_date)
    query = _events().where(*_matching(wanted, today)).limit(limit).offset(offset)
    query = query.order_by(order.desc() if wanted.descending else order.asc(), TrainingEvent.id)
    return [_row(*row) for row in session.execute(query)]


def count_events(session: Session, wanted: EventFilter, today: date) -> int:
    """How many events match."""
    query = select(func.count()).select_from(TrainingEvent).where(*_matching(wanted, today))
    return session.scalar(query) or 0


def event_facts(session: Session, event_id: UUID) -> EventFacts | None:
    """One event for the pane; None when it is gone."""
    event = session.get(TrainingEvent, event_id)
    found = session.execute(_events().where(TrainingEvent.id == event_id, _present())).first()
    if event is None or found is None:
        return None
    provider = session.get(TrainingProvider, event.provider_id) if event.provider_id else None
    line = session.get(BudgetLine, event.budget_line_id) if event.budget_line_id else None
    after = session.get(TrainingEvent, event.replaced_by_id) if event.replaced_by_id else None
    return EventFacts(
        id=event.id,
        version=event.version,
        row=_row(*found),
        method=event.method,
        city=event.city,
        status_reason=event.status_reason,
        replaced_by=after.name if after else "",
        provider_mou_expires=provider.mou_expires if provider else None,
        budget=line.name if line else "",
        budget_left=line.amount - spent_on(session, [line.id])[line.id] if line else None,
        actual_cost=event.actual_cost,
        note=event.note,
        sessions=event_sessions(session, event_id),
    )


def event_sessions(session: Session, event_id: UUID) -> tuple[SessionLine, ...]:
    """The hours of an event in their order."""
    query = (
        select(TrainingSession)
        .where(TrainingSession.event_id == event_id, TrainingSession.deleted_at.is_(None))
        .order_by(TrainingSession.day, TrainingSession.start_time, TrainingSession.id)
    )
    return tuple(
        SessionLine(s.day, s.start_time, s.end_time, s.topic, s.instructor, s.room, s.jp)
        for s in session.scalars(query)
    )


def years_of_events(session: Session) -> list[int]:
    """Years in which events begin, the newest first."""
    query = select(func.min(TrainingEvent.start_date), func.max(TrainingEvent.start_date)).where(_present())
    first, last = session.execute(query).one()
    return list(range(last.year, first.year - 1, -1)) if first else []


def _events() -> Select[Any]:
    seats = (
        select(func.count())
        .select_from(TrainingParticipant)
        .where(TrainingParticipant.event_id == TrainingEvent.id, TrainingParticipant.deleted_at.is_(None))
        .where(TrainingParticipant.status != "mundur")
        .correlate(TrainingEvent)
        .scalar_subquery()
    )
    return select(TrainingEvent, TrainingProvider.name, seats).outerjoin(
        TrainingProvider, TrainingProvider.id == TrainingEvent.provider_id
    )


def _row(event: TrainingEvent, provider: str | None, people: int) -> EventRow:
    return EventRow(
        id=event.id,
        name=event.name,
        batch=event.batch,
        kind=event.kind,
        status=event.status,
        first=event.start_date,
        last=event.end_date,
        place=", ".join(part for part in (event.venue, event.city) if part),
        provider=provider or "",
        quota=event.quota,
        people=people,
        jp=event.jp,
        planned_cost=event.planned_cost,
    )


def _matching(wanted: EventFilter, today: date) -> list[ColumnElement[bool]]:
    terms = [_present(), *_words(wanted.words)]
    if wanted.year is not None:
        first, last = date(wanted.year, 1, 1), date(wanted.year, 12, 31)
        terms += [TrainingEvent.start_date <= last, TrainingEvent.end_date >= first]
    if wanted.state == "rencana":
        terms.append(TrainingEvent.status.in_(PLANNED))
    elif wanted.state == "lewat":
        terms += [TrainingEvent.end_date < today, TrainingEvent.status.in_(("direncanakan", "dibuka", "berjalan"))]
    elif wanted.state:
        terms.append(TrainingEvent.status == wanted.state)
    return terms


def _words(words: str) -> list[ColumnElement[bool]]:
    columns = (TrainingEvent.name, TrainingEvent.venue, TrainingEvent.city, TrainingEvent.batch)
    return [
        or_(*(func.lower(column).contains(word, autoescape=True) for column in columns))
        for word in words.lower().split()
    ]


def _present() -> ColumnElement[bool]:
    return TrainingEvent.deleted_at.is_(None)
