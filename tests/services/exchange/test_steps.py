"""From owner to owner in signed steps: nobody takes a person who was not let go, and what was lost can be proven."""

from pathlib import Path
from typing import Any
from uuid import UUID

import pytest
from sqlalchemy import select

from karier_desktop.models.exchange import Ownership
from karier_desktop.services.exchange import conflicts, ownership, pairing, steps
from karier_desktop.services.exchange.owners import Owner, parties
from tests.services.exchange import traffic
from tests.services.exchange.copies import Copy, Line, make, meet, sesi_of
from tests.services.exchange.offices import Office, hub, opened, other, paired
from tests.services.exchange.test_attacks import District, claim, district, of_unit, owner, rewritten, row, sesi_line
from tests.services.exchange.traffic import carry, closing, filed_branch, stick
from tests.services.exchange.traffic import meet as meet_by_stick

__all__ = ["closing", "district", "filed_branch", "hub", "make", "opened", "other", "stick"]


def handed(district: District, to: str) -> tuple[UUID, Line, list[Line]]:
    """A person of A who belongs to the hub or to B by now, with the register as A has it."""
    hub, a, b = district
    person: UUID = a.write(of_unit, "A")
    meet(hub, a, b)
    a.write(ownership.release, person, {"hub": hub, "b": b}[to].office)
    meet(hub, a, b)
    lines = a.bundle(hub, 0)
    return person, row(lines, "ownership"), sesi_of(lines)


FORGED: dict[str, list[list[Any]]] = {
    "nothing signed": [],
    "signed by nobody": [[3, "A", "has", "00" * 64]],
    "by the one who takes": [[3, "A", "A", "00" * 64]],
    "to somebody else": [[3, "has", "has", "00" * 64]],
    "odd": [["3", "A", "has"], 7],  # type: ignore[list-item]
}


@pytest.mark.parametrize("to", ["hub", "b"])
@pytest.mark.parametrize("forged", FORGED.values(), ids=FORGED.keys())
def test_a_former_owner_takes_nobody_back(district: District, to: str, forged: list[Any]) -> None:
    hub, a, b = district
    person, entry, told = handed(district, to)
    has = {"hub": hub, "b": b}[to]
    names = {"A": a.office, "has": has.office}
    listed = [[names.get(part, part) for part in each] if isinstance(each, list) else each for each in forged]
    taken = claim(a.office, 3, past=[a.office, has.office], steps=listed) | {"from": has.office}
    came = hub.takes([*told, sesi_line(900, a.office), rewritten(entry, 900, register=taken)], a)
    assert (came.changed, came.quarantined) == (0, 1)
    assert owner(hub, person) == has.office
    (item,) = hub.waiting()
    assert item.kind == "quarantine"
    assert f"belum ada pelepasan dari pemilik datanya, {item_name(has)}" in item.text


def item_name(copy: Copy) -> str:
    return {"hub": "BKPSDM Nusa Timur", "b": "Puskesmas Lamakera"}[copy.name]


@pytest.mark.parametrize("epoch", [1, 2])
def test_no_older_entry_takes_the_place_of_the_present_one(district: District, epoch: int) -> None:
    """It says that it has seen the present one: merged as it is, that would be gone without a trace."""
    hub, a, b = district
    person, entry, told = handed(district, "b")
    back = rewritten(entry, 900, register=claim(a.office, epoch))
    assert hub.takes([*told, sesi_line(900, a.office), back], a).quarantined == 1
    assert owner(hub, person) == b.office


def test_what_was_refused_is_taken_once_the_owner_lets_go(district: District) -> None:
    hub, a, b = district
    person, entry, told = handed(district, "b")
    b.write(ownership.give_back, person)
    came = b.bundle(hub)
    taken = dict(row(came, "ownership")["f"]["register"])
    early = rewritten(entry, 900, register=taken | {"state": "diterima", "steps": []})
    assert hub.takes([*told, sesi_line(900, a.office), early], a).quarantined == 1
    hub.takes(came, b)
    assert owner(hub, person) == a.office
    assert hub.waiting() == ()


# ---- with real keys


@pytest.fixture
def given(branch: Office, hub: Office, other: Office, stick: Path) -> tuple[Office, Office, UUID]:
    """A person of a branch who went to the hub."""
    paired(hub, branch, other)
    person = traffic.settle(branch)
    traffic.settle(other)
    meet_by_stick(branch, hub, stick)
    meet_by_stick(other, hub, stick)
    branch.data.write(ownership.release, person, hub.own().office_id)
    meet_by_stick(branch, hub, stick)
    return branch, hub, person


def owner_at(one: Office, person: UUID) -> Owner:
    return one.data.read(ownership.owner_of, person)


@pytest.mark.parametrize("rotated", [False, True])
def test_a_restored_hub_believes_what_it_signed_itself(
    given: tuple[Office, Office, UUID], stick: Path, tmp_path: Path, rotated: bool
) -> None:
    branch, hub, person = given
    copied = traffic.backup(hub, tmp_path / "cadangan")
    hub.data.write(ownership.give_back, person)
    carry(hub, branch, stick)
    assert owner_at(branch, person).state == "diterima"
    traffic.restore(hub, copied)
    if rotated:
        hub.data.write(pairing.rotate)
        branch.data.write(pairing.import_card, hub.card(""))
        pairing.confirm(branch.data, hub.code, hub.digits(), "induk", [])
    carry(branch, hub, stick)
    assert owner_at(hub, person).office == branch.own().office_id
    assert hub.data.read(conflicts.waiting).items == ()


def test_steps_lead_from_owner_to_owner(given: tuple[Office, Office, UUID], other: Office, stick: Path) -> None:
    branch, hub, person = given
    hub.data.write(ownership.release, person, other.own().office_id)
    meet_by_stick(other, hub, stick)
    register = other.data.read(lambda session: dict(session.scalars(select(Ownership.register)).one()))
    first = Owner(frozenset({branch.own().office_id}), branch.own().office_id)

    def leads(entry: dict[str, Any]) -> bool:
        return hub.data.read(lambda s: steps.lead(s, parties(s), person.hex, first, entry))

    assert [step[0] for step in register["steps"]] == [2, 3]
    assert leads(register)
    assert not leads(register | {"office": branch.own().office_id})
    assert not leads(register | {"steps": register["steps"][1:]})
    assert not leads(register | {"epoch": 4})
    assert not leads(register | {"steps": [[*step[:3], "00" * 64] for step in register["steps"]]})
    assert not leads({key: part for key, part in register.items() if key != "steps"})
