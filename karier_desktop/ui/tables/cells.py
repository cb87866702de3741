"""Paints the rows in view: hairlines, the current row, names that give up their degrees first, badges.

All cells are painted in one go, since a call from Qt for each of them would take longer than its drawing, and while
somebody types in the search box every row is new at every key.
"""

from collections.abc import Callable, Iterable
from functools import lru_cache
from typing import Any, NamedTuple, cast

from PySide6.QtCore import QItemSelectionRange, QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QFont, QPainter, QPixmap, QStaticText, QTransform
from PySide6.QtWidgets import QTableView

from karier_desktop.ui import theme
from karier_desktop.ui.tables.column import Column, ColumnKind, NameParts, shown
from karier_desktop.ui.tables.model import RecordTableModel
from karier_desktop.ui.widgets import paint
from karier_desktop.ui.widgets.badge import BadgeValue, badge_width, paint_badge

_FIGURES: tuple[ColumnKind, ...] = ("nip", "date", "number", "money")
_MUTED: tuple[ColumnKind, ...] = ("nip", "date")
_ONCE: tuple[ColumnKind, ...] = ("nip", "name")
"""Different in every row, so that keeping what was laid out would not pay."""
_PICTURES = 200
"""Badges kept drawn; a few words and days make up nearly all of them."""


def without_middle(words: str, font: QFont, room: float) -> str:
    """Take words out of the middle until it fits, since the level stands at the end: `Pranata … Ahli Pertama`."""
    if paint.advance(font, words) <= room:
        return words
    parts = words.split()
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


class _Lane(NamedTuple):
    """A column in view: where it stands and how its plain cells are written."""

    column: Column
    left: float
    width: float
    inset: float
    font: QFont
    ink: str


class Cells:
    """The painter of one table."""

    def __init__(self, view: QTableView, model: RecordTableModel) -> None:
        self._view = view
        self._model = model
        self._badges: dict[tuple[BadgeValue, bool, int, float], QPixmap] = {}
        self.two_line = False
        self.first = 0

    def restyle(self) -> None:
        """Colours or sizes changed: pictures of badges are drawn anew."""
        self._badges.clear()

    def paint(self, painter: QPainter, area: QRect) -> None:
        """All rows that reach into `area`."""
        view, lanes = self._view, self._lanes(area)
        top, bottom = view.rowAt(area.top()), view.rowAt(area.bottom())
        if top < 0 or not lanes:
            return
        bottom = bottom if bottom >= 0 else self._model.rowCount() - 1
        chosen, current = self._chosen(top, bottom), view.currentIndex().row()
        high, edge = view.rowHeight(top), lanes[-1].left + lanes[-1].width
        line = QRectF(lanes[0].left, view.rowViewportPosition(top), edge - lanes[0].left, high)
        for number in range(top, bottom + 1):
            self._paint_row(painter, line, lanes, number, number in chosen, number == current)
            line.translate(0, high)

    def paint_value(self, painter: QPainter, room: QRectF, column: Column, row: Any, value: Any, chosen: bool) -> bool:
        """What is not plain text; False leaves the cell to be written."""
        if isinstance(value, BadgeValue):
            self._paint_badge(painter, room, value, chosen)
            return True
        return False

    def _lanes(self, area: QRect) -> list[_Lane]:
        view, head, look = self._view, self._view.horizontalHeader(), theme.current()
        lanes = []
        for number in (head.logicalIndex(at) for at in range(head.count())):
            left, width = view.columnViewportPosition(number), view.columnWidth(number)
            if not width or left > area.right() or left + width <= area.left():
                continue
            column = self._model.columns[number]
            font = look.font("strong" if column.kind == "name" else "body", tabular=column.kind in _FIGURES)
            ink = look.tokens.muted if column.kind in _MUTED else look.tokens.text
            lanes.append(_Lane(column, left, width, look.u(12 if number == self.first else 8), font, ink))
        return lanes

    def _chosen(self, top: int, bottom: int) -> set[int]:
        """The selected rows among these; asking Qt for each row would ask the model again and again."""
        parts = cast(Iterable[QItemSelectionRange], self._view.selectionModel().selection())
        return {number for part in parts for number in range(max(top, part.top()), min(bottom, part.bottom()) + 1)}

    def _paint_row(
        self, painter: QPainter, line: QRectF, lanes: list[_Lane], number: int, chosen: bool, current: bool
    ) -> None:
        look, row = theme.current(), self._model.row_at(number)
        if chosen:
            painter.fillRect(line, paint.ink(look.tokens.soft))
        painter.fillRect(QRectF(line.left(), line.bottom() - 1, line.width(), 1), paint.ink(look.tokens.hairline))
        if chosen and current:
            mark = self._view.columnViewportPosition(self.first)
            painter.fillRect(QRectF(mark, line.top(), 3, line.height()), paint.ink(look.tokens.accent))
        if row is None:
            return
        top, high, gap = line.top(), line.height() - 1, look.u(4)
        for lane in lanes:
            room = QRectF(lane.left + lane.inset, top, lane.width - lane.inset - gap, high)
            self._paint_cell(painter, room, lane, row, chosen)

    def _paint_cell(self, painter: QPainter, room: QRectF, lane: _Lane, row: Any, chosen: bool) -> None:
        column, value = lane.column, lane.column.of(row)
        if self.paint_value(painter, room, column, row, value, chosen):
            return
        if self.two_line and column.second is not None:
            look, half = theme.current(), room.height() / 2
            lower = QRectF(room.left(), room.top() + half - 1, room.width(), half - look.u(3))
            paint.text(painter, lower, column.second(row), look.font("small"), look.tokens.muted)
            room = QRectF(room.left(), room.top() + look.u(4), room.width(), half - look.u(3))
        if isinstance(value, NameParts):
            _paint_name(painter, room, value)
            return
        words = shown(column.kind, value)
        if words:
            self._write(painter, room, lane, words)

    def _write(self, painter: QPainter, room: QRectF, lane: _Lane, words: str) -> None:
        kind = lane.column.kind
        if kind == "position":
            words = without_middle(words, lane.font, room.width())
        if lane.column.align is paint.RIGHT:
            room = room.adjusted(0, 0, -theme.current().u(4), 0)
        elif kind not in _ONCE:
            laid_out, wide, high = _laid_out(lane.font, words)
            if wide <= room.width() + 0.5:
                painter.setFont(lane.font)
                painter.setPen(paint.ink(lane.ink))
                painter.drawStaticText(QPointF(room.left(), room.top() + (room.height() - high) / 2), laid_out)
                return
        paint.text(painter, room, words, lane.font, lane.ink, lane.column.align)

    def _paint_badge(self, painter: QPainter, room: QRectF, value: BadgeValue, chosen: bool) -> None:
        ratio = painter.device().devicePixelRatio()
        key = (value, chosen, round(room.height()), ratio)
        picture = self._badges.get(key)
        if picture is None:
            if len(self._badges) >= _PICTURES:
                self._badges.clear()
            picture = self._badges[key] = _badge_picture(value, chosen, room.height(), ratio)
        wide = min(float(picture.width()), (room.width() + theme.current().u(4)) * ratio)
        painter.drawPixmap(room.topLeft(), picture, QRectF(0, 0, wide, picture.height()))


def _paint_name(painter: QPainter, room: QRectF, name: NameParts) -> None:
    look = theme.current()
    strong, plain, muted = look.font("strong"), look.font("body"), look.tokens.muted
    front = paint.advance(plain, f"{name.front} ") if name.front else 0.0
    bare = paint.advance(strong, name.name)
    back = paint.advance(plain, f", {name.back}") if name.back else 0.0

    def width(tried: NameParts) -> float:
        return (front if tried.front else 0.0) + bare + (back if tried.back else 0.0)

    fitting = name_that_fits(name, width, room.width())
    x = room.left()
    if fitting.front:
        x += paint.text(painter, _from(room, x), f"{fitting.front} ", plain, muted)
    x += paint.text(painter, _from(room, x), fitting.name, strong, look.tokens.text)
    if fitting.back:
        paint.text(painter, _from(room, x), f", {fitting.back}", plain, muted)


def _from(room: QRectF, x: float) -> QRectF:
    return QRectF(x, room.top(), max(0.0, room.right() - x) + 1, room.height())


@lru_cache(maxsize=1024)  # grades, positions, units and dates come again and again
def _laid_out(font: QFont, words: str) -> tuple[QStaticText, float, float]:
    """A line of text with its glyphs in place, its width and its height."""
    made = QStaticText(words)
    made.setTextFormat(Qt.TextFormat.PlainText)
    made.prepare(QTransform(), font)
    return made, paint.advance(font, words), made.size().height()


def _badge_picture(value: BadgeValue, chosen: bool, high: float, ratio: float) -> QPixmap:
    """The badge on nothing, as high as its row, so that it stands on the same part of a pixel as when drawn there."""
    picture = QPixmap(round((badge_width(value) + 1) * ratio), round(high * ratio))
    picture.setDevicePixelRatio(ratio)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    paint_badge(painter, 0, high / 2, value, chosen)
    painter.end()
    return picture
