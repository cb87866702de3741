"""One program at a time on a folder."""

import json
from pathlib import Path

import pytest

from karier_desktop.storage import lock
from karier_desktop.storage.lock import FolderLock, InUse


def test_the_second_is_told_who_is_first(tmp_path: Path) -> None:
    first = FolderLock(tmp_path, "jendela")
    with pytest.raises(InUse, match="jendela"):
        FolderLock(tmp_path)
    first.release()
    first.release()
    FolderLock(tmp_path).release()


@pytest.mark.parametrize("left", [b"", b'{"pid": 999999, "host": "lama", "program": "mati"}', b"\xff", b"[1]"])
def test_what_a_dead_program_left_behind_is_no_lock(tmp_path: Path, left: bytes) -> None:
    (tmp_path / lock.FILE).write_bytes(left)
    held = FolderLock(tmp_path, "baru")
    assert json.loads((tmp_path / lock.FILE).read_bytes())["program"] == "baru"
    held.release()


@pytest.mark.parametrize("text", [b"", b"\xff\xfe", b"[1]"])
def test_a_holder_that_cannot_be_read_still_holds(tmp_path: Path, text: bytes) -> None:
    held = FolderLock(tmp_path)
    (tmp_path / lock.FILE).write_bytes(text)
    with pytest.raises(InUse, match="Tutup|tutup"):
        FolderLock(tmp_path)
    held.release()
