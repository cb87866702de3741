"""What the sender of a bundle says about this office is taken note of, whatever becomes of its rows."""

from sqlalchemy.orm import Session

from karier_desktop.models.exchange import ExchangePeer
from karier_desktop.rules.exchange.points import foreign_points
from karier_desktop.services.exchange import log, notices, own_chain, points, restamp, verdict
from karier_desktop.services.exchange.greeting import Hello
from karier_desktop.storage.context import now


def take(session: Session, peer: ExchangePeer, said: Hello) -> None:
    """Replace what it acknowledged, never the maximum of old and new; see whether this is a restored copy."""
    peer.acknowledged = [] if said.full else points.plain(said.received)
    peer.seen_at = now(session)
    log.acknowledge(session, peer, said.received)
    lost = foreign_points(said.received, lambda cn: own_chain.hash_at(session, cn))
    common = points.common(session, said.received)
    notices.foreign(session, peer, lost, common, own_chain.moment_at(session, common))
    notices.clock(session, peer, said.at)
    for sesi in said.rolled:
        restamp.restamp(session, peer, sesi, common)


def rolled(session: Session, peer: ExchangePeer, sesi: str, bundle: str) -> None:
    """Remember that the sender went back inside one sesi: our next bundle tells it, and it numbers those edits anew."""
    text = f"Paket dari {peer.name} {verdict.ROLLED}"
    notices.tell(session, notices.ROLLED, f"{sesi}@{bundle}", text, notices.ROLLED_TODO, peer.id)
