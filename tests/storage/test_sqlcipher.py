"""Connections to the encrypted file keep every promise of the pragmas."""

from pathlib import Path

import pytest
from sqlalchemy.orm import Session
from sqlcipher3 import dbapi2 as driver

from karier_desktop.rules.problem import KnownError
from karier_desktop.storage import faults, sqlcipher
from karier_desktop.storage.database import Database
from tests.support.databases import PASSWORD, USERNAME, FixedClock

KEY = bytes(range(32))


@pytest.mark.parametrize(
    ("version", "cipher", "accepted"),
    [
        ((3, 53, 4), "4.19.0 community", True),
        ((3, 51, 3), "4.19.0 community", True),
        ((3, 51, 2), "4.12.0 community", False),
        ((3, 40, 1), "4.5.0", False),
        ((3, 52, 0), "4.19.0 community", False),
        ((3, 53, 4), None, False),
    ],
)
def test_only_a_sound_library_is_used(version: tuple[int, ...], cipher: str | None, accepted: bool) -> None:
    if accepted:
        sqlcipher.assert_version(version, cipher)
        return
    with pytest.raises(KnownError, match=r"3\.51\.3 ke atas"):
        sqlcipher.assert_version(version, cipher)


PRAGMAS = {
    "journal_mode": "wal",
    "synchronous": 2,
    "foreign_keys": 1,
    "busy_timeout": 10000,
    "secure_delete": 1,
    "temp_store": 2,
    "trusted_schema": 0,
    "cell_size_check": 1,
}


@pytest.mark.parametrize("act", ["read", "write"])
def test_every_connection_has_every_pragma(sqlcipher_database: Database, act: str) -> None:
    def pragmas(session: Session) -> dict[str, object]:
        connection = session.connection()
        return {name: connection.exec_driver_sql(f"PRAGMA {name}").scalar() for name in PRAGMAS}

    found = sqlcipher_database.read(pragmas) if act == "read" else sqlcipher_database.write(pragmas).value
    assert found == PRAGMAS


@pytest.mark.parametrize(
    ("file_mib", "cache_kib"), [(None, 6144), (1, 6144), (40, 6144), (100, 12800), (256, 32768), (900, 32768)]
)
def test_pages_kept_in_memory_go_by_the_size_of_the_file(tmp_path: Path, file_mib: int | None, cache_kib: int) -> None:
    file = tmp_path / "data.krj"
    if file_mib is not None:
        with file.open("wb") as stream:
            stream.truncate(file_mib << 20)
    assert sqlcipher._cache_kib(file) == cache_kib


def test_reading_connections_cannot_write(sqlcipher_database: Database) -> None:
    with pytest.raises(KnownError):
        sqlcipher_database.read(lambda session: session.connection().exec_driver_sql("DELETE FROM draft") and None)


def test_the_file_shows_nothing(data_folder: Path, clock: FixedClock) -> None:
    content = (data_folder / sqlcipher.FILE).read_bytes()
    assert not content.startswith(b"SQLite")
    assert b"employee" not in content


def test_an_absent_file_stays_absent(tmp_path: Path) -> None:
    with pytest.raises(driver.OperationalError):
        sqlcipher.connect(tmp_path / "nothing.krj", KEY)
    assert list(tmp_path.iterdir()) == []


def test_another_key_is_told_from_a_fault_of_the_program(tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / "a.krj"
    connection = sqlcipher.connect(path, KEY, create=True)
    connection.execute("CREATE TABLE t (x)")
    connection.close()
    with pytest.raises(faults.Damaged), sqlcipher.explained(path):
        sqlcipher.connect(path, KEY[::-1])
    assert capfd.readouterr() == ("", "")
    with pytest.raises(driver.OperationalError), sqlcipher.explained(path):
        sqlcipher.connect(path, KEY).execute("SELECT nothing")


def test_no_address_and_no_message_holds_the_key(sqlcipher_database: Database) -> None:
    store = sqlcipher_database.store
    assert "key" not in str(store.writing.url)
    assert store.writing.url.password is None


def test_closing_leaves_one_file(data_folder: Path, clock: FixedClock) -> None:
    database = Database.open(data_folder, USERNAME, PASSWORD, clock=clock)
    database.write(lambda session: session.connection().exec_driver_sql("DELETE FROM draft") and None)
    database.close()
    assert not (data_folder / f"{sqlcipher.FILE}-wal").exists()
