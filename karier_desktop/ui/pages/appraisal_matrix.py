"""The nine cells of the predicate, with the row and the column of the ratings lit: the rule explains itself."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from karier_desktop.rules.predicate import outcome
from karier_desktop.ui import theme
from karier_desktop.ui.fonts import Role
from karier_desktop.ui.i18n import catalogue
from karier_desktop.ui.pages.appraisal_marks import Marks
from karier_desktop.ui.pages.appraisal_text import broken
from karier_desktop.ui.widgets import paint

LABEL, HEAD, CELL, GAP = 58, 36, 53, 4


@dataclass(frozen=True)
class Cells:
    """What the matrix shows. Results go down from the best, behaviour goes right from the worst, as it is printed.

    `result` and `behaviour` are the ratings chosen, as keys of `names`; empty while one is missing.
    """

    names: Mapping[str, str] = field(default_factory=dict)
    predicates: Mapping[tuple[str, str], str] = field(default_factory=dict)
    result: str = ""
    behaviour: str = ""

    @property
    def results(self) -> Sequence[str]:
        """Ratings from the best down."""
        return list(self.names)[::-1]

    @property
    def behaviours(self) -> Sequence[str]:
        """Ratings from the worst to the best."""
        return list(self.names)

    @property
    def predicate(self) -> str:
        """The name in the cell of both ratings; empty while one is missing."""
        return self.predicates.get((self.result, self.behaviour), "")


def cells_of(marks: Marks) -> Cells:
    """The matrix in force for an appraisal, with its ratings."""
    ratings = sorted(marks.ratings, key=lambda row: row.whole("score"))
    predicates = {}
    for result in ratings:
        for behaviour in ratings:
            found = outcome(marks.form.context.rules, result=result.key, behaviour=behaviour.key, on_date=marks.day)
            predicates[result.key, behaviour.key] = catalogue(found.name) if found else ""
    names = {row.key: catalogue(row.text("short")) for row in ratings}
    return Cells(names, predicates, marks.draft["result_rating"] or "", marks.draft["behaviour_rating"] or "")


class MatrixView(QWidget):
    """Painted; what it says stands in the sentence below it, and in its own accessible description."""

    def __init__(self) -> None:
        super().__init__()
        self.cells = Cells()
        self.setAccessibleName(self.tr("Matriks predikat"))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme.current().changed.connect(self.updateGeometry)

    def show_cells(self, cells: Cells) -> None:
        """Show the matrix of an appraisal."""
        self.cells = cells
        self.setAccessibleDescription(cells.predicate or self.tr("Kedua rating belum lengkap"))
        self.update()

    def sizeHint(self) -> QSize:
        look = theme.current()
        return QSize(look.u(284), look.u(HEAD + 3 * CELL) + 2 * GAP)

    def minimumSizeHint(self) -> QSize:
        return QSize(theme.current().u(250), self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = paint.begin(self)
        self._paint_heads(painter)
        for down, result in enumerate(self.cells.results):
            self._paint_label(painter, down, result)
            for across, behaviour in enumerate(self.cells.behaviours):
                self._paint_cell(painter, self._box(down, across), result, behaviour)

    def _box(self, down: int, across: int) -> QRectF:
        look = theme.current()
        left, wide = self._left(), (self.width() - self._left() - 2 * GAP) / 3
        top = look.u(HEAD) + down * (look.u(CELL) + GAP)
        return QRectF(left + across * (wide + GAP), top, wide, look.u(CELL))

    def _left(self) -> float:
        return float(theme.current().u(LABEL))

    def _paint_heads(self, painter: QPainter) -> None:
        look, tokens = theme.current(), theme.current().tokens
        left, line = self._left(), look.u(HEAD) / 2
        across = QRectF(left, 0, self.width() - left, line)
        paint.text(painter, across, self.tr("Perilaku kerja"), look.font("head"), tokens.muted, paint.CENTRE)
        self._paint_lines(painter, QRectF(0, 0, left - 4, look.u(HEAD)), self.tr("Hasil kerja"), "head", tokens.muted)
        for number, key in enumerate(self.cells.behaviours):
            lit = key == self.cells.behaviour
            box = self._box(0, number)
            room = QRectF(box.left(), line - 1, box.width(), line)
            colour = tokens.accent if lit else tokens.muted
            paint.text(
                painter, room, self.cells.names[key], look.font("head" if lit else "small"), colour, paint.CENTRE
            )

    def _paint_label(self, painter: QPainter, down: int, key: str) -> None:
        look, lit = theme.current(), key == self.cells.result
        room = QRectF(0, self._box(down, 0).top(), self._left() - 4, look.u(CELL))
        colour = look.tokens.accent if lit else look.tokens.muted
        paint.text(painter, room, self.cells.names[key], look.font("head" if lit else "small"), colour)

    def _paint_cell(self, painter: QPainter, box: QRectF, result: str, behaviour: str) -> None:
        tokens = theme.current().tokens
        row, column = result == self.cells.result, behaviour == self.cells.behaviour
        chosen, lit = row and column, row or column
        fill = tokens.accent if chosen else tokens.soft if lit else tokens.alternate
        paint.box(painter, box, 6, fill)
        words = self.cells.predicates.get((result, behaviour), "")
        ink = tokens.on_accent if chosen else tokens.text
        self._paint_lines(painter, box.adjusted(3, 0, -3, 0), words, "bold" if chosen else "body", ink, centred=True)

    def _paint_lines(
        self, painter: QPainter, box: QRectF, words: str, role: Role, colour: str, *, centred: bool = False
    ) -> None:
        font = theme.current().font(role)
        if any(paint.advance(font, word) > box.width() for word in words.split()):
            font = theme.current().font("small")
        high = QFontMetricsF(font).height()
        lines = broken(words, QFontMetricsF(font), box.width(), 2)
        top = box.center().y() - high * len(lines) / 2
        align = paint.CENTRE if centred else paint.LEFT
        for number, line in enumerate(lines):
            room = QRectF(box.left(), top + number * high, box.width(), high)
            paint.text(painter, room, line, font, colour, align)
