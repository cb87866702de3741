"""The value shown until somebody decides."""

from itertools import permutations

import pytest

from karier_desktop.rules.exchange.titik import Head, Titik
from karier_desktop.rules.exchange.winner import Rank, distinct, winner

OWNER, HUB, OTHER = (Head(Titik(f"{name}:1", 5), name) for name in "abc")
RANKS = {"a:1": Rank.OWNER, "b:1": Rank.HUB}


def of(titik: Titik) -> Rank:
    return RANKS.get(titik.sesi, Rank.OTHER)


@pytest.mark.parametrize(
    ("heads", "value"),
    [
        pytest.param([OTHER], "c", id="only one"),
        pytest.param([OTHER, HUB, OWNER], "a", id="the owner's office"),
        pytest.param([OTHER, HUB], "b", id="then the hub"),
        pytest.param([OTHER, Head(Titik("d:1", 1), "d")], "d", id="then the highest replica"),
        pytest.param([OTHER, Head(Titik("c:2", 1), "d")], "d", id="then the highest sesi"),
        pytest.param([OTHER, Head(Titik("c:1", 10), "d")], "d", id="then the highest number, as a number"),
        pytest.param([OTHER, Head(Titik("c:1", 4, 9), "d")], "c", id="the epoch is not for this"),
    ],
)
def test_winner(heads: list[Head], value: str) -> None:
    assert {winner(order, of).value for order in permutations(heads)} == {value}


@pytest.mark.parametrize(
    ("values", "expected"),
    [
        (["x"], ["x"]),
        (["x", "x"], ["x"]),
        (["x", "y"], ["y", "x"]),
        (["x", "y", "x"], ["x", "y"]),
        ([1, True], [True, 1]),
        ([None, ""], ["", None]),
    ],
)
def test_equal_values_are_shown_once(values: list[object], expected: list[object]) -> None:
    heads = [Head(Titik("a:1", n), value) for n, value in enumerate(values, 1)]
    for order in permutations(heads):
        shown = distinct(order)
        assert [(type(head.value), head.value) for head in shown] == [(type(value), value) for value in expected]
        assert shown[0].titik.n == len(values)
