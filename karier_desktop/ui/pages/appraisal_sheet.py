"""The middle of the page: whose appraisal it is, what there is to know before scoring, and the lines."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from karier_desktop.queries.appraisal_queue import QueueRow
from karier_desktop.rules.dates_id import long_date
from karier_desktop.rules.problem import Problem
from karier_desktop.services.appraisal import Plan
from karier_desktop.storage.errors import Stale
from karier_desktop.ui.forms.overtaken import who_changed
from karier_desktop.ui.pages.appraisal_grid import ScoreGrid
from karier_desktop.ui.pages.appraisal_marks import Marks
from karier_desktop.ui.pages.appraisal_text import NarrowStrip
from karier_desktop.ui.widgets.button import Button
from karier_desktop.ui.widgets.empty import EmptyState
from karier_desktop.ui.widgets.sheet import Hairline, Sheet
from karier_desktop.ui.widgets.text import ElidedText


class PersonSheet(Sheet):
    """`begin_wanted`, `plan_wanted` (the whole form), `discard_wanted` (of a draft), `compare_wanted` (after Stale)."""

    begin_wanted = Signal()
    plan_wanted = Signal()
    discard_wanted = Signal()
    compare_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(0, spacing=0, parent=parent)
        self.name = ElidedText("", "name")
        self.about = ElidedText("", "body", "muted")
        self.kept = NarrowStrip("information", "", action=self.tr("Buang draf"))
        self.problem = NarrowStrip("late", "", action=self.tr("Buka formulir"))
        self.overtaken = NarrowStrip("attention", "", action=self.tr("Bandingkan"))
        self.grid = ScoreGrid()
        self.start = EmptyState("clipboard-list", "")
        self.nobody = EmptyState("clipboard-check", self.tr("Pilih pegawai di antrean."))
        self.begin = self.start.add(Button(self.tr("Mulai menilai"), "accent", icon="play", hint="Enter"))
        self.plan = self.start.add(Button(self.tr("Susun rencana"), icon="pencil", hint="F2"))
        self._has_plan = False
        self.stack = QStackedWidget()
        for part in (self.nobody, self.start, self.grid):
            self.stack.addWidget(part)
        self._lay_out()
        self.begin.clicked.connect(self.begin_wanted)
        self.plan.clicked.connect(self.plan_wanted)
        self.grid.plan_wanted.connect(self.plan_wanted)
        self.problem.acted.connect(self.plan_wanted)
        self.kept.acted.connect(self.discard_wanted)
        self.overtaken.acted.connect(self.compare_wanted)
        self.show_nobody()

    def show_nobody(self) -> None:
        """No person is chosen."""
        self._say("", "")
        self.stack.setCurrentWidget(self.nobody)

    def show_start(self, row: QueueRow, plan: Plan, *, planned: bool) -> None:
        """A person without an appraisal, or with one that is only planned."""
        appraiser = plan.appraiser or self.tr("belum diketahui")
        self._say(row.full_name, self._about(plan.position, appraiser))
        self._has_plan = planned or plan.results > 0
        if planned:
            said, why = self.tr("Rencana sudah ada."), self.tr("Mulai menilai bila periodenya sudah berjalan.")
        elif plan.results:
            said = self.tr("Penilaian periode ini belum dibuat.")
            why = self.tr("{0} hasil kerja dari {1} disalin sebagai rencana; nilai dan realisasinya kosong.")
            why = why.format(plan.results, plan.earlier)
        else:
            said = self.tr("Belum ada rencana kerja untuk periode ini.")
            why = self.tr("Susun rencana lebih dahulu: hasil kerja, indikator, dan target.")
        self.start.say(said, why)
        self.begin.setVisible(self._has_plan)
        self.plan.set_look("plain" if self._has_plan else "accent")
        self.stack.setCurrentWidget(self.start)

    def show_marks(self, marks: Marks, *, keep_place: bool) -> None:
        """An appraisal to be scored."""
        draft = marks.draft
        about = ", ".join(part for part in (draft["position"], draft["rank"]) if part)
        self._say(marks.person, self._about(about, draft["appraiser_name"] or self.tr("belum diisi")))
        if marks.kept is not None:
            at = marks.kept.saved_at.astimezone()
            words = self.tr("Melanjutkan draf {0} pukul {1}, belum disimpan.")
            self.kept.say("information", words.format(long_date(at.date()), f"{at:%H.%M}"), "", self.tr("Buang draf"))
            self.kept.show()
        self.grid.show_marks(marks, keep_place=keep_place)
        self.stack.setCurrentWidget(self.grid)

    def show_problems(self, problems: list[Problem]) -> None:
        """Why it was not saved."""
        words = "\n".join(problem.text for problem in problems)
        self.problem.say("late", self.tr("Belum dapat disimpan"), words, self.tr("Buka formulir"))
        self.problem.show()

    def show_overtaken(self, error: Stale) -> None:
        """Somebody else saved meanwhile."""
        said = self.tr("Nilai Anda tetap ada di sini. Bandingkan dahulu, lalu pilih yang dipakai.")
        self.overtaken.say("attention", who_changed(error), said, self.tr("Bandingkan"))
        self.overtaken.show()

    def enter(self) -> None:
        """Put the focus where work goes on."""
        if self.stack.currentWidget() is self.grid:
            self.grid.focus_first_open()
        elif self.stack.currentWidget() is self.start:
            (self.begin if self._has_plan else self.plan).setFocus(Qt.FocusReason.OtherFocusReason)

    # Inside

    def _lay_out(self) -> None:
        head = QVBoxLayout()
        head.setContentsMargins(16, 10, 16, 7)
        head.setSpacing(2)
        head.addWidget(self.name)
        head.addWidget(self.about)
        self.body.addLayout(head)
        self.body.addWidget(Hairline())
        for strip in (self.kept, self.problem, self.overtaken):
            self.body.addWidget(strip)
        self.body.addWidget(self.stack, 1)

    def _say(self, name: str, about: str) -> None:
        self.name.set_words(name)
        self.about.set_words(about)
        for strip in (self.kept, self.problem, self.overtaken):
            strip.hide()

    def _about(self, post: str, appraiser: str) -> str:
        said = self.tr("Pejabat penilai: {0}").format(appraiser)
        return f"{post}  ·  {said}" if post else said
