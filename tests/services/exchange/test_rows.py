"""Rows out of one copy and into another."""

from datetime import UTC, date, datetime
from uuid import UUID

import pytest
from sqlalchemy.orm import Session

from karier_desktop.models import Employee, MentoringPair, RankHistory, TrainingEvent, TrainingParticipant
from karier_desktop.services.exchange import digest
from karier_desktop.services.exchange.scope import FULL
from karier_desktop.storage.database import Database
from tests.services.exchange.copies import Copy, Make, make, meet
from tests.support.factories import add, new_employee, new_position, new_rank, new_unit

__all__ = ["make"]


@pytest.fixture
def pair(make: Make, database: Database) -> tuple[Copy, Copy]:
    """Two computers of one office, the first on either kind of database."""
    one, two = make("a", database), make("twin")
    one.knows(two, "setara")
    two.knows(one, "setara")
    return one, two


def enter(session: Session) -> UUID:
    """A person with a history, a superior entered later, and a seat in a training."""
    unit = new_unit(session, code="PKM.01")
    below = new_unit(session, "Poli Umum", parent_id=unit.id)
    person = new_employee(session, name="Siti Halimah", unit_id=below.id, golongan="III/b", position="Perawat")
    boss = new_employee(session, name="Petrus Leki", unit_id=unit.id)
    person.superior_id = boss.id
    event = add(
        session,
        TrainingEvent(name="Rekam Medis", start_date=date(2026, 2, 1), end_date=date(2026, 2, 3)),
    )
    add(session, TrainingParticipant(event_id=event.id, employee_id=person.id))
    add(session, MentoringPair(mentor_id=boss.id, mentee_id=person.id, start_date=date(2026, 1, 1)))
    return person.id


def test_everything_arrives(pair: tuple[Copy, Copy]) -> None:
    one, two = pair
    person = one.write(enter)
    came = one.sends(two)
    assert (came.new, came.changed, came.conflicts, came.parked) == (9, 0, 0, 0)
    there, here = two.row(Employee, person), one.row(Employee, person)
    kept_apart = {"version", "cn", "versions", "created_at", "created_by", "changed_at", "changed_by"}
    assert {k: v for k, v in there.items() if k not in kept_apart} == {
        k: v for k, v in here.items() if k not in kept_apart
    }
    assert there["golongan"] == "III/b"
    assert one.digest() == two.digest()


def test_taking_the_same_in_again_changes_nothing(pair: tuple[Copy, Copy]) -> None:
    one, two = pair
    one.write(enter)
    lines = one.bundle(two)
    two.takes(lines, one)
    before = two.digest()
    again = two.takes(lines, one)
    assert (again.new, again.changed, again.same) == (0, 0, 9)
    assert two.digest() == before


def test_an_edit_arrives_and_comes_back_as_nothing_new(pair: tuple[Copy, Copy]) -> None:
    one, two = pair
    person = one.write(enter)
    one.sends(two)
    two.write(lambda session: setattr(session.get_one(Employee, person), "phone", "081234567890"))
    assert two.sends(one, 0).changed == 1
    assert one.row(Employee, person)["phone"] == "081234567890"
    assert one.sends(two).changed == 0
    assert one.digest() == two.digest()


def test_small_batches_in_any_order_of_people(pair: tuple[Copy, Copy]) -> None:
    one, two = pair
    person = one.write(enter)
    lines = one.bundle(two)
    two.takes(lines, one, size=1)
    assert two.row(Employee, person)["superior_id"] == one.row(Employee, person)["superior_id"]
    assert one.digest() == two.digest()


def test_a_deleted_row_travels_as_a_tombstone(pair: tuple[Copy, Copy]) -> None:
    one, two = pair
    person = one.write(enter)
    rank = one.write(lambda session: new_rank(session, person, golongan="III/c", effective_date=date(2022, 4, 1)).id)
    meet(one, two)
    assert two.row(Employee, person)["golongan"] == "III/c"
    one.write(lambda session: session.delete(session.get_one(RankHistory, rank)))
    meet(one, two)
    assert two.row(RankHistory, rank)["deleted_at"] == datetime(2026, 3, 12, 2, 41, tzinfo=UTC)
    assert two.row(Employee, person)["golongan"] == "III/b"
    assert one.digest() == two.digest()


def test_rows_without_their_employee_wait_for_it(pair: tuple[Copy, Copy]) -> None:
    one, two = pair
    person = one.write(enter)
    one.write(lambda session: new_position(session, person, position="Bidan").id)
    lines = one.bundle(two)
    late = [line for line in lines if line.get("pk") == person.hex]
    came = two.takes([line for line in lines if line not in late], one)
    assert came.parked > 0
    again = two.takes([line for line in lines if line["t"] != "row" or line in late], one)
    assert again.new >= came.parked
    assert one.digest() == two.digest()


def turns(copy: Copy) -> list[digest.Part]:
    """The rows that bundles after each other sum, until all had their turn."""
    parts: list[digest.Part] = []
    place = digest.START
    while not parts or place != digest.START:
        part, place = copy.read(digest.turn, FULL, place)
        parts.append(part)
    return parts


def test_the_turns_of_a_digest_make_up_the_whole(pair: tuple[Copy, Copy], monkeypatch: pytest.MonkeyPatch) -> None:
    one, two = pair
    monkeypatch.setattr(digest, "ROWS", 4)
    one.write(lambda session: [enter(session) for _ in range(5)])
    meet(one, two)
    parts = turns(one)
    told, known = ([copy.read(digest.digest, FULL, part).tables for part in parts] for copy in pair)
    assert told == known
    assert {sum(count for count, _ in tables.values()) for tables in told[:-1]} == {4}
    for table, (count, total) in one.digest().items():
        found = [tables[table] for tables in told if table in tables]
        assert sum(each for each, _ in found) == count
        assert sum(int(each, 16) for _, each in found) % (1 << 256) == int(total, 16)


def test_a_row_that_only_one_side_has_is_in_one_of_the_turns(
    pair: tuple[Copy, Copy], monkeypatch: pytest.MonkeyPatch
) -> None:
    one, two = pair
    monkeypatch.setattr(digest, "ROWS", 4)
    one.write(enter)
    meet(one, two)
    two.write(lambda session: new_position(session, new_employee(session).id).id)  # one.s has no such table yet
    sums = [[copy.read(digest.digest, FULL, part).tables for copy in pair] for part in turns(one)]
    assert sum(len(there) > len(here) or there != here for here, there in sums) == 1


def test_few_rows_are_summed_whole_each_time(pair: tuple[Copy, Copy]) -> None:
    one, _ = pair
    one.write(enter)
    assert [one.read(digest.digest, FULL, part).tables for part in turns(one)] == [one.digest()]
