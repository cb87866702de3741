"""Keputusan 90 hari terakhir: what people decided and what decided itself; each can be turned again."""

from collections.abc import Sequence
from datetime import datetime
from typing import ClassVar

from PySide6.QtGui import QKeySequence, QShortcut

from karier_desktop.rules.dates_id import short_date
from karier_desktop.services.exchange import conflicts
from karier_desktop.services.exchange.desk import Past, past
from karier_desktop.services.exchange.views import ConflictItem
from karier_desktop.ui import notices
from karier_desktop.ui.pages.exchange_decide import DecidePane
from karier_desktop.ui.shell.page import Page, Shell
from karier_desktop.ui.tables.column import Column
from karier_desktop.ui.tables.table import RecordTable
from karier_desktop.ui.widgets.button import Button
from karier_desktop.ui.widgets.empty import EmptyState
from karier_desktop.ui.widgets.sheet import Sheet, row
from karier_desktop.ui.widgets.split import ListDetail
from karier_desktop.ui.widgets.tabs import TabBar


class PastPage(Page):
    """Pushed on top of Tukar Data. A decision is taken back; one that was made by itself may be turned."""

    listens: ClassVar[frozenset[str]] = frozenset({"exchange", "employee", "career"})
    help_name: ClassVar[str] = "tukar-data"

    def __init__(self, shell: Shell) -> None:
        super().__init__(shell, "")
        self.header.set_breadcrumb(self.tr("Tukar Data"), self.tr("Keputusan"))
        self.header.set_title(self.tr("Keputusan 90 hari terakhir"))
        self.header.back_requested.connect(lambda: shell.pop())
        self._parts: tuple[Sequence[ConflictItem], Sequence[ConflictItem]] = ((), ())
        self._now: datetime | None = None
        self.tabs = TabBar([self.tr("Diputuskan orang"), self.tr("Diputuskan sendiri")])
        self.tabs.setAccessibleName(self.tr("Keputusan"))
        self.undo = Button(self.tr("Urungkan keputusan"), icon="undo-2", hint="Ctrl+U", shortcut=True)
        self.undo.clicked.connect(self._undo)
        self.header.add_action(self.undo)
        self.table = RecordTable(self._columns(), self.tr("Keputusan"))
        self.empty = EmptyState("scale", self.tr("Tidak ada keputusan dalam 90 hari terakhir."))
        listing = Sheet(0, spacing=0)
        head = row(self.tabs, None)
        head.setContentsMargins(16, 0, 16, 0)
        listing.body.addLayout(head)
        listing.body.addWidget(self.table, 1)
        listing.body.addWidget(self.empty, 1)
        self.pane = DecidePane()
        self.pane.chosen.connect(self._choose)
        self.split = ListDetail(listing, self.pane, width=515)
        self.body.addWidget(self.split, 1)
        self.tabs.currentChanged.connect(lambda _: self._fill())
        self.table.selectionModel().currentRowChanged.connect(lambda *_: self._on_row())
        QShortcut(QKeySequence("Esc"), self, lambda: shell.pop())
        self.refresh()

    def refresh(self, changed: frozenset[str] | None = None) -> None:
        """Read again."""
        self.tasks.query(past, done=self._show, owner=self, latest="past")

    def focus_first(self) -> None:
        self.focus_on(self.table if self.table.isVisibleTo(self) else self.tabs)

    def _show(self, found: Past) -> None:
        self._parts, self._now = (found.decided, found.automatic), found.now
        self._fill()

    def _fill(self) -> None:
        items = self._parts[max(self.tabs.currentIndex(), 0)]
        self.undo.setVisible(self.tabs.currentIndex() == 0)
        self.table.rows.set_rows(items)
        self.table.setVisible(bool(items))
        self.empty.setVisible(not items)
        self.undo.setEnabled(bool(items))
        if items:
            self.table.select_row(0)
        self._on_row()

    def _current(self) -> ConflictItem | None:
        found = self.table.current_id()
        return next((item for item in self._parts[max(self.tabs.currentIndex(), 0)] if item.id == found), None)

    def _on_row(self) -> None:
        item = self._current()
        if self._now is not None:
            self.pane.show_one(item, self._now, choosing=self.tabs.currentIndex() == 1)

    def _undo(self) -> None:
        item = self._current()
        if item is not None:
            told = self.tr("Keputusan {0} diurungkan; menunggu diputuskan lagi.").format(item.person)
            self.tasks.action(conflicts.undo, item.id, done=lambda _: self._after(told), owner=self)

    def _choose(self, item: ConflictItem, titik: str) -> None:
        told = self.tr("{0}: {1} diganti.").format(item.person, item.label)
        self.tasks.action(conflicts.choose, item.id, titik, done=lambda _: self._after(told), owner=self)

    def _after(self, words: str) -> None:
        notices.toast(self, words)
        self.refresh()

    def _columns(self) -> list[Column]:
        def used(item: ConflictItem) -> str:
            return item.outcome or next((side.value for side in item.sides if side.winner), "")

        return [
            Column("person", self.tr("Orang"), 200, stretch=True, fixed=True),
            Column("label", self.tr("Isian"), 190),
            Column("used", self.tr("Yang dipakai"), 180, value=used),
            Column("since", self.tr("Tanggal"), 96, value=lambda item: short_date(item.since.astimezone().date())),
        ]
