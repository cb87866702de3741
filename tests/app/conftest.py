"""The running program on a data folder of its own, working at once and without strong keys."""

import sys
import threading
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from karier_desktop.app.program import Program
from karier_desktop.app.window import Window
from karier_desktop.services.doors import Doors
from karier_desktop.ui import i18n, theme
from karier_desktop.ui.start.parts import StartPage
from karier_desktop.ui.tasks import ImmediateRunner
from tests.support.databases import CHEAP, PASSWORD, FixedClock
from tests.support.hands import Hands


class Run:
    """One run: the program, what it told, and the person before it."""

    def __init__(self, program: Program, qtbot: Any) -> None:
        self.program, self._qtbot = program, qtbot
        self.over = self.painted = 0
        program.over.connect(self._on_over)
        program.painted.connect(self._on_painted)

    @property
    def window(self) -> Window:
        """The window of the program, active."""
        window = self.program.window
        assert window is not None
        window.activateWindow()
        assert QTest.qWaitForWindowActive(window)
        return window

    @property
    def page(self) -> StartPage:
        """The page of the gate."""
        assert self.program.gate is not None
        page = self.program.gate.window.page
        assert page is not None
        return page

    @property
    def hands(self) -> Hands:
        """At whatever is on the screen."""
        gate = self.program.gate
        shown = self.window if gate is None else gate.window
        shown.activateWindow()
        assert QTest.qWaitForWindowActive(shown)
        return Hands(shown, self._qtbot)

    def end(self) -> None:
        program = self.program
        for shown in (program.window, program.gate and program.gate.window, program.leaving):
            if shown:
                shown.deleteLater()
        program.idle.stop()
        if program.database is not None:
            program.database.close()
        if program.log is not None:
            program.log.close()
        program.deleteLater()
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
        QApplication.processEvents()

    def _on_over(self) -> None:
        self.over += 1

    def _on_painted(self) -> None:
        self.painted += 1


Start = Callable[..., Run]


@pytest.fixture(autouse=True)
def _quick_offices(ready_tables: None) -> None:
    """Setting up an office takes no half second."""


@pytest.fixture
def doors(tmp_path: Path, clock: FixedClock) -> Doors:
    """The ways into a folder where nothing lies yet."""
    return Doors(tmp_path / "data", clock, CHEAP)


@pytest.fixture
def office(doors: Doors) -> None:
    """An office lies there; ani and PASSWORD open it."""
    doors.make("Puskesmas Wairunu", "Yuliana Bria", "ani", PASSWORD).database.close()


@pytest.fixture
def start(qapp: QApplication, doors: Doors, qtbot: Any, monkeypatch: pytest.MonkeyPatch) -> Iterator[Start]:
    """Start the program: start() shows the gate, start(PASSWORD) the window."""
    runs: list[Run] = []
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)
    monkeypatch.setattr(threading, "excepthook", threading.excepthook)

    def begin(password: str = "", username: str = "ani") -> Run:
        run = Run(Program(qapp, doors, ImmediateRunner()), qtbot)
        runs.append(run)
        run.program.start(username, password)
        QApplication.processEvents()
        return run

    yield begin
    for run in runs:
        run.end()
    theme.install(qapp, "light", 100)
    i18n.install(qapp, "id")
