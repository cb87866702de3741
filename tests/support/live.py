"""A window with one page on a real database, and hands on its keyboard."""

from collections.abc import Callable
from typing import Any

from PySide6.QtTest import QTest

from karier_desktop.storage.database import Database
from karier_desktop.ui.main_window import MainWindow
from karier_desktop.ui.shell.page import Page, Place, Shell
from karier_desktop.ui.tasks import ImmediateRunner, Tasks
from tests.support.hands import Hands


def live_window(qtbot: Any, database: Database, factory: Callable[[Shell], Page]) -> tuple[MainWindow, Hands]:
    """Shown, active, 1366x768, on the page that the factory makes."""
    tasks = Tasks(database, ImmediateRunner())
    window = MainWindow(tasks, [Place("page", "graduation-cap", "Halaman", factory)])
    qtbot.addWidget(window)
    window.resize(1366, 768)
    window.show()
    window.activateWindow()
    assert QTest.qWaitForWindowActive(window)
    window.go("page")
    return window, Hands(window, qtbot)


def back_in(hands: Hands) -> None:
    """After a dialog closed: the platform of the tests does not give the window its place back by itself."""
    hands.window.activateWindow()
    assert QTest.qWaitForWindowActive(hands.window)
