"""Laporan: choose at the left, set above, see the page, and be told before printing what would go wrong."""

from collections.abc import Sequence
from functools import partial
from typing import ClassVar
from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from karier_desktop.queries import report_choices
from karier_desktop.queries.references import Found
from karier_desktop.reports.registry import REPORTS, find_report
from karier_desktop.rules.dates_id import MONTHS, day_date
from karier_desktop.rules.problem import KnownError, Refused
from karier_desktop.services import letters, reporting
from karier_desktop.services.reporting import ABOUT_ONE, LastPrinted, Prepared, Wish
from karier_desktop.ui import theme
from karier_desktop.ui.i18n import catalogue
from karier_desktop.ui.pages.report_acts import ReportActs
from karier_desktop.ui.pages.report_list import Line, ReportList
from karier_desktop.ui.pages.report_options import OptionBar
from karier_desktop.ui.pages.report_paper import PageSize
from karier_desktop.ui.pages.report_preview import Preview, drawn
from karier_desktop.ui.pages.report_side import CheckSide, show_checks
from karier_desktop.ui.pages.report_words import count_words, please_choose
from karier_desktop.ui.shell.page import Page, Shell
from karier_desktop.ui.tasks import Task
from karier_desktop.ui.widgets.button import Button
from karier_desktop.ui.widgets.options import Option
from karier_desktop.ui.widgets.progress import ProgressPanel
from karier_desktop.ui.widgets.reference_field import Found as Deliver
from karier_desktop.ui.widgets.search import SearchField
from karier_desktop.ui.widgets.sheet import Sheet

LIST, SIDE = 256, 232
FOLDS_BELOW = 1040


class ReportPage(Page):
    """The place Laporan."""

    listens: ClassVar[frozenset[str]] = frozenset(
        {"office", "employee", "career", "training", "mentoring", "appraisal", "competency"}
    )
    help_name = "laporan"

    def __init__(self, shell: Shell) -> None:
        super().__init__(shell, "")
        subtitle = self.tr("Setiap dokumen dapat diulang persis: data, tanggal, dan hasil yang sama")
        self.header.set_title(self.tr("Laporan"), subtitle)
        self.prepared: Prepared | None = None
        self._drawing: Task[tuple[bytes, tuple[PageSize, ...]]] | None = None
        self._shown = ""
        self._last: LastPrinted | None = None
        self.search = SearchField(self.tr("Cari dokumen"))
        self.documents = ReportList(_groups())
        self.options = OptionBar(self.tasks.read_now(reporting.habits), self._find)
        self.preview = Preview(self.tasks)
        self.side = CheckSide()
        self.panel = ProgressPanel("", {"print": self.tr("Halaman")})
        self.panel.hide()
        self.acts = ReportActs(self, self.tasks, self.panel, self._load_last)
        self._lay_out()
        self._make_actions()
        self._connect()
        self._fit()

    # What the window asks

    def refresh(self, changed: frozenset[str] | None = None) -> None:
        self._load_last()
        if self.documents.code():
            self._prepare()
        else:
            self.documents.choose_first()

    def status_text(self) -> str:
        words = self.tr("{0} dokumen").format(len(REPORTS))
        if self._last is None:
            return words
        day = f"{self._last.at.day} {MONTHS[self._last.at.month - 1]}"
        return f"{words}  ·  " + self.tr("dicetak terakhir: {0}, {1}").format(catalogue(self._last.title), day)

    def visit(self, target: object) -> None:
        """A document by its code, or (code, id of the record it is about)."""
        code, record_id = target if isinstance(target, tuple) else (target, None)
        if not isinstance(code, str) or find_report(code) is None:
            return
        self.search.clear()
        self.documents.lines.search("")
        need = _need_of(code)
        if need and isinstance(record_id, UUID):
            found = self.tasks.read_now(report_choices.named, need, record_id)
            self.options.choose(need, _option(found) if found else None)
        if self.documents.code() == code:
            self._on_chosen(code)
        self.documents.choose(code)

    def focus_first(self) -> None:
        self.focus_on(self.documents)

    def key_hints(self) -> list[tuple[str, str]]:
        """Keys of the preview."""
        return [
            ("PgUp, PgDn", self.tr("Halaman sebelumnya, berikutnya (di pratinjau)")),
            ("+, -", self.tr("Perbesar, perkecil (di pratinjau)")),
            ("L, H", self.tr("Selebar layar, halaman utuh (di pratinjau)")),
            ("Enter", self.tr("Dari daftar dokumen ke pratinjau")),
        ]

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    # Inside

    def _lay_out(self) -> None:
        self.left = Sheet(padding=12, spacing=8)
        self.left.body.addWidget(self.search)
        self.left.body.addWidget(self.documents, 1)
        self.left.body.setContentsMargins(11, 11, 8, 8)
        below = QHBoxLayout()
        below.setSpacing(12)
        below.addWidget(self.preview, 1)
        below.addWidget(self.side)
        right = QVBoxLayout()
        right.setSpacing(10)
        right.addWidget(self.options)
        right.addWidget(self.panel)
        right.addLayout(below, 1)
        line = QHBoxLayout()
        line.setSpacing(12)
        line.addWidget(self.left)
        line.addLayout(right, 1)
        self.body.addLayout(line, 1)
        self.pdf_button = Button(self.tr("Simpan PDF"), icon="download", hint="Ctrl+S", shortcut=True)
        self.print_button = Button(self.tr("Cetak"), "accent", icon="printer", hint="Ctrl+P", shortcut=True)
        self.header.add_action(self.pdf_button)
        self.header.add_action(self.print_button)
        self._chain()

    def _chain(self) -> None:
        parts: list[QWidget] = [self.search, self.documents]
        for one, other in zip(parts, parts[1:], strict=False):
            QWidget.setTabOrder(one, other)

    def _make_actions(self) -> None:
        for words, keys, slot in (
            (self.tr("Cari dokumen"), "Ctrl+F", lambda: self.focus_on(self.search)),
            (self.tr("Simpan XLSX"), "Ctrl+Shift+S", self._save_xlsx),
            (self.tr("Ke pratinjau"), "Ctrl+E", lambda: self.focus_on(self.preview.view)),
        ):
            action = QAction(words, self)
            action.setShortcut(QKeySequence(keys))
            action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            action.triggered.connect(lambda _=False, slot=slot: slot())
            self.addAction(action)

    def _connect(self) -> None:
        self.search.searched.connect(self._on_searched)
        self.search.left_downwards.connect(lambda: self.focus_on(self.documents))
        self.documents.chosen.connect(self._on_chosen)
        self.documents.entered_code.connect(lambda: self.focus_on(self.preview.view))
        self.options.changed.connect(self._on_options)
        self.options.number_wanted.connect(self._take_number)
        self.options.references["event"].changed.connect(self._load_days)
        self.side.sheet_wanted.connect(self._save_xlsx)
        self.preview.notes_wanted.connect(lambda: show_checks(self.side.shown, self).open())
        self.pdf_button.clicked.connect(self._save_pdf)
        self.print_button.clicked.connect(self._print)
        theme.current().changed.connect(self._fit)

    def _fit(self) -> None:
        """Where there is little room the checks stand behind a button below the preview."""
        look = theme.current()
        self.left.setFixedWidth(min(look.u(LIST), 352))
        self.side.setFixedWidth(look.u(SIDE))
        self.search.setFixedWidth(self.left.maximumWidth() - 20)
        folded = self.width() < look.u(FOLDS_BELOW)
        self.side.setVisible(not folded)
        self._say_notes()

    def _say_notes(self) -> None:
        notes = sum(check.kind != "done" for check in self.side.shown)
        folded = self.width() < theme.current().u(FOLDS_BELOW)
        self.preview.show_notes(notes, folded and bool(self.side.shown))

    def _on_searched(self, text: str) -> None:
        code = self.documents.code()
        self.documents.lines.search(text)
        if self.documents.lines.row_of(code) >= 0:
            self.documents.choose(code)
        else:
            self.documents.choose_first()

    def _on_chosen(self, code: str) -> None:
        report = reporting.wanted(code)
        self.options.show_report(report)
        need = next((need for need in report.needs if need in ABOUT_ONE), "")
        if need and self.options.references[need].value() is None:
            self.tasks.query(
                report_choices.usual, need, done=partial(self._on_usual, code, need), owner=self, latest="usual"
            )
        else:
            self._load_days()
            self._prepare()

    def _on_usual(self, code: str, need: str, found: Found | None) -> None:
        if found is not None and self.options.references[need].value() is None:
            self.options.choose(need, _option(found))
        if self.documents.code() == code:
            self._load_days()
            self._prepare()

    def _load_days(self) -> None:
        event = self.options.references["event"].value()
        if self.documents.code() == "daftar-hadir" and isinstance(event, UUID):
            self.tasks.query(report_choices.days_of, event, done=self._show_days, owner=self, latest="days")

    def _show_days(self, days: Sequence[object]) -> None:
        self.options.show_days([(day, day_date(day)) for day in days])  # type: ignore[arg-type]

    def _find(self, need: str, text: str, found: Deliver) -> None:
        def done(rows: Sequence[Found]) -> None:
            found([_option(row) for row in rows])

        self.tasks.query(report_choices.choices, need, text, done=done, owner=self, latest=f"find {need}")

    def _on_options(self) -> None:
        self._prepare()

    def _prepare(self) -> None:
        wish = self.options.wish()
        if wish is None:
            return
        if self._drawing is not None:
            self._drawing.drop()
        need = reporting.missing_choice(reporting.wanted(wish.code), wish.params)
        if need:
            self._show_none(please_choose(need))
            return
        self.tasks.query(
            reporting.prepare, wish, done=self._draw, failed=self._on_trouble, owner=self, latest="document"
        )

    def _draw(self, prepared: Prepared) -> None:
        self.prepared = prepared
        self.side.show_checks(prepared.checks)
        self.side.xlsx.setVisible(prepared.report.sheet is not None)
        self._say_notes()
        if prepared.blocked:
            check = next(check for check in prepared.checks if check.kind == "late")
            self.preview.say(check.title, check.body)
            self._offer(False)
            return
        self._drawing = self.tasks.run(
            drawn, prepared, done=partial(self._show, prepared), failed=self._on_trouble, owner=self
        )

    def _show(self, prepared: Prepared, drawn: tuple[bytes, tuple[PageSize, ...]]) -> None:
        pdf, sizes = drawn
        self.preview.show_document(pdf, sizes, count_words(prepared), keep=prepared.wish.code == self._shown)
        self._shown = prepared.wish.code
        self._offer(True)

    def _on_trouble(self, error: BaseException) -> None:
        if isinstance(error, KnownError):
            self._show_none(error.what, f"{error.why} {error.todo}")
        elif isinstance(error, Refused):
            self._show_none(self.tr("Dokumen belum dapat dicetak."), " ".join(p.text for p in error.problems))
        else:
            self.tasks.on_error(self, error)

    def _show_none(self, words: str, body: str = "") -> None:
        self.prepared = None
        self.side.show_checks(())
        self.side.xlsx.hide()
        self.preview.say(words, body)
        self._say_notes()
        self._offer(False)

    def _offer(self, on: bool) -> None:
        self.pdf_button.setEnabled(on)
        self.print_button.setEnabled(on)

    def _save_pdf(self) -> None:
        if self.prepared is not None and self.preview.pdf is not None:
            self.acts.save_pdf(self.prepared, self.preview.pdf)

    def _save_xlsx(self) -> None:
        if self.prepared is not None and self.prepared.report.sheet is not None:
            self.acts.save_xlsx(self.prepared)

    def _print(self) -> None:
        if self.prepared is not None and self.preview.pdf is not None:
            self.acts.print_document(self.prepared, self.preview.pdf)

    def _take_number(self) -> None:
        wish: Wish | None = self.options.wish()
        if wish is None:
            return
        report = reporting.wanted(wish.code)
        day = wish.day or self.options.habits.today
        self.tasks.action(
            letters.take, report.code, report.title, day, wish.signer_id, done=self._put_number, owner=self
        )

    def _put_number(self, number: str) -> None:
        self.options.number.set_value(number)
        self._prepare()

    def _load_last(self) -> None:
        self.tasks.query(reporting.last_printed, done=self._say_last, owner=self, latest="last")

    def _say_last(self, last: LastPrinted | None) -> None:
        self._last = last
        self.status_changed.emit()


def _groups() -> list[tuple[str, list[Line]]]:
    found: dict[str, list[Line]] = {}
    for report in REPORTS:
        found.setdefault(report.group, []).append(Line(catalogue(report.title), report.code))
    return [(catalogue(group), lines) for group, lines in found.items()]


def _option(found: Found) -> Option:
    return Option(found.id, found.title, found.detail)


def _need_of(code: str) -> str:
    """What a record that is asked for by its id stands for in this document."""
    return next((need for need in reporting.wanted(code).needs if need in ABOUT_ONE), "")
