"""A row of widgets that wraps like words.

A widget, not a QLayout: the items of a layout written in Python can be freed by Qt while Python still holds them.
"""

from PySide6.QtCore import QEvent, QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from karier_desktop.ui import theme


class Flow(QWidget):
    """Left to right, then the next line; for chips and badges. `add` puts one at the end, `clear` takes all out."""

    def __init__(self, *widgets: QWidget, gap: int = 8) -> None:
        super().__init__()
        self._gap = gap
        self._parts: list[QWidget] = []
        # Fixed would hold it to the height of one line.
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        theme.current().changed.connect(self._arrange)
        for widget in widgets:
            self.add(widget)

    def add(self, widget: QWidget) -> QWidget:
        """Put a widget at the end."""
        widget.setParent(self)
        self._parts.append(widget)
        widget.installEventFilter(self)
        if self.isVisible():
            widget.show()
        self._arrange()
        return widget

    def clear(self) -> None:
        """Take all widgets out and away."""
        parts, self._parts = self._parts, []
        for widget in parts:
            widget.hide()
            widget.deleteLater()
        self._arrange()

    def parts(self) -> list[QWidget]:
        """What is in it, in order."""
        return list(self._parts)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return self._place(width, move=False)

    def sizeHint(self) -> QSize:
        sizes = [part.sizeHint() for part in self._shown()]
        wide = sum(size.width() for size in sizes) + self._gap * max(0, len(sizes) - 1)
        return QSize(wide, max((size.height() for size in sizes), default=0))

    def minimumSizeHint(self) -> QSize:
        widest = max((part.minimumSizeHint().width() for part in self._shown()), default=0)
        return QSize(widest, self.sizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._place(self.width(), move=True)

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LayoutRequest:
            self._arrange()
        return super().event(event)

    def eventFilter(self, watched: object, event: QEvent) -> bool:
        # A part that is shown or hidden by the page moves the others.
        if event.type() in (QEvent.Type.ShowToParent, QEvent.Type.HideToParent):
            self._arrange()
        return False

    def _shown(self) -> list[QWidget]:
        return [part for part in self._parts if not part.isHidden()]

    def _arrange(self) -> None:
        self.updateGeometry()
        self._place(self.width(), move=True)

    def _place(self, width: int, *, move: bool) -> int:
        x, y, line = 0, 0, 0
        for part in self._shown():
            size = part.sizeHint()
            if line and x + size.width() > width:
                x, y, line = 0, y + line + self._gap, 0
            if move:
                part.setGeometry(x, y, min(size.width(), max(width, 1)), size.height())
            x += size.width() + self._gap
            line = max(line, size.height())
        return y + line
