"""What the sender of a bundle says about this office is taken note of, whatever becomes of its rows."""

from sqlalchemy.orm import Session

from karier_desktop.models.exchange import ExchangePeer
from karier_desktop.rules.exchange.points import choose_since, foreign_points
from karier_desktop.services.exchange import log, notices, own_chain, points, scans, verdict
from karier_desktop.services.exchange.greeting import Hello
from karier_desktop.storage.context import now


def take(session: Session, peer: ExchangePeer, said: Hello) -> None:
    """Replace what it acknowledged, never the maximum of old and new; see whether this is a restored copy."""
    peer.acknowledged = [] if said.full else points.plain(said.received)
    peer.seen_at = now(session)
    log.acknowledge(session, peer, said.received)
    scans.wanted(session, peer, said.missing)
    chain = own_chain.hashes(session, said.received).get
    lost, common = foreign_points(said.received, chain), choose_since(said.received, chain)
    notices.foreign(session, peer, lost, common, own_chain.moment_at(session, common))
    notices.clock(session, peer, said.at)


def rolled(session: Session, peer: ExchangePeer, bundle: str) -> None:
    """Tell that the sender went back; our next bundle shows it which numbers it gave twice, and it mends them."""
    text = f"{peer.name}: {verdict.ROLLED}"
    notices.tell(session, notices.ROLLED, bundle, text, notices.ROLLED_TODO, peer.id)
