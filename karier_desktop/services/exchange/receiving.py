"""Bundles from other offices: what lies on the sticks, what taking it in would do, and taking it in.

What comes too early waits in the inbox and is taken in as soon as its predecessor has come.
"""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path
from typing import cast

from sqlalchemy.orm import Session

from karier_desktop.exchange import upcast
from karier_desktop.exchange.bundle.errors import BundleRefused
from karier_desktop.exchange.bundle.header import Header
from karier_desktop.exchange.disk import DISK, Disk
from karier_desktop.models.exchange import ExchangePeer
from karier_desktop.queries.exchange import trust
from karier_desktop.rules.exchange import points as rule
from karier_desktop.rules.exchange.points import Point
from karier_desktop.rules.problem import KnownError
from karier_desktop.services.exchange import (
    carried,
    inbox,
    log,
    pairing,
    peers,
    points,
    previewing,
    taking,
    verdict,
)
from karier_desktop.services.exchange.batch import Applied
from karier_desktop.services.exchange.inbox import Parcel, Torn
from karier_desktop.services.exchange.pairing import Sender
from karier_desktop.services.exchange.taking import Taken
from karier_desktop.services.exchange.verdict import Facts
from karier_desktop.services.exchange.views import (
    READY,
    Found,
    FoundState,
    Preview,
    Progress,
    Received,
    ReceivedState,
    silent,
)
from karier_desktop.storage import audit
from karier_desktop.storage.database import Database


@dataclass(frozen=True)
class _Ended:
    """How one bundle ended."""

    head: Header | None
    office: str
    state: str
    sentence: str
    taken: Taken | None = None

    @property
    def scans(self) -> bool:
        """Whether it carried scans and no data."""
        return self.head is not None and self.head.kind == "files"


def look(database: Database, paths: Iterable[Path], disk: Disk = DISK) -> tuple[Found, ...]:
    """The bundles on these sticks or in these files, and those of the inbox that wait to be gone on with."""
    parcels, torn = inbox.look(paths, disk)
    seen = {parcel.header.uuid for parcel in parcels}
    parcels += [parcel for parcel in inbox.all_kept(database) if parcel.header.uuid not in seen]
    found = database.read(_found, parcels)
    return (*found, *(_torn(one) for one in torn))


def preview(database: Database, found: Found, progress: Progress = silent, disk: Disk = DISK) -> Preview:
    """What receiving a bundle would do. Nothing is stored."""
    parcels, _ = inbox.look([found.path], disk)
    if found.state not in (*READY, "waits") or not parcels:
        return Preview(found, sentence=found.text)
    _, sender = database.read(_facts, parcels[0])
    seen = previewing.see(database, parcels[0], sender, progress)
    applied = seen.applied
    rows = applied.new + applied.changed
    return Preview(
        found,
        new=applied.new,
        changed=applied.changed,
        same=applied.same,
        conflicts=applied.undecided,
        transfers=applied.transfers,
        refused=applied.quarantined,
        subjects=carried.by_subject(seen.tables),
        people=tuple(seen.people),
        sentence=f"{rows} baris akan masuk: {applied.new} baru, {applied.changed} berubah, "
        f"{applied.undecided} perlu diputuskan, {applied.transfers} mutasi masuk, {applied.quarantined} ditolak",
    )


def receive(database: Database, founds: Sequence[Found], progress: Progress = silent, disk: Disk = DISK) -> Received:
    """Take in bundles in the order of their numbers, then those that waited for them; one summary of it all."""
    parcels, torn = inbox.look([found.path for found in founds], disk)
    ended = [_refuse(database, None, one.fault) for one in torn]
    for parcel in parcels:
        ended += _one(database, parcel, progress, disk)
    return _close(database, ended)


def resume(database: Database, progress: Progress = silent) -> Received:
    """Go on with whatever was cut off: one click after a power cut."""
    unfinished = {key.hex for key in database.read(log.unfinished)}
    ended: list[_Ended] = []
    for parcel in inbox.all_kept(database):
        if parcel.header.uuid in unfinished:
            ended += _one(database, parcel, progress, DISK)
    return _close(database, ended)


def _one(database: Database, parcel: Parcel, progress: Progress, disk: Disk) -> list[_Ended]:
    head = parcel.header
    facts, sender = database.read(_facts, parcel)
    state, text = verdict.judge(facts)
    if state == "done_before":
        return [_Ended(head, sender.name, "nothing_new", text)]
    if state in ("not_for_us", "unknown_office", "damaged", "incomplete"):
        return [_refuse(database, head, KnownError(text, "", ""), sender.name)]
    if facts.earlier and inbox.another_kept(database, parcel):
        return [_refuse(database, head, KnownError(*verdict.SECOND), sender.name)]
    kept = inbox.keep(database, parcel, progress, disk)
    if state == "newer":
        return [_Ended(head, sender.name, "held", text)]
    try:
        taken = taking.take(database, kept, sender, progress)
    except BundleRefused as fault:
        inbox.drop(database, head.uuid)
        return [_refuse(database, head, fault, sender.name)]
    ended = [_ended(head, sender, taken, facts)]
    if taken.state == log.DONE:
        inbox.drop(database, head.uuid)
        ended += _those_that_waited(database, head, progress)
    return ended


def _those_that_waited(database: Database, head: Header, progress: Progress) -> list[_Ended]:
    """The bundles of this sender in the inbox whose predecessor has now come."""
    for parcel in inbox.all_kept(database):
        if parcel.header.from_office != head.from_office or parcel.header.uuid == head.uuid:
            continue
        facts, _ = database.read(_facts, parcel)
        if facts.earlier == log.HELD and facts.fits:
            return _one(database, parcel, progress, DISK)
    return []


def _ended(head: Header, sender: Sender, taken: Taken, facts: Facts) -> _Ended:
    if taken.state == log.ROLLED:
        return _Ended(head, sender.name, "held", f"{verdict.ROLLED}")
    if taken.state == log.HELD:
        return _Ended(head, sender.name, "held", verdict.waiting_text(head.no, facts.last_no))
    if head.kind == "files":
        return _Ended(head, sender.name, "done" if taken.scans else "nothing_new", verdict.scans(taken.scans), taken)
    found = taken.applied
    state = "partly" if found.quarantined else "done" if found.new or found.changed else "nothing_new"
    text = verdict.sentence(found.new + found.changed, found.undecided, found.transfers, found.quarantined)
    return _Ended(head, sender.name, state, text, taken)


def _refuse(database: Database, head: Header | None, fault: KnownError, office: str = "") -> _Ended:
    """Turned away whole, and written down."""
    text = " ".join(part for part in (fault.what, fault.why, fault.todo) if part)

    def write(session: Session) -> None:
        log.rejected(session, head, office, text)
        audit.note(session, "import_refused", "exchange_bundle", None, {"why": text, "no": head.no if head else 0})

    database.write(write)
    return _Ended(head, office, "rejected", text)


def _close(database: Database, ended: Sequence[_Ended]) -> Received:
    """A new sesi; what is done leaves the inbox."""
    done = database.read(log.done_among, [parcel.header.uuid for parcel in inbox.all_kept(database)])
    for bundle in done:
        inbox.drop(database, bundle)
    database.new_sesi()
    return together(ended)


def together(ended: Sequence[_Ended]) -> Received:
    """One summary of all bundles, with one for each office inside it."""
    offices: dict[str, list[_Ended]] = defaultdict(list)
    for one in ended:
        offices[one.head.from_office if one.head else ""].append(one)
    parts = [_summary(group) for group in offices.values()]
    if len(parts) == 1:
        return replace(parts[0], offices=tuple(parts))
    return replace(_summary(ended), offices=tuple(parts))


def _summary(ended: Sequence[_Ended]) -> Received:
    taken = [one.taken for one in ended if one.taken is not None]
    total = sum((one.applied for one in taken), Applied())
    rows = total.new + total.changed
    main = [one for one in ended if not one.scans] or ended
    last = max((one for one in main if one.head), key=lambda one: one.head.no if one.head else 0, default=None)
    state = _worst([one.state for one in ended])
    told = dict.fromkeys(one.sentence for one in ended if one.taken is None)
    return Received(
        state=state,
        sentence=_joined([*_closing(ended, total), *told]),
        office=last.office if last else "",
        no=last.head.no if last and last.head else 0,
        rows=rows,
        conflicts=total.undecided,
        transfers=total.transfers,
        refused=total.quarantined,
        receipt=next((one.taken.receipt for one in reversed(main) if one.taken), ""),
        changed=frozenset().union(*(one.changed for one in taken)),
    )


def _joined(sentences: Sequence[str]) -> str:
    """One sentence as it is; between several stand the stops."""
    return ". ".join([*(words.rstrip(".") for words in sentences[:-1]), *sentences[-1:]])


def _closing(ended: Sequence[_Ended], total: Applied) -> list[str]:
    """What was stored: rows first, then scans."""
    taken = [one for one in ended if one.taken is not None]
    kept = sum(one.taken.scans for one in taken if one.taken)
    rows = verdict.sentence(total.new + total.changed, total.undecided, total.transfers, total.quarantined)
    if any(not one.scans for one in taken) or not ended:
        return [f"{rows}, {kept} pindaian" if kept else rows]
    return [verdict.scans(kept)] if taken else []


def _worst(states: Sequence[str]) -> ReceivedState:
    found = set(states)
    if not found:
        return "nothing_new"
    if len(found) == 1:
        return cast(ReceivedState, next(iter(found)))
    if found & {"rejected", "partly"}:
        return "partly"
    return "held" if "held" in found else "done"


# ---- what lies there


def _facts(session: Session, parcel: Parcel) -> tuple[Facts, Sender]:
    head = parcel.header
    sender = pairing.sender(session, head.from_office, head.signer)
    before = log.earlier(session, head.uuid)
    peer = session.get(ExchangePeer, sender.peer_id) if sender.peer_id else None
    received = points.read(peer.received) if peer else ()
    since = Point(*head.since) if head.since else None
    facts = Facts(
        for_us=trust.replica(session).office_id == head.to_office,
        to=peers.name_of(session, head.to_code),
        sender=sender.state,
        sender_text=sender.text,
        readable=upcast.readable(head.schema),
        newer=head.min_reader > upcast.SCHEMA,
        parts_here=len(parcel.parts),
        parts=head.parts,
        earlier=before.state if before else "",
        earlier_at=before.at if before else None,
        fits=head.kind != "data" or rule.fits(since, received),
        last_no=log.last_received(session, peer.id) if peer else None,
        no=head.no,
    )
    return facts, sender


def _found(session: Session, parcels: Sequence[Parcel]) -> list[Found]:
    return [_one_found(session, parcel) for parcel in parcels]


def _one_found(session: Session, parcel: Parcel) -> Found:
    head = parcel.header
    facts, sender = _facts(session, parcel)
    state, text = verdict.judge(facts)
    at = _moment(head.created)
    office_name = sender.name or peers.name_of(session, head.from_code)
    return Found(parcel.parts[0], office_name, head.from_code, head.no, at, 0, state, text)


def _torn(one: Torn) -> Found:
    state: FoundState = "incomplete" if getattr(one.fault, "code", "") == "incomplete" else "damaged"
    return Found(one.path, "", "", 0, None, 0, state, f"{one.fault.what} {one.fault.todo}")


def _moment(text: str) -> datetime | None:
    try:
        return datetime.fromisoformat(text)
    except ValueError:
        return None
