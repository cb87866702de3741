"""Lucide icons in any colour of the theme (resources/icons, ISC)."""

from functools import cache

from PySide6.QtCore import QByteArray, QPoint, QRectF, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from karier_desktop import paths


@cache
def _source(name: str) -> str:
    return (paths.resources() / "icons" / f"{name}.svg").read_text(encoding="utf-8")


@cache
def renderer(name: str, colour: str, stroke: float = 1.75) -> QSvgRenderer:
    """A drawing of the icon; `colour` as #RRGGBB. A name that was not shipped raises FileNotFoundError."""
    text = _source(name).replace("currentColor", colour).replace('stroke-width="2"', f'stroke-width="{stroke}"')
    return QSvgRenderer(QByteArray(text.encode()))


def paint(painter: QPainter, name: str, colour: str, x: float, y: float, size: float, stroke: float = 1.75) -> None:
    """Draw the icon with its top left corner at (x, y), on whole pixels so that its lines stay sharp."""
    picture = pixmap(name, colour, round(size), painter.device().devicePixelRatio(), stroke)
    painter.drawPixmap(QPoint(round(x), round(y)), picture)


@cache
def pixmap(name: str, colour: str, size: int, ratio: float = 1.0, stroke: float = 1.75) -> QPixmap:
    """The icon as a picture of `size` logical pixels on a screen with that pixel ratio."""
    picture = QPixmap(round(size * ratio), round(size * ratio))
    picture.setDevicePixelRatio(ratio)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    renderer(name, colour, stroke).render(painter, QRectF(0, 0, size, size))
    painter.end()
    return picture


@cache
def icon(name: str, colour: str, disabled: str | None = None) -> QIcon:
    """For menus and Qt's own controls; our controls paint for themselves."""
    made = QIcon(pixmap(name, QColor(colour).name(), 16, 2.0))
    if disabled:
        made.addPixmap(pixmap(name, disabled, 16, 2.0), QIcon.Mode.Disabled)
    return made
