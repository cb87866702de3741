"""A gate before a data folder, as a person at the keyboard meets it."""

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from karier_desktop.services.doors import Doors
from karier_desktop.storage.database import Created, Database
from karier_desktop.ui.start.gate import Gate
from karier_desktop.ui.tasks import Tasks
from tests.support.databases import CHEAP, PASSWORD, FixedClock
from tests.support.hands import Hands


class Visit:
    """One visit of the gate: what it opened, how to begin, and whether the person went away instead."""

    def __init__(self, doors: Doors, tasks: Tasks, qtbot: Any) -> None:
        self.gate = Gate(tasks, doors)
        self.database: Database | None = None
        self.way: str | None = None
        self.left = 0
        self.gate.made.connect(self._on_made)
        self.gate.opened.connect(self._on_opened)
        self.gate.left.connect(self._on_left)
        self.hands = Hands(self.gate.window, qtbot)

    def begin(self, *, locked: bool = False) -> None:
        self.gate.begin(locked=locked)
        self.gate.window.activateWindow()
        assert QTest.qWaitForWindowActive(self.gate.window)

    def close(self) -> None:
        if self.database is not None:
            self.database.close()
        self.gate.window.close()
        self.gate.window.deleteLater()
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)

    def _on_made(self, database: Database) -> None:
        self.database = database

    def _on_opened(self, database: Database, way: str) -> None:
        self.database, self.way = database, way

    def _on_left(self) -> None:
        self.left += 1


@pytest.fixture
def doors(tmp_path: Path, clock: FixedClock) -> Doors:
    """The ways into a folder where nothing lies yet."""
    return Doors(tmp_path / "data", clock, CHEAP)


@pytest.fixture
def office(doors: Doors) -> Created:
    """An office was made there, and its database closed again; ani and PASSWORD open it."""
    made = doors.make("Puskesmas Wairunu", "Yuliana Bria", "ani", PASSWORD)
    made.database.close()
    return made


@pytest.fixture
def visit(doors: Doors, tasks: Tasks, qtbot: Any) -> Iterator[Callable[..., Visit]]:
    """Come to the gate: visit(), or visit(locked=True)."""
    visits: list[Visit] = []

    def come(at: Doors = doors, *, locked: bool = False) -> Visit:
        visits.append(Visit(at, tasks, qtbot))
        visits[-1].begin(locked=locked)
        return visits[-1]

    yield come
    for made in visits:
        made.close()
