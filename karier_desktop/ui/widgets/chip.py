"""Filter chips: on or off, with a count, or opening a list."""

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QMenu, QSizePolicy, QWidget

from karier_desktop.ui import icons, theme
from karier_desktop.ui.widgets import paint
from karier_desktop.ui.widgets.focus import PaintedButton


class Chip(PaintedButton):
    """A filter. Checked shows a check mark as well as the colour. With a menu it opens a list instead of toggling."""

    def __init__(
        self, words: str, *, count: int | None = None, menu: QMenu | None = None, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.count = count
        self._menu = menu
        self.setText(words)
        self.setCheckable(True)
        self._name()
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        if menu is not None:
            self.clicked.connect(self._open_menu)

    def set_count(self, count: int | None) -> None:
        """Show how many rows the filter finds; None shows no number."""
        self.count = count
        self._name()
        self.restyle()

    def set_words(self, words: str) -> None:
        """Change what it says, e.g. the chosen unit."""
        self.setText(words)
        self._name()
        self.restyle()

    def sizeHint(self) -> QSize:
        look = theme.current()
        return QSize(round(self._content_width() + 2 * look.u(10) + 1), max(24, look.u(28)))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        look, painter = theme.current(), paint.begin(self)
        tokens, rect, on = look.tokens, QRectF(self.rect()), self.isChecked()
        fill = tokens.soft if on else tokens.base
        share = 0.16 if self.isDown() else 0.08 if self.hovered else 0
        ink = tokens.accent if on else tokens.text
        edge = tokens.accent if on else tokens.edge
        paint.box(painter, rect, rect.height() / 2, paint.mix(tokens.accent, fill, share), edge)
        x, middle = rect.left() + look.u(10), rect.center().y()
        if on:
            icons.paint(painter, "check", ink, x, middle - look.u(14) / 2, look.u(14), 2)
            x += look.u(14) + look.u(6)
        room = QRectF(x, rect.top(), rect.right() - x, rect.height())
        x += paint.text(painter, room, self.text(), look.font("strong"), ink) + look.u(6)
        if self.count is not None:
            room = QRectF(x, rect.top(), rect.right() - x, rect.height())
            faint = ink if on else tokens.muted
            x += paint.text(painter, room, str(self.count), look.font("body", tabular=True), faint) + look.u(6)
        if self._menu is not None:
            icons.paint(painter, "chevron-down", ink, x, middle - look.u(14) / 2, look.u(14))
        if self.ring:
            paint.focus_ring(painter, rect, rect.height() / 2)

    def _content_width(self) -> float:
        look = theme.current()
        parts = [paint.advance(look.font("strong"), self.text())]
        if self.isChecked():
            parts.append(look.u(14))
        if self.count is not None:
            parts.append(paint.advance(look.font("body", tabular=True), str(self.count)))
        if self._menu is not None:
            parts.append(look.u(14))
        return sum(parts) + look.u(6) * (len(parts) - 1)

    def _name(self) -> None:
        self.setAccessibleName(self.text() if self.count is None else f"{self.text()}, {self.count}")

    def _open_menu(self) -> None:
        # A click toggles a checkable button; whether this one is on depends on what is chosen in the list.
        self.setChecked(not self.isChecked())
        if self._menu is not None:
            self._menu.popup(self.mapToGlobal(self.rect().bottomLeft()))

    def checkStateSet(self) -> None:
        super().checkStateSet()
        self.updateGeometry()

    def nextCheckState(self) -> None:
        super().nextCheckState()
        self.updateGeometry()
