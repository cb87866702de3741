"""Badges: one word or two on a state, always with icon and word. One painter for the widget and every delegate."""

from typing import NamedTuple

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from karier_desktop.ui import icons, theme
from karier_desktop.ui.theme import Kind
from karier_desktop.ui.widgets import paint


class BadgeValue(NamedTuple):
    """A state to show. `quiet` is for the normal one: icon and muted word without fill."""

    kind: Kind
    text: str
    quiet: bool = False
    icon: str = ""

    def __str__(self) -> str:
        return self.text


def badge_width(value: BadgeValue) -> int:
    """Width the badge needs; it is never shortened."""
    look = theme.current()
    words = paint.advance(look.font("badge"), value.text)
    return round(words + look.u(14) + look.u(4) + (0 if value.quiet else 2 * look.u(6))) + 1


def paint_badge(painter: QPainter, x: float, centre: float, value: BadgeValue, on_soft: bool = False) -> float:
    """Draw the badge with its left edge at `x` and its middle at `centre`; its width. `on_soft`: on the current row."""
    look = theme.current()
    colours = look.badges[value.kind]
    width, height = float(badge_width(value)), float(look.u(22))
    rect = QRectF(x, centre - height / 2, width, height)
    ink = colours.text
    if value.quiet:
        rect.setLeft(rect.left() - look.u(6))
    else:
        edge = None
        if on_soft:
            edge = paint.mix(colours.text, colours.fill, 0.45)
        paint.box(painter, rect, 5, colours.fill, edge)
    left = rect.left() + look.u(6)
    icons.paint(painter, value.icon or colours.icon, ink, left, centre - look.u(14) / 2, look.u(14), 2)
    room = QRectF(left + look.u(18), rect.top(), width, height)
    words = look.tokens.muted if value.quiet else ink
    painter.setFont(look.font("badge"))
    painter.setPen(paint.ink(words))
    painter.drawText(room, paint.LEFT_LINE, value.text)
    return width


class Badge(QWidget):
    """A badge as a widget."""

    def __init__(
        self, kind: Kind, text: str, *, quiet: bool = False, icon: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.value = BadgeValue(kind, text, quiet, icon)
        self.setAccessibleName(text)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        theme.current().changed.connect(self.updateGeometry)

    def set_value(self, value: BadgeValue) -> None:
        """Show another state."""
        self.value = value
        self.setAccessibleName(value.text)
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(badge_width(self.value), theme.current().u(22))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = paint.begin(self)
        paint_badge(painter, 0, self.height() / 2, self.value)
