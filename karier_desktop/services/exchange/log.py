"""The book of sticks: every bundle that went out or came in, with what became of it."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from karier_desktop.exchange.bundle import errors
from karier_desktop.exchange.bundle.header import Draft
from karier_desktop.models.base import new_id
from karier_desktop.models.exchange import ExchangeBundle, ExchangePeer
from karier_desktop.rules.exchange.points import Point
from karier_desktop.storage.context import now

OUT, IN = "out", "in"
WRITING, UNACKNOWLEDGED, ACKNOWLEDGED, LOST = "writing", "unacknowledged", "acknowledged", "lost"
UNFINISHED, HELD, ROLLED, DONE, REJECTED = "unfinished", "held", "rolled", "done", "rejected"


@dataclass(frozen=True)
class Earlier:
    """What became of a bundle that came before."""

    state: str
    at: datetime
    done: int


def earlier(session: Session, bundle: str) -> Earlier | None:
    """How far the import of this bundle came; nothing when it never came, or was rejected."""
    found = session.get(ExchangeBundle, UUID(bundle))
    if found is None or found.direction != IN or found.state == REJECTED:
        return None
    return Earlier(found.state, found.at, found.done)


def incoming(session: Session, head: Draft, peer: ExchangePeer, state: str) -> ExchangeBundle:
    """The entry of a bundle that came in, made at its first look."""
    found = session.get(ExchangeBundle, UUID(head.uuid))
    if found is not None and (found.direction, found.peer_id) != (IN, peer.id):
        raise errors.content("Penanda paketnya sudah dipakai paket lain.")
    if found is None:
        found = _entry(UUID(head.uuid), IN, peer, head, now(session))
        session.add(found)
    found.state = state
    session.flush()
    return found


def rejected(session: Session, head: Draft | None, office: str, why: str) -> None:
    """A file that was turned away whole. It gets a number of its own: its header may lie about what it is."""
    entry = ExchangeBundle(
        id=new_id(),
        direction=IN,
        peer_id=None,
        office=office,
        no=head.no if head else 0,
        at=now(session),
        state=REJECTED,
        result={"why": why, "uuid": head.uuid if head else ""},
    )
    session.add(entry)


def outgoing(session: Session, head: Draft, peer: ExchangePeer) -> ExchangeBundle:
    """The entry of a bundle about to be written."""
    entry = _entry(UUID(head.uuid), OUT, peer, head, now(session))
    entry.state = WRITING
    session.add(entry)
    session.flush()
    return entry


def abandoned(session: Session, peer: UUID) -> list[ExchangeBundle]:
    """Bundles to an office whose writing never ended."""
    query = select(ExchangeBundle).where(
        ExchangeBundle.peer_id == peer, ExchangeBundle.direction == OUT, ExchangeBundle.state == WRITING
    )
    return list(session.scalars(query))


def acknowledge(session: Session, peer: ExchangePeer, known: Iterable[Point]) -> int:
    """Mark what the other office says it has; what it overtook without having it never arrived. How many are new."""
    points = {(point.cn, point.h) for point in known}
    newest = 0
    waiting = session.scalars(
        select(ExchangeBundle)
        .where(ExchangeBundle.peer_id == peer.id, ExchangeBundle.direction == OUT)
        .where(ExchangeBundle.state.in_((UNACKNOWLEDGED, LOST)))
        .order_by(ExchangeBundle.no)
    ).all()
    arrived = [entry for entry in waiting if (entry.upto_cn, entry.upto_h) in points]
    for entry in arrived:
        entry.state, entry.acknowledged_at = ACKNOWLEDGED, now(session)
        newest = max(newest, entry.no)
    for entry in waiting:
        if entry.state == UNACKNOWLEDGED and entry.kind == "data" and entry.no < newest:
            entry.state = LOST
    return len(arrived)


def scans_arrived(session: Session, peer: ExchangePeer) -> None:
    """The other office lacks no scans: those that were sent need not be waited for."""
    query = select(ExchangeBundle).where(ExchangeBundle.peer_id == peer.id, ExchangeBundle.direction == OUT)
    waiting = query.where(ExchangeBundle.kind == "files", ExchangeBundle.state.in_((UNACKNOWLEDGED, LOST)))
    for entry in session.scalars(waiting):
        entry.state, entry.acknowledged_at = ACKNOWLEDGED, now(session)


def waiting_in(session: Session, peer: UUID) -> list[ExchangeBundle]:
    """Bundles from an office that wait for their predecessor, lowest number first."""
    query = select(ExchangeBundle).where(
        ExchangeBundle.peer_id == peer, ExchangeBundle.direction == IN, ExchangeBundle.state.in_((HELD, ROLLED))
    )
    return list(session.scalars(query.order_by(ExchangeBundle.no, ExchangeBundle.upto_cn)))


def done_among(session: Session, bundles: Iterable[str]) -> list[str]:
    """Which of these were taken in whole."""
    keys = [UUID(bundle) for bundle in bundles]
    query = select(ExchangeBundle.id).where(ExchangeBundle.id.in_(keys), ExchangeBundle.state == DONE)
    return [key.hex for key in session.scalars(query)]


def results_in(session: Session, peer: UUID) -> list[dict[str, Any]]:
    """What became of every bundle of an office."""
    query = select(ExchangeBundle.result).where(ExchangeBundle.peer_id == peer, ExchangeBundle.direction == IN)
    return list(session.scalars(query))


def unfinished(session: Session) -> list[UUID]:
    """Imports that were cut off."""
    query = select(ExchangeBundle.id).where(ExchangeBundle.direction == IN, ExchangeBundle.state == UNFINISHED)
    return list(session.scalars(query.order_by(ExchangeBundle.no)))


def newest_received(session: Session, peer: UUID) -> ExchangeBundle | None:
    """The newest bundle from an office that was received whole."""
    query = select(ExchangeBundle).where(
        ExchangeBundle.peer_id == peer, ExchangeBundle.direction == IN, ExchangeBundle.state == DONE
    )
    return session.scalars(query.order_by(ExchangeBundle.no.desc(), ExchangeBundle.at.desc()).limit(1)).first()


def newest_acknowledged(session: Session, peer: UUID) -> ExchangeBundle | None:
    """The newest bundle an office has for certain."""
    query = select(ExchangeBundle).where(
        ExchangeBundle.peer_id == peer, ExchangeBundle.direction == OUT, ExchangeBundle.state == ACKNOWLEDGED
    )
    return session.scalars(query.order_by(ExchangeBundle.no.desc()).limit(1)).first()


def last_received(session: Session, peer: UUID) -> int | None:
    """The number of the newest bundle from an office that was received whole."""
    query = select(func.max(ExchangeBundle.no)).where(
        ExchangeBundle.peer_id == peer, ExchangeBundle.direction == IN, ExchangeBundle.state == DONE
    )
    return session.scalar(query)


def scope_told(session: Session, peer: UUID) -> list[str] | None:
    """The units an office saw in the last bundle written for it; nothing when there was none."""
    last = _last_out(session, peer)
    return None if last is None else list(last.result.get("scope", ()))


def audits_told(session: Session, peer: UUID, most: int) -> list[int]:
    """The heads of our chain of events that an office was told, oldest first."""
    query = select(ExchangeBundle.result).where(ExchangeBundle.peer_id == peer, ExchangeBundle.direction == OUT)
    found = session.scalars(query.order_by(ExchangeBundle.no.desc()).limit(most))
    return sorted({result["audit"] for result in found if "audit" in result})


def summed_last(session: Session, peer: UUID) -> tuple[str, str]:
    """How far the sums told to an office have come on their way through the rows."""
    last = _last_out(session, peer)
    table, key = last.result.get("summed", ("", "")) if last else ("", "")
    return table, key


def sent_with(session: Session, peer: UUID, point: Point | None) -> ExchangeBundle | None:
    """The bundle that took an office up to this point."""
    if point is None:
        return None
    query = select(ExchangeBundle).where(
        ExchangeBundle.peer_id == peer,
        ExchangeBundle.direction == OUT,
        ExchangeBundle.upto_cn == point.cn,
        ExchangeBundle.upto_h == point.h,
    )
    return session.scalars(query.order_by(ExchangeBundle.no.desc()).limit(1)).first()


def acknowledged_numbers(session: Session, peer: UUID) -> frozenset[int]:
    """The numbers of bundles an office has for certain."""
    query = select(ExchangeBundle.no).where(
        ExchangeBundle.peer_id == peer, ExchangeBundle.direction == OUT, ExchangeBundle.state == ACKNOWLEDGED
    )
    return frozenset(session.scalars(query))


def _last_out(session: Session, peer: UUID) -> ExchangeBundle | None:
    query = select(ExchangeBundle).where(
        ExchangeBundle.peer_id == peer, ExchangeBundle.direction == OUT, ExchangeBundle.state != WRITING
    )
    return session.scalars(query.order_by(ExchangeBundle.no.desc()).limit(1)).first()


def _entry(key: UUID, direction: str, peer: ExchangePeer, head: Draft, at: datetime) -> ExchangeBundle:
    since: Any = head.since
    return ExchangeBundle(
        id=key,
        direction=direction,
        peer_id=peer.id,
        office=peer.name,
        no=head.no,
        kind=head.kind,
        at=at,
        since_cn=since.cn if since else 0,
        since_h=since.h if since else "",
        upto_cn=head.upto.cn,
        upto_h=head.upto.h,
        upto_sesi=head.upto.sesi,
        result={},
    )
