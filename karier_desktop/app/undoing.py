"""The database as pages use it: what was saved can be taken back by Ctrl+Z, and roles are held to their word."""

from collections.abc import Callable
from typing import Any, TypeVar
from uuid import UUID

from karier_desktop.services import account
from karier_desktop.storage import journal
from karier_desktop.storage.database import Database

T = TypeVar("T")

OWN = frozenset(
    f"karier_desktop.{name}"
    for name in (
        "services.appearance.save",
        "services.forms.keep_form",
        "services.outgoing.note",
        "services.reporting.remember_printed",
        "storage.drafts.discard",
        "storage.preferences.save",
    )
)
"""What a role that only reads still writes: its settings and drafts, and what it handed out. By name: importing all
of them would slow the start."""


class Remembering:
    """Every save since the window opened, the newest last."""

    def __init__(self, database: Database, role: str) -> None:
        self.database, self.role = database, role
        self._done: list[UUID] = []
        self._undone: list[UUID] = []

    def read(self, fn: Callable[..., T], *args: Any) -> T:
        """Database.read."""
        return self.database.read(fn, *args)

    def write(self, fn: Callable[..., T], *args: Any) -> Any:
        """Database.write, unless the role only reads."""
        if _name(fn) not in OWN and not account.may(self.role, "write"):
            raise account.not_allowed(self.role, "write")
        written = self.database.write(fn, *args)
        if written.change_set is None:
            return written
        if fn is journal.undo and args[0] in self._done:
            self._done.remove(args[0])
            self._undone.append(written.change_set)
        else:
            self._done.append(written.change_set)
            self._undone.clear()
        return written

    def undo(self) -> Any:
        """Take the newest save back; None when there is nothing left."""
        return self._turn(self._done, self._undone)

    def redo(self) -> Any:
        """Bring back what was undone last; None when there is nothing."""
        return self._turn(self._undone, self._done)

    def _turn(self, source: list[UUID], target: list[UUID]) -> Any:
        if not source:
            return None
        written = self.database.write(journal.undo, source[-1])
        source.pop()
        if written.change_set is not None:
            target.append(written.change_set)
        return written


def _name(fn: Callable[..., Any]) -> str:
    return f"{getattr(fn, '__module__', '')}.{getattr(fn, '__qualname__', '')}"
