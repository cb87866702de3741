"""The other offices as the exchange knows them: who may get or bring bundles, and how far each has come."""

from sqlalchemy import select
from sqlalchemy.orm import Session

from karier_desktop.models.exchange import ExchangePeer
from karier_desktop.queries.exchange import trust
from karier_desktop.rules.problem import KnownError

VERIFIED = "verified"
KITA = "Kantor kita"


def all_peers(session: Session) -> list[ExchangePeer]:
    """Every office whose card was ever read, by name."""
    return list(session.scalars(select(ExchangePeer).order_by(ExchangePeer.name, ExchangePeer.code)))


def name_of(session: Session, code: str) -> str:
    """How people call the office of this code; the code itself while nobody knows it."""
    own = trust.replica(session)
    if own.office_code == code:
        return KITA
    found = session.scalars(select(ExchangePeer.name).where(ExchangePeer.code == code)).first()
    return found or code


def by_code(session: Session, code: str) -> ExchangePeer:
    """The verified office of this code; raises KnownError with what to do first."""
    wanted = code.strip().upper()
    found = session.scalars(select(ExchangePeer).where(ExchangePeer.code == wanted)).first()
    if found is None:
        known = ", ".join(f"{peer.code} ({peer.name})" for peer in all_peers(session)) or "belum ada"
        raise KnownError(
            f"Kantor berkode {wanted} belum dikenal.",
            f"Kantor yang dikenal: {known}.",
            "Masukkan dahulu Kartu Kantor dari kantor itu, lalu cocokkan angkanya lewat telepon.",
        )
    if found.state != VERIFIED:
        raise KnownError(
            f"{found.name} belum dapat dikirimi paket.",
            _WHY.get(found.state, _WHY["unverified"]),
            "Cocokkan 10 angka terakhir kartunya lewat telepon di Tukar Data, Kantor.",
        )
    return found


def reset_acknowledged(peer: ExchangePeer) -> None:
    """Forget what the other office has: the next bundle to it carries everything."""
    peer.acknowledged = []


def ask_full(session: Session, code: str) -> None:
    """Minta paket penuh: the next bundle to that office asks for everything it has for us."""
    by_code(session, code).full_next = True


_WHY = {
    "unverified": "Angka kartunya belum dicocokkan.",
    "revoked": "Kartu kantor itu sudah dicabut.",
}
