"""How a command ended, and whether a window shall be opened after it."""

from dataclasses import dataclass
from pathlib import Path

DONE, REFUSED, FAILED = 0, 1, 2
"""Exit status: done, done with refused rows, not done."""


@dataclass(frozen=True)
class Window:
    """A window to open; name and password are known when the command made the data itself."""

    folder: Path | None = None
    username: str = ""
    password: str = ""
    smoke: bool = False


@dataclass(frozen=True)
class Outcome:
    """The exit status, and the window to open if there is one."""

    status: int = DONE
    window: Window | None = None
