"""A person goes from owner to owner in steps, each signed by the office that lets go, or by the hub that decides.

The register carries all of them, so that whoever hears of several at once, or has lost some, can see that nobody took
what was not given. Of an office that is not known here nobody can tell its signature; there the sender's word stands.
"""

from collections.abc import Mapping
from typing import Any
from uuid import UUID

from sqlalchemy.orm import Session

from karier_desktop.exchange.trust import statement
from karier_desktop.queries.exchange import trust
from karier_desktop.services.exchange import keyring, office
from karier_desktop.services.exchange.owners import Owner, Parties
from karier_desktop.services.exchange.register import epoch_of

FIELD = "steps"
_KIND = "mutasi"
_MOST = 64
"""So many steps are looked at; nobody moves that often without a word reaching us."""

Entry = Mapping[str, Any]


def taken(session: Session, person: UUID, before: Entry, epoch: int, to: str) -> list[list[Any]]:
    """The steps so far and the one we take now."""
    own = trust.replica(session).office_id
    made = statement.sign(_KIND, _said(person.hex, epoch, to, own), office.keys(session).signer)
    return [*_listed(before), [epoch, to, own, made[statement.SIGNATURE]]]


def lead(session: Session, who: Parties, person: str, owner: Owner, entry: Entry) -> bool:
    """Do the steps of an entry lead from the present owner to the one it names?"""
    listed = {step[0]: step for step in _listed(entry)}
    if epoch_of(entry) - owner.epoch > _MOST:
        return False
    holder = owner.office
    for epoch in range(owner.epoch + 1, epoch_of(entry) + 1):
        step = listed.get(epoch)
        if step is None or not _given(session, who, person, holder, step):
            return False
        holder = step[1]
    return holder == entry.get("office")


def _given(session: Session, who: Parties, person: str, holder: str, step: list[Any]) -> bool:
    """By the owner before, or by the hub over both."""
    if step[2] != holder and step[2] not in who.hubs:
        return False
    unknown = step[2] not in who.names
    return unknown or _sound(session, person, step)


def _sound(session: Session, person: str, step: list[Any]) -> bool:
    epoch, to, signer, signature = step
    return keyring.signed_by(session, signer, _KIND, _said(person, epoch, to, signer), signature)


def _said(person: str, epoch: int, to: str, signer: str) -> dict[str, Any]:
    return {"person": person, "epoch": epoch, "to": to, "by": signer}


def _listed(entry: Entry) -> list[list[Any]]:
    """What an older or a hostile program wrote there is passed over."""
    found = entry.get(FIELD)
    return [step for step in found if _shaped(step)] if isinstance(found, list) else []


def _shaped(step: Any) -> bool:
    return isinstance(step, list) and [type(part) for part in step] == [int, str, str, str]
