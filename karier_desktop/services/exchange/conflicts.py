"""Perlu diputuskan: what waits, deciding it, taking a decision back."""

from collections.abc import Sequence
from typing import Any
from uuid import UUID

from sqlalchemy.orm import Session

from karier_desktop.catalog.conflict import places
from karier_desktop.catalog.fields import Field
from karier_desktop.models import Record
from karier_desktop.models.base import new_id
from karier_desktop.models.exchange import ParkedRow, ReviewItem
from karier_desktop.queries.exchange import wire
from karier_desktop.queries.exchange.changed import by_key
from karier_desktop.queries.exchange.tables import OWNERSHIP, shapes
from karier_desktop.rules.problem import KnownError
from karier_desktop.services.exchange import deciding, ownership, typed
from karier_desktop.services.exchange.open_items import (
    BEFORE,
    Choice,
    Item,
    automatic_items,
    decided_items,
    in_use,
    open_items,
    waiting_items,
)
from karier_desktop.services.exchange.register import content
from karier_desktop.services.exchange.sides import Teller
from karier_desktop.services.exchange.views import ConflictItem, Waiting
from karier_desktop.storage import audit, journal
from karier_desktop.storage.database import actor, now, today
from karier_desktop.storage.values import dump

_WEIGHTS = ("ownership", "conflict", "proposal", "duplicate", "quarantine", "automatic")


def waiting(session: Session) -> Waiting:
    """Everything to decide, grouped by person, weightiest first; and how many fields decided themselves."""
    items, alone = open_items(session)
    return Waiting(_shown(session, items), len(alone))


def automatic(session: Session) -> tuple[ConflictItem, ...]:
    """What decided itself in the last 90 days and can still be turned."""
    return _shown(session, automatic_items(session))


def decided(session: Session) -> tuple[ConflictItem, ...]:
    """What somebody decided in the last 90 days and can still be taken back, newest first."""
    items = decided_items(session)
    teller = Teller(session, items)
    return tuple(teller.item(item) for item in items)


def count(session: Session) -> int:
    """How much waits."""
    return len(waiting_items(session))


def _shown(session: Session, items: Sequence[Item]) -> tuple[ConflictItem, ...]:
    teller = Teller(session, items)
    shown = [teller.item(item) for item in items]
    heaviest: dict[str, int] = {}
    for item in shown:
        heaviest[item.person] = min(_WEIGHTS.index(item.kind), heaviest.get(item.person, len(_WEIGHTS)))
    order = {name: place for place, name in enumerate(sorted(heaviest, key=lambda name: (heaviest[name], name)))}
    return tuple(sorted(shown, key=lambda item: (order[item.person], *_weight(item), item.since, str(item.id))))


def _weight(item: ConflictItem) -> tuple[int, int, int]:
    """The record's own fields first, as the form shows them, then its histories."""
    place = places().get(item.table)
    names = list(place.fields) if place else []
    position = names.index(item.field) if item.field in names else len(names)
    return _WEIGHTS.index(item.kind), int(bool(place and place.children)), position


# ---- deciding


def choose(session: Session, item_id: UUID, titik: str) -> None:
    """Take one of the values; "" closes an item that has none."""
    item = _open(session, item_id)
    if not titik and not item.choices:
        _close(session, item)
        return
    choice = next((choice for choice in item.choices if choice.name == titik), None)
    if choice is None:
        raise _not_there()
    _decide(session, item, choice)


def fill(session: Session, item_id: UUID, value: Any) -> None:
    """Take another value, as from a form; raises Refused when the form would not take it."""
    item = _open(session, item_id)
    deciding.put(session, item.table, item.record_id, item.field, value, item.root_id)
    _record(session, item, wire.plain(shapes()[item.table].fields[item.field], value))


def resolve(session: Session, item_id: UUID, choice: str, value: str | None = None) -> None:
    """For the command line: `mine`, `theirs`, or `value` as typed."""
    item = _open(session, item_id)
    if choice == "value":
        if not item.field or item.table == OWNERSHIP or item.field not in shapes()[item.table].fields:
            raise _no_value()
        fill(session, item_id, typed.read(shapes()[item.table], item.field, value or "", today(session)))
    elif not item.choices:
        choose(session, item_id, "")
    else:
        _decide(session, item, _of_side(session, item, mine=choice == "mine"))


def choose_office(session: Session, root_id: UUID, mine: bool) -> int:
    """Everything about one person in favour of this office, or of the others; returns how many items."""
    items = [item for item in waiting_items(session, root_id) if item.choices]
    for item in items:
        _decide(session, item, _of_side(session, item, mine))
    journal.describe(session, f"Memutuskan {len(items)} perbedaan: {ownership.name_of(session, root_id)}")
    return len(items)


def undo(session: Session, item_id: UUID) -> None:
    """Take a decision back: the value is as it was, and the item waits again."""
    found = session.get(ReviewItem, item_id)
    item = next((item for item in decided_items(session) if item.id == item_id), None)
    if found is None or item is None:
        raise KnownError(
            "Keputusan ini tidak dapat dibatalkan lagi.",
            "Pembatalan dimungkinkan selama 90 hari.",
            "Ubah nilainya lewat formulir bila perlu.",
        )
    before = next((choice for choice in item.choices if choice.name == item.used), None)
    if before is not None:
        _write(session, item, before)
    found.state, found.decided_at, found.decided_by = "open", None, None
    journal.describe(session, "Membatalkan keputusan")


def editor_of(session: Session, item_id: UUID) -> tuple[Field, type[Record], Any]:
    """What "Isi lain" edits: the field as the form describes it, its table, and the value in use."""
    item = _open(session, item_id)
    used = next(choice for choice in item.choices if choice.name == item.used)
    shape = shapes()[item.table]
    return places()[item.table].fields[item.field], shape.model, wire.value(shape, item.field, used.value)


def _open(session: Session, item_id: UUID) -> Item:
    found = next((item for items in open_items(session) for item in items if item.id == item_id), None)
    if found is None:
        raise _not_there()
    return found


def _not_there() -> KnownError:
    return KnownError(
        "Perbedaan ini sudah diputuskan.",
        "Seseorang memutuskannya lebih dahulu, di sini atau di kantor lain.",
        "Buka kembali daftar Perlu diputuskan.",
    )


def _no_value() -> KnownError:
    return KnownError(
        "Belum diputuskan.",
        "Di sini tidak ada nilai yang dapat diisi sendiri.",
        "Pilih salah satu pihak, dengan --mine atau --theirs.",
    )


def _of_side(session: Session, item: Item, mine: bool) -> Choice:
    """The value of this office, or of another; the one in use when it is of that side."""
    sides = {side.titik: side for side in Teller(session, [item]).item(item).sides}
    fitting = [choice for choice in item.choices if choice.name in sides and sides[choice.name].mine == mine]
    used = [choice for choice in fitting if choice.name == item.used]
    if not fitting:
        raise KnownError(
            "Belum diputuskan.",
            "Tidak ada nilai dari pihak itu.",
            "Pilih salah satu nilai yang ditampilkan.",
        )
    return (used or fitting)[0]


def _decide(session: Session, item: Item, choice: Choice) -> None:
    _write(session, item, choice)
    _record(session, item, choice.value)


def _write(session: Session, item: Item, choice: Choice) -> None:
    if item.table == OWNERSHIP:
        if item.root_id is not None:
            ownership.arbitrate(session, item.root_id, str(content(choice.value).get("office", "")))
        return
    proposed = item.review and any(choice.name == BEFORE for choice in item.choices)
    if proposed and not item.field:
        deciding.put(session, item.table, item.record_id, "deleted_at", choice.name == BEFORE, item.root_id)
    elif not proposed or choice.name != _used_now(session, item):
        value = wire.value(shapes()[item.table], item.field, choice.value)
        deciding.put(session, item.table, item.record_id, item.field, value, item.root_id)
    _describe(session, item)


def _used_now(session: Session, item: Item) -> str:
    rows = list(by_key(session, shapes()[item.table], (item.record_id.hex,)))
    return in_use(rows[0], item.field).name if rows else ""


def _describe(session: Session, item: Item) -> None:
    shown = Teller(session, [item]).item(item)
    journal.describe(session, f"Memutuskan {shown.label}: {shown.person}")


def _close(session: Session, item: Item) -> None:
    if item.parked:
        session.get_one(ParkedRow, item.id).closed_at = now(session)
    else:
        found = session.get_one(ReviewItem, item.id)
        found.state, found.decided_at, found.decided_by = "decided", now(session), actor(session)
    _note(session, item)


def _note(session: Session, item: Item) -> None:
    audit.note(session, "decision", item.table, item.record_id, {"kind": item.kind, "field": item.field})


def _record(session: Session, item: Item, value: Any) -> None:
    """Remember the decision with the values as they were, for those who want to take it back."""
    found = session.get(ReviewItem, item.id) if item.review else None
    if found is None:
        choices = [[choice.titik or (0, 0, 0), choice.value] for choice in item.choices]
        found = ReviewItem(
            id=new_id(),
            kind=item.kind,
            table_name=item.table,
            record_id=item.record_id,
            root_id=item.root_id,
            field=item.field,
            content=dump({"choices": choices, "used": item.used, "decision": value}),
            text=item.text,
            found_at=item.since,
        )
        session.add(found)
    found.state, found.decided_at, found.decided_by = "decided", now(session), actor(session)
    session.flush()
    _note(session, item)
