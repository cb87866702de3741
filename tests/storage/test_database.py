"""Reading and writing: stamps, versions, journal, changed subjects."""

from datetime import date
from pathlib import Path
from uuid import UUID

import pytest
from sqlalchemy import select, update
from sqlalchemy.orm import Session

from karier_desktop.models import Employee, OrgUnit, RankHistory
from karier_desktop.storage import journal
from karier_desktop.storage.database import Database, Stale
from tests.support.databases import CHEAP, OFFICE, PASSWORD, USERNAME, FixedClock


def add_employee(session: Session, name: str = "Siti Aminah") -> UUID:
    employee = Employee(nip="199001012015032001", name=name, flags=[])
    session.add(employee)
    session.flush()
    return employee.id


def rename(session: Session, record_id: UUID, name: str, seen: int | None = None) -> None:
    employee = session.get_one(Employee, record_id)
    if seen not in (None, employee.version):
        raise Stale(employee.name, journal.row_history(session, record_id, since=seen or 0))
    employee.name = name


def delete(session: Session, record_id: UUID) -> None:
    session.delete(session.get_one(Employee, record_id))


def marks(session: Session, record_id: UUID) -> tuple[object, ...]:
    found = session.get_one(Employee, record_id)
    return found.version, found.created_by, found.changed_at, found.deleted_at, found.deleted_by


def test_a_write_stamps_author_and_time_and_tells_what_changed(database: Database, clock: FixedClock) -> None:
    made = database.write(add_employee)
    assert made.changed == {"employee"}
    assert database.read(marks, made.value) == (1, database.account, clock.now(), None, None)

    clock.advance(hours=1)
    database.write(rename, made.value, "Siti A.")
    assert database.read(marks, made.value) == (2, database.account, clock.now(), None, None)


def test_deleting_is_a_mark_with_author_and_time(database: Database, clock: FixedClock) -> None:
    made = database.write(add_employee).value
    database.write(delete, made)
    assert database.read(marks, made) == (2, database.account, clock.now(), clock.now(), database.account)


def test_saving_the_same_again_changes_nothing(database: Database) -> None:
    made = database.write(add_employee, "Siti").value
    again = database.write(rename, made, "Siti")
    assert (again.changed, again.change_set) == (frozenset(), None)
    assert database.read(marks, made)[0] == 1


def test_what_fails_leaves_nothing(database: Database) -> None:
    def fail(session: Session) -> None:
        add_employee(session)
        raise LookupError

    with pytest.raises(LookupError):
        database.write(fail)
    assert database.read(lambda session: session.scalars(select(Employee.id)).all()) == []


def test_the_version_the_form_saw_is_compared(database: Database) -> None:
    made = database.write(add_employee, "Siti").value
    database.write(rename, made, "Siti Aminah", 1)
    with pytest.raises(Stale, match="name Siti → Siti Aminah") as caught:
        database.write(rename, made, "Aminah", 1)
    assert caught.value.changes[0].kind == "change"
    assert database.read(marks, made)[0] == 2


def test_mapped_objects_do_not_leave(database: Database) -> None:
    made = database.write(add_employee).value
    with pytest.raises(AssertionError, match="Employee must not leave"):
        database.read(lambda session: {"row": [session.get(Employee, made)]})
    with pytest.raises(AssertionError, match="must not leave"):
        database.read(lambda session: session.execute(select(Employee.id)))


def test_a_read_changes_nothing(database: Database) -> None:
    with pytest.raises(RuntimeError, match=r"Database\.write"):
        database.read(add_employee)


@pytest.mark.parametrize("table", [Employee, Employee.__table__])
def test_statements_that_pass_the_journal_are_refused(database: Database, table: type[Employee]) -> None:
    with pytest.raises(RuntimeError, match=r"storage\.bulk"):
        database.write(lambda session: session.execute(update(table).values(name="x")) and None)


def test_a_write_inside_a_write_is_a_mistake_of_the_program(database: Database) -> None:
    with pytest.raises(RuntimeError, match="inside a write"):
        database.write(lambda session: database.write(add_employee))


def test_a_closed_database_stays_closed(database: Database) -> None:
    database.close()
    database.close()
    with pytest.raises(RuntimeError, match="closed"):
        database.read(add_employee)
    with pytest.raises(RuntimeError, match="closed"):
        database.write(add_employee)


def test_a_folder_may_have_any_name(tmp_path: Path, clock: FixedClock) -> None:
    folder = tmp_path / "Kantor 100% #1? ü 'A'"
    Database.create(folder, OFFICE, USERNAME, PASSWORD, clock=clock, cost=CHEAP).database.close()
    database = Database.open(folder, USERNAME, PASSWORD, clock=clock)
    database.write(add_employee)
    assert database.copy()
    database.close()
    assert {path.name for path in folder.iterdir()} >= {"karier.krj", "kunci.krj", "cadangan"}


def test_children_show_in_the_history_of_their_record(database: Database) -> None:
    made = database.write(add_employee).value

    def add_rank(session: Session) -> UUID:
        journal.describe(session, "Catat pangkat", {"effective_date": "SK menyusul"})
        session.add(RankHistory(employee_id=made, golongan="III/a", effective_date=date(2020, 4, 1)))
        session.add(OrgUnit(name="Bidang A"))
        return made

    assert database.write(add_rank).changed == {"career", "office"}
    entries = database.read(journal.history, made)
    assert [(entry.table, entry.kind, entry.label) for entry in entries] == [
        ("rank_history", "create", "Catat pangkat"),
        ("employee", "create", ""),
    ]
    assert entries[0].reasons == {"effective_date": "SK menyusul"}
