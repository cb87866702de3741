"""What reads remember is gone as soon as it might be wrong."""

from collections.abc import Callable
from threading import Thread

import pytest
from sqlalchemy.orm import Session

from karier_desktop.storage import preferences
from karier_desktop.storage.database import Database
from karier_desktop.storage.remembered import remembered
from tests.support.databases import FixedClock
from tests.support.factories import new_employee


def note(session: Session, word: str) -> None:
    remembered(session)["word"] = word


def noted(session: Session) -> str:
    return str(remembered(session).get("word", ""))


@pytest.fixture
def database(sqlcipher_database: Database) -> Database:
    sqlcipher_database.read(note, "kopong")
    return sqlcipher_database


def test_a_read_finds_what_the_one_before_left(database: Database) -> None:
    assert database.read(noted) == "kopong"
    database.read(note, "tukan")
    assert database.read(noted) == "tukan"


@pytest.mark.parametrize(
    "write",
    [lambda session: new_employee(session).id, lambda session: preferences.save(session, "list.employee", {"a": 1})],
    ids=["a person", "a preference"],
)
def test_any_write_makes_it_forgotten(database: Database, write: Callable[[Session], object]) -> None:
    database.write(write)
    assert database.read(noted) == ""


def test_a_write_that_changes_nothing_leaves_it(database: Database) -> None:
    database.write(lambda session: None)
    assert database.read(noted) == "kopong"


def test_another_day_and_another_account_begin_anew(database: Database, clock: FixedClock) -> None:
    clock.advance(hours=5)
    assert database.read(noted) == "kopong"
    clock.advance(days=1)
    assert database.read(noted) == ""
    database.read(note, "tukan")
    database.account = None
    assert database.read(noted) == ""


def test_a_write_neither_uses_nor_leaves_anything(database: Database) -> None:
    assert database.write(noted).value == ""
    database.write(note, "tukan")
    assert database.read(noted) == "kopong"


def test_two_reads_at_once_do_not_share(database: Database) -> None:
    found: list[str] = []

    def outer(session: Session) -> str:
        remembered(session)
        thread = Thread(target=lambda: found.append(database.read(noted)))
        thread.start()
        thread.join()
        return noted(session)

    assert database.read(outer) == "kopong"
    assert found == [""]


def test_a_write_during_a_read_is_noticed_by_the_next_one(database: Database) -> None:
    def outer(session: Session) -> str:
        remembered(session)
        thread = Thread(target=lambda: database.write(lambda inner: new_employee(inner).id))
        thread.start()
        thread.join()
        note(session, "of the old moment")
        return noted(session)

    assert database.read(outer) == "of the old moment"
    assert database.read(noted) == ""


def test_a_server_remembers_within_one_read_only(postgres_database: Database) -> None:
    def twice(session: Session) -> str:
        note(session, "kopong")
        return noted(session)

    assert postgres_database.read(twice) == "kopong"
    assert postgres_database.read(noted) == ""
