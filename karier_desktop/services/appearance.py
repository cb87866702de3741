"""How the window looks and behaves for one person; the last choice also stands in a small file for the log-in."""

import json
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import asdict, dataclass, fields
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
    return _read(preferences.load(session, KEY, {}))


def save(session: Session, chosen: Appearance) -> None:
    """Remember it for the person at work."""
    preferences.save(session, KEY, asdict(chosen))


def before_login(folder: Path) -> Appearance:
    """What was last chosen on this computer; the defaults when that cannot be read."""
    with suppress(OSError, ValueError):
        return _read(json.loads((folder / FILE).read_bytes()))
    return Appearance()


def keep_for_login(folder: Path, chosen: Appearance) -> None:
    """Let the log-in look the same; a full or read-only disk is no reason to complain here."""
    with suppress(OSError):
        files.replace(folder / FILE, json.dumps(asdict(chosen)).encode())


def _read(found: Mapping[str, Any]) -> Appearance:
    known = {f.name: found[f.name] for f in fields(Appearance) if type(found.get(f.name)) is type(f.default)}
    return Appearance(**known)
