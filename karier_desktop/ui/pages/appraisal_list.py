"""All appraisals of all periods: found by name, year, state and predicate."""

from collections.abc import Callable, Sequence
from functools import partial
from typing import ClassVar
from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu

from karier_desktop.catalog.appraisal import APPRAISAL, STATUS
from karier_desktop.queries.appraisal import (
    AppraisalFilter,
    AppraisalRow,
    appraisal_ids,
    count_appraisals,
    find_appraisals,
)
from karier_desktop.services import appraisal, records
from karier_desktop.services.appraisal import ListChoices
from karier_desktop.storage import journal
from karier_desktop.storage.database import Written
from karier_desktop.ui import notices
from karier_desktop.ui.i18n import catalogue
from karier_desktop.ui.pages.appraisal_form import AppraisalForm
from karier_desktop.ui.pages.appraisal_words import list_badge
from karier_desktop.ui.pages.bin_page import BinPage
from karier_desktop.ui.pages.history_page import HistoryPage
from karier_desktop.ui.pages.record_list import Listing, RecordList
from karier_desktop.ui.shell.page import Page, Shell
from karier_desktop.ui.tables.column import Column, NameParts
from karier_desktop.ui.tables.from_catalog import columns_of
from karier_desktop.ui.widgets.button import Button
from karier_desktop.ui.widgets.chip import Chip


class AppraisalList(Page):
    """Pushed on top of the page of a period; `show` goes to an appraisal there."""

    listens: ClassVar[frozenset[str]] = frozenset({"appraisal", "employee"})
    help_name: ClassVar[str] = "penilaian"

    def __init__(self, shell: Shell, show: Callable[[UUID], object]) -> None:
        super().__init__(shell, "")
        self._show = show
        self.header.set_breadcrumb(catalogue(APPRAISAL.plural), self.tr("Semua penilaian"))
        self.header.set_title(self.tr("Semua penilaian"))
        listing = Listing(find_appraisals, count_appraisals, appraisal_ids, AppraisalFilter(), "appraisal")
        self.list = RecordList(
            self.tasks,
            listing,
            self._columns(),
            self.tr("Daftar penilaian"),
            search_words=self.tr("Nama atau NIP"),
        )
        self._add_chips(self.tasks.read_now(appraisal.list_choices))
        self.list.filters_ready()
        self.list.empty.disc.set_icon("clipboard-list")
        self.body.addWidget(self.list, 1)
        self._connect()
        self.refresh()

    def refresh(self, changed: frozenset[str] | None = None) -> None:
        self.list.reload()

    def status_text(self) -> str:
        return self.tr("{0} penilaian tampil  ·  Spasi membuka lembar nilai").format(self.list.total)

    def focus_first(self) -> None:
        self.list.focus_list()

    def key_hints(self) -> list[tuple[str, str]]:
        """Keys of the list."""
        return [
            (self.tr("Spasi"), self.tr("Buka lembar nilai")),
            ("Enter", self.tr("Ubah data")),
            ("Del", self.tr("Pindahkan ke Keranjang Sampah")),
        ]

    # Inside

    def _columns(self) -> list[Column]:
        return columns_of(
            APPRAISAL.columns,
            employee_name=lambda row: NameParts(row.front_title, row.employee_name, row.back_title),
            predicate=lambda row: catalogue(row.predicate_name),
            state=lambda row: list_badge(row.state, row.predicate),
        )

    def _add_chips(self, choices: ListChoices) -> None:
        years = [(year, str(year)) for year in choices.years]
        states = [(key, catalogue(label)) for key, label in STATUS]
        predicates = [(key, catalogue(label)) for key, label in choices.predicates]
        self._chip("year", self.tr("Tahun"), self.tr("Semua tahun"), years)
        self._chip("state", self.tr("Keadaan"), self.tr("Semua keadaan"), states)
        self._chip("predicate", self.tr("Predikat"), self.tr("Semua predikat"), predicates)

    def _chip(self, name: str, title: str, everything: str, options: Sequence[tuple[object, str]]) -> None:
        menu = QMenu(self)
        chip = Chip(title, menu=menu)
        menu.addAction(everything, partial(self._narrow, chip, name, title, None))
        for value, words in options:
            menu.addAction(words, partial(self._narrow, chip, name, words, value))
        self.list.filters.addWidget(chip)

    def _narrow(self, chip: Chip, name: str, words: str, value: object) -> None:
        chip.setChecked(value is not None)
        chip.set_words(words)
        self.list.narrow(**{name: value if value is not None or name == "year" else ""})

    def _connect(self) -> None:
        close = Button(self.tr("Kembali"), hint="Esc")
        close.clicked.connect(lambda: self.shell.pop())
        self.header.add_action(close)
        new = Button(self.tr("Penilaian baru"), "accent", icon="plus", hint="Ctrl+N")
        new.clicked.connect(self._new)
        self.header.add_action(new)
        self.list.edit_requested.connect(self._edit)
        self.list.card_requested.connect(self._open)
        self.list.delete_requested.connect(self._delete)
        self.list.counted.connect(self._on_counted)
        self.list.bin_button.clicked.connect(self._bin)
        for words, keys, slot in (
            (self.tr("Kembali"), "Esc", lambda: self.shell.pop()),
            (self.tr("Penilaian baru"), "Ctrl+N", self._new),
            (self.tr("Cari di daftar"), "Ctrl+F", self._search),
            (self.tr("Riwayat perubahan"), "Ctrl+H", self._history),
            (self.tr("Keranjang Sampah"), "Ctrl+Shift+Del", self._bin),
        ):
            action = QAction(words, self)
            action.setShortcut(QKeySequence(keys))
            action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            action.triggered.connect(lambda _=False, slot=slot: slot())
            self.addAction(action)

    def _on_counted(self, total: int) -> None:
        if total == 0:
            narrowed = self.list.wanted != AppraisalFilter()
            words = self.tr("Tidak ada penilaian yang cocok.") if narrowed else self.tr("Belum ada penilaian.")
            self.list.empty.say(words)
        self.status_changed.emit()

    def _search(self) -> None:
        self.list.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.list.search.selectAll()

    def _new(self) -> None:
        self.shell.push(AppraisalForm(self.shell))

    def _edit(self, appraisal_id: object) -> None:
        if isinstance(appraisal_id, UUID):
            self.shell.push(AppraisalForm(self.shell, appraisal_id))

    def _open(self, appraisal_id: object) -> None:
        if isinstance(appraisal_id, UUID) and self.shell.pop():
            self._show(appraisal_id)

    def _history(self) -> None:
        row = self._current()
        if row is not None:
            title = f"{row.employee_name}, {row.period}"
            self.shell.push(HistoryPage(self.shell, APPRAISAL, row.id, title))

    def _current(self) -> AppraisalRow | None:
        found = self.list.table.rows.row_at(self.list.table.currentIndex().row())
        return found if isinstance(found, AppraisalRow) else None

    def _bin(self) -> None:
        self.shell.push(BinPage(self.shell, catalogue(APPRAISAL.plural)))

    def _delete(self, ids: Sequence[UUID]) -> None:
        self.tasks.action(records.delete, APPRAISAL, list(ids), written=self._on_deleted, owner=self)

    def _on_deleted(self, written: Written[int]) -> None:
        if written.change_set is not None:
            undo = partial(self.tasks.action, journal.restore, written.change_set, owner=self)
            words = self.tr("{0} penilaian dipindahkan ke Keranjang Sampah.").format(written.value)
            notices.toast(self, words, undo=undo)
