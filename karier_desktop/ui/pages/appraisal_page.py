"""Penilaian: the queue of a period, the lines of one person, the predicate they lead to."""

from collections.abc import Callable
from typing import ClassVar
from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence, QResizeEvent
from PySide6.QtWidgets import QMenu, QWidget

from karier_desktop.queries.appraisal import place_of
from karier_desktop.queries.appraisal_queue import QueueRow
from karier_desktop.queries.office import Unit, units
from karier_desktop.rules.appraisal import YEARLY, Period, period_name
from karier_desktop.rules.problem import Problem
from karier_desktop.services import appraisal
from karier_desktop.services.appraisal import Plan, QueueView
from karier_desktop.storage.errors import Stale
from karier_desktop.ui import notices, theme
from karier_desktop.ui.pages import record_print
from karier_desktop.ui.pages.appraisal_acts import Acts
from karier_desktop.ui.pages.appraisal_columns import Columns, PredicateBar
from karier_desktop.ui.pages.appraisal_desk import Desk
from karier_desktop.ui.pages.appraisal_dialogs import PeriodDialog
from karier_desktop.ui.pages.appraisal_marks import Marks
from karier_desktop.ui.pages.appraisal_queue import QueuePanel
from karier_desktop.ui.pages.appraisal_sheet import PersonSheet
from karier_desktop.ui.pages.appraisal_side import SidePanel
from karier_desktop.ui.pages.appraisal_spread import Spread, spread_of
from karier_desktop.ui.pages.unit_picker import UnitPicker
from karier_desktop.ui.shell.page import Page, Shell
from karier_desktop.ui.widgets.button import Button, icon_button

HEADER_FITS = 780
"""Width (at 100 % text) below which the buttons of the header give way to the menu."""


class AppraisalPage(Page):
    """`visit` takes a person's id, an appraisal's id, or a Period."""

    listens: ClassVar[frozenset[str]] = frozenset({"appraisal", "employee", "office", "career"})
    help_name: ClassVar[str] = "penilaian"

    def __init__(self, shell: Shell) -> None:
        super().__init__(shell, "")
        self.header.set_title(self.tr("Penilaian"))
        self.view: QueueView | None = None
        self.period: Period | None = None
        self.unit: tuple[UUID, str] | None = None
        self.queue, self.sheet, self.side, self.bar = QueuePanel(), PersonSheet(), SidePanel(), PredicateBar()
        self.columns = Columns(self.queue, self.sheet, self.side, self.bar)
        self.body.addWidget(self.columns, 1)
        self.desk = Desk(self.tasks, self)
        self.acts = Acts(self)
        self._enter = self._scoring = False
        self._make_actions()
        self._connect()

    # What the window asks

    def refresh(self, changed: frozenset[str] | None = None) -> None:
        """Read the queue; what is on the desk is read again unless it has marks of its own."""
        unit = self.unit[0] if self.unit else None
        self.tasks.query(appraisal.queue_view, self.period, unit, done=self._show_view, owner=self, latest="queue")

    def status_text(self) -> str:
        return self.tr("1 2 3 memberi nilai  ·  panah pindah baris  ·  C menulis catatan")

    def leave(self) -> bool:
        """What was marked is saved; what cannot be saved stays as a draft."""
        self.desk.keep()  # first, since a window that closes does not wait to hear that saving was refused
        self.desk.save()
        self.shell.set_saved()
        return True

    def visit(self, target: object) -> None:
        if isinstance(target, Period):
            self.show_period(target)
        elif isinstance(target, UUID):
            self.tasks.query(place_of, target, done=lambda found: self._visit(target, found), owner=self)

    def focus_first(self) -> None:
        if self._scoring and self.sheet.grid.isVisible():
            self.sheet.grid.focus_current()
        elif self.queue.isVisible():
            self.focus_on(self.queue.list)
        else:
            super().focus_first()

    def remember_focus(self) -> None:
        here = self.focusWidget()
        self._scoring = here is not None and self.sheet.grid.isAncestorOf(here)

    def key_hints(self) -> list[tuple[str, str]]:
        """Keys of the lines and the queue."""
        return [
            ("1, 2, 3", self.tr("Memberi nilai, lalu baris berikutnya")),
            ("\u2191 \u2193", self.tr("Pindah baris")),
            ("\u2190 \u2192", self.tr("Pindah kotak; Spasi memilih")),
            ("Del", self.tr("Mengosongkan nilai")),
            ("C", self.tr("Menulis catatan, realisasi, atau alasan")),
            ("F1", self.tr("Panduan perilaku di baris ini")),
            ("Enter", self.tr("Di antrean: mulai menilai")),
        ]

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    # Where we are

    def show_period(self, period: Period) -> None:
        """Another period."""
        self._change(lambda: setattr(self, "period", period))

    def show_unit(self, unit: tuple[UUID, str] | None) -> None:
        """Another unit; None for all."""
        self._change(lambda: setattr(self, "unit", unit))
        self.queue.show_unit(unit[1] if unit else "")

    def spread(self) -> Spread | None:
        """The distribution with the person in front."""
        view, marks = self.view, self.desk.marks
        if view is None:
            return None
        mine = None
        if marks is not None:
            found = marks.outcome()
            mine = (marks.draft["employee_id"], found.predicate if found else "", marks.decided)
        return spread_of(view.book, view.period.end, view.rows, view.unit.predicate, mine)

    # What a person does

    def save_and_next(self) -> None:
        """Save, and on to the next person who is not done."""
        following = self.queue.next_open()
        if following is None:
            self.desk.save(lambda: self._go_on(None))
        else:
            self.desk.save(lambda: self._go_on(following), leaving=True)

    def start_entering(self) -> None:
        """Whoever is opened next is to be scored at once."""
        self._enter = True

    def enter(self) -> None:
        """From the queue to the work."""
        self.columns.close_card()
        self.sheet.enter()

    # Inside

    def _make_actions(self) -> None:
        period = Button(self.tr("&Periode"), icon="calendar-days")
        period.clicked.connect(self.ask_period)
        self.yielding: list[QWidget] = [self.header.add_action(period)]
        if record_print.known(self.acts.EVALUATION):
            printing = Button(self.tr("Cetak evaluasi"), icon="printer")
            printing.clicked.connect(self.acts.print_evaluation)
            self.yielding.append(self.header.add_action(printing))
            self.add_key(self.tr("Cetak evaluasi"), ["Ctrl+P"], self.acts.print_evaluation)
        menu = QMenu(self)
        for words, act in self.acts.menu():
            menu.addAction(words, act)
        self.header.add_action(icon_button("ellipsis", self.tr("Lainnya"), menu=menu))
        self.next = Button(self.tr("Simpan, berikutnya"), "accent", icon="check", hint="Ctrl+Enter")
        self.next.clicked.connect(self.save_and_next)
        self.header.add_action(self.next)
        for words, keys, slot in (
            (self.tr("Simpan, lalu orang berikutnya"), ["Ctrl+Return", "Ctrl+Enter"], self.save_and_next),
            (self.tr("Simpan"), ["Ctrl+S"], self.desk.save),
            (self.tr("Tetapkan predikat"), ["Ctrl+T"], self.acts.decide),
            (self.tr("Ganti periode"), ["Ctrl+G"], self.ask_period),
            (self.tr("Cari di antrean"), ["Ctrl+F"], self._search),
            (self.tr("Orang sebelumnya"), ["Ctrl+PgUp"], lambda: self.queue.step(-1)),
            (self.tr("Orang berikutnya"), ["Ctrl+PgDown"], lambda: self.queue.step(1)),
            (self.tr("Ubah rencana dan isian lain"), ["F2"], self.acts.edit),
            (self.tr("Penilaian baru"), ["Ctrl+N"], self.acts.new),
            (self.tr("Semua penilaian"), ["Ctrl+L"], self.acts.show_list),
            (self.tr("Riwayat perubahan"), ["Ctrl+H"], self.acts.show_history),
        ):
            self.add_key(words, keys, slot)

    def add_key(self, words: str, keys: list[str], slot: Callable[[], object]) -> None:
        """Bind keys on this page; the shortcut list and the palette find them."""
        action = QAction(words, self)
        action.setShortcuts([QKeySequence(key) for key in keys])
        action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        action.triggered.connect(lambda: slot())
        self.addAction(action)

    def _fit(self) -> None:
        """In large text the title keeps its room; what gives way is in the menu as well."""
        wide = self.width() >= theme.current().u(HEADER_FITS)
        for button in self.yielding:
            button.setVisible(wide)

    def _connect(self) -> None:
        theme.current().changed.connect(self._fit)
        self.queue.chosen.connect(self._on_chosen)
        self.queue.entered.connect(self.enter)
        self.queue.unit_requested.connect(lambda: self.tasks.query(units, done=self._pick_unit, owner=self))
        self.queue.unit_dropped.connect(lambda: self.show_unit(None))
        self.sheet.begin_wanted.connect(self.acts.begin)
        self.sheet.plan_wanted.connect(self.acts.edit)
        self.sheet.discard_wanted.connect(self.desk.discard)
        self.sheet.grid.changed.connect(self.desk.touch)
        self.sheet.grid.note_wanted.connect(self.acts.write_note)
        self.side.decide_wanted.connect(self.acts.decide)
        self.bar.decide_wanted.connect(self.acts.decide)
        self.side.undo_wanted.connect(self.acts.take_back_ratings)
        self.side.spread.unit_wanted.connect(self.acts.ask_unit)
        self.desk.opened.connect(self._on_opened)
        self.desk.changed.connect(self._on_marked)
        self.desk.saved.connect(lambda: self.shell.set_saved())
        self.desk.refused.connect(self._on_refused)
        self.desk.overtaken.connect(self._on_overtaken)
        self.sheet.compare_wanted.connect(self.desk.compare)

    def _show_view(self, view: QueueView) -> None:
        self.view, self.period = view, view.period
        self.queue.offer_units(view.units > 1)
        self.queue.show_queue(view.rows, view.book, view.period.end)
        self._say()
        current = self.queue.current()
        if current is None:
            self._start_with(view)
        elif self.desk.marks is None or (current.progress and self.desk.marks.id != current.progress.id):
            self._load(current)
        elif current.progress and not self.desk.marks.changed and self.desk.marks.version != current.progress.version:
            self.desk.open(current.progress.id)
        self._show_side()

    def _start_with(self, view: QueueView) -> None:
        first = next(iter(self.queue.people.rows), None)
        self.queue.person = None
        if first is None:
            self.desk.clear()
            self.sheet.show_nobody()
        else:
            self.queue.go_to(first.employee_id)

    def _say(self) -> None:
        view = self.view
        if view is None:
            return
        name = period_name(view.book, view.period)
        kind = view.book.label("appraisal_period", view.period.kind, view.period.end).lower()
        kind = self.tr("Evaluasi tahunan") if view.period.kind == YEARLY else self.tr("Evaluasi {0}").format(kind)
        done = self.tr("{0} dari {1} selesai").format(view.done, len(view.rows))
        self.header.set_title(self.tr("Penilaian {0}").format(name), f"{done}  ·  {kind}, {view.period.text}")

    def _on_chosen(self, row: QueueRow) -> None:
        self.desk.save(lambda: self._load(row), leaving=True)

    def _load(self, row: QueueRow) -> None:
        if row.employee_id != self.queue.person:
            return
        self.columns.close_card()
        if row.progress is not None and row.progress.status != "rencana":
            self.desk.open(row.progress.id)
            return
        self.desk.clear()
        self._show_side()
        if self.period is not None:
            done = lambda plan: self._show_start(row, plan)  # noqa: E731
            self.tasks.query(appraisal.plan_for, row.employee_id, self.period, done=done, owner=self, latest="plan")

    def _show_start(self, row: QueueRow, plan: Plan | None) -> None:
        if plan is not None and row.employee_id == self.queue.person:
            self.sheet.show_start(row, plan, planned=row.progress is not None)
            self._show_accent()
            if self._enter:
                self.sheet.enter()
                self._enter = False

    def _on_opened(self, marks: Marks) -> None:
        same = self.sheet.grid.marks is not None and self.sheet.grid.marks.id == marks.id
        self.sheet.show_marks(marks, keep_place=same)
        self._on_marked()
        if self._enter:
            self.sheet.enter()
            self._enter = False

    def _on_marked(self) -> None:
        marks = self.desk.marks
        count = len(marks.form.differences()) if marks is not None else 0
        if count:
            self.shell.set_saved(self.tr("{0} isian belum disimpan").format(count), saved=False)
        else:
            self.shell.set_saved()
        self._show_side()

    def _show_side(self) -> None:
        self.side.show_marks(self.desk.marks)
        self.bar.show_marks(self.desk.marks)
        spread, view = self.spread(), self.view
        if spread is not None and view is not None:
            name = view.book.label("organisation_predicate", view.unit.predicate, view.period.end)
            self.side.spread.show_spread(spread, view.unit, name, whole=self.unit is None)
        self._show_accent()

    def _show_accent(self) -> None:
        """One accent: the next thing to do."""
        marks = self.desk.marks
        deciding = marks is not None and marks.outcome() is not None and not marks.decided and not marks.unscored()
        starting = self.sheet.stack.currentWidget() is self.sheet.start
        for button in (self.side.decide, self.bar.decide):
            button.set_look("accent" if deciding else "plain")
        self.next.set_look("plain" if deciding or starting else "accent")

    def _on_refused(self, problems: list[Problem]) -> None:
        self._stay()
        self.sheet.show_problems(problems)

    def _on_overtaken(self, error: Stale) -> None:
        self._stay()
        self.sheet.show_overtaken(error)

    def _stay(self) -> None:
        """What could not be saved stays in front, wherever the queue was heading."""
        if self.desk.marks is not None:
            self._enter = False
            self.queue.stay(self.desk.marks.draft["employee_id"])

    def _go_on(self, following: QueueRow | None) -> None:
        if following is None:
            notices.toast(self, self.tr("Semua orang dalam antrean ini sudah selesai."))
            return
        self._enter = True
        self.queue.go_to(following.employee_id)

    def _change(self, change: Callable[[], None]) -> None:
        def go_on() -> None:
            change()
            self.desk.clear()
            self.refresh()

        self.desk.save(go_on, leaving=True)

    def _search(self) -> None:
        if not self.queue.isVisible():
            self.columns.open_card(self.queue)
        self.queue.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.queue.search.selectAll()

    def ask_period(self) -> None:
        """Choose another period."""
        if self.view is not None:
            dialog = PeriodDialog(self.view.book, self.view.period, self)
            dialog.picked.connect(self.show_period)
            dialog.open()

    def _pick_unit(self, found: list[Unit]) -> None:
        dialog = UnitPicker(found, self.tr("Pilih unit"), self.window())
        if dialog.exec() and dialog.chosen is not None and isinstance(dialog.chosen.id, UUID):
            self.show_unit((dialog.chosen.id, dialog.chosen.title))

    def _visit(self, target: UUID, found: tuple[UUID, Period] | None) -> None:
        self.unit = None
        self.queue.show_unit("")
        self.queue.search.clear()
        person, period = found or (target, self.period)

        def go_on() -> None:
            self.desk.clear()
            self.period, self.queue.person, self._enter = period, person, True
            self.refresh()

        self.desk.save(go_on, leaving=True)
