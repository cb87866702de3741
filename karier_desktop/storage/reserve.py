"""Some megabytes set aside beside the data, so that a full disk still leaves room to finish and to look."""

import os
import shutil
from contextlib import suppress
from pathlib import Path

FILE = "ruang-cadangan.krj"
SIZE = 64 << 20


def set_aside(folder: Path) -> None:
    """Set the room aside, unless the disk is too full for it already."""
    path = folder / FILE
    with suppress(OSError):
        if path.exists() and path.stat().st_size >= SIZE or not has_room(folder):
            return
        with open(path, "wb") as file:
            if hasattr(os, "posix_fallocate"):
                os.posix_fallocate(file.fileno(), 0, SIZE)
            else:
                file.truncate(SIZE)


def free(folder: Path) -> None:
    """Give the room back."""
    with suppress(OSError):
        (folder / FILE).unlink(missing_ok=True)


def has_room(folder: Path) -> bool:
    """Is there enough room to set some aside and still work?"""
    try:
        return shutil.disk_usage(folder).free > 2 * SIZE
    except OSError:
        return False
