"""The promises, held against the oracle after every single step."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from simulator.faults import Violation, difference
from simulator.mix import HUB, Mix
from simulator.oracle import Knowledge, Known, Oracle
from simulator.replica import Replica, Sealed


@dataclass(eq=False)
class Site:
    """One computer: a replica with what the judge has to remember of it."""

    number: int
    replica: Replica
    declared: dict[str, tuple[tuple[int, str], ...]] = field(default_factory=dict)

    @property
    def office(self) -> str:
        """Two computers of one office have it in common."""
        return self.replica.office


def without(fields: Mapping[str, frozenset[str]], unknown: frozenset[str]) -> Mapping[str, frozenset[str]]:
    """What an older program can show."""
    return {name: values for name, values in fields.items() if name not in unknown} if unknown else fields


class Checks:
    """P1 to P8 for one history."""

    def __init__(self, oracle: Oracle, restores: bool, only_at_the_end: bool = False) -> None:
        self._oracle = oracle
        self._restores = restores
        self._late = only_at_the_end
        self._at: dict[tuple[str, str, int, str], Knowledge] = {}
        self._dossiers: dict[tuple[str, int], int] = {}

    def step(self, site: Site) -> None:
        """P2: exactly the values nobody who is known here has superseded. After every import, not only at the end."""
        if not self._late:
            self._exact(site)

    def _exact(self, site: Site) -> None:
        heads = site.replica.heads()
        for row in {*heads, *self._oracle.rows(site)}:
            expected = without(self._oracle.expected(site, row), site.replica.unknown)
            if heads.get(row, {}) != expected:
                raise Violation("P2", f"{site.office} {row}: {difference(heads.get(row, {}), expected)}")

    def cut(self, site: Site, carried: Knowledge) -> None:
        """P2 for an import that was interrupted: each row is as it was, or as the bundle makes it."""
        heads = site.replica.heads()
        for row, known in carried.items():
            shown = heads.get(row, {})
            if shown == without(self._oracle.expected(site, row, known), site.replica.unknown):
                self._oracle.learnt(site, row, known)
        self.step(site)

    def again(self, site: Site, bundle: Sealed) -> None:
        """P3: a bundle that comes twice changes no row and no number."""
        before = (site.replica.change_number(), site.replica.digest())
        outcome = site.replica.receive(bundle).outcome
        if self._late:
            return
        if outcome != "done" or before != (site.replica.change_number(), site.replica.digest()):
            raise Violation("P3", f"{site.office}: a second import of the same bundle ({outcome}) changed something")

    def sent(self, site: Site, bundle: Sealed, carried: Knowledge) -> None:
        """P6: what a replica says it has, it has, and keeps."""
        if self._late:
            return
        self._at[(site.office, bundle.to, *bundle.point)] = carried
        for point in bundle.received:
            known = self._at.get((bundle.to, site.office, *point))
            if known is not None and not self._oracle.has(site, known):
                raise Violation("P6", f"{site.office} acknowledges {point[0]} of {bundle.to} without having all of it")
        before = site.declared.get(bundle.to, ())
        if len(bundle.received) < 32 and not set(before) <= set(bundle.received):
            raise Violation("P6", f"{site.office} takes back what it acknowledged to {bundle.to}")
        site.declared[bundle.to] = bundle.received

    def handed_over(self, site: Site, row: str, epoch: int) -> None:
        """Remember what was in the file that goes to the new owner."""
        known = self._oracle.knowledge(site)[row].edits
        self._dossiers[row, epoch] = self._dossiers.get((row, epoch), 0) | known

    def owners(self, sites: Iterable[Site]) -> int:
        """P8: never two offices that accept edits for one person, unless a copy was restored. How many there were."""
        believers: dict[str, set[str]] = {}
        for site in sites:
            for row in self._oracle.rows(site):
                owner = site.replica.owner(row)
                if owner and owner.office == site.office and owner.accepted:
                    believers.setdefault(row, set()).add(site.office)
        double = {row: offices for row, offices in believers.items() if len(offices) > 1}
        if double and not self._restores:
            raise Violation("P8", f"two owners: {double}")
        return len(double)

    def listed(self, site: Site) -> None:
        """P8 and 21.1: whatever the owner's office did not write itself, nor take over, waits for its word."""
        reviews = site.replica.reviews()
        for row in self._oracle.rows(site):
            owner = site.replica.owner(row)
            if owner is None or owner.office != site.office or not owner.accepted:
                continue
            dossier = self._dossiers.get((row, owner.epoch), 0)
            for name, values in self._oracle.expected(site, row).items():
                strange = [v for v in values if self._oracle.author(v) != site.office and not dossier >> int(v[1:]) & 1]
                if (len(values) > 1 or strange) and (row, name) not in reviews:
                    raise Violation("P8", f"{site.office}: {sorted(values)} of {row} {name} are in no list")

    def converged(self, sites: list[Site], mix: Mix) -> None:
        """P1: after an exchange without faults everybody holds the same, and shows the same."""
        everything = self._everything(sites)
        for site in sites:
            self._sound(site, twins=len({other.office for other in sites}) < len(sites))
        for row, known in everything.items():
            concerned = [site for site in sites if not mix.scoped or self._concerns(sites[0], site, row, mix)]
            for site in concerned:
                if not self._oracle.has(site, {row: known}):
                    raise Violation("P1", f"{site.office} lacks edits of {row} that others have")
            self._same_winner(concerned, sites, row, self._oracle.expected(sites[0], row), mix)
        if not mix.scoped and len({site.replica.digest() for site in sites}) != 1:
            raise Violation("P1", f"digests differ: {[(s.office, s.replica.digest()) for s in sites]}")

    def _everything(self, sites: list[Site]) -> Knowledge:
        found: Knowledge = {}
        for site in sites:
            for row, known in self._oracle.knowledge(site).items():
                if known.edits:
                    found.setdefault(row, Known()).add(known)
        return found

    def _sound(self, site: Site, twins: bool) -> None:
        """Of two computers that pass for one, the one that lags behind rightly looks different."""
        self._exact(site)
        if (alarms := site.replica.alarms()) and not twins:
            raise Violation("P11", f"{site.office}: {alarms}")

    def _concerns(self, hub: Site, site: Site, row: str, mix: Mix) -> bool:
        owner = hub.replica.owner(row)
        return site is hub or (owner is not None and mix.below(site.office, owner.office))

    def _same_winner(
        self, sites: list[Site], everybody: list[Site], row: str, heads: Mapping[str, frozenset[str]], mix: Mix
    ) -> None:
        """21.14: whose the person is knows everybody who has the row, also an office that gave it away."""
        owners = {site.replica.owner(row) for site in everybody if row in self._oracle.rows(site)}
        if len(owners) != 1:
            raise Violation("P8", f"{row}: owners differ: {owners}")
        (owner,) = owners
        for name, values in heads.items():
            shown = {site.replica.shown(row, name) for site in sites if name not in site.replica.unknown}
            wanted = values if mix.one_office or owner is None else self._weightiest(values, owner.office)
            if len(shown) != 1 or not shown <= wanted:
                raise Violation("P1", f"{row} {name}: shown {sorted(shown)} of {sorted(values)}, owner {owner}")

    def _weightiest(self, values: frozenset[str], owner: str) -> frozenset[str]:
        """The owner's word before the hub's, the hub's before any other."""
        for office in (owner, HUB):
            theirs = frozenset(value for value in values if self._oracle.author(value) == office)
            if theirs:
                return theirs
        return values
