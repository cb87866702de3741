"""Fills a disk of eight megabytes while saving; run by test_faults in a mount namespace of its own."""

import subprocess
import sys
import tempfile
from contextlib import suppress
from pathlib import Path

from sqlalchemy import select

from karier_desktop.models import OrgUnit
from karier_desktop.storage import faults, reserve
from karier_desktop.storage.check import check
from karier_desktop.storage.database import Database
from tests.support.child import add_unit
from tests.support.databases import CHEAP, OFFICE, PASSWORD, USERNAME


def main(disk: Path) -> None:
    """Every save that was not refused is there, before and after there is room again."""
    reserve.SIZE = 256 << 10
    subprocess.run(["mount", "-t", "tmpfs", "-o", "size=8m", "tmpfs", disk], check=True)
    ballast = disk / "ballast"
    ballast.write_bytes(b"0" * (1 << 20))
    folder = disk / "data"
    database = Database.create(folder, OFFICE, USERNAME, PASSWORD, cost=CHEAP).database
    _filled_by_others(disk, folder, database)
    database = Database.open(folder, USERNAME, PASSWORD)
    saved = []
    while len(saved) < 100_000:
        try:
            database.write(add_unit, f"{len(saved)}")
        except faults.DiskFull:
            break
        saved.append(f"{len(saved)}")
    assert 50 < len(saved) < 100_000
    assert _names(database) == saved
    database.close()

    ballast.unlink()
    database = Database.open(folder, USERNAME, PASSWORD)
    assert _names(database) == saved
    database.write(add_unit, f"{len(saved)}")
    assert not [finding for finding in check(database) if finding.level == "error"]
    database.close()
    sys.stdout.write("ok\n")


def _filled_by_others(disk: Path, folder: Path, database: Database) -> None:
    """Other programs fill the disk while this one is closed: the data can still be looked at."""
    database.close()
    others = disk / "others"
    with suppress(OSError), open(others, "wb", buffering=0) as file:
        while file.write(b"0" * 4096):
            pass
    database = Database.open(folder, USERNAME, PASSWORD)
    assert _names(database) == []
    database.close()
    others.unlink()


def _names(database: Database) -> list[str]:
    return database.read(lambda session: sorted(session.scalars(select(OrgUnit.name)), key=int))


if __name__ == "__main__":
    main(Path(tempfile.mkdtemp()))
