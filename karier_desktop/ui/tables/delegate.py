"""Paints the cells: hairlines, the current row, names that give up their degrees first, badges."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF
from PySide6.QtGui import QFont, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QTableView

from karier_desktop.ui import theme
from karier_desktop.ui.tables.column import Column, NameParts
from karier_desktop.ui.tables.model import RecordTableModel
from karier_desktop.ui.widgets import paint
from karier_desktop.ui.widgets.badge import BadgeValue, paint_badge

Index = QModelIndex | QPersistentModelIndex
_SELECTED = QStyle.StateFlag.State_Selected


def without_middle(words: str, font: QFont, room: float) -> str:
    """Take words out of the middle until it fits, since the level stands at the end: `Pranata … Ahli Pertama`."""
    parts = words.split()
    if paint.advance(font, words) <= room or len(parts) < 3:
        return words
    for kept in range(len(parts) - 1, 1, -1):
        tail = min(2, kept - 1)
        short = " ".join([*parts[: kept - tail], "…", *parts[-tail:]])
        if paint.advance(font, short) <= room:
            return short
    return words


def name_that_fits(name: NameParts, width: Callable[[NameParts], float], room: float) -> NameParts:
    """The name as it fits: whole, without back degree, without front degree; degrees go whole, never half."""
    for tried in (name, NameParts(name.front, name.name), NameParts("", name.name)):
        if width(tried) <= room:
            return tried
    return NameParts("", name.name)


class RecordDelegate(QStyledItemDelegate):
    """One delegate for all kinds of column."""

    def __init__(self, view: QTableView, model: RecordTableModel) -> None:
        super().__init__(view)
        self._view = view
        self._model = model
        self.two_line = False
        self.first = 0

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        look, rect = theme.current(), QRectF(option.rect)
        column = self._model.columns[index.column()]
        chosen = _SELECTED in option.state
        painter.save()
        if column.kind == "badge":
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setClipRect(option.rect)
        if chosen:
            painter.fillRect(rect, paint.ink(look.tokens.soft))
        painter.fillRect(QRectF(rect.left(), rect.bottom() - 1, rect.width(), 1), paint.ink(look.tokens.hairline))
        first = index.column() == self.first
        if chosen and first and index.row() == self._view.currentIndex().row():
            painter.fillRect(QRectF(rect.left(), rect.top(), 3, rect.height()), paint.ink(look.tokens.accent))
        row = self._model.row_at(index.row())
        if row is not None:
            pad = look.u(12) if first else look.u(8)
            room = rect.adjusted(pad, 0, -look.u(4), -1)
            self._paint_value(painter, room, column, row, column.of(row), chosen)
        painter.restore()

    def _paint_value(self, painter: QPainter, room: QRectF, column: Column, row: Any, value: Any, chosen: bool) -> None:
        look = theme.current()
        if isinstance(value, BadgeValue):
            paint_badge(painter, room.left(), room.center().y(), value, chosen)
            return
        if self.two_line and column.second is not None:
            half = room.height() / 2
            lower = QRectF(room.left(), room.top() + half - 1, room.width(), half - look.u(3))
            paint.text(painter, lower, column.second(row), look.font("small"), look.tokens.muted)
            room = QRectF(room.left(), room.top() + look.u(4), room.width(), half - look.u(3))
        if isinstance(value, NameParts):
            self._paint_name(painter, room, value)
            return
        words = column.words(row)
        figures = column.kind in ("nip", "date", "number", "money")
        ink = look.tokens.muted if column.kind in ("nip", "date") else look.tokens.text
        font = look.font("strong" if column.kind == "name" else "body", tabular=figures)
        if column.kind == "position":
            words = without_middle(words, font, room.width())
        if column.align is paint.RIGHT:
            room = room.adjusted(0, 0, -look.u(4), 0)
        paint.text(painter, room, words, font, ink, column.align)

    def _paint_name(self, painter: QPainter, room: QRectF, name: NameParts) -> None:
        look = theme.current()
        strong, plain, muted = look.font("strong"), look.font("body"), look.tokens.muted
        front = paint.advance(plain, f"{name.front} ") if name.front else 0.0
        bare = paint.advance(strong, name.name)
        back = paint.advance(plain, f", {name.back}") if name.back else 0.0

        def width(tried: NameParts) -> float:
            return (front if tried.front else 0.0) + bare + (back if tried.back else 0.0)

        shown = name_that_fits(name, width, room.width())
        x = room.left()
        if shown.front:
            x += paint.text(painter, _from(room, x), f"{shown.front} ", plain, muted)
        x += paint.text(painter, _from(room, x), shown.name, strong, look.tokens.text)
        if shown.back:
            paint.text(painter, _from(room, x), f", {shown.back}", plain, muted)


def _from(room: QRectF, x: float) -> QRectF:
    return QRectF(x, room.top(), max(0.0, room.right() - x) + 1, room.height())
