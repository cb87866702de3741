"""Beranda: an agenda, not a dashboard. What is late, this week, this month, later; each line does its own work."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any, ClassVar

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QWidget

from karier_desktop.queries.employee_filter import EmployeeFilter
from karier_desktop.rules.agenda_item import AgendaItem
from karier_desktop.rules.dates_id import day_date
from karier_desktop.services.backups import Backups, BackupState
from karier_desktop.ui import notices, theme
from karier_desktop.ui.pages import home_ahead, home_links, record_print
from karier_desktop.ui.pages.home_agenda_view import AgendaView
from karier_desktop.ui.pages.home_figures import Figure, FigureStrip
from karier_desktop.ui.pages.home_side import Continued, HomeSide, SideLine, moment_words
from karier_desktop.ui.pages.saving import ask_folder
from karier_desktop.ui.shell.page import Page, Shell
from karier_desktop.ui.tasks import Runner
from karier_desktop.ui.widgets.button import Button
from karier_desktop.ui.widgets.empty import EmptyState
from karier_desktop.ui.widgets.sheet import Sheet

if TYPE_CHECKING:
    from karier_desktop.queries.home import Figures, Recent
    from karier_desktop.services.home import Home
    from karier_desktop.storage.drafts import SavedDraft

DRAFT_PLACES = {
    "employee": home_links.EMPLOYEE,
    "training_event": home_links.TRAINING,
    "mentoring_pair": home_links.MENTORING,
    "appraisal": home_links.APPRAISAL,
}
_ICONS = {"employee": "user", "training_event": "graduation-cap", "mentoring_pair": "handshake"}
FOLDS_BELOW = 1000


class HomePage(Page):
    """The place Beranda. `backups` makes the copies; without it nothing is said of them."""

    listens: ClassVar[frozenset[str]] = frozenset(
        {"employee", "career", "training", "mentoring", "appraisal", "office", "account", "exchange"}
    )
    help_name = "beranda"

    def __init__(self, shell: Shell, backups: Backups) -> None:
        super().__init__(shell, "")
        self.header.set_title(self.tr("Beranda"), "")
        self.backups = backups
        self.shown: Home | None = None
        self.ask_folder = ask_folder
        self.figures, self.agenda, self.side = FigureStrip(), AgendaView(), HomeSide()
        self.calm = EmptyState(
            "circle-check", self.tr("Tidak ada yang menunggu."), self.tr("Agenda terisi sendiri dari data pegawai.")
        )
        self.nothing = self._nothing()
        self._turned = False
        self._lay_out()
        self._connect()
        theme.current().changed.connect(self._fit)
        self._fit()
        if isinstance(self.tasks.runner, Runner):
            home_ahead.load_soon(self)

    # What the window asks

    def refresh(self, changed: frozenset[str] | None = None) -> None:
        self.tasks.query(_home, done=self._show, owner=self, latest="home")
        self.tasks.run(self.backups.state, done=self._show_backups, owner=self)

    def status_text(self) -> str:
        if self.shown is None or self.shown.empty:
            return ""
        return self.tr("{0} hal dalam agenda").format(len(self.shown.items))

    def focus_first(self) -> None:
        if self.shown is not None and self.shown.items:
            self.focus_on(self.agenda)
        else:
            super().focus_first()

    def key_hints(self) -> list[tuple[str, str]]:
        """Keys of the agenda."""
        return [
            ("\u2191 \u2193", self.tr("Hal berikutnya dalam agenda")),
            ("Enter", self.tr("Kerjakan yang ditawarkan tombolnya")),
        ]

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    # Inside

    def _fit(self) -> None:
        """Without room for both, a button turns from the agenda to what stands beside it."""
        folded = self.width() < theme.current().u(FOLDS_BELOW)
        self.turn.setVisible(folded)
        self.side.setVisible(not folded or self._turned)
        self.list_sheet.setVisible(not folded or not self._turned)
        self.side.set_wide(folded)
        self.turn.setText(self.tr("Agenda") if self._turned else self.tr("Cadangan dan lanjutan"))
        self.turn.setAccessibleName(self.turn.text())
        self.turn.restyle()

    def _on_turn(self) -> None:
        self._turned = not self._turned
        self._fit()

    def _lay_out(self) -> None:
        sheet = Sheet(padding=0)
        self.lists = QStackedWidget()
        self.lists.addWidget(self.agenda)
        self.lists.addWidget(self.calm)
        sheet.body.addWidget(self.lists)
        below = QHBoxLayout()
        below.setSpacing(12)
        below.addWidget(sheet, 1)
        below.addWidget(self.side)
        self.full, self.list_sheet = QWidget(), sheet
        self.body.addWidget(self.figures)
        self.full.setLayout(below)
        below.setContentsMargins(0, 0, 0, 0)
        self.body.addWidget(self.full, 1)
        self.body.addWidget(self.nothing, 1)
        self.nothing.hide()
        self.turn = Button(self.tr("Cadangan dan lanjutan"), icon="panel-right")
        self.turn.clicked.connect(self._on_turn)
        self.header.add_action(self.turn)
        self.print_button = Button(self.tr("Cetak agenda"), icon="printer", hint="Ctrl+P", shortcut=True)
        self.header.add_action(self.print_button)
        carry = QAction(self.tr("Cadangkan ke USB"), self)
        carry.setShortcut(QKeySequence("Ctrl+B"))
        carry.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        carry.triggered.connect(self._carry)
        self.addAction(carry)

    def _connect(self) -> None:
        self.print_button.clicked.connect(lambda: record_print.run("agenda", self.shell, []))
        self.agenda.acted.connect(self._act)
        self.side.copy_wanted.connect(self._copy)
        self.side.carry_wanted.connect(self._carry)
        self.side.exchange_wanted.connect(lambda: self.shell.go(home_links.EXCHANGE))
        self.side.continue_wanted.connect(lambda one: self.shell.go(one.place, one.target))
        for cell, lead in zip(self.figures.cells, self._leads(), strict=True):
            cell.clicked.connect(lambda _=False, lead=lead: lead())

    def _leads(self) -> tuple[Callable[[], object], ...]:
        go = self.shell.go
        return (
            lambda: go(home_links.EMPLOYEE, EmployeeFilter(active=True)),
            lambda: go(home_links.EMPLOYEE, EmployeeFilter(active=True, incomplete=True)),
            lambda: go(home_links.APPRAISAL),
            lambda: go(home_links.TRAINING),
            lambda: go(home_links.CAREER, ("pension", None)),
        )

    def _nothing(self) -> Sheet:
        """The three ways to begin."""
        sheet = Sheet()
        empty = EmptyState(
            "users",
            self.tr("Belum ada pegawai."),
            self.tr("Mulai dari ekspor SIASN kantor Anda, ketik satu per satu, atau tempel dari lembar kerja."),
        )
        bring = empty.add(Button(self.tr("Masukkan ekspor SIASN"), "accent", icon="download"))
        bring.clicked.connect(lambda: self.shell.go(home_links.EXCHANGE, "import"))
        type_in = empty.add(Button(self.tr("Ketik pegawai pertama"), icon="user-plus"))
        type_in.clicked.connect(lambda: self.shell.go(home_links.EMPLOYEE, "new"))
        paste = empty.add(Button(self.tr("Tempel dari lembar kerja"), "link", icon="clipboard-paste"))
        paste.clicked.connect(lambda: self.shell.go(home_links.EXCHANGE, "paste"))
        sheet.body.addWidget(empty)
        return sheet

    def _show(self, found: Home) -> None:
        row = self.agenda.current()
        self.shown = found
        self._say_head(found)
        self._show_figures(found.figures)
        self.agenda.agenda.show(found.items, found.today)
        self.agenda.select_item(row.item if row is not None else None)
        self.lists.setCurrentIndex(0 if found.items else 1)
        self.shell.set_count(home_links.EXCHANGE, found.undecided)
        self.side.show_import(found.imported, found.now)
        self.side.show_continued([*map(self._draft, found.drafts), *map(self._recent, found.recent)])
        for part in (self.figures, self.full):
            part.setVisible(not found.empty)
        self.nothing.setVisible(found.empty)
        self.print_button.setEnabled(not found.empty and record_print.known("agenda"))
        self.status_changed.emit()

    def _say_head(self, found: Home) -> None:
        from karier_desktop.services.home import greeting

        day = {
            "pagi": self.tr("Selamat pagi"),
            "siang": self.tr("Selamat siang"),
            "sore": self.tr("Selamat sore"),
            "malam": self.tr("Selamat malam"),
        }[greeting(found.now)]
        title = f"{day}, {found.person.split()[0]}" if found.person else day
        late = sum(item.group == "late" for item in found.items)
        soon = late + sum(item.group == "week" for item in found.items)
        parts = [day_date(found.today)]
        if late:
            parts.append(self.tr("{0} hal menunggu minggu ini, {1} di antaranya terlambat").format(soon, late))
        elif soon:
            parts.append(self.tr("{0} hal menunggu minggu ini").format(soon))
        self.header.set_title(title, "  ·  ".join(parts))

    def _show_figures(self, f: Figures) -> None:
        of, people, kinds = self.tr("dari {0}"), f.people, self.tr("{0} PNS, {1} PPPK").format(f.pns, f.pppk)
        year, jp = self.tr("Penilaian {0} selesai"), self.tr("PNS mencapai {0} JP tahun ini")
        short_year, short_jp = self.tr("Penilaian {0}"), self.tr("Mencapai {0} JP")
        full, short_full = self.tr("Data pegawai lengkap"), self.tr("Data lengkap")
        leave, short_leave = self.tr("Pensiun dalam 12 bulan"), self.tr("Segera pensiun")
        shown = (
            Figure(people, self.tr("pegawai"), kinds, kinds),
            Figure(f.complete, of.format(people), full, short_full, people),
            Figure(f.appraised, of.format(people), year.format(f.year), short_year.format(f.year), people),
            Figure(f.jp_reached, of.format(f.pns), jp.format(f.jp_minimum), short_jp.format(f.jp_minimum), f.pns),
            Figure(f.retiring, self.tr("orang"), leave, short_leave),
        )
        for cell, figure in zip(self.figures.cells, shown, strict=True):
            cell.show_figure(figure)

    def _show_backups(self, state: BackupState) -> None:
        if self.shown is not None:
            self.side.show_backups(state, self.shown.now)

    def _draft(self, draft: SavedDraft) -> Continued:
        assert self.shown is not None
        title = str(draft.content.get("title") or "") or self.tr("isian baru")
        line = SideLine("pencil", self.tr("Draf: {0}").format(title), moment_words(draft.saved_at, self.shown.now))
        target = draft.record_id if draft.record_id is not None else "new"
        return Continued(line, DRAFT_PLACES.get(draft.entity, home_links.EMPLOYEE), target)

    def _recent(self, recent: Recent) -> Continued:
        assert self.shown is not None
        title = recent.label.partition(": ")[2] or recent.label
        line = SideLine(_ICONS.get(recent.table, "clipboard-check"), title, moment_words(recent.at, self.shown.now))
        return Continued(line, DRAFT_PLACES[recent.table], recent.id)

    def _act(self, item: AgendaItem) -> None:
        home_links.act(self.shell, item)

    def _copy(self) -> None:
        def done(_: None) -> None:
            notices.toast(self, self.tr("Cadangan dibuat dan sudah diperiksa."))
            self.tasks.run(self.backups.state, done=self._show_backups, owner=self)

        self.tasks.run(self.backups.make, done=done, owner=self)

    def _carry(self) -> None:
        folder = self.ask_folder(self, self.tr("Pilih USB atau folder cadangan"))
        if folder is None:
            return

        def done(place: Path) -> None:
            notices.toast(self, self.tr("Cadangan disimpan di {0} dan sudah dibaca ulang.").format(place))
            self.tasks.run(self.backups.state, done=self._show_backups, owner=self)

        self.tasks.run(self.backups.carry, folder, done=done, owner=self)


def _home(session: Any) -> Home:
    """Imported by the worker: this is the first page, and the window stands sooner without it."""
    from karier_desktop.services.home import home

    return home(session)
