"""The sticks that are plugged in."""

import ctypes
import os
import shutil
import string
import sys
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from karier_desktop.storage.location import Mount, linux_kind, mounts

_PLUGGED_IN = (Path("/media"), Path("/run/media"))
_DEVICES = Path("/sys/class/block")
_REMOVABLE, _READ_ONLY_VOLUME, _NAME_LENGTH = 2, 0x80000, 261


@dataclass(frozen=True)
class Stick:
    """A removable drive: where it shows, what it is called, how much fits."""

    folder: Path
    label: str
    free: int
    writable: bool


def removable() -> list[Stick]:
    """The removable drives of this computer that answer."""
    if sys.platform == "win32":
        return _windows()
    try:
        table = Path("/proc/self/mounts").read_text("utf-8", "surrogateescape")
    except OSError:
        return []
    return linux(table, _DEVICES)


def linux(table: str, devices: Path, plugged_in: tuple[Path, ...] = _PLUGGED_IN) -> list[Stick]:
    """The sticks of a table as in /proc/self/mounts; one drive shown at several places counts once."""
    found: dict[str, Stick] = {}
    for mount in mounts(table):
        shown = any(place in mount.point.parents for place in plugged_in)
        if shown or linux_kind(mount.point, table, devices) == "removable":
            with suppress(OSError):
                found.setdefault(mount.device, _mounted(mount))
    return sorted(found.values(), key=lambda stick: stick.folder)


def _mounted(mount: Mount) -> Stick:
    read_only = sys.platform == "linux" and bool(os.statvfs(mount.point).f_flag & os.ST_RDONLY)
    writable = not read_only and os.access(mount.point, os.W_OK)
    return Stick(mount.point, mount.point.name, shutil.disk_usage(mount.point).free, writable)


def _windows() -> list[Stick]:
    found: list[Stick] = []
    if sys.platform == "win32":
        kernel = ctypes.windll.kernel32
        present = kernel.GetLogicalDrives()
        for number, letter in enumerate(string.ascii_uppercase):
            drive = f"{letter}:\\"
            if present >> number & 1 and kernel.GetDriveTypeW(drive) == _REMOVABLE:
                with suppress(OSError):
                    found.append(_volume(drive))
    return found


def _volume(drive: str) -> Stick:
    label, flags = "", ctypes.c_uint32()
    if sys.platform == "win32":
        name = ctypes.create_unicode_buffer(_NAME_LENGTH)
        known = ctypes.windll.kernel32.GetVolumeInformationW(
            drive, name, _NAME_LENGTH, None, None, ctypes.byref(flags), None, 0
        )
        if not known:
            raise ctypes.WinError()
        label = name.value
    writable = not flags.value & _READ_ONLY_VOLUME
    return Stick(Path(drive), label or drive[:2], shutil.disk_usage(drive).free, writable)
