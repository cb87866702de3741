"""Locks an unattended window: no key and no mouse for some minutes."""

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtGui import QWindow
from PySide6.QtWidgets import QApplication

_SIGNS = frozenset(
    {
        QEvent.Type.KeyPress,
        QEvent.Type.MouseButtonPress,
        QEvent.Type.MouseMove,
        QEvent.Type.Wheel,
        QEvent.Type.TouchBegin,
    }
)
MINUTES = (5, 10, 15, 20, 30)
USUAL = 10


class IdleGuard(QObject):
    """`idle` is sent once nobody has touched keys or mouse for `minutes`; watching starts with `start`.

    Every window that gets the focus is watched, not the application: a filter there would call Python for each of the
    thousands of events of every widget that is made, and each call would wait for whatever the worker is doing.
    """

    idle = Signal()

    def __init__(self, app: QApplication, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._app = app
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.idle)
        self.set_minutes(USUAL)
        app.focusWindowChanged.connect(self._watch)

    def set_minutes(self, minutes: int) -> None:
        """How long is too long."""
        self._timer.setInterval(minutes * 60_000)

    def start(self) -> None:
        """Watch from now on."""
        self._watch(self._app.focusWindow())
        self._timer.start()

    def stop(self) -> None:
        """Watch no longer."""
        self._timer.stop()

    def _watch(self, window: QWindow | None) -> None:
        if window is not None:
            window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in _SIGNS and self._timer.isActive():
            self._timer.start()
        return False
