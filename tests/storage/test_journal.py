"""History, recycle bin, restore and undo."""

from datetime import date
from uuid import UUID

import pytest
from sqlalchemy import select
from sqlalchemy.exc import DBAPIError
from sqlalchemy.orm import Session

from karier_desktop.models import Account, Appraisal, Employee, RankHistory, WorkIndicator, WorkResult
from karier_desktop.models.journal import Change, ChangeSet
from karier_desktop.rules.problem import KnownError
from karier_desktop.storage import bulk, journal
from karier_desktop.storage.database import Database
from karier_desktop.storage.journal import BinRecord, FieldChange
from tests.support.databases import FixedClock


def add_people(session: Session, *names: str) -> list[UUID]:
    journal.describe(session, f"Menambah pegawai: {', '.join(names)}")
    people = [Employee(nip=str(number), name=name, flags=[]) for number, name in enumerate(names)]
    session.add_all(people)
    session.flush()
    return [person.id for person in people]


def change(session: Session, record_id: UUID, **fields: object) -> None:
    journal.describe(session, "Mengubah pegawai")
    person = session.get_one(Employee, record_id)
    for name, value in fields.items():
        setattr(person, name, value)


def delete(session: Session, *ids: UUID) -> None:
    journal.describe(session, f"Menghapus {len(ids)} pegawai")
    for record_id in ids:
        session.delete(session.get_one(Employee, record_id))


def names(session: Session) -> list[str]:
    return list(session.scalars(select(Employee.name).where(Employee.deleted_at.is_(None)).order_by(Employee.name)))


def test_history_tells_field_by_field_who_and_when(database: Database, clock: FixedClock) -> None:
    account = database.account
    database.write(lambda session: session.add(Account(id=account, username="ani", full_name="Ani Lestari")))
    (person,) = database.write(add_people, "Siti").value
    clock.advance(hours=1)
    database.write(change, person, name="Siti Aminah", birth_date=date(1990, 1, 1), flags=["x"])

    changed, created = database.read(journal.history, person)
    assert (created.kind, created.version, created.fields) == ("create", 1, ())
    assert (changed.kind, changed.version, changed.actor, changed.actor_name) == ("change", 2, account, "Ani Lestari")
    assert changed.at == clock.now()
    assert sorted(changed.fields, key=lambda field: field.name) == [
        FieldChange("birth_date", None, date(1990, 1, 1)),
        FieldChange("flags", [], ["x"]),
        FieldChange("name", "Siti", "Siti Aminah"),
    ]


def test_several_flushes_of_one_save_count_as_one_change(database: Database) -> None:
    (person,) = database.write(add_people, "Siti").value

    def twice(session: Session) -> None:
        found = session.get_one(Employee, person)
        for name, phone in (("A", "1"), ("B", "")):
            found.name, found.phone = name, phone
            session.flush()

    database.write(twice)
    entry = database.read(journal.history, person)[0]
    assert (entry.version, entry.fields) == (3, (FieldChange("name", "Siti", "B"),))


def test_a_value_overwritten_unread_still_shows_what_it_was(database: Database) -> None:
    (person,) = database.write(add_people, "Siti").value

    def blindly(session: Session) -> None:
        found = session.get_one(Employee, person)
        session.expire(found)
        found.name = "Aminah"

    database.write(blindly)
    assert database.read(journal.history, person)[0].fields == (FieldChange("name", "Siti", "Aminah"),)


def test_grandchildren_belong_to_the_history_of_the_top_record(database: Database) -> None:
    (person,) = database.write(add_people, "Siti").value

    def add_appraisal(session: Session) -> tuple[UUID, UUID]:
        top = Appraisal(employee_id=person, period_start=date(2026, 1, 1), period_end=date(2026, 12, 31))
        session.add(top)
        session.flush()
        result = WorkResult(appraisal_id=top.id, text="Laporan")
        session.add(result)
        session.flush()
        session.add(WorkIndicator(work_result_id=result.id, indicator="Tepat waktu"))
        return top.id, result.id

    top, result = database.write(add_appraisal).value
    database.write(bulk.insert, WorkIndicator, [{"work_result_id": result, "indicator": "Lengkap"}])
    tables = [entry.table for entry in database.read(journal.history, top)]
    assert tables == ["work_indicator", "work_indicator", "work_result", "appraisal"]


def test_one_act_of_deleting_is_one_entry_of_the_bin(database: Database, clock: FixedClock) -> None:
    ids = database.write(add_people, "A", "B", "C").value
    act = database.write(delete, *ids[:2]).change_set
    assert act
    (entry,) = database.read(journal.bin)
    assert (entry.change_set, entry.at, entry.label) == (act, clock.now(), "Menghapus 2 pegawai")
    assert entry.records == (BinRecord("employee", ids[0]), BinRecord("employee", ids[1]))

    assert database.write(journal.restore, act, [ids[1]]).value == 1
    assert [found.records for found in database.read(journal.bin)] == [(BinRecord("employee", ids[0]),)]
    assert database.write(journal.restore, act).changed == {"employee"}
    assert database.read(journal.bin) == []
    assert database.read(names) == ["A", "B", "C"]
    assert database.write(journal.restore, act).value == 0


def test_a_record_deleted_again_is_listed_once(database: Database, clock: FixedClock) -> None:
    (person,) = database.write(add_people, "A").value
    first = database.write(delete, person).change_set
    assert first
    clock.advance(minutes=1)
    database.write(journal.restore, first)
    second = database.write(delete, person).change_set
    assert [entry.change_set for entry in database.read(journal.bin)] == [second]
    assert database.write(journal.restore, first).value == 0


def test_parts_removed_from_a_record_in_use_are_not_in_the_bin(database: Database) -> None:
    (person,) = database.write(add_people, "A").value
    (rank,) = database.write(bulk.insert, RankHistory, [{"employee_id": person, "golongan": "III/a"}]).value
    act = database.write(lambda session: session.delete(session.get_one(RankHistory, rank))).change_set
    assert act
    assert database.read(journal.bin) == []
    assert database.write(journal.undo, act).value == 1


def test_undo_brings_back_what_a_save_changed_made_and_deleted(database: Database) -> None:
    keep, drop = database.write(add_people, "A", "B").value

    def save(session: Session) -> None:
        journal.describe(session, "Menata")
        change(session, keep, name="A2", birth_date=date(1990, 1, 1))
        delete(session, drop)
        add_people(session, "C")
        journal.describe(session, "Menata")

    act = database.write(save).change_set
    assert act
    assert database.read(names) == ["A2", "C"]
    undone = database.write(journal.undo, act)
    assert (undone.value, database.read(names)) == (3, ["A", "B"])
    assert database.read(journal.history, keep)[0].label == "Mengurungkan: Menata"
    assert undone.change_set
    database.write(journal.undo, undone.change_set)
    assert database.read(names) == ["A2", "C"]


def test_undo_is_refused_when_later_work_would_be_lost(database: Database) -> None:
    (person,) = database.write(add_people, "A").value
    act = database.write(change, person, name="B").change_set
    assert act
    database.write(change, person, phone="0812")
    with pytest.raises(KnownError, match="perubahan lain pada 1 data"):
        database.write(journal.undo, act)
    assert database.read(names) == ["B"]


@pytest.mark.parametrize("table", [Change, ChangeSet])
@pytest.mark.parametrize("statement", ["UPDATE {} SET {} = {}", "DELETE FROM {}"])
def test_the_journal_only_grows(database: Database, table: type[Change | ChangeSet], statement: str) -> None:
    database.write(add_people, "A")
    column = "kind" if table is Change else "label"
    with pytest.raises(DBAPIError, match="journal"):
        database.write(
            lambda session: (
                session.connection().exec_driver_sql(statement.format(table.__tablename__, column, column)) and None
            )
        )
