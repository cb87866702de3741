"""One save of one person with number, versions, journal and link in the chain: alone, and by many at once.

The floor is the same three rows written by hand in one transaction. The server of this measure does not wait for its
disk (tests/support/postgres_server.py), so its figures show the work and the waiting for each other, not the disk.
"""

import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from tempfile import TemporaryDirectory
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from benchmarks.measure import Result, in_turn
from benchmarks.office import office
from karier_desktop.models import ChangeSet, Employee
from karier_desktop.storage import bulk, chain_check, sqlcipher
from karier_desktop.storage.database import Database
from tests.support import postgres_server

SAVES = 200
WRITERS = (1, 20)


def results() -> Iterator[Result]:
    """The file alone and with three writers, then the server."""
    with office(500) as (_, database), TemporaryDirectory(prefix="karier-ukur-") as folder:
        keys = database.read(_keys)
        floor = _Floor(Path(folder) / "dasar.db")
        floor_ms, ours_ms = in_turn(floor.saves, lambda: _saves(database, keys, 0), 3)
        yield Result("One save, SQLCipher", floor_ms / SAVES, ours_ms / SAVES, limit_ratio=3)
        yield Result("One save, SQLCipher, 3 writers", 0, _together([database], keys, 3))
        _sound(database)
    with postgres_server.running() as url:
        yield from _server(url)


def _server(url: str) -> Iterator[Result]:
    programs = [Database.open_postgres(url) for _ in range(4)]
    keys = programs[0].write(bulk.insert, Employee, [{"nip": f"{n}", "name": "Orang"} for n in range(500)]).value
    for writers in WRITERS:
        yield Result(f"One save, PostgreSQL, {writers} writers", 0, _together(programs, keys, writers))
    _sound(programs[0])
    for program in programs:
        program.close()


def _together(programs: list[Database], keys: list[UUID], writers: int) -> float:
    """Milliseconds per save while so many write; a reader that asks for what is newer must miss nothing."""
    seen, done = _Reader(programs[0]), threading.Event()
    work = [
        threading.Thread(target=_saves, args=(programs[number % len(programs)], keys[number::writers], number))
        for number in range(writers)
    ]
    watcher = threading.Thread(target=seen.until, args=(done,))
    start = time.perf_counter()
    for thread in (*work, watcher):
        thread.start()
    for thread in work:
        thread.join()
    taken = (time.perf_counter() - start) * 1000
    done.set()
    watcher.join()
    if seen.missed():
        raise AssertionError(f"a reader missed {seen.missed()} changes")
    return taken / (SAVES * writers)


class _Reader:
    """Asks for saves that are newer than the newest it knows, as an export does."""

    def __init__(self, database: Database) -> None:
        self.database, self.known = database, {0}
        self.first = self.last = max(database.read(_numbers, 0), default=0)

    def until(self, done: threading.Event) -> None:
        """Until the writers are ready, and once more."""
        ready = False
        while not ready:
            ready = done.is_set()
            found = self.database.read(_numbers, self.last)
            self.known.update(found)
            self.last = max(found, default=self.last)

    def missed(self) -> int:
        """How many saves it never got to see."""
        return len(set(self.database.read(_numbers, self.first)) - self.known)


def _numbers(session: Session, since: int) -> list[int]:
    return list(session.scalars(select(ChangeSet.cn_to).where(ChangeSet.cn_to > since)))


def _keys(session: Session) -> list[UUID]:
    return list(session.scalars(select(Employee.id)))


def _saves(database: Database, keys: list[UUID], turn: int) -> None:
    for number in range(SAVES):
        database.write(_edit, keys[number % len(keys)], f"{turn}-{number}-{time.perf_counter_ns()}")


def _edit(session: Session, key: UUID, value: str) -> None:
    person = session.get_one(Employee, key)
    person.phone, person.note = value, value


def _sound(database: Database) -> None:
    broken = database.read(chain_check.verify)
    if broken is not None:
        raise AssertionError(broken)


class _Floor:
    """The same by hand: read the person, change it, add a save and its journal row, commit."""

    def __init__(self, path: Path) -> None:
        self.connection = sqlcipher.connect(path, b"k" * 32, create=True)
        columns = ", ".join(f"c{number}" for number in range(60))
        for statement in (
            f"CREATE TABLE person (id TEXT PRIMARY KEY, {columns})",
            "CREATE TABLE save (id TEXT PRIMARY KEY, at TEXT, label TEXT)",
            "CREATE TABLE change (id INTEGER PRIMARY KEY, save TEXT, record TEXT, fields TEXT)",
        ):
            self.connection.execute(statement)
        row = ", ".join("?" * 61)
        self.connection.executemany(f"INSERT INTO person VALUES ({row})", [[f"{n}", *["isi"] * 60] for n in range(500)])
        self.turn = 0

    def saves(self) -> None:
        """As many as ours."""
        run: Callable[..., object] = self.connection.execute
        for number in range(SAVES):
            self.turn += 1
            run("BEGIN IMMEDIATE")
            self.connection.execute("SELECT * FROM person WHERE id = ?", [f"{number}"]).fetchone()
            run("UPDATE person SET c1 = ?, c2 = ? WHERE id = ?", [f"{self.turn}", f"{self.turn}", f"{number}"])
            run("INSERT INTO save VALUES (?, '2026-03-12', '')", [f"{self.turn}"])
            run("INSERT INTO change (save, record, fields) VALUES (?, ?, '{}')", [f"{self.turn}", f"{number}"])
            run("COMMIT")
