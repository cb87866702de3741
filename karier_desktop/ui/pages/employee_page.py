"""Pegawai: the people of the office, quiet until something is wrong."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import partial
from typing import Any, ClassVar
from uuid import UUID

from PySide6.QtWidgets import QHeaderView

from karier_desktop.catalog.employee import EMPLOYEE
from karier_desktop.queries.employee import EmployeeRow, count_employees, employee_ids, find_employees
from karier_desktop.queries.employee_card import EmployeeCard, employee_card
from karier_desktop.queries.employee_filter import EmployeeFilter
from karier_desktop.queries.office import Unit, units
from karier_desktop.services.employee import SUBJECT, Use, mark_checked, uses
from karier_desktop.services.employee_views import EmployeeOverview, employee_overview
from karier_desktop.services.exchange.handing import standing
from karier_desktop.ui import notices, theme
from karier_desktop.ui.notices import Choice
from karier_desktop.ui.pages import record_print
from karier_desktop.ui.pages.employee_filters import EmployeeFilters
from karier_desktop.ui.pages.employee_pane import EmployeePane, badge_of
from karier_desktop.ui.pages.employee_scans import ScanPage
from karier_desktop.ui.pages.employee_transfer import TransferDialog
from karier_desktop.ui.pages.record_list import Listing, RecordList
from karier_desktop.ui.pages.record_page import RecordPage
from karier_desktop.ui.pages.unit_picker import UnitPicker
from karier_desktop.ui.shell.page import Shell
from karier_desktop.ui.tables.column import Column, NameParts
from karier_desktop.ui.tables.from_catalog import columns_of
from karier_desktop.ui.widgets.button import Button
from karier_desktop.ui.widgets.strip import Strip


class EmployeePage(RecordPage):
    """List, detail, and the ways to the form, the import and the biodata."""

    listens: ClassVar[frozenset[str]] = frozenset(
        {"employee", "career", "office", "training", "competency", "exchange"}
    )
    help_name: ClassVar[str] = "pegawai"

    def __init__(self, shell: Shell) -> None:
        super().__init__(shell, SUBJECT, "")
        self.header.set_title(self.tr("Pegawai"))
        self.unit_name = ""
        self._make_actions()
        self.unfinished = Strip("information", "", action=self.tr("Lanjutkan"))
        self.unfinished.acted.connect(self.new)
        self.body.addWidget(self.unfinished)
        self.unfinished.hide()
        listing = Listing(find_employees, count_employees, employee_ids, EmployeeFilter(active=True), "employee")
        self.people = RecordList(
            self.tasks,
            listing,
            self._columns(),
            self.tr("Daftar pegawai"),
            search_words=self.tr("Nama, NIP, atau jabatan"),
        )
        self.filters = EmployeeFilters(self.people.filters, self)
        self.people.filters_ready()
        self.filters.changed.connect(self._narrow)
        self.filters.unit_requested.connect(self._ask_unit)
        self.pane = EmployeePane()
        self.build(self.people, self.pane)
        self._connect()

    def refresh(self, changed: frozenset[str] | None = None) -> None:
        super().refresh(changed)
        self.tasks.query(employee_overview, done=self._show_overview, owner=self, latest="overview", aside=True)

    def status_text(self) -> str:
        shown = self.tr("{0} pegawai tampil").format(self.people.total)
        narrowed = self.filters.describe(self.people.wanted, self.unit_name)
        return f"{shown}  ·  {self.tr('disaring: {0}').format(narrowed)}" if narrowed else shown

    def visit(self, target: object) -> None:
        """A person by id, `new`, or a filter as EmployeeFilter (figures on the start page lead here)."""
        if isinstance(target, EmployeeFilter):
            self.people.wanted = target
            self.people.search.setText(target.text)
            self.filters.show_filter(target, self.unit_name)
            self.people.reload()
        else:
            super().visit(target)

    def show_record(self, record_id: UUID | None) -> None:
        """Read the person under the cursor."""
        if record_id is None:
            self.pane.clear()
            self.bar.say("", "")
            return
        self.tasks.query(employee_card, record_id, done=self._show_card, owner=self, latest="card")
        self.tasks.query(standing, record_id, done=self.pane.show_standing, owner=self, latest="standing")

    def current_title(self) -> str:
        """The name with degrees."""
        return self.pane.card.row.full_name if self.pane.card is not None else ""

    def on_folded(self, folded: bool) -> None:
        """The position goes under the name, chips gather."""
        table, header = self.people.table, self.people.table.horizontalHeader()
        keys = [column.key for column in table.rows.columns]
        table.set_two_line(folded)
        table.setColumnHidden(keys.index("position"), folded)
        mode = QHeaderView.ResizeMode.Stretch if folded else QHeaderView.ResizeMode.Interactive
        header.setSectionResizeMode(keys.index("name"), mode)
        if not folded:
            table.restyle()
        self.filters.gather(folded and theme.current().percent > 100)

    def before_delete(self, ids: Sequence[UUID], go_on: Callable[[], None]) -> None:
        """Somebody whom other records name is not put away without a word."""
        if len(ids) > 1:
            go_on()
            return
        self.tasks.query(uses, ids[0], done=partial(self._ask_delete, go_on), owner=self)

    # Inside

    def _make_actions(self) -> None:
        paste = Button(self.tr("Tempel dari Excel"), icon="clipboard-paste")
        paste.clicked.connect(lambda: self.shell.go("exchange", "import"))
        self.header.add_action(paste)
        new = Button(self.tr("Pegawai baru"), "accent", icon="plus", hint="Ctrl+N")
        new.clicked.connect(self.new)
        self.header.add_action(new)

    def _columns(self) -> list[Column]:
        columns = columns_of(
            EMPLOYEE.columns,
            name=lambda row: NameParts(row.front_title, row.name, row.back_title),
            badge=lambda row: badge_of(row.states[0]),
        )
        return [_with_second(column) if column.key == "name" else column for column in columns]

    def _connect(self) -> None:
        self.pane.acted.connect(self._act)
        self.pane.add_requested.connect(lambda name: self.edit(self.current, (name, None)))
        self.pane.opened.connect(lambda name, row_id: self.edit(self.current, (name, row_id)))
        self.pane.copied.connect(lambda nip: notices.toast(self, self.tr("NIP {0} disalin.").format(nip)))
        self.people.counted.connect(self._on_counted)
        self._fill_empty()
        self.add_key(self.tr("Tambah riwayat"), "F3", self._add_row)
        self.add_key(self.tr("Cetak biodata"), "Ctrl+P", lambda: self._act("print"))
        self.pane.offer_print(record_print.known("biodata"))
        self.filters.show_filter(self.people.wanted, "")

    def _fill_empty(self) -> None:
        self.first = Button(self.tr("Pegawai baru"), icon="plus")
        self.first.clicked.connect(self.new)
        self.bring = Button(self.tr("Ambil dari ekspor SIASN atau Excel"), "link", icon="clipboard-paste")
        self.bring.clicked.connect(lambda: self.shell.go("exchange", "import"))
        self.all = Button(self.tr("Hapus saringan"), "link", icon="x")
        self.all.clicked.connect(lambda: self.visit(EmployeeFilter()))
        for button in (self.first, self.bring, self.all):
            self.people.empty.add(button)

    def _add_row(self) -> None:
        self.edit(self.current, (self.pane.current_history(), None))

    def _act(self, what: str) -> None:
        if self.current is None:
            return
        acts: dict[str, Callable[[], object]] = {
            "edit": lambda: self.edit(self.current),
            "print": lambda: record_print.run("biodata", self.shell, [self.current] if self.current else []),
            "history": self.show_history,
            "scans": self._show_scans,
            "transfer": lambda: TransferDialog.ask(self, self.current, self.current_title()),
            "decide": lambda: self.shell.go("exchange", "decide"),
            "checked": lambda: self.tasks.action(mark_checked, self.current, owner=self),
            "delete": lambda: self.delete([self.current] if self.current else []),
        }
        acts[what]()

    def _show_scans(self) -> None:
        if self.current is not None:
            self.shell.push(ScanPage(self.shell, self.current, self.current_title()))

    def _narrow(self, changes: dict[str, Any]) -> None:
        self.people.narrow(**changes)
        self.filters.show_filter(self.people.wanted, self.unit_name)
        self.status_changed.emit()

    def _ask_unit(self) -> None:
        self.tasks.query(units, done=self._pick_unit, owner=self)

    def _pick_unit(self, found: list[Unit]) -> None:
        dialog = UnitPicker(found, self.tr("Pilih unit"), self.window())
        if dialog.exec() and dialog.chosen is not None:
            self.unit_name = dialog.chosen.title
            self._narrow({"unit_id": dialog.chosen.id})

    def _show_overview(self, found: EmployeeOverview) -> None:
        numbers = self.tr("{0} PNS, {1} PPPK").format(found.counts.pns, found.counts.pppk)
        self.header.set_title(self.tr("Pegawai"), f"{found.office}  ·  {numbers}" if found.office else numbers)
        self.filters.show_counts(found.counts)
        self.unfinished.setVisible(found.waiting is not None)
        if found.waiting is not None:
            at = found.waiting.saved_at.astimezone()
            words = self.tr("Pegawai baru belum selesai diisi: {0} (draf pukul {1}).")
            said = words.format(found.waiting.title or self.tr("tanpa nama"), f"{at:%H.%M}")
            self.unfinished.say("information", said, "", self.tr("Lanjutkan"))

    def _show_card(self, card: EmployeeCard | None) -> None:
        if card is None:
            self.pane.clear()
            return
        self.pane.show_card(card)
        parts = (card.row.position, card.row.golongan, *(s.text for s in card.row.states if not s.quiet))
        self.bar.say(card.row.full_name, "  ·  ".join(part for part in parts if part))

    def _on_counted(self, total: int) -> None:
        if total == 0:
            self._say_nothing()
        self.status_changed.emit()

    def _say_nothing(self) -> None:
        narrowed = bool(self.people.wanted.text) or self.people.wanted != EmployeeFilter(active=True)
        for button in (self.first, self.bring):
            button.setVisible(not narrowed)
        self.all.setVisible(narrowed)
        if narrowed:
            words = self.tr("Tidak ada pegawai yang cocok dengan pencarian dan saringan ini.")
            self.people.empty.say(words, self.tr("Coba sebagian nama atau NIP, atau hapus saringannya."))
        else:
            words = self.tr("Belum ada pegawai di sini.")
            self.people.empty.say(words, self.tr("Ambil dari ekspor SIASN, atau isi satu per satu."))

    def _ask_delete(self, go_on: Callable[[], None], found: list[Use]) -> None:
        if not found:
            go_on()
            return
        named = ", ".join(f"{use.count} {use.words}" for use in found)
        why = self.tr(
            "Pegawai ini masih disebut dalam {0}. Data itu tetap ada, tetapi orangnya tidak lagi dalam daftar."
        )
        choices = [Choice("delete", self.tr("Pindahkan ke Keranjang Sampah"), "danger")]
        if notices.ask(self, self.tr("Pindahkan pegawai ini?"), why.format(named), choices) == "delete":
            go_on()


def _with_second(column: Column) -> Column:
    """In large text the position stands under the name."""
    return replace(column, second=lambda row: row.position, tooltip=_full_name)


def _full_name(row: EmployeeRow) -> str:
    return row.full_name
