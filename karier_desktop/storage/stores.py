"""Where the data lie: an encrypted file on this computer, or the PostgreSQL server of the office."""

from typing import Protocol

from sqlalchemy import Engine

from karier_desktop.rules.problem import KnownError
from karier_desktop.storage import faults, postgres, reserve, sqlcipher
from karier_desktop.storage.setup import Opened


class Store(Protocol):
    """Two engines, one that only reads, and the words for what goes wrong with them."""

    reading: Engine
    writing: Engine

    def before_write(self) -> None:
        """Raise when nothing can be written at present."""

    def known(self, error: BaseException) -> KnownError | None:
        """The words for a fault of the surroundings; nothing for a fault of the program."""

    def close(self) -> None:
        """Let go of everything."""


class FileStore:
    """The encrypted file; this program holds the lock of its folder until `close`."""

    def __init__(self, opened: Opened) -> None:
        self.opened, self.path = opened, opened.path
        self.reading = sqlcipher.engine(opened.path, opened.key, "BEGIN", pragmas=("query_only=ON",))
        self.writing = sqlcipher.engine(opened.path, opened.key, "BEGIN IMMEDIATE", pool_size=1)
        self._full = False

    def before_write(self) -> None:
        """After a full disk nothing is written until there is room again."""
        if self._full and not reserve.has_room(self.path.parent):
            raise faults.DiskFull(self.path.parent)
        if self._full:
            reserve.set_aside(self.path.parent)
            self._full = False

    def known(self, error: BaseException) -> KnownError | None:
        fault = sqlcipher.known(error, self.path)
        if isinstance(fault, faults.DiskFull):
            self._full = True
            reserve.free(self.path.parent)
        if isinstance(fault, faults.Damaged):  # a connection that met a bad page answers nothing right afterwards
            self.reading.dispose()
            self.writing.dispose()
        return fault

    def close(self) -> None:
        self.reading.dispose()
        self.writing.dispose()
        try:
            with sqlcipher.explained(self.path):
                sqlcipher.checkpoint(self.path, self.opened.key)
        finally:
            self.opened.lock.release()


class ServerStore:
    """The server of the office."""

    def __init__(self, url: str) -> None:
        self.host = postgres.host(url)
        self.writing = postgres.engine(url)
        self.reading = postgres.reading(self.writing)

    def before_write(self) -> None:
        return None

    def known(self, error: BaseException) -> KnownError | None:
        return postgres.known(error, self.host)

    def close(self) -> None:
        self.writing.dispose()
