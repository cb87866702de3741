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

from karier_desktop.models.base import Record, new_ids
from karier_desktop.storage import context, epochs, guards, history
from karier_desktop.storage.errors import Stale
from karier_desktop.storage.many import insert_many
from karier_desktop.storage.numbers import numbers, supersede
from karier_desktop.storage.parents import parent_type
from karier_desktop.storage.recorder import recorder
from karier_desktop.storage.versions import MARKS, replicated

CHUNK = 1000


def insert(session: Session, model: type[Record], rows: Sequence[Mapping[str, Any]]) -> list[UUID]:
    """Insert rows, given as column name to value; columns left out take their default. Returns the ids in order."""
    if not rows:
        return []
    session.flush()
    columns = _columns(session, cast(Table, model.__table__), rows)
    _number(session, model, columns)
    return _insert(session, model, columns)


def take_in(session: Session, model: type[Record], columns: Mapping[str, Sequence[Any]]) -> None:
    """Insert rows that come from elsewhere, column by column, with their `id`, and `_v` and `_k` as they shall be."""
    if not columns["id"]:
        return
    session.flush()
    count = len(columns["id"])
    plain, made = _defaults(cast(Table, model.__table__))
    given = {name: list(values) for name, values in columns.items()}
    given |= {name: [value] * count for name, value in plain.items() if name not in given}
    given |= {name: [make() for _ in range(count)] for name, make in made.items() if name not in given}
    given["_cn"] = list(numbers(session).take_many(session, count))
    _insert(session, model, given | _marks(session, count))


def _insert(session: Session, model: type[Record], columns: Mapping[str, Sequence[Any]]) -> list[UUID]:
    table = cast(Table, model.__table__)
    insert_many(session.connection(), table, columns)
    ids = list(columns["id"])
    notes = recorder(session)
    # a plain text: the name of the table itself is asked for its parts by the driver
    notes.add_made(model.__tablename__, ids, _roots(session, model, ids, columns.get(model.__parent__)))
    notes.subjects.add(model.__subject__)
    return ids


def _number(session: Session, model: type[Record], columns: dict[str, list[Any]]) -> None:
    numbers(session).lock(session)
    if model.__travel__ == "local":
        return
    if "owner_office" in columns:
        office = numbers(session).office(session)
        columns["owner_office"] = [given or office for given in columns["owner_office"]]
    above = epochs.above_column(model)
    under = epochs.of_many(session, model, columns[above]) if above else None
    taken, columns["_v"] = numbers(session).made_many(session, under, len(columns["id"]))
    columns["_cn"] = list(taken)


def _columns(session: Session, table: Table, rows: Sequence[Mapping[str, Any]]) -> dict[str, list[Any]]:
    """The rows to insert, column by column, with defaults and the marks of author and time."""
    given = set().union(*rows)
    if not given <= set(table.columns.keys()):
        raise KeyError(f"{table.name} has no columns {sorted(given - set(table.columns.keys()))}")
    marks = _marks(session, len(rows))
    plain, made = _defaults(table)
    columns = {
        name: [row.get(name, default) for row in rows] if name in given else [default] * len(rows)
        for name, default in plain.items()
    }
    for name in table.columns.keys() - plain.keys() - marks.keys():
        if name == "id" and name not in given:
            columns[name] = new_ids(len(rows))
        else:
            make = made.get(name)
            columns[name] = [row[name] if make is None or name in row else make() for row in rows]
    return columns | marks


def _marks(session: Session, count: int) -> dict[str, list[Any]]:
    at, by = context.now(session), context.actor(session)
    marks = {"version": 1, "created_at": at, "created_by": by, "changed_at": at, "changed_by": by}
    return {name: [value] * count for name, value in marks.items()}


def update(session: Session, model: type[Record], rows: Sequence[Mapping[str, Any]]) -> int:
    """Update rows given as `id`, the `version` seen, and the changed columns; returns how many really differ.

    Raises Stale when one of them moved on meanwhile; the whole write is rolled back then.
    """
    return _update(session, model, rows, _stamped)


def merge(session: Session, model: type[Record], rows: Sequence[Mapping[str, Any]]) -> int:
    """Update rows whose values come from elsewhere: as `update`, but with `_v` and `_k` as given.

    A row in which only these two differ counts as changed as well: others have to learn of it.
    """
    return _update(session, model, rows, _as_given)


def seen_anew(session: Session, records: Mapping[type[Record], Iterable[UUID]]) -> None:
    """Parts of these records changed: whoever has one of them open must look again before saving it."""
    session.flush()
    for model, ids in records.items():
        table = cast(Table, model.__table__)
        for part in _parts(list(ids)):
            further = update_of(table).where(table.c.id.in_(part)).values(version=table.c.version + 1)
            session.connection().execute(further)
            for known in filter(None, (session.identity_map.get(identity_key(model, key)) for key in part)):
                session.expire(known)


Edit = tuple[dict[str, Any], Mapping[str, Any], dict[str, list[Any]]]
"""A row as it shall be, as it is stored, and the fields that differ, each with both values."""


def _update(
    session: Session,
    model: type[Record],
    rows: Sequence[Mapping[str, Any]],
    stamp: Callable[[Session, type[Record], Sequence[Edit]], None],
) -> int:
    if not rows:
        return 0
    session.flush()
    numbers(session).lock(session)
    wanted = {name for row in rows for name in row} | {"id", "version", "_v", "_k"}
    names = sorted(wanted | set(filter(None, [model.__parent__, epochs.above_column(model)])))
    before = {found["id"]: found for found in stored(session, model, names, [row["id"] for row in rows])}
    above = [found.get(model.__parent__) for found in before.values()]
    roots = dict(zip(before, _roots(session, model, list(before), above), strict=True))
    differing = []
    for row in rows:
        fields = _differences(session, before.get(row["id"]), row)
        if fields:
            differing.append((dict(row), before[row["id"]], fields))
    stamp(session, model, differing)
    groups: dict[tuple[str, ...], list[dict[str, Any]]] = defaultdict(list)
    for new, _, fields in differing:
        groups[tuple(fields)].append(new)
        told = {name: pair for name, pair in fields.items() if name not in MARKS}
        recorder(session).note(model.__tablename__, new["id"], roots[new["id"]], new["version"] + 1, told)
    for fields_changed, group in groups.items():
        _send(session, model, fields_changed, group)
    return len(differing)


def _stamped(session: Session, model: type[Record], rows: Sequence[Edit]) -> None:
    """Edits made here: a titik for each changed field that travels."""
    travelling = replicated(model)
    edits = [found for found in rows if not travelling.isdisjoint(found[2])]
    guards.ask(session, model, [old["id"] for _, old, _ in edits])
    above = epochs.above_column(model)
    under = epochs.of_many(session, model, [old[above] for _, old, _ in edits]) if above and edits else None
    for (new, old, fields), epoch in zip(edits, under or repeat(1), strict=False):
        names = travelling.intersection(fields)
        new["_cn"], new["_v"] = numbers(session).edited(session, model, old["id"], old["_v"], names, epoch)
        fields["_cn"] = fields["_v"] = []
        if old["_k"]:
            new["_k"] = supersede(session, model.__tablename__, old["id"], names)
            fields["_k"] = []


def _as_given(session: Session, model: type[Record], rows: Sequence[Edit]) -> None:
    for new, _, fields in rows:
        new["_cn"] = numbers(session).take(session, model.__tablename__, new["id"])
        for name in ("_cn", "_v", "_k"):
            fields[name] = []


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


def _roots(
    session: Session, model: type[Record], ids: Sequence[UUID], parents: Sequence[UUID | None] | None
) -> list[UUID]:
    """The record whose history shows each row (see models.journal.Change)."""
    tops = [parent_id or record_id for record_id, parent_id in zip(ids, parents or ids, strict=True)]
    while model.__parent__:
        model = parent_type(model)
        if model.__parent__:
            found = stored(session, model, ["id", model.__parent__], list(set(tops)))
            above = {row["id"]: row[model.__parent__] or row["id"] for row in found}
            tops = [above.get(top, top) for top in tops]
    return tops


def _parts(ids: Sequence[UUID]) -> Iterator[Sequence[UUID]]:
    return (ids[start : start + CHUNK] for start in range(0, len(ids), CHUNK))
