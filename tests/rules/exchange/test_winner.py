"""The value shown until somebody decides."""

from itertools import permutations

import pytest

from karier_desktop.rules.exchange.titik import Head, Titik
from karier_desktop.rules.exchange.winner import Rank, winner

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
