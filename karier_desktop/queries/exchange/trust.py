"""Who is trusted: the own office, the other ones, certificates and lists of revoked keys."""

from collections.abc import Iterable
from uuid import UUID

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from karier_desktop.models import OfficeProfile
from karier_desktop.models.exchange import (
    ExchangeBundle,
    ExchangeCertificate,
    ExchangePeer,
    ExchangeRevocation,
    Replica,
)


def replica(session: Session) -> Replica:
    """The row that says which office this database is: one object for the whole session, asked for once."""
    if "replica" not in session.info:
        session.info["replica"] = session.scalars(select(Replica)).one()
    row: Replica = session.info["replica"]
    return row


def unit_code(session: Session) -> str:
    """The office's own unit code, from its profile."""
    query = select(OfficeProfile.unit_code).where(OfficeProfile.deleted_at.is_(None)).order_by(OfficeProfile.id)
    return session.scalars(query).first() or ""


def peer_of(session: Session, office_id: str) -> ExchangePeer | None:
    """Another office by its identity."""
    return session.scalars(select(ExchangePeer).where(ExchangePeer.office_id == office_id)).first()


def peer_coded(session: Session, code: str) -> ExchangePeer | None:
    """Another office by its code."""
    return session.scalars(select(ExchangePeer).where(ExchangePeer.code == code)).first()


def peers_in(session: Session, role: str, state: str = "verified") -> list[ExchangePeer]:
    """Offices of a role and state."""
    query = select(ExchangePeer).where(ExchangePeer.role == role, ExchangePeer.state == state)
    return list(session.scalars(query.order_by(ExchangePeer.code)))


def peers(session: Session) -> list[ExchangePeer]:
    """All other offices."""
    return list(session.scalars(select(ExchangePeer).order_by(ExchangePeer.code)))


def certificates(session: Session, office_id: str = "") -> list[ExchangeCertificate]:
    """Certificates about an office, or all; the newest of each issuer last."""
    query = select(ExchangeCertificate).order_by(ExchangeCertificate.issuer, ExchangeCertificate.serial)
    if office_id:
        query = query.where(ExchangeCertificate.office_id == office_id)
    return list(session.scalars(query))


def last_serial(session: Session, issuer: str) -> int:
    """The highest number an office gave to a certificate, as far as is known here."""
    query = select(func.max(ExchangeCertificate.serial)).where(ExchangeCertificate.issuer == issuer)
    return session.scalar(query) or 0


def revocations(session: Session) -> list[ExchangeRevocation]:
    """The newest list of every issuer."""
    return list(session.scalars(select(ExchangeRevocation).order_by(ExchangeRevocation.issuer)))


def open_bundles(session: Session, states: Iterable[str]) -> list[ExchangeBundle]:
    """Sent bundles in one of these states, newest first."""
    query = select(ExchangeBundle).where(ExchangeBundle.direction == "out", ExchangeBundle.state.in_(list(states)))
    return list(session.scalars(query.order_by(ExchangeBundle.at.desc(), ExchangeBundle.no.desc())))


def bundles(session: Session, ids: Iterable[UUID]) -> list[ExchangeBundle]:
    """Entries of the book of sticks, by office and number."""
    query = select(ExchangeBundle).where(ExchangeBundle.id.in_(list(ids)))
    return list(session.scalars(query.order_by(ExchangeBundle.office, ExchangeBundle.no)))


def numbered(session: Session, direction: str, no: int) -> list[ExchangeBundle]:
    """Entries of that number, one for each office."""
    query = select(ExchangeBundle).where(ExchangeBundle.direction == direction, ExchangeBundle.no == no)
    return list(session.scalars(query.order_by(ExchangeBundle.office)))
