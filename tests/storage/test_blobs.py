"""Contents of scans: stored whole and encrypted, read back as they were or not at all, orphans swept."""

import os
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from karier_desktop.rules.problem import KnownError
from karier_desktop.storage import files
from karier_desktop.storage.blobs import FOLDER, FileBlobs, blobs, name_of
from karier_desktop.storage.database import Database

SCAN = b"%PDF-1.7 " + bytes(range(256)) * 300
NEVER = datetime(2000, 1, 1, tzinfo=UTC)
ALWAYS = datetime.now(UTC) + timedelta(days=36_500)


@pytest.fixture
def place(tmp_path: Path) -> FileBlobs:
    return FileBlobs(tmp_path / FOLDER, b"k" * 32)


def path_of(place: FileBlobs, name: str) -> Path:
    return place._folder / name[:2] / name[2:]


@pytest.mark.parametrize("content", [b"x", SCAN, bytes(1 << 20)])
def test_what_was_put_comes_back(database: Database, content: bytes) -> None:
    here = blobs(database)
    name = here.put(content)
    assert name == name_of(content)
    assert here.get(name) == content
    assert here.put(content) == name
    assert here.held([name, "00" * 32]) == {name}


def test_what_is_not_there_is_nothing(database: Database) -> None:
    assert blobs(database).get("00" * 32) is None
    assert blobs(database).held([]) == set()


def test_nothing_readable_lies_on_the_disk(place: FileBlobs) -> None:
    name = place.put(SCAN)
    raw = path_of(place, name).read_bytes()
    assert raw.startswith(b"KRL1")
    assert b"PDF" not in raw
    assert SCAN[100:140] not in raw


def test_another_key_reads_nothing(place: FileBlobs) -> None:
    name = place.put(SCAN)
    assert FileBlobs(place._folder, b"j" * 32).get(name) is None


@pytest.mark.parametrize("place_", [0, 3, 4, 15, 16, 1000, -1])
def test_a_changed_byte_counts_as_not_there_and_is_stored_again(place: FileBlobs, place_: int) -> None:
    name = place.put(SCAN)
    raw = bytearray(path_of(place, name).read_bytes())
    raw[place_] ^= 1
    path_of(place, name).write_bytes(raw)
    assert place.get(name) is None
    place.put(SCAN)
    assert place.get(name) == SCAN


@pytest.mark.parametrize("length", [0, 3, 4, 15, 16, 40])
def test_a_torn_file_counts_as_not_there(place: FileBlobs, length: int) -> None:
    name = place.put(SCAN)
    path_of(place, name).write_bytes(path_of(place, name).read_bytes()[:length])
    assert place.get(name) is None


def test_one_content_under_the_name_of_another_counts_as_not_there(place: FileBlobs) -> None:
    first, second = place.put(SCAN), place.put(b"another")
    path_of(place, first).write_bytes(path_of(place, second).read_bytes())
    assert place.get(first) is None


@pytest.mark.parametrize("name", ["", "../../etc/passwd", "AB" * 32, "ab" * 31, "g" * 64, "/" * 64])
def test_a_name_that_is_none_reaches_no_file(place: FileBlobs, name: str) -> None:
    assert place.get(name) is None


def test_a_write_that_fails_leaves_nothing_behind(place: FileBlobs, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(path: Path, content: bytes) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(files, "replace", full)
    with pytest.raises(KnownError):
        place.put(SCAN)
    assert place.get(name_of(SCAN)) is None


def test_orphans_are_swept_when_they_are_old_enough(database: Database) -> None:
    here = blobs(database)
    kept, orphan = here.put(SCAN), here.put(b"orphan")
    assert here.sweep({kept}, NEVER) == 0
    assert here.sweep({kept}, ALWAYS) == 1
    assert (here.get(kept), here.get(orphan)) == (SCAN, None)


def test_leftovers_of_cut_writes_are_swept(place: FileBlobs) -> None:
    name = place.put(SCAN)
    cut = path_of(place, name).with_name(f"{name[2:]}.baru")
    cut.write_bytes(b"half")
    os.utime(cut, (0, 0))
    assert place.sweep({name}, NEVER) == 1
    assert place.get(name) == SCAN
