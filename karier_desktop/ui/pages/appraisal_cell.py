"""One of the three answers of a line: 1 below, 2 as expected, 3 above."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy

from karier_desktop.ui import icons, theme
from karier_desktop.ui.widgets import paint
from karier_desktop.ui.widgets.focus import PaintedButton

if TYPE_CHECKING:
    from karier_desktop.ui.pages.appraisal_row import ScoreRow

WIDTH, HEIGHT, GAP = 81, 26, 4


class ScoreCell(PaintedButton):
    """Shows its key until it is chosen, then its word with a check mark. Two looks: a score, and a rating (solid)."""

    def __init__(self, row: ScoreRow, score: int, words: str, *, solid: bool) -> None:
        super().__init__(row)
        self.row, self.score, self.words, self.solid = row, score, words, solid
        self.setCheckable(True)
        self.setText(str(score))
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        look = theme.current()
        return QSize(look.u(WIDTH), max(24, look.u(HEIGHT)))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def nextCheckState(self) -> None:
        """The row decides what is chosen; a click alone changes nothing."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not self.row.take_key(event):
            super().keyPressEvent(event)

    def event(self, event: QEvent) -> bool:
        # F1 belongs to the window; on a line that has something to explain it belongs to the line.
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and self.row.wants(event):
            event.accept()
            return True
        return super().event(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        look, painter, rect = theme.current(), paint.begin(self), QRectF(self.rect())
        tokens, chosen = look.tokens, self.isChecked()
        share = 0.16 if self.isDown() else 0.08 if self.hovered else 0.0
        if chosen and self.solid:
            fill, edge, ink, width = paint.mix(tokens.text, tokens.accent, share * 1.5), None, tokens.on_accent, 1.0
        elif chosen:
            fill, edge, ink, width = paint.mix(tokens.accent, tokens.soft, share), tokens.accent, tokens.accent, 1.5
        else:
            ground = tokens.alternate if self.solid else tokens.base
            line = tokens.edge if self.row.current else tokens.hairline
            fill, edge, ink, width = paint.mix(tokens.accent, ground, share), line, tokens.muted, 1.0
        paint.box(painter, rect, 6, fill, edge, width)
        if chosen:
            self._paint_chosen(painter, rect, ink)
        else:
            paint.text(painter, rect, self.text(), look.font("strong", tabular=True), ink, paint.CENTRE)
        if self.ring:
            inner = tokens.on_accent if chosen and self.solid else tokens.accent
            paint.box(painter, rect.adjusted(2, 2, -2, -2), 4, None, inner, 1.5)

    def _paint_chosen(self, painter: QPainter, rect: QRectF, ink: str) -> None:
        look = theme.current()
        font, size, gap = look.font("bold"), look.u(14), look.u(4)
        wide = size + gap + paint.advance(font, self.words)
        x = rect.left() + max((rect.width() - wide) / 2, 2)
        icons.paint(painter, "check", ink, x, rect.center().y() - size / 2, size, 2)
        room = QRectF(x + size + gap, rect.top(), rect.right() - x - size - gap, rect.height())
        paint.text(painter, room, self.words, font, ink)
