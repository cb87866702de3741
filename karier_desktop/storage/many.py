"""Many rows into one table: the statement and the way of each value to the driver are worked out once, not per row."""

from collections.abc import Callable, Hashable, Mapping, Sequence
from functools import cache, lru_cache
from typing import Any

from sqlalchemy import JSON, Column, Connection, Dialect, Table, Uuid, insert

_REMEMBERED = 4096

Way = tuple[str, Callable[[Any], Any] | None]


def insert_many(connection: Connection, table: Table, columns: Mapping[str, Sequence[Any]]) -> None:
    """Insert rows given column by column, with the types' own conversions (SQLAlchemy makes them row by row)."""
    names = tuple(name for name, values in columns.items() if values.count(None) < len(values))
    sql, ways, by_place = _statement(connection.dialect, table, names)
    sent: Any = zip(*(map(way, columns[name]) if way else columns[name] for name, way in ways), strict=True)
    if not by_place:
        order = [name for name, _ in ways]
        sent = (dict(zip(order, row, strict=True)) for row in sent)
    connection.exec_driver_sql(sql, list(sent))


@cache
def _statement(dialect: Dialect, table: Table, names: tuple[str, ...]) -> tuple[str, list[Way], bool]:
    compiled = insert(table).compile(dialect=dialect, column_keys=list(names))
    order = compiled.positiontup
    return str(compiled), [(name, _way(dialect, table.c[name])) for name in order or names], order is not None


def _way(dialect: Dialect, column: Column[Any]) -> Callable[[Any], Any] | None:
    """How a value reaches the driver; the same day or moment, which many rows share, is converted once."""
    way = column.type.dialect_impl(dialect).bind_processor(dialect)
    if way is None or isinstance(column.type, JSON | Uuid):
        return way

    @lru_cache(_REMEMBERED)
    def remembered(value: Hashable) -> Any:
        return way(value)

    return remembered
