"""Notes what one write does to which rows, and turns the notes into journal rows just before the commit."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from itertools import repeat
from typing import Any, cast
from uuid import UUID

from sqlalchemy import Table
from sqlalchemy.orm import Session

from karier_desktop.models.base import new_id
from karier_desktop.models.journal import Change, ChangeSet
from karier_desktop.storage import values
from karier_desktop.storage.chain import Head, link
from karier_desktop.storage.many import insert_many
from karier_desktop.storage.numbers import numbers
from karier_desktop.storage.versions import MARKS

__all__ = ["MARKS", "Recorder", "recorder"]


Line = tuple[str, UUID, UUID, str, int, str]
"""One journal row to be; a plain tuple, since a large import makes ten thousands of them."""
COLUMNS = ("table_name", "record_id", "root_id", "kind", "version", "fields")


@dataclass
class _Note:
    """The net effect on one row; several flushes of one write add up."""

    root_id: UUID
    version: int
    created: bool
    fields: dict[str, list[Any]] = field(default_factory=dict)

    def add(self, fields: dict[str, list[Any]]) -> None:
        for name, (old, new) in fields.items():
            self.fields.setdefault(name, [old, new])[1] = new

    def lines(self, table: str, record_id: UUID) -> Iterator[Line]:
        fields = {name: pair for name, pair in self.fields.items() if pair[0] != pair[1]}
        was, becomes = fields.pop("deleted_at", (None, None))
        if self.created:
            yield table, record_id, self.root_id, "create", self.version, ""
        if not self.created or becomes:
            kind = "change" if bool(was) == bool(becomes) else ("delete" if becomes else "restore")
            text = "" if self.created or not fields else values.dump(fields)
            yield table, record_id, self.root_id, kind, self.version, text


@dataclass
class Recorder:
    """The notes of one write."""

    label: str = ""
    reasons: dict[str, str] = field(default_factory=dict)
    subjects: set[str] = field(default_factory=set)
    _notes: dict[tuple[str, UUID], _Note] = field(default_factory=dict)
    _lines: list[Line] = field(default_factory=list)

    def parts(self) -> set[tuple[str, UUID]]:
        """The records of which parts were written, each with the table of the part; not those written themselves."""
        written = [line[:3] for line in self._lines]
        written += [(table, record_id, note.root_id) for (table, record_id), note in self._notes.items()]
        made = {record_id for _, record_id, _ in written}
        return {(table, root) for table, record_id, root in written if root != record_id and root not in made}

    def note(
        self, table: str, record_id: UUID, root_id: UUID, version: int, fields: dict[str, list[Any]] | None
    ) -> None:
        """Remember a created row (`fields` is None) or the changed fields of a row, each with old and new value."""
        note = self._notes.setdefault((table, record_id), _Note(root_id, version, created=fields is None))
        note.root_id, note.version = root_id, version
        note.add(fields or {})

    def add_made(self, table: str, ids: Sequence[UUID], roots: Sequence[UUID]) -> None:
        """Remember rows made in bulk."""
        self._lines += zip(repeat(table), ids, roots, repeat("create"), repeat(1), repeat(""))

    def write(self, session: Session, at: datetime, actor: UUID | None) -> UUID | None:
        """Append the journal and the save's link in the chain; returns the change set's id, if anything changed."""
        lines = self._lines + [line for key, note in self._notes.items() for line in note.lines(*key)]
        clock = numbers(session)
        if not lines and not clock.taken:
            return None
        clock.lock(session)
        sesi, key = clock.sesi
        head = Head(new_id(), clock.no + 1, at, actor, self.label, self.reasons, clock.first, clock.last, key)
        h = link(clock.h, head, lines)
        made = {name: [value] for name, value in vars(head).items() if name != "sesi"} | {"sesi_idx": [sesi], "h": [h]}
        insert_many(session.connection(), cast(Table, ChangeSet.__table__), made)
        if lines:
            columns = dict(zip(COLUMNS, zip(*lines, strict=True), strict=True))
            places = {"change_set_id": [head.id] * len(lines), **columns}
            insert_many(session.connection(), cast(Table, Change.__table__), places)
        clock.write_back(session, h)
        return head.id if lines else None


def recorder(session: Session) -> Recorder:
    """The notes of the write this session belongs to."""
    return cast(Recorder, session.info["recorder"])
