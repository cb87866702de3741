"""How often what happens: the mixes of faults a run goes through in turn."""

from dataclasses import dataclass


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

    @property
    def silent_rollback(self) -> bool:
        """Is the memory of a running program rolled back?"""
        return self.thaw > 0


MIXES = (
    Mix("base"),
    Mix("cuts", cut=0.40, aborted_for_good=True, weeks=14),
    Mix("restores", restore=0.30, weeks=12),
    Mix("clones", clone=0.05, offices=3, weeks=14),
    Mix("transfers", transfer=0.15, weeks=14),
    Mix("transfers without restores", transfer=0.15, restore=0.0, backup=0.0, weeks=14),
    Mix("machine rolled back", freeze=0.35, thaw=0.20, direct=0.0, offices=3, weeks=12),
)
LARGE = Mix("13 replicas, a year", offices=12, weeks=52, edits=1)
BY_NAME = {mix.name: mix for mix in (*MIXES, LARGE)}
