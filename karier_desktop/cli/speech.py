"""What the command line says: results on stdout, everything meant for the person on stderr."""

import sys
from pathlib import Path


def say(*lines: str) -> None:
    """A message: what happened, why, what to do."""
    sys.stderr.write("".join(f"{line}\n" for line in lines if line))
    sys.stderr.flush()


def answer(*lines: str) -> None:
    """A result that a script may read."""
    sys.stdout.write("".join(f"{line}\n" for line in lines))
    sys.stdout.flush()


class Progress:
    """One line that is written over while long work goes on; silent when nobody looks at a terminal."""

    def __init__(self, what: str) -> None:
        self._what = what
        self._shown = ""
        self._live = sys.stderr.isatty()

    def __call__(self, done: int, total: int, text: str = "") -> None:
        """How far it is; `total` 0 when that is not known."""
        if not self._live:
            return
        line = f"{text or self._what}: {done} dari {total}" if total else f"{text or self._what}: {done}"
        sys.stderr.write(f"\r{line.ljust(len(self._shown))}")
        sys.stderr.flush()
        self._shown = line

    def end(self) -> None:
        """Take the line away."""
        if self._shown:
            sys.stderr.write(f"\r{' ' * len(self._shown)}\r")
            self._shown = ""


def say_bug(error: BaseException, folder: Path) -> None:
    """A fault of the program: written down without personal data, and told plainly."""
    from karier_desktop import __version__
    from karier_desktop.storage.crashlog import CrashLog

    log = CrashLog(folder, __version__)
    log.record(type(error), error, error.__traceback__)
    log.close()
    say(
        "Perintah berhenti karena kesalahan di dalam program.",
        f"Jenisnya {type(error).__name__}; data yang sudah tersimpan tetap aman.",
        f"Kirimkan berkas {log.path} kepada pengelola program; isinya tidak memuat data pegawai.",
    )
