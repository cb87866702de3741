"""Where data may lie: a fixed disk of this computer, never a stick or a network share."""

import ctypes
import os
import sys
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from karier_desktop.rules.problem import KnownError

NAME = "karier-desktop"
_NETWORK = frozenset({"nfs", "nfs4", "cifs", "smb3", "smbfs", "ncpfs", "afs", "ceph", "glusterfs", "davfs"})
_NETWORK_FUSE = frozenset({"fuse.sshfs", "fuse.davfs", "fuse.davfs2", "fuse.rclone", "fuse.gvfsd-fuse"})
_WINDOWS_REMOVABLE, _WINDOWS_REMOTE = 2, 4


class WrongPlace(KnownError):
    """A stick or a share."""


def default_folder(environment: Mapping[str, str] = os.environ, platform: str = sys.platform) -> Path:
    """The data folder of this person on this computer."""
    home = Path(environment.get("USERPROFILE" if platform == "win32" else "HOME") or Path.home())
    if platform == "win32":
        return Path(environment.get("LOCALAPPDATA") or home / "AppData" / "Local") / "KarierDesktop"
    return Path(environment.get("XDG_DATA_HOME") or home / ".local" / "share") / NAME


@dataclass(frozen=True)
class Mount:
    """A file system and where it shows."""

    device: str
    point: Path
    kind: str


def refuse_wrong_place(folder: Path) -> None:
    """Raise WrongPlace when a folder lies on a stick or a share."""
    kind = _windows_kind(folder) if sys.platform == "win32" else _linux_kind(folder)
    if kind == "removable":
        raise WrongPlace(
            "Data tidak disimpan di stik USB.",
            f"Folder {folder} berada di media yang dapat dicabut; mencabutnya saat program bekerja merusak data.",
            "Pilih folder di disk komputer ini. Untuk membawa data, buat salinan ke stik USB dari dalam program.",
        )
    if kind == "network":
        raise WrongPlace(
            "Data tidak disimpan di folder bersama.",
            f"Folder {folder} berada di jaringan; sambungan yang putus saat program bekerja merusak data.",
            "Pilih folder di disk komputer ini. Untuk bekerja bersama beberapa orang, pakai server PostgreSQL kantor.",
        )


def mounts(table: str) -> list[Mount]:
    """The rows of /proc/self/mounts."""
    rows = (line.split(" ") for line in table.splitlines())
    return [Mount(_plain(row[0]), Path(_plain(row[1])), row[2]) for row in rows if len(row) > 2]


def mount_of(folder: Path, known: list[Mount]) -> Mount | None:
    """The file system a folder lies on: the deepest mount above it, the last one of several at one place."""
    above = [mount for mount in known if folder == mount.point or mount.point in folder.parents]
    return max(reversed(above), key=lambda mount: len(mount.point.parts), default=None)


def linux_kind(folder: Path, table: str, devices: Path) -> str:
    """`removable`, `network` or nothing; `devices` is /sys/class/block."""
    mount = mount_of(folder, mounts(table))
    if mount is None:
        return ""
    if mount.kind in _NETWORK | _NETWORK_FUSE:
        return "network"
    if mount.point == Path("/") or not mount.device.startswith("/dev/"):
        return ""  # the computer itself runs from the first
    return "removable" if _is_removable(Path(mount.device).name, devices) else ""


def _linux_kind(folder: Path) -> str:
    try:
        table = Path("/proc/self/mounts").read_text("utf-8", "surrogateescape")
    except OSError:
        return ""
    return linux_kind(folder.resolve(), table, Path("/sys/class/block"))


def _is_removable(device: str, devices: Path) -> bool:
    """A partition lies inside its disk's folder; a USB disk shows in that path, whatever it says of itself."""
    try:
        real = (devices / device).resolve(strict=True)
    except OSError:
        return False
    flags = [place / "removable" for place in (real, real.parent)]
    said = any(flag.is_file() and flag.read_text().strip() == "1" for flag in flags)
    return said or any(part.startswith("usb") for part in real.parts)


def _windows_kind(folder: Path) -> str:
    if str(folder).startswith(("\\\\", "//")):
        return "network"
    drive = f"{folder.absolute().drive}\\"
    kind = ctypes.windll.kernel32.GetDriveTypeW(drive)  # type: ignore[attr-defined]
    return {_WINDOWS_REMOVABLE: "removable", _WINDOWS_REMOTE: "network"}.get(kind, "")


def _plain(text: str) -> str:
    """Spaces, tabs and backslashes stand as octal numbers in the table."""
    for code, character in (("\\040", " "), ("\\011", "\t"), ("\\012", "\n"), ("\\134", "\\")):
        text = text.replace(code, character)
    return text
