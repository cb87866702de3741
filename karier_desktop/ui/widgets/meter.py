"""A thin bar: how much of a whole is done."""

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QColor, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from karier_desktop.ui import theme
from karier_desktop.ui.widgets import paint


class Meter(QWidget):
    """A share between 0 and 1; `mark` draws a limit across it. The figure itself stands in a label beside it."""

    def __init__(
        self, share: float = 0.0, *, height: int = 4, mark: float | None = None, quiet: bool = False, name: str = ""
    ) -> None:
        super().__init__()
        self.share, self.mark, self.quiet = share, mark, quiet
        self._height = height
        self.setAccessibleName(name)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def set_share(self, share: float) -> None:
        """Change how full it is."""
        self.share = max(0.0, min(1.0, share))
        self.update()

    def sizeHint(self) -> QSize:
        extra = 8 if self.mark is not None else 0
        return QSize(theme.current().u(60), theme.current().u(self._height) + extra)

    def minimumSizeHint(self) -> QSize:
        return QSize(theme.current().u(20), self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        look, painter = theme.current(), paint.begin(self)
        height = look.u(self._height)
        rect = QRectF(0, (self.height() - height) / 2, self.width(), height)
        paint.box(painter, rect, height / 2, look.tokens.hairline)
        if self.share > 0:
            rect.setWidth(max(height, self.width() * self.share))
            paint.box(painter, rect, height / 2, look.tokens.edge if self.quiet else look.tokens.accent)
        if self.mark is not None:
            late = QColor(look.badges["late"].text)
            painter.fillRect(QRectF(self.width() * self.mark - 1, 0, 2, self.height()), late)
