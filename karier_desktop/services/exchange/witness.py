"""Each office keeps the heads of the others' chains of events: what is taken out or rewritten there shows here."""

from collections.abc import Mapping
from typing import Any

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey
from sqlalchemy import select
from sqlalchemy.orm import Session

from karier_desktop.exchange.bundle import errors
from karier_desktop.models.base import new_id
from karier_desktop.models.exchange import AuditHead, ExchangePeer
from karier_desktop.queries.exchange import trust
from karier_desktop.services.exchange import log, notices, office
from karier_desktop.storage import audit
from karier_desktop.storage.context import now

Line = dict[str, Any]
KEPT = 32


def line(session: Session, peer: ExchangePeer, no: int) -> Line:
    """The head of our chain, signed, and the hashes at the numbers told before: they must never change."""
    before = log.audits_told(session, peer.id, KEPT)
    hashes = audit.hashes_at(session, [no, *before])
    head = hashes.get(no, audit.START)
    told = [[at, hashes[at]] for at in before if at in hashes]
    signature = office.keys(session).signer.sign(message(trust.replica(session).replica_id, no, head))
    return {"t": "audit", "no": no, "head": head, "sign": signature.hex(), "told": told}


def take(
    session: Session, peer: ExchangePeer, key: Ed25519PublicKey, found: Mapping[str, Any], *, late: bool = False
) -> int | None:
    """Compare with the heads held of that office and keep the new one; the number at which its chain is broken.

    `late`: a later bundle came first. Its chain was shorter then, which is no sign that anything was taken out.
    """
    no, head, told = _read(found)
    try:
        key.verify(bytes.fromhex(found["sign"]), message(peer.replica_id, no, head))
    except (InvalidSignature, ValueError, TypeError, KeyError):
        raise errors.content("Tanda tangan jejak auditnya tidak cocok.") from None
    held = session.scalars(
        select(AuditHead).where(AuditHead.peer_id == peer.id, AuditHead.broken_at.is_(None)).order_by(AuditHead.no)
    ).all()
    held = [entry for entry in held if entry.no <= no] if late else held
    broken = first_broken([(entry.no, entry.h) for entry in held], no, head, told)
    if broken is not None:
        for entry in held:
            entry.broken_at = broken
        text = f"Catatan kejadian di {peer.name} tidak utuh lagi mulai no. {broken}."
        notices.tell(session, notices.AUDIT, f"{peer.id}:{broken}:{head[:16]}", text, TODO, peer.id)
    if broken is not None or not any(entry.no == no for entry in held):
        made = AuditHead(id=new_id(), peer_id=peer.id, replica_id=peer.replica_id, no=no, h=head)
        made.sign, made.at, made.broken_at = str(found["sign"]), now(session), None
        session.add(made)
    return broken


def first_broken(held: list[tuple[int, str]], no: int, head: str, told: Mapping[int, str]) -> int | None:
    """The first number whose hash is another one than we hold, or that is no longer there.

    Old heads drop out of what an office tells; the newest one held has to be among it.
    """
    said = {**told, no: head, 0: audit.START}
    for place, (number, h) in enumerate(held):
        if number > no:
            return no + 1
        if said.get(number, h if place < len(held) - 1 else "") != h:
            return number
    return None


def message(replica: str, no: int, head: str) -> bytes:
    """What is signed of a head."""
    return f"karier-audit-v1\0{replica}\0{no}\0{head}".encode()


def _read(found: Mapping[str, Any]) -> tuple[int, str, dict[int, str]]:
    try:
        told = {int(at): str(h) for at, h in found["told"][-KEPT:]}
        return int(found["no"]), str(found["head"]), told
    except (KeyError, TypeError, ValueError):
        raise errors.content("Baris jejak auditnya keliru.") from None


TODO = (
    "Sebagian catatan itu hilang atau berubah sejak paket sebelumnya. Bila kantor itu baru memulihkan cadangan, hal "
    "ini wajar; bila tidak, tanyakan kepada pimpinannya."
)
