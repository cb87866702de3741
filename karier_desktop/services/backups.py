"""Copies of the data: the verified one on this computer, and the one carried away on a stick or another disk."""

import hashlib
import shutil
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any

from sqlalchemy.orm import Session

from karier_desktop.rules.problem import KnownError
from karier_desktop.storage import blobs, copies, faults, files, keys, preferences
from karier_desktop.storage.context import now
from karier_desktop.storage.database import Database

CARRIED = "cadangan-karier"
"""The folder made on the stick."""
DUE_DAYS = 7
"""After so many days the copy outside the computer is due again."""
_KEY = "backup.outside"


@dataclass(frozen=True)
class BackupState:
    """`here` is the newest verified copy, `outside` when one was carried away last; a server has its own copies."""

    here: datetime | None
    outside: datetime | None
    server: bool = False


class Backups:
    """Works on an open database; each method belongs off the window's thread."""

    def __init__(self, database: Database) -> None:
        self.database = database

    def state(self) -> BackupState:
        """How the copies stand."""
        folder = self.database.folder
        if folder is None:
            return BackupState(None, None, server=True)
        found = copies.verified(folder)
        return BackupState(found[0].made_at if found else None, self.database.read(_outside))

    def make(self) -> None:
        """A verified copy on this computer, unless the newest one is up to date."""
        self.database.copy()

    def carry(self, target: Path) -> Path:
        """Write the newest verified copy into a folder elsewhere, read it back, and note when that was."""
        folder = self.database.folder
        self.database.copy()
        found = copies.verified(folder) if folder is not None else []
        if folder is None or not found:
            raise KnownError(
                "Cadangan belum dibuat.",
                "Data ini berada di server, yang dicadangkan oleh pengelolanya.",
                "Hubungi pengelola server.",
            )
        place = target / CARRIED
        try:
            self._carry(folder / copies.FOLDER, found[0], place)
            _carry_scans(folder / blobs.FOLDER, place / blobs.FOLDER)
        except OSError as error:
            raise faults.of_system(error, place) from error
        self.database.write(_note)
        return place

    def _carry(self, source: Path, copy: copies.Copy, place: Path) -> None:
        place.mkdir(parents=True, exist_ok=True)
        for suffix in (keys.FILE, "krj", "json"):
            shutil.copyfile(source / f"{copy.name}.{suffix}", place / f"{copy.name}.{suffix}")
        with open(place / f"{copy.name}.krj", "rb") as file:
            if hashlib.file_digest(file, "sha256").hexdigest() != copy.sha256:
                raise KnownError(
                    "Cadangan di luar komputer belum jadi.",
                    "Berkas yang terbaca kembali tidak sama dengan aslinya; mungkin USB rusak.",
                    "Coba lagi dengan USB atau folder lain.",
                )


def _carry_scans(source: Path, place: Path) -> None:
    """Scans never change and are enciphered already: only those not there yet are copied, each whole or not at all."""
    for path in source.glob("??/*"):
        target = place / path.relative_to(source)
        if path.is_file() and not (target.is_file() and target.stat().st_size == path.stat().st_size):
            target.parent.mkdir(parents=True, exist_ok=True)
            files.replace(target, path.read_bytes())


def _outside(session: Session) -> datetime | None:
    found: Any = preferences.load(session, _KEY)
    return datetime.fromisoformat(found) if found else None


def _note(session: Session) -> None:
    preferences.save(session, _KEY, now(session).isoformat())
