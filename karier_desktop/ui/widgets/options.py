"""Lists of options below a field: a title and a muted second line for each."""

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import (
    QAbstractItemModel,
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRectF,
    QSize,
    Qt,
)
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QCompleter, QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from karier_desktop.ui import theme
from karier_desktop.ui.widgets import paint

Index = QModelIndex | QPersistentModelIndex
OPTION = Qt.ItemDataRole.UserRole


class Option(NamedTuple):
    """Something to pick: its id, its name, and what tells it from its namesakes."""

    id: object
    title: str
    subtitle: str = ""


class OptionModel(QAbstractListModel):
    """The options found."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.options: Sequence[Option] = ()

    def show(self, options: Sequence[Option]) -> None:
        """Replace what is listed."""
        self.beginResetModel()
        self.options = options
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        return 0 if parent.isValid() else len(self.options)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        option = self.options[index.row()]
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.EditRole):
            return option.title
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{option.title}, {option.subtitle}" if option.subtitle else option.title
        return option if role == OPTION else None


class OptionDelegate(QStyledItemDelegate):
    """Paints an option; works on plain combo rows as well."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        held = index.data(OPTION)
        high = 44 if isinstance(held, Option) and held.subtitle else 30
        return QSize(theme.current().u(120), theme.current().u(high))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        look, rect = theme.current(), QRectF(option.rect)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if option.state & (QStyle.StateFlag.State_Selected | QStyle.StateFlag.State_MouseOver):
            paint.left_bar(painter, rect)
        held = index.data(OPTION)
        room = rect.adjusted(look.u(11), 0, -look.u(8), 0)
        if isinstance(held, Option) and held.subtitle:
            upper = QRectF(room.left(), room.top() + look.u(4), room.width(), look.u(19))
            paint.text(painter, upper, held.title, look.font("strong"), look.tokens.text)
            paint.text(painter, upper.translated(0, look.u(17)), held.subtitle, look.font("small"), look.tokens.muted)
        else:
            words = str(index.data(Qt.ItemDataRole.DisplayRole) or "")
            paint.text(painter, room, words, look.font("body"), look.tokens.text)
        painter.restore()


class Offer(QCompleter):
    """What a field offers below itself: `list` is a window of its own, without a parent."""

    def __init__(self, model: QAbstractItemModel, field: QWidget) -> None:
        super().__init__(model, field)
        self.list = QListView()
        self.setPopup(self.list)
        self.list.setItemDelegate(OptionDelegate(self))
        theme.current().dress(self.list)


def found_options(model: QAbstractItemModel, field: QWidget) -> Offer:
    """Options found for what was typed. Make it when it is first opened: most fields of a form are only read."""
    offer = Offer(model, field)
    offer.setCompletionMode(QCompleter.CompletionMode.UnfilteredPopupCompletion)
    offer.setMaxVisibleItems(8)
    offer.setWidget(field)
    return offer
