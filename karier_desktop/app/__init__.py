"""Start-up and wiring: the only place that builds the real things of the window."""

import os
import sys
from pathlib import Path


def run(folder: Path | None, username: str = "", password: str = "", *, smoke: bool = False) -> int:
    """Open the window on a data folder (the user's own by default) and stay until it is closed."""
    if display_is_missing():
        sys.stderr.write(
            "Jendela tidak dapat dibuka.\nTidak ada layar (DISPLAY dan WAYLAND_DISPLAY kosong).\n"
            "Jalankan di komputer yang berlayar, atau pakai perintah lain: karier-desktop --help\n"
        )
        return 2
    from karier_desktop.app.program import open_program

    return open_program(folder, username, password, smoke=smoke)


def display_is_missing() -> bool:
    """Is there nothing to draw on? Qt would end the process without a word that helps."""
    if os.name == "nt" or sys.platform == "darwin" or os.environ.get("QT_QPA_PLATFORM"):
        return False
    return not (os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))
