"""What waits for a decision in words: whose value it is, from whom, when, what was there before."""

import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from karier_desktop.catalog.conflict import Place, places
from karier_desktop.catalog.display import Reader
from karier_desktop.catalog.fields import Field
from karier_desktop.models import Record
from karier_desktop.models.exchange import Replica
from karier_desktop.models.journal import Change, ChangeSet
from karier_desktop.queries.exchange import wire
from karier_desktop.queries.exchange.acts import ActBook
from karier_desktop.queries.exchange.sessions import sesi_book
from karier_desktop.queries.exchange.tables import DELETED, OWNERSHIP, shapes
from karier_desktop.queries.references import titles
from karier_desktop.services.exchange import wording
from karier_desktop.services.exchange.open_items import Choice, Item
from karier_desktop.services.exchange.owners import NOBODY, Owners, parties
from karier_desktop.services.exchange.ownership import name_of
from karier_desktop.services.exchange.register import content, epoch_of
from karier_desktop.services.exchange.views import ConflictItem, Side
from karier_desktop.services.records import EVIDENCE
from karier_desktop.storage.context import rules, today


class Teller:
    """Puts items into words; what several of them need is looked up once."""

    def __init__(self, session: Session, items: Sequence[Item]) -> None:
        self._session = session
        self._who = parties(session)
        self._owners = Owners(session, self._who)
        self._owners.learn(item.root_id.hex for item in items if item.root_id)
        self._book = sesi_book(session)
        self._acts = ActBook(session)
        self._replica = session.scalar(select(Replica.replica_id)) or ""
        self._people: dict[UUID, str] = {}
        self._changes: dict[tuple[str, UUID, tuple[int, int, int]], tuple[str, Mapping[str, Any]] | None] = {}
        names = titles(session, self._references(items))
        self._reader = Reader(rules(session), today(session), lambda key, found: names.get((key, found), ""))

    def item(self, item: Item) -> ConflictItem:
        """One item."""
        place = places().get(item.table)
        return ConflictItem(
            id=item.id,
            kind=item.kind,
            table=item.table,
            root_id=item.root_id,
            person=self._person(item, place),
            label=self._label(item, place),
            field=item.field,
            sides=tuple(self._sides(item, place)),
            since=item.since,
            may_fill=self._may_fill(item, place),
            text=self._text(item),
            outcome=self._words(item, item.decision[0], place) if item.decision else None,
        )

    # ---- words around the values

    def _person(self, item: Item, place: Place | None) -> str:
        if item.root_id is not None:
            if item.root_id not in self._people:
                self._people[item.root_id] = name_of(self._session, item.root_id)
            return self._people[item.root_id]
        record = self._record(item)
        if record is None or place is None:
            return ""
        while record.__parent__:
            above = self._session.get(place.entity.model, getattr(record, record.__parent__))
            if above is None:
                return ""
            record = above
        return place.entity.title_of({f.name: getattr(record, f.name) for f in place.entity.fields})

    def _label(self, item: Item, place: Place | None) -> str:
        if item.table == OWNERSHIP:
            return "Kantor pemilik"
        name = self._field_label(item, place)
        if place is None or place.children is None:
            return name or (place.entity.title if place else wording.TABLES.get(item.table, ""))
        record = self._record(item)
        row = {f.name: getattr(record, f.name) for f in place.children.fields} if record else {}
        words = " ".join(part for part in (place.children.title, self._reader.summary(place.children, row)) if part)
        return f"{words} · {name}" if name else words

    def _field_label(self, item: Item, place: Place | None) -> str:
        if item.field == DELETED:
            return "Hidupkan kembali?"
        field = place.fields.get(item.field) if place else None
        return field.label if field else wording.FIELDS.get(item.field, "")

    def _may_fill(self, item: Item, place: Place | None) -> bool:
        return bool(item.choices and place and item.field in place.fields and item.kind != "ownership")

    def _text(self, item: Item) -> str:
        if item.kind == "ownership" and item.table == OWNERSHIP:
            offices = " dan ".join(side.value for side in self._sides(item, None))
            decides = wording.YOU_DECIDE if self._who.own in self._who.hubs else wording.HUB_DECIDES
            return wording.CONTESTED.format(offices=offices) + decides
        owner = self._owners.of(item.root_id.hex) if item.root_id else NOBODY
        if item.choices and owner.office and not owner.offices & self._who.same:
            return wording.not_ours(self._who.name(owner.office))
        return item.text

    # ---- the values

    def _sides(self, item: Item, place: Place | None) -> Iterator[Side]:
        evidence = self._decree(item)
        base = next(filter(None, (self._before(item, choice, place) for choice in item.choices)), "")
        if item.kind == "proposal":
            base = self._words(item, item.choices[1].value, place) if item.field else ""
        for choice in self._shown(item):
            yield self._side(item, choice, place, evidence, base)

    def _shown(self, item: Item) -> Iterator[Choice]:
        """Of an entry of ownership only those of the highest epoch; of equal values only the one in use."""
        if item.table != OWNERSHIP or not item.choices:
            yield from item.choices
            return
        top = max(epoch_of(content(choice.value)) for choice in item.choices)
        offices: set[Any] = set()
        for choice in item.choices:
            entry = content(choice.value)
            if epoch_of(entry) == top and entry.get("office") not in offices:
                offices.add(entry.get("office"))
                yield choice

    def _side(self, item: Item, choice: Choice, place: Place | None, evidence: str, base: str) -> Side:
        sesi = self._book.get(choice.titik[0]) if choice.titik else None
        act = self._acts.find(choice.titik[0], choice.titik[1]) if choice.titik else None
        reason = self._reason(item, choice) if choice.titik else ""
        return Side(
            titik=choice.name,
            office=self._who.name(sesi.office) if sesi else "",
            mine=sesi.replica == self._replica if sesi else True,
            value=self._words(item, choice.value, place),
            who=act.who if act else "",
            at=act.at if act else None,
            before=base,
            evidence=reason or evidence,
            winner=choice.value == item.decision[0] if item.decision else choice.name == item.used,
        )

    def _words(self, item: Item, value: Any, place: Place | None) -> str:
        if item.table == OWNERSHIP:
            return self._who.name(str(content(value).get("office", "")))
        if not item.field:
            return "Baris ditambahkan" if value is None else "Tanpa baris ini"
        if item.field == DELETED:
            return "Dihapus" if value else "Tetap ada"
        field = place.fields.get(item.field) if place else None
        plain = self._plain(item, value)
        return self._reader.read(field, plain) if field else ("" if plain is None else str(plain))

    def _plain(self, item: Item, value: Any) -> Any:
        try:
            return wire.value(shapes()[item.table], item.field, value)
        except wire.BadValue:
            return None

    def _record(self, item: Item) -> Record | None:
        shape = shapes().get(item.table)
        return self._session.get(shape.model, item.record_id) if shape else None

    def _decree(self, item: Item) -> str:
        number = getattr(self._record(item), "decree_number", "")
        return f"SK {number}" if number else ""

    # ---- what the journal of this office knows

    def _change(self, item: Item, titik: tuple[int, int, int]) -> tuple[str, Mapping[str, Any]] | None:
        """The journal row behind a version of this office, with the reasons given for it."""
        sesi = self._book.get(titik[0])
        if sesi is None or sesi.replica != self._replica:
            return None
        key = (item.table, item.record_id, titik)
        if key not in self._changes:
            self._changes[key] = self._look_up(item, titik)
        return self._changes[key]

    def _look_up(self, item: Item, titik: tuple[int, int, int]) -> tuple[str, Mapping[str, Any]] | None:
        query = (
            select(Change.fields, ChangeSet.reasons)
            .join(ChangeSet, ChangeSet.id == Change.change_set_id)
            .where(Change.record_id == item.record_id, Change.table_name == item.table)
            .where(ChangeSet.sesi_idx == titik[0], ChangeSet.cn_from <= titik[1], ChangeSet.cn_to >= titik[1])
        )
        row = self._session.execute(query.limit(1)).first()
        return (row[0], row[1]) if row else None

    def _before(self, item: Item, choice: Choice, place: Place | None) -> str:
        found = self._change(item, choice.titik) if choice.titik and item.table != OWNERSHIP else None
        pair = json.loads(found[0] or "{}").get(item.field) if found else None
        if pair is None:
            return ""
        old = pair[0].replace("-", "") if self._is_key(item) and isinstance(pair[0], str) else pair[0]
        return self._words(item, old, place)

    def _is_key(self, item: Item) -> bool:
        return bool(item.field) and shapes()[item.table].fields.get(item.field) == "key"

    def _reason(self, item: Item, choice: Choice) -> str:
        found = self._change(item, choice.titik) if choice.titik else None
        return str(found[1].get(EVIDENCE, "")) if found else ""

    def _references(self, items: Iterable[Item]) -> Iterator[tuple[str, UUID]]:
        for item in items:
            place = places().get(item.table)
            if place is None:
                continue
            yield from _chosen(item, place.fields.get(item.field))
            record = self._record(item) if place.children else None
            for name in place.children.columns if place.children and record else ():
                target, value = place.fields[name].refers_to, getattr(record, name)
                if target and value is not None:
                    yield target, value


def _chosen(item: Item, field: Field | None) -> Iterator[tuple[str, UUID]]:
    if field is not None and field.kind == "reference":
        for choice in item.choices:
            if isinstance(choice.value, str):
                yield field.refers_to, UUID(choice.value)
