"""Karier & Talenta: whose turn it is in the months ahead, and why."""

from collections.abc import Callable
from datetime import date
from functools import partial
from pathlib import Path
from typing import ClassVar
from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QButtonGroup, QStackedWidget, QVBoxLayout, QWidget

from karier_desktop.rules.dates_id import month_year
from karier_desktop.rules.service_time import add_months
from karier_desktop.services import due
from karier_desktop.services.due import KINDS, MONTHS_AHEAD, DueLists, DueRow, Kind
from karier_desktop.ui import notices
from karier_desktop.ui.i18n import catalogue
from karier_desktop.ui.pages import record_print
from karier_desktop.ui.pages.career_pane import CareerPane, verdict
from karier_desktop.ui.pages.home_links import EMPLOYEE
from karier_desktop.ui.pages.saving import ask_path
from karier_desktop.ui.shell.page import Page, Shell
from karier_desktop.ui.tables.column import Column
from karier_desktop.ui.tables.table import RecordTable
from karier_desktop.ui.widgets.badge import BadgeValue
from karier_desktop.ui.widgets.button import Button
from karier_desktop.ui.widgets.chip import Chip
from karier_desktop.ui.widgets.choice_field import ChoiceField
from karier_desktop.ui.widgets.empty import EmptyState
from karier_desktop.ui.widgets.flow import Flow
from karier_desktop.ui.widgets.sheet import Sheet, row
from karier_desktop.ui.widgets.split import ListDetail
from karier_desktop.ui.widgets.text import ElidedText

DETAIL = 392


class CareerPage(Page):
    """`visit` takes (kind, id of a person or None); for `kp` anybody's conditions are explained, due or not."""

    listens: ClassVar[frozenset[str]] = frozenset({"employee", "career", "appraisal", "office"})
    help_name = "karier"

    def __init__(self, shell: Shell) -> None:
        super().__init__(shell, "")
        self.header.set_title(self.tr("Karier & Talenta"), self.tr("Giliran dua belas bulan ke depan"))
        self.kind: Kind = "kgb"
        self.lists: DueLists | None = None
        self.ask_path = ask_path
        self._wanted: UUID | None = None
        self.table = RecordTable(self._columns(), self.tr("Yang mendapat giliran"))
        self.pane = CareerPane()
        self.nothing = EmptyState("calendar-check", "")
        self._lay_out()
        self._make_actions()
        self._connect()

    # What the window asks

    def refresh(self, changed: frozenset[str] | None = None) -> None:
        self.tasks.query(due.due_lists, done=self._show, owner=self, latest="due")

    def status_text(self) -> str:
        return self.tr("{0} pegawai tampil").format(len(self.shown()))

    def visit(self, target: object) -> None:
        if not isinstance(target, tuple) or target[0] not in KINDS:
            return
        self.months.set_value(None)
        self._wanted = target[1]
        self.show_kind(target[0])
        if target[0] == "kp" and isinstance(target[1], UUID) and not self.table.select_id(target[1]):
            self.tasks.query(due.explain_promotion, target[1], done=self.pane.show_row, owner=self, latest="why")

    def focus_first(self) -> None:
        self.focus_on(self.table if self.shown() else self.chips[self.kind])

    def key_hints(self) -> list[tuple[str, str]]:
        """Keys of the list."""
        return [
            ("Enter", self.tr("Buka berkas pegawai")),
            ("Spasi", self.tr("Buka kartu alasan")),
        ]

    # Content

    def shown(self) -> list[DueRow]:
        """The lines of the list in front."""
        month = self.months.value()
        return self.lists.within(self.kind, month if isinstance(month, date) else None) if self.lists else []

    def show_kind(self, kind: Kind) -> None:
        """Bring a list up."""
        self.kind = kind
        self.chips[kind].setChecked(True)
        self._fill()

    # Inside

    def _lay_out(self) -> None:
        self.group = QButtonGroup(self)
        self.chips: dict[Kind, Chip] = {}
        flow = Flow()
        for kind, words in KINDS.items():
            chip = self.chips[kind] = Chip(catalogue(words))
            self.group.addButton(chip)
            flow.add(chip)
        self.chips["kgb"].setChecked(True)
        self.months = ChoiceField(empty=self.tr("12 bulan ke depan"), width=168)
        self.months.setAccessibleName(self.tr("Bulan"))
        self.months.setCurrentIndex(0)
        listing = QWidget()
        column = QVBoxLayout(listing)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        line = row(flow, self.months, self.table.columns_button())
        line.setStretch(0, 1)
        column.addLayout(line)
        sheet = Sheet(0, spacing=0)
        self.stack = QStackedWidget()
        self.stack.addWidget(self.table)
        self.stack.addWidget(self.nothing)
        sheet.body.addWidget(self.stack, 1)
        column.addWidget(sheet, 1)
        self.split = ListDetail(listing, self.pane, width=DETAIL, bar=self._bar())
        self.body.addWidget(self.split, 1)

    def _bar(self) -> Sheet:
        sheet = Sheet(12, spacing=0)
        self.line = ElidedText("", "strong")
        button = Button(self.tr("Lihat alasannya"), icon="panel-right", hint=self.tr("Spasi"))
        button.clicked.connect(lambda: self.split.open_card())
        line = row(self.line, button)
        line.setStretch(0, 1)
        sheet.body.addLayout(line)
        return sheet

    def _make_actions(self) -> None:
        self.print_button = Button(self.tr("Cetak agenda"), icon="printer", hint="Ctrl+P", shortcut=True)
        self.print_button.clicked.connect(lambda: record_print.run("agenda", self.shell, []))
        self.header.add_action(self.print_button)
        self.print_button.setVisible(record_print.known("agenda"))
        self.xlsx = Button(self.tr("Simpan XLSX"), "accent", icon="table-2", hint="Ctrl+S", shortcut=True)
        self.xlsx.clicked.connect(self._save)
        self.header.add_action(self.xlsx)
        for number, kind in enumerate(KINDS, 1):
            self._key(self.chips[kind].text(), f"Alt+{number}", partial(self._pick, kind))
        self._key(self.tr("Baris sebelumnya"), "Ctrl+PgUp", partial(self.table.step, -1))
        self._key(self.tr("Baris berikutnya"), "Ctrl+PgDown", partial(self.table.step, 1))

    def _key(self, words: str, keys: str, slot: Callable[[], object]) -> None:
        action = QAction(words, self)
        action.setShortcut(QKeySequence(keys))
        action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        action.triggered.connect(lambda: slot())
        self.addAction(action)

    def _connect(self) -> None:
        for kind, chip in self.chips.items():
            chip.clicked.connect(partial(self._pick, kind))
        self.months.changed.connect(self._fill)
        self.table.current_changed.connect(self._on_current)
        self.table.edit_requested.connect(self._open)
        self.table.card_requested.connect(lambda _: self.split.open_card())
        self.pane.opened.connect(self._open)

    def _pick(self, kind: Kind, _checked: bool = False) -> None:
        self._wanted = None
        self.show_kind(kind)
        self.focus_first()

    def _show(self, found: DueLists) -> None:
        self.lists = found
        first = found.today.replace(day=1)
        months = [add_months(first, ahead) for ahead in range(MONTHS_AHEAD + 1)]
        self.months.set_options([(month, month_year(month)) for month in months])
        if self.months.value() is None:
            self.months.setCurrentIndex(0)
        for kind, chip in self.chips.items():
            chip.set_count(len(found.within(kind, None)))
        self._fill()

    def _fill(self) -> None:
        rows = self.shown()
        held = self._wanted or self.table.current_id()
        self.table.rows.set_rows(rows)
        self.stack.setCurrentIndex(0 if rows else 1)
        self.xlsx.setEnabled(bool(rows))
        if rows and not self.table.select_id(held):
            self.table.select_row(0)
        if not rows:
            words = self.tr("Tidak ada {0} dalam waktu ini.").format(catalogue(KINDS[self.kind]))
            self.nothing.say(words, self.tr("Pilih bulan lain, atau lengkapi tanggal di berkas pegawai."))
            self.pane.show_row(None)
        self.status_changed.emit()

    def _on_current(self, person: object) -> None:
        one = next((one for one in self.shown() if one.id == person), None)
        self.line.set_words(f"{one.name}: {one.what}" if one is not None else "")
        self.pane.show_row(one)

    def _open(self, person: object) -> None:
        self.shell.go(EMPLOYEE, person)

    def _save(self) -> None:
        rows = self.shown()
        if not rows:
            return
        name = catalogue(KINDS[self.kind]).lower().replace(" ", "-")
        path = self.ask_path(self, self.tr("Simpan XLSX"), f"{name}.xlsx", "Excel (*.xlsx)")
        if path is not None:
            self.tasks.run(due.save_list, path, self.kind, rows, done=lambda _: self._saved(path), owner=self)

    def _saved(self, path: Path) -> None:
        notices.toast(self, self.tr("Tersimpan: {0}").format(path))

    def _state(self, one: DueRow) -> BadgeValue:
        assert self.lists is not None
        if one.requirements and verdict(one).kind != "done":
            return verdict(one)
        if one.act_by < self.lists.today:
            return BadgeValue("late", self.tr("Terlambat"))
        if one.act_by <= add_months(self.lists.today, 1):
            return BadgeValue("attention", self.tr("Segera"))
        return BadgeValue("information", self.tr("Terjadwal"), True)

    def _columns(self) -> list[Column]:
        return [
            Column("name", self.tr("Nama"), 250, fixed=True, stretch=True, tooltip=lambda one: one.name),
            Column("nip", self.tr("NIP"), 178, "nip"),
            Column("golongan", self.tr("Gol."), 52),
            Column("position", self.tr("Jabatan"), 190, "position", visible=False),
            Column("when", self.tr("TMT"), 96, "date"),
            Column("act_by", self.tr("Paling lambat"), 104, "date"),
            Column("state", self.tr("Keadaan"), 176, "badge", value=self._state, sortable=False),
        ]
