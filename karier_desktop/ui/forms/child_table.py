"""The rows of a history inside a form, as a small list."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QItemSelectionModel, QSize, Qt
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from karier_desktop.catalog.entity import Children, Draft
from karier_desktop.catalog.fields import Field
from karier_desktop.ui import theme
from karier_desktop.ui.forms.lookup import Lookup, words
from karier_desktop.ui.tables.column import Column
from karier_desktop.ui.tables.table import RecordTable
from karier_desktop.ui.widgets import paint
from karier_desktop.ui.widgets.badge import BadgeValue

MOST_ROWS = 10
WIDTHS = {"date": 104, "number": 64, "money": 120, "months": 130, "yes_no": 64, "time": 72, "choice": 150}


@dataclass(frozen=True)
class ChildRow:
    """A row as the list shows it; `id` is its place in the draft."""

    id: int
    draft: Draft
    state: BadgeValue | str


class ChildTable(RecordTable):
    """As high as its rows, up to ten; sorts nothing, since the order is that of the history."""

    def __init__(self, children: Children, lookup: Lookup, parent: QWidget | None = None) -> None:
        self._lookup = lookup
        super().__init__([*self._columns(children), self._state_column()], words(children.title), parent)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def show_rows(self, rows: Sequence[ChildRow]) -> None:
        """Replace what is listed, keeping the cursor where it was."""
        held = self.currentIndex().row()
        self.rows.set_rows(rows)
        if rows:
            self.put_cursor(min(max(held, 0), len(rows) - 1))
        self.updateGeometry()

    def put_cursor(self, row: int, *, shown: bool = False) -> None:
        """Move the cursor; the row is marked only while the list has the focus, or when `shown`."""
        flags = QItemSelectionModel.SelectionFlag
        marked = flags.ClearAndSelect | flags.Rows if shown or self.hasFocus() else flags.Clear
        self.selectionModel().setCurrentIndex(self.rows.index(row, 0), marked)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if self.currentIndex().isValid():
            self.put_cursor(self.currentIndex().row())

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.clearSelection()

    def sizeHint(self) -> QSize:
        look = theme.current()
        shown = min(max(self.rows.rowCount(), 1), MOST_ROWS)
        high = look.u(32) + shown * self.verticalHeader().defaultSectionSize() + 2
        return QSize(super().sizeHint().width(), high)

    def minimumSizeHint(self) -> QSize:
        return QSize(theme.current().u(200), self.sizeHint().height())

    def _columns(self, children: Children) -> list[Column]:
        fields = [children.field(name) for name in children.columns]
        wide = next((f for f in fields[:2] if f.kind in ("text", "reference", "long_text")), fields[0])
        return [self._column(field, stretch=field is wide) for field in fields]

    def _column(self, field: Field, stretch: bool) -> Column:
        def value(row: ChildRow) -> Any:
            return self._lookup.reader.read(field, row.draft.get(field.name), short=True)

        look, title = theme.current(), words(field.label)
        titled = paint.advance(look.font("head"), title) / look.scale + 20
        width = max(WIDTHS.get(field.kind, 160), round(titled))
        return Column(field.name, title, width, value=value, sortable=False, stretch=stretch)

    def _state_column(self) -> Column:
        title = self.tr("Keadaan")
        return Column("state", title, 112, "badge", value=lambda row: row.state, sortable=False)
