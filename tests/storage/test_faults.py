"""Faults of the surroundings: a clear message, and nothing lost."""

import os
import random
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import closing, contextmanager, suppress
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import event, select
from sqlalchemy.orm import Session

from karier_desktop.models import OrgUnit
from karier_desktop.storage import faults, keys, reserve, sqlcipher
from karier_desktop.storage.check import check
from karier_desktop.storage.database import Database
from tests.support.child import add_unit
from tests.support.databases import CHEAP, OFFICE, PASSWORD, USERNAME

ROOT = Path(__file__).parents[2]


def add_units(session: Session, count: int) -> None:
    session.add_all([OrgUnit(name=f"{number}", code="x" * 300) for number in range(count)])


def names(session: Session) -> list[str]:
    return sorted(session.scalars(select(OrgUnit.name)), key=int)


def allow_pages(database: Database, more: int) -> None:
    """From now on the file may grow by so many pages only, as on a disk that is nearly full."""

    def limit(connection: Any, record: object) -> None:
        present = connection.execute("PRAGMA page_count").fetchone()[0]
        connection.execute(f"PRAGMA max_page_count={present + more}")

    database.store.writing.dispose()
    event.listen(database.store.writing, "connect", limit)


def test_a_full_disk_stops_the_save_and_loses_nothing(data_folder: Path) -> None:
    database = Database.open(data_folder, USERNAME, PASSWORD)
    database.write(add_units, 10)
    set_aside = data_folder / reserve.FILE
    assert set_aside.stat().st_size == reserve.SIZE
    allow_pages(database, 20)
    with pytest.raises(faults.DiskFull, match="ruang disk habis") as caught:
        database.write(add_units, 5000)
    assert str(data_folder) in caught.value.why
    assert not set_aside.exists()
    assert len(database.read(names)) == 10
    database.close()

    database = Database.open(data_folder, USERNAME, PASSWORD)
    database.write(add_units, 5)
    assert len(database.read(names)) == 15
    assert all(finding.level != "error" for finding in check(database))
    database.close()


def test_after_a_full_disk_nothing_is_tried_until_there_is_room(
    data_folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    database = Database.open(data_folder, USERNAME, PASSWORD)
    allow_pages(database, 20)
    with pytest.raises(faults.DiskFull):
        database.write(add_units, 5000)
    monkeypatch.setattr(reserve, "has_room", lambda folder: False)
    with pytest.raises(faults.DiskFull):
        database.write(lambda session: pytest.fail("nothing can be written now"))
    assert database.read(names) == []
    monkeypatch.undo()
    database.write(add_units, 1)
    assert (data_folder / reserve.FILE).exists()
    database.close()


def test_a_really_full_disk() -> None:
    """The same on a file system of eight megabytes of one's own."""
    if sys.platform == "win32" or subprocess.run(["unshare", "-rm", "true"], capture_output=True).returncode:
        pytest.skip("this computer does not let a test mount a small disk")
    command = ["unshare", "-rm", sys.executable, "-W", "error", "-m", "tests.support.small_disk"]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True)
    assert (done.returncode, done.stdout) == (0, "ok\n"), done.stderr


@contextmanager
def ordinary_user(folder: Path) -> Iterator[None]:
    """Nobody in particular, for whom the folder's permissions count."""
    root = os.geteuid() == 0
    if root:
        os.seteuid(65534)
    try:
        yield
    finally:
        if root:
            os.seteuid(0)


@pytest.fixture
def locked_folder(data_folder: Path) -> Iterator[Path]:
    """A data folder that may be read only, where everybody can look."""
    if sys.platform == "win32":
        pytest.skip("permissions of Windows folders work differently")
    place = Path(tempfile.mkdtemp())
    folder = Path(shutil.copytree(data_folder, place / "data"))
    for path in (place, folder):
        path.chmod(0o755)
    for path in folder.iterdir():
        path.chmod(0o644)
    folder.chmod(0o555)
    yield folder
    folder.chmod(0o755)
    shutil.rmtree(place)


def test_a_read_only_folder(locked_folder: Path) -> None:
    before = {path.name: path.read_bytes() for path in locked_folder.iterdir()}
    with ordinary_user(locked_folder), pytest.raises(faults.ReadOnlyFolder, match="hanya boleh dibaca"):
        Database.open(locked_folder, USERNAME, PASSWORD)
    with ordinary_user(locked_folder), pytest.raises(faults.ReadOnlyFolder):
        Database.create(locked_folder / "new", OFFICE, USERNAME, PASSWORD, cost=CHEAP)
    assert {path.name: path.read_bytes() for path in locked_folder.iterdir()} == before


def test_a_read_only_file_in_a_folder_that_can_be_written(locked_folder: Path) -> None:
    locked_folder.chmod(0o777)
    (locked_folder / sqlcipher.FILE).chmod(0o444)
    (locked_folder / keys.FILE).chmod(0o666)
    for path in locked_folder.glob("karier.kunci-buka"):
        path.chmod(0o666)

    def save() -> None:
        with closing(Database.open(locked_folder, USERNAME, PASSWORD)) as database:
            database.write(add_units, 1)

    with ordinary_user(locked_folder), pytest.raises(faults.ReadOnlyFolder):
        save()


def test_a_folder_nobody_may_look_into(locked_folder: Path) -> None:
    locked_folder.chmod(0o000)
    with ordinary_user(locked_folder), pytest.raises(faults.ReadOnlyFolder):
        Database.open(locked_folder, USERNAME, PASSWORD)


def filled(folder: Path) -> Path:
    database = Database.open(folder, USERNAME, PASSWORD)
    database.write(add_units, 300)
    database.close()
    return folder / sqlcipher.FILE


def spoil(path: Path, page: int, chosen: random.Random) -> bytes:
    with open(path, "rb+") as file:
        file.seek(page * 4096 + chosen.randrange(4096))
        byte = file.read(1)
        file.seek(-1, os.SEEK_CUR)
        file.write(bytes([byte[0] ^ 0xFF]))
    return path.read_bytes()


def test_a_spoilt_page_is_told_never_read_as_something_else(data_folder: Path) -> None:
    path = filled(data_folder)
    sound, chosen, told = path.read_bytes(), random.Random(5), 0
    expected = [str(number) for number in range(300)]
    for page in [0, 1, *chosen.sample(range(2, len(sound) // 4096), 20)]:
        path.write_bytes(sound)
        spoilt = spoil(path, page, chosen)
        told += _is_told(data_folder, expected)
        assert told or path.read_bytes() == spoilt
    assert told == 22


def _is_told(folder: Path, expected: list[str]) -> bool:
    """The damage is told on opening, on reading, or at the latest by the check; what is read is right."""
    try:
        database = Database.open(folder, USERNAME, PASSWORD)
    except faults.Damaged:
        return True
    with suppress(faults.Damaged), closing(database):
        found = {finding.level for finding in check(database)}
        with suppress(faults.Damaged):
            assert database.read(names) == expected
        return "error" in found
    return True


def test_check_names_the_damage_and_the_last_good_copy(data_folder: Path) -> None:
    path = filled(data_folder)
    database = Database.open(data_folder, USERNAME, PASSWORD)
    copy = database.copy()
    assert copy
    spoil(path, len(path.read_bytes()) // 4096 - 1, random.Random(1))
    bad = [finding.text for finding in check(database) if finding.level == "error"]
    assert "Kerusakan ditemukan pada 1 halaman" in bad[0]
    assert copy.name in bad[0]
    database.close()


@pytest.mark.parametrize("content", [b"", b"\0" * 8192, b"not a database at all", b"SQLite format 3\0" + b"\0" * 4080])
def test_a_file_that_lost_its_content_is_told_and_kept(data_folder: Path, content: bytes) -> None:
    path = data_folder / sqlcipher.FILE
    path.write_bytes(content)
    with pytest.raises(faults.Damaged, match="Berkas data rusak"):
        Database.open(data_folder, USERNAME, PASSWORD)
    assert path.read_bytes() == content


def test_a_truncated_file_is_told(data_folder: Path) -> None:
    path = filled(data_folder)
    with open(path, "rb+") as file:
        file.truncate(path.stat().st_size // 2)
    assert _is_told(data_folder, [])


@pytest.mark.parametrize(("name", "fault"), [(sqlcipher.FILE, "karier.krj"), (keys.FILE, "kunci.krj")])
def test_a_missing_file_is_not_made_anew(data_folder: Path, name: str, fault: str) -> None:
    (data_folder / name).unlink()
    with pytest.raises(faults.MissingFile, match=fault):
        Database.open(data_folder, USERNAME, PASSWORD)
    assert not (data_folder / name).exists()
    with pytest.raises(faults.AlreadyHere):
        Database.create(data_folder, OFFICE, USERNAME, PASSWORD, cost=CHEAP)


def test_an_empty_folder_holds_no_data_yet(tmp_path: Path) -> None:
    with pytest.raises(faults.NothingHere, match="Belum ada data"):
        Database.open(tmp_path / "nowhere", USERNAME, PASSWORD)
    assert not (tmp_path / "nowhere").exists()


def test_a_server_that_does_not_answer_is_told_without_its_password() -> None:
    with pytest.raises(faults.ServerUnreachable) as caught:
        Database.open_postgres("postgresql://u:rahasia@127.0.0.1:9/karier")
    assert "rahasia" not in str(caught.value)
    assert "127.0.0.1" in str(caught.value)


def test_add_unit_is_one_save(database: Database) -> None:
    assert database.write(add_unit, "1").changed == {"office"}
