"""Receipts: the code that says over the telephone that a bundle has arrived whole (exchange.md 11)."""

from dataclasses import dataclass
from uuid import UUID

from sqlalchemy.orm import Session

from karier_desktop.exchange.trust import receipt
from karier_desktop.exchange.trust.keys import PublicKeys
from karier_desktop.models.exchange import ExchangeBundle, ExchangePeer
from karier_desktop.queries.exchange import trust
from karier_desktop.rules.exchange.points import Point
from karier_desktop.rules.problem import Problem, Refused
from karier_desktop.services.exchange import log, office, points
from karier_desktop.storage import audit
from karier_desktop.storage.context import now
from karier_desktop.storage.database import Database

WAITING = (log.UNACKNOWLEDGED, log.LOST)
"""States in which a bundle may still be acknowledged."""

_SHAPE = (
    "Kode tanda terima terdiri dari 12 huruf dan angka, misalnya 7QXA-0M3K-WZ91; yang diketik belum seperti itu. "
    "Periksa satu per satu, lalu ketik lagi."
)
_NONE = (
    "Tidak ada paket yang masih menunggu tanda terima. Mungkin paketnya sudah diakui, atau belum pernah dibuat di "
    "komputer ini."
)
_WRONG = (
    "Kode ini bukan tanda terima paket yang masih menunggu. Minta kantor penerima membacakannya sekali lagi dari "
    "lembar Tanda Terima Paket. Sisa percobaan: {left}."
)
_SPENT = (
    "Kode yang salah sudah {tries} kali diketik untuk paket ini, maka tanda terima lewat telepon ditutup. Tidak ada "
    "yang hilang: paket berikut dari kantor itu mengakuinya dengan sendirinya."
)


@dataclass(frozen=True)
class Accepted:
    """Which bundle a receipt acknowledged."""

    bundle_id: UUID
    no: int
    office: str


def make(session: Session, peer_id: UUID, bundle_id: UUID, upto: Point) -> str:
    """The code for a bundle that came from this office and is stored whole."""
    peer = session.get_one(ExchangePeer, peer_id)
    return receipt.make(receipt.pair_secret(office.keys(session), _public(peer)), bundle_id, tuple(upto))


def accept(database: Database, code: str, bundle_id: UUID | None = None) -> Accepted:
    """Take a code that was read out. A wrong one counts against every bundle it was tried on, even though refused."""
    if receipt.normal(code) is None:
        raise Refused([Problem("code", _SHAPE)])
    done = database.write(_accept, code, bundle_id).value
    if isinstance(done, str):
        raise Refused([Problem("code", done)])
    return done


def _accept(session: Session, code: str, bundle_id: UUID | None) -> Accepted | str:
    waiting = [entry for entry in trust.open_bundles(session, WAITING) if bundle_id in (None, entry.id)]
    tried = [entry for entry in waiting if entry.tries < receipt.TRIES]
    for entry in tried:
        if _fits(session, entry, code):
            return _acknowledge(session, entry, receipt.normal(code) or "")
    for entry in tried:
        entry.tries += 1
    if not waiting:
        return _NONE
    left = receipt.TRIES - min((entry.tries for entry in tried), default=receipt.TRIES)
    return _WRONG.format(left=left) if left else _SPENT.format(tries=receipt.TRIES)


def _fits(session: Session, entry: ExchangeBundle, code: str) -> bool:
    """Former keys count too: the bundle may have been received before the keys were replaced."""
    peer = session.get(ExchangePeer, entry.peer_id) if entry.peer_id else None
    if peer is None or peer.state != "verified":
        return False
    secrets = (receipt.pair_secret(one, _public(peer)) for one in office.ring(session))
    return any(receipt.matches(receipt.make(secret, entry.id, _upto(entry)), code) for secret in secrets)


def _acknowledge(session: Session, entry: ExchangeBundle, code: str) -> Accepted:
    peer = session.get_one(ExchangePeer, entry.peer_id)
    entry.receipt = code
    if entry.kind == "data":
        point = Point(*_upto(entry))
        peer.acknowledged = points.add(peer.acknowledged, point)
        log.acknowledge(session, peer, [point])
    else:  # a dossier or scans: no point of the exchange
        entry.state, entry.acknowledged_at = log.ACKNOWLEDGED, now(session)
    audit.note(session, "receipt", "exchange_bundle", entry.id, {"no": entry.no, "from": peer.code})
    return Accepted(entry.id, entry.no, peer.name)


def _upto(entry: ExchangeBundle) -> tuple[int, str, str]:
    return entry.upto_cn, entry.upto_h, entry.upto_sesi


def _public(peer: ExchangePeer) -> PublicKeys:
    return PublicKeys.of(peer.sign_key, peer.age_key)
