"""Several people, several threads: writes follow one another, reads see one moment, nothing is overwritten unseen."""

import threading
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from uuid import UUID

import pytest
from sqlalchemy import event, func, select
from sqlalchemy.exc import TimeoutError as PoolTimeout
from sqlalchemy.orm import Session

from karier_desktop.models import OrgUnit
from karier_desktop.storage import bulk, faults, sqlcipher
from karier_desktop.storage.database import Database, Stale
from karier_desktop.storage.stores import FileStore
from tests.support.child import add_unit


def count(session: Session) -> int:
    return session.scalars(select(func.count()).select_from(OrgUnit)).one()


def make(session: Session) -> UUID:
    unit = OrgUnit(name="Dinas")
    session.add(unit)
    session.flush()
    return unit.id


def test_writers_wait_for_each_other(database: Database) -> None:
    with ThreadPoolExecutor(4) as pool:
        for done in [pool.submit(database.write, add_unit, f"{number}") for number in range(40)]:
            assert done.result().changed == {"office"}
    assert database.read(count) == 40


def test_a_read_sees_one_moment_while_others_write(database: Database) -> None:
    database.write(add_unit, "1")
    with ThreadPoolExecutor(1) as pool:

        def twice(session: Session) -> tuple[int, int]:
            before = count(session)
            pool.submit(database.write, add_unit, "2").result()
            session.expire_all()
            return before, count(session)

        assert database.read(twice) == (1, 1)
    assert database.read(count) == 2


def test_a_read_does_not_wait_for_a_write(database: Database) -> None:
    with ThreadPoolExecutor(1) as pool:

        def read_beside(session: Session) -> int:
            add_unit(session, "open")
            session.flush()
            return pool.submit(database.read, count).result(timeout=5)

        assert database.write(read_beside).value == 0


def rename(session: Session, key: UUID, name: str, meanwhile: Callable[[], object] = lambda: None) -> None:
    unit = session.get_one(OrgUnit, key)
    meanwhile()
    unit.name = name


def test_two_clerks_on_one_row_of_the_server(postgres_database: Database) -> None:
    key = postgres_database.write(make).value

    def other() -> None:
        thread = threading.Thread(target=postgres_database.write, args=(rename, key, "Badan"))
        thread.start()
        thread.join()

    with pytest.raises(Stale, match="name Dinas → Badan") as caught:
        postgres_database.write(rename, key, "Kantor", other)
    assert [entry.version for entry in caught.value.changes] == [2]
    assert postgres_database.read(lambda session: session.get_one(OrgUnit, key).name) == "Badan"


def test_nobody_comes_between_the_look_at_many_rows_and_the_write(
    postgres_database: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    key = postgres_database.write(make).value
    stored, seen = bulk.stored, threading.Event()
    with ThreadPoolExecutor(1) as pool:
        late: list[Future[object]] = []

        def then_another(*args: object) -> list[dict[str, object]]:
            found = list(stored(*args))  # type: ignore[arg-type]
            late.append(pool.submit(postgres_database.write, rename, key, "Badan", seen.set))
            assert seen.wait(10)
            return found

        monkeypatch.setattr(bulk, "stored", then_another)
        postgres_database.write(bulk.update, OrgUnit, [{"id": key, "version": 1, "name": "Kantor"}])
        with pytest.raises(Stale, match="name Dinas → Kantor"):
            late[0].result()


def test_many_rows_of_which_one_is_not_as_it_looked(database: Database, monkeypatch: pytest.MonkeyPatch) -> None:
    key = database.write(make).value
    database.write(rename, key, "Badan")
    stored = bulk.stored
    monkeypatch.setattr(bulk, "stored", lambda *args: [{**row, "version": 1} for row in stored(*args)])
    with pytest.raises(Stale):
        database.write(bulk.update, OrgUnit, [{"id": key, "version": 1, "name": "Kantor"}])


def test_work_that_takes_too_long_is_told(sqlcipher_database: Database) -> None:
    store = sqlcipher_database.store
    assert isinstance(store, FileStore)
    other = sqlcipher.connect(store.path, store.opened.key)
    other.execute("BEGIN IMMEDIATE")
    store.writing.dispose()
    event.listen(store.writing, "connect", lambda connection, _: connection.execute("PRAGMA busy_timeout=1"))
    with pytest.raises(faults.Busy, match="belum selesai"):
        sqlcipher_database.write(_impatient)
    other.close()
    assert isinstance(store.known(PoolTimeout()), faults.Busy)


def _impatient(session: Session) -> None:
    session.connection()
