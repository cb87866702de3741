"""Queue, lines and predicate side by side; where there is no room the outer ones become cards."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from karier_desktop.ui import theme
from karier_desktop.ui.pages.appraisal_marks import Marks
from karier_desktop.ui.pages.appraisal_words import decision_badge
from karier_desktop.ui.widgets.badge import Badge
from karier_desktop.ui.widgets.button import Button
from karier_desktop.ui.widgets.sheet import Sheet, row
from karier_desktop.ui.widgets.text import ElidedText

QUEUE, SIDE, GAP = 256, 316, 12
SIDE_FITS, QUEUE_FITS = 1060, 740
"""Widths (at 100 % text) below which the right and then the left column give way."""


class PredicateBar(Sheet):
    """What the right column would say, in one line. `side_wanted`, `queue_wanted` open the cards."""

    side_wanted = Signal()
    queue_wanted = Signal()
    decide_wanted = Signal()

    def __init__(self) -> None:
        super().__init__(12, spacing=0)
        self.predicate = ElidedText("", "bold")
        self.badge = Badge("neutral", "")
        self.queue = Button(self.tr("Antrean"), icon="list")
        self.decide = Button(self.tr("Tetapkan"), icon="check", hint="Ctrl+T")
        self.side = Button(self.tr("Predikat"), icon="panel-right")
        line = row(self.queue, self.badge, self.predicate, self.decide, self.side)
        line.setStretch(2, 1)
        self.body.addLayout(line)
        self.queue.clicked.connect(self.queue_wanted)
        self.decide.clicked.connect(self.decide_wanted)
        self.side.clicked.connect(self.side_wanted)
        self.show_marks(None)

    def show_marks(self, marks: Marks | None) -> None:
        """Show where an appraisal lands."""
        found = marks.outcome() if marks is not None else None
        self.badge.setVisible(found is not None)
        self.decide.setVisible(marks is not None and not marks.decided)
        self.decide.setEnabled(found is not None)
        self.predicate.set_words(found.name if found else self.tr("Predikat menunggu kedua rating") if marks else "")
        if marks is not None:
            self.badge.set_value(decision_badge(decided=marks.decided))


class Columns(QWidget):
    """`lines` always has its place; `queue` and `side` stand beside it, or open in its place and close with Esc."""

    def __init__(self, queue: QWidget, lines: QWidget, side: QWidget, bar: PredicateBar) -> None:
        super().__init__()
        self.queue, self.lines, self.side, self.bar = queue, lines, side, bar
        self._card: QWidget | None = None
        self._back: QWidget | None = None
        middle = QVBoxLayout()
        middle.setSpacing(GAP)
        middle.addWidget(lines, 1)
        middle.addWidget(bar)
        self._line = QHBoxLayout(self)
        self._line.setContentsMargins(0, 0, 0, 0)
        self._line.setSpacing(GAP)
        self._line.addWidget(queue)
        self._line.addLayout(middle, 1)
        self._line.addWidget(side)
        bar.side_wanted.connect(lambda: self.open_card(side))
        bar.queue_wanted.connect(lambda: self.open_card(queue))
        theme.current().changed.connect(self._arrange)
        self._arrange()

    def open_card(self, card: QWidget) -> None:
        """Show a column that gave way in the place of the lines; one that stands beside them only takes the focus."""
        self._back = self.window().focusWidget()
        if not card.isVisible():
            self._card = card
            self._arrange()
        inside = card.focusWidget()
        if inside is None or not card.isAncestorOf(inside):
            card.setFocus(Qt.FocusReason.OtherFocusReason)
            self.focusNextChild()
        else:
            inside.setFocus(Qt.FocusReason.OtherFocusReason)

    def close_card(self) -> bool:
        """Back to the lines; False when no card was open."""
        if self._card is None:
            return False
        self._card = None
        self._arrange()
        if self._back is not None and self._back.isVisible():
            self._back.setFocus(Qt.FocusReason.OtherFocusReason)
        return True

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() != Qt.Key.Key_Escape or not self.close_card():
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        look = theme.current()
        side, queue = self.width() >= look.u(SIDE_FITS), self.width() >= look.u(QUEUE_FITS)
        if (side and self._card is self.side) or (queue and self._card is self.queue):
            self._card = None
        card = self._card
        _size(self.queue, None if card is self.queue else look.u(QUEUE))
        _size(self.side, None if card is self.side else look.u(SIDE))
        self.queue.setVisible(card is self.queue or (queue and card is None) or (queue and card is self.side))
        self.side.setVisible(side or card is self.side)
        self.lines.setVisible(card is None)
        for place, wide in enumerate((card is self.queue, card is None, card is self.side)):
            self._line.setStretch(place, int(wide))
        self.bar.setVisible(not side and card is None)
        self.bar.queue.setVisible(not queue)


def _size(column: QWidget, width: int | None) -> None:
    """A fixed width, or all the room there is."""
    if width is None:
        column.setMinimumWidth(0)
        column.setMaximumWidth(16777215)
    else:
        column.setFixedWidth(width)
