"""A check that failed, and what was played in a history."""

from collections import Counter
from collections.abc import Mapping


class Violation(Exception):
    """The product broke a promise. The name of the property stands first."""

    def __init__(self, rule: str, what: str) -> None:
        super().__init__(f"{rule}: {what}")
        self.rule = rule


Tally = Counter[str]
"""How often what happened."""


def difference(shown: Mapping[str, frozenset[str]], expected: Mapping[str, frozenset[str]]) -> str:
    """What is missing and what is too much, for the message."""
    parts = []
    for field in sorted({*shown, *expected}):
        found, wanted = shown.get(field, frozenset()), expected.get(field, frozenset())
        if found != wanted:
            parts.append(f"{field} lacks {sorted(wanted - found)}, has besides {sorted(found - wanted)}")
    return "; ".join(parts)
