"""A person moves from one office to another: who may write, who keeps hearing of it, what a restored copy does."""

from datetime import date
from typing import Any
from uuid import UUID

import pytest
from sqlalchemy.orm import Session

from karier_desktop.catalog.employee import EMPLOYEE
from karier_desktop.models import Employee, OrgUnit, RankHistory
from karier_desktop.rules.problem import KnownError
from karier_desktop.services import employee, records
from karier_desktop.services.exchange import conflicts, ownership
from karier_desktop.storage import journal
from karier_desktop.storage.database import Database
from tests.services.exchange.copies import Copy, Make, copy_of, make, meet
from tests.support.factories import new_employee, new_rank, new_unit

__all__ = ["make"]

Three = tuple[Copy, Copy, Copy]


@pytest.fixture
def three(make: Make, database: Database) -> Three:
    """The hub, on either kind of database, and two offices under it, each with units of its own."""
    hub, a, b = make("hub", database), make("a"), make("b")
    for office, prefix in ((a, "A"), (b, "B")):
        hub.knows(office, "cabang", prefix)
        office.knows(hub, "induk")
    hub.write(lambda session: [new_unit(session, name, code=name[-1]).id for name in ("Puskesmas A", "Puskesmas B")])
    meet(hub, a, b)
    return hub, a, b


def unit(session: Session, code: str) -> UUID:
    return session.query(OrgUnit).filter(OrgUnit.code == code).one().id


def enter(session: Session, code: str = "A") -> UUID:
    """Somebody of office A with a rank."""
    person = new_employee(session, name="Siti Halimah", unit_id=unit(session, code), golongan="III/b")
    return person.id


def put(copy: Copy, person: UUID, **fields: Any) -> None:
    def edit(session: Session) -> None:
        record = session.get_one(Employee, person)
        for name, value in fields.items():
            setattr(record, name, value)

    copy.write(edit)


def test_the_dossier_goes_and_the_file_is_read_only_at_once(three: Three) -> None:
    hub, a, b = three
    person = a.write(enter)
    meet(hub, a, b)
    a.write(ownership.release, person, b.office)
    assert "dilepas ke" in a.read(records.load, EMPLOYEE, person).read_only
    loaded = a.read(records.load, EMPLOYEE, person)
    with pytest.raises(KnownError, match="tidak dapat diubah di kantor ini"):
        a.write(records.save, employee.SUBJECT, person, loaded.draft | {"phone": "081234567890"}, loaded.version)
    with pytest.raises(KnownError, match="tidak dapat diubah"):
        put(a, person, phone="081234567890")
    with pytest.raises(KnownError, match="tidak dapat diubah"):
        a.write(records.delete, EMPLOYEE, [person])
    a.sends(hub)
    came = hub.sends(b)
    assert came.transfers == 1
    assert b.row(Employee, person)["golongan"] == "III/b"
    put(b, person, phone="081234567890")
    meet(hub, a, b)
    assert hub.row(Employee, person)["phone"] == "081234567890"
    assert hub.waiting() == b.waiting() == a.waiting() == ()
    owner = a.read(ownership.owner_of, person)
    assert (owner.office, owner.epoch, owner.state) == (b.office, 2, "diterima")
    assert a.row(Employee, person)["phone"] == ""  # no business of the former office


def test_giving_back_raises_the_epoch_again(three: Three) -> None:
    hub, a, b = three
    person = a.write(enter)
    meet(hub, a, b)
    a.write(ownership.release, person, b.office)
    meet(hub, a, b)
    b.write(ownership.give_back, person)
    with pytest.raises(KnownError):
        put(b, person, phone="0812")
    meet(hub, a, b)
    assert a.read(ownership.owner_of, person).epoch == 3
    put(a, person, phone="081234567890")
    meet(hub, a, b)
    assert hub.row(Employee, person)["phone"] == "081234567890"
    assert hub.waiting() == ()


def test_only_the_owner_can_release(three: Three) -> None:
    hub, a, b = three
    person = a.write(enter)
    meet(hub, a, b)
    with pytest.raises(KnownError, match="tidak dapat diubah"):
        hub.write(ownership.release, person, b.office)


def test_an_edit_of_an_office_that_does_not_own_is_a_proposal(three: Three) -> None:
    hub, a, b = three
    person = a.write(enter)
    meet(hub, a, b)
    put(hub, person, birth_place="Ende", phone="081299998888")
    meet(hub, a, b)
    assert a.row(Employee, person)["birth_place"] == "Ende"
    (item,) = a.waiting()
    assert (item.kind, item.label) == ("proposal", "Tempat lahir")
    assert [(side.value, side.office, side.winner) for side in item.sides] == [
        ("Ende", "BKPSDM Nusa Timur", True),
        ("", "", False),
    ]
    a.write(conflicts.choose, item.id, "before")
    meet(hub, a, b)
    assert hub.row(Employee, person)["birth_place"] == ""
    assert a.waiting() == hub.waiting() == ()


def test_a_row_added_by_another_office_is_a_proposal(three: Three) -> None:
    hub, a, b = three
    person = a.write(enter)
    meet(hub, a, b)
    rank = hub.write(lambda s: new_rank(s, person, golongan="III/c", effective_date=date(2024, 4, 1)).id)
    meet(hub, a, b)
    (item,) = a.waiting()
    assert (item.kind, item.field) == ("proposal", "")
    assert item.label.startswith("Riwayat pangkat")
    assert a.row(Employee, person)["golongan"] == "III/c"
    a.write(conflicts.choose, item.id, "before")
    meet(hub, a, b)
    assert hub.row(RankHistory, rank)["deleted_at"] is not None
    assert hub.row(Employee, person)["golongan"] == "III/b"


def test_a_restored_office_that_writes_on_makes_proposals_only(three: Three, make: Make) -> None:
    """The worked example of the protocol, with a field nobody else touched: one head, and yet not final."""
    hub, a, b = three
    person = a.write(enter)
    meet(hub, a, b)
    friday = copy_of(a, make)
    a.write(ownership.release, person, b.office)
    meet(hub, a, b)
    put(b, person, birth_place="Maumere")
    meet(hub, a, b)
    put(friday, person, nik="5306014505850001", birth_place="Ende")
    friday.sends(hub, 0)
    hub.sends(b)
    by_field = {item.field: item for item in b.waiting()}
    assert {name: item.kind for name, item in by_field.items()} == {"nik": "proposal", "birth_place": "conflict"}
    assert b.row(Employee, person)["birth_place"] == hub.row(Employee, person)["birth_place"] == "Maumere"
    hub.sends(friday, 0)
    (told,) = [item for item in friday.waiting() if item.kind == "ownership"]
    assert "Pegawai sudah pindah ke" in told.text
    assert "usulan" in told.text
    with pytest.raises(KnownError, match="tidak dapat diubah"):
        put(friday, person, phone="081234567890")
    friday.write(conflicts.choose, told.id, "")
    b.write(conflicts.choose, by_field["nik"].id, "before")
    b.write(conflicts.choose_office, person, True)
    b.sends(hub)
    assert hub.row(Employee, person)["heads"] == {}
    assert b.waiting() == hub.waiting() == ()


def test_two_offices_in_one_epoch_are_told_apart_by_the_hub(three: Three, make: Make) -> None:
    hub, a, b = three
    person = a.write(enter)
    meet(hub, a, b)
    friday = copy_of(a, make)
    a.write(ownership.release, person, b.office)
    friday.write(ownership.release, person, hub.office)
    a.sends(hub)
    came = friday.sends(hub, 0)
    assert came.ownership == 1
    (item,) = hub.waiting()
    assert item.kind == "ownership"
    assert "Konflik kepemilikan" in item.text
    assert {side.value for side in item.sides} == {"Puskesmas Lamakera", "BKPSDM Nusa Timur"}
    side = next(side for side in item.sides if side.value == "Puskesmas Lamakera")
    hub.write(conflicts.choose, item.id, side.titik)
    assert hub.waiting() == ()
    meet(hub, a, b)
    assert {copy.read(ownership.owner_of, person).office for copy in (hub, a, b)} == {b.office}
    assert b.read(ownership.owner_of, person).epoch == 3


def test_what_a_restored_office_lost_is_asked_about_by_the_new_owner(three: Three, make: Make) -> None:
    """It lay at the hub before the register came: no incoming row brings it to anybody's notice."""
    hub, a, b = three
    person = a.write(enter)
    meet(hub, a, b)
    friday = copy_of(a, make)
    put(a, person, birth_place="Ende")
    rank = a.write(lambda s: new_rank(s, person, golongan="III/c", effective_date=date(2024, 4, 1)).id)
    a.sends(hub)
    assert hub.waiting() == ()
    friday.write(ownership.release, person, hub.office)
    came = friday.sends(hub, 0)
    assert (came.transfers, came.proposals) == (1, 2)
    items = {item.field: item for item in hub.waiting()}
    assert items.keys() == {"", "birth_place"}
    assert [side.value for side in items["birth_place"].sides] == ["Ende", ""]
    hub.write(conflicts.choose, items["birth_place"].id, items["birth_place"].sides[0].titik)
    hub.write(conflicts.choose, items[""].id, "before")
    assert hub.waiting() == ()
    assert hub.row(RankHistory, rank)["deleted_at"] is not None
    assert hub.row(Employee, person)["birth_place"] == "Ende"


def test_an_edit_of_a_central_table_by_an_office_stands_and_can_be_turned_back(three: Three) -> None:
    hub, a, b = three
    key: UUID = hub.read(unit, "A")
    a.write(lambda session: setattr(session.get_one(OrgUnit, key), "name", "Puskesmas A Baru"))
    meet(hub, a, b)
    assert hub.waiting() == ()
    (item,) = hub.read(conflicts.automatic)
    assert [(side.value, side.winner) for side in item.sides] == [("Puskesmas A Baru", True), ("Puskesmas A", False)]
    hub.write(conflicts.choose, item.id, "before")
    meet(hub, a, b)
    assert b.row(OrgUnit, key)["name"] == "Puskesmas A"
    assert hub.read(conflicts.automatic) == ()


def test_a_stranger_may_hand_over_and_nothing_else(make: Make) -> None:
    a, b = make("a"), make("b")
    a.knows(b, "asing")
    b.knows(a, "asing")
    kept, given = (a.write(lambda s, n=name: new_employee(s, name=n, golongan="III/a").id) for name in ("Ani", "Budi"))
    a.write(ownership.release, given, b.office)
    stolen = a.bundle(b, 0)
    assert {line["pk"] for line in stolen if line.get("tbl") == "employee"} == {given.hex}
    came = b.takes(stolen, a)
    assert (came.transfers, came.quarantined) == (1, 0)
    assert b.row(Employee, given)["golongan"] == "III/a"
    put(b, given, phone="081234567890")
    smuggled = [
        {**line, "pk": kept.hex} if line.get("tbl") == "employee" else line
        for line in stolen
        if line["t"] != "row" or line["tbl"] == "employee"
    ]
    assert b.takes(smuggled, a).quarantined == 1


def test_what_the_hub_writes_while_a_file_is_on_its_way_is_a_proposal(three: Three) -> None:
    hub, a, b = three
    person = a.write(enter)
    meet(hub, a, b)
    a.write(ownership.release, person, b.office)
    a.sends(hub)
    put(hub, person, birth_place="Ende", nik="5306014505850001")
    came = hub.sends(b)
    assert (came.transfers, came.proposals) == (1, 2)
    by_field = {item.field: item for item in b.waiting()}
    assert by_field.keys() == {"birth_place", "nik"}
    b.write(conflicts.choose, by_field["birth_place"].id, "before")
    b.write(conflicts.choose, by_field["nik"].id, by_field["nik"].sides[0].titik)
    meet(hub, a, b)
    assert hub.row(Employee, person)["birth_place"] == ""
    assert hub.row(Employee, person)["nik"] == "5306014505850001"
    assert b.waiting() == ()


def test_neither_a_release_nor_what_came_before_it_is_undone(three: Three) -> None:
    hub, a, b = three
    person = a.write(enter)
    edit = a.data.write(lambda session: setattr(session.get_one(Employee, person), "birth_place", "Ende")).change_set
    release = a.data.write(ownership.release, person, b.office).change_set
    with pytest.raises(KnownError, match="Mutasi pegawai tidak dapat diurungkan"):
        a.write(journal.undo, release)
    with pytest.raises(KnownError, match="tidak dapat diubah di kantor ini"):
        a.write(journal.undo, edit)


def test_a_row_deleted_by_another_office_is_a_proposal(three: Three) -> None:
    hub, a, b = three
    person = a.write(enter)
    rank = a.write(lambda s: new_rank(s, person, golongan="III/c", effective_date=date(2024, 4, 1)).id)
    meet(hub, a, b)
    hub.write(lambda session: session.delete(session.get_one(RankHistory, rank)))
    meet(hub, a, b)
    (item,) = a.waiting()
    assert (item.kind, [side.value for side in item.sides]) == ("proposal", ["Dihapus", "Tetap ada"])
    a.write(conflicts.choose, item.id, "before")
    meet(hub, a, b)
    assert hub.row(RankHistory, rank)["deleted_at"] is None
    assert hub.row(Employee, person)["golongan"] == "III/c"
    assert a.waiting() == ()
