"""White sheets on the grey window: one hairline, corners of 8, no shadow."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLayout, QScrollArea, QVBoxLayout, QWidget

from karier_desktop.ui import theme
from karier_desktop.ui.widgets import paint


class Sheet(QFrame):
    """A sheet with a vertical layout, `self.body`. `padding` 16, 24 in forms, 0 for tables that reach the edge."""

    def __init__(self, padding: int = 16, *, spacing: int = 12, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.body = QVBoxLayout(self)
        self.body.setContentsMargins(*([padding or 1] * 4))
        self.body.setSpacing(spacing)
        self.setFrameShape(QFrame.Shape.NoFrame)

    def paintEvent(self, event: QPaintEvent) -> None:
        tokens = theme.current().tokens
        paint.box(paint.begin(self), QRectF(self.rect()), 8, tokens.base, tokens.hairline)


class ScrollSheet(Sheet):
    """A sheet whose inside scrolls; put things into `self.inside`, fixed foot buttons into `self.body`."""

    def __init__(self, padding: int = 16, *, spacing: int = 12, parent: QWidget | None = None) -> None:
        super().__init__(0, spacing=0, parent=parent)
        holder = QWidget()
        self.inside = QVBoxLayout(holder)
        self.inside.setContentsMargins(padding, padding, padding, padding)
        self.inside.setSpacing(spacing)
        self.area = scroll_area(holder)
        self.body.addWidget(self.area, 1)


def scroll_area(widget: QWidget | None = None) -> QScrollArea:
    """A transparent area that scrolls down only."""
    area = QScrollArea()
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setWidgetResizable(True)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.viewport().setAutoFillBackground(False)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    if widget is not None:
        area.setWidget(widget)
        widget.setAutoFillBackground(False)
    return area


class Hairline(QWidget):
    """A one-pixel rule across a sheet."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFixedHeight(1)

    def paintEvent(self, event: QPaintEvent) -> None:
        paint.hairline(paint.begin(self), 0, 0, self.width())


def row(*parts: QWidget | QLayout | int | None, spacing: int = 8) -> QHBoxLayout:
    """Widgets side by side; None is a stretch, a number that many pixels of space."""
    line = QHBoxLayout()
    line.setContentsMargins(0, 0, 0, 0)
    line.setSpacing(spacing)
    for part in parts:
        if part is None:
            line.addStretch(1)
        elif isinstance(part, int):
            line.addSpacing(part)
        elif isinstance(part, QLayout):
            line.addLayout(part)
        else:
            line.addWidget(part)
    return line
