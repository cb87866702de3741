"""One bundle into the database: in batches that are each stored whole, the receive point in the last of them.

Cut off anywhere, it is done once more from the start; the merge makes what comes twice a single time.
"""

from collections.abc import Iterator
from contextlib import ExitStack
from dataclasses import asdict, dataclass, field
from typing import Any
from uuid import UUID

from sqlalchemy.orm import Session

from karier_desktop.exchange import upcast
from karier_desktop.exchange.bundle import reader
from karier_desktop.exchange.bundle.header import Header
from karier_desktop.exchange.bundle.reader import Opened
from karier_desktop.models.exchange import ExchangeBundle, ExchangePeer
from karier_desktop.rules.exchange import points as rule
from karier_desktop.rules.exchange.points import Point
from karier_desktop.services.exchange import apply, ending, greeting, listening, log, office, points
from karier_desktop.services.exchange.batch import Applied, Source
from karier_desktop.services.exchange.greeting import Hello
from karier_desktop.services.exchange.inbox import Parcel
from karier_desktop.services.exchange.pairing import Sender
from karier_desktop.services.exchange.saves import SaveCheck
from karier_desktop.services.exchange.views import Progress
from karier_desktop.storage.database import Database

BATCH = 500
Line = dict[str, Any]
_EXPLAINS = frozenset({"sesi", "act"})


@dataclass(frozen=True)
class Taken:
    """How taking a bundle in ended."""

    state: str
    applied: Applied = field(default_factory=Applied)
    receipt: str = ""
    changed: frozenset[str] = frozenset()


@dataclass(frozen=True)
class _Begun:
    state: str
    before: Applied
    said: Hello


@dataclass(frozen=True)
class _Stored:
    state: str
    applied: Applied
    receipt: str = ""


def take(database: Database, parcel: Parcel, sender: Sender, progress: Progress) -> Taken:
    """Take in a bundle that lies in the inbox; raises BundleRefused when it must not be used."""
    if sender.public is None:
        raise ValueError("a sender without a key is never verified")
    identity = database.read(office.identity_for, parcel.header.recipients)
    with ExitStack() as stack:
        files = [stack.enter_context(path.open("rb")) for path in parcel.parts]
        opened = reader.open_set(files, sender.public.verifier, identity, progress)
        lines = opened.lines()
        begun = database.write(_begin, opened.header, sender, next(lines)).value
        if begun.state != log.UNFINISHED:
            return Taken(begun.state)
        return _Taking(database, opened, sender, begun, progress).run(lines)


def _begin(session: Session, head: Header, sender: Sender, line: Line) -> _Begun:
    """What the sender says of itself is taken note of even when its rows have to wait."""
    said = greeting.read_hello(line)
    peer = session.get_one(ExchangePeer, sender.peer_id)
    entry = log.incoming(session, head, peer, log.UNFINISHED)
    listening.take(session, peer, said)
    if head.kind == "data" and "applied" not in entry.result:
        received = points.read(peer.received)
        if rule.rolled_back(received, said.exported, {head.upto.sesi}):
            entry.state = log.ROLLED
            listening.rolled(session, peer, head.upto.sesi, head.uuid)
        elif not rule.fits(Point(*head.since) if head.since else None, received):
            entry.state = log.HELD
    return _Begun(entry.state, Applied(**{**entry.result.get("applied", {}), "same": 0}), said)


class _Taking:
    """The way of one bundle through the batches."""

    def __init__(self, database: Database, opened: Opened, sender: Sender, begun: _Begun, progress: Progress) -> None:
        self._database, self._head, self._total = database, opened.header, opened.rows
        self._sender, self._said, self._applied = sender, begun.said, begun.before
        self._progress, self._done = progress, 0
        self._source = Source(opened.header.from_office, sender.name, self._head.no, sender.role, sender.scope)
        self._saves = SaveCheck(self._head.from_replica)
        self._explaining: list[Line] = []
        self._rows: list[Line] = []
        self._closing: list[Line] = []
        self._sets: list[str] = []
        self._changed: set[str] = set()

    def run(self, lines: Iterator[Line]) -> Taken:
        """Everything, batch by batch."""
        for line in lines:
            self._sort(line)
            if len(self._rows) >= BATCH and self._store(last=False).state != log.UNFINISHED:
                return Taken(log.ROLLED, self._applied, "", frozenset(self._changed))
        stored = self._store(last=True)
        return Taken(stored.state, self._applied, stored.receipt, frozenset(self._changed))

    def _sort(self, line: Line) -> None:
        if line["t"] == "row":
            found = upcast.upcast(line, self._head.schema)
            self._rows += [found] if found is not None else []
        elif line["t"] in _EXPLAINS:
            self._explaining.append(line)
        else:
            self._closing.append(line)

    def _store(self, last: bool) -> _Stored:
        written = self._database.write(self._batch, last)
        self._changed |= written.changed
        self._sets += [written.change_set.hex] if written.change_set is not None else []
        self._applied, self._done = written.value.applied, self._done + len(self._rows)
        self._rows, self._explaining = [], []
        self._progress("Menyimpan", self._done, self._total)
        return written.value

    def _batch(self, session: Session, last: bool) -> _Stored:
        entry = session.get_one(ExchangeBundle, UUID(self._head.uuid))
        sesi = self._saves.other_content(session, self._explaining)
        if sesi is not None:
            peer = session.get_one(ExchangePeer, self._sender.peer_id)
            entry.state = log.ROLLED
            listening.rolled(session, peer, sesi, self._head.uuid)
            return _Stored(log.ROLLED, self._applied)
        apply.learn(session, self._source, self._explaining)
        applied = self._applied + apply.apply_rows(session, self._rows, self._source)
        if last:
            applied += apply.finish(session, self._source)
        entry.done, entry.rows = self._done + len(self._rows), self._total
        entry.result = {**entry.result, "applied": asdict(applied), "sets": list(self._sets)}
        if not last:
            return _Stored(log.UNFINISHED, applied)
        receipt = ending.end(session, entry, self._head, self._sender, self._said, applied, self._closing)
        return _Stored(log.DONE, applied, receipt)
