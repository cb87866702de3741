"""One bundle into the database: in batches that are each stored whole, the receive point in the last of them.

Cut off anywhere, it is done once more from the start; the merge makes what comes twice a single time.
"""

from collections.abc import Generator, Iterator
from contextlib import closing
from dataclasses import asdict, dataclass, field, replace
from itertools import chain
from typing import Any, cast
from uuid import UUID

from sqlalchemy.orm import Session

from karier_desktop.exchange import upcast
from karier_desktop.exchange.bundle import errors
from karier_desktop.exchange.bundle.errors import BundleRefused
from karier_desktop.exchange.bundle.header import Header, name_of
from karier_desktop.exchange.bundle.reader import Opened
from karier_desktop.models.exchange import ExchangeBundle, ExchangePeer
from karier_desktop.queries.exchange import trust
from karier_desktop.queries.exchange.sessions import sesi_book
from karier_desktop.rules.exchange import points as rule
from karier_desktop.rules.exchange.points import Point
from karier_desktop.services.exchange import (
    apply,
    ending,
    greeting,
    listening,
    log,
    points,
    renumber,
    saves,
    scans,
)
from karier_desktop.services.exchange.batch import Applied, Source
from karier_desktop.services.exchange.greeting import Hello
from karier_desktop.services.exchange.inbox import Parcel
from karier_desktop.services.exchange.opening import opened
from karier_desktop.services.exchange.pairing import Sender
from karier_desktop.services.exchange.saves import Saves, Told
from karier_desktop.services.exchange.views import Progress
from karier_desktop.storage.database import Database

BATCH = 4000
Line = dict[str, Any]
_EXPLAINS = frozenset({"sesi", "act"})
_INTRODUCE = frozenset({"hello", "card", "cert", "revoked", "sesi", "saves"})


@dataclass(frozen=True)
class Taken:
    """How taking a bundle in ended."""

    state: str
    applied: Applied = field(default_factory=Applied)
    receipt: str = ""
    changed: frozenset[str] = frozenset()
    scans: int = 0


@dataclass(frozen=True)
class _Begun:
    state: str
    before: Applied
    said: Hello
    resumed: bool
    told: Saves
    """What it holds of our own saves and we once told it."""


@dataclass(frozen=True)
class _Stored:
    state: str
    applied: Applied
    receipt: str = ""


def take(database: Database, parcel: Parcel, sender: Sender, progress: Progress) -> Taken:
    """Take in a bundle that lies in the inbox; raises BundleRefused when it must not be used."""
    with (
        opened(database, parcel, sender, progress) as bundle,
        closing(cast(Generator[Line, None, None], bundle.lines())) as lines,
    ):
        first, rest = _introduction(lines)
        begun = database.write(_begin, bundle.header, sender, first, _parts(parcel)).value
        if begun.state != log.UNFINISHED:
            return Taken(begun.state)
        try:
            return _Taking(database, bundle, sender, begun, progress).run(rest)
        except BundleRefused:
            database.write(_given_up, bundle.header, sender)
            raise


def _given_up(session: Session, head: Header, sender: Sender) -> None:
    """Nobody is to go on with a bundle that is wrong further down; what came in from it stays, as it would alone."""
    session.get_one(ExchangeBundle, UUID(head.uuid)).state = log.REJECTED
    apply.given_up(session, Source(head.from_office, sender.name, head.no, sender.role, sender.scope))


def _parts(parcel: Parcel) -> list[dict[str, Any]]:
    """The files as the receipt lists them, by the names they had on the stick."""
    found = []
    for number, (path, digest) in enumerate(zip(parcel.parts, parcel.sums(), strict=True), 1):
        name = name_of(replace(parcel.header, part=number))
        found.append({"name": name, "size": path.stat().st_size, "sha256": digest, "rows": 0})
    return found


def _introduction(lines: Iterator[Line]) -> tuple[list[Line], Iterator[Line]]:
    """The lines that speak of the sender itself, and all those after them."""
    first: list[Line] = []
    for line in lines:
        if line["t"] not in _INTRODUCE:
            return first, chain(first[1:], [line], lines)
        first.append(line)
    return first, iter(first[1:])


def _begin(session: Session, head: Header, sender: Sender, lines: list[Line], files: list[dict[str, Any]]) -> _Begun:
    """What the sender says of itself is taken note of even when its rows have to wait."""
    said = greeting.read_hello(lines[0])
    peer = session.get_one(ExchangePeer, sender.peer_id)
    if head.from_replica != peer.replica_id:  # saves told under a copy that is not the sender's would bind that copy
        raise errors.content("Paket ini dibuat atas nama salinan data yang bukan milik pengirimnya.")
    entry = log.incoming(session, head, peer, log.UNFINISHED)
    entry.size, entry.sha256, entry.parts = sum(file["size"] for file in files), files[0]["sha256"], len(files)
    entry.result = {**entry.result, "files": files}
    listening.take(session, peer, said)
    resumed = "applied" in entry.result
    book = sesi_book(session)
    told = saves.own_word(session, saves.read(lines, trust.replica(session).replica_id, book), book)
    if head.kind == "data":
        renumber.renumber(session, told)  # our own second life is put in order before any row comes in
        entry.state = _state(session, head, peer, saves.read(lines, head.from_replica, book), started=resumed)
    return _Begun(entry.state, Applied(**{**entry.result.get("applied", {}), "same": 0}), said, resumed, told)


def _state(session: Session, head: Header, peer: ExchangePeer, theirs: Told, started: bool) -> str:
    """A second life of the sender keeps its rows out."""
    if saves.clash(session, theirs) is not None:
        listening.rolled(session, peer, head.uuid)
        return log.ROLLED
    if not started and not rule.fits(Point(*head.since) if head.since else None, points.read(peer.received)):
        return log.HELD
    return log.UNFINISHED


class _Taking:
    """The way of one bundle through the batches."""

    def __init__(self, database: Database, bundle: Opened, sender: Sender, begun: _Begun, progress: Progress) -> None:
        self._database, self._head, self._total = database, bundle.header, bundle.rows
        self._sender, self._said, self._applied = sender, begun.said, begun.before
        self._progress, self._done = progress, 0
        self._source = Source(
            self._head.from_office, sender.name, self._head.no, sender.role, sender.scope, resumed=begun.resumed
        )
        self._source.told = begun.told
        self._told: list[Line] = []
        self._explaining: list[Line] = []
        self._rows: list[Line] = []
        self._closing: list[Line] = []
        self._sets: list[str] = []
        self._scans = scans.Taker(database)
        self._changed: set[str] = set()

    def run(self, lines: Iterator[Line]) -> Taken:
        """Everything, batch by batch."""
        for line in lines:
            self._sort(line)
            if len(self._rows) >= BATCH:
                self._store(last=False)
        stored = self._store(last=True)
        return Taken(stored.state, self._applied, stored.receipt, frozenset(self._changed), self._scans.kept)

    def _sort(self, line: Line) -> None:
        if line["t"] == "row":
            found = upcast.upcast(line, self._head.schema)
            self._rows += [found] if found is not None else []
        elif line["t"] in _EXPLAINS:
            self._explaining.append(line)
            self._told += [line] if line["t"] == "sesi" else []
        elif line["t"] == "saves":
            self._told.append(line)
        elif line["t"] == "file":
            self._scans.take(line)
        else:
            self._closing.append(line)

    def _store(self, last: bool) -> _Stored:
        written = self._database.write(self._batch, last)
        self._changed |= written.changed
        self._sets += [written.change_set.hex] if written.change_set is not None else []
        self._applied, self._done = written.value.applied, self._done + len(self._rows)
        self._rows, self._explaining, self._told = [], [], [line for line in self._told if line["t"] == "sesi"]
        self._progress("Menyimpan", self._done, self._total)
        return written.value

    def _batch(self, session: Session, last: bool) -> _Stored:
        entry = session.get_one(ExchangeBundle, UUID(self._head.uuid))
        apply.learn(session, self._source, self._explaining)
        saves.learn(session, saves.read(self._told, self._head.from_replica, sesi_book(session)))
        applied = self._applied + apply.apply_rows(session, self._rows, self._source)
        if last:
            applied += apply.finish(session, self._source)
        entry.done, entry.rows = self._done + len(self._rows), self._total
        entry.result = {**entry.result, "applied": asdict(applied), "sets": list(self._sets)}
        if not last:
            return _Stored(log.UNFINISHED, applied)
        receipt = ending.end(session, entry, self._head, self._sender, self._said, applied, self._closing)
        return _Stored(log.DONE, applied, receipt)
