"""Databases for tests: an encrypted file and a PostgreSQL server, each a fresh copy of one migrated template."""

import itertools
import os
import random
import shutil
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta, timezone
from pathlib import Path
from typing import Any
from uuid import uuid4

import psycopg
import pytest
from sqlalchemy import Dialect, Engine, create_engine, event, make_url
from sqlalchemy.util import LRUCache

from karier_desktop.models import Base
from karier_desktop.storage import keys, migrate, postgres, reserve, sqlcipher
from karier_desktop.storage.database import Created, Database
from karier_desktop.storage.slots import Cost
from tests.support import postgres_server

CHEAP = Cost(memory_kib=8, rounds=1, lanes=1)
OFFICE, USERNAME, PASSWORD = "Dinas Contoh", "ani", "kuda laut biru terbang"
CROCKFORD = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
_numbers = itertools.count(1)


@dataclass
class FixedClock:
    """A clock that stands still until a test moves it."""

    moment: datetime = field(
        default_factory=lambda: datetime(2026, 3, 12, 10, 41, tzinfo=timezone(timedelta(hours=8), "WITA"))
    )

    def now(self) -> datetime:
        return self.moment

    def today(self) -> date:
        return self.moment.date()

    def advance(self, **by: float) -> None:
        """Move the clock by a timedelta's arguments; negative ones set it back."""
        self.moment += timedelta(**by)


@pytest.fixture
def clock() -> FixedClock:
    """Thursday 12 March 2026, 10.41 WITA."""
    return FixedClock()


@pytest.fixture(scope="session", autouse=True)
def _little_reserve() -> None:
    """Test folders set aside kilobytes, not megabytes."""
    reserve.SIZE = 1 << 16


class OneDialect:
    """Makes engines that share what SQLAlchemy has compiled: spelling the statements anew takes half of many tests."""

    def __init__(self, make: Callable[..., Engine]) -> None:
        self._make = make
        self._dialect: Dialect | None = None
        self._compiled = LRUCache(3000)

    def __call__(self, *args: Any, **options: Any) -> Engine:
        engine = self._make(*args, **options)
        if self._dialect is None:
            event.listen(engine, "engine_connect", lambda _: self._keep(engine.dialect))
        else:
            engine.dialect = engine.pool._dialect = self._dialect
            engine._compiled_cache = self._compiled
        return engine

    def _keep(self, dialect: Dialect) -> None:
        """It knows the library or the server now."""
        self._dialect = self._dialect or dialect


@pytest.fixture(scope="session", autouse=True)
def _compiled_once() -> Iterator[None]:
    with pytest.MonkeyPatch.context() as patch:
        for kind in (sqlcipher, postgres):
            patch.setattr(kind, "create_engine", OneDialect(create_engine))
        yield


@pytest.fixture(scope="session")
def _file_template(tmp_path_factory: pytest.TempPathFactory) -> Created:
    """A closed, migrated data folder to copy."""
    made = Database.create(tmp_path_factory.mktemp("template") / "data", OFFICE, USERNAME, PASSWORD, cost=CHEAP)
    made.database.close()
    return made


@pytest.fixture
def ready_tables(_file_template: Created, monkeypatch: pytest.MonkeyPatch) -> None:
    """New data folders get a copy of tables made once: the steps that make them take longer than most tests.

    The copy has its own key and is an office of its own, as if the steps had made it.
    """
    steps = migrate.file_to_date
    _, old = keys.load(_file_template.folder).unlock(USERNAME, PASSWORD, FixedClock())

    def ready(path: Path, key: bytes, at: datetime, *, new: bool = False) -> None:
        if not new:
            steps(path, key, at)
            return
        shutil.copyfile(_file_template.folder / sqlcipher.FILE, path)
        connection = sqlcipher.connect(path, old)
        connection.execute(f"PRAGMA rekey=\"x'{key.hex()}'\"")
        office = [uuid4().hex, uuid4().hex, "".join(random.SystemRandom().choices(CROCKFORD, k=8))]
        connection.execute("UPDATE replica SET replica_id = ?, office_id = ?, office_code = ?", office)
        connection.close()

    monkeypatch.setattr(migrate, "file_to_date", ready)


@pytest.fixture
def data_folder(_file_template: Created, tmp_path: Path) -> Path:
    """A closed data folder with an empty database; OFFICE, USERNAME and PASSWORD open it."""
    return Path(shutil.copytree(_file_template.folder, tmp_path / "data"))


@pytest.fixture
def sqlcipher_database(data_folder: Path, clock: FixedClock) -> Iterator[Database]:
    """An empty encrypted database."""
    database = Database.open(data_folder, USERNAME, PASSWORD, clock=clock)
    yield database
    database.close()


@pytest.fixture(scope="session")
def postgres_server_url() -> Iterator[str]:
    """A running server."""
    with postgres_server.running() as url:
        yield url


@pytest.fixture(scope="session")
def _postgres_template(postgres_server_url: str) -> str:
    """A migrated database of that server to copy."""
    name = f"karier_template_{os.getpid()}"
    migrate.server_to_date(_created(postgres_server_url, name, "template0"))
    return name


@pytest.fixture
def postgres_url(postgres_server_url: str, _postgres_template: str) -> Iterator[str]:
    """A database of one's own on the server, for tests that change the tables themselves."""
    name = f"karier_{os.getpid()}_{next(_numbers)}"
    yield _created(postgres_server_url, name, _postgres_template)
    with psycopg.connect(postgres_server_url, autocommit=True) as admin:
        admin.execute(f"DROP DATABASE {name} WITH (FORCE)")


@pytest.fixture(scope="session")
def _shared_postgres_url(postgres_server_url: str, _postgres_template: str) -> str:
    """A database that tests use one after the other: emptying it is far quicker than making another."""
    return _created(postgres_server_url, f"karier_shared_{os.getpid()}", _postgres_template)


@pytest.fixture
def postgres_database(_shared_postgres_url: str, clock: FixedClock, _file_template: Created) -> Iterator[Database]:
    """An empty database on PostgreSQL."""
    database = Database.open_postgres(_shared_postgres_url, account=_file_template.account, clock=clock)
    yield database
    database.close()
    _empty(_shared_postgres_url)


@pytest.fixture(params=["sqlcipher", "postgres"])
def database(request: pytest.FixtureRequest) -> Database:
    """An empty database, once of each kind."""
    return request.getfixturevalue(f"{request.param}_database")


def _created(server: str, name: str, template: str) -> str:
    with psycopg.connect(server, autocommit=True) as admin:
        admin.execute(f"CREATE DATABASE {name} TEMPLATE {template}")
    return make_url(server).set(database=name).render_as_string(hide_password=False)


def _empty(url: str) -> None:
    tables = [name for name in Base.metadata.tables if name not in ("replica", "replica_clock")]
    filled = " UNION ALL ".join(f"(SELECT '{name}' FROM {name} LIMIT 1)" for name in tables)
    with psycopg.connect(url.replace("+psycopg", ""), autocommit=True, options="-c lock_timeout=10s") as connection:
        names = [name for (name,) in connection.execute(filled)]
        if names:
            connection.execute(f"TRUNCATE {', '.join(names)} RESTART IDENTITY CASCADE")
        connection.execute("UPDATE replica_clock SET cn = 0, no = 0, h = repeat('0', 64)")
        connection.execute("UPDATE replica SET name = '', role = 'office', keys = '', card_no = 0")
