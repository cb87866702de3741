"""One history: offices that work, sticks that travel, and everything that goes wrong with both."""

import random
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Any, TypeAlias

from simulator.checks import Checks, Site
from simulator.faults import Tally, Violation
from simulator.mix import HUB, Mix
from simulator.oracle import Knowledge, Oracle
from simulator.replica import Replica, Sealed

FIELDS = ("a", "b", "c")
ROUNDS = 8
"""So many exchanges without faults must do for all to be equal."""

Make: TypeAlias = Callable[[list[str], str, random.Random, Mix], list[Replica]]
"""Makes the replicas of these offices, one of which is the hub."""


@dataclass
class Copy:
    """A copy of a replica, with what it knew."""

    files: Any
    knowledge: Knowledge


class World:
    """All of it follows from the seed."""

    def __init__(self, seed: int, mix: Mix, make: Make, only_at_the_end: bool = False) -> None:
        self.chance = random.Random(seed)
        self.mix = mix
        self.tally = Tally()
        self.oracle = Oracle()
        copies = bool(mix.restore or mix.clone or mix.thaw)
        self.checks = Checks(self.oracle, copies, only_at_the_end)
        offices = [HUB, *(f"o{number}" for number in range(1, mix.offices + 1))]
        self.sites = [Site(n, r) for n, r in enumerate(make(offices, HUB, random.Random(seed ^ 0x5E51), mix))]
        self.backups: dict[Site, list[Copy]] = {site: [] for site in self.sites}
        self.frozen: dict[Site, Copy] = {}
        self.sticks: list[Sealed] = []
        self.carried: dict[str, Knowledge] = {}
        """By bundle, what its sender knew of the rows in it."""
        self._rows = 0

    def run(self) -> Tally:
        """Some weeks of faults, then an exchange without; raises Violation."""
        try:
            for _ in range(self.mix.rows):
                self.enter(self._any(self.sites))
            for _ in range(self.mix.weeks):
                self.week()
            self.finish()
        finally:
            self.close()
        return self.tally

    def close(self) -> None:
        """The history is over."""
        for site in self.sites:
            site.replica.close()

    def week(self) -> None:
        """What may happen in a week, everywhere."""
        for site in list(self.sites):
            self._work(site)
            self._copies(site)
            if self.mix.transfer:
                self._transfer(site)
        for site in list(self.sites):
            if site.office != HUB:
                self._exchange(site)
        self.chance.shuffle(self.sticks)
        waiting, self.sticks = self.sticks, []
        for stick in waiting:
            self._deliver(stick)
        if self.mix.transfer:
            self.tally["owner twice"] += self.checks.owners(self.sites)

    # ---- work

    def enter(self, site: Site) -> None:
        """A new person."""
        self._rows += 1
        self.write(site, f"P{self._rows}", FIELDS)

    def edit(self, site: Site) -> None:
        """Somebody edits a row that is known there; now and then a new one is entered."""
        rows = sorted(self.oracle.rows(site))
        if not rows or self.chance.random() < 0.05:
            self.enter(site)
            return
        row = self._any(rows)
        owner = site.replica.owner(row) if self.mix.transfer else None
        if owner and (owner.office != site.office or not owner.accepted) and self.chance.random() < 0.85:
            return
        self.write(site, row, self.chance.sample(FIELDS, self.chance.choice((1, 1, 1, 2))))

    def write(self, site: Site, row: str, names: Iterable[str]) -> None:
        """Somebody saves a form with these fields changed."""
        known = [name for name in names if name not in site.replica.unknown]
        values = {name: self.oracle.value(ahead) for ahead, name in enumerate(known)}
        if not site.replica.write(row, values):
            self.tally["edits refused"] += 1
            return
        for name in values:
            self.oracle.wrote(site, site.office, row, name)
        self.tally["edits"] += len(values)

    def _work(self, site: Site) -> None:
        if self._happens(self.mix.thaw) and site in self.frozen:
            self.thaw(site)
        for _ in range(self.chance.randint(0, self.mix.edits)):
            self.edit(site)
            if self._happens(self.mix.freeze) and site.office != HUB:
                self.frozen[site] = Copy(site.replica.freeze(), self.oracle.knowledge(site))

    def _transfer(self, site: Site) -> None:
        mine = [row for row in sorted(self.oracle.rows(site)) if self.owns(site, row)]
        if mine and self.chance.random() < self.mix.transfer:
            self.release(site, self._any(mine))

    def owns(self, site: Site, row: str) -> bool:
        """Does the office believe that the person is its own?"""
        owner = site.replica.owner(row)
        return owner is not None and owner.office == site.office and owner.accepted

    def release(self, site: Site, row: str) -> None:
        """The owner hands a person over."""
        to = self._any([other.office for other in self.sites if other.office != site.office])
        site.replica.release(row, to)
        owner = site.replica.owner(row)
        if owner is None or owner.office != to:
            raise Violation("P8", f"{site.office} released {row} to {to}, but it stands at {owner}")
        self.checks.handed_over(site, row, owner.epoch)
        self.tally["transfers"] += 1

    # ---- copies

    def _copies(self, site: Site) -> None:
        mix = self.mix
        if self._happens(mix.backup):
            self.backup(site)
        if self._happens(mix.restore) and self.backups[site] and (site.office != HUB or not mix.thaw):
            self.restore(site, self._any(self.backups[site]))
        if self._happens(mix.clone) and site.office != HUB and len(self.sites) < 2 * mix.offices:
            self.clone(site)

    def backup(self, site: Site) -> None:
        """Somebody copies the files."""
        self.backups[site].append(Copy(site.replica.backup(), self.oracle.knowledge(site)))

    def restore(self, site: Site, copy: Copy) -> None:
        """A copy of the files is put back."""
        site.replica.restore(copy.files)
        self._back(site, copy)
        self.tally["restores"] += 1

    def thaw(self, site: Site) -> None:
        """The whole machine goes back."""
        copy = self.frozen.pop(site)
        site.replica.thaw(copy.files)
        self._back(site, copy)
        self.tally["machines rolled back"] += 1

    def _back(self, site: Site, copy: Copy) -> None:
        self.oracle.reset(site, copy.knowledge)
        site.declared.clear()
        self.checks.step(site)

    def clone(self, site: Site) -> None:
        """A second computer starts with a copy of the folder."""
        other = Site(len(self.sites), site.replica.clone())
        self.oracle.reset(other, self.oracle.knowledge(site))
        self.sites.append(other)
        self.backups[other] = []
        self.checks.step(other)
        self.tally["clones"] += 1

    # ---- sticks

    def _exchange(self, site: Site) -> None:
        parent = self._above(site)
        if self._happens(self.mix.send):
            self.sticks.append(self.export(site, parent.office))
        if self._happens(self.mix.send):
            self.sticks.append(self.export(parent, site.office))
        if self._happens(self.mix.direct):
            offices = {other.office for other in self.sites}
            others = sorted(offices - {HUB, site.office, parent.office, *self._children(site.office)})
            if others:
                self.sticks.append(self.export(site, self._any(others)))

    def _above(self, site: Site) -> Site:
        copies: list[Site] = self._copies_of(self.mix.parent(site.office))
        return copies[0] if len(copies) == 1 else copies[self.chance.randrange(len(copies))]

    def _children(self, office: str) -> set[str]:
        return {s.office for s in self.sites if s.office != HUB and self.mix.parent(s.office) == office}

    def export(self, site: Site, to: str) -> Sealed:
        """Write a bundle."""
        knowledge = self.oracle.knowledge(site)
        carried = {row: known for row, known in knowledge.items() if self.mix.lets(site, to, row)}
        bundle = site.replica.export(to)
        self.carried[bundle.key] = carried
        self.checks.sent(site, bundle, carried)
        self.tally["bundles"] += 1
        return bundle

    def _deliver(self, stick: Sealed) -> None:
        fate = self.chance.random()
        if fate < self.mix.lost:
            self.tally["lost"] += 1
            return
        if fate < self.mix.lost + self.mix.late:
            self.tally["late"] += 1
            self.sticks.append(stick)
            return
        if self._happens(self.mix.twice):
            self.tally["twice"] += 1
            self.sticks.append(stick)
        site = self._any([site for site in self.sites if site.office == stick.to])
        if self._happens(self.mix.cut):
            self.receive(site, stick, stop_after=self.chance.randint(1, 3))
            if self.mix.aborted_for_good:
                return
        self.receive(site, stick)

    def receive(self, site: Site, stick: Sealed, stop_after: int | None = None) -> str:
        """Import a bundle and hold the result against what it should have done."""
        arrival = site.replica.receive(stick, stop_after)
        outcome = arrival.outcome
        self.tally[f"imports {outcome}"] += 1
        for key in arrival.done:
            for row, known in self.carried[key].items():
                self.oracle.learnt(site, row, known)
        if outcome == "cut":
            self.checks.cut(site, self.carried[stick.key])
            return outcome
        self.checks.step(site)
        if self.mix.transfer:
            site.replica.settle()
            self.checks.step(site)
            self.checks.listed(site)
        elif outcome == "done" and self.chance.random() < 0.1:
            self.checks.again(site, stick)
        return outcome

    # ---- the end

    def finish(self) -> None:
        """Everything on its way arrives; then rounds without faults until nothing changes."""
        self.chance.shuffle(self.sticks)
        for stick in self.sticks:
            for site in self.sites:
                if site.office == stick.to:
                    self.receive(site, stick)
        self.sticks = []
        rounds = self._rounds()
        self.tally["rounds, most"] = max(self.tally["rounds, most"], rounds)
        self.checks.converged(self.sites, self.mix)

    def _rounds(self) -> int:
        """Twice the same: in the first quiet exchange the offices may still have told each other what they lack."""
        quiet = 0
        for number in range(1, ROUNDS + 1):
            before = self._state()
            self._round()
            quiet = quiet + 1 if before == self._state() else 0
            if quiet == 2:
                return number
        raise Violation("P1", f"not quiet after {ROUNDS} exchanges without faults")

    def _state(self) -> list[tuple[int, str]]:
        return [(site.replica.change_number(), site.replica.digest()) for site in self.sites]

    def _round(self) -> None:
        """Each copy of an office with each copy of the one above, there and back."""
        for site in self.sites[1:]:
            for parent in self._copies_of(self.mix.parent(site.office)):
                self.receive(parent, self.export(site, parent.office))
                self.receive(site, self.export(parent, site.office))

    def _copies_of(self, office: str) -> list[Site]:
        return [site for site in self.sites if site.office == office]

    # ---- chance

    def _happens(self, chance: float) -> bool:
        return self.chance.random() < chance

    def _any(self, found: Any) -> Any:
        return self.chance.choice(found)
