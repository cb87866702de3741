"""Looks at what a merge did: what people have to decide, what decided itself, what only is a proposal."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from typing import Any
from uuid import UUID

from sqlalchemy import select

from karier_desktop.catalog.conflict import policy
from karier_desktop.models import Employee
from karier_desktop.models.exchange import ReviewItem
from karier_desktop.queries.exchange.people import twins
from karier_desktop.queries.exchange.tables import DELETED, OWNERSHIP, Shape
from karier_desktop.rules.exchange.state import RowState
from karier_desktop.rules.exchange.titik import Head, covered
from karier_desktop.rules.names import full_name
from karier_desktop.services.exchange import binned
from karier_desktop.services.exchange.batch import Batch
from karier_desktop.services.exchange.new_items import item_of, raw
from karier_desktop.services.exchange.owners import Owner
from karier_desktop.services.exchange.register import ACCEPTED, FIELD, contested, weightiest
from karier_desktop.services.exchange.states import Line, disputes
from karier_desktop.services.exchange.wording import TWIN
from karier_desktop.storage.values import dump

SHAPES_STATE = frozenset({"employee", "rank_history", "position_history", "education"})
"""Tables that the present state of a person follows from."""
WHOLE_ROW = ""
"""In place of a field: the item is about a row that was added."""


def arrived(batch: Batch, shape: Shape, lines: Sequence[Line], persons: Mapping[str, str]) -> None:
    """Rows that are new here."""
    if shape.name in SHAPES_STATE:
        batch.source.touched.update(persons[line["pk"]] for line in lines)
    if shape.name == OWNERSHIP:
        batch.handed.update(str(line["f"]["employee_id"]) for line in lines)
    elif shape.name == "employee":
        batch.source.fresh.update(line["pk"] for line in lines)
        _twins(batch, lines)
    elif shape.travel == "person":
        binned.added(batch, lines, persons)
        if policy(shape.model, WHOLE_ROW) == "owner":
            _added(batch, shape, lines, persons)


def _added(batch: Batch, shape: Shape, lines: Sequence[Line], persons: Mapping[str, str]) -> None:
    known = {person for person in persons.values() if person and person not in batch.source.fresh}
    batch.owners.learn(known)
    ours = {person for person in known if _ours(batch, batch.owners.of(person))}
    if not ours:
        return
    for line in lines:
        person = persons[line["pk"]]
        head = Head(batch.names.titik(line["v"]["d"]), None)
        claimed = batch.doubtful(head.titik)
        if person in ours and (claimed or not _final(batch, batch.owners.of(person), person, head)):
            propose(batch, shape, line["pk"], person, WHOLE_ROW, head, None)


def changed(batch: Batch, shape: Shape, pk: str, person: str, mine: RowState, result: RowState) -> None:
    """A row that was here and is not as it was."""
    after = disputes(result.heads)
    disputed(batch, shape, after - disputes(mine.heads))
    if shape.name in SHAPES_STATE:
        batch.source.touched.add(person)
    if shape.name == OWNERSHIP:
        _handed(batch, mine, result)
    owner = batch.owners.of(person)
    if shape.travel in ("central", "shared"):
        _for_everybody(batch, shape, pk, mine, result)
    if shape.travel != "person" or not _ours(batch, owner):
        return
    choose = batch.chooser(shape, owner)
    for name, heads in result.heads.items():
        before = mine.heads.get(name, ())
        if heads == before or name in after or not before or policy(shape.model, name) != "owner":
            continue
        fresh, old = choose(name, [head for head in heads if head not in before] or heads), choose(name, before)
        claimed = fresh not in before and batch.doubtful(fresh.titik)
        if fresh.value != old.value and (claimed or not _final(batch, owner, person, fresh)):
            propose(batch, shape, pk, person, name, fresh, old.value)


def _for_everybody(batch: Batch, shape: Shape, pk: str, mine: RowState, result: RowState) -> None:
    """The hub is asked about a row that an office put into the bin for everybody, and told of other changes."""
    if batch.who.own not in batch.who.hubs:
        return
    gone = binned.of_others(batch, shape, pk, mine, result)
    if gone is not None:
        propose(batch, shape, pk, "", DELETED, gone, None)
    if shape.travel == "central":
        _central(batch, shape, pk, mine, result)


def _central(batch: Batch, shape: Shape, pk: str, mine: RowState, result: RowState) -> None:
    """What an office wrote into a table that the hub keeps: it stands, and the hub can turn it back."""
    for name, heads in result.heads.items():
        if name == DELETED and heads[0].value:
            continue
        before = mine.heads.get(name, ())
        if len(heads) != 1 or not before or heads == before or heads[0].value == before[0].value:
            continue
        if batch.office.get(heads[0].titik.sesi, "") not in batch.who.hubs:
            propose(batch, shape, pk, "", name, heads[0], before[0].value, kind="automatic")


def deleted(batch: Batch, shape: Shape, pk: str, person: str, mine: RowState, theirs: RowState) -> None:
    """One side put the row into the bin while the other, not knowing of it, worked on: shall it come back?"""
    for gone, alive in ((mine, theirs), (theirs, mine)):
        bin_, kept = gone.heads.get(DELETED, ()), alive.heads.get(DELETED, ())
        if len(bin_) != 1 or not bin_[0].value or any(head.value for head in kept):
            continue
        late = [h for heads in alive.heads.values() for h in heads if not covered(gone.context, h.titik)]
        if late and not covered(alive.context, bin_[0].titik):
            binned.ask_back(batch, shape, pk, person, bin_[0], max(late, key=lambda head: head.titik[:2]))


def disputed(batch: Batch, shape: Shape, fields: Iterable[str]) -> None:
    """Count fields that now have several values."""
    for name in fields:
        if shape.name == OWNERSHIP:
            continue
        if policy(shape.model, name) in ("light", "central"):
            batch.applied.automatic += 1
        else:
            batch.applied.conflicts += 1


def _handed(batch: Batch, mine: RowState, result: RowState) -> None:
    before, after = mine.heads[FIELD], result.heads[FIELD]
    person = str(result.heads["employee_id"][0].value)
    if weightiest(before) != weightiest(after):
        batch.handed.add(person)
    if contested(after) and not contested(before):
        batch.applied.ownership += 1


def _ours(batch: Batch, owner: Owner) -> bool:
    return bool(owner.offices & batch.who.same)


def _final(batch: Batch, owner: Owner, person: str, head: Head) -> bool:
    """Once a file is ours, what an office below brings that is new here was not in it, whatever its number."""
    office, source = batch.office.get(head.titik.sesi, ""), batch.source
    if source.limited and not source.resumed and owner.state == ACCEPTED and person not in source.handed:
        return replace(owner, seen={}).final(head.titik, office)
    return owner.final(head.titik, office)


def propose(
    batch: Batch, shape: Shape, pk: str, person: str, name: str, head: Head, before: Any, kind: str = "proposal"
) -> None:
    """A value of somebody who does not own the person: in use already, and to be approved or taken back."""
    batch.session.flush()
    where = (ReviewItem.state == "open", ReviewItem.kind == kind, ReviewItem.record_id == UUID(pk))
    known = batch.session.scalar(
        select(ReviewItem).where(*where, ReviewItem.table_name == shape.name, ReviewItem.field == name)
    )
    item = known or item_of(batch, kind, shape.name, pk, person, name)
    if known is None:
        item.content = dump({"before": before, "value": head.value})
        batch.applied.proposals += kind == "proposal"
        batch.applied.automatic += kind == "automatic"
    item.sesi_idx, item.n, item.epoch = raw(batch, head)
    batch.session.add(item)


def _twins(batch: Batch, lines: Sequence[Line]) -> None:
    """Two people with one NIP are no error: somebody has to look at them."""
    fresh = {line["pk"] for line in lines}
    for nip, people in twins(batch.session, {line["f"]["nip"] for line in lines if line["f"]["nip"]}).items():
        first, *others = people
        newest = next((person for person in others if person.hex in fresh), first if first.hex in fresh else None)
        if newest is None:
            continue
        text = TWIN.format(nip=nip, first=_name(batch, first), second=_name(batch, others[0]))
        item = item_of(batch, "duplicate", "employee", newest.hex, newest.hex, "nip", text)
        item.content = dump({"people": [person.hex for person in people]})
        batch.session.add(item)
        batch.applied.duplicates += 1


def _name(batch: Batch, person: UUID) -> str:
    found = batch.session.execute(
        select(Employee.front_title, Employee.name, Employee.back_title).where(Employee.id == person)
    ).one()
    return full_name(*found)
