"""A line at the lower left that says what was done and offers to undo it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from karier_desktop.ui import icons, theme
from karier_desktop.ui.theme import Kind
from karier_desktop.ui.widgets import paint
from karier_desktop.ui.widgets.button import Button, icon_button
from karier_desktop.ui.widgets.text import Text

SHOWN_MS = 8000


class Toast(QFrame):
    """One at a time per window; a new one replaces the old. It stays while the mouse or the focus is in it."""

    gone = Signal()

    def __init__(self, window: QWidget, words: str, undo: Callable[[], object] | None, kind: Kind) -> None:
        super().__init__(window)
        self._over = window
        self.kind: Kind = kind
        self.setAccessibleName(words)
        self._undo = undo
        look = theme.current()
        line = QHBoxLayout(self)
        line.setContentsMargins(12 + look.u(26), 6, 6, 6)
        line.setSpacing(12)
        line.addWidget(Text(words, "strong"))
        if undo is not None:
            self.button = Button(self.tr("Urungkan"), "link", hint="Ctrl+Z", size="small")
            self.button.clicked.connect(self._on_undo)
            line.addWidget(self.button)
        close = icon_button("x", self.tr("Tutup pemberitahuan"), size="small")
        close.clicked.connect(self.close_now)
        line.addWidget(close)
        self._timer = QTimer(self)
        self._timer.setInterval(SHOWN_MS)
        self._timer.timeout.connect(self._on_time)
        self._timer.start()
        window.installEventFilter(self)

    @staticmethod
    def show_on(window: QWidget, words: str, undo: Callable[[], object] | None, kind: Kind) -> Toast:
        """Put a toast on the window in place of the one that is there."""
        for old in window.findChildren(Toast):
            old.close_now()
        toast = Toast(window, words, undo, kind)
        toast.place()
        toast.show()
        toast.raise_()
        return toast

    def place(self) -> None:
        """Lower left, above the status bar, right of the rail."""
        look, window = theme.current(), self._over
        self.adjustSize()
        left = look.u(76) + 24 if window.width() > look.u(600) else 12
        self.move(left, window.height() - self.height() - look.u(28) - 16)

    def undo(self) -> None:
        """What Ctrl+Z does while the toast is there."""
        self._on_undo()

    def can_undo(self) -> bool:
        """Whether there is something to undo."""
        return self._undo is not None

    def close_now(self) -> None:
        """Take it away."""
        self._timer.stop()
        self.hide()
        self.deleteLater()
        self.gone.emit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize and watched is self._over:
            self.place()
        return False

    def keyPressEvent(self, event: object) -> None:
        if event.key() == Qt.Key.Key_Escape:  # type: ignore[attr-defined]
            self.close_now()

    def paintEvent(self, event: QPaintEvent) -> None:
        look, painter = theme.current(), paint.begin(self)
        paint.box(painter, QRectF(self.rect()), 8, look.tokens.base, look.tokens.edge)
        colours = look.badges[self.kind]
        size = look.u(18)
        icons.paint(painter, colours.icon, colours.text, 12, (self.height() - size) / 2, size)

    def _on_undo(self) -> None:
        action, self._undo = self._undo, None
        self.close_now()
        if action is not None:
            action()

    def _on_time(self) -> None:
        if not self.underMouse() and not self.isAncestorOf(self.window().focusWidget() or self.window()):
            self.close_now()
