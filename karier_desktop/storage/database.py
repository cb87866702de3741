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

from karier_desktop.models import Employee
from karier_desktop.storage import copies, migrate, search, setup, strict
from karier_desktop.storage.clock import Clock, SystemClock
from karier_desktop.storage.context import actor, now, rules, today
from karier_desktop.storage.copies import Copy
from karier_desktop.storage.errors import Stale, who_changed
from karier_desktop.storage.keyring import Keyring
from karier_desktop.storage.numbers import Numbers, numbers
from karier_desktop.storage.recorder import Recorder, recorder
from karier_desktop.storage.sesi import OwnSesi
from karier_desktop.storage.setup import Opened
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
        self._sesi = OwnSesi()
        self._closed = False

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
            database = cls(FileStore(made), at, made.account)
            try:
                if first:
                    database.write(first)
            except BaseException:
                database.close()
                raise
        return Created(database, folder, made.account, made.recovery_key)

    @classmethod
    def open(cls, folder: Path, username: str, password: str, *, clock: Clock | None = None) -> "Database":
        """Open the database in a folder."""
        at = clock or SystemClock()
        return cls._of(setup.unlock(folder, username, password, at), at)

    @classmethod
    def recover(
        cls, folder: Path, recovery_key: str, username: str, password: str, *, clock: Clock | None = None
    ) -> "Database":
        """Open the database with the printed recovery key, and give this user a new password."""
        at = clock or SystemClock()
        return cls._of(setup.recover(folder, recovery_key, username, password, at), at)

    @classmethod
    def _of(cls, opened: Opened, clock: Clock) -> "Database":
        return cls(FileStore(opened), clock, opened.account)

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
        self.store.before_write()
        self._inside.writing = True
        try:
            with self._session(self.store.writing, writing=True) as session:
                value = fn(session, *args, **kwargs)
                session.flush()
                notes = recorder(session)
                number = notes.write(session, now(session), self.account)
                if Employee.__subject__ in notes.subjects:
                    search.index_new(session)
                self._check(value)
                session.commit()
                numbers(session).committed()
        finally:
            self._inside.writing = False
        return Written(value, frozenset(notes.subjects), number)

    @property
    def keyring(self) -> Keyring | None:
        """Passwords and recovery key of the encrypted file; a server has its own accounts."""
        if not isinstance(self.store, FileStore):
            return None
        return Keyring(self.store.opened.keys, self.store.opened.key, self.clock)

    @property
    def folder(self) -> Path | None:
        """The data folder of the encrypted file; a server has none."""
        return self.store.path.parent if isinstance(self.store, FileStore) else None

    def new_sesi(self) -> None:
        """Name the edits from now on anew: after each export, import and restore (storage/sesi.py)."""
        self._sesi.renew()

    def copy(self) -> Copy | None:
        """Make a verified copy, unless the newest one is up to date; a server is copied by its own means."""
        if not isinstance(self.store, FileStore):
            return None
        return copies.make_if_changed(self.store.path, self.store.opened.key, self.clock.now())

    def close(self) -> None:
        """Let go of the data; the folder can be copied or moved afterwards."""
        if not self._closed:
            self._closed = True
            self.store.close()

    @contextmanager
    def _session(self, engine: Engine, writing: bool) -> Iterator[Session]:
        if self._closed:  # another program may hold the folder by now
            raise RuntimeError("the database is closed")
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
            "numbers": Numbers(self._sesi),
            "seen": {},
        }

    def _check(self, value: object) -> None:
        if self._checked:
            strict.refuse_mapped(value)
