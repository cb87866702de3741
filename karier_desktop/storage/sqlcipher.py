"""SQLCipher, the only SQLite of this process: connections with the raw key and every pragma that keeps a promise."""

import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from sqlalchemy import Engine, QueuePool, create_engine, event
from sqlalchemy.exc import DBAPIError
from sqlalchemy.exc import TimeoutError as PoolTimeout
from sqlcipher3 import dbapi2 as driver

from karier_desktop.rules.problem import KnownError
from karier_desktop.storage import faults

FILE = "karier.krj"
APPLICATION_ID = 0x4B524A31
OLDEST = (3, 51, 3)
"""Earlier versions may damage a file in WAL mode (sqlite.org/wal.html#walresetbug)."""
WITHDRAWN = {(3, 52, 0)}
PRAGMAS = (
    "journal_mode=WAL",
    "synchronous=FULL",
    "foreign_keys=ON",
    "busy_timeout=10000",
    "secure_delete=ON",
    "temp_store=MEMORY",
    "mmap_size=0",
    "trusted_schema=OFF",
    "cell_size_check=ON",
)
CACHE_KIB = (6 << 10, 32 << 10)
"""Least and most memory for decrypted pages of a connection. The index that lists and searches walk shall stay there:
it takes about an eighth of the file, so that a small office does not pay for what only a large one needs."""
CACHED_PART = 8


def assert_version(version: tuple[int, ...], cipher: str | None) -> None:
    """Refuse a library that may lose data, or one that does not encrypt."""
    if version >= OLDEST and version not in WITHDRAWN and cipher:
        return
    found = ".".join(map(str, version)) + (f" dengan SQLCipher {cipher}" if cipher else " tanpa SQLCipher")
    raise KnownError(
        "Program tidak dijalankan dengan pustaka basis data ini.",
        f"Yang terpasang SQLite {found}; yang aman SQLite 3.51.3 ke atas (bukan 3.52.0) dengan SQLCipher.",
        "Pasang ulang Karier Desktop beserta pustakanya.",
    )


def connect(path: Path, key: bytes, *, create: bool = False, pragmas: tuple[str, ...] = ()) -> Any:
    """A driver connection; an absent file stays absent unless `create` is set. `pragmas` come on top of the usual."""
    assert_version(driver.sqlite_version_info, _cipher_version())
    uri = f"{path.absolute().as_uri()}?mode={'rwc' if create else 'rw'}"
    connection = driver.connect(uri, uri=True, check_same_thread=False, isolation_level=None, timeout=10)
    try:
        connection.execute("PRAGMA cipher_log_level=NONE")
        connection.execute(f"PRAGMA key=\"x'{key.hex()}'\"")
        for pragma in (*PRAGMAS, f"cache_size=-{_cache_kib(path)}", *pragmas):
            connection.execute(f"PRAGMA {pragma}")
    except driver.Error:
        connection.close()
        raise
    return connection


def _cache_kib(path: Path) -> int:
    least, most = CACHE_KIB
    try:
        return max(least, min(most, path.stat().st_size // CACHED_PART >> 10))
    except OSError:  # not there yet
        return least


def engine(path: Path, key: bytes, begin: str, *, pragmas: tuple[str, ...] = (), pool_size: int = 4) -> Engine:
    """An engine whose transactions start with `begin`; the key stands in no address and no log."""
    made = create_engine(
        "sqlite+pysqlite:///karier",
        module=driver,
        creator=lambda: connect(path, key, pragmas=pragmas),
        poolclass=QueuePool,
        pool_size=pool_size,
        pool_use_lifo=True,  # one connection does nearly all, and its pages in memory serve the next read
        max_overflow=0,
        hide_parameters=True,
    )
    event.listen(made, "begin", lambda connection: connection.exec_driver_sql(begin) and None)
    return made


def checkpoint(path: Path, key: bytes) -> None:
    """Move everything from the write-ahead log into the file."""
    connection = connect(path, key)
    try:
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    finally:
        connection.close()


@contextmanager
def explained(path: Path) -> Iterator[None]:
    """Faults of the surroundings inside the block come out in words."""
    try:
        yield
    except driver.Error as error:
        fault = known(error, path)
        if fault is None:
            raise
        raise fault from error


def known(error: BaseException, path: Path) -> KnownError | None:
    """The words for a fault of the surroundings, or nothing when the fault is the program's."""
    if isinstance(error, PoolTimeout):  # the one connection that writes is taken by long work
        return faults.Busy()
    cause = error.orig if isinstance(error, DBAPIError) else error
    name = getattr(cause, "sqlite_errorname", "") or ""
    for prefix, fault in _FAULTS:
        if name.startswith(prefix):
            return fault(path)
    return None


_FAULTS = (
    ("SQLITE_FULL", lambda path: faults.DiskFull(path.parent)),
    ("SQLITE_READONLY", lambda path: faults.ReadOnlyFolder(path.parent)),
    ("SQLITE_CANTOPEN", lambda path: faults.Unreachable(path.parent) if path.exists() else faults.MissingFile(path)),
    ("SQLITE_IOERR", lambda path: _unreachable(path.parent)),
    ("SQLITE_BUSY", lambda path: faults.Busy()),
    ("SQLITE_CORRUPT", faults.Damaged),
    ("SQLITE_NOTADB", faults.Damaged),
)


def _unreachable(folder: Path) -> KnownError:
    """A full disk shows as an error of the disk when it is the shared memory that finds no room."""
    try:
        full = shutil.disk_usage(folder).free < 1 << 20
    except OSError:
        full = False
    return faults.DiskFull(folder) if full else faults.Unreachable(folder)


def _cipher_version() -> str | None:
    connection = driver.connect(":memory:")
    try:
        row = connection.execute("PRAGMA cipher_version").fetchone()
    finally:
        connection.close()
    return str(row[0]) if row else None
