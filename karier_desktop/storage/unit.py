"""The session of one read or write: stamps rows, feeds the journal, refuses what would pass it by."""

from collections.abc import Iterator
from typing import Any
from uuid import UUID

from sqlalchemy import event, select
from sqlalchemy import inspect as look
from sqlalchemy.orm import InstanceState, LoaderCallableStatus, ORMExecuteState, Session, UOWTransaction

from karier_desktop.models.base import Record, new_id
from karier_desktop.models.employee import Employee
from karier_desktop.storage import context, epochs
from karier_desktop.storage.numbers import numbers, supersede
from karier_desktop.storage.parents import parent_type, record_types
from karier_desktop.storage.recorder import MARKS, recorder
from karier_desktop.storage.versions import replicated

__all__ = ["Unit", "parent_type", "record_types", "root_of"]


class Unit(Session):
    """A session of `Database`; `info["writing"]` tells a write from a read."""


def root_of(session: Session, record: Record) -> UUID:
    """The record whose history shows this one."""
    while record.__parent__:
        parent_id = getattr(record, record.__parent__)
        above = parent_type(type(record))
        parent = session.get(above, parent_id) if above.__parent__ else None
        if parent is None:
            return parent_id or record.id
        record = parent
    return record.id


@event.listens_for(Unit, "before_flush")
def _stamp(session: Session, context_: UOWTransaction, instances: Any) -> None:
    if not session.info["writing"]:
        raise RuntimeError("a read changes nothing: use Database.write")
    at, by = context.now(session), context.actor(session)
    for record in [found for found in session.deleted if isinstance(found, Record)]:
        session.add(record)
        record.deleted_at = at
    new, modified = [found for found in session.new if isinstance(found, Record)], _modified(session)
    if new or modified:
        numbers(session).lock(session)
    for record in new:
        record.created_at, record.created_by = at, by
        record.changed_at, record.changed_by = at, by
        record.deleted_by = by if record.deleted_at else None
        _number_new(session, record)
    for record in modified:
        _complete(session, record)
        record.changed_at, record.changed_by = at, by
        record.deleted_by = (record.deleted_by or by) if record.deleted_at else None
        session.info["seen"][(type(record), record.id)] = record.version
        _number_modified(session, record)


def _number_new(session: Session, record: Record) -> None:
    record.id = record.id or new_id()
    if isinstance(record, Employee):
        record.owner_office = record.owner_office or numbers(session).office(session)
    if record.__travel__ != "local":
        epoch = epochs.of(session, record)
        record.cn, record.versions = numbers(session).made(session, type(record), record.id, epoch)


def _number_modified(session: Session, record: Record) -> None:
    fields = {name for name, (old, new) in _fields(record) if old != new} & replicated(type(record))
    if not fields:
        return
    epoch = epochs.of(session, record)
    changed = numbers(session).edited(session, type(record), record.id, record.versions, fields, epoch)
    record.cn, record.versions = changed
    if record.conflicts:
        record.conflicts = supersede(session, record.__tablename__, record.id, fields)


@event.listens_for(Unit, "after_flush")
def _note(session: Session, context_: UOWTransaction) -> None:
    notes = recorder(session)
    for record in [found for found in session.new if isinstance(found, Record)]:
        notes.note(record.__tablename__, record.id, root_of(session, record), record.version, None)
        notes.subjects.add(record.__subject__)
    for record in _modified(session):
        fields = {name: pair for name, pair in _fields(record) if name not in MARKS}
        notes.note(record.__tablename__, record.id, root_of(session, record), record.version, fields)
        notes.subjects.add(record.__subject__)


def _modified(session: Session) -> list[Record]:
    return [
        found
        for found in session.dirty
        if isinstance(found, Record) and session.is_modified(found, include_collections=False)
    ]


def _fields(record: Record) -> Iterator[tuple[str, list[Any]]]:
    state: InstanceState[Record] = look(record)
    columns = {attribute.key for attribute in state.mapper.column_attrs}
    for name, old in state.committed_state.items():
        if name in columns:
            yield name, [old, getattr(record, name)]


def _complete(session: Session, record: Record) -> None:
    """Look up what an attribute was that was overwritten without having been read."""
    state: InstanceState[Record] = look(record)
    unread = [
        name
        for name, old in state.committed_state.items()
        if old is LoaderCallableStatus.NO_VALUE and name in state.mapper.columns
    ]
    if unread:
        table = record.__table__
        query = select(*(table.c[name] for name in unread)).where(table.c.id == record.id)
        state.committed_state.update(session.connection().execute(query).mappings().one())


@event.listens_for(Unit, "do_orm_execute")
def _refuse_bulk(state: ORMExecuteState) -> None:
    if not (state.is_insert or state.is_update or state.is_delete):
        return
    table = getattr(state.statement, "table", None)
    if getattr(table, "name", None) in record_types():
        raise RuntimeError(f"rows of {table} pass the journal: use the session's objects or storage.bulk")
