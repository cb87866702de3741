"""The check tells what it looked at and what is wrong."""

from uuid import UUID

from sqlalchemy.orm import Session

from karier_desktop.storage import sqlcipher
from karier_desktop.storage.check import check
from karier_desktop.storage.database import Database
from karier_desktop.storage.stores import FileStore
from tests.support.child import add_unit


def levels(database: Database) -> list[str]:
    return [finding.level for finding in check(database)]


def execute(session: Session, statement: str) -> None:
    session.connection().exec_driver_sql(statement)


def test_a_sound_database(database: Database, sqlcipher_database: Database) -> None:
    database.write(add_unit, "1")
    assert "error" not in levels(database)
    if database is sqlcipher_database:
        assert [finding.level for finding in check(database)].count("warning") == 1
        database.copy()
        assert set(levels(database)) == {"good"}


def test_a_row_changed_by_another_tool_does_not_fit_the_journal(database: Database) -> None:
    database.write(add_unit, "1")
    database.write(execute, "UPDATE org_unit SET version = 7")
    (bad,) = [finding for finding in check(database) if finding.level == "error"]
    assert "Jurnal perubahan tidak cocok dengan 1 baris" in bad.text


def test_a_row_without_a_journal_is_told(database: Database) -> None:
    database.write(add_unit, "1")
    columns = "id, _cn, _v, version, created_at, changed_at, name, short_name, code, siasn_id, head_position"
    key = UUID(int=9)
    database.write(
        execute,
        f"INSERT INTO org_unit ({columns}, sort_order, needs_review) SELECT '{key.hex}', 7, _v, version, "
        "created_at, changed_at, name, short_name, code, siasn_id, head_position, sort_order, needs_review "
        "FROM org_unit",
    )
    assert levels(database).count("error") == 2


def test_two_rows_of_one_number_are_told(database: Database) -> None:
    database.write(add_unit, "1")
    database.write(add_unit, "2")
    database.write(execute, "UPDATE org_unit SET _cn = 2")
    (bad,) = [finding for finding in check(database) if finding.level == "error"]
    assert "Nomor perubahan tidak cocok pada 1 baris" in bad.text


def test_a_row_that_points_nowhere_is_told(sqlcipher_database: Database) -> None:
    sqlcipher_database.write(add_unit, "1")
    store = sqlcipher_database.store
    assert isinstance(store, FileStore)
    connection = sqlcipher.connect(store.path, store.opened.key, pragmas=("foreign_keys=OFF",))
    connection.execute(f"UPDATE org_unit SET parent_id = '{UUID(int=3).hex}', _cn = 2")
    connection.close()
    bad = [finding for finding in check(sqlcipher_database) if finding.level == "error"]
    assert "org_unit" in bad[0].text
