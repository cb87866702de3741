"""A line of the scoring page: what is judged, whether there is a note, three cells."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QEvent, QRect, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from karier_desktop.ui import icons, theme
from karier_desktop.ui.pages.appraisal_cell import GAP, HEIGHT, WIDTH, ScoreCell
from karier_desktop.ui.pages.appraisal_text import Column, Paragraph
from karier_desktop.ui.widgets import paint
from karier_desktop.ui.widgets.focus import PaintedButton

EDGE, NUMBER, NOTE = 16, 24, 28
DIGITS: Mapping[int, int] = {Qt.Key.Key_1: 1, Qt.Key.Key_2: 2, Qt.Key.Key_3: 3}
TAKEN_BACK = (Qt.Key.Key_Delete, Qt.Key.Key_Backspace, Qt.Key.Key_0)


class NoteButton(PaintedButton):
    """Opens the note of a line; by key it is C. Quiet until there is a note or the line is the current one."""

    def __init__(self, row: "ScoreRow") -> None:
        super().__init__(row)
        self._row = row
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    def sizeHint(self) -> QSize:
        side = max(24, theme.current().u(24))
        return QSize(side, side)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        look, painter, rect = theme.current(), paint.begin(self), QRectF(self.rect())
        if not (self._row.noted or self.hovered or self._row.current):
            return
        if self.hovered:
            paint.box(painter, rect, 4, look.tokens.soft)
        ink = look.tokens.accent if self._row.noted else look.tokens.edge
        size = look.u(16)
        icons.paint(
            painter, "message-square-text", ink, rect.center().x() - size / 2, rect.center().y() - size / 2, size
        )


class ScoreRow(QWidget):
    """`chosen(score, by key)`, `moved(step)`, `note_wanted()`; Home and End move by a large step.

    `guides` are opened below the line by F1 or a click on its words. A rating (`solid`) stands on a darker ground.
    """

    chosen = Signal(object, bool)
    moved = Signal(int)
    note_wanted = Signal()
    reached = Signal()

    def __init__(
        self, title: str, words: Sequence[str], *, number: int = 0, solid: bool = False, high: int = 36
    ) -> None:
        super().__init__()
        self.title, self.number, self.solid, self._high = title, number, solid, high
        self.score: int | None = None
        self.noted = self.current = self.open = False
        self.first = False
        self.detail = Paragraph("")
        self.guides: tuple[Paragraph, ...] = ()
        nothing = Column((), 0)
        self._measured: tuple[object, tuple[Column, Column]] = (None, (nothing, nothing))
        self.cells = tuple(ScoreCell(self, i, word, solid=solid) for i, word in enumerate(words, 1))
        self.note = NoteButton(self)
        self.note.clicked.connect(self.note_wanted)
        for cell in self.cells:
            cell.setAccessibleName(self.tr("{0}: {1}, {2} dari 3").format(title, cell.words, cell.score))
            cell.clicked.connect(lambda _=False, cell=cell: self._on_clicked(cell))
            cell.installEventFilter(self)
        self.setAccessibleName(title)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        theme.current().changed.connect(self._rearrange)

    # Content

    def show_score(self, score: int | None) -> None:
        """Mark the cell of a score."""
        self.score = score
        for cell in self.cells:
            cell.setChecked(cell.score == score)
        self.update()

    def show_detail(self, detail: Paragraph) -> None:
        """The second line."""
        if detail != self.detail:
            self.detail = detail
            self._rearrange()
        if not self.guides:
            self.setToolTip("\n".join(filter(None, (self.title, detail.words))))

    def show_noted(self, noted: bool) -> None:
        """Whether something was written down about this line."""
        self.noted = noted
        words = self.tr("Catatan {0}: ada") if noted else self.tr("Tulis catatan {0}")
        self.note.setAccessibleName(words.format(self.title))
        self.note.setToolTip(f"{words.format(self.title)} (C)")
        self.note.update()

    def set_guides(self, guides: Sequence[str], expectation: str = "") -> None:
        """What F1 tells: the guides of a behaviour and what the leader expects."""
        told = [Paragraph(f"•  {guide}", "small", indent=0, above=2) for guide in guides]
        if expectation:
            words = self.tr("Ekspektasi khusus pimpinan: {0}").format(expectation)
            told.append(Paragraph(words, "small", "accent", above=4))
        self.guides = tuple(told)
        self.setToolTip("\n".join(one.words for one in told))
        for cell in self.cells:
            cell.setAccessibleDescription(". ".join(one.words.removeprefix("•  ") for one in told))

    def toggle_guides(self) -> None:
        """Open or close what F1 tells."""
        if self.guides:
            self.open = not self.open
            self._rearrange()

    # Focus

    def cell(self, score: int | None = None) -> ScoreCell:
        """The cell of a score; without one the chosen cell, else the middle one."""
        wanted = score or self.score or 2
        return self.cells[wanted - 1]

    def set_current(self, current: bool) -> None:
        """Whether the cursor is on this line: one cell of it is then where Tab stops."""
        self.current = current
        focused = next((cell for cell in self.cells if cell.hasFocus()), self.cell())
        for cell in self.cells:
            stops = current and cell is focused
            cell.setFocusPolicy(Qt.FocusPolicy.StrongFocus if stops else Qt.FocusPolicy.ClickFocus)
            cell.update()
        self.note.update()
        self.update()

    def focus(self, reason: Qt.FocusReason = Qt.FocusReason.TabFocusReason) -> None:
        """Put the cursor on this line."""
        self.cell().setFocus(reason)

    def ringed(self) -> bool:
        """Did the focus come here by key?"""
        return any(cell.ring for cell in self.cells)

    # Keys

    def wants(self, event: QKeyEvent) -> bool:
        """Keys of the window that mean something else here."""
        return event.key() == Qt.Key.Key_F1 and bool(self.guides)

    def take_key(self, event: QKeyEvent) -> bool:
        """Work on a key; False when it is none of ours."""
        if event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            return False
        key = Qt.Key(event.key())
        if key in DIGITS:
            self.chosen.emit(DIGITS[key], True)
        elif key in TAKEN_BACK:
            self.chosen.emit(None, False)
        elif key in _STEPS:
            self.moved.emit(_STEPS[key])
        elif key in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            self._step_aside(-1 if key == Qt.Key.Key_Left else 1)
        elif key == Qt.Key.Key_C:
            self.note_wanted.emit()
        elif self.wants(event):
            self.toggle_guides()
        else:
            return False
        return True

    def eventFilter(self, watched: object, event: QEvent) -> bool:
        if event.type() == QEvent.Type.FocusIn:
            self.reached.emit()
        if event.type() in (QEvent.Type.FocusIn, QEvent.Type.FocusOut):
            self.update()
        return False

    # Shape

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        look = theme.current()
        upper, lower = self._columns(width)
        extra = lower.height + look.u(10) if self.open else 0
        return round(max(look.u(self._high), upper.height + look.u(12)) + extra)

    def sizeHint(self) -> QSize:
        width = self.width() if self.width() > self.minimumSizeHint().width() else theme.current().u(600)
        return QSize(theme.current().u(600), self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        look = theme.current()
        return QSize(self._right_block() + EDGE + look.u(NUMBER + 110), look.u(self._high))

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._place()
        if self.open and self.current and event.size().height() > event.oldSize().height():
            QTimer.singleShot(0, self, self.reached.emit)  # so that what F1 opened is scrolled into view

    def paintEvent(self, event: QPaintEvent) -> None:
        look, painter = theme.current(), paint.begin(self)
        tokens, edge = look.tokens, EDGE
        if self.current:
            painter.fillRect(self.rect(), QColor(tokens.soft))
        elif self.solid:
            painter.fillRect(self.rect(), QColor(tokens.alternate))
        elif not self.first:
            paint.hairline(painter, edge, 0, self.width() - edge)
        upper, lower = self._columns(self.width())
        main = self._main_height()
        top = (main - upper.height) / 2
        if self.number:
            room = QRectF(edge, top, look.u(NUMBER), paint.line_height(look.font("body")))
            paint.text(painter, room, str(self.number), look.font("body", tabular=True), tokens.muted)
        left = edge + (look.u(NUMBER) if self.number else 0)
        upper.paint(painter, left, top)
        if self.open:
            lower.paint(painter, left, main)
        if self.ringed():
            block = self.cells[0].geometry().united(self.cells[-1].geometry())
            paint.focus_ring(painter, QRectF(block).adjusted(-4, -4, 4, 4), 8)

    def mouseReleaseEvent(self, event: object) -> None:
        self.focus(Qt.FocusReason.MouseFocusReason)
        self.toggle_guides()

    # Inside

    def _columns(self, width: int) -> tuple[Column, Column]:
        """The words beside the cells and those below, measured anew only when something they depend on changed."""
        key = (width, theme.current().percent, self.detail, self.guides)
        if key != self._measured[0]:
            self._measured = (key, self._measure(width))
        return self._measured[1]

    def _measure(self, width: int) -> tuple[Column, Column]:
        left = EDGE + (theme.current().u(NUMBER) if self.number else 0)
        title = Paragraph(self.title, "bold" if self.solid else "strong", most=3)
        room = width - left - self._right_block()
        upper = Column([title, self.detail] if self.detail.words else [title], room)
        return upper, Column(self.guides, width - left - EDGE)

    def _right_block(self) -> int:
        look = theme.current()
        return look.u(NOTE) + look.u(8) + 3 * look.u(WIDTH) + 2 * GAP + EDGE

    def _main_height(self) -> float:
        look = theme.current()
        upper, lower = self._columns(self.width())
        return self.height() - (lower.height + look.u(10) if self.open else 0)

    def _place(self) -> None:
        look = theme.current()
        wide, high = look.u(WIDTH), max(24, look.u(HEIGHT))
        top = round((self._main_height() - high) / 2)
        x = self.width() - EDGE - 3 * wide - 2 * GAP
        for number, cell in enumerate(self.cells):
            cell.setGeometry(QRect(x + number * (wide + GAP), top, wide, high))
        side = self.note.sizeHint().width()
        self.note.setGeometry(x - look.u(8) - side, round((self._main_height() - side) / 2), side, side)

    def _rearrange(self) -> None:
        self.updateGeometry()
        self._place()
        self.update()

    def _on_clicked(self, cell: ScoreCell) -> None:
        self.chosen.emit(cell.score, False)

    def _step_aside(self, by: int) -> None:
        here = next((i for i, cell in enumerate(self.cells) if cell.hasFocus()), 1)
        target = self.cells[max(0, min(2, here + by))]
        target.setFocus(Qt.FocusReason.TabFocusReason)


_STEPS = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1, Qt.Key.Key_Home: -1000, Qt.Key.Key_End: 1000}
