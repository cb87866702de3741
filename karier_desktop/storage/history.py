"""The history of changes, read from the journal: who changed which field from what to what, and when."""

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import Row, Select, or_, select
from sqlalchemy.orm import Session

from karier_desktop.models import Account
from karier_desktop.models.base import Base
from karier_desktop.models.journal import Change, ChangeSet
from karier_desktop.storage import values


@dataclass(frozen=True)
class FieldChange:
    """One field before and after."""

    name: str
    old: Any
    new: Any


@dataclass(frozen=True)
class ChangeEntry:
    """What one save did to one row; `kind` is create, change, delete or restore.

    `root_id` is the record whose history shows it: the row itself, or the record it is a part of.
    """

    id: int
    change_set: UUID
    at: datetime
    actor: UUID | None
    actor_name: str
    label: str
    reasons: Mapping[str, str]
    table: str
    record_id: UUID
    root_id: UUID
    kind: str
    version: int
    fields: tuple[FieldChange, ...]


def history(session: Session, record_id: UUID, limit: int = 500) -> list[ChangeEntry]:
    """Everything that happened to a record and the rows that are a part of it, newest first.

    A row that only learned of edits of other offices, none of which won, has nothing to show.
    """
    shown = (Change.root_id == record_id, or_(Change.kind != "change", Change.fields != ""))
    return read(session.execute(entries().where(*shown).order_by(Change.id.desc()).limit(limit)))


def row_history(session: Session, record_id: UUID, since: int = 0) -> list[ChangeEntry]:
    """What happened to one row alone since that version, newest first; the row may be a part of another record."""
    where = (Change.record_id == record_id, Change.version > since)
    return read(session.execute(entries().where(*where).order_by(Change.id.desc())))


def parts_since(session: Session, entry: ChangeEntry) -> list[ChangeEntry]:
    """What happened to the parts of a record after this change of it, newest first."""
    where = (Change.root_id == entry.record_id, Change.id > entry.id)
    return read(session.execute(entries().where(*where).order_by(Change.id.desc())))


def of_change_set(session: Session, change_set: UUID) -> list[ChangeEntry]:
    """Everything one save did, in order."""
    return read(session.execute(entries().where(Change.change_set_id == change_set).order_by(Change.id)))


def entries() -> Select[Change, ChangeSet, str, str]:
    """Journal rows with their save and the name of its author."""
    return (
        select(Change, ChangeSet, Account.full_name, Account.username)
        .join(ChangeSet, Change.change_set_id == ChangeSet.id)
        .outerjoin(Account, Account.id == ChangeSet.actor)
    )


def read(rows: Iterable[Row[Change, ChangeSet, str, str]]) -> list[ChangeEntry]:
    """Journal rows as plain values."""
    return [_entry(change, change_set, full_name or username or "") for change, change_set, full_name, username in rows]


def _entry(change: Change, change_set: ChangeSet, actor_name: str) -> ChangeEntry:
    return ChangeEntry(
        id=change.id,
        change_set=change_set.id,
        at=change_set.at,
        actor=change_set.actor,
        actor_name=actor_name,
        label=change_set.label,
        reasons=change_set.reasons,
        table=change.table_name,
        record_id=change.record_id,
        root_id=change.root_id,
        kind=change.kind,
        version=change.version,
        fields=tuple(_fields(change)),
    )


def _fields(change: Change) -> Iterable[FieldChange]:
    table = Base.metadata.tables.get(change.table_name)
    for name, (old, new) in json.loads(change.fields or "{}").items():
        column = table.c.get(name) if table is not None else None
        yield FieldChange(name, values.decode(column, old), values.decode(column, new))
