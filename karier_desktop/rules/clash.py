"""Who is booked twice at the same time: by sorting, not by comparing every pair."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date, time
from itertools import groupby
from uuid import UUID

_DAY = 24 * 60


@dataclass(frozen=True)
class Booking:
    """Hours of one person for one subject (an event, a session). Without hours it takes whole days.

    A start without an end lasts to the end of the day. `place` tells apart rows of the same form.
    """

    person: UUID
    subject: UUID
    label: str
    first: date
    last: date
    start: time | None = None
    end: time | None = None
    place: int = 0

    @property
    def begins(self) -> int:
        """Minutes from the year 1 to the start."""
        return self.first.toordinal() * _DAY + _minutes(self.start, 0)

    @property
    def ends(self) -> int:
        """Minutes from the year 1 to the end, which is itself free again."""
        return self.last.toordinal() * _DAY + _minutes(self.end, _DAY)


@dataclass(frozen=True)
class Clash:
    """Two bookings of one person that overlap; `day` is the first day they share."""

    person: UUID
    first: Booking
    second: Booking

    @property
    def day(self) -> date:
        """The first day on which both want the person."""
        return max(self.first.first, self.second.first)

    def other(self, subject: UUID) -> Booking:
        """The booking that is not of that subject."""
        return self.second if self.first.subject == subject else self.first


def clashes(bookings: Iterable[Booking]) -> list[Clash]:
    """Every overlap between bookings of one person for different subjects, in order of time."""
    ordered = sorted(bookings, key=lambda b: (b.person.int, b.begins, b.ends, b.subject.int, b.place))
    return [clash for _, own in groupby(ordered, key=lambda b: b.person) for clash in _of_person(own)]


def _of_person(bookings: Iterator[Booking]) -> Iterator[Clash]:
    running: list[Booking] = []
    for booking in bookings:
        running = [other for other in running if other.ends > booking.begins]
        for other in running:
            if other.subject != booking.subject and booking.ends > booking.begins:
                yield Clash(booking.person, other, booking)
        running.append(booking)


def _minutes(clock: time | None, default: int) -> int:
    return default if clock is None else clock.hour * 60 + clock.minute
