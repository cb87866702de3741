"""The main window with what only the running program needs: it tells when it was painted and when it was closed."""

import gc

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QCloseEvent, QPaintEvent

from karier_desktop.ui.main_window import MainWindow


class Window(MainWindow):
    """`painted` is sent once, after the first paint; `closed` when the pages let it go."""

    painted = Signal()
    closed = Signal()
    _was_painted = False

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self._was_painted:
            self._was_painted = True
            QTimer.singleShot(0, self._tell)

    def _tell(self) -> None:
        gc.freeze()  # what the start has made stays: no later search for garbage goes through it
        self.painted.emit()

    def closeEvent(self, event: QCloseEvent) -> None:
        super().closeEvent(event)
        if event.isAccepted():
            self.closed.emit()
