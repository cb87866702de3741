"""Rows that are here already: merged with what they have become elsewhere."""

import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any
from uuid import UUID

from karier_desktop.queries.exchange import wire
from karier_desktop.queries.exchange.changed import Found, OtherHead, by_key, other_heads
from karier_desktop.queries.exchange.people import persons_of
from karier_desktop.queries.exchange.tables import OWNERSHIP, Shape
from karier_desktop.rules.exchange.merge import SameTitik, merge
from karier_desktop.rules.exchange.state import RowState
from karier_desktop.services.exchange import heads, parking, review
from karier_desktop.services.exchange.authority import Authority
from karier_desktop.services.exchange.batch import Batch
from karier_desktop.services.exchange.forwarding import forward
from karier_desktop.services.exchange.placing import Missing, missing
from karier_desktop.services.exchange.register import FIELD, content, weightiest
from karier_desktop.services.exchange.states import (
    Line,
    Stored,
    divided,
    line_state,
    stored,
    stored_state,
    text_of,
)
from karier_desktop.services.exchange.wording import BAD_LINE, TWICE
from karier_desktop.storage import bulk


@dataclass
class Met:
    """A row from a bundle beside the one that is here, and what became of the two.

    The states may leave out fields that stay as they were.
    """

    line: Line
    found: Found
    mine: RowState
    result: RowState
    theirs: RowState | None = None
    person: str = ""
    stored: Stored | None = None


def meet(batch: Batch, shape: Shape, lines: Sequence[Line], present: Mapping[str, Found], authority: Authority) -> None:
    """Merge rows with those that are here; what changes nothing writes nothing."""
    others = other_heads(batch.session, shape)
    merged = []
    for line in lines:
        found, competing = present[line["pk"]], others.get(line["pk"], ())
        if _alike(line, found, competing):
            batch.applied.same += 1
        elif (met := _merged(batch, shape, line, found, competing)) is not None:
            merged.append(met)
    if not merged:
        return
    persons = persons_of(batch.session, shape, [(met.found.pk, met.found.fields) for met in merged])
    refused = _refused(batch, shape, merged, persons, authority)
    allowed = [met for met in merged if met.found.pk not in refused]
    write(batch, shape, allowed, persons)


def _alike(line: Line, found: Found, others: Sequence[OtherHead]) -> bool:
    """The usual case when a bundle comes again."""
    return line["f"] == found.fields and not others and "h" not in line and text_of(line["v"]) == found.versions


def _merged(batch: Batch, shape: Shape, line: Line, found: Found, others: Sequence[OtherHead]) -> Met | None:
    if not others and shape.name != OWNERSHIP and (ahead := forward(shape, line, found, batch.names)) is not None:
        return Met(line, found, ahead.before, ahead.after, stored=ahead.stored)
    mine = stored_state(shape, found, others, batch.names)
    try:
        theirs = line_state(shape, line, batch.names)
        result = merge(mine, theirs)
    except SameTitik:
        parking.park(batch, line, parking.QUARANTINE, TWICE)
        return None
    if result is mine:
        batch.applied.same += 1
        return None
    if not _fits(shape, mine, result):
        parking.park(batch, line, parking.QUARANTINE, BAD_LINE)
        return None
    return Met(line, found, mine, result, theirs)


def _fits(shape: Shape, mine: RowState, result: RowState) -> bool:
    return all(
        wire.fits(shape, name, head.value)
        for name, found in result.heads.items()
        if name in shape.fields and found != mine.heads.get(name)
        for head in found
    )


def _refused(
    batch: Batch, shape: Shape, merged: Sequence[Met], persons: Mapping[str, str], authority: Authority
) -> set[str]:
    """Put rows aside that the sender has no right to; tell by key which."""
    if shape.name == OWNERSHIP:
        refused = {met.found.pk for met in merged if _refused_register(met, authority)}
    else:
        refused = authority.refused(shape, persons, [met.line for met in merged])
    refused |= authority.made_up({met.found.pk: _versions(batch, met) for met in merged})
    if batch.source.limited:
        refused |= {m.found.pk for m in merged if _given_away(shape, m) or _drawn_in(shape, m, authority)}
    for met in merged:
        if met.found.pk in refused:
            person = persons[met.found.pk]
            parking.park(batch, met.line, parking.AUTHORITY, authority.text(met.found.pk), person=person)
    return refused


def _versions(batch: Batch, met: Met) -> Iterator[tuple[int, int]]:
    """Those that came in with the row."""
    for name, found in met.result.heads.items():
        before = met.mine.heads.get(name, ())
        if found != before:
            yield from ((batch.names.number[head.titik.sesi], head.titik.n) for head in found if head not in before)


def _refused_register(met: Met, authority: Authority) -> bool:
    before, after = met.mine.heads[FIELD], met.result.heads[FIELD]
    person = str(met.found.fields["employee_id"])
    if all(head in before for head in after):
        return False
    known, counts = weightiest(before), weightiest(after)
    if authority.refuses_register(person):
        return True
    kept = known in after
    return counts is not known and authority.refuses_step(met.found.pk, person, content(counts.value), kept=kept)


def _given_away(shape: Shape, met: Met) -> bool:
    """Does the row move to another person, to a record of one, or to another office? Nobody does that by hand."""
    places = {shape.model.__parent__, shape.person} & shape.fields.keys()
    if shape.name == "employee" and met.found.fields["owner_office"]:
        places.add("owner_office")  # who hands a person over says so in the register
    return any(_fresh(met, place) for place in places)


def _drawn_in(shape: Shape, met: Met, authority: Authority) -> bool:
    return shape.name == "org_unit" and authority.draws(met.found.pk, _fresh(met, "parent_id"), _fresh(met, "code"))


def _fresh(met: Met, name: str) -> list[Any]:
    """The values of a field that came in and are others than the one in use."""
    before, used = met.mine.heads.get(name, ()), met.found.fields[name]
    return [head.value for head in met.result.heads.get(name, ()) if head not in before and head.value != used]


def write(
    batch: Batch, shape: Shape, merged: Sequence[Met], persons: Mapping[str, str], *, quiet: bool = False
) -> None:
    """Store what merges have made of rows; `quiet` when nothing came in, and only the values in use change."""
    batch.owners.learn(persons.values())
    for met in merged:
        met.person = persons[met.found.pk]
        if met.stored is None:
            met.stored = stored(shape, met.result, batch.chooser(shape, batch.owners.of(met.person)), batch.names)
    gaps = missing(batch, shape, {met.found.pk: _moved(shape, met) for met in merged})
    ready = [met for met in merged if not _parked(batch, met, gaps.get(met.found.pk, ()))]
    for met in ready:
        _hold(batch, shape, met, gaps.get(met.found.pk, ()))
    bulk.merge(batch.session, shape.model, [_row(shape, met) for met in ready])
    heads.write(batch, shape, {met.found.pk: met.stored.others for met in ready if met.stored}, persons)
    batch.applied.changed += 0 if quiet else len(ready)
    for met in ready:
        review.changed(batch, shape, met.found.pk, met.person, met.mine, met.result)
        if met.theirs is not None:
            review.deleted(batch, shape, met.found.pk, met.person, met.mine, met.theirs)


def _moved(shape: Shape, met: Met) -> dict[str, Any]:
    """The references that now point elsewhere, those that still wait among them."""
    fields = met.stored.fields if met.stored else {}
    moved = shape.references.keys() & fields.keys()
    return {name: fields[name] for name in moved if fields[name] != met.found.fields[name]}


def _parked(batch: Batch, met: Met, gaps: Sequence[Missing]) -> bool:
    gap = next((gap for gap in gaps if gap.required), None)
    if gap is not None:
        parking.park(batch, met.line, parking.REFERENCE, gap=gap, person=met.person)
    return gap is not None


def _hold(batch: Batch, shape: Shape, met: Met, gaps: Sequence[Missing]) -> None:
    for gap in gaps:
        if met.stored:
            met.stored.hold(gap.field, met.stored.titik_of(gap.field))
        parking.wait_for(batch, shape.name, met.found.pk, gap)


def _row(shape: Shape, met: Met) -> dict[str, Any]:
    """What changes in the row, as Python values."""
    if met.stored is None:
        raise ValueError("a merge without a result")
    row: dict[str, Any] = {"id": UUID(met.found.pk), "version": met.found.version}
    for name, value in met.stored.fields.items():
        if value != met.found.fields[name] or type(value) is not type(met.found.fields[name]):
            row[name] = wire.value(shape, name, value)
    return row | {"_v": text_of(met.stored.versions), "_k": divided(met.stored.others)}


def place(batch: Batch, shape: Shape, pk: str, name: str) -> None:
    """Put a value into its column that waited for its target, unless the field was written anew meanwhile."""
    for found in by_key(batch.session, shape, (pk,)):
        state = stored_state(shape, found, other_heads(batch.session, shape).get(pk, ()), batch.names)
        if found.fields[name] is None and state.heads[name][0].value is not None:
            persons = persons_of(batch.session, shape, ((pk, found.fields),))
            write(batch, shape, [Met({"pk": pk}, found, state, state)], persons, quiet=True)


def choose_again(batch: Batch, shape: Shape, pks: Sequence[str], persons: Mapping[str, str]) -> None:
    """Look whether another of the competing values is in use now that the owner is another."""
    others = other_heads(batch.session, shape)
    found = list(by_key(batch.session, shape, pks))
    states = [stored_state(shape, row, others.get(row.pk, ()), batch.names) for row in found]
    met = [Met({"pk": row.pk}, row, state, state) for row, state in zip(found, states, strict=True)]
    for each in met:
        owner = batch.owners.of(persons.get(each.found.pk, ""))
        each.stored = stored(shape, each.result, batch.chooser(shape, owner), batch.names)
    moved = [each for each in met if each.stored and each.stored.versions != json.loads(each.found.versions)]
    write(batch, shape, moved, persons, quiet=True)
