"""Making a data folder and opening one: key file, lock, database file, schema."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from uuid import UUID

from karier_desktop.storage import faults, files, keys, migrate, slots, sqlcipher
from karier_desktop.storage.clock import Clock
from karier_desktop.storage.slots import Cost

UNFINISHED = "belum-selesai"
"""Stands in the folder until the first set-up is complete, so that a cut set-up can be told from lost data."""


@dataclass(frozen=True)
class Made:
    """A folder just set up."""

    path: Path
    key: bytes
    account: UUID
    recovery_key: str


@contextmanager
def making(folder: Path, office: str, username: str, password: str, clock: Clock, cost: Cost | None) -> Iterator[Made]:
    """Set a folder up; it counts as made when the block ends well."""
    keys.refuse_weak(password, username, office)
    _make_room(folder)
    made, account, key, recovery_key = keys.create(folder, office, username, password, cost or slots.calibrate())
    path = folder / sqlcipher.FILE
    sqlcipher.connect(path, key, create=True).close()
    migrate.file_to_date(path, key, clock.now())
    yield Made(path, key, account, recovery_key)
    (folder / UNFINISHED).unlink()
    files.sync_folder(folder)


def unlock(folder: Path, username: str, password: str, clock: Clock) -> tuple[Path, bytes, UUID]:
    """The database file, its key and the account that opens it."""
    path = _existing(folder)
    account, key = keys.load(folder).unlock(username, password, clock)
    migrate.file_to_date(path, key, clock.now())
    return path, key, account


def _existing(folder: Path) -> Path:
    path = folder / sqlcipher.FILE
    if (folder / UNFINISHED).exists():
        raise faults.HalfMade(folder)
    if not path.exists() and not (folder / keys.FILE).exists():
        raise faults.NothingHere(folder)
    if not path.exists():
        raise faults.MissingFile(path)
    return path


def _make_room(folder: Path) -> None:
    """An empty start; what a cut first set-up left behind held no data yet."""
    names = (sqlcipher.FILE, f"{sqlcipher.FILE}-wal", f"{sqlcipher.FILE}-shm", keys.FILE)
    present = [folder / name for name in names if (folder / name).exists()]
    if present and not (folder / UNFINISHED).exists():
        raise faults.AlreadyHere(folder)
    try:
        folder.mkdir(parents=True, exist_ok=True)
        files.replace(folder / UNFINISHED, b"")
        for path in present:
            path.unlink()
    except OSError as error:
        raise faults.of_system(error, folder) from error
