"""Text over several lines, painted: broken between words, the last line shortened when there is more."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QPainter
from PySide6.QtWidgets import QSizePolicy, QWidget

from karier_desktop.ui import theme
from karier_desktop.ui.fonts import Role
from karier_desktop.ui.theme import Kind
from karier_desktop.ui.widgets import paint
from karier_desktop.ui.widgets.strip import Strip
from karier_desktop.ui.widgets.text import Tone, colour_of


@dataclass(frozen=True)
class Paragraph:
    """Words in one type; `most` lines of it are shown (0: all), indented by `indent` pixels at 100 %."""

    words: str
    role: Role = "body"
    tone: Tone = "text"
    most: int = 0
    indent: int = 0
    above: int = 0


def broken(words: str, metrics: QFontMetricsF, width: float, most: int = 0) -> list[str]:
    """The words as lines no wider than `width`, at most `most` of them."""
    lines: list[str] = []
    rest = words.split()
    while rest:
        count = 1
        while count < len(rest) and metrics.horizontalAdvance(" ".join(rest[: count + 1])) <= width:
            count += 1
        if most and len(lines) == most - 1:
            lines.append(" ".join(rest))
            break
        lines.append(" ".join(rest[:count]))
        rest = rest[count:]
    return lines


class Column:
    """Paragraphs below one another, measured once for a width and text size."""

    def __init__(self, paragraphs: Sequence[Paragraph], width: float) -> None:
        self.height = 0.0
        self.shortened = False
        self._lines: list[tuple[float, float, str, Paragraph]] = []
        look = theme.current()
        for one in paragraphs:
            self.height += look.u(one.above)
            metrics = QFontMetricsF(look.font(one.role))
            room = max(width - look.u(one.indent), 1.0)
            for words in broken(one.words, metrics, room, one.most):
                self.shortened |= metrics.horizontalAdvance(words) > room + 0.5
                self._lines.append((self.height, metrics.height(), words, one))
                self.height += metrics.height()
        self._width = width

    def paint(self, painter: QPainter, x: float, y: float) -> None:
        """Draw with the top left corner at (x, y)."""
        look = theme.current()
        for top, high, words, one in self._lines:
            indent = look.u(one.indent)
            room = QRectF(x + indent, y + top, max(self._width - indent, 1.0), high)
            paint.text(painter, room, words, look.font(one.role), colour_of(one.tone), _ALIGN)


_ALIGN = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter


class NarrowStrip(Strip):
    """A strip for a narrow column or a dialog, where its words run over more lines than its size hint knows of."""

    def __init__(
        self, kind: Kind, title: str, body: str = "", *, action: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(kind, title, body, action=action, parent=parent)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
