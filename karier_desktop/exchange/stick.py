"""Parcels on a stick: written so that a torn one never looks whole and an earlier one is never touched."""

import re
import sys
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO, cast

from karier_desktop.exchange import drives, stick_faults
from karier_desktop.exchange.bundle import errors, frame
from karier_desktop.exchange.bundle.errors import BundleRefused
from karier_desktop.exchange.bundle.header import Header
from karier_desktop.exchange.bundle.writer import STEP, Progress, Sealed, SealedPart
from karier_desktop.exchange.disk import DISK, Disk
from karier_desktop.exchange.drives import Stick as Stick
from karier_desktop.rules.problem import KnownError

PART = ".BAGIAN"
"""A file with this ending is being written, or its writing was cut short."""
KEPT = 3
"""So many of the newest own parcels stay on the stick in any case."""
SPARE = 1 << 20
"""Room that the file system itself may need."""

_reading = frame.reading
_NAME = re.compile(r"KRJ-([A-Z0-9]{1,16})-([A-Z0-9]{1,16})-([0-9]{6})(-P[0-9]{2})?\.KRB")


@dataclass(frozen=True)
class Found:
    """A file on the stick: its header, not yet to be trusted, or why it is none of ours."""

    path: Path
    size: int
    header: Header | None
    refused: KnownError | None = None


def sticks() -> list[Stick]:
    """The sticks that are plugged in."""
    return drives.removable()


def free_space(folder: Path, disk: Disk = DISK) -> int:
    """Bytes that still fit."""
    with _reading():
        return disk.free(folder)


def eject_hint(platform: str = sys.platform) -> str:
    """How the clerk lets go of the stick."""
    if platform == "win32":
        return "Klik ikon stik USB di pojok kanan bawah layar, pilih Keluarkan, tunggu pesan aman, lalu cabut."
    return "Klik tanda panah di sebelah nama stik USB dalam pengelola berkas, tunggu sampai hilang, lalu cabut."


# --- writing --------------------------------------------------------------------------------------------------------


def put_all(folder: Path, sealed: Sealed, progress: Progress | None = None, disk: Disk = DISK) -> tuple[Path, ...]:
    """Write every part of a parcel, or none: when one cannot be written those before it go again."""
    _require_room(folder, sealed.parts[0].name, sealed.size, disk)
    written: list[Path] = []
    try:
        for part in sealed.parts:
            written.append(put(folder, part, progress, disk))
    except BaseException:
        for path in written:
            _drop(path, disk)
        raise
    return tuple(written)


def put(folder: Path, part: SealedPart, progress: Progress | None = None, disk: Disk = DISK) -> Path:
    """Write one part, read it back from the medium before and after it gets its name. Raises StickFault."""
    path = folder / part.name
    unfinished = path.with_name(f"{path.name}{PART}")
    tell = _Told(progress, part.size)
    _require_room(folder, part.name, part.size, disk)
    mine: list[Path] = []
    try:
        with stick_faults.explained(path, part.size):
            _make_way(unfinished, disk)
            _write(unfinished, part, tell, disk, mine)
            _read_back(unfinished, part, tell, disk)
            disk.rename(unfinished, path)
            mine[:] = [path]
            disk.sync_folder(folder)
            _read_back(path, part, tell, disk)
    except BaseException:
        for made in mine:
            _drop(made, disk)
        raise
    return path


def _require_room(folder: Path, name: str, size: int, disk: Disk) -> None:
    with stick_faults.explained(folder / name, size):
        if disk.exists(folder / name):
            raise stick_faults.exists(name)
        free = disk.free(folder)
    if free < size + SPARE:
        raise stick_faults.full(size, free)


def _write(unfinished: Path, part: SealedPart, tell: "_Told", disk: Disk, mine: list[Path]) -> None:
    file = disk.create(unfinished)
    mine.append(unfinished)
    try:
        part.pour(_Steps(file.write, tell))
        file.sync()
    finally:
        file.close()


def _read_back(path: Path, part: SealedPart, tell: "_Told", disk: Disk) -> None:
    try:
        with disk.open(path) as file:
            source = cast(BinaryIO, _Watched(file, tell))
            found = frame.read(source)
            frame.check(source, found, part.key.public_key())
    except BundleRefused as error:
        raise stick_faults.not_kept() from error
    except KnownError as error:
        raise stick_faults.unplugged() from error
    if found.header != part.header:
        raise stick_faults.not_kept()


def _make_way(path: Path, disk: Disk) -> None:
    if disk.exists(path):
        disk.remove(path)


def _drop(path: Path, disk: Disk) -> None:
    with suppress(OSError):
        disk.remove(path)


class _Told:
    """Progress of a part: it goes to the stick once and comes back twice."""

    def __init__(self, progress: Progress | None, size: int) -> None:
        self._progress, self._done, self._total = progress, 0, 3 * size

    def __call__(self, size: int) -> None:
        self._done += size
        if self._progress:
            writing = self._done * 3 <= self._total
            step = "Jangan cabut dulu. Menulis paket" if writing else "Jangan cabut dulu. Memeriksa tulisan"
            self._progress(step, min(self._done, self._total), self._total)


class _Steps:
    """Cuts what is written into small steps."""

    def __init__(self, write: Callable[[bytes], object], tell: _Told) -> None:
        self._write, self._tell = write, tell

    def write(self, data: bytes, /) -> None:
        for start in range(0, len(data), STEP):
            step = data[start : start + STEP]
            self._write(step)
            self._tell(len(step))


class _Watched:
    """A file that tells how much of it was read."""

    def __init__(self, file: BinaryIO, tell: _Told) -> None:
        self._file, self._tell = file, tell
        self.seek = file.seek

    def read(self, size: int) -> bytes:
        data = self._file.read(size)
        self._tell(len(data))
        return data


# --- finding and keeping --------------------------------------------------------------------------------------------


def find(folder: Path, disk: Disk = DISK) -> list[Found]:
    """The parcels in a folder, those that are torn included; any other file is passed over unopened."""
    with _reading():
        entries = disk.entries(folder)
    found = []
    for entry in entries:
        if entry.name.upper().endswith((".KRB", f".KRB{PART}")):
            found.append(_look(folder / entry.name, entry.size, disk))
    return sorted((one for one in found if one is not None), key=_order)


def fetch(source: Path, target: Path, progress: Progress | None = None, stick: Disk = DISK, disk: Disk = DISK) -> Path:
    """Copy a file with the marks of a parcel off the stick; `target` is there whole or not at all."""
    unfinished = target.with_name(f"{target.name}{PART}")
    with _reading():
        file = stick.open(source)
    with file:
        size = frame.whole_size(frame.read(file).header)
        try:
            _make_way(unfinished, disk)
            _copy(file, size, unfinished, progress, disk)
            _make_way(target, disk)
            disk.rename(unfinished, target)
            disk.sync_folder(target.parent)
        except BaseException as error:
            _drop(unfinished, disk)
            if isinstance(error, OSError):
                raise stick_faults.not_copied() from error
            raise
    return target


def _copy(file: BinaryIO, size: int, unfinished: Path, progress: Progress | None, disk: Disk) -> None:
    made = disk.create(unfinished)
    try:
        with _reading():
            file.seek(0)
        for done in range(0, size, STEP):
            with _reading():
                data = file.read(min(STEP, size - done))
            made.write(data)
            if progress:
                progress("Menyalin paket ke komputer ini", done + len(data), size)
        made.sync()
    finally:
        made.close()


def tidy(
    folder: Path, from_code: str, to_code: str, acknowledged: Callable[[int], bool], disk: Disk = DISK
) -> list[str]:
    """Delete own parcels for that office which it has acknowledged, but never the newest three; their names."""
    with _reading():
        own = [(entry.name, _NAME.fullmatch(entry.name)) for entry in disk.entries(folder)]
    mine = {name: int(match[3]) for name, match in own if match and match.group(1, 2) == (from_code, to_code)}
    newest = sorted(set(mine.values()))[-KEPT:]
    old = [name for name, no in mine.items() if no not in newest and acknowledged(no)]
    for name in old:
        _drop(folder / name, disk)
    return old


def _look(path: Path, size: int, disk: Disk) -> Found | None:
    if not path.name.upper().endswith(".KRB"):
        return Found(path, size, None, errors.incomplete())
    try:
        with _reading(), disk.open(path) as file:
            return Found(path, size, frame.read(file).header)
    except BundleRefused as refused:
        if refused.code != "foreign":
            return Found(path, size, None, refused)
        # Our name, but not our first bytes: the stick lost what was written.
        return Found(path, size, None, errors.incomplete()) if _NAME.fullmatch(path.name) else None
    except KnownError as unread:
        return Found(path, size, None, unread)


def _order(found: Found) -> tuple[str, int, int, str]:
    head = found.header
    return (head.from_office, head.no, head.part, found.path.name) if head else ("", 0, 0, found.path.name)
