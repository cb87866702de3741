"""Which of several values is shown until somebody decides: the same one in every office."""

from collections.abc import Callable, Iterable, Sequence
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


def distinct(heads: Sequence[Head]) -> list[Head]:
    """One head for each different value, the one of the highest version.

    For showing only. In a row's state heads with equal values stay apart: the one dropped might be the only one that
    an edit made elsewhere has not superseded, and would be lost without a word.
    """
    found: list[Head] = []
    for head in sorted(heads, key=lambda head: head.titik[:2], reverse=True):
        if not any(same_value(head.value, other.value) for other in found):
            found.append(head)
    return found


def same_value(left: object, right: object) -> bool:
    """Are two plain values one? True is not 1."""
    return type(left) is type(right) and left == right
