"""Which of several values is shown until somebody decides: the same one in every office."""

from collections.abc import Callable, Iterable
from enum import IntEnum

from karier_desktop.rules.exchange.titik import Head, Titik


class Rank(IntEnum):
    """How much the word of an office weighs about a row."""

    OTHER = 0
    HUB = 1
    OWNER = 2


def winner(heads: Iterable[Head], owner_of: Callable[[Titik], Rank]) -> Head:
    """The head written by the owner's office, then by the hub, then the one of the highest version. No clock."""
    return max(heads, key=lambda head: (owner_of(head.titik), head.titik[:2]))
