"""What two offices should hold alike, so that their digests can be compared."""

from sqlalchemy import select
from sqlalchemy.orm import Session

from karier_desktop.models import Employee
from karier_desktop.models.exchange import ExchangePeer
from karier_desktop.queries.exchange.places import registers
from karier_desktop.services.exchange.owners import parties
from karier_desktop.services.exchange.scope import FULL, Scope, scope_of


def shared(session: Session, peer: ExchangePeer) -> Scope | None:
    """Everything for two computers of one office, the branch's units between hub and branch.

    A branch does not know its own units for certain and keeps people who have left, so it compares nothing.
    """
    if peer.role == "setara":
        return FULL
    return scope_of(session, "cabang", peer.office_id, peer.scope) if peer.role == "cabang" else None


def summed(session: Session, peer: ExchangePeer, sent: Scope) -> Scope:
    """What the sums in a bundle to this office are about: to the induk, without the archive of people who have left.

    The induk reckons those among the people of their new office, and what happens to them there is not told here.
    """
    if peer.role != "induk":
        return sent
    same, handed = parties(session).same, registers(session)
    left = {
        p for _, p, register in handed if register.get("office") not in same and same & set(register.get("past", ()))
    }
    if not left:
        return sent
    people = frozenset(session.scalars(select(Employee.id))) - left
    return Scope(False, people, frozenset(row for row, _, _ in handed))
