"""The search box of a list."""

from typing import cast

from PySide6.QtCore import QEvent, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from karier_desktop.ui import theme
from karier_desktop.ui.widgets.line import LineField


class SearchField(LineField):
    """Search as you type: `searched(text)` after each key (`delay_ms` later where asking is slow); Esc empties it.

    Down leaves for the list (`left_downwards`).
    """

    searched = Signal(str)
    left_downwards = Signal()

    def __init__(self, placeholder: str, *, delay_ms: int = 0, width: int = 232, parent: QWidget | None = None) -> None:
        super().__init__(width=width, placeholder=placeholder, parent=parent)
        self._last = ""
        self.setAccessibleName(placeholder)
        self.set_leading("search")
        self._clear = self.add_button("x", self.tr("Kosongkan pencarian"))
        self._clear.clicked.connect(self.clear)
        self._clear.hide()
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(delay_ms)
        self._timer.timeout.connect(self._send)
        self.textChanged.connect(self._on_changed)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def minimumSizeHint(self) -> QSize:
        return QSize(theme.current().u(120), theme.current().u(32))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.key()
        if key == Qt.Key.Key_Escape and self.text():
            self.clear()
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._send()
        elif key == Qt.Key.Key_Down:
            self._send()
            self.left_downwards.emit()
        else:
            super().keyPressEvent(event)

    def event(self, event: QEvent) -> bool:
        # Esc empties the box; only an empty box lets it through to close a panel.
        override = isinstance(event, QKeyEvent) and event.type() == QEvent.Type.ShortcutOverride
        if override and self.text() and cast(QKeyEvent, event).key() == Qt.Key.Key_Escape:
            event.accept()
            return True
        return super().event(event)

    def _on_changed(self, text: str) -> None:
        self._clear.setVisible(bool(text))
        if self._timer.interval():
            self._timer.start()
        else:  # the question is on its way while the box is still being painted
            self._send()

    def _send(self) -> None:
        self._timer.stop()
        if self.text() != self._last:
            self._last = self.text()
            self.searched.emit(self._last)
