"""The short way of a merge gives what the long one gives, whenever it gives anything."""

from typing import Any

import pytest
from hypothesis import event, given, settings
from hypothesis import strategies as st

from karier_desktop.queries.exchange.changed import Found
from karier_desktop.queries.exchange.tables import shapes
from karier_desktop.rules.exchange.merge import merge
from karier_desktop.rules.exchange.state import RowState
from karier_desktop.services.exchange.forwarding import forward
from karier_desktop.services.exchange.states import (
    BadLine,
    Line,
    Names,
    line_state,
    localised,
    stored,
    stored_state,
    text_of,
)

SHAPE = shapes()["training_history"]
KEY = "00" * 15 + "01"
NAMES = Names({1: "a:1", 2: "b:1", 3: "c:1"}, {"a:1": 1, "b:1": 2, "c:1": 3})
VARYING = ("name", "note", "jp", "start_date")
"""Fields of four kinds; all others are the same on both sides."""
WHOLE = {name: SHAPE.default(name) for name in SHAPE.fields} | {"employee_id": KEY}
TITIKS = st.tuples(st.integers(1, 3), st.integers(1, 3), st.sampled_from([1, 1, 1, 2])).map(
    lambda t: list(t[: 2 + (t[2] > 1)])
)
VALUES = {
    "name": st.sampled_from(["A", "B", None]),
    "note": st.sampled_from(["", "x\0"]),
    "jp": st.sampled_from([1, 2, True]),
    "start_date": st.sampled_from([None, "2024-02-29", "2023-02-29"]),
}


@st.composite
def rows(draw: st.DrawFn, least: dict[int, int]) -> tuple[dict[str, Any], dict[str, Any]]:
    """Fields and versions of a row whose author had seen at least so much."""
    usual = draw(TITIKS)
    exceptions = draw(st.dictionaries(st.sampled_from([*VARYING, "kind"]), TITIKS, max_size=4))
    context = dict(least)
    for sesi, n, *_ in (usual, *exceptions.values()):
        context[sesi] = max(context.get(sesi, 0), n)
    versions: dict[str, Any] = {"d": usual}
    versions |= {"x": exceptions} if exceptions else {}
    versions |= {"c": [[*pair] for pair in sorted(context.items())]} if context != dict([usual[:2]]) else {}
    if draw(st.integers(0, 9)) == 0:
        versions["u"] = {"later": [usual, 1]}
    return WHOLE | {name: draw(VALUES[name]) for name in VARYING}, versions


@st.composite
def meetings(draw: st.DrawFn) -> tuple[Found, Line]:
    """A row here, and one from elsewhere that mostly knows it and mostly tells the same where versions are the same."""
    fields, versions = draw(rows({}))
    seen = dict(versions.get("c") or [versions["d"][:2]])
    there, told = draw(rows(seen if draw(st.integers(0, 3)) else {}))
    if draw(st.booleans()):  # somebody who went on from the row here
        told = {**told, "d": versions["d"], "x": {**versions.get("x", {}), **told.get("x", {})}}
    if draw(st.integers(0, 3)):
        for name in there:
            if _version(versions, name) == _version(told, name):
                there[name] = fields[name]
    line = {"t": "row", "tbl": SHAPE.name, "pk": KEY, "f": there, "v": told}
    return Found(KEY, fields, text_of(versions), 1), line


def _version(versions: dict[str, Any], name: str) -> Any:
    return versions.get("x", {}).get(name, versions["d"])


@settings(max_examples=600)
@given(meetings())
def test_it_gives_what_the_merge_gives(met: tuple[Found, Line]) -> None:
    found, told = met
    try:
        line = localised(told, {1: 1, 2: 2, 3: 3})
    except BadLine:
        return
    short = forward(SHAPE, line, found, NAMES)
    event("short" if short else "long")
    if short is None:
        return
    mine = stored_state(SHAPE, found, (), NAMES)
    result = merge(mine, line_state(SHAPE, line, NAMES))
    assert result is not mine
    moved = {name for name, heads in result.heads.items() if heads != mine.heads[name]}
    assert short.before == RowState({name: mine.heads[name] for name in moved}, mine.context)
    assert short.after == RowState({name: result.heads[name] for name in moved}, result.context)
    long = stored(SHAPE, result, lambda name, heads: heads[0], NAMES)
    assert {**found.fields, **short.stored.fields} == long.fields
    assert (text_of(short.stored.versions), short.stored.others) == (text_of(long.versions), long.others)


def test_an_office_that_goes_on_with_its_own_row_takes_the_short_way() -> None:
    found = Found(KEY, WHOLE | {"name": "A"}, '{"d":[1,4]}', 1)
    versions = {"d": [1, 4], "x": {"name": [2, 9]}, "c": [[1, 4], [2, 9]]}
    line = {"t": "row", "tbl": SHAPE.name, "pk": KEY, "f": WHOLE | {"name": "B"}, "v": versions}
    short = forward(SHAPE, line, found, NAMES)
    assert short is not None
    assert (short.stored.fields, short.stored.versions) == ({"name": "B"}, versions)


@pytest.mark.parametrize(
    "exceptions",
    [
        pytest.param(dict.fromkeys([*SHAPE.fields][:-3], [3, 5]), id="most fields in another version than the usual"),
        pytest.param({"name": [2, 9, 2]}, id="the usual version under another epoch"),
    ],
)
def test_what_would_be_stored_in_another_spelling_is_left_to_the_merge(exceptions: dict[str, list[int]]) -> None:
    found = Found(KEY, WHOLE, '{"d":[1,4]}', 1)
    versions = {"d": [2, 9], "x": exceptions, "c": [[1, 4], [2, 9], [3, 5]]}
    assert forward(SHAPE, {"tbl": SHAPE.name, "pk": KEY, "f": WHOLE, "v": versions}, found, NAMES) is None
