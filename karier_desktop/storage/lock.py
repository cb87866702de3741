"""One program at a time on a data folder, window or command line; the lock dies with the program that holds it."""

import json
import os
import socket
import sys
from contextlib import suppress
from pathlib import Path
from typing import IO

from karier_desktop.rules.problem import KnownError
from karier_desktop.storage import faults

FILE = "karier.kunci-buka"
_FAR = 1 << 30
"""Windows locks bytes against reading too: lock one far behind the text that says who holds the lock."""


class InUse(KnownError):
    """Another program holds the folder; `holder` tells which one, as far as it could be read."""

    def __init__(self, folder: Path, holder: dict[str, object]) -> None:
        name, process, computer = (holder.get(key, "?") for key in ("program", "pid", "host"))
        super().__init__(
            "Data sedang dibuka.",
            f"Folder {folder} sedang dipakai oleh {name} (proses {process} di komputer {computer}).",
            "Pakai jendela yang sudah terbuka, atau tutup dahulu program itu.",
        )
        self.holder = holder


class FolderLock:
    """The lock on a data folder, from making this object to `release`."""

    def __init__(self, folder: Path, program: str = "") -> None:
        path = folder / FILE
        try:
            self._file = os.fdopen(os.open(path, os.O_RDWR | os.O_CREAT, 0o600), "r+b", buffering=0)
        except OSError as error:
            raise faults.of_system(error, folder) from error
        if not _take(self._file):
            holder = _holder(self._file)
            self._file.close()
            raise InUse(folder, holder)
        self._say(program or Path(sys.argv[0]).name or "Karier Desktop")

    def release(self) -> None:
        """Let the next one in."""
        if not self._file.closed:
            _give(self._file)
            self._file.close()

    def _say(self, program: str) -> None:
        holder = {"pid": os.getpid(), "host": socket.gethostname(), "program": program}
        with suppress(OSError):  # a full disk: the lock holds all the same, only its text is missing
            self._file.seek(0)
            self._file.truncate()
            self._file.write(json.dumps(holder).encode())


def _holder(file: IO[bytes]) -> dict[str, object]:
    try:
        file.seek(0)
        found = json.loads(file.read())
    except (OSError, ValueError):
        return {}
    return found if isinstance(found, dict) else {}


if sys.platform == "win32":
    import msvcrt

    def _take(file: IO[bytes]) -> bool:
        file.seek(_FAR)
        try:
            msvcrt.locking(file.fileno(), msvcrt.LK_NBLCK, 1)
        except OSError:
            return False
        return True

    def _give(file: IO[bytes]) -> None:
        file.seek(_FAR)
        msvcrt.locking(file.fileno(), msvcrt.LK_UNLCK, 1)

else:
    import fcntl

    def _take(file: IO[bytes]) -> bool:
        try:
            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError:
            return False
        return True

    def _give(file: IO[bytes]) -> None:
        fcntl.flock(file, fcntl.LOCK_UN)
