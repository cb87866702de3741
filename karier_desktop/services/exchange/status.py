"""How the exchange stands: every office, every stick, and what the clerk has to know."""

from collections.abc import Sequence
from datetime import datetime, timedelta
from functools import lru_cache
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from karier_desktop.exchange.trust import fingerprint
from karier_desktop.exchange.trust.keys import PublicKeys
from karier_desktop.models.exchange import ExchangeBundle, ExchangePeer
from karier_desktop.services.exchange import (
    conflicts,
    log,
    notices,
    office,
    pairing,
    peers,
    points,
    rows,
    sending,
    verdict,
)
from karier_desktop.services.exchange.views import Notice, Overview, Own, Parcel, ParcelState, Peer
from karier_desktop.storage import chain
from karier_desktop.storage.context import now, rules, today

SHOWN = 500


def overview(session: Session) -> Overview:
    """The start view of Tukar Data."""
    own = office.own(session)
    found = tuple(_peer(session, peer) for peer in peers.all_peers(session))
    entries = _entries(session)
    undecided = conflicts.count(session)
    told = Own(own.name, own.code, own.role, own.fingerprint, _notices(session, entries))
    return Overview(told, found, tuple(_parcel(session, entry, undecided) for entry in entries))


def board(session: Session) -> tuple[Peer, ...]:
    """All offices by the age of their last bundle, the longest silent first."""
    found = [_peer(session, peer) for peer in peers.all_peers(session)]
    return tuple(sorted(found, key=lambda peer: (-1 if peer.age_days is None else -peer.age_days - 1, peer.name)))


def close_notice(session: Session, notice: UUID) -> None:
    """The clerk has read it."""
    notices.close(session, notice)


# ---- offices


def _peer(session: Session, peer: ExchangePeer) -> Peer:
    last = log.newest_received(session, peer.id)
    sent = log.newest_acknowledged(session, peer.id)
    waiting = [entry.no for entry in log.waiting_in(session, peer.id)]
    return Peer(
        code=peer.code,
        name=peer.name,
        role=peer.role or "asing",  # type: ignore[arg-type]
        state=peer.state,  # type: ignore[arg-type]
        changes=_changes(session, peer),
        since_no=sent.no if sent else None,
        since_at=sent.at if sent else None,
        last_received_no=last.no if last else None,
        last_received_at=last.at if last else None,
        age_days=(now(session) - last.at).days if last else None,
        open_conflicts=last.result.get("conflicts") if last else None,
        missing=verdict.gaps(waiting, last.no if last else None),
        fingerprint=_digits(session, peer),
    )


def _digits(session: Session, peer: ExchangePeer) -> str:
    if peer.pending:
        return pairing.digits_of(session, peer.code)
    return _of_keys(peer.sign_key, peer.age_key, peer.office_id)


@lru_cache(1024)
def _of_keys(sign: str, age: str, office_id: str) -> str:
    """Slow on purpose, so that digits cannot be searched for; a district shows hundreds of them."""
    return fingerprint.digits(PublicKeys.of(sign, age), office_id)


def _changes(session: Session, peer: ExchangePeer) -> int:
    if peer.state != peers.VERIFIED:
        return 0
    since = points.since(session, peer)
    start = since.cn if since else 0
    if start and start == chain.point(session).cn:
        return 0
    return sum(rows.row_count(session, start, sending.scope_for(session, peer, start)).values())


# ---- sticks


def _entries(session: Session) -> Sequence[ExchangeBundle]:
    query = select(ExchangeBundle).where(ExchangeBundle.state != log.WRITING)
    return session.scalars(query.order_by(ExchangeBundle.at.desc(), ExchangeBundle.no.desc()).limit(SHOWN)).all()


def _parcel(session: Session, entry: ExchangeBundle, undecided: int) -> Parcel:
    state, words = _words(entry, now(session), undecided)
    direction = "in" if entry.direction == log.IN else "out"
    return Parcel(entry.id, direction, entry.no, entry.office, entry.at, entry.rows, state, words)  # type: ignore[arg-type]


def _words(entry: ExchangeBundle, at: datetime, undecided: int) -> tuple[ParcelState, str]:
    """The state with its badge."""
    if entry.direction == log.OUT:
        return _words_out(entry, (at - entry.at).days)
    if entry.state == log.REJECTED:
        return "rejected", "Ditolak"
    if entry.state == log.UNFINISHED:
        return "held", "Impor belum selesai"
    if entry.state != log.DONE:
        before = verdict.missing_before(entry.no, entry.result.get("after"))
        return "held", f"Menunggu paket {before}".strip()
    found = sum(entry.result.get("applied", {}).get(name, 0) for name in _UNDECIDED)
    if found and undecided:
        return "undecided", f"{min(found, undecided)} perlu diputuskan"
    return "done", "Selesai"


def _words_out(entry: ExchangeBundle, days: int) -> tuple[ParcelState, str]:
    if entry.state == log.ACKNOWLEDGED:
        return "acknowledged", "Diakui"
    if entry.state == log.LOST:
        return "lost", "Tidak sampai; isinya ikut paket berikutnya"
    return "unacknowledged", f"Belum diakui, {days} hari" if days else "Belum diakui"


# ---- notices


def _notices(session: Session, entries: Sequence[ExchangeBundle]) -> tuple[Notice, ...]:
    cut = [Notice("unfinished", verdict.UNFINISHED)] if log.unfinished(session) else []
    return (*cut, *notices.open_notices(session), *_not_acknowledged(session, entries, now(session)))


def _not_acknowledged(session: Session, entries: Sequence[ExchangeBundle], at: datetime) -> list[Notice]:
    """The newest bundle to each office, when its answer is long in coming."""
    patience = timedelta(days=rules(session).need("agenda_lead", "exchange_receipt", today(session)).whole("days"))
    newest: dict[UUID | None, ExchangeBundle] = {}
    for entry in entries:
        if entry.direction == log.OUT and entry.no > (newest[entry.peer_id].no if entry.peer_id in newest else 0):
            newest[entry.peer_id] = entry
    late = [one for one in newest.values() if one.state == log.UNACKNOWLEDGED and at - one.at >= patience]
    return [
        Notice(
            "unacknowledged",
            f"Paket no. {one.no} untuk {one.office} belum diakui {(at - one.at).days} hari. Buat ulang?",
            "Paket baru memuat semua yang belum diakui, jadi tidak ada yang hilang bila stik USB lama tidak sampai.",
        )
        for one in late
    ]


_UNDECIDED = ("conflicts", "proposals", "ownership", "duplicates")
