"""The real window over a database, driven by events, for measuring what a person sees."""

import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager

from PySide6.QtCore import QEvent, QEventLoop, QObject, QTimer
from PySide6.QtWidgets import QApplication, QWidget

from karier_desktop.storage.database import Database
from karier_desktop.ui import i18n, theme
from karier_desktop.ui.main_window import MainWindow
from karier_desktop.ui.shell.page import Page, Place, Shell
from karier_desktop.ui.tasks import Runner, Tasks

PATIENCE = 20.0


class Paints(QObject):
    """Counts how often a widget was painted."""

    def __init__(self, watched: QWidget) -> None:
        super().__init__(watched)
        self.count = 0
        watched.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        self.count += event.type() == QEvent.Type.Paint
        return False


@contextmanager
def window(database: Database, factory: Callable[[Shell], Page]) -> Iterator[MainWindow]:
    """A shown window of 1366x768 with one place, on the program's own worker thread."""
    app = QApplication.instance() or QApplication([])
    assert isinstance(app, QApplication)
    theme.install(app, "light", 100)
    i18n.install(app, "id")
    runner = Runner(app)
    shown = MainWindow(Tasks(database, runner), [Place("page", "users", "Halaman", factory)])
    shown.resize(1366, 768)
    shown.show()
    try:
        yield shown
    finally:
        shown.close()
        runner.stop()
        shown.deleteLater()
        app.processEvents()


def wait_for(reached: Callable[[], bool]) -> None:
    """Let the event loop run until it is so, asleep between events as in the program: a busy wait would hold the
    interpreter's lock and keep the worker from its work."""
    until = time.perf_counter() + PATIENCE
    heartbeat = QTimer()
    heartbeat.start(50)
    while not reached():
        if time.perf_counter() > until:
            raise TimeoutError("what was waited for did not come")
        QApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)
