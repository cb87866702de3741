"""Where the bars of a month go: events cut at the week's ends, each piece in the first free lane."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Literal, Protocol

WEEKS, DAYS = 6, 7
DayKind = Literal["workday", "sunday", "holiday"]


class Spanning(Protocol):
    """Anything that lasts from one day to another."""

    @property
    def first(self) -> date: ...
    @property
    def last(self) -> date: ...


@dataclass(frozen=True)
class Piece:
    """The part of an event within one week: columns `start` to `end` (0 Monday), in a lane counted from the top."""

    event: int
    week: int
    start: int
    end: int
    lane: int
    opens: bool
    closes: bool


@dataclass(frozen=True)
class Month:
    """The six weeks shown for a month: every piece, those that found no room counted per day."""

    first_day: date
    pieces: tuple[Piece, ...]
    hidden: dict[date, int]


def first_shown(month: date) -> date:
    """The Monday the six weeks begin with."""
    first = month.replace(day=1)
    return first - timedelta(days=first.weekday())


def lay_out(month: date, events: Sequence[Spanning], lanes: int) -> Month:
    """Cut and stack the events; `lanes` is how many bars fit in a day. Longer events come first, so bars stay calm."""
    start = first_shown(month)
    order = sorted(range(len(events)), key=lambda i: (events[i].first, events[i].first - events[i].last, i))
    pieces = [piece for week in range(WEEKS) for piece in _week(start + timedelta(days=7 * week), week, events, order)]
    shown = tuple(piece for piece in pieces if piece.lane < lanes)
    return Month(start, shown, _count(start, [piece for piece in pieces if piece.lane >= lanes]))


def shift(month: date, months: int) -> date:
    """The first of the month that many months on."""
    number = month.year * 12 + month.month - 1 + months
    return date(number // 12, number % 12 + 1, 1)


def _week(monday: date, week: int, events: Sequence[Spanning], order: Iterable[int]) -> list[Piece]:
    sunday, free, pieces = monday + timedelta(days=6), list[int](), list[Piece]()
    for index in order:
        event = events[index]
        if event.last < monday or event.first > sunday:
            continue
        begin, end = max(event.first, monday), min(event.last, sunday)
        column, until = (begin - monday).days, (end - monday).days
        lane = next((i for i, taken in enumerate(free) if taken < column), len(free))
        free[lane : lane + 1] = [until]
        pieces.append(Piece(index, week, column, until, lane, begin == event.first, end == event.last))
    return pieces


def _count(start: date, hidden: Iterable[Piece]) -> dict[date, int]:
    counts: dict[date, int] = {}
    for piece in hidden:
        for day in _days(start, piece):
            counts[day] = counts.get(day, 0) + 1
    return counts


def _days(start: date, piece: Piece) -> list[date]:
    monday = start + timedelta(days=7 * piece.week)
    return [monday + timedelta(days=column) for column in range(piece.start, piece.end + 1)]
