"""What waits for a decision, as plain facts: fields with several values, and what was put down for review."""

import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any, TypeAlias
from uuid import UUID, uuid5

from sqlalchemy import Select, select
from sqlalchemy.orm import Session

from karier_desktop.catalog.conflict import policy
from karier_desktop.models.exchange import ConflictHead, ParkedRow, ReviewItem
from karier_desktop.queries.exchange.changed import Found, by_key
from karier_desktop.queries.exchange.tables import OWNERSHIP, Shape, shapes
from karier_desktop.services.exchange.parking import AUTHORITY, QUARANTINE
from karier_desktop.services.exchange.register import FIELD, divided
from karier_desktop.services.exchange.states import differ
from karier_desktop.services.exchange.views import Kind
from karier_desktop.storage.database import now

_SPACE = UUID("0d6cf4b0-7a53-5c0e-9e57-1b7d6f0c2a44")
REVERSIBLE = timedelta(days=90)
BEFORE = "before"
"""In place of a version: the value that a proposal replaced."""

Rooted: TypeAlias = type[ConflictHead] | type[ReviewItem] | type[ParkedRow]
Raw = tuple[int, int, int]
"""A version as numbers: sesi, n, epoch."""


@dataclass(frozen=True)
class Choice:
    """A value that can be chosen; no version: what was there before a proposal."""

    titik: Raw | None
    value: Any

    @property
    def name(self) -> str:
        """Names it among the others of an item."""
        return f"{self.titik[0]}:{self.titik[1]}" if self.titik else BEFORE


@dataclass(frozen=True)
class Item:
    """Something to decide. `used` names the choice in use; `review`: it was put down, and is no live conflict.

    `decision` is the value somebody decided on, in a tuple because that may be nothing.
    """

    id: UUID
    kind: Kind
    table: str
    record_id: UUID
    root_id: UUID | None
    field: str
    choices: tuple[Choice, ...]
    used: str
    since: datetime
    text: str = ""
    review: bool = False
    parked: bool = False
    decision: tuple[Any, ...] = ()


def conflict_id(table: str, record_id: UUID, field: str) -> UUID:
    """The name of a conflict, the same in every office."""
    return uuid5(_SPACE, f"{table}:{record_id.hex}:{field}")


def open_items(session: Session, person: UUID | None = None) -> tuple[list[Item], list[Item]]:
    """What waits for somebody, and fields that decided themselves not long ago; of one person, or of everybody."""
    limit = now(session) - REVERSIBLE
    found = [*conflicts(session, person), *_reviews(session, person), *_parked(session, person)]
    waiting = [item for item in found if item.kind != "automatic"]
    return waiting, [item for item in found if item.kind == "automatic" and item.since >= limit]


def _about(query: Select[Any], kind: Rooted, person: UUID | None) -> Select[Any]:
    return query if person is None else query.where(kind.root_id == person)


def waiting_items(session: Session, person: UUID | None = None) -> list[Item]:
    """What waits for somebody."""
    return open_items(session, person)[0]


def automatic_items(session: Session) -> list[Item]:
    """Fields that decided themselves not long ago."""
    return open_items(session)[1]


def decided_items(session: Session) -> list[Item]:
    """What somebody decided not long ago, newest first."""
    limit = now(session) - REVERSIBLE
    query = select(ReviewItem).where(ReviewItem.state == "decided", ReviewItem.decided_at >= limit)
    return [_review(item) for item in session.scalars(query.order_by(ReviewItem.decided_at.desc(), ReviewItem.id))]


# ---- fields with several values


def conflicts(session: Session, person: UUID | None = None) -> Iterator[Item]:
    """The fields whose values differ, those that decided themselves among them."""
    heads: dict[str, dict[tuple[UUID, str], list[ConflictHead]]] = {}
    query = _about(select(ConflictHead), ConflictHead, person).order_by(ConflictHead.found_at, ConflictHead.id)
    for head in session.scalars(query):
        heads.setdefault(head.table_name, {}).setdefault((head.record_id, head.field), []).append(head)
    for table, found in heads.items():
        shape = shapes().get(table)
        if shape is not None:
            yield from _of_table(session, shape, found)


def _of_table(
    session: Session, shape: Shape, heads: Mapping[tuple[UUID, str], Sequence[ConflictHead]]
) -> Iterator[Item]:
    rows = {row.pk: row for row in by_key(session, shape, sorted({record.hex for record, _ in heads}))}
    for (record_id, name), others in heads.items():
        row = rows.get(record_id.hex)
        if row is None or name not in shape.fields:
            continue
        used = in_use(row, name)
        choices = (used, *(Choice((head.sesi_idx, head.n, head.epoch), head.value) for head in others))
        if _worth_showing(shape, name, [choice.value for choice in choices]):
            kind: Kind = "automatic" if policy(shape.model, name) in ("light", "central") else "conflict"
            yield Item(
                id=conflict_id(shape.name, record_id, name),
                kind="ownership" if shape.name == OWNERSHIP else kind,
                table=shape.name,
                record_id=record_id,
                root_id=UUID(row.fields["employee_id"]) if shape.name == OWNERSHIP else others[0].root_id,
                field=name,
                choices=choices,
                used=used.name,
                since=min(head.found_at for head in others),
            )


def _worth_showing(shape: Shape, name: str, values: Sequence[Any]) -> bool:
    if shape.name != OWNERSHIP:
        return differ(name, values)
    return name == FIELD and divided(values)


def in_use(row: Found, name: str) -> Choice:
    """The value in use with its version; one that waits for its target counts as well."""
    versions = json.loads(row.versions)
    titik = versions.get("x", {}).get(name, versions["d"])
    waiting = versions.get("u", {}).get(name)
    value = waiting[1] if waiting and waiting[0] == titik else row.fields[name]
    return Choice((titik[0], titik[1], titik[2] if len(titik) > 2 else 1), value)


# ---- put down for review


def _reviews(session: Session, person: UUID | None) -> Iterator[Item]:
    query = _about(select(ReviewItem).where(ReviewItem.state == "open"), ReviewItem, person)
    for found in session.scalars(query.order_by(ReviewItem.found_at)):
        item = _review(found)
        if not found.n or _still_stands(session, item):
            yield item


def _review(item: ReviewItem) -> Item:
    found = json.loads(item.content or "{}")
    if item.n and "choices" not in found:
        proposed = Choice((item.sesi_idx, item.n, item.epoch), found.get("value"))
        choices: tuple[Choice, ...] = (proposed, Choice(None, found.get("before")))
    else:
        choices = tuple(
            Choice((s, n, e), value) if s else Choice(None, value) for (s, n, e), value in found.get("choices", ())
        )
    used = found.get("used") or (choices[0].name if choices else "")
    kind: Kind = item.kind  # type: ignore[assignment]
    since = item.decided_at or item.found_at
    return Item(
        id=item.id,
        kind=kind,
        table=item.table_name,
        record_id=item.record_id,
        root_id=item.root_id,
        field=item.field,
        choices=choices,
        used=used,
        since=since,
        text=item.text,
        review=True,
        decision=(found["decision"],) if item.state == "decided" and "decision" in found else (),
    )


def _still_stands(session: Session, item: Item) -> bool:
    """An item whose field was written again since is one no longer."""
    shape = shapes().get(item.table)
    rows = list(by_key(session, shape, (item.record_id.hex,))) if shape else []
    if not rows or item.field and item.field not in rows[0].fields:
        return False
    if not item.field:
        return rows[0].fields["deleted_at"] is None
    return in_use(rows[0], item.field).name == item.choices[0].name


def _parked(session: Session, person: UUID | None) -> Iterator[Item]:
    refused = ParkedRow.reason.in_((QUARANTINE, AUTHORITY))
    query = _about(select(ParkedRow).where(ParkedRow.closed_at.is_(None), refused), ParkedRow, person)
    for row in session.scalars(query.order_by(ParkedRow.found_at)):
        yield Item(
            row.id,
            "quarantine",
            row.table_name,
            row.record_id,
            row.root_id,
            "",
            (),
            "",
            row.found_at,
            row.text,
            parked=True,
        )
