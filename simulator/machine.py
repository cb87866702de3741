"""The same faults in an order that Hypothesis chooses, and makes shorter when something breaks."""

from typing import ClassVar

from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, precondition, rule

from simulator.checks import Site
from simulator.mix import HUB, Mix
from simulator.world import FIELDS, Copy, Make, World

ANY = st.integers(0, 1 << 16)


class Exchange(RuleBasedStateMachine):
    """Offices and sticks. `rolled_back` lets whole machines go back instead of handing people over."""

    make: ClassVar[Make]
    rolled_back: ClassVar[bool] = False

    world: World

    @initialize()
    def begin(self) -> None:
        going_back = self.rolled_back
        quiet = Mix("by hand", offices=3, rows=0, weeks=0, transfer=float(not going_back), thaw=float(going_back))
        self.world = World(0, quiet, type(self).make)

    def _site(self, number: int) -> Site:
        return self.world.sites[number % len(self.world.sites)]

    @rule(number=ANY)
    def enter(self, number: int) -> None:
        self.world.enter(self._site(number))

    @rule(number=ANY, which=ANY, names=st.sets(st.sampled_from(FIELDS), min_size=1))
    def edit(self, number: int, which: int, names: set[str]) -> None:
        site = self._site(number)
        rows = sorted(self.world.oracle.rows(site))
        if rows and not self._locked(site, rows[which % len(rows)]):
            self.world.write(site, rows[which % len(rows)], sorted(names))

    @rule(number=ANY, to=ANY)
    def export(self, number: int, to: int) -> None:
        site, other = self._site(number), self._site(to)
        direct = HUB in (site.office, other.office) or not self.rolled_back
        if site.office != other.office and direct:
            self.world.sticks.append(self.world.export(site, other.office))

    @precondition(lambda self: self.world.sticks)
    @rule(which=ANY, keep=st.booleans(), cut=st.sampled_from([None, None, 1, 2]))
    def deliver(self, which: int, keep: bool, cut: int | None) -> None:
        sticks = self.world.sticks
        stick = sticks[which % len(sticks)]
        if not keep:
            sticks.remove(stick)
        sites = [site for site in self.world.sites if site.office == stick.to]
        self.world.receive(sites[which % len(sites)], stick, cut)

    @rule(number=ANY)
    def backup(self, number: int) -> None:
        self.world.backup(self._site(number))

    @rule(number=ANY, which=ANY)
    def restore(self, number: int, which: int) -> None:
        site = self._site(number)
        copies = self.world.backups[site]
        if copies and not (self.rolled_back and site.office == HUB):
            self.world.restore(site, copies[which % len(copies)])

    @rule(number=ANY)
    def clone(self, number: int) -> None:
        site = self._site(number)
        if site.office != HUB and len(self.world.sites) < 6:
            self.world.clone(site)

    @precondition(lambda self: not self.rolled_back)
    @rule(number=ANY, which=ANY)
    def transfer(self, number: int, which: int) -> None:
        site = self._site(number)
        mine = [row for row in sorted(self.world.oracle.rows(site)) if self.world.owns(site, row)]
        if mine:
            self.world.release(site, mine[which % len(mine)])

    @precondition(lambda self: self.rolled_back)
    @rule(number=ANY)
    def freeze(self, number: int) -> None:
        site = self._site(number)
        if site.office != HUB:
            self.world.frozen[site] = Copy(site.replica.freeze(), self.world.oracle.knowledge(site))

    @precondition(lambda self: self.world.frozen)
    @rule(which=ANY)
    def thaw(self, which: int) -> None:
        sites = sorted(self.world.frozen, key=lambda site: site.number)
        self.world.thaw(sites[which % len(sites)])

    def _locked(self, site: Site, row: str) -> bool:
        owner = site.replica.owner(row)
        return owner is not None and owner.office == site.office and not owner.accepted

    def teardown(self) -> None:
        world: World | None = getattr(self, "world", None)
        if world is None:
            return
        try:
            world.finish()
        finally:
            world.close()


def machine(make: Make, rolled_back: bool = False) -> type[Exchange]:
    """The state machine over replicas of this kind."""
    return type("Exchange", (Exchange,), {"make": staticmethod(make), "rolled_back": rolled_back})
