"""Rows nobody expects: of newer programs, of offices that may not, torn out of shape, sent twice with other content."""

from collections.abc import Callable
from copy import deepcopy
from datetime import UTC, datetime
from typing import Any
from uuid import UUID

import pytest
from sqlalchemy import func, select
from sqlalchemy.orm import Session

from karier_desktop.models import Account, Employee, OrgUnit
from karier_desktop.models.exchange import Ownership, ParkedRow
from karier_desktop.models.journal import ChangeSet
from karier_desktop.services.exchange import apply, conflicts
from karier_desktop.services.exchange.ownership import register_id
from karier_desktop.storage.database import Database
from tests.services.exchange.copies import Copy, Line, Make, make, meet
from tests.support.factories import new_employee, new_rank, new_unit

__all__ = ["make"]


@pytest.fixture
def pair(make: Make, database: Database) -> tuple[Copy, Copy]:
    """Two computers of one office; the second one, which takes the strange rows in, is on either kind of database."""
    one, two = make("a"), make("twin", database)
    one.knows(two, "setara")
    two.knows(one, "setara")
    return one, two


def enter(session: Session) -> UUID:
    person = new_employee(session, name="Siti Halimah", phone="081234567890")
    new_rank(session, person.id)
    return person.id


def row(lines: list[Line], table: str = "employee") -> Line:
    return next(line for line in lines if line.get("tbl") == table)


def with_field(line: Line, name: str, value: Any) -> Line:
    return {**line, "f": {**line["f"], name: value}}


# ---- newer programs


def test_fields_of_a_newer_program_are_kept_and_sent_on_as_they_came(pair: tuple[Copy, Copy], make: Make) -> None:
    one, two = pair
    one.write(enter)
    lines = one.bundle(two)
    newer = {"blood": "AB", "shoes": {"left": 41, "right": [41, None]}, "none": None}
    strange = [line if line.get("tbl") != "employee" else {**line, "f": {**line["f"], **newer}} for line in lines]
    assert two.takes(strange, one).quarantined == 0
    two.write(lambda session: setattr(session.scalars(select(Employee)).one(), "phone", "0811"))
    back = row(two.bundle(one, 0))
    assert {name: value for name, (_, value) in back["v"]["u"].items()} == newer
    assert {tuple(titik) for titik, _ in back["v"]["u"].values()} == {tuple(back["v"]["d"])}
    three = make("b")
    three.knows(two, "setara")
    two.knows(three, "setara")
    assert two.sends(three, 0).new == 2
    again = row(three.bundle(two, 0)) if three.sent.get("twin") else row(_to(three, two))
    assert {name: value for name, (_, value) in again["v"]["u"].items()} == newer
    assert two.digest() == three.digest()


def _to(sender: Copy, receiver: Copy) -> list[Line]:
    return sender.bundle(receiver, 0)


def test_a_newer_field_edited_elsewhere_takes_the_older_value_s_place(pair: tuple[Copy, Copy]) -> None:
    one, two = pair
    one.write(enter)
    lines = one.bundle(two)
    first = [with_field(line, "blood", "A") if line.get("tbl") == "employee" else line for line in lines]
    two.takes(first, one)
    edited = deepcopy(with_field(row(lines), "blood", "B"))
    titik = [edited["v"]["d"][0], 999]
    edited["v"] |= {"x": {"blood": titik}, "c": [titik]}
    came = two.takes([*(line for line in lines if line["t"] != "row"), edited], one)
    assert came.changed == 1
    assert row(two.bundle(one, 0))["v"]["u"]["blood"][1] == "B"


def test_tables_of_a_newer_program_wait(pair: tuple[Copy, Copy]) -> None:
    one, two = pair
    one.write(enter)
    lines = one.bundle(two)
    lines += [{**row(lines), "tbl": "family_tree", "f": {"x": 1}}]
    assert two.takes(lines, one).parked == 1
    assert two.takes(lines, one).parked == 0
    assert two.waiting() == ()


# ---- what no honest program sends

WRONG: dict[str, Callable[[Line], Line]] = {
    "a number for a name": lambda line: with_field(line, "name", 7),
    "no name": lambda line: with_field(line, "name", None),
    "a day that never was": lambda line: with_field(line, "birth_date", "2026-02-30"),
    "a day spelt otherwise": lambda line: with_field(line, "birth_date", "20260201"),
    "a NUL character": lambda line: with_field(line, "name", "Si\0ti"),
    "half a character": lambda line: with_field(line, "name", "\ud800"),
    "a text without end": lambda line: with_field(line, "name", "x" * 70_000),
    "a number too great": lambda line: with_field(line, "retirement_age", 1 << 70),
    "yes for a number": lambda line: with_field(line, "retirement_age", True),
    "a list in a list": lambda line: with_field(line, "flags", [["x"]]),
    "a key that is none": lambda line: with_field(line, "unit_id", "../../etc"),
    "a list for a key": lambda line: with_field(line, "unit_id", ["x"]),
    "a moment without zone": lambda line: with_field(line, "deleted_at", "2026-01-01T00:00:00"),
    "no key": lambda line: {**line, "pk": None},
    "a key in capitals": lambda line: {**line, "pk": line["pk"].upper()},
    "no fields": lambda line: {**line, "f": []},
    "no versions": lambda line: {**line, "v": {}},
    "an unknown sesi": lambda line: {**line, "v": {"d": [77, 1]}},
    "a version of nothing": lambda line: {**line, "v": {"d": [line["v"]["d"][0], 0]}},
    "a version that is text": lambda line: {**line, "v": {"d": "now"}},
    "a version beyond its context": lambda line: {
        **line,
        "v": {"d": line["v"]["d"], "x": {"name": [line["v"]["d"][0], 500]}},
    },
    "a context without end": lambda line: {**line, "v": {**line["v"], "c": [line["v"]["d"]] * 5000}},
    "heads that are none": lambda line: {**line, "h": {"name": 7}},
    "a head of another kind": lambda line: {**line, "h": {"name": [[line["v"]["d"], 7]]}},
}


def test_rows_out_of_shape_are_put_aside_and_harm_nothing(pair: tuple[Copy, Copy]) -> None:
    one, two = pair
    one.write(enter)
    lines = one.bundle(two)
    for name, wrong in WRONG.items():
        strange = [wrong(line) if line.get("tbl") == "employee" else line for line in lines]
        came = two.takes(strange, one)
        assert (name, came.new, came.quarantined) == (name, 0, 1)
        assert (name, two.takes(strange, one).quarantined) == (name, 0)
        (item,) = two.waiting()
        assert (item.kind, "tidak sesuai dengan bentuk" in item.text) == ("quarantine", True)
        two.write(conflicts.choose, item.id, "")
        assert two.waiting() == ()
    came = two.takes(lines, one)
    assert (came.new, came.quarantined) == (2, 0)  # the rank waited for its person
    assert one.digest() == two.digest()


def test_wrong_values_for_a_row_that_is_here_change_nothing(pair: tuple[Copy, Copy]) -> None:
    one, two = pair
    person = one.write(enter)
    meet(one, two)
    before = two.row(Employee, person)
    one.write(lambda session: setattr(session.get_one(Employee, person), "phone", "0811"))
    lines = one.bundle(two)
    for name in ("a number for a name", "a day that never was", "half a character", "no name"):
        strange = [WRONG[name](line) if line.get("tbl") == "employee" else line for line in lines]
        assert (name, two.takes(strange, one).quarantined) == (name, 1)
        assert two.row(Employee, person) == before


def test_tables_that_stay_at_home_are_not_taken(pair: tuple[Copy, Copy]) -> None:
    one, two = pair
    one.write(enter)
    lines = one.bundle(two)
    lines += [{**row(lines), "tbl": "account", "f": {"username": "maling", "role": "admin", "active": True}}]
    assert two.takes(lines, one).quarantined == 1
    assert two.read(lambda session: session.scalar(select(func.count()).select_from(Account)) or 0) <= 1


def test_one_version_with_two_contents_is_put_aside(pair: tuple[Copy, Copy]) -> None:
    """A machine that was set back while it was on writes under numbers already used (exchange.md 21.7)."""
    one, two = pair
    person = one.write(enter)
    lines = one.bundle(two)
    two.takes(lines, one)
    other = [with_field(line, "name", "Orang Lain") if line.get("tbl") == "employee" else line for line in lines]
    assert two.takes(other, one).quarantined == 1
    assert two.row(Employee, person)["name"] == "Siti Halimah"
    (item,) = two.waiting()
    assert (item.kind, item.person) == ("quarantine", "Siti Halimah")
    assert "tanda perubahan yang sama" in item.text


# ---- offices that may not


@pytest.fixture
def district(make: Make, database: Database) -> tuple[Copy, Copy, Copy]:
    """A hub with two offices."""
    hub, a, b = make("hub", database), make("a"), make("b")
    for office, prefix in ((a, "A"), (b, "B")):
        hub.knows(office, "cabang", prefix)
        office.knows(hub, "induk")
    hub.write(lambda session: [new_unit(session, name, code=name[-1]).id for name in ("Puskesmas A", "Puskesmas B")])
    meet(hub, a, b)
    return hub, a, b


def test_an_office_writes_about_nobody_else_s_people(district: tuple[Copy, Copy, Copy]) -> None:
    hub, a, b = district
    person = a.write(lambda session: _of_unit(session, "A"))
    meet(hub, a, b)
    stolen = hub.bundle(a, 0)
    other = with_field(deepcopy(row(stolen)), "name", "Diubah B")
    number = max(line["i"] for line in stolen if line["t"] == "sesi") + 1
    sesi = {"t": "sesi", "i": number, "replica": "ab" * 16, "sesi": "cd" * 8, "office": b.office}
    other["v"] |= {"x": {"name": [number, 1]}, "c": [*other["v"].get("c", [other["v"]["d"]]), [number, 1]]}
    before = hub.row(Employee, person)
    came = hub.takes([*(line for line in stolen if line["t"] == "sesi"), sesi, other], b)
    assert (came.changed, came.quarantined) == (0, 1)
    assert hub.row(Employee, person) == before
    (item,) = hub.waiting()
    assert item.text == "Kantor Puskesmas Lamakera tidak berwenang atas pegawai ini."
    assert hub.takes([*(line for line in stolen if line["t"] == "sesi"), sesi, other], b).quarantined == 0


def _of_unit(session: Session, code: str) -> UUID:
    unit = session.scalars(select(OrgUnit).where(OrgUnit.code == code)).one()
    return new_employee(session, name="Siti Halimah", unit_id=unit.id).id


def test_an_office_does_not_make_itself_the_owner(district: tuple[Copy, Copy, Copy]) -> None:
    hub, a, b = district
    person = a.write(lambda session: _of_unit(session, "A"))
    meet(hub, a, b)
    b.write(_claim, person, b.office)
    lines = b.bundle(hub)
    came = hub.takes(lines, b)
    assert came.quarantined == 1
    assert hub.waiting()[0].text.endswith("tidak berwenang atas pegawai ini.")


def _claim(session: Session, person: UUID, office: str) -> None:
    register = {"epoch": 9, "office": office, "state": "diterima", "from": "", "past": [], "seen": {}}
    session.add(Ownership(id=register_id(person), employee_id=person, register=register))


# ---- people entered twice, and what the history says


def test_two_people_with_one_nip_are_something_to_look_at(pair: tuple[Copy, Copy]) -> None:
    one, two = pair
    nip = "198501012010042001"
    one.write(lambda session: new_employee(session, name="Siti Halimah", nip=nip).id)
    two.write(lambda session: new_employee(session, name="Siti H.", nip=nip).id)
    assert one.sends(two).duplicates == 1
    (item,) = two.waiting()
    assert item.kind == "duplicate"
    assert item.text.startswith("Kemungkinan pegawai ganda: NIP")
    assert one.sends(two, 0).duplicates == 0
    two.write(conflicts.choose, item.id, "")
    assert two.waiting() == ()


def test_the_history_names_the_parcel(pair: tuple[Copy, Copy]) -> None:
    one, two = pair
    one.write(enter)
    one.sends(two)
    labels = two.read(lambda session: list(session.scalars(select(ChangeSet.label))))
    assert "Diterima dari Puskesmas Wairunu, paket 1" in labels


def test_an_interrupted_import_goes_on(pair: tuple[Copy, Copy]) -> None:
    one, two = pair
    person = one.write(enter)
    lines = one.bundle(two)
    source = two.read(_source_of, one)
    two.write(_part, source, [line for line in lines if line.get("tbl") != "rank_history"])
    two.write(_part, source, [line for line in lines if line.get("tbl") == "rank_history"])
    assert two.row(Employee, person)["golongan"] == ""  # cut before the end
    later = two.read(_source_of, one)
    later.resumed = True
    two.write(_part, later, [line for line in lines if line["t"] != "row"])
    two.write(apply.finish, later)
    assert two.row(Employee, person)["golongan"] == "III/a"


def _source_of(session: Session, sender: Copy) -> apply.Source:
    return apply.Source(sender.office, "Puskesmas Wairunu", 7, "setara")


def _part(session: Session, source: apply.Source, lines: list[Line]) -> None:
    apply.learn(session, source, [line for line in lines if line["t"] != "row"])
    apply.apply_rows(session, [line for line in lines if line["t"] == "row"], source)


def test_parked_rows_tell_since_when(pair: tuple[Copy, Copy]) -> None:
    one, two = pair
    one.write(enter)
    lines = one.bundle(two)
    two.takes([line for line in lines if line.get("tbl") != "employee"], one)
    found = two.read(lambda session: [(row.reason, row.found_at) for row in session.scalars(select(ParkedRow))])
    assert found == [("reference", datetime(2026, 3, 12, 2, 41, tzinfo=UTC))]
