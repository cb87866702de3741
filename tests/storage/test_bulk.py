"""Many rows at once keep the habits of rows written one by one."""

from datetime import date
from uuid import UUID

import pytest
from sqlalchemy import select
from sqlalchemy.orm import Session

from karier_desktop.models import Employee, RankHistory
from karier_desktop.storage import bulk, journal
from karier_desktop.storage.database import Database, Stale
from karier_desktop.storage.journal import FieldChange
from tests.support.databases import FixedClock


def people(count: int) -> list[dict[str, object]]:
    return [{"nip": str(number), "name": f"Orang {number:04}", "flags": []} for number in range(count)]


def row(session: Session, record_id: UUID) -> tuple[object, ...]:
    found = session.get_one(Employee, record_id)
    return found.name, found.employee_type, found.version, found.created_by, found.changed_at, found.deleted_by


def test_rows_are_stamped_and_journalled(database: Database, clock: FixedClock) -> None:
    done = database.write(bulk.insert, Employee, people(2500))
    assert (len(set(done.value)), done.changed) == (2500, {"employee"})
    assert database.read(row, done.value[7]) == ("Orang 0007", "PNS", 1, database.account, clock.now(), None)
    assert [entry.kind for entry in database.read(journal.history, done.value[7])] == ["create"]


def test_only_what_differs_is_written(database: Database, clock: FixedClock) -> None:
    ids = database.write(bulk.insert, Employee, people(3)).value
    clock.advance(days=1)
    changes = [
        {"id": ids[0], "version": 1, "name": "Orang 0000", "phone": ""},
        {"id": ids[1], "version": 1, "name": "Baru", "phone": ""},
        {"id": ids[2], "version": 1, "name": "Orang 0002", "phone": "0812"},
    ]
    assert database.write(bulk.update, Employee, changes).value == 2
    assert database.read(row, ids[0])[2] == 1
    assert database.read(row, ids[1])[:3] == ("Baru", "PNS", 2)
    assert database.read(journal.history, ids[2])[0].fields == (FieldChange("phone", "", "0812"),)
    assert database.write(bulk.update, Employee, []).value == 0


def test_a_row_that_moved_on_stops_everything(database: Database) -> None:
    ids = database.write(bulk.insert, Employee, people(2)).value
    database.write(bulk.update, Employee, [{"id": ids[1], "version": 1, "name": "Lain"}])
    rows = [{"id": key, "version": 1, "name": "Saya"} for key in ids]
    with pytest.raises(Stale, match="name Orang 0001 → Lain"):
        database.write(bulk.update, Employee, rows)
    assert database.read(row, ids[0])[0] == "Orang 0000"


def test_marking_many_as_deleted_fills_one_entry_of_the_bin(database: Database, clock: FixedClock) -> None:
    ids = database.write(bulk.insert, Employee, people(3)).value
    database.write(bulk.update, Employee, [{"id": key, "version": 1, "deleted_at": clock.now()} for key in ids])
    assert database.read(row, ids[0])[-1] == database.account
    assert [len(entry.records) for entry in database.read(journal.bin)] == [3]


def test_objects_of_the_session_see_what_was_written(database: Database) -> None:
    (key,) = database.write(bulk.insert, Employee, people(1)).value

    def both(session: Session) -> str:
        person = session.get_one(Employee, key)
        bulk.update(session, Employee, [{"id": key, "version": 1, "name": "Baru"}])
        person.phone = "0812"
        return person.name

    assert database.write(both).value == "Baru"
    (entry,) = database.read(journal.history, key)[:1]
    assert {field.name for field in entry.fields} == {"name", "phone"}


def test_an_import_can_be_taken_back_as_a_whole(database: Database) -> None:
    def bring_in(session: Session) -> None:
        ids = bulk.insert(session, Employee, people(1200))
        ranks = [{"employee_id": key, "golongan": "III/a", "effective_date": date(2020, 4, 1)} for key in ids]
        bulk.insert(session, RankHistory, ranks)

    act = database.write(bring_in).change_set
    assert act
    assert database.write(journal.undo, act).value == 2400
    left = database.read(
        lambda session: session.scalars(select(Employee.id).where(Employee.deleted_at.is_(None))).all()
    )
    assert left == []
