"""What two offices should hold alike, so that their digests can be compared."""

from sqlalchemy.orm import Session

from karier_desktop.models.exchange import ExchangePeer
from karier_desktop.services.exchange.scope import FULL, Scope, scope_of


def shared(session: Session, peer: ExchangePeer) -> Scope | None:
    """Everything for two computers of one office, the branch's units between hub and branch.

    A branch does not know its own units for certain and keeps people who have left, so it compares nothing.
    """
    if peer.role == "setara":
        return FULL
    return scope_of(session, "cabang", peer.office_id, peer.scope) if peer.role == "cabang" else None
