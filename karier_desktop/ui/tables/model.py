"""The model under every list: frozen rows in memory, fetched by pages when they come into view."""

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from karier_desktop.ui.tables.column import Column, sort_key

Index = QModelIndex | QPersistentModelIndex
Deliver = Callable[[Sequence[Any]], None]
Fetch = Callable[[int, int, Deliver], object]
"""fetch(start, stop, deliver): get rows start..stop-1 in the present order, then deliver(rows), at once or later."""

VALUE = Qt.ItemDataRole.UserRole
ROW = Qt.ItemDataRole.UserRole + 1
PAGE = 40
KEPT_PAGES = 250


class RecordTableModel(QAbstractTableModel):
    """`open` for long lists, `set_rows` for short ones. `sort_requested(key, descending)` for lists opened by pages."""

    sort_requested = Signal(str, bool)
    loaded = Signal()

    def __init__(self, columns: Sequence[Column], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.columns = list(columns)
        self._pages: dict[int, Sequence[Any]] = {}
        self._asked: set[int] = set()
        self._count = 0
        self._fetch: Fetch | None = None
        self._round = 0

    # Content

    def open(self, count: int, fetch: Fetch, first: Sequence[Any] = ()) -> None:
        """A list of `count` rows; `first` are those at the top if they are known already."""
        self.beginResetModel()
        self._round += 1
        self._count, self._fetch = count, fetch
        self._pages, self._asked = {}, set()
        self._put(0, first)
        self.endResetModel()

    def grow(self, count: int) -> None:
        """The list opened with its first rows turned out to have `count`: the rows and the cursor stay as they are."""
        self.beginInsertRows(QModelIndex(), self._count, count - 1)
        self._asked.discard(self._count // PAGE)
        self._count = count
        self.endInsertRows()

    def set_rows(self, rows: Sequence[Any]) -> None:
        """A list that is in memory as a whole; sorting is done here."""
        self.beginResetModel()
        self._round += 1
        self._count, self._fetch = len(rows), None
        self._pages, self._asked = {}, set()
        self._put(0, rows)
        self.endResetModel()

    def need(self, first: int, last: int) -> None:
        """Rows first..last are in view: fetch the pages of those that are not known."""
        last = min(last, self._count - 1)
        for page in range(max(0, first) // PAGE, last // PAGE + 1):
            if len(self._pages.get(page, ())) <= min(last - page * PAGE, PAGE - 1):
                self._ask(page)

    def look_ahead(self, first: int, last: int) -> None:
        """Nobody is waiting: fetch what is missing of the pages in view, and the one after."""
        last = min(last + PAGE // 2, self._count - 1)
        for page in range(max(0, first) // PAGE, last // PAGE + 1):
            self._ask(page)

    def row_at(self, number: int) -> Any:
        """The row, or None while it is not loaded."""
        page = self._pages.get(number // PAGE)
        offset = number % PAGE
        return page[offset] if page is not None and offset < len(page) else None

    def rows(self) -> list[Any]:
        """All rows loaded so far, in order."""
        return [row for number in range(self._count) if (row := self.row_at(number)) is not None]

    def find(self, row_id: object) -> int:
        """The number of the row with that id among the loaded ones, or -1."""
        for page, rows in self._pages.items():
            for offset, row in enumerate(rows):
                if row.id == row_id:
                    return page * PAGE + offset
        return -1

    # Qt's side

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        return 0 if parent.isValid() else self._count

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        return 0 if parent.isValid() else len(self.columns)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid() or role not in _READERS:
            return None
        row = self.row_at(index.row())
        return None if row is None else _READERS[role](self.columns[index.column()], row)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if orientation != Qt.Orientation.Horizontal or not 0 <= section < len(self.columns):
            return None
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return self.columns[section].title
        return int(self.columns[section].align) if role == Qt.ItemDataRole.TextAlignmentRole else None

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Sort what is in memory, or ask for the list in another order."""
        if not 0 <= column < len(self.columns) or not self.columns[column].sortable:
            return
        descending = order == Qt.SortOrder.DescendingOrder
        if self._fetch is not None:
            self.sort_requested.emit(self.columns[column].key, descending)
            return
        of = self.columns[column].of
        rows = sorted(self.rows(), key=lambda row: sort_key(of(row)), reverse=descending)
        self.set_rows(rows)

    # Inside

    def _put(self, start: int, rows: Sequence[Any]) -> None:
        for at in range(0, len(rows), PAGE):
            part = rows[at : at + PAGE]
            page = (start + at) // PAGE
            self._pages[page] = part
            # A page that is only partly known (the first screenful) is asked for again when it is in view.
            if len(part) == PAGE or start + at + len(part) >= self._count:
                self._asked.add(page)

    def _ask(self, page: int) -> None:
        fetch, asked_in = self._fetch, self._round
        if fetch is None or page in self._asked:
            return
        self._asked.add(page)

        def deliver(rows: Sequence[Any]) -> None:
            if asked_in == self._round:
                self._take(page, rows)

        fetch(page * PAGE, min((page + 1) * PAGE, self._count), deliver)

    def _take(self, page: int, rows: Sequence[Any]) -> None:
        self._pages[page] = rows
        while len(self._pages) > KEPT_PAGES:
            oldest = next(key for key in self._pages if key != page)
            del self._pages[oldest]
            self._asked.discard(oldest)
        if rows:
            last = self.index(page * PAGE + len(rows) - 1, len(self.columns) - 1)
            self.dataChanged.emit(self.index(page * PAGE, 0), last)
        self.loaded.emit()


def _tooltip(column: Column, row: Any) -> str:
    return column.tooltip(row) if column.tooltip is not None else column.words(row)


_READERS: dict[int, Callable[[Column, Any], Any]] = {
    Qt.ItemDataRole.DisplayRole: lambda column, row: column.words(row),
    Qt.ItemDataRole.AccessibleTextRole: lambda column, row: column.words(row),
    Qt.ItemDataRole.ToolTipRole: _tooltip,
    Qt.ItemDataRole.TextAlignmentRole: lambda column, row: int(column.align),
    VALUE: lambda column, row: column.of(row),
    ROW: lambda column, row: row,
}
