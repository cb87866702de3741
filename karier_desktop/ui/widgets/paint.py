"""Drawing shared by the controls: rounded boxes, focus rings, text that knows when it was shortened."""

from functools import cache, lru_cache

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPainterPath, QPen
from PySide6.QtWidgets import QWidget

from karier_desktop.ui import theme

LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
CENTRE = Qt.AlignmentFlag.AlignCenter

_FLAGS = {align: int(align | Qt.TextFlag.TextSingleLine) for align in (LEFT, RIGHT, CENTRE)}
LEFT_LINE = _FLAGS[LEFT]

# Strings a painter had to shorten, for the layout walk of the tests; None outside tests costs nothing.
shortened: set[str] | None = None


def begin(widget: QWidget) -> QPainter:
    """A smooth painter on the widget."""
    painter = QPainter(widget)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    return painter


def box(
    painter: QPainter, rect: QRectF, radius: float, fill: str | None = None, edge: str | None = None, width: float = 1.0
) -> None:
    """A rounded rectangle whose edge lies inside `rect`, so that nothing is cut off."""
    half = width / 2 if edge else 0.0
    painter.setPen(QPen(QColor(edge), width) if edge else Qt.PenStyle.NoPen)
    painter.setBrush(QColor(fill) if fill else Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(rect.adjusted(half, half, -half, -half), radius - half, radius - half)


def mix(over: str, under: str, share: float) -> str:
    """`share` of one colour laid over the other: for hover and pressed looks."""
    a, b, rest = QColor(over), QColor(under), 1 - share
    red, green, blue = (a.red(), b.red()), (a.green(), b.green()), (a.blue(), b.blue())
    return QColor(*(round(x * share + y * rest) for x, y in (red, green, blue))).name()


def text(
    painter: QPainter,
    rect: QRectF,
    words: str,
    font: QFont,
    colour: str,
    align: Qt.AlignmentFlag = LEFT,
    elide: Qt.TextElideMode = Qt.TextElideMode.ElideRight,
) -> float:
    """One line of text in `rect`, shortened with … if it must; the width it took."""
    shown, wide = words, advance(font, words)
    if wide > rect.width() + 0.5:
        shown = _elided(font, words, elide, rect.width())
        wide = advance(font, shown)
        if shortened is not None:
            shortened.add(words)
    painter.setFont(font)
    painter.setPen(ink(colour))
    painter.drawText(rect, _FLAGS.get(align) or int(align | Qt.TextFlag.TextSingleLine), shown)
    return wide


@lru_cache(maxsize=8192)  # lists measure the same words at every paint, and measuring takes as long as drawing
def advance(font: QFont, words: str) -> float:
    """Width of a line of text."""
    return QFontMetricsF(font).horizontalAdvance(words)


@lru_cache(maxsize=2048)
def _elided(font: QFont, words: str, elide: Qt.TextElideMode, room: float) -> str:
    return QFontMetricsF(font).elidedText(words, elide, room)


@cache
def ink(colour: str) -> QColor:
    """The colour of a name such as `#1F2933`; not to be changed."""
    return QColor(colour)


def line_height(font: QFont) -> float:
    """Height of a line of text."""
    return QFontMetricsF(font).height()


def hairline(painter: QPainter, x1: float, y: float, x2: float) -> None:
    """A one-pixel rule."""
    painter.setPen(QPen(QColor(theme.current().tokens.hairline), 1))
    painter.drawLine(QPointF(x1, y + 0.5), QPointF(x2, y + 0.5))


def left_bar(painter: QPainter, rect: QRectF, radius: float = 0) -> None:
    """The mark of the current row: `soft` and a three pixel bar of accent at the left."""
    tokens = theme.current().tokens
    path = QPainterPath()
    path.addRoundedRect(rect, radius, radius)
    painter.fillPath(path, QColor(tokens.soft))
    painter.fillRect(QRectF(rect.left(), rect.top(), 3, rect.height()), QColor(tokens.accent))


def focus_ring(painter: QPainter, rect: QRectF, radius: float, colour: str | None = None) -> None:
    """Two pixels of accent inside the control's edge."""
    box(painter, rect, radius, None, colour or theme.current().tokens.accent, 2)
