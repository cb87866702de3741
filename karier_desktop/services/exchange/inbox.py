"""The inbox: bundles are copied off the stick before anything of them is used, and stay until they are done.

They lie as they came, enciphered to this office. A stick pulled out or a power cut in the middle leaves what is needed
to go on.
"""

import hashlib
import shutil
from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

from karier_desktop.exchange import stick
from karier_desktop.exchange.bundle import errors
from karier_desktop.exchange.bundle.header import Header
from karier_desktop.exchange.disk import DISK, Disk
from karier_desktop.rules.problem import KnownError
from karier_desktop.services.exchange.views import Progress
from karier_desktop.storage import location
from karier_desktop.storage.database import Database

FOLDER = "kotak-masuk"
SUFFIX = ".KRB"
_SPARE = 1 << 20


@dataclass(frozen=True)
class Parcel:
    """The parts of one bundle that lie together, with the header of the first of them."""

    header: Header
    parts: tuple[Path, ...]
    size: int

    def sums(self) -> list[str]:
        """The SHA-256 of each part, read to its end."""
        found = []
        for path in self.parts:
            with path.open("rb") as file:
                found.append(hashlib.file_digest(file, "sha256").hexdigest())
        return found


@dataclass(frozen=True)
class Torn:
    """A file that is no whole part of a bundle, and why."""

    path: Path
    fault: KnownError


def folder(database: Database) -> Path:
    """Where bundles wait; on a server's client, in the folder of this person."""
    return (database.folder or location.default_folder()) / FOLDER


def look(paths: Iterable[Path], disk: Disk = DISK) -> tuple[list[Parcel], list[Torn]]:
    """The bundles in these folders or files, in the order of sender and number; and what only looks like one.

    A file stands for all parts of its bundle that lie beside it.
    """
    everything = {found.path: found for path in paths for found in _found(path, disk)}
    groups: dict[tuple[str, Path], list[stick.Found]] = defaultdict(list)
    torn = []
    for found in everything.values():
        if found.header is None:
            torn.append(Torn(found.path, found.refused or errors.foreign()))
        else:
            groups[(found.header.uuid, found.path.parent)].append(found)
    parcels = [_together(parts) for parts in groups.values()]
    return sorted(parcels, key=lambda parcel: (parcel.header.from_office, parcel.header.no)), torn


def keep(database: Database, parcel: Parcel, progress: Progress | None = None, disk: Disk = DISK) -> Parcel:
    """The bundle copied into the inbox, durable when this returns."""
    into = folder(database)
    if parcel.parts[0].parent == into:
        return parcel
    into.mkdir(parents=True, exist_ok=True)
    _refuse_full(into, parcel.size)
    targets = [into / f"{parcel.header.uuid}-P{number:02}{SUFFIX}" for number in range(1, len(parcel.parts) + 1)]
    for source, target in zip(parcel.parts, targets, strict=True):
        stick.fetch(source, target, progress, disk)
    return Parcel(parcel.header, tuple(targets), parcel.size)


def kept(database: Database, bundle: str) -> Parcel | None:
    """A bundle that waits in the inbox."""
    return next((parcel for parcel in all_kept(database) if parcel.header.uuid == bundle), None)


def another_kept(database: Database, parcel: Parcel) -> bool:
    """Does something else lie here under the mark of this bundle? Then the file that came first is the one."""
    before = kept(database, parcel.header.uuid)
    return before is not None and before.sums() != parcel.sums()


def all_kept(database: Database) -> list[Parcel]:
    """Every bundle in the inbox."""
    into = folder(database)
    return look([into])[0] if into.is_dir() else []


def drop(database: Database, bundle: str) -> None:
    """Take a bundle out of the inbox."""
    for path in folder(database).glob(f"{bundle}-P*"):
        path.unlink(missing_ok=True)


def _found(path: Path, disk: Disk) -> list[stick.Found]:
    if path.is_dir():
        return stick.find(path, disk)
    if not path.parent.is_dir():
        return [stick.Found(path, 0, None, _absent(path))]
    beside = stick.find(path.parent, disk)
    named = next((found for found in beside if found.path.name == path.name), None)
    if named is None:
        return [stick.Found(path, 0, None, errors.foreign() if path.exists() else _absent(path))]
    if named.header is None:
        return [named]
    return [found for found in beside if found.header and found.header.uuid == named.header.uuid]


def _together(parts: Sequence[stick.Found]) -> Parcel:
    headed = sorted(((found.header, found) for found in parts if found.header), key=lambda pair: pair[0].part)
    return Parcel(headed[0][0], tuple(f.path for _, f in headed), sum(f.size for _, f in headed))


def _absent(path: Path) -> KnownError:
    return KnownError(
        f"Berkas {path} tidak ditemukan.", "Nama berkas atau foldernya lain.", "Periksa nama itu, lalu jalankan lagi."
    )


def _refuse_full(into: Path, size: int) -> None:
    free = shutil.disk_usage(into).free
    if free < size + _SPARE:
        raise KnownError(
            "Paket belum disalin dari stik USB.",
            f"Ruang disk tersisa {free >> 20} MB, sedangkan paket ini memerlukan {(size >> 20) + 1} MB.",
            "Kosongkan ruang di disk komputer ini, lalu terima lagi. Paket di stik USB tidak berubah.",
        )
