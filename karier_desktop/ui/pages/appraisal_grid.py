"""The lines of the scoring page: results and behaviours, each kind with its rating; for 1, 2, 3 and arrows."""

from dataclasses import astuple, replace
from functools import partial
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from karier_desktop.rules.predicate import Suggestion
from karier_desktop.ui import theme
from karier_desktop.ui.pages.appraisal_marks import Line, Marks
from karier_desktop.ui.pages.appraisal_row import EDGE, ScoreRow
from karier_desktop.ui.pages.appraisal_text import Paragraph
from karier_desktop.ui.pages.appraisal_words import section_words
from karier_desktop.ui.widgets.button import Button
from karier_desktop.ui.widgets.sheet import row, scroll_area
from karier_desktop.ui.widgets.text import Text

RESULT, BEHAVIOUR, RATING = 44, 36, 46


class ScoreGrid(QWidget):
    """`changed()` after every key that changed the marks; `note_wanted(Line or axis)`; `plan_wanted()`."""

    changed = Signal()
    note_wanted = Signal(object)
    plan_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.marks: Marks | None = None
        self.rows: list[ScoreRow] = []
        self._subjects: list[Line | str] = []
        self._current = 0
        self._shape: list[tuple[Any, ...]] = []
        self.area = scroll_area()
        self.area.setAccessibleName(self.tr("Lembar penilaian"))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.area)

    def show_marks(self, marks: Marks, *, keep_place: bool = False) -> None:
        """Show an appraisal; `keep_place` keeps the cursor where it was."""
        shape = [astuple(replace(line, index=0, detail="", score=None, noted=False)) for line in marks.lines()]
        if keep_place and shape == self._shape:
            self.marks = marks
            self.refresh()
            return
        self._shape = shape
        held = self._current if keep_place else 0
        had_focus = any(cell.hasFocus() for row_ in self.rows for cell in row_.cells)
        self.marks, self.rows, self._subjects = marks, [], []
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 4)
        column.setSpacing(0)
        self._add_results(column, marks)
        self._add_behaviours(column, marks)
        column.addStretch(1)
        self.area.setWidget(holder)
        holder.setAutoFillBackground(False)
        self.refresh()
        self._go_to(min(held, len(self.rows) - 1), focus=had_focus)

    def refresh(self) -> None:
        """Show the marks again."""
        if self.marks is None:
            return
        lines = {(line.axis, line.number): line for line in self.marks.lines()}
        for number, (row_, subject) in enumerate(zip(self.rows, self._subjects, strict=True)):
            if isinstance(subject, str):
                self._show_rating(row_, subject)
            else:
                self._subjects[number] = line = lines[subject.axis, subject.number]
                row_.show_score(line.score)
                row_.show_noted(line.noted)
                if line.detail:
                    row_.show_detail(Paragraph(line.detail, "small", "muted", most=2))

    def focus_current(self) -> None:
        """Put the cursor on the line where it was."""
        if self.rows:
            self.rows[self._current].focus()

    def focus_first_open(self) -> None:
        """Put the cursor on the first line without a score."""
        found = next((i for i, row_ in enumerate(self.rows) if row_.score is None), 0)
        self._go_to(found, focus=True)

    # Building

    def _add_results(self, column: QVBoxLayout, marks: Marks) -> None:
        lines = marks.results()
        second = sum(line.second for line in lines)
        legend = "   ".join(f"{score} {marks.rating_words(score)}" for score in (1, 2, 3))
        said = section_words(len(lines) - second, second) if lines else ""
        column.addWidget(_heading(self.tr("Hasil kerja"), said, self.tr("{0} ekspektasi").format(legend)))
        if not lines:
            column.addWidget(self._no_results())
        for line in lines:
            title = self.tr("{0} (tambahan)").format(line.title) if line.second else line.title
            self._add(column, line, ScoreRow(title, self._words(), number=line.number, high=RESULT))
        self._add_rating(column, "result_rating", self.tr("Rating hasil kerja"))

    def _add_behaviours(self, column: QVBoxLayout, marks: Marks) -> None:
        column.addWidget(_heading(self.tr("Perilaku kerja"), self.tr("BerAKHLAK"), ""))
        for line in marks.behaviours():
            made = ScoreRow(line.title, self._words(), number=line.number, high=BEHAVIOUR)
            made.set_guides(line.guides, line.expectation)
            self._add(column, line, made)
        self._add_rating(column, "behaviour_rating", self.tr("Rating perilaku kerja"))

    def _add_rating(self, column: QVBoxLayout, axis: str, title: str) -> None:
        self._add(column, axis, ScoreRow(title, self._words(), solid=True, high=RATING))

    def _add(self, column: QVBoxLayout, subject: Line | str, made: ScoreRow) -> None:
        number = len(self.rows)
        made.first = not isinstance(subject, str) and subject.number == 1
        made.chosen.connect(partial(self._on_chosen, number))
        made.moved.connect(partial(self._on_moved, number))
        made.reached.connect(partial(self._go_to, number))
        made.note_wanted.connect(partial(self._on_note_wanted, number))
        self.rows.append(made)
        self._subjects.append(subject)
        column.addWidget(made)

    def _no_results(self) -> QWidget:
        holder = QWidget()
        plan = Button(self.tr("Susun rencana"), "link", icon="pencil", hint="F2", size="small")
        plan.clicked.connect(self.plan_wanted)
        words = Text(self.tr("Belum ada rencana hasil kerja."), "body", "muted")
        line = row(words, plan, None)
        line.setContentsMargins(EDGE, 0, EDGE, 8)
        holder.setLayout(line)
        return holder

    def _words(self) -> list[str]:
        return [self.marks.rating_words(score) for score in (1, 2, 3)] if self.marks is not None else []

    # What happens

    def _show_rating(self, row_: ScoreRow, axis: str) -> None:
        if self.marks is None:
            return
        row_.show_score(self.marks.rating(axis))
        row_.show_noted(bool(self.marks.draft["rating_reason"]))
        row_.show_detail(self._hint(self.marks, axis, self.marks.suggested(axis)))

    def _hint(self, marks: Marks, axis: str, suggested: Suggestion) -> Paragraph:
        if not suggested.text:
            words = self.tr("Saran muncul setelah ada baris yang dinilai.")
            return Paragraph(words, "small", "muted", most=2)
        if marks.departs(axis) and marks.unexplained:
            words = self.tr("{0} Pilihan Anda lain: tulis alasan dengan C.").format(suggested.text)
            return Paragraph(words, "small", "attention", most=3)
        return Paragraph(suggested.text, "small", "muted", most=2)

    def _on_chosen(self, number: int, score: int | None, by_key: bool) -> None:
        if self.marks is None:
            return
        subject = self._subjects[number]
        if isinstance(subject, str):
            self.marks.rate(subject, score)
        else:
            self.marks.score(subject, score)
        self.refresh()
        self.changed.emit()
        self._go_to(min(number + 1, len(self.rows) - 1) if by_key else number, focus=True)

    def _on_moved(self, number: int, by: int) -> None:
        self._go_to(max(0, min(len(self.rows) - 1, number + by)), focus=True)

    def _on_note_wanted(self, number: int) -> None:
        self._go_to(number)
        self.note_wanted.emit(self._subjects[number])

    def _go_to(self, number: int, *, focus: bool = False) -> None:
        if not self.rows:
            return
        self._current = max(0, number)
        if focus:
            self.rows[self._current].focus()
        for i, row_ in enumerate(self.rows):
            if row_.current != (i == self._current) or i == self._current:
                row_.set_current(i == self._current)
        self.area.ensureWidgetVisible(self.rows[self._current], 0, theme.current().u(EDGE))


def _heading(title: str, said: str, legend: str) -> QWidget:
    holder = QWidget()
    line = row(Text(title, "section"), Text(said, "body", "muted"), None, Text(legend, "small", "muted"), spacing=10)
    line.setContentsMargins(EDGE, 8, EDGE, 4)
    holder.setLayout(line)
    return holder
