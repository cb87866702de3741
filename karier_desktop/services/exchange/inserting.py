"""Rows that are new here: checked column by column, put in order, stored all at once."""

from collections.abc import Collection, Mapping, Sequence
from typing import Any

from karier_desktop.queries.exchange import wire
from karier_desktop.queries.exchange.people import persons_of
from karier_desktop.queries.exchange.tables import Shape
from karier_desktop.services.exchange import heads, parking, review
from karier_desktop.services.exchange.authority import Authority
from karier_desktop.services.exchange.batch import Batch
from karier_desktop.services.exchange.placing import Missing, in_order, missing
from karier_desktop.services.exchange.states import Line, disputes, divided, line_state, stored, text_of, titiks
from karier_desktop.services.exchange.wording import BAD_LINE
from karier_desktop.storage import bulk

Columns = dict[str, list[Any]]


def insert(batch: Batch, shape: Shape, lines: Sequence[Line], authority: Authority) -> None:
    """Store new rows; those that cannot be are parked."""
    good, columns = _checked(batch, shape, lines)
    persons = persons_of(batch.session, shape, [(line["pk"], line["f"]) for line in good])
    refused = authority.refused(shape, persons, good)
    refused |= authority.made_up({line["pk"]: ((raw[0], raw[1]) for raw in titiks(line)) for line in good})
    gaps = missing(batch, shape, {line["pk"]: line["f"] for line in good})
    if refused or gaps or shape.to_itself:
        good = _sorted_out(batch, shape, good, persons, refused, gaps, authority)
        columns = None
    if good:
        _store(batch, shape, good, persons, columns)


def _sorted_out(
    batch: Batch,
    shape: Shape,
    lines: Sequence[Line],
    persons: Mapping[str, str],
    refused: Collection[str],
    gaps: Mapping[str, Sequence[Missing]],
    authority: Authority,
) -> list[Line]:
    """The lines that can be stored, in order, with those values held back whose target is not here."""
    for line in lines:
        if line["pk"] in refused:
            parking.park(batch, line, parking.AUTHORITY, authority.text(line["pk"]), person=persons[line["pk"]])
    allowed = [line for line in lines if line["pk"] not in refused]
    whole = [line for line in allowed if not _parked(batch, line, gaps.get(line["pk"], ()), persons)]
    ordered, cut = in_order(shape, whole)
    for line, gap in [*cut, *((each, gap) for each in ordered for gap in gaps.get(each["pk"], ()))]:
        _hold(batch, shape, line, gap)
    return ordered


def fit(shape: Shape, line: Line) -> Line:
    """The line with exactly the fields of the table: what the table does not know stands beside them."""
    fields = line["f"]
    waiting = line["v"].get("u")
    if fields.keys() == shape.fields.keys() and not waiting:
        return line
    versions = dict(line["v"])
    exceptions = versions.get("x", {})
    unknown = {
        name: [exceptions.get(name, versions["d"]), value] for name, value in fields.items() if name not in shape.fields
    }
    for name, (titik, value) in (waiting or {}).items():
        if name not in shape.fields:
            unknown[name] = [titik, value]
        elif name not in fields:
            fields = {**fields, name: value}
            versions["x"] = {**exceptions, name: titik}
    versions.pop("u", None)
    if unknown:
        versions["u"] = unknown
    whole = {name: fields[name] if name in fields else shape.default(name) for name in shape.fields}
    return {**line, "v": versions, "f": whole}


def _checked(batch: Batch, shape: Shape, lines: Sequence[Line]) -> tuple[list[Line], Columns | None]:
    """The lines whose values fit their columns, with the columns; the others are put aside."""
    count = len(shape.fields)
    if any(len(line["f"]) != count or "u" in line["v"] for line in lines):
        lines = [fit(shape, line) for line in lines]
    columns = _fitting(shape, lines)
    if columns is not None:
        return list(lines), columns
    good = []
    lines = [fit(shape, line) for line in lines]
    for line in lines:
        if _fitting(shape, (line,)) is not None:
            good.append(line)
        else:
            parking.park(batch, line, parking.QUARANTINE, BAD_LINE)
    return good, None


def _fitting(shape: Shape, lines: Sequence[Line]) -> Columns | None:
    try:
        columns = _columns(shape, lines)
        for line in lines:
            if "h" in line:
                _check_heads(shape, line)
    except (wire.BadValue, ValueError, TypeError, KeyError):
        return None
    return columns


def _check_heads(shape: Shape, line: Line) -> None:
    for name, found in line["h"].items():
        for _, value in found if name in shape.fields else ():
            wire.value(shape, name, value)


def _columns(shape: Shape, lines: Sequence[Line]) -> Columns:
    made: Columns = {"id": [wire.key(line["pk"]) for line in lines]}
    rows = [line["f"] for line in lines]
    for name in shape.fields:
        made[name] = wire.check(shape, name, [row[name] for row in rows])
    return made


def _parked(batch: Batch, line: Line, gaps: Sequence[Missing], persons: Mapping[str, str]) -> bool:
    gap = next((gap for gap in gaps if gap.required), None)
    if gap is not None:
        parking.park(batch, line, parking.REFERENCE, gap=gap, person=persons[line["pk"]])
    return gap is not None


def _hold(batch: Batch, shape: Shape, line: Line, gap: Missing) -> None:
    """Leave a column empty until its target comes; the value keeps its version."""
    fields, versions = line["f"], line["v"]
    titik = versions.get("x", {}).get(gap.field, versions["d"])
    versions["u"] = {**versions.get("u", {}), gap.field: [titik, fields[gap.field]]}
    line["f"] = {**fields, gap.field: None}
    parking.wait_for(batch, shape.name, line["pk"], gap)


def _store(batch: Batch, shape: Shape, lines: list[Line], persons: Mapping[str, str], columns: Columns | None) -> None:
    counts = [_settle(batch, shape, line, persons[line["pk"]]) if "h" in line else 0 for line in lines]
    if columns is None or any("h" in line for line in lines):
        columns = _columns(shape, lines)
    columns["_v"] = [text_of(line["v"]) for line in lines]
    columns["_k"] = counts
    bulk.take_in(batch.session, shape.model, columns)
    if shape.name == "employee":  # nobody's until now: their other rows follow in the same batch
        batch.owners.forget([line["pk"] for line in lines])
    batch.applied.new += len(lines)
    batch.arrived[shape.name].update(line["pk"] for line in lines)
    review.arrived(batch, shape, lines, persons)


def _settle(batch: Batch, shape: Shape, line: Line, person: str) -> int:
    """Choose the value in use of each field that has several; the others go beside the row."""
    state = line_state(shape, line, batch.names)
    found = stored(shape, state, batch.chooser(shape, batch.owners.of(person)), batch.names)
    line["f"], line["v"] = {**line["f"], **found.fields}, found.versions
    heads.write(batch, shape, {line["pk"]: found.others}, {line["pk"]: person})
    review.disputed(batch, shape, disputes(state.heads))
    return divided(found.others)
