"""With which keys the signature of an office is checked, and whether it made a statement."""

from collections.abc import Mapping
from typing import Any

from sqlalchemy.orm import Session

from karier_desktop.exchange.trust import statement
from karier_desktop.exchange.trust.keys import PublicKeys
from karier_desktop.queries.exchange import trust
from karier_desktop.services.exchange import office


def keys_of(session: Session, who: str) -> list[PublicKeys]:
    """Of another office the present ones; former ones count for ourselves, for our word may come back to us late."""
    if who == trust.replica(session).office_id:
        return [one.public for one in office.former(session)]
    peer = trust.peer_of(session, who)
    if peer is None or peer.state != "verified" or not peer.sign_key:
        return []
    return [PublicKeys.of(peer.sign_key, peer.age_key)]


def signed_by(session: Session, who: str, kind: str, said: Mapping[str, Any], signature: Any) -> bool:
    """Did this office sign this?"""
    if type(signature) is not str or not signature:
        return False
    line = {**said, statement.SIGNATURE: signature}
    return any(_made(kind, line, public) for public in keys_of(session, who))


def _made(kind: str, line: Mapping[str, Any], public: PublicKeys) -> bool:
    try:
        statement.check(kind, line, public.verifier)
    except statement.Unsound:
        return False
    return True
