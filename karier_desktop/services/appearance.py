"""How the window looks and behaves for one person; the last choice also stands in a small file for the log-in."""

import json
from collections.abc import Callable, Mapping
from contextlib import suppress
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any, Literal

from sqlalchemy.orm import Session

from karier_desktop.storage import files, preferences

KEY = "appearance"
FILE = "tampilan.json"
"""In the data folder, readable without the password: colours and sizes only."""


@dataclass(frozen=True)
class Appearance:
    """Theme, text size in percent, height of rows, language, whether Enter moves on, minutes until the lock."""

    mode: Literal["light", "dark", "system"] = "system"
    percent: int = 100
    density: Literal["dense", "comfortable", "large"] = "dense"
    language: Literal["id", "en"] = "id"
    enter_moves: bool = True
    idle_minutes: int = 10


def load(session: Session) -> Appearance:
    """What the person at work chose."""
    return understood(preferences.load(session, KEY, {}))


def save(session: Session, chosen: Appearance) -> None:
    """Remember it for the person at work."""
    preferences.save(session, KEY, asdict(chosen))


def before_login(folder: Path) -> Appearance:
    """What was last chosen on this computer; the defaults when that cannot be read."""
    with suppress(OSError, ValueError):
        return understood(json.loads((folder / FILE).read_bytes()))
    return Appearance()


def keep_for_login(folder: Path, chosen: Appearance) -> None:
    """Let the log-in look the same; a full or read-only disk is no reason to complain here."""
    with suppress(OSError):
        files.replace(folder / FILE, json.dumps(asdict(chosen)).encode())


def understood(found: Any) -> Appearance:
    """What is there and makes sense; the usual for the rest."""
    known = found if isinstance(found, Mapping) else {}
    return Appearance(**{name: known[name] for name, good in _GOOD.items() if good(known.get(name))})


def _one_of(*values: Any) -> Callable[[Any], bool]:
    return lambda value: any(type(value) is type(known) and value == known for known in values)


def _between(low: int, high: int) -> Callable[[Any], bool]:
    return lambda value: type(value) is int and low <= value <= high


_GOOD: Mapping[str, Callable[[Any], bool]] = {
    "mode": _one_of("light", "dark", "system"),
    "percent": _between(80, 200),
    "density": _one_of("dense", "comfortable", "large"),
    "language": _one_of("id", "en"),
    "enter_moves": _one_of(True, False),
    "idle_minutes": _between(1, 60),
}
