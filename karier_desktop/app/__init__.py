"""Start-up and wiring: the only place that builds the real things of the window."""

import sys
from pathlib import Path

from karier_desktop.services import screen


def run(folder: Path | None, username: str = "", password: str = "", *, smoke: bool = False) -> int:
    """Open the window on a data folder (the user's own by default) and stay until it is closed."""
    if not screen.is_named():
        sys.stderr.write(
            "Jendela tidak dapat dibuka.\nTidak ada layar (DISPLAY dan WAYLAND_DISPLAY kosong).\n"
            "Jalankan di komputer yang berlayar, atau pakai perintah lain: karier-desktop --help\n"
        )
        return 2
    from karier_desktop.app.program import open_program

    return open_program(folder, username, password, smoke=smoke)
