"""How often what happens: the mixes of faults a run goes through in turn."""

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from simulator.checks import Site

HUB = "hub"


@dataclass(frozen=True)
class Mix:
    """Chances per replica and week, and per delivery of a bundle."""

    name: str
    offices: int = 4
    """Besides the hub."""
    weeks: int = 20
    rows: int = 6
    edits: int = 3
    backup: float = 0.30
    restore: float = 0.06
    clone: float = 0.0
    freeze: float = 0.0
    thaw: float = 0.0
    transfer: float = 0.0
    send: float = 0.70
    direct: float = 0.10
    lost: float = 0.25
    late: float = 0.25
    twice: float = 0.15
    cut: float = 0.05
    aborted_for_good: bool = False
    """A cut import is not repeated: the bundle is gone."""

    one_office: bool = False
    """Several computers of one office, so that nobody's word weighs more."""
    scoped: bool = False
    """An office gets the people that are its own, and nothing else."""

    older: bool = False
    """The last office has a program that lacks a field the others have."""
    deep: bool = False
    """Every second office lies below the one before it instead of directly below the hub."""

    def parent(self, office: str) -> str:
        """The office above, which it exchanges with."""
        number = int(office[1:])
        return f"o{number - 1}" if self.deep and number % 2 == 0 else HUB

    def below(self, above: str, office: str) -> bool:
        """Does an office lie below another, or is it that one?"""
        while office not in (above, HUB):
            office = self.parent(office)
        return office == above

    def lets(self, site: "Site", to: str, row: str) -> bool:
        """May a row go from here to that office?"""
        if not self.scoped or self.below(to, site.office):
            return True
        owner = site.replica.owner(row)
        if owner is None or not self.below(to, owner.office):
            return False
        return self.below(site.office, to) or owner.epoch > 1


MIXES = (
    Mix("base"),
    Mix("cuts", cut=0.40, aborted_for_good=True, weeks=14),
    Mix("restores", restore=0.30, weeks=12),
    Mix("clones", clone=0.05, offices=3, weeks=14),
    Mix("deeper tree", deep=True, weeks=14),
    Mix("transfers", transfer=0.15, weeks=14),
    Mix("transfers without restores", transfer=0.15, restore=0.0, backup=0.0, weeks=14),
    Mix("machine rolled back", freeze=0.35, thaw=0.20, direct=0.0, offices=3, weeks=12),
)
SMALL = (
    Mix("one office", one_office=True, offices=2, weeks=4, rows=4, edits=2, cut=0.1, clone=0.03),
    Mix("hub and branches", offices=2, weeks=5, rows=4, edits=2, cut=0.1, scoped=True, transfer=0.25),
    Mix("one machine rolled back", offices=2, weeks=5, rows=4, edits=2, direct=0, scoped=True, freeze=0.35, thaw=0.3),
)
"""For the product itself: its own code is a hundred times slower than its rules in memory."""
OLDER = Mix("one older program", offices=2, weeks=5, rows=4, edits=2, cut=0.1, scoped=True, older=True, direct=0)
DEEP = Mix("district between", offices=2, weeks=5, rows=4, edits=2, scoped=True, deep=True, direct=0)
LARGE = Mix("13 replicas, a year", offices=12, weeks=52, edits=1)
BY_NAME = {mix.name: mix for mix in (*MIXES, *SMALL, DEEP, OLDER, LARGE)}
