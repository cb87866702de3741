"""The judge. It knows nothing of versions, contexts or points: only who saw what when he wrote.

For every edit it keeps the set of values that its author had on the screen, and everything those had superseded. The
values a replica must show are the edits known to it, minus everything that some known edit superseded. Sets of edits
are bits of one integer.
"""

from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import TypeAlias


@dataclass(frozen=True)
class Edit:
    """One value written once."""

    row: str
    field: str
    office: str
    past: int
    """All edits of this field that it superseded, also through others."""


@dataclass
class Known:
    """What a replica knows of one row."""

    edits: int = 0
    past: int = 0

    def add(self, other: "Known") -> None:
        self.edits |= other.edits
        self.past |= other.past

    def copy(self) -> "Known":
        return Known(self.edits, self.past)


Knowledge: TypeAlias = dict[str, Known]


class Oracle:
    """Keeps all edits ever made, and what each replica may know of them."""

    def __init__(self) -> None:
        self.edits: list[Edit] = []
        self._known: dict[object, Knowledge] = defaultdict(lambda: defaultdict(Known))

    def value(self, ahead: int = 0) -> str:
        """The value the next edit will write, or one further ahead: unique, so that it tells which edit it was."""
        return f"e{len(self.edits) + ahead}"

    def wrote(self, replica: object, office: str, row: str, field: str) -> str:
        """An edit was made at a replica, by somebody who saw what it shows there."""
        past = 0
        for number in _bits(self._open(replica, row)):
            if self.edits[number].field == field:
                past |= 1 << number | self.edits[number].past
        value = self.value()
        known = self._known[replica][row]
        known.add(Known(1 << len(self.edits), past))
        self.edits.append(Edit(row, field, office, past))
        return value

    def rows(self, replica: object) -> set[str]:
        """The rows a replica knows."""
        return {row for row, known in self._known[replica].items() if known.edits}

    def knowledge(self, replica: object) -> Knowledge:
        """All a replica knows, as it stands: for a copy of its files, or for what a bundle carries."""
        return {row: known.copy() for row, known in self._known[replica].items()}

    def reset(self, replica: object, knowledge: Knowledge) -> None:
        """A copy of the files was put back."""
        self._known[replica] = defaultdict(Known, {row: known.copy() for row, known in knowledge.items()})

    def learnt(self, replica: object, row: str, known: Known) -> None:
        """A row of a bundle arrived."""
        self._known[replica][row].add(known)

    def has(self, replica: object, knowledge: Knowledge) -> bool:
        """Does the replica know all this?"""
        mine = self._known[replica]
        return all(known.edits & ~mine[row].edits == 0 for row, known in knowledge.items())

    def expected(self, replica: object, row: str, more: Known | None = None) -> Mapping[str, frozenset[str]]:
        """The values of a row a replica must show, or would have to if it knew `more`."""
        found: dict[str, set[str]] = defaultdict(set)
        for number in _bits(self._open(replica, row, more)):
            found[self.edits[number].field].add(f"e{number}")
        return {field: frozenset(values) for field, values in found.items()}

    def author(self, value: str) -> str:
        """The office that wrote a value."""
        return self.edits[int(value[1:])].office

    def _open(self, replica: object, row: str, more: Known | None = None) -> int:
        known = self._known[replica][row].copy()
        if more is not None:
            known.add(more)
        return known.edits & ~known.past


def _bits(number: int) -> Iterator[int]:
    while number:
        lowest = number & -number
        yield lowest.bit_length() - 1
        number ^= lowest
