"""Every way of writing leaves its number and says which edit each value comes from, on both kinds of database."""

import json
from collections.abc import Callable
from datetime import date
from typing import Any
from uuid import UUID, uuid4

import pytest
from sqlalchemy import func, select
from sqlalchemy.exc import DBAPIError
from sqlalchemy.orm import Session

from karier_desktop.models import (
    Appraisal,
    ConflictHead,
    Employee,
    OrgUnit,
    Ownership,
    RankHistory,
    Record,
    ReplicaClock,
    ReplicaSesi,
    Signer,
    WorkIndicator,
    WorkResult,
)
from karier_desktop.storage import bulk, chain_check, journal
from karier_desktop.storage.database import Database, Stale
from karier_desktop.storage.parents import record_types
from karier_desktop.storage.versions import replicated
from tests.support.databases import FixedClock

ONE = UUID(int=1)


def make(session: Session) -> None:
    """A person, as change number 1."""
    session.add(Employee(id=ONE, nip="1", name="Siti"))


def change(session: Session, /, **values: Any) -> None:
    person = session.get_one(Employee, ONE)
    for name, value in values.items():
        setattr(person, name, value)


def change_twice(session: Session) -> None:
    change(session, phone="0811")
    session.flush()
    change(session, phone="0812", email="siti@contoh.test")


def change_and_take_back(session: Session) -> None:
    change(session, phone="0811")
    session.flush()
    change(session, phone="")


def make_and_change(session: Session) -> None:
    session.add(Employee(id=UUID(int=2), nip="2", name="Abdul"))
    session.flush()
    session.get_one(Employee, UUID(int=2)).phone = "0811"


def remove(session: Session) -> None:
    session.delete(session.get_one(Employee, ONE))


def bulk_change(session: Session, /, **values: Any) -> None:
    version = session.get_one(Employee, ONE).version
    bulk.update(session, Employee, [{"id": ONE, "version": version, **values}])


def bulk_then_object(session: Session) -> None:
    bulk_change(session, phone="0811")
    change(session, email="siti@contoh.test")


def local(session: Session) -> None:
    session.add(Signer(position="Kepala", name="Ani"))


def local_in_bulk(session: Session) -> None:
    bulk.insert(session, Signer, [{"position": "Kepala", "name": "Ani"}])


def only_read(session: Session) -> None:
    session.get_one(Employee, ONE)


FIRST = {"d": [1, 1]}
EDITED = {"d": [1, 1], "c": [[1, 2]]}


def edited(*fields: str) -> dict[str, Any]:
    return {**EDITED, "x": {name: [1, 2] for name in fields}}


KINDS: tuple[tuple[Callable[..., object], dict[str, Any], dict[str, Any], int], ...] = (
    (change, {"phone": "0811"}, edited("phone"), 2),
    (change, {"phone": "0811", "flags": ["a"]}, edited("phone", "flags"), 2),
    (change, {"phone": ""}, FIRST, 1),
    (change, {"golongan": "III/a", "search_text": "siti"}, FIRST, 1),
    (change, {"golongan": "III/a", "note": "x"}, edited("note"), 2),
    (change_twice, {}, edited("phone", "email"), 2),
    (change_and_take_back, {}, edited("phone"), 2),
    (remove, {}, edited("deleted_at"), 2),
    (bulk_change, {"phone": "0811"}, edited("phone"), 2),
    (bulk_change, {"phone": ""}, FIRST, 1),
    (bulk_change, {"golongan": "III/a"}, FIRST, 1),
    (bulk_then_object, {}, edited("phone", "email"), 2),
    (only_read, {}, FIRST, 1),
    (local, {}, FIRST, 1),
    (local_in_bulk, {}, FIRST, 1),
    (make_and_change, {}, FIRST, 2),
)


def versions(session: Session, model: type[Record], key: UUID) -> tuple[int, dict[str, Any]]:
    number, text = session.execute(select(model.cn, model.versions).where(model.id == key)).one()
    return number, json.loads(text)


def clock_at(session: Session) -> int:
    return session.scalars(select(ReplicaClock.cn)).one()


@pytest.mark.parametrize(("write", "values", "expected", "last"), KINDS)
def test_a_way_of_writing(
    database: Database, write: Callable[..., object], values: dict[str, Any], expected: dict[str, Any], last: int
) -> None:
    database.write(make)
    database.write(write, **values)
    number, found = database.read(versions, Employee, ONE)
    assert found == expected
    assert number == (2 if "c" in expected else 1)
    assert database.read(clock_at) == last
    assert database.read(chain_check.verify) is None


def test_what_was_removed_and_brought_back_or_undone(database: Database) -> None:
    database.write(make)
    removed = database.write(remove).change_set
    assert removed
    database.write(journal.restore, removed)
    assert database.read(versions, Employee, ONE)[1]["x"] == {"deleted_at": [1, 3]}
    changed = database.write(change, phone="0811").change_set
    assert changed
    database.write(journal.undo, changed)
    assert database.read(versions, Employee, ONE) == (
        5,
        {"d": [1, 1], "x": {"deleted_at": [1, 3], "phone": [1, 5]}, "c": [[1, 5]]},
    )


def test_many_new_rows_take_a_number_each(database: Database) -> None:
    people = [{"nip": str(number), "name": "Orang"} for number in range(1200)]
    ids = database.write(bulk.insert, Employee, people).value
    assert database.read(versions, Employee, ids[0]) == (1, {"d": [1, 1]})
    assert database.read(versions, Employee, ids[-1]) == (1200, {"d": [1, 1200]})
    assert database.read(clock_at) == 1200


def test_who_made_a_person_is_written_down(database: Database) -> None:
    database.write(make)
    (other,) = database.write(bulk.insert, Employee, [{"nip": "2", "name": "Abdul"}]).value
    (given,) = database.write(bulk.insert, Employee, [{"nip": "3", "name": "Budi", "owner_office": "b" * 32}]).value

    def owners(session: Session) -> list[str]:
        return [session.get_one(Employee, key).owner_office for key in (ONE, other, given)]

    first, second, third = database.read(owners)
    assert (len(first), second, third) == (32, first, "b" * 32)


def test_local_rows_tell_nothing(database: Database) -> None:
    database.write(local_in_bulk)

    def told(session: Session) -> tuple[int, str, int]:
        return session.execute(select(Signer.cn, Signer.versions, Signer.conflicts)).one()

    assert database.read(told) == (0, "", 0)
    assert database.read(lambda session: session.scalar(select(func.count(ReplicaSesi.idx)))) == 0


# ---- values that compete


def compete(session: Session, *fields: str) -> None:
    """Two values of each field, one of them from another office."""
    for field in fields:
        session.add(
            ConflictHead(
                table_name="employee",
                record_id=ONE,
                root_id=ONE,
                field=field,
                sesi_idx=2,
                n=9,
                value="lain",
                found_at=session.info["now"],
            )
        )
    row = {"_v": '{"c":[[1,1],[2,9]],"d":[1,1]}', "_k": len(fields)}
    bulk.merge(session, Employee, [{"id": ONE, "version": session.get_one(Employee, ONE).version, **row}])


def open_conflicts(session: Session) -> tuple[int, list[str]]:
    fields = session.scalars(select(ConflictHead.field).order_by(ConflictHead.field))
    return session.get_one(Employee, ONE).conflicts, list(fields)


@pytest.mark.parametrize("write", [change, bulk_change])
def test_an_edit_replaces_all_values_of_its_fields(database: Database, write: Callable[..., object]) -> None:
    database.write(make)
    database.write(compete, "name", "phone")
    assert database.read(open_conflicts) == (2, ["name", "phone"])
    database.write(write, name="Siti Halimah")
    assert database.read(open_conflicts) == (1, ["phone"])
    assert database.read(versions, Employee, ONE)[1] == {
        "d": [1, 1],
        "x": {"name": [1, 3]},
        "c": [[1, 3], [2, 9]],
    }
    database.write(write, golongan="III/a")
    assert database.read(open_conflicts) == (1, ["phone"])
    database.write(write, phone="0811")
    assert database.read(open_conflicts) == (0, [])


def test_a_value_that_waits_for_its_target_is_replaced_too(database: Database) -> None:
    database.write(make)

    def wait(session: Session) -> None:
        waiting = {"unit_id": [[2, 9], "f" * 32], "later": [[2, 9], 1]}
        text = json.dumps({"d": [1, 1], "x": {"unit_id": [2, 9]}, "c": [[1, 1], [2, 9]], "u": waiting})
        bulk.merge(session, Employee, [{"id": ONE, "version": 1, "_v": text, "_k": 0}])

    database.write(wait)
    unit = database.write(bulk.insert, OrgUnit, [{"name": "Dinas"}]).value[0]
    database.write(change, unit_id=unit)
    found = database.read(versions, Employee, ONE)[1]
    assert found["x"] == {"unit_id": [1, 4]}
    assert found["u"] == {"later": [[2, 9], 1]}


# ---- rows that come from elsewhere


def test_rows_are_taken_in_as_they_are(database: Database) -> None:
    ids = [UUID(int=7), UUID(int=8)]
    columns: dict[str, list[Any]] = {
        "id": ids,
        "nip": ["7", "8"],
        "name": ["Tuti", "Umar"],
        "deleted_at": [None, None],
        "_v": ['{"d":[2,5]}', '{"d":[2,6]}'],
        "_k": [0, 1],
    }
    assert database.write(bulk.take_in, Employee, columns).changed == {"employee"}
    assert database.read(versions, Employee, ids[1]) == (2, {"d": [2, 6]})
    assert [entry.kind for entry in database.read(journal.history, ids[0])] == ["create"]
    assert database.read(lambda session: session.get_one(Employee, ids[1]).owner_office) == ""
    assert database.read(chain_check.verify) is None
    assert database.write(bulk.take_in, Employee, {"id": []}).change_set is None


def test_a_merge_that_only_learned_of_edits_is_passed_on_but_not_shown(database: Database) -> None:
    database.write(make)
    row = {"id": ONE, "version": 1, "_v": '{"c":[[1,1],[2,3]],"d":[1,1]}', "_k": 0}
    assert database.write(bulk.merge, Employee, [row, {**row}][:1]).value == 1
    assert database.read(versions, Employee, ONE)[0] == 2
    assert [entry.kind for entry in database.read(journal.history, ONE)] == ["create"]
    assert database.write(bulk.merge, Employee, [{**row, "version": 2}]).value == 0
    with pytest.raises(Stale):
        database.write(bulk.merge, Employee, [{**row, "phone": "0811"}])
    database.write(bulk.merge, Employee, [{**row, "version": 2, "phone": "0811", "golongan": "III/a"}])
    assert database.read(journal.history, ONE)[0].fields[-1].new == "0811"
    assert database.read(clock_at) == 3


# ---- epochs


def hand_over(session: Session, epoch: int) -> None:
    session.add(Ownership(id=uuid4(), employee_id=ONE, register={"epoch": epoch, "office": "b" * 32}))


def test_edits_say_under_which_epoch_they_were_made(database: Database) -> None:
    database.write(make)
    database.write(bulk.insert, Employee, [{"id": UUID(int=2), "nip": "2", "name": "Abdul"}])
    database.write(hand_over, 4)
    database.write(change, phone="0811")
    assert database.read(versions, Employee, ONE)[1] == {"d": [1, 1], "x": {"phone": [1, 4, 4]}, "c": [[1, 4]]}
    ranks = [{"employee_id": UUID(int=key), "golongan": "III/a", "effective_date": date(2024, 4, 1)} for key in (1, 2)]
    ids = database.write(bulk.insert, RankHistory, ranks).value
    assert [database.read(versions, RankHistory, key)[1] for key in ids] == [{"d": [1, 5, 4]}, {"d": [1, 6]}]
    database.write(bulk.update, RankHistory, [{"id": ids[0], "version": 1, "note": "x"}])
    assert database.read(versions, RankHistory, ids[0])[1]["x"] == {"note": [1, 7, 4]}


def appraise(session: Session) -> tuple[UUID, UUID]:
    appraisal = Appraisal(id=uuid4(), employee_id=ONE, period_start=date(2025, 1, 1), period_end=date(2025, 12, 31))
    result = WorkResult(id=uuid4(), appraisal_id=appraisal.id, text="Laporan")
    session.add_all([appraisal, result])
    session.flush()
    return result.id, appraisal.id


def test_rows_deep_below_a_person_know_the_epoch(database: Database) -> None:
    database.write(make)
    database.write(hand_over, 2)
    result, _ = database.write(appraise).value
    assert database.read(versions, WorkResult, result)[1]["d"][2] == 2
    indicators = database.write(bulk.insert, WorkIndicator, [{"work_result_id": result, "indicator": "Jumlah"}]).value
    assert database.read(versions, WorkIndicator, indicators[0])[1]["d"][2] == 2


# ---- what is refused


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE employee SET name = 'Lain'",
        "UPDATE employee SET flags = '[\"a\"]'",
        "UPDATE employee SET owner_office = 'x'",
        "INSERT INTO org_unit (id, version, created_at, changed_at, name, short_name, code, siasn_id, head_position, "
        f"sort_order, needs_review) VALUES ('{ONE.hex}', 1, '2026-01-01', '2026-01-01', 'x', '', '', '', '', 0, 1=0)",
    ],
)
def test_a_statement_that_passes_the_stamps_by_is_refused(database: Database, statement: str) -> None:
    database.write(make)

    def run(session: Session) -> None:
        session.connection().exec_driver_sql(statement)

    with pytest.raises(DBAPIError, match="changes without a number"):
        database.write(run)


def test_columns_that_do_not_travel_may_change_alone(database: Database) -> None:
    database.write(make)
    database.write(
        lambda session: session.connection().exec_driver_sql("UPDATE employee SET golongan = 'III/a'") and None
    )


def test_the_net_knows_every_column_that_travels(database: Database) -> None:
    """Each column of each table, against the triggers as they stand in the database."""

    def known(session: Session) -> dict[str, str]:
        connection = session.connection()
        if connection.dialect.name == "sqlite":
            query = "SELECT tbl_name, sql FROM sqlite_schema WHERE name LIKE '%_changed_without_number'"
        else:
            query = (
                "SELECT relname, pg_get_triggerdef(t.oid) FROM pg_trigger t JOIN pg_class c ON c.oid = tgrelid "
                "WHERE tgname = 'changed_without_number'"
            )
        return {table: sql.replace('"', "") for table, sql in connection.exec_driver_sql(query)}

    found = database.read(known)
    travelling = {name: kind for name, kind in record_types().items() if kind.__travel__ != "local"}
    assert found.keys() == travelling.keys()
    for name, kind in travelling.items():
        watched = found[name].split(" ON ")[0].split(" OF ")[1].split(", ")
        assert set(watched) == replicated(kind), name


# ---- all or nothing


def test_a_write_that_fails_leaves_no_gap_and_no_sesi(database: Database) -> None:
    def fail(session: Session) -> None:
        make(session)
        session.flush()
        raise ValueError

    for _ in range(2):
        with pytest.raises(ValueError):  # noqa: PT011
            database.write(fail)
    assert database.read(lambda session: session.scalar(select(func.count(ReplicaSesi.idx)))) == 0
    database.write(make)
    with pytest.raises(ValueError):  # noqa: PT011
        database.write(fail_later)
    database.write(change, phone="0811")
    assert database.read(versions, Employee, ONE) == (2, edited("phone"))
    assert database.read(clock_at) == 2
    assert database.read(chain_check.verify) is None


def fail_later(session: Session) -> None:
    change(session, phone="0899")
    session.flush()
    raise ValueError


def test_a_day_later_the_numbers_stay_and_the_sesi_is_another(database: Database, clock: FixedClock) -> None:
    database.write(make)
    clock.advance(hours=23)
    database.write(change, phone="0811")
    clock.advance(hours=2)
    database.write(change, phone="0812")
    database.new_sesi()
    database.write(change, email="siti@contoh.test")
    assert database.read(versions, Employee, ONE)[1] == {
        "d": [1, 1],
        "x": {"phone": [2, 3], "email": [3, 4]},
        "c": [[1, 2], [2, 3], [3, 4]],
    }
