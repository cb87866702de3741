"""The usual merge: whoever wrote the line had seen all there is of the row here, so the row becomes what the line says.

It gives what `merge` and `stored` give, without spelling out every field; whatever is not that plain is left to them.
"""

import json
from collections.abc import Mapping, Sequence
from typing import Any, NamedTuple

from karier_desktop.queries.exchange import wire
from karier_desktop.queries.exchange.changed import Found
from karier_desktop.queries.exchange.tables import Shape
from karier_desktop.rules.exchange.state import RowState
from karier_desktop.rules.exchange.titik import Head
from karier_desktop.services.exchange.states import Line, Names, Stored


class Forward(NamedTuple):
    """What moves: the values of those fields before and after, and how the row is stored. Other fields stay."""

    before: RowState
    after: RowState
    stored: Stored


def forward(shape: Shape, line: Line, found: Found, names: Names) -> Forward | None:
    """The row as the line has it; None unless the line has seen the whole row and holds one value for each field.

    The row must have no competing values.
    """
    mine, theirs = json.loads(found.versions), line["v"]
    if not _plain(shape, line, mine):
        return None
    seen, sees = dict(_context(mine)), dict(_context(theirs))
    if sees == seen or len(sees) < len(_context(theirs)) or any(sees.get(sesi, 0) < n for sesi, n in seen.items()):
        return None
    moved = _moved(shape, line, found, mine, seen)
    if moved is None:
        return None
    before, after = (
        RowState(
            {name: (Head(names.titik(pair[side]), values[name]),) for name, pair in moved.items()},
            {names.key[sesi]: n for sesi, n in context.items()},
        )
        for side, values, context in ((0, found.fields, seen), (1, line["f"], sees))
    )
    return Forward(before, after, Stored({name: line["f"][name] for name in moved}, dict(theirs)))


def _plain(shape: Shape, line: Line, mine: Mapping[str, Any]) -> bool:
    """One value for each field, none that waits or is unknown here, and most of them in the version `d` stands for."""
    versions = line["v"]
    usual, exceptions = versions["d"], versions.get("x", {})
    return (
        "h" not in line
        and "u" not in versions
        and "u" not in mine
        and line["f"].keys() == shape.fields.keys()
        and exceptions.keys() <= shape.fields.keys()
        and 2 * len(exceptions) < len(shape.fields)
        and all(titik[:2] != usual[:2] for titik in exceptions.values())
    )


def _context(versions: Mapping[str, Any]) -> Sequence[tuple[int, int]]:
    found: Sequence[tuple[int, int]] = versions.get("c") or [versions["d"][:2]]
    return found


def _moved(
    shape: Shape, line: Line, found: Found, mine: Mapping[str, Any], seen: Mapping[int, int]
) -> dict[str, tuple[list[int], list[int]]] | None:
    """The versions before and after of each field whose version is another; None when they contradict each other."""
    values, versions = line["f"], line["v"]
    old, new = mine["d"], versions["d"]
    old_of, new_of = mine.get("x", {}), versions.get("x", {})
    moved = {}
    for name in shape.fields if old != new else old_of.keys() | new_of.keys():
        was, becomes = old_of.get(name, old), new_of.get(name, new)
        if was == becomes:
            continue
        if seen.get(becomes[0], 0) >= becomes[1] or not wire.fits(shape, name, values[name]):
            return None
        moved[name] = (was, becomes)
    if any(values[name] != value for name, value in found.fields.items() if name not in moved):
        return None
    return moved
