"""A write whose number is needed afterwards, so that exactly this save can be undone."""

from collections.abc import Callable
from typing import Any, TypeVar

from PySide6.QtCore import QObject

from karier_desktop.storage.database import Written
from karier_desktop.ui.tasks import Tasks

T = TypeVar("T")


def write(tasks: Tasks, fn: Callable[..., T], *args: Any, done: Callable[[Written[T]], object], owner: QObject) -> None:
    """Database.write(fn, *args); `done` gets all of what it returned, then pages hear what changed."""

    def told(written: Written[T]) -> None:
        done(written)
        if written.changed:
            tasks.records_changed.emit(written.changed)

    tasks.run(lambda: tasks.database.write(fn, *args), done=told, owner=owner)
