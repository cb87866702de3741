"""The design with one rule broken: a good judge catches every one of them."""

import random
from collections.abc import Mapping
from dataclasses import dataclass, replace

from karier_desktop.rules.exchange.merge import merge
from karier_desktop.rules.exchange.points import choose_since
from karier_desktop.rules.exchange.state import RowState
from karier_desktop.rules.exchange.titik import Head, Titik
from simulator.memory import MemoryReplica, Payload
from simulator.replica import Sealed


class LastWriterWins(MemoryReplica):
    """The highest counter wins instead of keeping all heads."""

    def merged(self, mine: RowState | None, theirs: RowState) -> RowState:
        found = merge(mine, theirs)
        heads = {name: (max(some, key=lambda head: head.titik.n),) for name, some in found.heads.items()}
        return found if heads == found.heads else RowState(heads, found.context)


class NotForwarded(MemoryReplica):
    """A merge takes no change number."""

    def take(self, row: str, theirs: RowState) -> None:
        mine = self.files.rows.get(row)
        self.files.rows[row] = merge(mine, theirs)
        self.files.numbers.setdefault(row, 0)


class ContextPruned(MemoryReplica):
    """One entry of the context is dropped whenever the incoming one has more than three."""

    def merged(self, mine: RowState | None, theirs: RowState) -> RowState:
        found = merge(mine, theirs)
        if len(theirs.context) <= 3:
            return found
        dropped = min(found.context)
        return RowState(found.heads, {sesi: n for sesi, n in found.context.items() if sesi != dropped})


class AcknowledgedMaximum(MemoryReplica):
    """The union of old and new lists instead of the new one."""

    def acknowledge(self, found: Payload) -> None:
        known = self.files.acknowledged.setdefault(found.office, [])
        known += [point for point in found.received if point not in known]

    def export(self, to: str) -> Sealed:
        sealed = super().export(to)
        listed = self.files.acknowledged.get(to, [])
        top = max((point.cn for point in listed), default=0)  # the greatest ever, whether on the present chain or not
        if top <= choose_since(listed, self.files.chain.get):
            return sealed
        found: Payload = sealed.payload
        rows = tuple((row, state) for row, state in found.rows if self.files.numbers[row] > top)
        since = next(point for point in listed if point.cn == top)
        return replace(sealed, payload=replace(found, since=since, rows=rows))


class SesiKept(MemoryReplica):
    """No new sesi at start or restore: the replica's id alone."""

    def start(self) -> None:
        self.sesi = f"{self.office}:{0:016x}"


class NoGapCheck(MemoryReplica):
    """A bundle that starts behind something never received is taken all the same."""

    def fitting(self, found: Payload) -> bool:
        return True


class PartOfRow(MemoryReplica):
    """Only the fields changed since the point are sent, with the context of the whole row."""

    def outgoing(self, row: str, since: int) -> RowState:
        state = self.files.rows[row]
        own = {name: some for name, some in state.heads.items() if any(self._after(head, since) for head in some)}
        return RowState(own, state.context) if since else state

    def _after(self, head: Head, since: int) -> bool:
        return not head.titik.sesi.startswith(f"{self.office}:") or head.titik.n > since


class PointInFirstBatch(MemoryReplica):
    """The receive point is written with the first batch instead of the last."""

    def batch(self, found: Payload, rows: tuple[tuple[str, RowState], ...], number: int, count: int) -> None:
        super().batch(found, rows, number, count)
        if number == 1:
            self.remember(found)


class NumberBeforeCommit(MemoryReplica):
    """A number is given out before the save is visible, as by a sequence: a bundle may pass it by."""

    pending: str | None = None

    def store(self, row: str, state: RowState) -> None:
        super().store(row, state)
        self.pending = row if self._chance.random() < 0.3 else None

    def export(self, to: str) -> Sealed:
        sealed = super().export(to)
        rows = tuple(found for found in sealed.payload.rows if found[0] != self.pending)
        self.pending = None
        return replace(sealed, payload=replace(sealed.payload, rows=rows))


class WinnerByClock(MemoryReplica):
    """The value shown is the latest by the clock of whoever wrote it, and clocks are wrong by decades."""

    def chosen(self, heads: tuple[Head, ...], owner: str) -> Head:
        return max(heads, key=lambda head: (self._clock(head.titik), head.titik[:2]))

    def _clock(self, titik: Titik) -> int:
        return random.Random(titik.sesi).randint(-30, 30) * 1000 + titik.n


class EpochIgnored(MemoryReplica):
    """A single value is never looked at: an edit of an earlier owner stands as if it were the present one's."""

    def proposed(self, state: RowState, titik: Titik) -> bool:
        return False


class ReuseUnseen(MemoryReplica):
    """Nobody compares what a number stands for: a machine rolled back writes on under numbers that are in use."""

    def _reuses(self, found: Payload) -> bool:
        return False

    def _renumber(self, held: Mapping[str, Mapping[int, str]]) -> None:
        """Nothing."""


@dataclass(frozen=True)
class Mutant:
    """One broken rule, and the mix that brings it out."""

    name: str
    kind: type[MemoryReplica]
    mix: str = "base"


MUTANTS = (
    Mutant("last writer wins", LastWriterWins),
    Mutant("merged rows not forwarded", NotForwarded),
    Mutant("context pruned early", ContextPruned),
    Mutant("acknowledgements kept as maximum", AcknowledgedMaximum),
    Mutant("replica id kept across a restore", SesiKept),
    Mutant("gap check removed", NoGapCheck),
    Mutant("only changed fields sent", PartOfRow),
    Mutant("receive point in the first batch", PointInFirstBatch, "cuts"),
    Mutant("number before commit", NumberBeforeCommit),
    Mutant("winner by the clock", WinnerByClock, "transfers"),
    Mutant("epoch ignored for a single value", EpochIgnored, "transfers"),
    Mutant("reused numbers unseen", ReuseUnseen, "machine rolled back"),
)
BY_NAME = {mutant.name: mutant for mutant in MUTANTS}
