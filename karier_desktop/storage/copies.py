"""Copies that were opened and checked before they count; old ones make room, never the last good one."""

import hashlib
import json
import os
import shutil
from collections.abc import Callable, Iterable
from dataclasses import asdict, dataclass
from datetime import datetime
from pathlib import Path
from typing import Any

from karier_desktop.rules.problem import KnownError
from karier_desktop.storage import faults, files, keys, sqlcipher

FOLDER = "cadangan"
RECENT, DAYS, WEEKS, MONTHS = 10, 14, 8, 12
"""How many are kept: the newest, and the last one of so many days, weeks and months."""


@dataclass(frozen=True)
class Copy:
    """A verified copy: `name`.krj with its key file and this description."""

    name: str
    made_at: datetime
    last_change: int
    rows: dict[str, int]
    sha256: str


def make(path: Path, key: bytes, at: datetime) -> Copy:
    """Copy the database, open the copy, check every page and count every row; only then it counts."""
    folder = path.parent / FOLDER
    try:
        folder.mkdir(exist_ok=True)
        with sqlcipher.explained(path):
            made = _write(path, key, at, folder)
    except OSError as error:
        raise faults.of_system(error, folder) from error
    _make_room(folder, made)
    return made


def make_if_changed(path: Path, key: bytes, at: datetime) -> Copy | None:
    """A copy, unless the newest one already holds the last change."""
    connection = sqlcipher.connect(path, key)
    try:
        last = _last_change(connection)
    finally:
        connection.close()
    known = verified(path.parent)
    return None if known and known[0].last_change == last else make(path, key, at)


def verified(folder: Path) -> list[Copy]:
    """The verified copies of a data folder, newest first."""
    found = [_read(path) for path in (folder / FOLDER).glob("*.json")]
    return sorted((copy for copy in found if copy), key=lambda copy: copy.made_at, reverse=True)


def kept(moments: Iterable[datetime]) -> set[datetime]:
    """Which copies stay."""
    newest = sorted(moments, reverse=True)
    keep = set(newest[:RECENT])
    spans: tuple[tuple[int, Callable[[datetime], Any]], ...] = (
        (DAYS, datetime.date),
        (WEEKS, lambda at: at.isocalendar()[:2]),
        (MONTHS, lambda at: (at.year, at.month)),
    )
    for count, span in spans:
        last_of: dict[Any, datetime] = {}
        for at in newest:
            last_of.setdefault(span(at), at)
        keep |= set(list(last_of.values())[:count])
    return keep


def _write(path: Path, key: bytes, at: datetime, folder: Path) -> Copy:
    name = _free_name(folder, f"karier-{at:%Y%m%d-%H%M%S}")
    unchecked = folder / f"{name}.belum-teruji"
    unchecked.unlink(missing_ok=True)
    last_change, rows = _copy_pages(path, unchecked, key)
    _verify(unchecked, key, rows)
    digest = _settle(unchecked)
    shutil.copyfile(path.parent / keys.FILE, folder / f"{name}.{keys.FILE}")
    os.replace(unchecked, folder / f"{name}.krj")
    made = Copy(name, at, last_change, rows, digest)
    described = asdict(made) | {"made_at": at.isoformat()}
    files.replace(folder / f"{name}.json", json.dumps(described, indent=1).encode())
    return made


def _free_name(folder: Path, wanted: str) -> str:
    name, number = wanted, 1
    while (folder / f"{name}.json").exists():
        number += 1
        name = f"{wanted}-{number}"
    return name


def _copy_pages(path: Path, target_path: Path, key: bytes) -> tuple[int, dict[str, int]]:
    source = sqlcipher.connect(path, key, pragmas=("query_only=ON",))
    target = sqlcipher.connect(target_path, key, create=True)
    try:
        source.execute("BEGIN")
        last_change, rows = _last_change(source), _rows(source)
        source.backup(target)
        source.execute("COMMIT")
        target.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    finally:
        target.close()
        source.close()
    return last_change, rows


def _verify(path: Path, key: bytes, rows: dict[str, int]) -> None:
    connection = sqlcipher.connect(path, key)
    try:
        sound = connection.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
        sound = sound and not connection.execute("PRAGMA cipher_integrity_check").fetchall()
        if not sound or _rows(connection) != rows:
            raise KnownError(
                "Salinan data tidak jadi dibuat.",
                "Salinan yang baru ditulis tidak sama dengan aslinya; mungkin disk atau berkas data rusak.",
                "Jalankan perintah check. Salinan yang lama tidak diubah.",
            )
    finally:
        connection.close()


def _settle(path: Path) -> str:
    """On the disk for certain, and its digest."""
    with open(path, "rb+") as file:
        os.fsync(file.fileno())
        return hashlib.file_digest(file, "sha256").hexdigest()


def _last_change(connection: Any) -> int:
    if not connection.execute("SELECT count(*) FROM sqlite_schema WHERE name = 'change'").fetchone()[0]:
        return 0
    return int(connection.execute("SELECT coalesce(max(id), 0) FROM change").fetchone()[0])


def _rows(connection: Any) -> dict[str, int]:
    query = "SELECT name FROM sqlite_schema WHERE type = 'table' AND sql NOT LIKE 'CREATE VIRTUAL%' ORDER BY name"
    names = [name for (name,) in connection.execute(query).fetchall()]
    return {name: connection.execute(f'SELECT count(*) FROM "{name}"').fetchone()[0] for name in names}


def _read(path: Path) -> Copy | None:
    """A copy's description; nothing when the copy itself is gone."""
    if not path.with_suffix(".krj").exists():
        return None
    try:
        found = json.loads(path.read_bytes())
        return Copy(**found | {"made_at": datetime.fromisoformat(found["made_at"])})
    except (ValueError, TypeError, KeyError):
        return None


def _make_room(folder: Path, newest: Copy) -> None:
    copies = verified(folder.parent)
    keep = kept(copy.made_at for copy in copies) | {newest.made_at}
    for copy in copies:
        if copy.made_at not in keep:
            for name in (f"{copy.name}.json", f"{copy.name}.krj", f"{copy.name}.{keys.FILE}"):
                (folder / name).unlink(missing_ok=True)
