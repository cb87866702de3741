"""The main window with what only the running program needs: it tells when it was painted and when it was closed."""

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
            QTimer.singleShot(0, self.painted.emit)

    def closeEvent(self, event: QCloseEvent) -> None:
        super().closeEvent(event)
        if event.isAccepted():
            self.closed.emit()
