"""The figures above the agenda: links into the places they count."""

from dataclasses import dataclass

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from karier_desktop.rules.dates_id import thousands
from karier_desktop.ui import theme
from karier_desktop.ui.widgets import paint
from karier_desktop.ui.widgets.focus import PaintedButton
from karier_desktop.ui.widgets.sheet import Sheet


@dataclass(frozen=True)
class Figure:
    """A number, the small words behind it, what it counts, in short where room is scarce; with `of` a meter below."""

    number: int
    small: str
    label: str
    short: str
    of: int | None = None


class FigureCell(PaintedButton):
    """One figure."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.figure = Figure(0, "", "", "")
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_figure(self, figure: Figure) -> None:
        """Another number."""
        self.figure = figure
        self.setAccessibleName(f"{thousands(figure.number)} {figure.small}. {figure.label}")
        self.setToolTip(figure.label)
        self.restyle()

    def sizeHint(self) -> QSize:
        look = theme.current()
        words = paint.advance(look.font("body"), self.figure.label)
        number = paint.advance(look.font("title"), thousands(self.figure.number))
        upper = number + look.u(7) + paint.advance(look.font("body"), self.figure.small)
        return QSize(round(max(words, upper)) + look.u(20) + 2, look.u(70))

    def minimumSizeHint(self) -> QSize:
        return QSize(theme.current().u(110), theme.current().u(70))

    def paintEvent(self, event: QPaintEvent) -> None:
        look, painter, rect = theme.current(), paint.begin(self), QRectF(self.rect())
        if self.hovered:
            paint.box(painter, rect.adjusted(2, 2, -2, -2), 6, look.tokens.alternate)
        left, room = look.u(10), rect.width() - 2 * look.u(10)
        upper = QRectF(left, look.u(6), room, look.u(26))
        wide = paint.text(painter, upper, thousands(self.figure.number), look.font("title"), look.tokens.text)
        small = upper.adjusted(wide + look.u(7), look.u(2), 0, 0)
        paint.text(painter, small, self.figure.small, look.font("body"), look.tokens.muted)
        lower = QRectF(left, look.u(33), room, look.u(20))
        fits = paint.advance(look.font("body"), self.figure.label) <= room
        words = self.figure.label if fits else self.figure.short
        paint.text(painter, lower, words, look.font("body"), look.tokens.muted)
        if self.figure.of:
            self._meter(QRectF(left, look.u(57), room, look.u(4)), min(1.0, self.figure.number / self.figure.of))
        if self.ring:
            paint.focus_ring(painter, rect.adjusted(1, 1, -1, -1), 6)

    def _meter(self, rect: QRectF, share: float) -> None:
        look, painter = theme.current(), paint.begin(self)
        paint.box(painter, rect, rect.height() / 2, look.tokens.hairline)
        if share > 0:
            filled = QRectF(rect.left(), rect.top(), max(rect.height(), rect.width() * share), rect.height())
            paint.box(painter, filled, rect.height() / 2, look.tokens.accent)


class FigureStrip(Sheet):
    """Five cells with rules between them."""

    def __init__(self, count: int = 5) -> None:
        super().__init__(padding=0, spacing=0)
        self.cells = [FigureCell() for _ in range(count)]
        line = QHBoxLayout()
        line.setContentsMargins(8, 3, 8, 3)
        line.setSpacing(9)
        for cell in self.cells:
            line.addWidget(cell, 1)
        self.body.addLayout(line)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter, look = paint.begin(self), theme.current()
        for cell in self.cells[1:]:
            x = cell.geometry().left() - 5
            paint.box(painter, QRectF(x, look.u(16), 1, self.height() - 2 * look.u(16)), 0, look.tokens.hairline)
