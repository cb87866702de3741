"""Whose an edit is: what an office below says of others counts with their signature only."""

from pathlib import Path
from typing import Any
from uuid import UUID

import pytest
from sqlalchemy import select
from sqlalchemy.orm import Session

from karier_desktop.models import Employee
from karier_desktop.models.exchange import Replica, ReplicaSesi
from karier_desktop.services.exchange import claims, conflicts, pairing
from karier_desktop.services.exchange.batch import Source
from karier_desktop.services.exchange.claims import Claims
from karier_desktop.storage.numbers import numbers
from tests.services.exchange import traffic
from tests.services.exchange.copies import Copy, Line, make, meet, sesi_of
from tests.services.exchange.offices import Office, hub, opened, other, paired
from tests.services.exchange.test_attacks import District, district, fresh_row, of_unit, rewritten, row, sesi_line
from tests.services.exchange.traffic import carry, closing, filed_branch, stick
from tests.services.exchange.traffic import meet as meet_by_stick

__all__ = ["closing", "district", "filed_branch", "hub", "make", "opened", "other", "stick"]


def replica(copy: Copy) -> str:
    return str(copy.read(lambda session: session.scalars(select(Replica.replica_id)).one()))


def own_life(copy: Copy, to: Copy) -> Line:
    """A sesi in which this copy wrote something, as it stands in its bundles."""
    return next(line for line in sesi_of(copy.bundle(to, 0)) if line["replica"] == replica(copy))


# ---- edits in the name of the owner


@pytest.mark.parametrize("whose", ["ab" * 16, "the owner"])
def test_nobody_names_his_edit_one_of_the_owner(district: District, whose: str) -> None:
    """A sesi of the owner that the owner never spoke of: the edit is the sender's, and a proposal."""
    hub, a, b = district
    person = hub.write(of_unit, "B")
    meet(hub, a, b)
    lines = hub.bundle(b, 0)
    copy = replica(hub) if whose == "the owner" else whose
    forged = rewritten(row(lines, pk=person), 900, name="Diubah B")
    hub.takes([*sesi_of(lines), sesi_line(900, hub.office, replica=copy), forged], b)
    (item,) = hub.waiting()
    assert (item.kind, item.field) == ("proposal", "name")
    assert [side.office for side in item.sides if side.value == "Diubah B"] == ["Puskesmas Lamakera"]


@pytest.mark.parametrize("beyond", [0, 1000])
def test_nobody_writes_under_a_number_of_the_owner(district: District, beyond: int) -> None:
    hub, a, b = district
    person = hub.write(of_unit, "B")
    later = hub.write(of_unit, "B", "Orang Lain")
    meet(hub, a, b)
    lines = hub.bundle(b, 0)
    sesi, n = row(lines, pk=later)["v"]["d"][:2]
    forged = rewritten(row(lines, pk=person), sesi, n + beyond, name="Diubah B")
    forged["v"]["c"] = [[sesi, n + beyond]]
    came = hub.takes([*sesi_of(lines), forged], b)
    if beyond:
        (item,) = hub.waiting()
        assert (item.kind, item.field) == ("proposal", "name")
    else:
        assert (came.changed, came.quarantined) == (0, 1)
        assert hub.row(Employee, person)["name"] == "Siti Halimah"
        (item,) = hub.waiting()
        assert "atas nama kantor ini" in item.text


def test_nobody_adds_a_row_under_a_number_of_the_owner(district: District) -> None:
    hub, a, b = district
    person = hub.write(of_unit, "B")
    meet(hub, a, b)
    lines = hub.bundle(b, 0)
    sesi, n = row(lines, pk=person)["v"]["d"][:2]
    fields = {"deleted_at": None, "employee_id": person.hex, "relation": "anak", "name": "Ani"}
    came = hub.takes([*sesi_of(lines), fresh_row("family_member", "ab" * 16, sesi, n, **fields)], b)
    assert (came.new, came.quarantined) == (0, 1)


def test_what_the_sender_wrote_itself_is_no_claim(district: District) -> None:
    hub, a, b = district
    person = b.write(of_unit, "B")
    meet(hub, a, b)
    b.write(lambda session: setattr(session.get_one(Employee, person), "name", "Siti H."))
    came = b.sends(hub)
    assert (came.changed, came.quarantined, hub.waiting()) == (1, 0, ())


# ---- the book of sesi


def bound(one: Office, sesi: str) -> tuple[str, bool]:
    """The office a sesi is bound to, and whether that is proven."""
    query = select(ReplicaSesi.office_id, ReplicaSesi.proof).where(ReplicaSesi.sesi == sesi)
    office, proof = one.data.read(lambda session: session.execute(query).one())
    return str(office), bool(proof)


def learn(one: Office, sender: Office, role: str, *lines: Line) -> Source:
    def write(session: Session) -> Source:
        numbers(session).lock(session)
        source = Source(sender.own().office_id, sender.code, 1, role)
        read = Claims(session, source)
        for line in lines:
            read.number(line)
        return source

    return one.data.write(write).value


@pytest.fixture
def three(hub: Office, branch: Office, other: Office) -> tuple[Office, Office, Office]:
    paired(hub, branch, other)
    return hub, branch, other


def proven(one: Office, sesi: str = "cd" * 8) -> Line:
    """What an office says of a sesi of its own, signed."""
    own = one.own()

    def write(session: Session) -> str:
        numbers(session).lock(session)
        line = sesi_line(1, own.office_id, own.replica_id, sesi)
        Claims(session, Source(own.office_id, "", 1, "setara")).number(line)
        claims.sign(session)
        return session.scalars(select(ReplicaSesi.proof).where(ReplicaSesi.sesi == sesi)).one()

    return sesi_line(1, own.office_id, own.replica_id, sesi) | {"sig": one.data.write(write).value}


def test_a_signed_sesi_of_another_office_may_be_handed_on(three: tuple[Office, Office, Office]) -> None:
    hub, branch, other = three
    source = learn(hub, branch, "cabang", proven(other))
    assert bound(hub, "cd" * 8) == (other.own().office_id, True)
    assert not source.doubted


@pytest.mark.parametrize("change", [{"sig": ""}, {"sig": "00" * 64}, {"sig": 5}, {"sesi": "ef" * 8}, {"sig": "é"}])
def test_without_a_signature_it_counts_as_the_sender_s(
    three: tuple[Office, Office, Office], change: dict[str, Any]
) -> None:
    hub, branch, other = three
    line = proven(other) | change
    source = learn(hub, branch, "cabang", line)
    assert bound(hub, line["sesi"]) == (branch.own().office_id, False)
    assert source.doubted == {1}


def test_the_office_itself_is_believed_later(three: tuple[Office, Office, Office]) -> None:
    """An older program signs nothing: what it handed on is put right by the office it came from."""
    hub, branch, other = three
    bare = {name: part for name, part in proven(other).items() if name != "sig"}
    learn(hub, branch, "cabang", bare)
    source = learn(hub, other, "cabang", bare)
    assert bound(hub, "cd" * 8) == (other.own().office_id, False)
    assert source.rebound
    assert not learn(hub, branch, "cabang", bare | {"office": branch.own().office_id}).rebound
    assert bound(hub, "cd" * 8)[0] == other.own().office_id


def test_a_sesi_of_a_copy_whose_card_is_known_is_nobody_else_s(three: tuple[Office, Office, Office]) -> None:
    hub, branch, other = three
    taken = proven(other) | {"office": branch.own().office_id}
    source = learn(hub, branch, "cabang", taken)
    assert source.doubted == {1}
    learn(hub, other, "cabang", proven(other))
    assert bound(hub, "cd" * 8) == (other.own().office_id, True)


def test_what_is_proven_stays(three: tuple[Office, Office, Office]) -> None:
    hub, branch, other = three
    learn(hub, branch, "cabang", proven(other))
    learn(hub, branch, "cabang", proven(other) | {"office": branch.own().office_id})
    assert bound(hub, "cd" * 8) == (other.own().office_id, True)


def test_an_office_under_the_sender_is_the_sender_s_to_name(three: tuple[Office, Office, Office]) -> None:
    hub, branch, _ = three
    assert not learn(hub, branch, "cabang", sesi_line(1, "12" * 16)).doubted
    assert bound(hub, "cd" * 8) == ("12" * 16, False)


def test_after_a_change_of_keys_all_sesi_are_signed_anew(three: tuple[Office, Office, Office]) -> None:
    hub, branch, other = three
    before = proven(other)
    other.data.write(pairing.rotate)
    assert bound(other, "cd" * 8) == (other.own().office_id, False)
    other.data.write(claims.sign)
    after = other.data.read(lambda session: session.scalars(select(ReplicaSesi.proof)).all())
    assert before["sig"] not in after
    learn(hub, branch, "cabang", before)  # the hub knows the former key still
    assert bound(hub, "cd" * 8) == (other.own().office_id, True)


# ---- what a restored hub gets back


@pytest.fixture
def lost(branch: Office, hub: Office, stick: Path, tmp_path: Path) -> tuple[Office, Office, UUID]:
    """A hub put back to before an edit of its own that a branch has."""
    paired(hub, branch)
    traffic.settle(branch)
    meet_by_stick(branch, hub, stick)
    person = hub.data.write(of_unit_of, branch.own().code).value
    meet_by_stick(branch, hub, stick)
    copied = traffic.backup(hub, tmp_path / "cadangan")
    traffic.rename(hub, person, "Ditulis Induk")
    carry(hub, branch, stick)
    traffic.restore(hub, copied)
    return branch, hub, person


def of_unit_of(session: Session, code: str) -> UUID:
    unit = session.scalars(select(Employee.unit_id).where(Employee.unit_id.is_not(None)).limit(1)).one()
    person = Employee(nip="199001012015011001", name="Orang Induk", unit_id=unit)
    session.add(person)
    session.flush()
    return person.id


def test_a_restored_hub_knows_its_own_edits_again(lost: tuple[Office, Office, UUID], stick: Path) -> None:
    branch, hub, person = lost
    meet_by_stick(branch, hub, stick)
    assert traffic.name_of(hub, person) == "Ditulis Induk"
    assert hub.data.read(conflicts.waiting).items == ()


def test_from_a_program_that_signs_nothing_they_are_proposals(
    lost: tuple[Office, Office, UUID], stick: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    branch, hub, person = lost
    branch.data.write(lambda session: session.query(ReplicaSesi).update({"proof": ""}))
    monkeypatch.setattr(claims, "sign", lambda session: None)
    meet_by_stick(branch, hub, stick)
    assert traffic.name_of(hub, person) == "Ditulis Induk"
    assert [item.kind for item in hub.data.read(conflicts.waiting).items] == ["proposal"]
