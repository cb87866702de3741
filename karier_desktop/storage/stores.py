"""Where the data lie: an encrypted file on this computer, or the PostgreSQL server of the office."""

from pathlib import Path
from typing import Protocol

from sqlalchemy import Engine

from karier_desktop.rules.problem import KnownError
from karier_desktop.storage import postgres, sqlcipher


class Store(Protocol):
    """Two engines, one that only reads, and the words for what goes wrong with them."""

    reading: Engine
    writing: Engine

    def known(self, error: BaseException) -> KnownError | None:
        """The words for a fault of the surroundings; nothing for a fault of the program."""

    def close(self) -> None:
        """Let go of everything."""


class FileStore:
    """The encrypted file, as long as this program holds the lock of its folder."""

    def __init__(self, path: Path, key: bytes) -> None:
        self.path, self.key = path, key
        self.reading = sqlcipher.engine(path, key, "BEGIN", pragmas=("query_only=ON",))
        self.writing = sqlcipher.engine(path, key, "BEGIN IMMEDIATE", pool_size=1)

    def known(self, error: BaseException) -> KnownError | None:
        return sqlcipher.known(error, self.path)

    def close(self) -> None:
        self.reading.dispose()
        self.writing.dispose()
        sqlcipher.checkpoint(self.path, self.key)


class ServerStore:
    """The server of the office."""

    def __init__(self, url: str) -> None:
        self.host = postgres.host(url)
        self.writing = postgres.engine(url)
        self.reading = postgres.reading(self.writing)

    def known(self, error: BaseException) -> KnownError | None:
        return postgres.known(error, self.host)

    def close(self) -> None:
        self.writing.dispose()
