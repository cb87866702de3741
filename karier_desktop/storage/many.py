"""Many rows into one table: the statement and the way of each column to the driver are worked out once, not per row."""

from collections.abc import Callable, Hashable, Iterable, Mapping, Sequence
from datetime import date
from functools import cache, lru_cache, partial
from itertools import repeat
from operator import is_
from typing import Any
from uuid import UUID

from sqlalchemy import JSON, Column, Connection, Date, Dialect, Table, Uuid, insert

_REMEMBERED = 4096

Way = Callable[[Sequence[Any]], Iterable[Any]]
"""How the values of a column reach the driver."""


def insert_many(connection: Connection, table: Table, columns: Mapping[str, Sequence[Any]]) -> None:
    """Insert rows given column by column, with the types' own conversions (SQLAlchemy makes them row by row)."""
    names = tuple(name for name, values in columns.items() if not _all_are(None, values))
    sql, ways, by_place = _statement(connection.dialect, table, names)
    sent: Any = zip(*(way(columns[name]) for name, way in ways), strict=True)
    if not by_place:
        order = [name for name, _ in ways]
        sent = (dict(zip(order, row, strict=True)) for row in sent)
    connection.exec_driver_sql(sql, list(sent))


def _all_are(value: Any, values: Sequence[Any]) -> bool:
    return all(map(is_, values, repeat(value)))


@cache
def _statement(dialect: Dialect, table: Table, names: tuple[str, ...]) -> tuple[str, list[tuple[str, Way]], bool]:
    compiled = insert(table).compile(dialect=dialect, column_keys=list(names))
    order = compiled.positiontup
    return str(compiled), [(name, _way(dialect, table.c[name])) for name in order or names], order is not None


def _way(dialect: Dialect, column: Column[Any]) -> Way:
    """A value that all rows share is converted once, and so is the same day or moment in many rows."""
    one = column.type.dialect_impl(dialect).bind_processor(dialect)
    if one is None:
        return iter
    each = _each(column, one)
    return lambda values: repeat(one(values[0]), len(values)) if _all_are(values[0], values) else each(values)


def _each(column: Column[Any], one: Callable[[Any], Any]) -> Way:
    if isinstance(column.type, Uuid) and one(_KEY) == _KEY.hex:
        return _hex
    if isinstance(column.type, Date) and one(_DAY) == _DAY.isoformat():
        return _iso
    if isinstance(column.type, JSON):
        return partial(_texts, one)

    @lru_cache(_REMEMBERED)
    def remembered(value: Hashable) -> Any:
        return one(value)

    return lambda values: map(remembered, values)


def _texts(one: Callable[[Any], Any], values: Sequence[Any]) -> list[Any]:
    """Lists and the like, of which few differ; what looks the same is the same text."""
    looks = [repr(value) for value in values]
    known = {look: one(value) for look, value in dict(zip(looks, values, strict=True)).items()}
    return [known[look] for look in looks]


_KEY = UUID(int=1)
_DAY = date(1, 2, 3)


def _hex(values: Sequence[UUID | None]) -> list[str | None]:
    """What `UUID.hex` gives, without asking each one."""
    return [None if value is None else value.int.to_bytes(16).hex() for value in values]


def _iso(values: Sequence[date | None]) -> list[str | None]:
    """What SQLAlchemy puts together from year, month and day."""
    return [None if value is None else value.isoformat() for value in values]
