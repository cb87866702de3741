"""The merge of two states of a row."""

from typing import Any

import pytest
from hypothesis import given

from karier_desktop.rules.exchange.merge import SameTitik, merge
from karier_desktop.rules.exchange.state import RowState
from karier_desktop.rules.exchange.titik import Head, Titik, covered
from simulator.edit import edit
from tests.rules.exchange.histories import FIELDS, STEPS, Copy, play, states, values


def state(context: dict[str, int], **heads: tuple[Titik, Any] | list[tuple[Titik, Any]]) -> RowState:
    found = {name: [given] if isinstance(given, tuple) else given for name, given in heads.items()}
    return RowState({name: tuple(Head(*head) for head in listed) for name, listed in found.items()}, context)


A1, A2, B1 = Titik("a:1", 41), Titik("a:2", 42), Titik("b:1", 7)


@pytest.mark.parametrize(
    ("context", "titik", "expected"),
    [
        ({}, A1, False),
        ({"a:1": 40}, A1, False),
        ({"a:1": 41}, A1, True),
        ({"a:1": 52}, A1, True),
        ({"a:2": 52}, A1, False),
        ({"a:1": 41}, Titik("a:1", 41, 9), True),
    ],
)
def test_covered(context: dict[str, int], titik: Titik, expected: bool) -> None:
    assert covered(context, titik) is expected


@pytest.mark.parametrize(
    ("mine", "theirs", "expected"),
    [
        pytest.param(
            state({"a:1": 41}, x=(A1, 1)), state({"a:1": 41}, x=(A1, 1)), state({"a:1": 41}, x=(A1, 1)), id="the same"
        ),
        pytest.param(
            state({"a:1": 41}, x=(A1, 1)),
            state({"a:1": 41, "b:1": 7}, x=(B1, 2)),
            state({"a:1": 41, "b:1": 7}, x=(B1, 2)),
            id="theirs saw mine",
        ),
        pytest.param(
            state({"a:1": 41, "b:1": 7}, x=(A1, 1)),
            state({"b:1": 7}, x=(B1, 2)),
            state({"a:1": 41, "b:1": 7}, x=(A1, 1)),
            id="mine saw theirs",
        ),
        pytest.param(
            state({"a:1": 41}, x=(A1, 1)),
            state({"b:1": 7}, x=(B1, 2)),
            state({"a:1": 41, "b:1": 7}, x=[(A1, 1), (B1, 2)]),
            id="neither saw the other",
        ),
        pytest.param(
            state({"a:1": 41}, x=(A1, 1)),
            state({"b:1": 7}, x=(B1, 1)),
            state({"a:1": 41, "b:1": 7}, x=[(A1, 1), (B1, 1)]),
            id="equal values stay apart",
        ),
        pytest.param(
            state({"a:1": 41, "b:1": 7}, x=[(A1, 1), (B1, 2)]),
            state({"a:1": 41, "a:2": 42}, x=(A2, 3)),
            state({"a:1": 41, "a:2": 42, "b:1": 7}, x=[(A2, 3), (B1, 2)]),
            id="theirs superseded one of mine",
        ),
        pytest.param(
            state({"a:1": 41}, x=(A1, 1)),
            state({"a:1": 41}, x=(A1, 1), y=(A1, 5)),
            state({"a:1": 41}, x=(A1, 1), y=(A1, 5)),
            id="a field that is not known here comes as it is",
        ),
        pytest.param(
            state({"a:1": 41}, x=(A1, 1), y=(A1, 5)),
            state({"a:1": 41, "b:1": 7}, x=(B1, 2)),
            state({"a:1": 41, "b:1": 7}, x=(B1, 2), y=(A1, 5)),
            id="a field the other does not know stays",
        ),
        pytest.param(
            state({"a:1": 41}, x=(A1, 1)),
            state({"a:1": 41, "b:1": 7}, x=(A1, 1)),
            state({"a:1": 41, "b:1": 7}, x=(A1, 1)),
            id="only more was seen",
        ),
    ],
)
def test_two_states(mine: RowState, theirs: RowState, expected: RowState) -> None:
    assert merge(mine, theirs) == expected
    assert merge(theirs, mine) == expected


def test_nothing_new_gives_back_the_very_row() -> None:
    mine = state({"a:1": 41, "b:1": 7}, x=(B1, 2))
    assert merge(mine, state({"a:1": 41}, x=(A1, 1))) is mine


def test_a_row_that_is_not_here_is_taken_whole() -> None:
    theirs = state({"a:1": 41}, x=(A1, 1))
    assert merge(None, theirs) is theirs


@pytest.mark.parametrize(
    ("mine", "theirs"),
    [
        pytest.param(state({"a:1": 41}, x=(A1, 1)), state({"a:1": 41}, x=(A1, 2)), id="other value"),
        pytest.param(
            state({"a:1": 41}, x=(A1, 1)), state({"a:1": 41}, x=(Titik("a:1", 41, 4), 1)), id="other owner epoch"
        ),
        pytest.param(
            state({"a:1": 41, "b:1": 7}, x=[(A1, 1), (B1, 3)]), state({"a:1": 41}, x=(A1, 2)), id="among several"
        ),
        pytest.param(
            state({"a:1": 41, "b:1": 7}, x=(A1, 1)),
            state({"a:1": 41, "b:1": 7}, x=(B1, 2)),
            id="each claims to have superseded the other",
        ),
    ],
)
def test_one_version_with_two_contents_is_refused(mine: RowState, theirs: RowState) -> None:
    """exchange.md 21.7: taken as they come, two replicas would swap the values for ever."""
    before = (dict(mine.heads), dict(mine.context))
    for left, right in ((mine, theirs), (theirs, mine)):
        with pytest.raises(SameTitik) as caught:
            merge(left, right)
        assert (caught.value.field, caught.value.titik[:2]) in {("x", A1[:2]), ("x", B1[:2])}
    assert (dict(mine.heads), dict(mine.context)) == before


def test_an_edit_supersedes_all_that_was_on_the_screen() -> None:
    seen = state({"a:1": 41, "b:1": 7}, x=[(A1, 1), (B1, 2)], y=(A1, 5))
    decided = edit(seen, {"x": 2}, A2)
    assert decided == state({"a:1": 41, "a:2": 42, "b:1": 7}, x=(A2, 2), y=(A1, 5))
    assert merge(seen, decided) == merge(decided, seen) == decided


def test_the_epoch_goes_with_the_version() -> None:
    """exchange.md 21.1: each head tells the epoch it was written under, after any merge."""
    here, there = Copy(1), Copy(2)
    here.write({"jabatan": "Perawat", "hp": "1"}, epoch=3)
    assert here.row is not None
    there.take(here.row)
    there.write({"jabatan": "Perawat Ahli Muda"}, epoch=4)
    here.write({"hp": "2"}, epoch=3)
    assert there.row is not None
    here.take(there.row)
    assert here.row is not None
    assert {name: [head.titik.epoch for head in found] for name, found in here.row.heads.items()} == {
        "jabatan": [4],
        "hp": [3],
        "alamat": [3],
    }


@given(states(1))
def test_idempotent(found: list[RowState]) -> None:
    (one,) = found
    assert merge(one, one) is one


@given(states(2))
def test_commutative(found: list[RowState]) -> None:
    one, two = found
    assert merge(one, two) == merge(two, one)
    assert merge(merge(one, two), two) == merge(one, two)


@given(states(3))
def test_associative(found: list[RowState]) -> None:
    one, two, three = found
    assert merge(merge(one, two), three) == merge(one, merge(two, three))


@given(STEPS)
def test_heads_are_never_empty_and_always_seen(steps: list[tuple[Any, ...]]) -> None:
    for row in play(steps):
        assert set(row.heads) == set(FIELDS)
        for found in row.heads.values():
            assert found
            assert list(found) == sorted(found, key=lambda head: head.titik[:2])
            assert all(covered(row.context, head.titik) for head in found)


def test_dropping_one_of_two_equal_values_would_lose_an_edit() -> None:
    """Why equal values collapse on the screen only: Y superseded one of them without knowing the other."""
    x, y, z = Copy(1), Copy(2), Copy(3)
    for copy in (x, z):
        copy.write({"jabatan": "Perawat"})
    assert x.row is not None
    assert z.row is not None
    y.take(x.row)
    y.write({"jabatan": "Bidan"})
    x.take(z.row)
    assert y.row is not None
    assert x.row is not None
    assert sorted(values(merge(x.row, y.row), "jabatan")) == ["Bidan", "Perawat"]
