"""What the single-line fields share: size, problem frame, an icon in front, buttons behind."""

from typing import Literal

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from karier_desktop.ui import icons, theme
from karier_desktop.ui.widgets import paint
from karier_desktop.ui.widgets.focus import PaintedButton

Level = Literal["error", "warning", ""]


def mark(widget: QWidget, level: Level) -> None:
    """Frame a field as wrong or doubtful; an empty level takes the frame away."""
    wanted = level or None
    if widget.property("bad") != wanted:
        widget.setProperty("bad", wanted)
        widget.style().unpolish(widget)
        widget.style().polish(widget)


class InnerButton(PaintedButton):
    """A button inside a field, for the mouse; by key the same is reached from the field itself."""

    def __init__(self, icon: str, name: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setCursor(Qt.CursorShape.ArrowCursor)
        self.say(icon, name)

    def say(self, icon: str, name: str) -> None:
        """Change what it does."""
        self._icon = icon
        self.setAccessibleName(name)
        self.setToolTip(name)
        self.update()

    def sizeHint(self) -> QSize:
        side = max(24, theme.current().u(26))
        return QSize(side, side)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        look, painter, rect = theme.current(), paint.begin(self), QRectF(self.rect())
        if self.hovered:
            paint.box(painter, rect, 4, look.tokens.soft)
        size = look.u(16)
        x, y = rect.center().x() - size / 2, rect.center().y() - size / 2
        icons.paint(painter, self._icon, look.tokens.muted, x, y, size)


class LineField(QLineEdit):
    """A single line. `changed` is sent when a person changed it, not when it was set."""

    changed = Signal()

    def __init__(self, *, width: int = 0, placeholder: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._width = width
        self._leading = ""
        self._front = 0
        self._buttons: list[InnerButton] = []
        self.setPlaceholderText(placeholder)
        self.textEdited.connect(lambda _: self.changed.emit())
        theme.current().changed.connect(self._arrange)

    def show_problem(self, level: Level) -> None:
        """Frame the field; the words stand below it."""
        mark(self, level)

    def set_leading(self, icon: str) -> None:
        """An icon in front of the text."""
        self._leading = icon
        self.keep_front(22)

    def keep_front(self, pixels: int) -> None:
        """Leave room before the text for something painted there."""
        self._front = pixels
        self._arrange()

    def add_button(self, icon: str, name: str) -> InnerButton:
        """A button behind the text."""
        button = InnerButton(icon, name, self)
        self._buttons.append(button)
        self._arrange()
        return button

    def sizeHint(self) -> QSize:
        return QSize(theme.current().u(self._width or 160), theme.current().u(32))

    def minimumSizeHint(self) -> QSize:
        return QSize(theme.current().u(min(self._width or 60, 60)), theme.current().u(32))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self._leading:
            look = theme.current()
            size = look.u(16)
            icons.paint(
                paint.begin(self), self._leading, look.tokens.muted, look.u(8), (self.height() - size) / 2, size
            )

    def _arrange(self) -> None:
        right = self.width() - 3
        for button in self._buttons:
            size = button.sizeHint()
            right -= size.width()
            button.setGeometry(right, (self.height() - size.height()) // 2, size.width(), size.height())
        behind = max(0, self.width() - 3 - right - theme.current().u(6)) if self._buttons else 0
        self.setTextMargins(theme.current().u(self._front), 0, behind, 0)
        self.updateGeometry()
