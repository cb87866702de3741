"""What tests of the window share: the theme, a runner that works at once, a window around one page."""

from collections.abc import Callable, Iterator
from typing import Any

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication, QWidget

from karier_desktop.ui import theme
from karier_desktop.ui.main_window import MainWindow
from karier_desktop.ui.shell.page import Page, Place, Shell
from karier_desktop.ui.tasks import ImmediateRunner, Tasks
from karier_desktop.ui.theme import Mode, Theme


@pytest.fixture(autouse=True)
def _quick_offices(ready_tables: None) -> None:
    """Setting up an office takes no half second."""


@pytest.fixture(autouse=True)
def look(qapp: QApplication) -> Iterator[Theme]:
    """The theme, light and at 100 % before every test."""
    made = theme.install(qapp)
    yield made
    delete_windows()
    made.set_mode("light")
    made.set_percent(100)
    made.set_density("dense")


def delete_windows() -> None:
    """Delete what the test leaves: without an event loop Qt keeps it, and every later change of the theme styles it."""
    for left in QApplication.topLevelWidgets():
        left.close()
        left.deleteLater()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


@pytest.fixture(params=[("light", 100), ("dark", 100), ("light", 150)], ids=lambda p: f"{p[0]}-{p[1]}")
def every_look(request: pytest.FixtureRequest, look: Theme) -> Theme:
    """The test runs in both themes and in large text."""
    mode, percent = request.param
    look.set_mode(mode)
    look.set_percent(percent)
    return look


class NoDatabase:
    """For pages that are given their data."""

    def read(self, fn: Callable[..., Any], *args: Any) -> Any:
        """Call it without a session."""
        return fn(None, *args)

    def write(self, fn: Callable[..., Any], *args: Any) -> Any:
        """Nothing to write to."""
        raise AssertionError("this test has no database")


@pytest.fixture
def tasks() -> Tasks:
    """Tasks that work at once, without a database."""
    return Tasks(NoDatabase(), ImmediateRunner())


@pytest.fixture
def window_of(qtbot: Any, tasks: Tasks) -> Callable[..., MainWindow]:
    """A shown window of 1366x768 around one page: window_of(lambda shell: EmployeePage(shell))."""

    def build(factory: Callable[[Shell], Page], *, width: int = 1366, height: int = 768) -> MainWindow:
        window = MainWindow(tasks, [Place("page", "users", "Halaman", factory)])
        qtbot.addWidget(window)
        window.resize(width, height)
        window.show()
        window.go("page")
        QApplication.processEvents()
        return window

    return build


@pytest.fixture
def show(qtbot: Any, look: Theme) -> Callable[..., QWidget]:
    """Show a widget by itself: show(widget, 400, 300)."""

    def present(widget: QWidget, width: int = 0, height: int = 0) -> QWidget:
        qtbot.addWidget(widget)
        look.dress(widget)
        if width:
            widget.resize(width, height)
        widget.show()
        QApplication.processEvents()
        return widget

    return present


__all__ = ["Mode", "NoDatabase"]
