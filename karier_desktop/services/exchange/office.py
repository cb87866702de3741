"""The own office among others: its identity, its keys, its card.

The private keys live in the encrypted database and nowhere else. Keys that were replaced are kept: bundles locked with
them may still be on their way.
"""

import json
from collections.abc import Iterable
from dataclasses import dataclass

from sqlalchemy import update
from sqlalchemy.orm import Session

from karier_desktop.exchange.trust import card, fingerprint
from karier_desktop.exchange.trust.card import Holder
from karier_desktop.exchange.trust.keys import OfficeKeys, PublicKeys
from karier_desktop.exchange.trust.statement import Statement
from karier_desktop.models.exchange import Replica, ReplicaSesi
from karier_desktop.queries.documents.office import gather_office
from karier_desktop.queries.exchange import trust
from karier_desktop.rules.problem import KnownError
from karier_desktop.storage import audit

KEPT = 8
"""Former keys that are kept."""
NAME, UNIT = 240, 64


@dataclass(frozen=True)
class OwnOffice:
    """This office as others know it; without keys as long as no card was made."""

    office_id: str
    replica_id: str
    code: str
    name: str
    role: str
    public: PublicKeys | None
    fingerprint: str
    card_no: int


def own(session: Session) -> OwnOffice:
    """Who this office is."""
    row = trust.replica(session)
    ring = _ring(row)
    public = ring[0].public if ring else None
    digits = fingerprint.digits(public, row.office_id) if public else ""
    name = _name(session, row)
    return OwnOffice(row.office_id, row.replica_id, row.office_code, name, row.role, public, digits, row.card_no)


def keys(session: Session) -> OfficeKeys:
    """The keys of today. Inside a write they are made at first need; a read says what to do when there are none."""
    return ring(session)[0]


def ring(session: Session) -> list[OfficeKeys]:
    """The keys of today and those before them, newest first."""
    row = trust.replica(session)
    found = _ring(row)
    if found:
        return found
    if not session.info["writing"]:
        raise KnownError(
            "Kantor ini belum mempunyai kunci untuk tukar data.",
            "Kuncinya dibuat bersama Kartu Kantor, dan kartu itu belum pernah dibuat.",
            "Buka Tukar Data, lalu pilih Buat Kartu Kantor.",
        )
    _put_on(session, row, [])
    return _ring(row)


def former(session: Session) -> list[OfficeKeys]:
    """All keys this office ever had, as far as it knows them; none as long as none were made."""
    return _ring(trust.replica(session))


def ensure_keys(session: Session) -> OfficeKeys:
    """Make keys if there are none, before a card is shown, written or printed; inside a write."""
    return keys(session)


def identity_for(session: Session, recipients: Iterable[str]) -> str:
    """The key that opens a bundle locked for these recipients."""
    locked = set(recipients)
    found = next((one.identity for one in ring(session) if one.public.recipient in locked), None)
    if found is None:
        raise KnownError(
            "Paket ini tidak dapat dibuka: terkunci dengan kunci kantor ini yang tidak ada di komputer ini.",
            "Biasanya data di sini dipulihkan dari cadangan yang dibuat sebelum kunci kantor diganti, atau kuncinya "
            "diganti pada salinan lain. Datanya utuh, hanya kuncinya yang tertinggal.",
            "Bila ada cadangan yang lebih baru, pulihkan itu. Bila tidak ada, pilih Ganti kunci di Tukar Data, cetak "
            "Kartu Kantor yang baru, minta kantor pengirim mencocokkan angkanya lagi, lalu minta paket yang baru.",
        )
    return found


def holder(session: Session) -> Holder:
    """Whom the own card names."""
    row = trust.replica(session)
    unit = _clean(trust.unit_code(session), UNIT)
    return Holder(row.office_id, row.replica_id, row.office_code, _name(session, row), unit, row.role)


def own_card(session: Session) -> Statement:
    """The card of today; after a change of keys signed with the former ones too."""
    found = ring(session)
    before = found[1] if len(found) > 1 else None
    return card.make(found[0], holder(session), trust.replica(session).card_no, before)


def card_file(session: Session) -> tuple[str, bytes]:
    """Name and content of the card file for the stick."""
    return card.file_name(trust.replica(session).office_code), card.write_file(own_card(session))


def new_keys(session: Session) -> None:
    """Replace the keys. Who trusted the former ones must compare the digits of the new card."""
    row = trust.replica(session)
    _put_on(session, row, ring(session)[:KEPT])
    signed = update(ReplicaSesi).where(ReplicaSesi.replica_id == row.replica_id)
    session.execute(signed.values(proof=""))  # others believe the new key: what it is told again bears that


def become_hub(session: Session) -> None:
    """From the first branch on this office is a hub."""
    row = trust.replica(session)
    if row.role != "hub":
        row.role = "hub"


def _put_on(session: Session, row: Replica, before: list[OfficeKeys]) -> None:
    new = OfficeKeys.generate()
    row.keys = json.dumps([one.dump() for one in (new, *before)])
    row.card_no += 1
    session.flush()
    audit.note(session, "keys", "replica", None, {"key": new.public.key_id, "card": row.card_no})


def _ring(row: Replica) -> list[OfficeKeys]:
    return [OfficeKeys.load(stored) for stored in json.loads(row.keys)] if row.keys else []


def _name(session: Session, row: Replica) -> str:
    return _clean(gather_office(session).name, NAME) or row.office_code


def _clean(text: str, longest: int) -> str:
    """One line without hidden signs, as a card may hold it."""
    return " ".join("".join(letter if letter.isprintable() else " " for letter in text).split())[:longest].strip()
