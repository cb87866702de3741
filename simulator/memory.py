"""The merge rules of the product over plain memory: fast enough for many thousands of histories."""

import copy
import json
import random
from collections.abc import Mapping
from dataclasses import dataclass, field
from hashlib import blake2b
from typing import Any

from karier_desktop.rules.exchange.merge import merge
from karier_desktop.rules.exchange.points import KEPT, Point, choose_since, fits
from karier_desktop.rules.exchange.state import RowState
from karier_desktop.rules.exchange.titik import Head, Titik
from karier_desktop.rules.exchange.winner import Rank, winner
from simulator.edit import edit
from simulator.registers import accepted, contested, register_of, released, weightiest
from simulator.replica import Arrival, Heads, Owner, Sealed

OWNER = "pemilik"
BATCH = 2


@dataclass
class Files:
    """What lies on the disk."""

    rows: dict[str, RowState] = field(default_factory=dict)
    numbers: dict[str, int] = field(default_factory=dict)
    cn: int = 0
    h: str = "0"
    chain: dict[int, str] = field(default_factory=dict)
    saves: dict[str, dict[int, str]] = field(default_factory=dict)
    """Per sesi the saves made here or told by others: what a number stands for."""
    own: list[tuple[int, str, int]] = field(default_factory=list)
    """Own saves: change number, sesi, n; in the order they were made."""
    received: dict[str, list[Point]] = field(default_factory=dict)
    acknowledged: dict[str, list[Point]] = field(default_factory=dict)

    def copy(self) -> "Files":
        """As Explorer copies a folder. States and points never change in place."""
        found = copy.copy(self)
        for name in ("rows", "numbers", "chain"):
            setattr(found, name, dict(getattr(self, name)))
        found.own = list(self.own)
        found.saves = {sesi: dict(saves) for sesi, saves in self.saves.items()}
        for name in ("received", "acknowledged"):
            setattr(found, name, {peer: list(points) for peer, points in getattr(self, name).items()})
        return found


@dataclass(frozen=True)
class Payload:
    """What a bundle says."""

    office: str
    since: Point | None
    upto: Point
    rows: tuple[tuple[str, RowState], ...]
    received: tuple[Point, ...]
    saves: Mapping[str, Mapping[int, str]]
    held: Mapping[str, Mapping[int, str]]
    """The receiver's own saves as they are known to the sender: so a machine that was rolled back finds out."""


class MemoryReplica:
    """One office. What a mutant changes stands in a method of its own."""

    unknown: frozenset[str] = frozenset()

    def __init__(self, office: str, hub: str, chance: random.Random) -> None:
        self.office = office
        self._hub = hub
        self._chance = chance
        self.files = Files()
        self.sesi = ""
        self.start()

    def start(self) -> None:
        """The program is started, or goes on after an export: a new sesi."""
        self.sesi = f"{self.office}:{self._chance.getrandbits(64):016x}"

    # ---- one row

    def write(self, row: str, values: Mapping[str, str]) -> bool:
        """A clerk saves a form."""
        state = self.files.rows.get(row)
        register = register_of(state.heads[OWNER]) if state else None
        entered = {} if state else {OWNER: released(1, self.office, accepted=True)}
        epoch = register.epoch if register else 1
        self._save(row, {**values, **entered}, epoch)
        return True

    def _save(self, row: str, values: Mapping[str, Any], epoch: int) -> None:
        titik = Titik(self.sesi, self.files.cn + 1, epoch)
        self.store(row, edit(self.files.rows.get(row), values, titik))
        self.files.own.append((self.files.cn, self.sesi, titik.n))
        self.files.saves.setdefault(self.sesi, {})[titik.n] = self.files.h

    def store(self, row: str, state: RowState) -> None:
        """Number and chain go with every row that changes."""
        files = self.files
        files.cn += 1
        content = json.dumps([files.h, files.cn, self.sesi, row, sorted(state.heads.items())])
        files.h = blake2b(content.encode(), digest_size=8).hexdigest()
        files.chain[files.cn] = files.h
        files.rows[row] = state
        files.numbers[row] = files.cn

    # ---- out

    def export(self, to: str) -> Sealed:
        """Everything since the last point the other office says it has."""
        files = self.files
        since_cn = choose_since(files.acknowledged.get(to, ()), files.chain.get)
        since = Point(since_cn, files.chain[since_cn], "") if since_cn else None
        upto = Point(files.cn, files.h, self.sesi)
        found = sorted((row for row, cn in files.numbers.items() if cn > since_cn), key=files.numbers.__getitem__)
        rows = tuple((row, self.outgoing(row, since_cn)) for row in found)
        received = tuple(files.received.get(to, ()))
        saves: dict[str, dict[int, str]] = {}
        for cn, sesi, n in files.own:
            if cn > since_cn and n in files.saves.get(sesi, ()):
                saves.setdefault(sesi, {})[n] = files.saves[sesi][n]
        held = {sesi: dict(saves) for sesi, saves in files.saves.items() if sesi.startswith(f"{to}:")}
        payload = Payload(self.office, since, upto, rows, received, saves, held)
        self.after_export()
        key = f"{self._chance.getrandbits(64):016x}"
        return Sealed(key, to, payload, (upto.cn, upto.h), tuple((point.cn, point.h) for point in received))

    def outgoing(self, row: str, since: int) -> RowState:
        """Always the whole row."""
        return self.files.rows[row]

    def after_export(self) -> None:
        """A snapshot taken later must not hold a sesi others know."""
        self.start()

    # ---- in

    def receive(self, bundle: Sealed, stop_after: int | None = None) -> Arrival:
        """Import a bundle."""
        found: Payload = bundle.payload
        self.start()
        self.acknowledge(found)
        self._renumber(found.held)
        if self._reuses(found):
            return Arrival("refused")
        if not self.fitting(found):
            return Arrival("held")
        batches = [found.rows[start : start + BATCH] for start in range(0, len(found.rows), BATCH)] or [()]
        for number, batch in enumerate(batches, 1):
            self.batch(found, batch, number, len(batches))
            if number == stop_after and number < len(batches):
                return Arrival("cut")
        self.start()
        return Arrival("done", (bundle.key,))

    def batch(self, found: Payload, rows: tuple[tuple[str, RowState], ...], number: int, count: int) -> None:
        """Some rows in one write; the point in the last."""
        if number == 1:
            self._learn(found.saves)
        for row, theirs in rows:
            self.take(row, theirs)
        if number == count:
            self.remember(found)

    def _learn(self, told: Mapping[str, Mapping[int, str]]) -> None:
        for sesi, saves in told.items():
            self.files.saves.setdefault(sesi, {}).update(saves)

    def take(self, row: str, theirs: RowState) -> None:
        """Merge a row; what changed is passed on, so it gets a number here."""
        mine = self.files.rows.get(row)
        merged = self.merged(mine, theirs)
        if merged is not mine:
            self.store(row, merged)

    def merged(self, mine: RowState | None, theirs: RowState) -> RowState:
        """The merge."""
        return merge(mine, theirs)

    def remember(self, found: Payload) -> None:
        """All rows up to this point are here."""
        known = self.files.received.setdefault(found.office, [])
        known[:] = [*(point for point in known if point[:2] != found.upto[:2]), found.upto][-KEPT:]

    def acknowledge(self, found: Payload) -> None:
        """The list of what the other office has is replaced, never united with the old one."""
        self.files.acknowledged[found.office] = list(found.received)

    def fitting(self, found: Payload) -> bool:
        """Is everything before this bundle here?"""
        return fits(found.since, self.files.received.get(found.office, ()))

    # ---- a machine that was rolled back

    def _reuses(self, found: Payload) -> bool:
        """Do numbers of the sender stand for other saves here?"""
        return any(_first_other(self.files.saves.get(sesi, {}), saves) for sesi, saves in found.saves.items())

    def _renumber(self, held: Mapping[str, Mapping[int, str]]) -> None:
        """Own edits under numbers that others know as something else move to a sesi of their own.

        Its name follows from what happened, so that another copy of the same files comes to the very same one.
        """
        for sesi, known in held.items():
            mine = self.files.saves.get(sesi, {})
            first = _first_other(mine, known)
            if not first:
                continue
            fork = f"{self.office}:{blake2b(f'{sesi}/{first}/{mine[first]}'.encode(), digest_size=8).hexdigest()}"
            self.files.saves[fork] = {n: h for n, h in mine.items() if n >= first}
            self.files.saves[sesi] = {n: h for n, h in mine.items() if n < first}
            self.files.own = [(c, fork if s == sesi and n >= first else s, n) for c, s, n in self.files.own]
            for row, state in list(self.files.rows.items()):
                if state.context.get(sesi, 0) >= first:
                    self.store(row, _moved(state, sesi, first, fork))

    # ---- to look at

    def heads(self) -> Heads:
        """What waits for a decision, or stands alone."""
        return {
            row: {name: frozenset(head.value for head in found) for name, found in state.heads.items() if name != OWNER}
            for row, state in self.files.rows.items()
        }

    def shown(self, row: str, name: str) -> str:
        """The value in use."""
        state = self.files.rows[row]
        register = register_of(state.heads[OWNER])
        value: str = self.chosen(state.heads[name], register.office).value
        return value

    def chosen(self, heads: tuple[Head, ...], owner: str) -> Head:
        """The winner."""
        ranks = {owner: Rank.OWNER, self._hub: Rank.HUB} if owner != self._hub else {owner: Rank.OWNER}
        return winner(heads, lambda titik: ranks.get(titik.sesi.partition(":")[0], Rank.OTHER))

    def digest(self) -> str:
        """Heads and contexts of all rows."""
        content = [(row, sorted(s.heads.items()), sorted(s.context.items())) for row, s in self.files.rows.items()]
        return blake2b(json.dumps(sorted(content)).encode(), digest_size=16).hexdigest()

    def alarms(self) -> tuple[str, ...]:
        """It compares nothing."""
        return ()

    def change_number(self) -> int:
        """The number of the last change."""
        return self.files.cn

    # ---- copies

    def backup(self) -> Files:
        """The files alone."""
        return self.files.copy()

    def restore(self, found: Files) -> None:
        """The files come back, the program starts anew."""
        self.files = found.copy()
        self.start()

    def freeze(self) -> tuple[Files, str]:
        """Files and memory."""
        return self.files.copy(), self.sesi

    def thaw(self, frozen: tuple[Files, str]) -> None:
        """The program does not notice."""
        self.files, self.sesi = frozen[0].copy(), frozen[1]

    def clone(self) -> "MemoryReplica":
        """A second computer with a copy of the folder."""
        other = type(self)(self.office, self._hub, self._chance)
        other.restore(self.files)
        return other

    def close(self) -> None:
        """Nothing to close."""

    # ---- owners

    def owner(self, row: str) -> Owner | None:
        """The entry of the register that counts."""
        state = self.files.rows.get(row)
        return register_of(state.heads[OWNER]).owner if state else None

    def release(self, row: str, to: str) -> None:
        """The owner hands the row over and says what it had."""
        state = self.files.rows[row]
        register = register_of(state.heads[OWNER])
        entry = released(register.epoch + 1, to, accepted=False, seen=state.context)
        self._save(row, {OWNER: entry}, register.epoch)

    def settle(self) -> None:
        """Accept what was handed over; the hub ends a dispute with the next epoch."""
        for row, state in list(self.files.rows.items()):
            heads = state.heads[OWNER]
            entry = weightiest(heads)
            register = register_of(heads)
            if self.office == self._hub and contested(heads):
                self._save(row, {OWNER: released(register.epoch + 1, register.office, accepted=False)}, register.epoch)
            elif register.office == self.office and not register.accepted:
                self._save(row, {OWNER: accepted(entry.value)}, register.epoch)

    def reviews(self) -> frozenset[tuple[str, str]]:
        """Fields with several values; at the owner also a single one that another office wrote, or an earlier epoch."""
        return frozenset(
            (row, name)
            for row, state in self.files.rows.items()
            for name, found in state.heads.items()
            if name != OWNER and (len({str(head.value) for head in found}) > 1 or self.proposed(state, found[0].titik))
        )

    def proposed(self, state: RowState, titik: Titik) -> bool:
        """Is a single value not the owner's own?"""
        register = register_of(state.heads[OWNER])
        if register.office != self.office or not register.accepted or register.seen.get(titik.sesi, 0) >= titik.n:
            return False
        return titik.sesi.partition(":")[0] != self.office or titik.epoch < register.epoch


def _first_other(known: Mapping[int, str], told: Mapping[int, str]) -> int:
    return min((n for n, h in told.items() if known.get(n, h) != h), default=0)


def _moved(state: RowState, sesi: str, first: int, fork: str) -> RowState:
    def move(head: Head) -> Head:
        titik = head.titik
        return Head(titik._replace(sesi=fork), head.value) if titik.sesi == sesi and titik.n >= first else head

    heads = {
        name: tuple(sorted(map(move, found), key=lambda head: head.titik[:2])) for name, found in state.heads.items()
    }
    context = {**state.context, sesi: first - 1, fork: state.context[sesi]}
    return RowState(heads, {sesi: n for sesi, n in context.items() if n})
