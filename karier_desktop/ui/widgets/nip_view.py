"""The four blocks under a NIP: digits above, what they mean below, with a check or a warning."""

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, QSize
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from karier_desktop.rules.nip import NipBlock
from karier_desktop.ui import icons, theme
from karier_desktop.ui.widgets import paint
from karier_desktop.ui.widgets.text import Tone, colour_of

STATES: dict[str, tuple[str, Tone, Tone]] = {
    "ok": ("check", "done", "muted"),
    "warn": ("triangle-alert", "attention", "attention"),
    "bad": ("circle-alert", "late", "late"),
    "wait": ("", "muted", "muted"),
}


class NipView(QWidget):
    """Shows `rules.nip.blocks(...)`; hidden while there is nothing to say."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.blocks: Sequence[NipBlock] = ()
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        theme.current().changed.connect(self.updateGeometry)

    def show_blocks(self, blocks: Sequence[NipBlock]) -> None:
        """Change what is told."""
        self.blocks = blocks
        self.setAccessibleName("; ".join(f"{block.digits} {block.meaning}" for block in blocks if block.digits))
        self.updateGeometry()
        self.update()

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return theme.current().u(46) * len(self._lines(width))

    def sizeHint(self) -> QSize:
        return QSize(self._needed(), theme.current().u(46))

    def minimumSizeHint(self) -> QSize:
        return QSize(theme.current().u(160), theme.current().u(46))

    def paintEvent(self, event: QPaintEvent) -> None:
        look, painter = theme.current(), paint.begin(self)
        paint.box(painter, QRectF(self.rect()), 6, look.tokens.alternate)
        x = float(look.u(12))
        # Room that is left over is shared, so that the blocks keep apart.
        spare = max(0.0, (self.width() - self._needed()) / 8)
        for line, blocks in enumerate(self._lines(self.width())):
            left, top = x, line * look.u(46)
            for number, block in enumerate(blocks):
                if number:
                    painter.setPen(QColor(look.tokens.hairline))
                    painter.drawLine(QPointF(left, top + look.u(8)), QPointF(left, top + look.u(38)))
                    left += look.u(8)
                left = self._paint_block(painter, block, left, top) + look.u(9) + min(spare, look.u(12))

    def _lines(self, width: int) -> list[Sequence[NipBlock]]:
        """All blocks on one line, or two and two where the field is narrow."""
        if width >= self._needed() or len(self.blocks) < 3:
            return [self.blocks]
        return [self.blocks[:2], self.blocks[2:]]

    def _paint_block(self, painter: QPainter, block: NipBlock, x: float, top: float) -> float:
        look = theme.current()
        icon, mark, words = STATES[block.state]
        upper = QRectF(x, top + look.u(4), self.width() - x, look.u(20))
        wide = paint.text(painter, upper, block.digits or "…", look.font("bold", tabular=True), look.tokens.text)
        shift = 0
        if icon:
            icons.paint(painter, icon, colour_of(mark), x, top + look.u(27), look.u(13), 2)
            shift = look.u(17)
        lower = QRectF(x + shift, top + look.u(24), max(0.0, self.width() - x - shift - 4), look.u(18))
        low = paint.text(painter, lower, block.meaning, look.font("small"), colour_of(words))
        return x + max(wide, shift + low)

    def _needed(self) -> int:
        look = theme.current()
        width = 0.0
        for block in self.blocks:
            shift = look.u(17) if STATES[block.state][0] else 0
            low = shift + paint.advance(look.font("small"), block.meaning)
            width += max(paint.advance(look.font("bold", tabular=True), block.digits), low) + look.u(17)
        return round(width) + 1
