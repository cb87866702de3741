"""The content of scanned papers, named by its SHA-256: encrypted files beside an encrypted database, rows on a server.

Content is written whole before anything refers to it. What cannot be read back as it was counts as not there: it is
then asked for again.
"""

import hashlib
import os
from collections.abc import Iterable, Iterator
from datetime import datetime
from pathlib import Path
from typing import Protocol

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF
from sqlalchemy import delete, select
from sqlalchemy.orm import Session

from karier_desktop.models import AttachmentBlob
from karier_desktop.storage import faults, files
from karier_desktop.storage.context import now
from karier_desktop.storage.database import Database
from karier_desktop.storage.stores import FileStore

FOLDER = "lampiran"
_MAGIC = b"KRL1"
_NONCE = 12
_INFO = b"karier-lampiran-v1"


class Blobs(Protocol):
    """Where contents lie."""

    def put(self, content: bytes) -> str:
        """Store it; its name."""

    def get(self, sha256: str) -> bytes | None:
        """The content, as it was stored; nothing when it is not here or damaged."""

    def held(self, wanted: Iterable[str]) -> set[str]:
        """Which of these are here."""

    def sweep(self, known: set[str], before: datetime) -> int:
        """Remove those that are not known and older; how many."""


def blobs(database: Database) -> Blobs:
    """The place that belongs to this database."""
    if isinstance(database.store, FileStore):
        opened = database.store.opened
        return FileBlobs(opened.path.parent / FOLDER, opened.key)
    return ServerBlobs(database)


def name_of(content: bytes) -> str:
    """What a content is called."""
    return hashlib.sha256(content).hexdigest()


class FileBlobs:
    """`lampiran/ab/cdef…`, each encrypted with a key that follows from the data key."""

    def __init__(self, folder: Path, data_key: bytes) -> None:
        self._folder = folder
        key = HKDF(algorithm=SHA256(), length=32, salt=None, info=_INFO).derive(data_key)
        self._box = AESGCM(key)

    def put(self, content: bytes) -> str:
        """Write and flush the file; what is there already and sound stays."""
        name = name_of(content)
        if self.get(name) is None:
            nonce = os.urandom(_NONCE)
            sealed = _MAGIC + nonce + self._box.encrypt(nonce, content, _INFO + bytes.fromhex(name))
            path = self._path(name)
            try:
                path.parent.mkdir(parents=True, exist_ok=True)
                files.replace(path, sealed)
            except OSError as error:
                raise faults.of_system(error, self._folder) from error
        return name

    def get(self, sha256: str) -> bytes | None:
        """Read and check."""
        try:
            sealed = self._path(sha256).read_bytes()
        except (OSError, ValueError):
            return None
        nonce, locked = sealed[len(_MAGIC) : len(_MAGIC) + _NONCE], sealed[len(_MAGIC) + _NONCE :]
        if not sealed.startswith(_MAGIC) or len(nonce) != _NONCE:
            return None
        try:
            return self._box.decrypt(nonce, locked, _INFO + bytes.fromhex(sha256))
        except InvalidTag:
            return None

    def held(self, wanted: Iterable[str]) -> set[str]:
        """By their files; whether one is sound shows when it is read."""
        return {name for name in wanted if self._path(name).is_file()}

    def sweep(self, known: set[str], before: datetime) -> int:
        """Also leftovers of writes that were cut off."""
        done = 0
        for path in self._all():
            if path.parent.name + path.name not in known and path.stat().st_mtime < before.timestamp():
                path.unlink()
                done += 1
        return done

    def _path(self, sha256: str) -> Path:
        if len(sha256) != 64 or not set(sha256) <= set("0123456789abcdef"):
            raise ValueError("no name of a content")
        return self._folder / sha256[:2] / sha256[2:]

    def _all(self) -> Iterator[Path]:
        yield from (path for path in self._folder.glob("??/*") if path.is_file())


class ServerBlobs:
    """A table of the server, for all its clients."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def put(self, content: bytes) -> str:
        """In a write of its own, before the row that refers to it."""
        name = name_of(content)
        self._database.write(_store, name, content)
        return name

    def get(self, sha256: str) -> bytes | None:
        """Read and check."""
        content = self._database.read(_fetch, sha256)
        return content if content is not None and name_of(content) == sha256 else None

    def held(self, wanted: Iterable[str]) -> set[str]:
        """Those in the table."""
        return self._database.read(_present) & set(wanted)

    def sweep(self, known: set[str], before: datetime) -> int:
        """Those no row refers to."""
        return self._database.write(_drop, known, before).value


def _store(session: Session, name: str, content: bytes) -> None:
    row = session.get(AttachmentBlob, name) or AttachmentBlob(sha256=name)
    row.content, row.stored_at = content, now(session)
    session.add(row)


def _fetch(session: Session, name: str) -> bytes | None:
    return session.scalar(select(AttachmentBlob.content).where(AttachmentBlob.sha256 == name))


def _present(session: Session) -> set[str]:
    return set(session.scalars(select(AttachmentBlob.sha256)))


def _drop(session: Session, known: set[str], before: datetime) -> int:
    query = select(AttachmentBlob.sha256).where(AttachmentBlob.stored_at < before)
    orphans = set(session.scalars(query)) - known
    for name in orphans:
        session.execute(delete(AttachmentBlob).where(AttachmentBlob.sha256 == name))
    return len(orphans)
