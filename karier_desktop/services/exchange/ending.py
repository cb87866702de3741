"""The last batch of a bundle: its point counts as received, digests are compared, a receipt is made."""

from collections.abc import Iterable, Mapping, Sequence
from typing import Any
from uuid import UUID

from sqlalchemy.orm import Session

from karier_desktop.exchange.bundle.header import Header
from karier_desktop.models.exchange import ExchangeBundle, ExchangePeer
from karier_desktop.rules.exchange.points import Point
from karier_desktop.services.exchange import (
    digest,
    greeting,
    log,
    notices,
    own_chain,
    pairing,
    points,
    receipts,
    shared,
    witness,
)
from karier_desktop.services.exchange.batch import Applied
from karier_desktop.services.exchange.greeting import Hello
from karier_desktop.services.exchange.pairing import Sender
from karier_desktop.storage import audit
from karier_desktop.storage.context import now

Line = Mapping[str, Any]


def end(
    session: Session,
    entry: ExchangeBundle,
    head: Header,
    sender: Sender,
    said: Hello,
    applied: Applied,
    lines: Sequence[Line],
) -> str:
    """Close the entry of a bundle whose rows are all here; the code of its receipt."""
    peer = session.get_one(ExchangePeer, sender.peer_id)
    if head.kind == "data":
        peer.received = points.add(peer.received, Point(*head.upto))
        if head.since is None:
            peer.full_next = False
        _overtake(session, peer, head, said)
    pairing.take_lines(session, peer.id, lines)
    for line in lines:
        if line["t"] == "audit" and sender.public is not None:
            late = head.no < (log.last_received(session, peer.id) or 0)
            witness.take(session, peer, sender.public.verifier, line, late=late)
        elif line["t"] == "digest":
            _compare(session, peer, entry, said, applied, line)
    entry.state, entry.at = log.DONE, now(session)
    entry.receipt = receipts.make(session, peer.id, entry.id, Point(*head.upto))
    audit.note(session, "import", "exchange_bundle", entry.id, {"from": peer.code, "no": head.no, "rows": entry.rows})
    return entry.receipt


def _overtake(session: Session, peer: ExchangePeer, head: Header, said: Hello) -> None:
    """Bundles that waited and whose changes all came with this one wait no longer."""
    known = {point[:2] for point in (*said.exported, Point(*head.upto))}
    start = head.since.cn if head.since else 0
    for entry in log.waiting_in(session, peer.id):
        contained = entry.since_cn >= start and entry.upto_cn <= head.upto.cn
        went_back = entry.state == log.ROLLED and entry.upto_sesi != head.upto.sesi
        if entry.id != UUID(head.uuid) and (contained and (entry.upto_cn, entry.upto_h) in known or went_back):
            entry.state = log.DONE
            entry.result = {**entry.result, "overtaken": head.no}


def _compare(
    session: Session, peer: ExchangePeer, entry: ExchangeBundle, said: Hello, applied: Applied, line: Line
) -> None:
    """Only when nothing here is unknown to the sender besides what it sent itself; else they differ rightly."""
    if type(line.get("conflicts")) is int:
        entry.result = {**entry.result, "conflicts": line["conflicts"]}
    inside = shared.shared(session, peer)
    if inside is None or applied.transfers or applied.parked or applied.quarantined:
        return
    own = set(own_chain.saves_since(session, points.common(session, said.received)))
    if own - _brought(session, peer):
        return
    theirs, mine = line.get("tables"), digest.digest(session, inside, greeting.part_of(line))
    if theirs != mine.tables and not mine.parked:
        text = f"Data di sini dan di {peer.name} tidak sama di {_places(theirs, mine.tables)}."
        notices.tell(session, notices.DIGEST, entry.id.hex, text, notices.DIGEST_TODO, peer.id)


def _brought(session: Session, peer: ExchangePeer) -> set[str]:
    """The saves here that only stored what bundles of that office brought."""
    return {key for result in log.results_in(session, peer.id) for key in result.get("sets", ())}


def _places(theirs: Any, mine: Mapping[str, Any]) -> str:
    told = theirs if isinstance(theirs, dict) else {}
    names: Iterable[str] = (name for name in sorted({*told, *mine}) if told.get(name) != mine.get(name))
    return f"{sum(1 for _ in names)} jenis data"
