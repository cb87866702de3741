"""Whose a sesi is: bound to the office that proved it, whatever other offices say of it later.

Who wrote a value decides how much it counts, so an office below us must not name its own edits those of another. It is
believed about its own sesi, for it signed the bundle, and about offices below it, which nobody else knows. A sesi of an
office known here it may only hand on with the signature of that office; without one the sesi counts as its own, until
the office itself tells of it.
"""

from collections.abc import Mapping
from typing import Any

from sqlalchemy import select, update
from sqlalchemy.orm import Session

from karier_desktop.exchange.trust import statement
from karier_desktop.models.exchange import ReplicaSesi
from karier_desktop.queries.exchange import trust
from karier_desktop.queries.exchange.sessions import Sesi, sesi_book
from karier_desktop.services.exchange import keyring, office
from karier_desktop.services.exchange.batch import Source
from karier_desktop.storage.sesi import Name, intern

Line = Mapping[str, Any]
_KIND = "sesi"


def sign(session: Session) -> None:
    """Sign the sesi of this copy that nobody was told of; before a bundle is written."""
    own = trust.replica(session)
    mine = (ReplicaSesi.replica_id == own.replica_id, ReplicaSesi.office_id == own.office_id)
    unsigned = session.execute(select(ReplicaSesi.idx, ReplicaSesi.sesi).where(*mine, ReplicaSesi.proof == "")).all()
    signer = office.keys(session).signer
    for number, sesi in unsigned:
        made = statement.sign(_KIND, _said(Name(own.replica_id, sesi, own.office_id)), signer)
        _write(session, number, proof=made[statement.SIGNATURE])


class Claims:
    """What one bundle says of the sesi it names."""

    def __init__(self, session: Session, source: Source) -> None:
        self._session, self._source = session, source
        self._known = {(sesi.replica, sesi.sesi): sesi for sesi in sesi_book(session).values()}
        own = trust.replica(session)
        known = trust.peers(session)
        self._peers = {peer.office_id for peer in known}
        self._holders = {peer.replica_id: peer.office_id for peer in known} | {own.replica_id: own.office_id}
        self._own = own.office_id

    def number(self, line: Line) -> int:
        """The number the sesi of this line has here; whether its claim is doubted is noted at the source."""
        name = Name(line["replica"], line["sesi"], line["office"])
        known = self._known.get(name[:2])
        if known is None:
            known = self._known[name[:2]] = self._bind(name, self._proof(name, line.get("sig")))
        else:
            known = self._known[name[:2]] = self._look_again(known, name, line.get("sig"))
        if self._doubts(name) and (not known.proof or known.office != name.office):
            self._source.doubted.add(line["i"])
        return known.number

    def _bind(self, name: Name, proof: str) -> Sesi:
        if not proof and self._doubts(name):
            name = name._replace(office=self._source.office)
        number = intern(self._session, name)
        if proof:
            _write(self._session, number, proof=proof)
        return Sesi(number, *name, proof)

    def _look_again(self, known: Sesi, name: Name, signature: Any) -> Sesi:
        """The first proof stands; where there was none so far, the office itself may still speak."""
        if not signature or signature == known.proof or known.proof and known.office != name.office:
            signature = ""
        proof = self._proof(name, signature)
        itself = name.office == self._source.office and self._holders.get(name.replica) == name.office
        if proof or known.office != name.office and itself and not known.proof:
            _write(self._session, known.number, office_id=name.office, proof=proof)
            self._source.rebound |= {known.number} if known.office != name.office else set()
            return known._replace(office=name.office, proof=proof)
        return known

    def _doubts(self, name: Name) -> bool:
        """May the sender be wrong about whose it is?"""
        if not self._source.limited:
            return False
        if self._holders.get(name.replica, name.office) != name.office:
            return True
        return name.office != self._source.office and (name.office in self._peers or name.office == self._own)

    def _proof(self, name: Name, signature: Any) -> str:
        """The signature, when the office named made it."""
        if self._holders.get(name.replica, name.office) != name.office:
            return ""
        sound = keyring.signed_by(self._session, name.office, _KIND, _said(name), signature)
        return signature if sound else ""


def _said(name: Name) -> dict[str, str]:
    return {"replica": name.replica, "sesi": name.sesi, "office": name.office}


def _write(session: Session, number: int, **values: str) -> None:
    session.execute(update(ReplicaSesi).where(ReplicaSesi.idx == number).values(**values))
