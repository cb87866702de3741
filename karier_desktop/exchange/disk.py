"""The few things a parcel needs of a disk or a stick, in one place, so that tests can stand between."""

import ctypes
import os
import shutil
import stat
import sys
from contextlib import suppress
from dataclasses import dataclass
from errno import EEXIST, EINVAL
from pathlib import Path
from typing import BinaryIO, Protocol

from karier_desktop.storage import files

_PLAIN = getattr(os, "O_BINARY", 0) | getattr(os, "O_CLOEXEC", 0)
_NO_LINK = getattr(os, "O_NOFOLLOW", 0)
_NO_WAIT = getattr(os, "O_NONBLOCK", 0)
_NO_BUFFER, _SHARE_ALL, _READ, _OPEN_EXISTING, _WRITE_THROUGH = 0x20000000, 7, 0x80000000, 3, 8


@dataclass(frozen=True)
class Entry:
    """A plain file in a folder."""

    name: str
    size: int


class OutFile(Protocol):
    """A new file."""

    def write(self, data: bytes, /) -> object:
        """Append all of it."""

    def sync(self) -> None:
        """Make it lasting."""

    def close(self) -> None:
        """No more writing."""


class Disk(Protocol):
    """A file system. Every call may raise OSError."""

    def free(self, folder: Path) -> int:
        """Bytes that still fit."""

    def entries(self, folder: Path) -> list[Entry]:
        """The plain files of a folder; links, devices and folders are left out."""

    def exists(self, path: Path) -> bool:
        """Is there anything of that name?"""

    def create(self, path: Path) -> OutFile:
        """A file that did not exist before."""

    def open(self, path: Path) -> BinaryIO:
        """Read a plain file as it lies on the medium, not as it lies in memory; never through a link."""

    def rename(self, old: Path, new: Path) -> None:
        """Give a file its final name; never over another file."""

    def remove(self, path: Path) -> None:
        """Delete a file or link."""

    def sync_folder(self, folder: Path) -> None:
        """Make names lasting."""


class SystemFile:
    """A file of the operating system, written without a buffer of our own."""

    def __init__(self, handle: int) -> None:
        self._handle = handle

    def write(self, data: bytes, /) -> None:
        left = memoryview(data)
        while left:
            left = left[os.write(self._handle, left) :]

    def sync(self) -> None:
        os.fsync(self._handle)

    def close(self) -> None:
        handle, self._handle = self._handle, -1
        if handle >= 0:
            os.close(handle)


class SystemDisk:
    """The operating system's own."""

    def free(self, folder: Path) -> int:
        return shutil.disk_usage(folder).free

    def entries(self, folder: Path) -> list[Entry]:
        found = []
        with os.scandir(folder) as items:
            for item in items:
                with suppress(FileNotFoundError):
                    status = item.stat(follow_symlinks=False)
                    if stat.S_ISREG(status.st_mode):
                        found.append(Entry(item.name, status.st_size))
        return found

    def exists(self, path: Path) -> bool:
        return os.path.lexists(path)

    def create(self, path: Path) -> OutFile:
        return SystemFile(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL | _NO_LINK | _PLAIN, 0o666))

    def open(self, path: Path) -> BinaryIO:
        _forget_cached(path)
        handle = os.open(path, os.O_RDONLY | _NO_LINK | _NO_WAIT | _PLAIN)
        try:
            if not stat.S_ISREG(os.fstat(handle).st_mode):
                raise OSError(EINVAL, "not a plain file", str(path))
            if sys.platform == "linux":
                os.posix_fadvise(handle, 0, 0, os.POSIX_FADV_DONTNEED)
            return os.fdopen(handle, "rb")
        except BaseException:
            os.close(handle)
            raise

    def rename(self, old: Path, new: Path) -> None:
        if sys.platform == "win32":
            if not ctypes.windll.kernel32.MoveFileExW(str(old), str(new), _WRITE_THROUGH):
                raise ctypes.WinError()
        elif os.path.lexists(new):
            raise FileExistsError(EEXIST, "exists", str(new))
        else:
            os.rename(old, new)

    def remove(self, path: Path) -> None:
        os.unlink(path)

    def sync_folder(self, folder: Path) -> None:
        files.sync_folder(folder)


DISK = SystemDisk()


def _forget_cached(path: Path) -> None:
    """Windows drops what it holds of a file in memory when somebody opens it without buffering."""
    if sys.platform == "win32":
        kernel = ctypes.windll.kernel32
        kernel.CreateFileW.restype = ctypes.c_void_p
        handle = kernel.CreateFileW(str(path), _READ, _SHARE_ALL, None, _OPEN_EXISTING, _NO_BUFFER, None)
        if handle not in (None, ctypes.c_void_p(-1).value):
            kernel.CloseHandle(ctypes.c_void_p(handle))
