"""Rows that changed since a point, table by table, in the order they changed; few in memory at a time."""

from collections import defaultdict
from collections.abc import Collection, Iterator, Mapping, Sequence
from functools import cache
from typing import Any, NamedTuple
from uuid import UUID

from sqlalchemy import (
    BigInteger,
    ColumnElement,
    Dialect,
    Select,
    and_,
    bindparam,
    exists,
    func,
    literal,
    select,
    true,
    type_coerce,
    union_all,
)
from sqlalchemy.orm import Session
from sqlalchemy.sql.compiler import SQLCompiler
from sqlalchemy.types import NullType

from karier_desktop.models.exchange import ConflictHead
from karier_desktop.queries.exchange.places import among
from karier_desktop.queries.exchange.tables import Shape, shapes
from karier_desktop.queries.exchange.wire import key_text, readers

CHUNK = 2000


class Found(NamedTuple):
    """A row in the form in which it travels: key, fields, its versions as stored, and the count of its saves."""

    pk: str
    fields: dict[str, Any]
    versions: str
    version: int


class OtherHead(NamedTuple):
    """A value of a field that is not the one in use."""

    field: str
    sesi: int
    n: int
    epoch: int
    value: Any


def changed(session: Session, shape: Shape, where: ColumnElement[bool]) -> Iterator[Found]:
    """The rows of one table that meet a condition, as they changed; a tombstone is a row like any other."""
    yield from _read(session, shape, _raw(shape).where(where).order_by(shape.table.c["_cn"]))


def by_key(session: Session, shape: Shape, keys: Collection[str]) -> Iterator[Found]:
    """These rows of one table."""
    yield from _read(session, shape, _raw(shape).where(among(session, shape.table.c.id, keys)))


def count(session: Session, shape: Shape, where: ColumnElement[bool]) -> int:
    """How many rows `changed` would give."""
    return session.scalar(select(func.count()).select_from(shape.table).where(where)) or 0


def keys_of(session: Session, column: Any, where: ColumnElement[bool]) -> Iterator[str]:
    """The different keys in one column of the rows that meet a condition."""
    raw = select(type_coerce(column, NullType())).where(where).distinct()
    return map(key_text, session.connection().execute(raw).scalars())


def other_heads(session: Session, shape: Shape) -> Mapping[str, Sequence[OtherHead]]:
    """The values competing in one table by the key of their row: few at any time."""
    found: dict[str, list[OtherHead]] = defaultdict(list)
    columns = (ConflictHead.record_id, ConflictHead.field, ConflictHead.sesi_idx, ConflictHead.n, ConflictHead.epoch)
    query = select(*columns, ConflictHead.value).where(ConflictHead.table_name == shape.name)
    for record_id, *head in session.execute(query.order_by(ConflictHead.field, ConflictHead.sesi_idx, ConflictHead.n)):
        found[record_id.hex].append(OtherHead(*head))
    return found


def behind(shape: Shape, key: str) -> ColumnElement[bool]:
    """The rows whose key comes after this one; all of them after none."""
    return shape.table.c.id > UUID(key) if key else true()


def between(shape: Shape, after: str, last: str) -> ColumnElement[bool]:
    """The rows behind one key, and not behind another; no last key: all that follow."""
    return and_(behind(shape, after), shape.table.c.id <= UUID(last)) if last else behind(shape, after)


def next_keys(session: Session, shape: Shape, where: ColumnElement[bool], most: int) -> list[str]:
    """The lowest keys that meet a condition."""
    key = type_coerce(shape.table.c.id, NullType())
    found = session.connection().execute(select(key).where(where).order_by(shape.table.c.id).limit(most))
    return [key_text(raw) for raw in found.scalars()]


def tables_after(session: Session, since: int) -> set[str]:
    """The tables with rows changed after a number: of a week's save most have none. One question instead of forty."""
    connection = session.connection()
    asked = _asked(connection.dialect)
    given: Any = asked.construct_params({"since": since})
    if asked.positiontup is not None:
        given = tuple(given[name] for name in asked.positiontup)
    return set(connection.exec_driver_sql(str(asked), given).scalars())


@cache
def _asked(dialect: Dialect) -> SQLCompiler:
    """Putting it together takes longer than asking it."""
    after = bindparam("since", type_=BigInteger())
    asked = (
        select(literal(shape.name)).where(exists().where(shape.table.c["_cn"] > after)) for shape in shapes().values()
    )
    return union_all(*asked).compile(dialect=dialect)


def divided_tables(session: Session) -> set[str]:
    """The tables in which values compete: seldom any."""
    return set(session.scalars(select(ConflictHead.table_name).distinct()))


def _raw(shape: Shape) -> Select[*tuple[Any, ...]]:
    """Columns as the driver gives them: most values can travel as they are, without becoming objects in between."""
    names = ("id", *shape.fields, "_v", "version")
    return select(*(type_coerce(shape.table.c[name], NullType()).label(name) for name in names))


def _read(session: Session, shape: Shape, query: Select[*tuple[Any, ...]]) -> Iterator[Found]:
    connection = session.connection()
    ways = list(readers(shape, connection.dialect.name).items())
    names = tuple(shape.fields)
    for part in connection.execute(query, execution_options={"yield_per": CHUNK}).partitions():
        for row in part:
            fields = dict(zip(names, row[1:], strict=False))
            for name, way in ways:
                if fields[name] is not None:
                    fields[name] = way(fields[name])
            yield Found(key_text(row[0]), fields, row[-2], row[-1])
