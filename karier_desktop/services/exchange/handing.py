"""Handing a person over to another office, and how a person's file stands with the others."""

from dataclasses import dataclass
from uuid import UUID

from sqlalchemy.orm import Session

from karier_desktop.rules.problem import KnownError
from karier_desktop.services import account
from karier_desktop.services.exchange import locks, ownership, peers
from karier_desktop.services.exchange.open_items import waiting_items

SAME = "setara"
"""The role of the same office on another computer."""


@dataclass(frozen=True)
class Standing:
    """`lock` says why the file is read-only here, empty for one that is not; `undecided` fields wait for a decision."""

    lock: str = ""
    undecided: int = 0


def standing(session: Session, employee_id: UUID) -> Standing:
    """How a person's file stands with other offices."""
    return Standing(locks.lock_text(session, employee_id), len(waiting_items(session, employee_id)))


def receivers(session: Session) -> tuple[tuple[str, str], ...]:
    """Offices a person can be handed to, as (code, name); not the same office on another computer."""
    found = [peer for peer in peers.all_peers(session) if peer.state == "verified" and peer.role != SAME]
    return tuple((peer.code, peer.name) for peer in found)


def hand_over(session: Session, employee_id: UUID, code: str) -> str:
    """Let a person go to another office; the next bundle carries the file there. Returns the person's name."""
    account.require(session, "write")
    peer = peers.by_code(session, code)
    if peer.role == SAME:
        raise KnownError(
            f"Pegawai belum dilepas: {peer.name} adalah kantor yang sama di komputer lain.",
            "Kedua komputer memegang semua pegawai bersama-sama, jadi tidak ada yang perlu dilepas.",
            "Kirim saja paket biasa, atau pilih kantor lain sebagai tujuan mutasi.",
        )
    ownership.release(session, employee_id, peer.office_id)
    return ownership.name_of(session, employee_id)
