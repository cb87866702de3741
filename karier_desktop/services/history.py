"""The history of a record in words: who changed which field from what to what, when, and on which paper."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from itertools import groupby
from typing import Any
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from karier_desktop.catalog.display import Reader
from karier_desktop.catalog.entity import Children, Entity
from karier_desktop.catalog.fields import Field
from karier_desktop.queries.references import titles
from karier_desktop.services.records import EVIDENCE
from karier_desktop.storage import journal
from karier_desktop.storage.context import rules, today
from karier_desktop.storage.journal import ChangeEntry


@dataclass(frozen=True)
class HistoryLine:
    """One value that changed, or one row that came or went (`old` or `new` is empty then)."""

    label: str
    old: str
    new: str


@dataclass(frozen=True)
class HistoryEntry:
    """One save. `evidence` is the paper it rests on, `reasons` those given for doubtful values, by label."""

    change_set: UUID
    at: datetime
    who: str
    label: str
    lines: tuple[HistoryLine, ...]
    evidence: str
    reasons: tuple[tuple[str, str], ...]


def history_of(session: Session, entity: Entity, record_id: UUID) -> list[HistoryEntry]:
    """All saves that touched a record or its rows, newest first."""
    return in_words(session, entity, journal.history(session, record_id))


def in_words(session: Session, entity: Entity, entries: Sequence[ChangeEntry]) -> list[HistoryEntry]:
    """Journal entries of one record, gathered by save and put into words."""
    teller = _Teller(session, entity, entries)
    saves = groupby(entries, key=lambda entry: entry.change_set)
    return [teller.entry(list(found)) for _, found in saves]


class _Teller:
    """Knows labels, the words for values, and the rows that came or went."""

    def __init__(self, session: Session, entity: Entity, entries: Sequence[ChangeEntry]) -> None:
        self._session = session
        self._entity = entity
        self._kinds = dict(_kinds(entity.children))
        names = titles(session, self._references(entries))
        self._reader = Reader(rules(session), today(session), lambda key, found: names.get((key, found), ""))

    def entry(self, found: list[ChangeEntry]) -> HistoryEntry:
        """One save."""
        first = found[0]
        lines = tuple(line for entry in found for line in self._lines(entry))
        given = {name: words for name, words in first.reasons.items() if name != EVIDENCE}
        reasons = tuple((self._label_at(name), words) for name, words in given.items())
        evidence = first.reasons.get(EVIDENCE, "")
        return HistoryEntry(first.change_set, first.at, first.actor_name, first.label, lines, evidence, reasons)

    def _lines(self, entry: ChangeEntry) -> Iterator[HistoryLine]:
        if entry.table == self._entity.model.__tablename__:
            yield from self._changes(entry, {f.name: f for f in self._entity.fields}, "")
            return
        kind = self._kinds.get(entry.table)
        if kind is None:
            return
        if entry.kind in ("create", "restore"):
            yield HistoryLine(kind.title, "", self._row_words(kind, entry.record_id))
        elif entry.kind == "delete":
            yield HistoryLine(kind.title, self._row_words(kind, entry.record_id), "")
        else:
            yield from self._changes(entry, {f.name: f for f in kind.fields}, f"{kind.title}: ")

    def _changes(self, entry: ChangeEntry, fields: Mapping[str, Field], before: str) -> Iterator[HistoryLine]:
        for change in entry.fields:
            field = fields.get(change.name)
            if field is not None:
                old, new = (self._reader.read(field, value) for value in (change.old, change.new))
                yield HistoryLine(before + field.label, old, new)

    def _row_words(self, kind: Children, record_id: UUID) -> str:
        row = self._session.get(kind.model, record_id)
        if row is None:
            return ""
        return self._reader.summary(kind, {f.name: getattr(row, f.name) for f in kind.fields})

    def _label_at(self, place: str) -> str:
        row, _, name = place.rpartition("].")
        if not row:
            return next((f.label for f in self._entity.fields if f.name == place), "")
        kind = next((c for c in self._entity.children if row.startswith(f"{c.name}[")), None)
        label = next((f.label for f in kind.fields if f.name == name), "") if kind else ""
        return f"{kind.title}: {label}" if kind else label

    def _references(self, entries: Iterable[ChangeEntry]) -> Iterator[tuple[str, UUID]]:
        for entry in entries:
            fields = self._kinds[entry.table].fields if entry.table in self._kinds else self._entity.fields
            for field in fields:
                if field.kind == "reference":
                    yield from self._ids_in(entry, field)

    def _ids_in(self, entry: ChangeEntry, field: Field) -> Iterator[tuple[str, UUID]]:
        values: list[Any] = [v for c in entry.fields if c.name == field.name for v in (c.old, c.new)]
        kind = self._kinds.get(entry.table)
        if kind is not None:
            values.append(
                self._session.scalar(select(getattr(kind.model, field.name)).where(kind.model.id == entry.record_id))
            )
        yield from ((field.refers_to, value) for value in values if value is not None)


def _kinds(children: Iterable[Children]) -> Iterator[tuple[str, Children]]:
    for kind in children:
        yield kind.model.__tablename__, kind
        yield from _kinds(kind.children)
