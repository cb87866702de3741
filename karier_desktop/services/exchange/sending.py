"""A bundle to another office: what it would carry, and writing it on the stick.

The number and the point are put into the book before the first byte is written, and what comes of it afterwards; so a
program that dies in between repeats the number rather than using a point nobody remembers.
"""

from collections.abc import Iterator, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass, replace
from itertools import count
from pathlib import Path
from typing import Any
from uuid import UUID, uuid4

from sqlalchemy.orm import Session

from karier_desktop import __version__
from karier_desktop.exchange import stick, upcast
from karier_desktop.exchange.bundle.header import Draft, Header
from karier_desktop.exchange.bundle.header import Point as Place
from karier_desktop.exchange.bundle.writer import Sealed, seal
from karier_desktop.exchange.disk import DISK, Disk
from karier_desktop.models.exchange import ExchangeBundle, ExchangePeer
from karier_desktop.queries.exchange import trust
from karier_desktop.rules.dates_id import thousands
from karier_desktop.rules.problem import KnownError
from karier_desktop.services.exchange import (
    carried,
    claims,
    digest,
    greeting,
    inbox,
    log,
    office,
    own_chain,
    pairing,
    peers,
    points,
    rows,
    saves,
    scans,
    scope,
    shared,
    witness,
)
from karier_desktop.services.exchange.scope import Scope
from karier_desktop.services.exchange.views import Progress, SendPlan, Sent, silent
from karier_desktop.storage import audit, chain
from karier_desktop.storage.context import now
from karier_desktop.storage.database import Database

ROW_SIZE, BUNDLE_SIZE = 180, 3000
"""Bytes a row and an empty bundle take, about: only for the estimate before the bundle is made."""


@dataclass(frozen=True)
class _Begun:
    """A bundle that has its number and its point."""

    draft: Draft
    peer: UUID
    office: str
    since: int
    dossier: UUID | None
    recipients: tuple[str, ...]
    audit: int
    """The last event of our chain that the bundle tells of."""
    lacking: tuple[str, ...] = ()
    """Scans we ask for."""
    scans: tuple[str, ...] = ()
    """Scans it carries; then it carries nothing else."""


def plan(session: Session, code: str, full: bool = False) -> SendPlan:
    """What the next bundle to an office would carry; nothing is written."""
    peer = peers.by_code(session, code)
    since = None if full else points.since(session, peer)
    start = since.cn if since else 0
    inside = scope_for(session, peer, start)
    counts = rows.row_count(session, start, inside)
    total = sum(counts.values())
    last = log.sent_with(session, peer.id, since)
    return SendPlan(
        code=peer.code,
        office=peer.name,
        no=peer.sent_no + 1,
        rows=total,
        people=rows.people_count(session, start, inside),
        size=BUNDLE_SIZE + total * ROW_SIZE,
        since_no=last.no if last else None,
        since_at=last.at if last else None,
        scope=_SCOPES[peer.role].format(office=peer.name),
        subjects=carried.by_subject(counts),
    )


def send(
    database: Database,
    code: str,
    folder: Path,
    progress: Progress = silent,
    full: bool = False,
    dossier: UUID | None = None,
    disk: Disk = DISK,
) -> Sent:
    """Write a bundle, read it back, and put it into the book. `dossier` sends everything about one person alone."""
    lacking = tuple(scans.asked_of(database, code))
    begun = replace(database.write(_begin, code, _lying_there(folder, disk), full, dossier).value, lacking=lacking)
    done = _add_scans(database, begun, _write(database, begun, folder, progress, disk), folder, progress, disk)
    database.new_sesi()
    known = database.read(log.acknowledged_numbers, begun.peer)
    with suppress(KnownError):  # the bundle is there; an old one that stays does no harm
        stick.tidy(folder, begun.draft.from_code, begun.draft.to_code, known.__contains__, disk)
    return done


def _write(database: Database, begun: _Begun, folder: Path, progress: Progress, disk: Disk) -> Sent:
    try:
        sealed, summed = database.read(_seal, database, begun, inbox.folder(database), progress)
        with sealed:
            paths = stick.put_all(folder, sealed, progress, disk)
            return database.write(_finish, begun, sealed, summed, paths).value
    except BaseException:
        database.write(_abandon, begun.draft.uuid)
        raise


def _add_scans(database: Database, begun: _Begun, done: Sent, folder: Path, progress: Progress, disk: Disk) -> Sent:
    """Data first, scans after: what hinders them leaves the data as they are; the other office will ask for them."""
    names = scans.here(database, database.read(_scans_due, begun))
    if not names:
        return done
    further = database.write(_begin_scans, begun, names, _lying_there(folder, disk)).value
    try:
        sent = _write(database, further, folder, progress, disk)
    except KnownError as fault:
        return replace(done, sentence=f"{done.sentence} {len(names)} pindaian belum ikut: {fault.what}")
    words = f" {len(names)} pindaian menyusul di paket no. {sent.no}. Aman dicabut."
    return replace(done, sentence=done.sentence.replace(" Aman dicabut.", words))


def _scans_due(session: Session, begun: _Begun) -> list[str]:
    peer = session.get_one(ExchangePeer, begun.peer)
    inside = scope_for(session, peer, begun.since, begun.dossier)
    return scans.due(session, peer, begun.since, inside, anew=begun.dossier is not None)


def _begin_scans(session: Session, begun: _Begun, names: Sequence[str], there: Sequence[Header]) -> _Begun:
    """A bundle with a number of its own and without a point: it has no part in the order of changes."""
    peer = session.get_one(ExchangePeer, begun.peer)
    no = _next_number(session, peer, there)
    draft = replace(begun.draft, uuid=uuid4().hex, kind="files", no=no, since=None, upto=Place(0, "", ""))
    log.outgoing(session, draft, peer)
    return replace(begun, draft=draft, scans=tuple(names))


def _lying_there(folder: Path, disk: Disk) -> list[Header]:
    """What the stick says it holds; looked up before others have to wait for our write."""
    return [found.header for found in stick.find(folder, disk) if found.header is not None]


def _begin(session: Session, code: str, there: Sequence[Header], full: bool, dossier: UUID | None) -> _Begun:
    upto = own_chain.here(session)  # holds the clock: two windows on a server must not give one number twice
    peer = peers.by_code(session, code)
    office.keys(session)  # made now if there are none
    claims.sign(session)
    own = trust.replica(session)
    since = None if full or dossier else points.since(session, peer)
    no = _next_number(session, peer, there)
    draft = Draft(
        uuid=uuid4().hex,
        kind="dossier" if dossier else "data",
        from_office=own.office_id,
        from_code=own.office_code,
        from_replica=own.replica_id,
        to_office=peer.office_id,
        to_code=peer.code,
        no=no,
        since=Place(*since) if since else None,
        upto=Place(*upto),
        schema=upcast.SCHEMA,
        min_reader=upcast.MIN_READER,
        program=__version__,
        created=now(session).isoformat(timespec="seconds"),
    )
    if not dossier:
        peer.exported = points.add(peer.exported, upto)
    log.outgoing(session, draft, peer)
    recipients = _recipients(session, peer, dossier)
    return _Begun(draft, peer.id, peer.name, since.cn if since else 0, dossier, recipients, audit.head(session)[0])


def _recipients(session: Session, peer: ExchangePeer, dossier: UUID | None) -> tuple[str, ...]:
    """The office itself; a dossier that goes directly is open to the hub as well."""
    hubs = [hub.age_key for hub in peers.all_peers(session) if hub.role == "induk" and hub.state == peers.VERIFIED]
    return tuple(dict.fromkeys((peer.age_key, *(hubs if dossier else ()))))


def _next_number(session: Session, peer: ExchangePeer, there: Sequence[Header]) -> int:
    """Numbers of bundles that were never finished are used again; those that lie on the stick never.

    A bundle may have reached the stick just before the program died, and after a restore the stick knows more than we.
    What it says is not to be trusted: it moves the number on one by one, never far away.
    """
    own = trust.replica(session).office_id
    mine = {head.uuid: head.no for head in there if (head.from_office, head.to_office) == (own, peer.office_id)}
    for entry in sorted(log.abandoned(session, peer.id), key=lambda entry: -entry.no):
        if entry.id.hex in mine:
            entry.state = log.UNACKNOWLEDGED
            continue
        peer.sent_no -= entry.no == peer.sent_no
        session.delete(entry)
    session.flush()
    taken = set(mine.values())
    peer.sent_no = next(no for no in count(peer.sent_no + 1) if no not in taken)
    return peer.sent_no


def _seal(
    session: Session, database: Database, begun: _Begun, spool: Path, progress: Progress
) -> tuple[Sealed, digest.Place]:
    """All of it is read from one moment of the data. Also how far the sums over the rows have come with it."""
    spool.mkdir(parents=True, exist_ok=True)
    key = office.keys(session).signer
    sums = _Sums(session, begun)
    lines = _scan_lines(session, database, begun) if begun.scans else _lines(session, begun, sums)
    return seal(begun.draft, lines, key, begun.recipients, spool, progress), sums.place


class _Sums:
    """The sums over rows in one bundle: over all rows in one that carries everything, else over some in their turn."""

    def __init__(self, session: Session, begun: _Begun) -> None:
        self._session, self._begun = session, begun
        self.place = log.summed_last(session, begun.peer)

    def line(self, peer: ExchangePeer, inside: Scope) -> Mapping[str, Any]:
        """The line that tells them."""
        part, summed = None, shared.summed(self._session, peer, inside)
        if self._begun.draft.since is not None:
            part, self.place = digest.turn(self._session, summed, self.place)
        return greeting.digest_line(self._session, summed, part)


def _scan_lines(session: Session, database: Database, begun: _Begun) -> Iterator[Mapping[str, Any]]:
    yield greeting.hello(session, session.get_one(ExchangePeer, begun.peer), begun.lacking)
    yield from scans.lines(database, begun.scans)
    yield {"t": "end", "rows": 0}


def _lines(session: Session, begun: _Begun, sums: _Sums) -> Iterator[Mapping[str, Any]]:
    peer = session.get_one(ExchangePeer, begun.peer)
    inside = scope_for(session, peer, begun.since, begun.dossier)
    yield greeting.hello(session, peer, begun.lacking)
    yield from pairing.lines_for(session, peer.id)
    if not begun.dossier:
        yield from saves.lines(session, peer, begun.since)
    count = 0
    for line in rows.lines(session, begun.since, inside):
        count += line["t"] == "row"
        yield line
    yield witness.line(session, peer, begun.audit)
    if not begun.dossier and chain.point(session).cn == begun.draft.upto.cn:
        yield sums.line(peer, inside)
    yield {"t": "end", "rows": count}


def _finish(session: Session, begun: _Begun, sealed: Sealed, summed: digest.Place, paths: Sequence[Path]) -> Sent:
    entry = session.get_one(ExchangeBundle, UUID(begun.draft.uuid))
    peer = session.get_one(ExchangePeer, begun.peer)
    entry.state, entry.rows, entry.size, entry.parts = log.UNACKNOWLEDGED, sealed.rows, sealed.size, len(paths)
    entry.file = paths[0].name
    listed = [
        {"name": part.name, "size": part.size, "sha256": part.sha256, "rows": sealed.rows if number == 0 else 0}
        for number, part in enumerate(sealed.parts)
    ]
    entry.sha256 = sealed.parts[0].sha256
    entry.result = {"files": listed, "scope": peer.scope, "audit": begun.audit, "summed": list(summed)}
    audit.note(session, "export", "exchange_bundle", entry.id, {"to": peer.code, "no": entry.no, "rows": sealed.rows})
    sentence = f"Selesai: paket no. {entry.no} untuk {peer.name}, {thousands(sealed.rows)} baris. Aman dicabut."
    return Sent(entry.no, paths[0], peer.name, sealed.rows, sealed.size, sentence)


def _abandon(session: Session, bundle: str) -> None:
    """Nothing was written: the number is free again. The point stays in the list, which does no harm."""
    entry = session.get(ExchangeBundle, UUID(bundle))
    if entry is not None and entry.state == log.WRITING:
        peer = session.get_one(ExchangePeer, entry.peer_id)
        peer.sent_no -= entry.no == peer.sent_no
        session.delete(entry)


def scope_for(session: Session, peer: ExchangePeer, since: int, dossier: UUID | None = None) -> Scope:
    """What may go to an office."""
    if dossier is not None:
        return scope.dossier(session, [dossier])
    return scope.scope_of(session, peer.role, peer.office_id, peer.scope, since)


_SCOPES = {
    "induk": "Semua data kantor ini.",
    "setara": "Semua data kantor ini.",
    "cabang": "Hanya pegawai unit {office}, tabel acuan, dan pegawai yang mutasi ke sana.",
    "asing": "Hanya pegawai yang mutasi ke sana.",
}
