"""Handing a person over: released by one office, accepted by another, read-only at the first from that moment on.

The register of a person is a row of its own, so that an office that gave the person away still learns where it went.
Each hand-over raises the epoch; the greatest one counts.
"""

from collections.abc import Collection, Mapping
from itertools import chain
from uuid import UUID, uuid5

from sqlalchemy import select
from sqlalchemy.orm import Session

from karier_desktop.models import Employee
from karier_desktop.models.exchange import ConflictHead, Ownership
from karier_desktop.queries.exchange.places import among
from karier_desktop.queries.exchange.sessions import sesi_book
from karier_desktop.queries.exchange.tables import OWNERSHIP
from karier_desktop.rules.problem import KnownError
from karier_desktop.services.exchange import parking, rows, steps
from karier_desktop.services.exchange.locks import lock_text, locked, name_of, refuse_locked
from karier_desktop.services.exchange.owners import Owner, Owners, Parties, parties
from karier_desktop.services.exchange.register import ACCEPTED, FIELD, RELEASED, divided
from karier_desktop.services.exchange.scope import Scope, dossier
from karier_desktop.services.exchange.wording import read_only
from karier_desktop.storage import journal

__all__ = [
    "accept_arrivals",
    "arbitrate",
    "cap",
    "dossier_of",
    "give_back",
    "lock_text",
    "locked",
    "name_of",
    "owner_of",
    "refuse_locked",
    "register_id",
    "release",
    "seen_of",
]

_SPACE = UUID("5b1d7c0e-3f9a-5d5e-8a66-0c7b9a1f4d21")


def register_id(employee_id: UUID) -> UUID:
    """The key of a person's register, the same wherever it is made."""
    return uuid5(_SPACE, employee_id.hex)


def owner_of(session: Session, employee_id: UUID) -> Owner:
    """Whose the person is now."""
    return Owners(session, parties(session)).of(employee_id.hex)


def dossier_of(session: Session, people: Collection[UUID]) -> Scope:
    """What goes with these people, as the scope of a bundle."""
    return dossier(session, people)


# ---- what people do


def release(session: Session, employee_id: UUID, office: str) -> None:
    """Hand a person over; raises KnownError when the person is not ours to give."""
    who = parties(session)
    owner = Owners(session, who).of(employee_id.hex)
    name = name_of(session, employee_id)
    if owner.office and not owner.offices & who.same:
        raise KnownError(*read_only(name, who.name(owner.office)))
    if owner.state == RELEASED:
        raise KnownError(
            f"{name} belum dapat dilepas.",
            "Kantor ini belum menerima pegawai tersebut dari kantor asalnya.",
            "Terima dahulu paket mutasinya.",
        )
    _write(session, employee_id, owner, office, RELEASED, who.own, seen_of(session, employee_id))
    journal.describe(session, f"Melepas pegawai: {name} ke {who.name(office)}")


def give_back(session: Session, employee_id: UUID) -> None:
    """Return a person to the office it came from: the only way for the new owner to cancel a hand-over."""
    who = parties(session)
    owner = Owners(session, who).of(employee_id.hex)
    if not owner.past or not owner.offices & who.same:
        raise KnownError(*read_only(name_of(session, employee_id), who.name(owner.office)))
    _write(session, employee_id, owner, owner.past[-1], RELEASED, who.own, seen_of(session, employee_id))
    journal.describe(session, f"Mengembalikan pegawai: {name_of(session, employee_id)} ke {who.name(owner.past[-1])}")


def arbitrate(session: Session, employee_id: UUID, office: str) -> None:
    """The hub says whose a person is: with one epoch more than all that is known."""
    who = parties(session)
    if who.own not in who.hubs:
        raise KnownError(
            "Kepemilikan belum ditetapkan.",
            "Hanya kantor induk yang menetapkan pemilik data pegawai.",
            "Minta kantor induk memutuskan, lalu impor paketnya.",
        )
    owner = Owners(session, who).of(employee_id.hex)
    _write(session, employee_id, owner, office, ACCEPTED, owner.office, dict(owner.seen))
    name = name_of(session, employee_id)
    journal.describe(session, f"Menetapkan pemilik pegawai: {name} di {who.name(office)}")


def accept_arrivals(session: Session, who: Parties) -> list[UUID]:
    """Take over everybody who was released to this office and whose file has come; returns who that is."""
    released = [
        row
        for row in session.scalars(select(Ownership))
        if row.register.get("state") == RELEASED and row.register.get("office") == who.own
        if not _contested(session, row)
    ]
    if not released:
        return []
    wanted = [row.employee_id for row in released]
    here = set(session.scalars(select(Employee.id).where(among(session, Employee.id, wanted))))
    arrived = [row for row in released if row.employee_id in here]
    for row in arrived:
        row.register = {**row.register, "state": ACCEPTED, "seen": _really_seen(session, row)}
    session.flush()
    return [row.employee_id for row in arrived]


def cap(session: Session, who: Parties, people: Collection[UUID]) -> None:
    """What an office below us says to have been in a file that is ours counts as far as it came."""
    rows_of = select(Ownership).where(among(session, Ownership.employee_id, list(people)))
    for row in session.scalars(rows_of).all() if people else ():
        seen = _really_seen(session, row) if row.register.get("office") == who.own else row.register["seen"]
        if seen != row.register["seen"]:
            row.register = {**row.register, "seen": seen}
    session.flush()


def _really_seen(session: Session, row: Ownership) -> dict[str, int]:
    """Edits of the future were in no file: whoever let the person go could write on and nobody would be asked."""
    here = seen_of(session, row.employee_id)
    return {key: min(n, here[key]) for key, n in row.register["seen"].items() if key in here}


def _contested(session: Session, row: Ownership) -> bool:
    others = select(ConflictHead.value).where(ConflictHead.record_id == row.id, ConflictHead.field == FIELD)
    return bool(row.conflicts) and divided([row.register, *session.scalars(others)])


def _write(
    session: Session, person: UUID, owner: Owner, office: str, state: str, giver: str, seen: Mapping[str, int]
) -> None:
    row = session.get(Ownership, register_id(person)) or Ownership(id=register_id(person), employee_id=person)
    past = [known for known in (*owner.past, owner.office) if known and known != office]
    row.register = {
        "epoch": owner.epoch + 1,
        "office": office,
        "state": state,
        "from": giver,
        "past": list(dict.fromkeys(reversed(past)))[::-1],
        "seen": dict(seen),
        steps.FIELD: steps.taken(session, person, row.register or {}, owner.epoch + 1, office),
    }
    row.deleted_at = None
    session.add(row)
    session.flush()


def seen_of(session: Session, employee_id: UUID) -> dict[str, int]:
    """What is in the file at present: per sesi the highest number in any of its rows, those that wait among them."""
    book = sesi_book(session)
    seen: dict[str, int] = {}
    waiting = parking.lines_of(session, employee_id)
    for line in chain(rows.changed_rows(session, 0, dossier(session, [employee_id])), waiting):
        if line["tbl"] == OWNERSHIP:  # no part of the file: whoever writes it names any number he likes
            continue
        for sesi, n in line["v"].get("c") or [line["v"]["d"][:2]]:
            key = book[sesi].key
            seen[key] = max(n, seen.get(key, 0))
    return seen
