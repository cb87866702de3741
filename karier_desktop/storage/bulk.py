"""Many rows at once, with the same stamps, versions and journal as rows written one by one."""

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from functools import partial
from itertools import repeat
from typing import Any, cast
from uuid import UUID

from sqlalchemy import ColumnDefault, Table, bindparam, select
from sqlalchemy import update as update_of
from sqlalchemy.orm import Session
from sqlalchemy.orm.util import identity_key

from karier_desktop.models.base import Record
from karier_desktop.storage import context, history
from karier_desktop.storage.errors import Stale
from karier_desktop.storage.many import insert_many
from karier_desktop.storage.recorder import Line, recorder
from karier_desktop.storage.unit import parent_type

CHUNK = 1000


def insert(session: Session, model: type[Record], rows: Sequence[Mapping[str, Any]]) -> list[UUID]:
    """Insert rows, given as column name to value; columns left out take their default. Returns the ids in order."""
    if not rows:
        return []
    session.flush()
    table = cast(Table, model.__table__)
    columns = _columns(session, table, rows)
    insert_many(session.connection(), table, columns)
    ids: list[UUID] = columns["id"]
    roots = _roots(session, model, zip(ids, columns.get(model.__parent__, repeat(None)), strict=False))
    notes = recorder(session)
    notes.add_lines([Line(table.name, record_id, roots[record_id], "create", 1) for record_id in ids])
    notes.subjects.add(model.__subject__)
    return ids


def _columns(session: Session, table: Table, rows: Sequence[Mapping[str, Any]]) -> dict[str, list[Any]]:
    """The rows to insert, column by column, with defaults and the marks of author and time."""
    given = set().union(*rows)
    if not given <= set(table.columns.keys()):
        raise KeyError(f"{table.name} has no columns {sorted(given - set(table.columns.keys()))}")
    at, by = context.now(session), context.actor(session)
    marks = {"version": 1, "created_at": at, "created_by": by, "changed_at": at, "changed_by": by}
    plain, made = _defaults(table)
    columns = {
        name: [row.get(name, default) for row in rows] if name in given else [default] * len(rows)
        for name, default in plain.items()
    }
    for name in table.columns.keys() - plain.keys() - marks.keys():
        make = made.get(name)
        columns[name] = [row[name] if make is None or name in row else make() for row in rows]
    return columns | {name: [value] * len(rows) for name, value in marks.items()}


def update(session: Session, model: type[Record], rows: Sequence[Mapping[str, Any]]) -> int:
    """Update rows given as `id`, the `version` seen, and the changed columns; returns how many really differ.

    Raises Stale when one of them moved on meanwhile; the whole write is rolled back then.
    """
    if not rows:
        return 0
    session.flush()
    names = sorted({name for row in rows for name in row} | {"id", "version", *filter(None, [model.__parent__])})
    before = {found["id"]: found for found in stored(session, model, names, [row["id"] for row in rows])}
    roots = _roots(session, model, [(key, found.get(model.__parent__)) for key, found in before.items()])
    groups: dict[tuple[str, ...], list[dict[str, Any]]] = defaultdict(list)
    for row in rows:
        fields = _differences(session, before.get(row["id"]), row)
        if fields:
            groups[tuple(fields)].append(dict(row))
            recorder(session).note(model.__tablename__, row["id"], roots[row["id"]], row["version"] + 1, fields)
    for fields_changed, group in groups.items():
        _send(session, model, fields_changed, group)
    return sum(map(len, groups.values()))


def _differences(session: Session, old: Mapping[str, Any] | None, row: Mapping[str, Any]) -> dict[str, list[Any]]:
    if old is None or old["version"] != row["version"]:
        raise Stale("Perubahan Anda", history.row_history(session, row["id"], since=row["version"]))
    return {name: [old[name], value] for name, value in row.items() if old[name] != value}


def _send(session: Session, model: type[Record], names: Sequence[str], group: list[dict[str, Any]]) -> None:
    table, by = cast(Table, model.__table__), context.actor(session)
    values: dict[str, Any] = {name: bindparam(f"new_{name}") for name in names}
    values |= {"version": table.c.version + 1, "changed_at": context.now(session), "changed_by": by}
    rows = [{f"new_{name}": row[name] for name in names} for row in group]
    for sent, row in zip(rows, group, strict=True):
        sent |= {"seen_id": row["id"], "seen_version": row["version"]}
        if "deleted_at" in names:
            values["deleted_by"] = bindparam("new_deleted_by")
            sent["new_deleted_by"] = by if row["deleted_at"] else None
    seen = (table.c.id == bindparam("seen_id"), table.c.version == bindparam("seen_version"))
    if session.connection().execute(update_of(table).where(*seen).values(values), rows).rowcount != len(rows):
        raise Stale("Perubahan Anda", [])
    recorder(session).subjects.add(model.__subject__)
    for row in group:
        known = session.identity_map.get(identity_key(model, row["id"]))
        if known is not None:
            session.expire(known)


def stored(
    session: Session, model: type[Record], names: Sequence[str], ids: Sequence[UUID]
) -> Iterator[dict[str, Any]]:
    """These columns of these rows, as plain values."""
    table = cast(Table, model.__table__)
    query = select(*(table.c[name] for name in names))
    for part in _parts(ids):
        for found in session.connection().execute(query.where(table.c.id.in_(part))):
            yield found._asdict()


def _defaults(table: Table) -> tuple[dict[str, Any], dict[str, Callable[[], Any]]]:
    """Per column: the value it takes when left out, or how to make one."""
    plain: dict[str, Any] = {column.name: None for column in table.columns if column.nullable}
    made: dict[str, Callable[[], Any]] = {}
    for column in table.columns:
        if isinstance(column.default, ColumnDefault) and column.default.is_scalar:
            plain[column.name] = column.default.arg
        elif isinstance(column.default, ColumnDefault) and column.default.is_callable:
            made[column.name] = partial(column.default.arg, None)  # it expects SQLAlchemy's context, and ignores it
    return plain, made


def _roots(session: Session, model: type[Record], pairs: Iterable[tuple[UUID, UUID | None]]) -> dict[UUID, UUID]:
    """The record whose history shows each row (see models.journal.Change)."""
    tops = {record_id: parent_id or record_id for record_id, parent_id in pairs}
    while model.__parent__:
        model = parent_type(model)
        if model.__parent__:
            found = stored(session, model, ["id", model.__parent__], list(set(tops.values())))
            above = {row["id"]: row[model.__parent__] or row["id"] for row in found}
            tops = {record_id: above.get(top, top) for record_id, top in tops.items()}
    return tops


def _parts(ids: Sequence[UUID]) -> Iterator[Sequence[UUID]]:
    return (ids[start : start + CHUNK] for start in range(0, len(ids), CHUNK))
