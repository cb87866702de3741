"""The agenda as rows: a heading for each stretch of time, the matters below it, and the rest of what comes later."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Literal

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from karier_desktop.rules.agenda_item import GROUP_TITLES, AgendaItem, Group, month_end, week_end
from karier_desktop.rules.dates_id import MONTHS, day_name, month_year
from karier_desktop.ui.i18n import catalogue
from karier_desktop.ui.pages.home_links import button_words

Index = QModelIndex | QPersistentModelIndex
ROW = Qt.ItemDataRole.UserRole
SHOWN: dict[Group, int] = {"late": 6, "week": 6, "month": 6, "later": 1}
"""How many matters of a group are shown before the link to the rest."""


@dataclass(frozen=True)
class AgendaRow:
    """A heading, a matter, or the link to the rest of a group (`count` more)."""

    kind: Literal["head", "item", "more"]
    group: Group
    words: str = ""
    until: str = ""
    count: int = 0
    item: AgendaItem | None = None
    last: bool = False


class AgendaModel(QAbstractListModel):
    """`show` the items; `toggle` a group to see all of it or its first lines."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.rows: list[AgendaRow] = []
        self.items: Sequence[AgendaItem] = ()
        self.today = date.min
        self.open: set[Group] = set()

    def show(self, items: Sequence[AgendaItem], today: date) -> None:
        """Replace what is listed."""
        self.items, self.today = items, today
        self._rebuild()

    def toggle(self, group: Group) -> None:
        """All of a group, or only its first lines."""
        self.open ^= {group}
        self._rebuild()

    def row_of(self, item: AgendaItem) -> int:
        """Where a matter stands, or -1."""
        return next((number for number, row in enumerate(self.rows) if row.item == item), -1)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        return 0 if parent.isValid() else len(self.rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        row = self.rows[index.row()]
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return self._spoken(row)
        if role == Qt.ItemDataRole.ToolTipRole and row.item is not None:
            return f"{row.item.who}\n{row.item.line}"
        return row if role == ROW else None

    def flags(self, index: Index) -> Qt.ItemFlag:
        if index.isValid() and self.rows[index.row()].kind == "head":
            return Qt.ItemFlag.NoItemFlags
        return super().flags(index)

    def _spoken(self, row: AgendaRow) -> str:
        if row.item is None:
            return f"{row.words} {row.count}" if row.kind == "head" else row.words
        one = row.item
        words = self.tr("{0}, {1}. {2}. {3}. Enter: {4}")
        return words.format(one.title, one.who, one.line, one.badge, button_words(one))

    def _rebuild(self) -> None:
        self.beginResetModel()
        self.rows = [row for group in GROUP_TITLES for row in self._group(group)]
        self.endResetModel()

    def _group(self, group: Group) -> list[AgendaRow]:
        items = [item for item in self.items if item.group == group]
        if not items:
            return []
        shown = items if group in self.open else items[: SHOWN[group]]
        rest = len(items) - len(shown)
        until = self._until(group, items)
        rows = [AgendaRow("head", group, catalogue(GROUP_TITLES[group]), until, len(items))]
        can_close = group in self.open and len(items) > SHOWN[group]
        for number, item in enumerate(shown, 1):
            last = number == len(shown) and not rest and not can_close
            rows.append(AgendaRow("item", group, item=item, last=last))
        if rest:
            rows.append(AgendaRow("more", group, self.tr("Tampilkan {0} hal lagi").format(rest), count=rest, last=True))
        elif can_close:
            rows.append(AgendaRow("more", group, self.tr("Tampilkan lebih sedikit"), last=True))
        return rows

    def _until(self, group: Group, items: Sequence[AgendaItem]) -> str:
        if group == "late":
            return ""
        if group == "later":
            return self.tr("sampai {0}").format(month_year(items[-1].when))
        end = week_end(self.today) if group == "week" else month_end(self.today)
        return self.tr("sampai {0}, {1} {2}").format(day_name(end), end.day, MONTHS[end.month - 1])
