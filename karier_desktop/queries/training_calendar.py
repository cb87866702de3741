"""What the calendar of a month shows: events, meetings of mentoring pairs, days off."""

from dataclasses import dataclass
from datetime import date
from uuid import UUID


@dataclass(frozen=True)
class CalendarEvent:
    """A bar of the calendar. Meetings of pairs come as one bar a day, with status `mentoring` and without an id."""

    id: UUID | None
    name: str
    status: str
    first: date
    last: date
    people: int
    clash: bool = False
