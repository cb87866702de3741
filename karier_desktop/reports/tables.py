"""Tables that flow over pages: the head repeats, rows stay whole where they can, nothing is ever cut off.

Cells are measured once and drawn as plain strings: a text that fits on its line costs one measure and one string.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import accumulate, groupby

from karier_desktop.reports.columns import PAD_X, PAD_Y, Column, Head, fit_widths, leaves
from karier_desktop.reports.flow import Block, Piece, Room
from karier_desktop.reports.pen import HEAD_GREY, ZEBRA_GREY, Pen
from karier_desktop.reports.rows import Cell, Grid, Group, Look, Row, divide, measure, section
from karier_desktop.reports.styles import Style, Styles

_KEPT = 2
"""Rows that go to the next page together with a signature."""
_TALL = 0.4
"""Rows taller than this share of a page are divided rather than moved whole."""
_FEWEST_LINES = 3
"""A divided row leaves at least so many lines behind."""


class Table:
    """A table as a block. Without rows it says `empty`."""

    sticks = False
    leads = False

    def __init__(
        self,
        columns: Sequence[Column],
        rows: Iterable[Row],
        styles: Styles,
        look: Look | None = None,
        empty: str = "Nihil",
    ) -> None:
        self._columns = columns
        self._rows = list(rows) or [section(empty, len(leaves(columns)))]
        self._styles, self._look = styles, look or Look()
        self._run: tuple[float, _Run] | None = None

    def least(self, width: float, room: Room) -> float:
        """The head with the first two rows; all of a short table, with what follows it."""
        return self._measured(width).least(width, room)

    def place(self, width: float, room: Room) -> tuple[Piece | None, Block | None]:
        """As many rows as fit."""
        return self._measured(width).place(width, room)

    def _measured(self, width: float) -> "_Run":
        if self._run is None or self._run[0] != width:
            grid = _grid(self._columns, self._styles, self._look, width)
            groups = [measure(grid, source, index) for index, source in enumerate(self._rows)]
            self._run = width, _Run(grid, groups)
        return self._run[1]


def _grid(columns: Sequence[Column], styles: Styles, look: Look, width: float) -> Grid:
    body, head_style = styles.at(look.size), styles.at(look.head_size, "Bold")
    cells = leaves(columns)
    widths = fit_widths(columns, width, head_style, body)
    return Grid(
        head=Head(columns, widths, head_style, styles.at(look.head_size) if look.numbers else None),
        edges=list(accumulate(widths, initial=0.0)),
        aligns=[cell.align for cell in cells],
        gaps=frozenset(index for index, cell in enumerate(cells, start=1) if cell.open),
        body=body,
        strong=styles.at(look.size, "Bold"),
        look=look,
    )


def _last_groups(rows: list[Group]) -> int:
    """How many rows at the end make up the lines kept with a signature; one with several sub-rows is enough."""
    return 1 if len(rows[-1].parts) >= _KEPT else _KEPT


def _total(groups: Iterable[Group]) -> float:
    return sum(group.height for group in groups)


class _Run:
    """Measured rows still to be placed."""

    sticks = False
    leads = False

    def __init__(self, grid: Grid, groups: list[Group]) -> None:
        self._grid, self._groups = grid, groups

    def least(self, width: float, room: Room) -> float:
        first = sum(self._beginning(group, room) for group in self._groups[:_KEPT])
        return self._grid.head.height + first + (room.after if len(self._groups) <= _KEPT else 0.0)

    def _beginning(self, group: Group, room: Room) -> float:
        """The height of a row, or of the first lines of one that may be divided."""
        return self._first_lines if group.height > _TALL * room.full else group.height

    @property
    def _first_lines(self) -> float:
        return _FEWEST_LINES * self._grid.body.leading + 2 * PAD_Y

    def place(self, width: float, room: Room) -> tuple[Piece | None, Block | None]:
        taken, rest = self._share(room.left - self._grid.head.height, room)
        while rest and taken and taken[-1].kind == "section" and (len(taken) > 1 or not room.fresh):
            rest.insert(0, taken.pop())
        if not taken:
            return None, self
        return _TablePiece(self._grid, taken), _Run(self._grid, rest) if rest else None

    def _share(self, space: float, room: Room) -> tuple[list[Group], list[Group]]:
        count = self._fitting(space)
        taken, rest = self._groups[:count], self._groups[count:]
        if not rest:
            return self._hold_back(taken, space - room.after, room.fresh)
        left = space - _total(taken)
        if self._divisible(rest[0], left, room, must=room.fresh and not taken):
            upper, lower = divide(self._grid, rest[0], left)
            return [*taken, upper], [lower, *rest[1:]]
        if room.after and len(rest) == 1 and len(taken) > _KEPT:
            return taken[:-1], [taken[-1], *rest]
        return taken, rest

    def _fitting(self, space: float) -> int:
        for count, group in enumerate(self._groups):
            space -= group.height
            if space < -0.01:
                return count
        return len(self._groups)

    def _divisible(self, group: Group, left: float, room: Room, must: bool) -> bool:
        return must or (left >= self._first_lines and group.height > _TALL * room.full)

    def _hold_back(self, rows: list[Group], space: float, fresh: bool) -> tuple[list[Group], list[Group]]:
        """All rows fit; where what must follow them does not, the last ones wait for it on the next page."""
        if _total(rows) <= space:
            return rows, []
        count = max(len(rows) - _last_groups(rows), 1 if fresh else 0)
        if count < len(rows):
            return rows[:count], rows[count:]
        if rows[-1].lines <= 2 * _FEWEST_LINES:
            return rows, []
        upper, lower = divide(self._grid, rows[-1], rows[-1].height - _FEWEST_LINES * self._grid.body.leading)
        return [upper], [lower]


@dataclass(frozen=True)
class _TablePiece:
    """The rows on one page."""

    grid: Grid
    groups: list[Group]

    @property
    def height(self) -> float:
        return self.grid.head.height + _total(self.groups)

    def draw(self, pen: Pen, x: float, top: float) -> None:
        edges = [x + edge for edge in self.grid.edges]
        self.grid.head.draw(pen, x, top)
        top -= self.grid.head.height
        if self.grid.look.ruled:
            pen.rule(edges[0], top, edges[-1], top)
            self._draw_uprights(pen, edges, top)
        for group in self.groups:
            self._draw_group(pen, group, edges, top)
            top -= group.height

    def _draw_uprights(self, pen: Pen, edges: list[float], top: float) -> None:
        """One rule per column and run of like rows, not one per cell."""
        for bounds, groups in groupby(self.groups, self._bounds):
            foot = top - _total(groups)
            for index in bounds:
                pen.rule(edges[index], top, edges[index], foot)
            top = foot

    def _bounds(self, group: Group) -> tuple[int, ...]:
        if not group.spans:
            return tuple(index for index in range(len(self.grid.edges)) if index not in self.grid.gaps)
        return (*range(len(group.lead)), *accumulate(group.spans, initial=len(group.lead)))

    def _draw_group(self, pen: Pen, group: Group, edges: list[float], top: float) -> None:
        if group.shaded:
            grey = HEAD_GREY if group.kind == "section" else ZEBRA_GREY
            pen.shade(edges[0], top - group.height, edges[-1] - edges[0], group.height, grey)
        style = self.grid.style(group.kind)
        for index, cell in enumerate(group.lead):
            self._draw_cell(
                pen, cell, style, (edges[index], edges[index + 1], top, group.height), self.grid.aligns[index]
            )
        inner = len(group.lead)
        for part in group.parts:
            for (first, end), cell in zip(_spanned(group, len(part.cells)), part.cells, strict=True):
                if cell:
                    align = self._align(group, first, end)
                    self._draw_cell(pen, cell, style, (edges[first], edges[end], top, part.height), align)
            top -= part.height
            if self.grid.look.ruled:
                pen.rule(edges[inner if part is not group.parts[-1] else 0], top, edges[-1], top)

    def _align(self, group: Group, first: int, end: int) -> str:
        if end - first == 1:
            return self.grid.aligns[first]
        return "left" if group.kind == "section" else "center"

    def _draw_cell(
        self, pen: Pen, cell: Cell, style: Style, box: tuple[float, float, float, float], align: str
    ) -> None:
        left, right, top, height = box
        free = height - len(cell) * style.leading
        y = top - (free / 2 if self.grid.look.middle else PAD_Y) - style.ascent
        for text, width in cell:
            pen.text(_start(align, left, right, width), y, text, style.face, style.size)
            y -= style.leading


def _spanned(group: Group, cells: int) -> Iterator[tuple[int, int]]:
    start = len(group.lead)
    for index in range(cells):
        end = start + (group.spans[index] if group.spans else 1)
        yield start, end
        start = end


def _start(align: str, left: float, right: float, width: float) -> float:
    if align == "left":
        return left + PAD_X
    return right - PAD_X - width if align == "right" else (left + right - width) / 2
