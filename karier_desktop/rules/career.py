"""Which rank, post and education a person has now, among the rows of the histories.

Typed by hand, brought in from SIASN or merged from a stick: the present state follows from the rows by these rules.
"""

from collections.abc import Iterable, Mapping
from datetime import date
from typing import Protocol, TypeVar
from uuid import UUID


class DatedRow(Protocol):
    """A history row that counts from a date on."""

    @property
    def id(self) -> UUID: ...
    @property
    def effective_date(self) -> date | None: ...


class PostRow(DatedRow, Protocol):
    """A post held from one date to another."""

    @property
    def position(self) -> str: ...
    @property
    def end_date(self) -> date | None: ...


class SchoolRow(Protocol):
    """A diploma."""

    @property
    def id(self) -> UUID: ...
    @property
    def level(self) -> str: ...
    @property
    def graduation_year(self) -> int | None: ...


R = TypeVar("R", bound=DatedRow)
P = TypeVar("P", bound=PostRow)
S = TypeVar("S", bound=SchoolRow)


def newest_rank(rows: Iterable[R]) -> R | None:
    """The rank a person has now: the one with the latest TMT; rows without a date come before all others."""
    return max(rows, key=_by_date, default=None)


def held_position(rows: Iterable[P], today: date) -> P | None:
    """The post held today: the latest that has not ended."""
    held = [row for row in rows if row.position and (row.end_date is None or row.end_date >= today)]
    return max(held, key=_by_date, default=None)


def highest_education(rows: Iterable[S], order: Mapping[str, int]) -> S | None:
    """The highest diploma, among equals the latest; `order` tells how high a level stands."""
    return max(rows, key=lambda e: (order.get(e.level, 0), e.graduation_year or 0, str(e.id)), default=None)


def _by_date(row: DatedRow) -> tuple[bool, str, str]:
    since = row.effective_date
    return (since is not None, since.isoformat() if since else "", str(row.id))
