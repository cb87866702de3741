"""The one door to the data: `Database.read` and `Database.write`."""

import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Concatenate, Generic, ParamSpec, TypeVar
from uuid import UUID

from sqlalchemy import Engine
from sqlalchemy.orm import Session
from sqlalchemy.orm.exc import StaleDataError

from karier_desktop.storage import migrate, setup, strict
from karier_desktop.storage.clock import Clock, SystemClock
from karier_desktop.storage.context import actor, now, rules, today
from karier_desktop.storage.errors import Stale, who_changed
from karier_desktop.storage.recorder import Recorder, recorder
from karier_desktop.storage.slots import Cost
from karier_desktop.storage.stores import FileStore, ServerStore, Store
from karier_desktop.storage.unit import Unit

__all__ = ["Created", "Database", "Stale", "Written", "actor", "now", "recorder", "rules", "today"]

P = ParamSpec("P")
T = TypeVar("T")


@dataclass(frozen=True)
class Written(Generic[T]):
    """What a write gave back, which subjects it changed, and the change set to undo it by (none: nothing changed)."""

    value: T
    changed: frozenset[str]
    change_set: UUID | None


@dataclass(frozen=True)
class Created:
    """A new database, its first account, and the recovery key to print now: it is stored nowhere."""

    database: "Database"
    folder: Path
    account: UUID
    recovery_key: str


class Database:
    """An open database. Reads may run in several threads at once, writes one after the other."""

    def __init__(self, store: Store, clock: Clock, account: UUID | None = None, checked: bool | None = None) -> None:
        self.store, self.clock, self.account = store, clock, account
        self._checked = strict.wanted() if checked is None else checked
        self._inside = threading.local()

    @classmethod
    def create(
        cls,
        folder: Path,
        office: str,
        username: str,
        password: str,
        *,
        first: Callable[[Session], object] | None = None,
        clock: Clock | None = None,
        cost: Cost | None = None,
    ) -> Created:
        """Make a new database in an empty folder; `first` writes what belongs to a new office in the same step."""
        at = clock or SystemClock()
        with setup.making(folder, office, username, password, at, cost) as made:
            database = cls(FileStore(made.path, made.key), at, made.account)
            if first:
                database.write(first)
        return Created(database, folder, made.account, made.recovery_key)

    @classmethod
    def open(cls, folder: Path, username: str, password: str, *, clock: Clock | None = None) -> "Database":
        """Open the database in a folder."""
        at = clock or SystemClock()
        path, key, account = setup.unlock(folder, username, password, at)
        return cls(FileStore(path, key), at, account)

    @classmethod
    def open_postgres(cls, url: str, *, account: UUID | None = None, clock: Clock | None = None) -> "Database":
        """Open the database on a server, bringing its tables up to date."""
        migrate.server_to_date(url)
        return cls(ServerStore(url), clock or SystemClock(), account)

    def read(self, fn: Callable[Concatenate[Session, P], T], *args: P.args, **kwargs: P.kwargs) -> T:
        """Call `fn(session, …)` on one moment of the data; nothing can be changed."""
        with self._session(self.store.reading, writing=False) as session:
            value = fn(session, *args, **kwargs)
        self._check(value)
        return value

    def write(self, fn: Callable[Concatenate[Session, P], T], *args: P.args, **kwargs: P.kwargs) -> Written[T]:
        """Call `fn(session, …)` in one transaction: all of it is stored when this returns, or none of it."""
        if getattr(self._inside, "writing", False):
            raise RuntimeError("a write inside a write: pass the session on instead")
        self._inside.writing = True
        try:
            with self._session(self.store.writing, writing=True) as session:
                value = fn(session, *args, **kwargs)
                session.flush()
                notes = recorder(session)
                number = notes.write(session, now(session), self.account)
                self._check(value)
                session.commit()
        finally:
            self._inside.writing = False
        return Written(value, frozenset(notes.subjects), number)

    def close(self) -> None:
        """Let go of the data; the database can be copied or moved afterwards."""
        self.store.close()

    @contextmanager
    def _session(self, engine: Engine, writing: bool) -> Iterator[Session]:
        session = Unit(engine, info=self._info(writing))
        try:
            yield session
        except StaleDataError as error:
            session.rollback()
            raise Stale("Perubahan Anda", self.read(who_changed, session.info["seen"])) from error
        except Exception as error:
            known = self.store.known(error)
            if known:
                raise known from error
            raise
        finally:
            session.close()

    def _info(self, writing: bool) -> dict[Any, Any]:
        return {
            "actor": self.account,
            "now": self.clock.now(),
            "today": self.clock.today(),
            "writing": writing,
            "recorder": Recorder(),
            "seen": {},
        }

    def _check(self, value: object) -> None:
        if self._checked:
            strict.refuse_mapped(value)
