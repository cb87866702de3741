"""The left side of a place: search and filters on one line, below them the list, fetched a page at a time."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from functools import partial
from itertools import pairwise
from typing import Any
from uuid import UUID

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from karier_desktop.storage import preferences
from karier_desktop.ui.tables.column import Column
from karier_desktop.ui.tables.model import PAGE
from karier_desktop.ui.tables.table import RecordTable
from karier_desktop.ui.tasks import Tasks
from karier_desktop.ui.widgets.button import icon_button
from karier_desktop.ui.widgets.empty import EmptyState
from karier_desktop.ui.widgets.search import SearchField
from karier_desktop.ui.widgets.sheet import Sheet, row
from karier_desktop.ui.widgets.strip import Strip

LEAST = 24
"""Rows fetched before anything else, while the list has no size yet."""
COUNT_PAUSE_MS = 150


@dataclass(frozen=True)
class Listing:
    """Where the rows come from: functions of a session and a filter, and the filter to start with.

    A filter is a frozen dataclass with at least `text`, `sort` and `descending`. `key` names the list in preferences.
    """

    find: Callable[..., list[Any]]
    count: Callable[..., int]
    ids: Callable[..., list[UUID]]
    wanted: Any
    key: str


class RecordList(QWidget):
    """`current_changed(id or None)`, `edit_requested(id)`, `card_requested(id)`, `delete_requested(ids)`,
    `bulk_requested(ids)` to change one field of many.

    `counted(total)` once the number of rows is known. Filters call `narrow(field=value)`.
    """

    current_changed = Signal(object)
    edit_requested = Signal(object)
    card_requested = Signal(object)
    delete_requested = Signal(list)
    bulk_requested = Signal(list)
    counted = Signal(int)

    def __init__(
        self, tasks: Tasks, listing: Listing, columns: Sequence[Column], name: str, *, search_words: str
    ) -> None:
        super().__init__()
        self.tasks, self.listing = tasks, listing
        self.wanted: Any = listing.wanted
        self.total = 0
        self.search = SearchField(search_words)
        self.filters = row()
        self.table = RecordTable(columns, name)
        self.columns_button = self.table.columns_button()
        self.bin_button = icon_button("trash-2", self.tr("Keranjang Sampah"), hint="Ctrl+Shift+Del")
        self.empty = EmptyState("users", "")
        self.chosen = Strip("information", "", action=self.tr("Ubah satu isian"))
        self._goal: UUID | None = None
        self._rows: list[Any] = []
        self._count_soon = QTimer(self)
        self._count_soon.setSingleShot(True)
        self._count_soon.setInterval(COUNT_PAUSE_MS)
        self._count_soon.timeout.connect(self._ask_count)
        self._lay_out()
        self._connect()
        tasks.query(preferences.load, self._layout_key(), done=self.table.restore_layout, owner=self)

    def filters_ready(self) -> None:
        """The chips are in place: Tab goes over them from left to right, and the head shows the order."""
        chips = [item.widget() for i in range(self.filters.count()) if (item := self.filters.itemAt(i)) is not None]
        stops = [self.search, *(chip for chip in chips if chip is not None), self.columns_button, self.bin_button]
        for before, after in pairwise(stops):
            QWidget.setTabOrder(before, after)
        keys = [column.key for column in self.table.rows.columns]
        if self.wanted.sort in keys:
            order = Qt.SortOrder.DescendingOrder if self.wanted.descending else Qt.SortOrder.AscendingOrder
            self.table.horizontalHeader().setSortIndicator(keys.index(self.wanted.sort), order)

    def narrow(self, **changes: Any) -> None:
        """Change the filter and read again."""
        wanted = replace(self.wanted, **changes)
        if wanted != self.wanted:
            self.wanted = wanted
            self.reload()

    def reload(self) -> None:
        """Read the list again, keeping the cursor on its row."""
        current = self.table.current_id()
        if self._goal is None and isinstance(current, UUID):
            self._goal = current
        asked, number = self.wanted, self.first_rows()
        done = partial(self._on_first, asked, number)
        self.tasks.query(self.listing.find, asked, 0, number, done=done, owner=self, latest="list")

    def first_rows(self) -> int:
        """How many rows are fetched before anything else: those in view, and down to the cursor if it is near."""
        seen = max(LEAST, self.table.screenful())
        return seen if self.table.currentIndex().row() < seen else max(seen, PAGE)

    def go_to(self, record_id: UUID) -> None:
        """Put the cursor on a record wherever it stands in the list."""
        self._goal = record_id
        if self.table.select_id(record_id):
            self._goal = None
            return
        asked = self.wanted
        self.tasks.query(
            self.listing.ids, asked, done=partial(self._on_ids, asked, record_id), owner=self, latest="ids", aside=True
        )

    def ask_bulk(self) -> None:
        """Change one field of all selected rows."""
        if chosen := self.table.selected_ids():
            self.bulk_requested.emit(chosen)

    def focus_list(self) -> None:
        """Put the focus on the list, or on the search box when it is empty."""
        (self.table if self.empty.isHidden() else self.search).setFocus(Qt.FocusReason.OtherFocusReason)

    # Inside

    def _lay_out(self) -> None:
        sheet = Sheet(0, spacing=0)
        sheet.body.addWidget(self.table, 1)
        sheet.body.addWidget(self.empty, 1)
        self.empty.hide()
        line = row(self.search, self.filters, None, self.columns_button, self.bin_button, spacing=8)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addLayout(line)
        column.addWidget(self.chosen)
        column.addWidget(sheet, 1)
        self.chosen.hide()

    def _connect(self) -> None:
        self.search.searched.connect(lambda text: self.narrow(text=text))
        self.search.left_downwards.connect(lambda: self.table.setFocus(Qt.FocusReason.OtherFocusReason))
        self.table.rows.sort_requested.connect(lambda key, down: self.narrow(sort=key, descending=down))
        self.table.current_changed.connect(self.current_changed)
        self.table.edit_requested.connect(self.edit_requested)
        self.table.card_requested.connect(self.card_requested)
        self.table.delete_requested.connect(self.delete_requested)
        self.table.typed.connect(self._on_typed)
        self.table.selection_changed.connect(self._on_selection)
        self.chosen.acted.connect(self.ask_bulk)
        self.table.layout_changed.connect(
            lambda state: self.tasks.action(preferences.save, self._layout_key(), state, owner=self)
        )

    def _on_selection(self) -> None:
        number = len(self.table.selectionModel().selectedRows())
        self.chosen.setVisible(number > 1)
        if number > 1:
            words = self.tr("{0} baris dipilih.").format(number)
            self.chosen.say("information", words, "", self.tr("Ubah satu isian"))

    def _layout_key(self) -> str:
        return f"list.{self.listing.key}"

    def _on_typed(self, text: str) -> None:
        self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.search.insert(text)

    def _on_first(self, asked: object, number: int, rows: list[Any]) -> None:
        if asked != self.wanted:
            return
        self._rows = rows
        self._open(len(rows))
        if len(rows) < number:
            self._count_soon.stop()
            self._say_count(len(rows))
        else:
            self._count_soon.start()

    def _ask_count(self) -> None:
        asked = self.wanted
        answer = partial(self._on_count, asked)
        self.tasks.query(self.listing.count, asked, done=answer, owner=self, latest="count", aside=True)

    def _on_count(self, asked: object, total: int) -> None:
        if asked == self.wanted:
            if total > self.table.rows.rowCount():
                self.table.rows.grow(total)
            self._say_count(total)

    def _on_ids(self, asked: object, record_id: UUID, ids: list[UUID]) -> None:
        if asked == self.wanted and record_id in ids:
            if len(ids) != self.table.rows.rowCount():
                self._open(len(ids))
                self._say_count(len(ids))
            self.table.select_row(ids.index(record_id))
        self._goal = None

    def _open(self, total: int) -> None:
        asked = self.wanted

        def fetch(start: int, stop: int, deliver: Callable[[Sequence[Any]], None]) -> object:
            return self.tasks.query(self.listing.find, asked, start, stop, done=deliver, owner=self, aside=True)

        self.table.rows.open(total, fetch, self._rows)
        if self._goal is not None and self.table.select_id(self._goal):
            self._goal = None

    def _say_count(self, total: int) -> None:
        self.total = total
        self._goal = None
        self.table.setVisible(total > 0)
        self.empty.setVisible(total == 0)
        self.counted.emit(total)
