"""The list itself: keys, column chooser, clipboard; the page decides what happens."""

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import QItemSelectionModel, QModelIndex, QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QAction, QGuiApplication, QKeyEvent, QKeySequence, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QMenu, QTableView, QWidget

from karier_desktop.ui import theme
from karier_desktop.ui.tables.cells import Cells
from karier_desktop.ui.tables.column import Column
from karier_desktop.ui.tables.header import TableHeader
from karier_desktop.ui.tables.model import RecordTableModel
from karier_desktop.ui.widgets import paint
from karier_desktop.ui.widgets.button import Button, icon_button

AHEAD_PAUSE_MS = 150
"""Rows below those in view are fetched after this pause: they would hold up the next key of somebody who types."""
Layout = dict[str, Any]
"""{"widths": {key: pixels at 100 % text}, "hidden": [key], "order": [key]}: plain values, fit for preferences."""


class RecordTable(QTableView):
    """`rows` is its model.

    `current_changed(id or None)` as the cursor moves; `card_requested(id)` on Space; `edit_requested(id)` on Enter, F2
    or double click; `delete_requested(list of ids)` on Del; `typed(text)` when a letter is struck, for the search box.
    `layout_changed(Layout)` after a person changed widths, order or columns.
    """

    current_changed = Signal(object)
    selection_changed = Signal()
    card_requested = Signal(object)
    edit_requested = Signal(object)
    delete_requested = Signal(list)
    typed = Signal(str)
    layout_changed = Signal(object)

    def __init__(self, columns: Sequence[Column], name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.rows = RecordTableModel(columns, self)
        self.setModel(self.rows)
        self.cells = Cells(self, self.rows)
        self._menu = QMenu(self)
        self._busy = False
        self._ahead = _pause(self, AHEAD_PAUSE_MS, self._look_ahead)
        self._head = TableHeader(self)
        self.setHorizontalHeader(self._head)
        self._set_up_view()
        self._set_up_columns()
        self._connect()
        self.restyle()

    # Content

    def current_id(self) -> object:
        """The id of the current row, or None."""
        row = self.rows.row_at(self.currentIndex().row()) if self.currentIndex().isValid() else None
        return None if row is None else row.id

    def selected_ids(self) -> list[Any]:
        """Ids of the selected rows that are loaded, from top to bottom."""
        numbers = sorted(index.row() for index in self.selectionModel().selectedRows())
        return [row.id for number in numbers if (row := self.rows.row_at(number)) is not None]

    def select_id(self, row_id: object) -> bool:
        """Make the row with that id the current one, if it is loaded."""
        number = self.rows.find(row_id)
        if number >= 0:
            self.select_row(number)
        return number >= 0

    def select_row(self, number: int) -> None:
        """Make that row the current one, whatever keys are held (Ctrl+PgDn must not add to the selection)."""
        index = self.rows.index(number, self._first_column())
        flags = QItemSelectionModel.SelectionFlag.ClearAndSelect | QItemSelectionModel.SelectionFlag.Rows
        self.selectionModel().setCurrentIndex(index, flags)
        self.scrollTo(self.currentIndex())

    def step(self, by: int) -> None:
        """Previous or next record (Ctrl+PgUp, Ctrl+PgDn of the page)."""
        if self.rows.rowCount():
            self.select_row(max(0, min(self.rows.rowCount() - 1, self.currentIndex().row() + by)))

    def screenful(self) -> int:
        """How many rows can be seen, those cut at the edges counted."""
        return self.viewport().height() // max(1, self.verticalHeader().defaultSectionSize()) + 2

    def set_two_line(self, on: bool, *, instead_of: str = "") -> None:
        """Show the second line of columns that have one, in large text, and leave out the column it stands for."""
        self.cells.two_line = on
        for number, column in enumerate(self.rows.columns):
            if column.key == instead_of:
                self.setColumnHidden(number, on or not column.visible)
        self.restyle()

    # Columns

    def layout_state(self) -> Layout:
        """How the person arranged the columns."""
        keys = [column.key for column in self.rows.columns]
        return {
            "widths": dict(self._widths),
            "hidden": [key for i, key in enumerate(keys) if self.isColumnHidden(i)],
            "order": [keys[self._head.logicalIndex(i)] for i in range(len(keys))],
        }

    def restore_layout(self, state: Layout | None) -> None:
        """Arrange the columns as they were; keys that no longer exist are passed over."""
        if not state:
            return
        self._busy = True
        keys = {column.key: i for i, column in enumerate(self.rows.columns)}
        self._widths |= {k: int(w) for k, w in dict(state.get("widths", {})).items() if k in keys}
        for key, number in keys.items():
            self.setColumnHidden(number, key in state.get("hidden", ()) and not self.rows.columns[number].fixed)
        for at, key in enumerate(k for k in state.get("order", ()) if k in keys):
            self._head.moveSection(self._head.visualIndex(keys[key]), at)
        self._busy = False
        self.restyle()

    def columns_menu(self) -> QMenu:
        """Tick which columns are shown."""
        self._menu.clear()
        for number, column in enumerate(self.rows.columns):
            action = QAction(column.title, self._menu)
            action.setCheckable(True)
            action.setChecked(not self.isColumnHidden(number))
            action.setEnabled(not column.fixed)
            action.toggled.connect(lambda on, number=number: self._show_column(number, on))
            self._menu.addAction(action)
        self._menu.addSeparator()
        self._menu.addAction(self.tr("Kembalikan susunan semula"), self.reset_layout)
        return self._menu

    def columns_button(self) -> Button:
        """The button that opens the column chooser."""
        button = icon_button("columns-3", self.tr("Pilih kolom"))
        button.clicked.connect(lambda: self.columns_menu().popup(button.mapToGlobal(QPoint(0, button.height()))))
        return button

    def reset_layout(self) -> None:
        """Columns as they come."""
        self._widths = {column.key: column.width for column in self.rows.columns}
        self.restore_layout(
            {
                "hidden": [column.key for column in self.rows.columns if not column.visible],
                "order": [column.key for column in self.rows.columns],
            }
        )
        self.layout_changed.emit(self.layout_state())

    # Keys

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copy_rows()
            return
        act = self._acts().get(event.key()) if not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier else None
        if act is None:
            super().keyPressEvent(event)
        else:
            act()

    def keyboardSearch(self, search: str) -> None:
        self.typed.emit(search)

    def copy_rows(self) -> None:
        """Selected rows as text with tabs: pastes into a spreadsheet; NIP keep their spaces, so they stay text."""
        order = [self._head.logicalIndex(i) for i in range(len(self.rows.columns))]
        columns = [self.rows.columns[i] for i in order if not self.isColumnHidden(i)]
        numbers = sorted(index.row() for index in self.selectionModel().selectedRows())
        rows = [row for number in numbers if (row := self.rows.row_at(number)) is not None]
        lines = ["\t".join(column.title for column in columns)]
        lines += ["\t".join(_one_line(column.words(row)) for column in columns) for row in rows]
        QGuiApplication.clipboard().setText("\n".join(lines))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        self.cells.paint(painter, event.rect())
        painter.end()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._request_visible()

    def restyle(self) -> None:
        """Take over new colours and sizes."""
        look = theme.current()
        high = look.u(46) if self.cells.two_line else look.row_height()
        self.verticalHeader().setDefaultSectionSize(high)
        self._busy = True
        self._stretch()
        for number, column in enumerate(self.rows.columns):
            self.setColumnWidth(number, max(look.u(self._widths[column.key]), self._least(column)))
        self._busy = False
        self.cells.restyle()
        self._head.updateGeometry()
        self.updateGeometries()
        self.viewport().update()

    # Inside

    def _set_up_view(self) -> None:
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setTabKeyNavigation(False)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.verticalHeader().setMinimumSectionSize(16)
        self.viewport().setAutoFillBackground(False)

    def _set_up_columns(self) -> None:
        self._widths = {column.key: column.width for column in self.rows.columns}
        for number, column in enumerate(self.rows.columns):
            self.setColumnHidden(number, not column.visible)

    def _connect(self) -> None:
        self._head.sectionClicked.connect(self._on_head_clicked)
        self._head.sectionResized.connect(self._on_resized)
        self._head.sectionMoved.connect(self._on_arranged)
        self._head.customContextMenuRequested.connect(lambda at: self.columns_menu().popup(self._head.mapToGlobal(at)))
        self._head.setSortIndicator(-1, Qt.SortOrder.AscendingOrder)
        self.doubleClicked.connect(lambda _: self._emit_current(self.edit_requested))
        self.verticalScrollBar().valueChanged.connect(lambda _: self._on_scrolled())
        self.rows.modelReset.connect(self._on_reset)
        self.rows.rowsInserted.connect(lambda *_: self._request_visible())
        self.selectionModel().currentRowChanged.connect(self._on_current)
        self.selectionModel().selectionChanged.connect(lambda *_: self.selection_changed.emit())
        self.rows.loaded.connect(self._on_loaded)
        theme.current().changed.connect(self.restyle)
        self._settled = _pause(self, 400, lambda: self.layout_changed.emit(self.layout_state()))

    def _acts(self) -> dict[int, Callable[[], object]]:
        return {
            Qt.Key.Key_Space: lambda: self._emit_current(self.card_requested),
            Qt.Key.Key_Return: lambda: self._emit_current(self.edit_requested),
            Qt.Key.Key_Enter: lambda: self._emit_current(self.edit_requested),
            Qt.Key.Key_F2: lambda: self._emit_current(self.edit_requested),
            Qt.Key.Key_Delete: self._ask_delete,
            Qt.Key.Key_Home: lambda: self.step(-self.rows.rowCount()),
            Qt.Key.Key_End: lambda: self.step(self.rows.rowCount()),
        }

    def _emit_current(self, signal: Any) -> None:
        if (row_id := self.current_id()) is not None:
            signal.emit(row_id)

    def _ask_delete(self) -> None:
        if chosen := self.selected_ids():
            self.delete_requested.emit(chosen)

    def _stretch(self) -> None:
        """The column that takes the room left over; the first one while that is hidden."""
        shown = [n for n in range(len(self.rows.columns)) if not self.isColumnHidden(n)]
        self.cells.first = self._first_column()
        wide = next((n for n in shown if self.rows.columns[n].stretch), self.cells.first)
        modes = QHeaderView.ResizeMode
        for number in range(len(self.rows.columns)):
            self._head.setSectionResizeMode(number, modes.Stretch if number == wide else modes.Interactive)

    def _least(self, column: Column) -> int:
        """A NIP is never cut: digits grow a little faster than the text size."""
        if column.kind != "nip":
            return 0
        font = theme.current().font("body", tabular=True)
        return round(paint.advance(font, "00000000 000000 0 000")) + theme.current().u(12) + 4

    def _first_column(self) -> int:
        order = (self._head.logicalIndex(i) for i in range(len(self.rows.columns)))
        return next((number for number in order if not self.isColumnHidden(number)), 0)

    def _on_head_clicked(self, section: int) -> None:
        if not self.rows.columns[section].sortable:
            return
        same = self._head.sortIndicatorSection() == section
        up = Qt.SortOrder.AscendingOrder
        turned = same and self._head.sortIndicatorOrder() == up
        order = Qt.SortOrder.DescendingOrder if turned else up
        self._head.setSortIndicator(section, order)
        held = self.current_id()
        self.rows.sort(section, order)
        self.select_id(held)

    def _show_column(self, number: int, on: bool) -> None:
        self.setColumnHidden(number, not on)
        self.restyle()
        self._on_arranged()

    def _on_resized(self, section: int, _old: int, new: int) -> None:
        if self._busy or not new or self._head.sectionResizeMode(section) == QHeaderView.ResizeMode.Stretch:
            return
        self._widths[self.rows.columns[section].key] = round(new / theme.current().scale)
        self._on_arranged()

    def _on_arranged(self) -> None:
        self.cells.first = self._first_column()
        if not self._busy:
            self._settled.start()

    def _on_reset(self) -> None:
        self._request_visible()
        if self.rows.rowCount() and not self.currentIndex().isValid():
            self.select_row(0)
        if not self.rows.rowCount():
            self.current_changed.emit(None)

    def _on_current(self, now: QModelIndex, _before: QModelIndex) -> None:
        self.viewport().update()
        if now.isValid() and self.rows.row_at(now.row()) is not None:
            self.current_changed.emit(self.current_id())

    def _on_loaded(self) -> None:
        # The cursor may have been put on a row before its page arrived.
        if self.currentIndex().isValid():
            self.current_changed.emit(self.current_id())

    def _request_visible(self) -> None:
        top = max(0, self.rowAt(0))
        self.rows.need(top, top + self.screenful() - 1)
        self._ahead.start()

    def _on_scrolled(self) -> None:
        self._request_visible()
        self._look_ahead()

    def _look_ahead(self) -> None:
        self._ahead.stop()
        top = max(0, self.rowAt(0))
        self.rows.look_ahead(top, top + self.screenful() - 1)


def _pause(parent: RecordTable, milliseconds: int, act: Callable[[], object]) -> QTimer:
    """Acts once nothing has started it again for so long."""
    timer = QTimer(parent)
    timer.setSingleShot(True)
    timer.setInterval(milliseconds)
    timer.timeout.connect(act)
    return timer


def _one_line(words: str) -> str:
    return " ".join(words.split())
