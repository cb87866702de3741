"""Remembers what was saved since the window opened, so that Ctrl+Z takes it back and Ctrl+Y brings it again."""

from collections.abc import Callable
from typing import Any, TypeVar
from uuid import UUID

from karier_desktop.storage import journal
from karier_desktop.storage.database import Database

T = TypeVar("T")


class Remembering:
    """The database as pages use it; every save is remembered, the newest last."""

    def __init__(self, database: Database) -> None:
        self.database = database
        self._done: list[UUID] = []
        self._undone: list[UUID] = []

    def read(self, fn: Callable[..., T], *args: Any) -> T:
        """Database.read."""
        return self.database.read(fn, *args)

    def write(self, fn: Callable[..., T], *args: Any) -> Any:
        """Database.write; what it did can be taken back."""
        written = self.database.write(fn, *args)
        if written.change_set is not None:
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
