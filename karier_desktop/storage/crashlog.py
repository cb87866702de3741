"""The crash log: what went wrong and where in the program, never what anybody typed.

Messages of exceptions may quote data (a name in a constraint, a value in a KeyError), so they are left out: the type,
the lines of code it passed through and the version are enough to find a mistake.
"""

import faulthandler
import logging
import platform
import sys
import threading
from collections.abc import Iterator
from contextlib import suppress
from logging.handlers import RotatingFileHandler
from pathlib import Path
from types import TracebackType
from typing import IO

FILE = "galat.log"
HARD = "galat-keras.log"
"""Where the interpreter itself writes when it is stopped from outside Python."""
SIZE, KEPT = 256 << 10, 4


def install(folder: Path, version: str) -> "CrashLog":
    """Write every unexpected exception of any thread to the log in `folder`, as well as crashes of the interpreter."""
    if sys.stderr is None:  # under pythonw there is none, and libraries write to it
        sys.stderr = open(folder / HARD, "a", encoding="utf-8")  # noqa: SIM115 - stays open as long as the program
    log = CrashLog(folder, version)
    sys.excepthook = log.record
    threading.excepthook = lambda args: log.record(args.exc_type, args.exc_value, args.exc_traceback)
    faulthandler.enable(log.hard)
    return log


class CrashLog:
    """A rotating text file, one line per event and per frame."""

    def __init__(self, folder: Path, version: str) -> None:
        folder.mkdir(parents=True, exist_ok=True)
        self.path, self.version = folder / FILE, version
        self.hard: IO[str] = open(folder / HARD, "a", encoding="utf-8")  # noqa: SIM115 - faulthandler keeps it
        self._handler = RotatingFileHandler(self.path, maxBytes=SIZE, backupCount=KEPT, encoding="utf-8", delay=True)
        self._handler.setFormatter(logging.Formatter("%(asctime)s %(message)s"))

    def record(self, kind: type[BaseException], error: BaseException | None, trace: TracebackType | None) -> None:
        """Write one exception with what led to it. An interrupt from the keyboard is no mistake."""
        if issubclass(kind, KeyboardInterrupt):
            return
        lines = [f"karier-desktop {self.version} python {platform.python_version()} {sys.platform}"]
        seen: set[int] = set()
        while error is not None and id(error) not in seen:
            seen.add(id(error))
            lines += [_name(type(error)), *_frames(error.__traceback__ or trace)]
            error, trace = error.__cause__ or error.__context__, None
        with suppress(OSError):  # a full disk must not hide the exception itself
            for line in lines:
                self._handler.handle(logging.makeLogRecord({"msg": one_line(line), "levelno": logging.ERROR}))

    def close(self) -> None:
        """Let go of the files; used when a program is embedded in another, as in tests."""
        if faulthandler.is_enabled():
            faulthandler.disable()
        self._handler.close()
        self.hard.close()


def one_line(text: str) -> str:
    """Control characters and marks that turn the direction of text, written out so that no line can be forged."""
    return "".join(c if c.isprintable() else f"\\u{ord(c):04x}" for c in text)


def _name(kind: type[BaseException]) -> str:
    return f"{kind.__module__}.{kind.__qualname__}"


def _frames(trace: TracebackType | None) -> Iterator[str]:
    """File, line and function; the path only from the program's or library's folder on, since homes hold names."""
    while trace is not None:
        code = trace.tb_frame.f_code
        yield f"  {_short(code.co_filename)}:{trace.tb_lineno} {code.co_name}"
        trace = trace.tb_next


def _short(file: str) -> str:
    parts = Path(file).parts
    for root in ("site-packages", "karier_desktop"):
        if root in parts:
            return "/".join(parts[parts.index(root) :])
    return parts[-1] if parts else file
