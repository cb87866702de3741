"""Two offices write the same field unknown to each other; somebody decides, once for all."""

from datetime import date
from uuid import UUID

import pytest
from sqlalchemy.orm import Session

from karier_desktop.models import Employee, RankHistory
from karier_desktop.rules.problem import KnownError, Refused
from karier_desktop.services.exchange import conflicts
from karier_desktop.storage.database import Database
from tests.services.exchange.copies import Copy, Make, make, meet
from tests.support.factories import new_employee, new_rank, new_unit

__all__ = ["make"]


@pytest.fixture
def pair(make: Make, database: Database) -> tuple[Copy, Copy]:
    """Two computers of one office, the first on either kind of database."""
    one, two = make("a", database), make("twin")
    one.knows(two, "setara")
    two.knows(one, "setara")
    return one, two


def put(copy: Copy, person: UUID, **fields: object) -> None:
    def edit(session: Session) -> None:
        record = session.get_one(Employee, person)
        for name, value in fields.items():
            setattr(record, name, value)

    copy.write(edit)


def divided(one: Copy, two: Copy, left: dict[str, object], right: dict[str, object]) -> UUID:
    """A person both know, edited on both sides, and exchanged."""
    person: UUID = one.write(lambda session: new_employee(session, name="Siti Halimah", birth_place="Larantuka").id)
    meet(one, two)
    put(one, person, **left)
    put(two, person, **right)
    meet(one, two)
    return person


def test_both_values_stay_and_both_sides_show_the_same_one(pair: tuple[Copy, Copy]) -> None:
    one, two = pair
    person = divided(one, two, {"name": "Siti Halimah R."}, {"name": "Siti H. Rumakway"})
    assert one.row(Employee, person)["name"] == two.row(Employee, person)["name"]
    assert one.row(Employee, person)["conflicts"] == two.row(Employee, person)["conflicts"] == 1
    assert one.digest() == two.digest()
    (item,) = one.waiting()
    assert (item.kind, item.label, item.field, item.may_fill) == ("conflict", "Nama lengkap tanpa gelar", "name", True)
    assert {side.value for side in item.sides} == {"Siti Halimah R.", "Siti H. Rumakway"}
    (mine,) = [side for side in item.sides if side.mine]
    assert (mine.value, mine.before) == ("Siti Halimah R.", "Siti Halimah")
    (theirs,) = [side for side in item.sides if not side.mine]
    assert (theirs.office, theirs.at is not None) == ("Komputer kedua", True)
    assert [side.winner for side in item.sides].count(True) == 1
    assert item.id == two.waiting()[0].id


@pytest.mark.parametrize("winner", [True, False])
def test_deciding_once_decides_for_both(pair: tuple[Copy, Copy], winner: bool) -> None:
    one, two = pair
    person = divided(one, two, {"name": "Siti Halimah R."}, {"name": "Siti H. Rumakway"})
    (item,) = one.waiting()
    side = next(side for side in item.sides if side.winner is winner)
    one.write(conflicts.choose, item.id, side.titik)
    assert one.waiting() == ()
    meet(one, two)
    assert two.waiting() == ()
    assert one.row(Employee, person)["name"] == two.row(Employee, person)["name"] == side.value
    assert one.row(Employee, person)["heads"] == two.row(Employee, person)["heads"] == {}
    assert one.row(Employee, person)["conflicts"] == 0
    assert one.digest() == two.digest()


def test_another_value_goes_through_the_checks_of_the_form(pair: tuple[Copy, Copy]) -> None:
    one, two = pair
    divided(one, two, {"retirement_age": 58}, {"retirement_age": 60})
    (item,) = one.waiting()
    with pytest.raises(Refused):
        one.write(conflicts.fill, item.id, 12)
    one.write(conflicts.fill, item.id, 65)
    (done,) = one.read(conflicts.decided)
    assert (done.outcome, [side for side in done.sides if side.winner]) == ("65", [])
    meet(one, two)
    assert one.waiting() == two.waiting() == ()
    assert one.digest() == two.digest()


def test_a_decision_can_be_taken_back(pair: tuple[Copy, Copy]) -> None:
    one, two = pair
    person = divided(one, two, {"name": "Siti A"}, {"name": "Siti B"})
    (item,) = one.waiting()
    used = next(side.value for side in item.sides if side.winner)
    other = next(side for side in item.sides if not side.winner)
    one.write(conflicts.choose, item.id, other.titik)
    (done,) = one.read(conflicts.decided)
    assert done.outcome == other.value
    assert [side.value for side in done.sides if side.winner] == [other.value]
    one.write(conflicts.undo, done.id)
    assert one.row(Employee, person)["name"] == used
    (again,) = one.waiting()
    assert {side.value for side in again.sides} == {"Siti A", "Siti B"}
    one.write(conflicts.choose, again.id, again.sides[0].titik)
    assert one.waiting() == ()
    with pytest.raises(KnownError, match="sudah diputuskan"):
        one.write(conflicts.choose, again.id, again.sides[0].titik)


def test_light_fields_decide_themselves(pair: tuple[Copy, Copy]) -> None:
    one, two = pair
    person = divided(one, two, {"phone": "081211112222"}, {"phone": "081233334444"})
    assert one.waiting() == ()
    (item,) = one.read(conflicts.automatic)
    assert (item.kind, item.label, len(item.sides)) == ("automatic", "Nomor HP", 2)
    other = next(side for side in item.sides if not side.winner)
    one.write(conflicts.choose, item.id, other.titik)
    meet(one, two)
    assert two.row(Employee, person)["phone"] == other.value.replace("-", "").replace(" ", "")
    assert two.read(conflicts.automatic) == ()


def test_equal_values_ask_nobody(pair: tuple[Copy, Copy]) -> None:
    one, two = pair
    person = divided(one, two, {"name": "Siti Sama"}, {"name": "Siti Sama"})
    assert one.waiting() == two.waiting() == ()
    put(one, person, name="Siti Lagi")
    meet(one, two)
    assert two.row(Employee, person)["heads"] == {}
    assert one.digest() == two.digest()


@pytest.mark.parametrize("back", [True, False])
def test_deleted_here_and_edited_there_asks_whether_it_shall_come_back(pair: tuple[Copy, Copy], back: bool) -> None:
    one, two = pair
    person: UUID = one.write(lambda session: new_employee(session).id)
    rank = one.write(lambda session: new_rank(session, person).id)
    meet(one, two)
    one.write(lambda session: session.delete(session.get_one(RankHistory, rank)))
    two.write(lambda session: setattr(session.get_one(RankHistory, rank), "golongan", "III/b"))
    meet(one, two)
    (item,) = one.waiting()  # the side that brought the two together; the other one gets what comes of it
    assert item.label.endswith("Hidupkan kembali?")
    assert [side.value for side in item.sides] == ["Dihapus", "Tetap ada"]
    one.write(conflicts.choose, item.id, item.sides[int(back)].titik)
    assert one.waiting() == ()
    meet(one, two)
    assert two.waiting() == ()
    assert (two.row(RankHistory, rank)["deleted_at"] is None) is back
    assert two.row(RankHistory, rank)["golongan"] == "III/b"
    assert one.digest() == two.digest()


def test_a_whole_person_in_favour_of_one_office(pair: tuple[Copy, Copy]) -> None:
    one, two = pair
    person = divided(one, two, {"name": "Siti A", "birth_place": "Ende"}, {"name": "Siti B", "birth_place": "Maumere"})
    assert one.read(conflicts.count) == 2
    assert one.write(conflicts.choose_office, person, True) == 2
    meet(one, two)
    assert two.row(Employee, person)["name"] == "Siti A"
    assert two.row(Employee, person)["birth_place"] == "Ende"
    assert two.read(conflicts.count) == 0


def test_labels_of_rows_and_references(pair: tuple[Copy, Copy]) -> None:
    one, two = pair
    person: UUID = one.write(lambda session: new_employee(session, name="Wagiman").id)
    rank = one.write(lambda session: new_rank(session, person, golongan="III/c", effective_date=date(2020, 4, 1)).id)
    units = one.write(lambda session: [new_unit(session, name).id for name in ("Poli Gigi", "Poli Umum")])
    meet(one, two)
    one.write(lambda session: setattr(session.get_one(RankHistory, rank), "effective_date", date(2020, 10, 1)))
    two.write(lambda session: setattr(session.get_one(RankHistory, rank), "effective_date", date(2021, 4, 1)))
    put(one, person, unit_id=units[0])
    put(two, person, unit_id=units[1])
    meet(one, two)
    unit, row = two.waiting()
    assert (unit.label, {side.value for side in unit.sides}) == ("Unit kerja", {"Poli Gigi", "Poli Umum"})
    assert row.label.startswith("Riwayat pangkat Penata (III/c)") or "III/c" in row.label
    assert row.label.endswith("TMT golongan")
    assert {side.value for side in row.sides} == {"1 Oktober 2020", "1 April 2021"}
    assert {side.evidence for side in row.sides} == {"SK 823.3/402/BKD/2014"}
    assert unit.person == row.person == "Wagiman"


@pytest.mark.parametrize(
    ("field", "left", "right", "typed", "value"),
    [
        ("birth_date", date(1990, 1, 1), date(1990, 2, 1), "17-08-1990", date(1990, 8, 17)),
        ("retirement_age", 58, 60, "65", 65),
        ("birth_place", "Ende", "Maumere", "Larantuka ", "Larantuka"),
        ("contract_start", date(2025, 1, 1), date(2025, 2, 1), "", None),
    ],
)
def test_values_typed_on_the_command_line(
    pair: tuple[Copy, Copy], field: str, left: object, right: object, typed: str, value: object
) -> None:
    one, two = pair
    person = divided(one, two, {field: left}, {field: right})
    (item,) = one.waiting()
    if typed and field != "birth_place":
        with pytest.raises(Refused, match="tidak dapat dipakai di sini"):
            one.write(conflicts.resolve, item.id, "value", "entah")
    one.write(conflicts.resolve, item.id, "value", typed)
    assert one.row(Employee, person)[field] == value
    assert one.waiting() == ()


def test_deciding_for_a_side_on_the_command_line(pair: tuple[Copy, Copy]) -> None:
    one, two = pair
    person = divided(one, two, {"name": "Siti A"}, {"name": "Siti B"})
    one.write(conflicts.resolve, one.waiting()[0].id, "theirs")
    assert one.row(Employee, person)["name"] == "Siti B"
