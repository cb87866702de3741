"""The journal in use: naming a save, the recycle bin, bringing back, undoing."""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import ColumnElement, exists
from sqlalchemy.orm import Session, aliased

from karier_desktop.models.journal import Change
from karier_desktop.rules.problem import KnownError
from karier_desktop.storage import bulk, context
from karier_desktop.storage.history import (
    ChangeEntry,
    FieldChange,
    entries,
    history,
    of_change_set,
    parts_since,
    read,
    row_history,
)
from karier_desktop.storage.recorder import recorder
from karier_desktop.storage.unit import record_types

__all__ = [
    "BinEntry",
    "BinRecord",
    "ChangeEntry",
    "FieldChange",
    "bin",
    "describe",
    "history",
    "of_change_set",
    "restore",
    "row_history",
    "undo",
]


@dataclass(frozen=True)
class BinRecord:
    """A record in the bin."""

    table: str
    record_id: UUID


@dataclass(frozen=True)
class BinEntry:
    """One act of deleting, with the records of it that are still in the bin."""

    change_set: UUID
    at: datetime
    actor: UUID | None
    actor_name: str
    label: str
    records: tuple[BinRecord, ...]


def describe(session: Session, label: str, reasons: Mapping[str, str] | None = None) -> None:
    """Give the save now going on its name in history and bin, and the reasons given for accepted warnings."""
    notes = recorder(session)
    notes.label = label
    notes.reasons.update(reasons or {})


def bin(session: Session, limit: int = 500) -> list[BinEntry]:
    """What can be brought back, newest first. Parts removed from a record still in use are not listed."""
    query = entries().where(Change.kind == "delete", Change.record_id == Change.root_id, _still_in_the_bin())
    acts: dict[UUID, list[ChangeEntry]] = defaultdict(list)
    for entry in read(session.execute(query.order_by(Change.id.desc()))):
        if entry.change_set in acts or len(acts) < limit:
            acts[entry.change_set].append(entry)
    return [_bin_entry(found) for found in acts.values()]


def _bin_entry(found: list[ChangeEntry]) -> BinEntry:
    act = found[0]
    records = tuple(BinRecord(entry.table, entry.record_id) for entry in reversed(found))
    return BinEntry(act.change_set, act.at, act.actor, act.actor_name, act.label, records)


def _still_in_the_bin() -> ColumnElement[bool]:
    later = aliased(Change)
    return ~exists().where(
        later.root_id == Change.root_id,
        later.record_id == Change.record_id,
        later.id > Change.id,
        later.kind.in_(("delete", "restore")),
    )


def restore(session: Session, change_set: UUID, only: Iterable[UUID] | None = None) -> int:
    """Bring back what one act of deleting put into the bin, or only these records of it, each with its parts.

    Returns how many rows came back; those brought back before, or deleted again later, stay as they are.
    """
    query = entries().where(Change.change_set_id == change_set, Change.kind == "delete", _still_in_the_bin())
    act = read(session.execute(query.order_by(Change.id)))
    wanted = {entry.root_id for entry in act} if only is None else set(only)
    ids: dict[str, list[UUID]] = defaultdict(list)
    for entry in act:
        if entry.root_id in wanted:
            ids[entry.table].append(entry.record_id)
    describe(session, f"Mengembalikan dari keranjang: {act[0].label}" if act else "")
    return sum(_bring_back(session, table, found) for table, found in ids.items())


def _bring_back(session: Session, table: str, ids: list[UUID]) -> int:
    rows = [{**row, "deleted_at": None} for row in _present(session, table, ids).values()]
    return bulk.update(session, record_types()[table], rows)


def undo(session: Session, change_set: UUID) -> int:
    """Take back one save: what it made goes to the bin, what it changed is as before. Returns the number of rows.

    Refused when a later save touched one of these rows, since that work would be lost.
    """
    act = of_change_set(session, change_set)
    by_table: dict[str, dict[UUID, list[ChangeEntry]]] = defaultdict(lambda: defaultdict(list))
    for entry in act:
        by_table[entry.table][entry.record_id].append(entry)
    updates = {}
    for table, records in by_table.items():
        present = _present(session, table, list(records))
        _refuse_later(session, {key: present[key]["version"] if key in present else 0 for key in records}, records)
        updates[table] = [_back(context.now(session), found) for found in records.values()]
    describe(session, f"Mengurungkan: {act[0].label}" if act else "")
    return sum(bulk.update(session, record_types()[table], rows) for table, rows in updates.items())


def _back(at: datetime, found: list[ChangeEntry]) -> dict[str, Any]:
    row: dict[str, Any] = {}
    for entry in reversed(found):
        row |= {field.name: field.old for field in entry.fields}
        if entry.kind != "change":
            row["deleted_at"] = None if entry.kind == "delete" else at
    return {**row, "id": found[0].record_id, "version": found[-1].version}


def _refuse_later(session: Session, versions: Mapping[UUID, int], records: Mapping[UUID, list[ChangeEntry]]) -> None:
    moved = [key for key, version in versions.items() if version != records[key][-1].version]
    if not moved:
        return
    last = records[moved[0]][-1]
    later = row_history(session, last.record_id, since=last.version) or parts_since(session, last)
    raise KnownError(
        "Penyimpanan ini tidak diurungkan.",
        f"Sesudahnya ada perubahan lain pada {len(moved)} data yang sama, {_by_whom(later)}.",
        "Urungkan dahulu perubahan yang lebih baru, atau ubah datanya lewat formulir.",
    )


def _by_whom(later: list[ChangeEntry]) -> str:
    """Who and when, and by which act: rows of another office come in by the hand of whoever received them."""
    if not later:
        return "yang tidak tercatat lagi di riwayat"
    newest = later[0]
    act = f" ({newest.label})" if newest.label else ""
    return f"oleh {newest.actor_name or 'orang lain'} pada {newest.at.astimezone():%d-%m-%Y %H.%M}{act}"


def _present(session: Session, table: str, ids: list[UUID]) -> dict[UUID, Mapping[str, Any]]:
    return {row["id"]: row for row in bulk.stored(session, record_types()[table], ["id", "version"], ids)}
