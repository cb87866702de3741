"""Making a data folder and opening one: place, lock, key file, database file, tables."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from uuid import UUID

from karier_desktop.rules.problem import Problem, Refused
from karier_desktop.storage import faults, files, keys, location, migrate, reserve, slots, sqlcipher
from karier_desktop.storage.clock import Clock
from karier_desktop.storage.keys import KeyFile
from karier_desktop.storage.lock import FolderLock
from karier_desktop.storage.slots import Cost

UNFINISHED = "belum-selesai"
"""Stands in the folder until the first set-up is complete, so that a cut set-up can be told from lost data."""


@dataclass(frozen=True)
class Opened:
    """A folder that is locked and unlocked: its database file, the data key, and who opened it."""

    path: Path
    key: bytes
    account: UUID
    lock: FolderLock
    keys: KeyFile
    recovery_key: str = ""


@contextmanager
def making(
    folder: Path, office: str, username: str, password: str, clock: Clock, cost: Cost | None
) -> Iterator[Opened]:
    """Set a folder up; it counts as made when the block ends well."""
    keys.refuse_weak(password, username, office)
    location.refuse_wrong_place(folder)
    with _locked(_made(folder)) as lock:
        _make_room(folder)
        file, account, key, recovery_key = keys.create(folder, office, username, password, cost or slots.calibrate())
        path = folder / sqlcipher.FILE
        _touch(path, key)
        migrate.file_to_date(path, key, clock.now(), new=True)
        reserve.set_aside(folder)
        yield Opened(path, key, account, lock, file, recovery_key)
        (folder / UNFINISHED).unlink()
        files.sync_folder(folder)


def unlock(folder: Path, username: str, password: str, clock: Clock) -> Opened:
    """Open a folder with a password."""
    return _open(folder, clock, lambda file: file.unlock(username, password, clock))


def recover(folder: Path, recovery_key: str, username: str, password: str, clock: Clock) -> Opened:
    """Open a folder with the recovery key, and give this user a new password."""

    def with_paper(file: KeyFile) -> tuple[UUID, bytes]:
        key = file.recover(recovery_key, clock)
        account = file.account_of(username)
        if account is None:
            raise Refused([Problem("username", f"Tidak ada pengguna bernama {username}; periksa ejaannya.")])
        file.set_password(account, username, password, key)
        return account, key

    return _open(folder, clock, with_paper)


def _open(folder: Path, clock: Clock, unlocking: Callable[[KeyFile], tuple[UUID, bytes]]) -> Opened:
    location.refuse_wrong_place(folder)
    path = _existing(folder)
    with _locked(folder) as lock:
        file = keys.load(folder)
        account, key = unlocking(file)
        try:
            migrate.file_to_date(path, key, clock.now())
        except faults.DiskFull:  # filled by another program; even looking takes a little room
            reserve.free(folder)
            migrate.file_to_date(path, key, clock.now())
        reserve.set_aside(folder)
        return Opened(path, key, account, lock, file)


@contextmanager
def _locked(folder: Path) -> Iterator[FolderLock]:
    """The lock, let go again when the block fails."""
    lock = FolderLock(folder)
    try:
        yield lock
    except BaseException:
        lock.release()
        raise


def _existing(folder: Path) -> Path:
    path = folder / sqlcipher.FILE
    try:
        there = {each.name for each in folder.iterdir()} if folder.exists() else set()
    except OSError as error:
        raise faults.of_system(error, folder) from error
    if UNFINISHED in there:
        raise faults.HalfMade(folder)
    if not there & {path.name, keys.FILE}:
        raise faults.NothingHere(folder)
    if path.name not in there:
        raise faults.MissingFile(path)
    if not path.stat().st_size:  # SQLite would take an empty file for a new database
        raise faults.Damaged(path)
    return path


def _made(folder: Path) -> Path:
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise faults.of_system(error, folder) from error
    return folder


def _make_room(folder: Path) -> None:
    """An empty start; what a cut first set-up left behind held no data yet."""
    names = (sqlcipher.FILE, f"{sqlcipher.FILE}-wal", f"{sqlcipher.FILE}-shm", keys.FILE)
    present = [folder / name for name in names if (folder / name).exists()]
    if present and not (folder / UNFINISHED).exists():
        raise faults.AlreadyHere(folder)
    try:
        files.replace(folder / UNFINISHED, b"")
        for path in present:
            path.unlink()
    except OSError as error:
        raise faults.of_system(error, folder) from error


def _touch(path: Path, key: bytes) -> None:
    """An empty database file."""
    with sqlcipher.explained(path):
        sqlcipher.connect(path, key, create=True).close()
