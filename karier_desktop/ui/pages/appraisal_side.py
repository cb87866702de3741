"""Beside the lines: the predicate that follows, whether it stands, and the distribution in the unit."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from karier_desktop.rules.dates_id import long_date
from karier_desktop.ui.i18n import catalogue
from karier_desktop.ui.pages.appraisal_marks import Marks
from karier_desktop.ui.pages.appraisal_matrix import MatrixView, cells_of
from karier_desktop.ui.pages.appraisal_spread import SpreadView
from karier_desktop.ui.pages.appraisal_text import NarrowStrip
from karier_desktop.ui.pages.appraisal_words import decision_badge
from karier_desktop.ui.widgets.badge import Badge
from karier_desktop.ui.widgets.button import Button
from karier_desktop.ui.widgets.sheet import Hairline, ScrollSheet, row
from karier_desktop.ui.widgets.text import Text


class SidePanel(ScrollSheet):
    """`decide_wanted`, `undo_wanted` (take back the changed rating)."""

    decide_wanted = Signal()
    undo_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(16, spacing=6, parent=parent)
        self.badge = Badge("neutral", "")
        self.matrix = MatrixView()
        self.sentence = Text("", wrap=True)
        self.basis = Text("", "small", "muted", wrap=True)
        self.reopened = NarrowStrip("attention", "", action=self.tr("Batalkan"))
        self.decide = Button(self.tr("Tetapkan predikat"), icon="check", hint="Ctrl+T")
        self.spread = SpreadView()
        self.reopened.acted.connect(self.undo_wanted)
        self.decide.clicked.connect(self.decide_wanted)
        self.line = Hairline()
        self.inside.addLayout(row(Text(self.tr("Predikat"), "section"), None, self.badge))
        for part in (self.matrix, self.sentence, self.basis, self.reopened):
            self.inside.addWidget(part)
        self.inside.addLayout(row(self.decide, None))
        self.inside.addSpacing(6)
        self.inside.addWidget(self.line)
        self.inside.addSpacing(4)
        self.inside.addWidget(self.spread)
        self.inside.addStretch(1)
        self.show_marks(None)

    def show_marks(self, marks: Marks | None) -> None:
        """Show where an appraisal lands; None while there is none."""
        for part in (self.badge, self.matrix, self.decide):
            part.setVisible(marks is not None)
        self.basis.setVisible(marks is not None)
        self.reopened.setVisible(marks is not None and marks.reopened)
        if marks is None:
            self.sentence.setText(self.tr("Predikat muncul setelah penilaian dimulai."))
            return
        self.badge.set_value(decision_badge(decided=marks.decided))
        self.matrix.show_cells(cells_of(marks))
        found = marks.outcome()
        self.sentence.setText(found.text if found else self._missing(marks))
        self.basis.setText(self._basis(marks, found.basis if found else ""))
        self.basis.setVisible(bool(self.basis.text()))
        self.decide.setVisible(not marks.decided)
        self.decide.setEnabled(found is not None)
        if marks.reopened:
            self._show_reopened(marks)

    def _missing(self, marks: Marks) -> str:
        missing = [
            words
            for axis, words in (
                ("result_rating", self.tr("rating hasil kerja")),
                ("behaviour_rating", self.tr("rating perilaku kerja")),
            )
            if not marks.draft[axis]
        ]
        return self.tr("Pilih {0}.").format(self.tr(" dan ").join(missing))

    def _basis(self, marks: Marks, basis: str) -> str:
        if not marks.decided:
            return basis
        when = long_date(marks.draft["decided_on"]) if marks.draft["decided_on"] else ""
        said = self.tr("Ditetapkan {0}").format(", ".join(filter(None, (marks.draft["decided_by"], when))))
        return "\n".join(filter(None, (said, basis)))

    def _show_reopened(self, marks: Marks) -> None:
        before = marks.form.original
        name = marks.form.context.rules.label("predicate", before["predicate"], marks.day)
        when = long_date(before["decided_on"]) if before["decided_on"] else ""
        said = self.tr("Sebelumnya {0}, ditetapkan {1}.")
        who = ", ".join(filter(None, (before["decided_by"], when)))
        self.reopened.say(
            "attention", self.tr("Predikat terbuka lagi"), said.format(catalogue(name), who), self.tr("Batalkan")
        )
