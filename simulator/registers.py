"""The register of owners over plain memory: [epoch, office, accepted, what the releasing office had seen]."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from karier_desktop.rules.exchange.titik import Head
from simulator.replica import Owner


@dataclass(frozen=True)
class Register:
    """The entry that counts."""

    epoch: int
    office: str
    accepted: bool
    seen: Mapping[str, int]

    @property
    def owner(self) -> Owner:
        """As the world sees it."""
        return Owner(self.epoch, self.office, self.accepted)


def released(epoch: int, office: str, accepted: bool, seen: Mapping[str, int] | None = None) -> list[Any]:
    """A new entry."""
    return [epoch, office, accepted, dict(seen or {})]


def accepted(entry: Sequence[Any]) -> list[Any]:
    """The same one, accepted."""
    epoch, office, _, seen = entry
    return [epoch, office, True, seen]


def weightiest(heads: Sequence[Head]) -> Head:
    """The greatest epoch counts, then who accepted."""
    return max(heads, key=lambda head: (head.value[0], head.value[2], head.titik[:2]))


def register_of(heads: Sequence[Head]) -> Register:
    """What it says."""
    return Register(*weightiest(heads).value)


def contested(heads: Sequence[Head]) -> bool:
    """Two offices in one epoch: only a restored copy brings that about."""
    top = max(head.value[0] for head in heads)
    return len({head.value[1] for head in heads if head.value[0] == top}) > 1
