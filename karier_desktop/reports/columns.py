"""Columns of a table: their widths, and the head that comes again on every page."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import accumulate
from typing import Literal

from karier_desktop.reports.paper import MM
from karier_desktop.reports.pen import Pen
from karier_desktop.reports.styles import Style
from karier_desktop.reports.text import Line, wrap

Align = Literal["left", "center", "right"]

PAD_X = 2.6
PAD_Y = 2.2

DATE_FIT = "00-00-0000"
NIP_FIT = "00000000 000000 0 000"
"""Columns of dates and of NIP are never so narrow that one breaks."""


@dataclass(frozen=True)
class Column:
    """A column, or a heading over several.

    Widths follow `weight`; `mm` fixes it; `fit` is a text that must not break; `open` leaves out the rule at its right.
    """

    title: str
    weight: float = 10.0
    align: Align = "left"
    children: tuple["Column", ...] = ()
    mm: float = 0.0
    fit: str = ""
    open: bool = False

    @property
    def leaves(self) -> tuple["Column", ...]:
        """The columns that hold cells."""
        return self.children or (self,)

    @property
    def has_children_row(self) -> bool:
        """Whether its children have headings of their own; without them the heading spans both rows."""
        return any(child.title for child in self.children)


def leaves(columns: Iterable[Column]) -> list[Column]:
    """All columns that hold cells, in print order."""
    return [leaf for column in columns for leaf in column.leaves]


def fit_widths(headings: Sequence[Column], total: float, head: Style, body: Style) -> list[float]:
    """Widths that fill `total`: by weight, but no heading word and no `fit` text is ever broken."""
    least = [need for heading in headings for need in _least_of(heading, head, body)]
    columns = leaves(headings)
    widths = [column.mm * MM for column in columns]
    free = [index for index, column in enumerate(columns) if not column.mm]
    room = total - sum(widths)
    while free:
        share = room / sum(columns[index].weight for index in free)
        tight = [index for index in free if columns[index].weight * share < least[index]]
        if not tight or sum(least[index] for index in free) >= room:
            break
        for index in tight:
            widths[index] = least[index]
            room -= least[index]
            free.remove(index)
    for index in free:
        widths[index] = columns[index].weight * share
    return widths


def _least_of(heading: Column, head: Style, body: Style) -> list[float]:
    share = _widest_word(heading, head) / len(heading.leaves)
    return [
        max(share, _widest_word(leaf, head), body.face.width(leaf.fit, body.size) + 2 * PAD_X + 0.1)
        for leaf in heading.leaves
    ]


def _widest_word(column: Column, head: Style) -> float:
    words = head.face.printable(column.title).replace("/", "/ ").split()
    return max((head.face.width(word, head.size) for word in words), default=0.0) + 2 * PAD_X + 0.1


@dataclass(frozen=True)
class _HeadCell:
    first: int
    end: int
    lines: list[Line]
    row: int
    rows: int


class Head:
    """The head of a table: one or two rows of headings and, if asked, the row (1) (2) (3)."""

    def __init__(self, columns: Sequence[Column], widths: list[float], style: Style, numbers: Style | None) -> None:
        self._style, self._numbers = style, numbers
        self._edges = list(accumulate(widths, initial=0.0))
        deep = any(column.has_children_row for column in columns)
        self._cells = list(self._arrange(columns, 2 if deep else 1))
        self._heights = self._row_heights(2 if deep else 1) if any(column.title for column in columns) else []

    @property
    def height(self) -> float:
        """Nothing, when no column has a heading."""
        if not self._heights:
            return 0.0
        return sum(self._heights) + self._number_height

    @property
    def _number_height(self) -> float:
        return self._numbers.leading + PAD_Y if self._numbers else 0.0

    def _arrange(self, columns: Sequence[Column], rows: int) -> Iterable[_HeadCell]:
        first = 0
        for column in columns:
            end = first + len(column.leaves)
            split = column.has_children_row
            yield self._cell(column.title, first, end, 0, 1 if split else rows)
            if split:
                for offset, child in enumerate(column.children):
                    yield self._cell(child.title, first + offset, first + offset + 1, 1, 1)
            first = end

    def _cell(self, title: str, first: int, end: int, row: int, rows: int) -> _HeadCell:
        room = self._edges[end] - self._edges[first] - 2 * PAD_X
        return _HeadCell(first, end, wrap(title, self._style.face, self._style.size, room), row, rows)

    def _row_heights(self, rows: int) -> list[float]:
        heights = [0.0] * rows
        for cell in sorted(self._cells, key=lambda cell: cell.rows):
            need = len(cell.lines) * self._style.leading + 2 * PAD_Y
            missing = need - sum(heights[cell.row : cell.row + cell.rows])
            heights[cell.row + cell.rows - 1] += max(missing, 0.0)
        return heights

    def draw(self, pen: Pen, x: float, top: float) -> None:
        """The grey head with all its rules except those of the table's outer edges below."""
        if not self._heights:
            return
        edges = [x + edge for edge in self._edges]
        pen.shade(edges[0], top - sum(self._heights), edges[-1] - edges[0], sum(self._heights))
        pen.rule(edges[0], top, edges[-1], top)
        pen.rule(edges[-1], top, edges[-1], top - sum(self._heights))
        for cell in self._cells:
            self._draw_cell(pen, cell, edges, top - sum(self._heights[: cell.row]))
        if self._numbers:
            self._draw_numbers(pen, self._numbers, edges, top - sum(self._heights))

    def _draw_cell(self, pen: Pen, cell: _HeadCell, edges: list[float], top: float) -> None:
        height = sum(self._heights[cell.row : cell.row + cell.rows])
        left, right, foot = edges[cell.first], edges[cell.end], top - height
        pen.rule(left, foot, right, foot)
        pen.rule(left, top, left, foot)
        y = top - (height - len(cell.lines) * self._style.leading) / 2 - self._style.ascent
        for text, width in cell.lines:
            pen.text((left + right - width) / 2, y, text, self._style.face, self._style.size)
            y -= self._style.leading

    def _draw_numbers(self, pen: Pen, style: Style, edges: list[float], top: float) -> None:
        foot = top - self._number_height
        for number, (left, right) in enumerate(zip(edges, edges[1:], strict=False), start=1):
            text = f"({number})"
            width = style.face.width(text, style.size)
            pen.text((left + right - width) / 2, top - PAD_Y / 2 - style.ascent, text, style.face, style.size)
            pen.rule(left, top, left, foot)
        pen.rule(edges[-1], top, edges[-1], foot)
        pen.rule(edges[0], foot, edges[-1], foot)
