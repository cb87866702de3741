"""Rows of a table: what a document hands over, and the same measured, which can be divided between pages."""

from dataclasses import dataclass, replace
from typing import Literal

from karier_desktop.reports.columns import PAD_X, PAD_Y, Head
from karier_desktop.reports.styles import Style
from karier_desktop.reports.text import Line, wrap

Kind = Literal["plain", "strong", "section"]


@dataclass(frozen=True)
class Row:
    """A row. `lead` holds cells that stand once beside several `parts`; a plain row has no lead and one part.

    `spans` says how many columns each cell of the parts covers.
    """

    parts: tuple[tuple[str, ...], ...]
    lead: tuple[str, ...] = ()
    kind: Kind = "plain"
    spans: tuple[int, ...] = ()


def row(*cells: str) -> Row:
    """A plain row."""
    return Row((cells,))


def section(text: str, columns: int) -> Row:
    """A heading inside the table, over its whole width."""
    return Row(((text,),), kind="section", spans=(columns,))


@dataclass(frozen=True)
class Look:
    """How a table is set; sizes of letters and the least height of a row in points."""

    size: float = 8.0
    head_size: float = 7.0
    numbers: bool = False
    zebra: bool = False
    ruled: bool = True
    middle: bool = True
    row_height: float = 0.0


@dataclass(frozen=True)
class Grid:
    """What all pages of a table share. `gaps` are the edges without a rule."""

    head: Head
    edges: list[float]
    aligns: list[str]
    gaps: frozenset[int]
    body: Style
    strong: Style
    look: Look

    def style(self, kind: Kind) -> Style:
        """What a row of this kind is written in."""
        return self.body if kind == "plain" else self.strong


Cell = list[Line]


@dataclass(frozen=True)
class Part:
    """The lines of each cell of a sub-row, and its height."""

    cells: list[Cell]
    height: float


@dataclass(frozen=True)
class Group:
    """A measured row: it is as high as its parts together."""

    lead: list[Cell]
    parts: list[Part]
    kind: Kind = "plain"
    spans: tuple[int, ...] = ()
    shaded: bool = False

    @property
    def height(self) -> float:
        """Points from its upper rule to its lower."""
        return sum(part.height for part in self.parts)

    @property
    def lines(self) -> int:
        """Lines of its tallest cell."""
        return max([*map(len, self.lead), *(len(cell) for part in self.parts for cell in part.cells)], default=0)


def measure(grid: Grid, source: Row, index: int) -> Group:
    """Break every cell into lines and find the heights."""
    style = grid.style(source.kind)
    lead = [_wrap_cell(grid, style, text, cell, cell + 1) for cell, text in enumerate(source.lead)]
    parts = [_measure_part(grid, style, cells, source.spans, len(lead)) for cells in source.parts]
    shaded = source.kind == "section" or (grid.look.zebra and index % 2 == 1)
    return _stretched(style, Group(lead, parts, source.kind, source.spans, shaded and grid.look.ruled))


def _measure_part(grid: Grid, style: Style, texts: tuple[str, ...], spans: tuple[int, ...], start: int) -> Part:
    cells = []
    for index, text in enumerate(texts):
        end = start + (spans[index] if spans else 1)
        cells.append(_wrap_cell(grid, style, text, start, end))
        start = end
    return Part(cells, max(_height(style, cells), grid.look.row_height))


def _wrap_cell(grid: Grid, style: Style, text: str, first: int, end: int) -> Cell:
    if not text:
        return []
    return wrap(text, style.face, style.size, grid.edges[end] - grid.edges[first] - 2 * PAD_X)


def _height(style: Style, cells: list[Cell]) -> float:
    return max(map(len, cells), default=0) * style.leading + 2 * PAD_Y


def divide(grid: Grid, group: Group, room: float) -> tuple[Group, Group]:
    """The group in two, the first at most `room` high: between sub-rows where it can be, else between lines."""
    style = grid.style(group.kind)
    count, used = 0, 0.0
    while used + group.parts[count].height <= room and count < len(group.parts) - 1:
        used += group.parts[count].height
        count += 1
    upper, lower = group.parts[:count], group.parts[count:]
    if not upper:
        first, second = _divide_part(style, lower[0], room)
        upper, lower = [first], [second, *lower[1:]]
    lines = _lines_in(style, sum(part.height for part in upper))
    above = replace(group, lead=[cell[:lines] for cell in group.lead], parts=upper)
    return above, _stretched(style, replace(group, lead=[cell[lines:] for cell in group.lead], parts=lower))


def _lines_in(style: Style, height: float) -> int:
    return max(int((height - 2 * PAD_Y + 0.01) / style.leading), 1)


def _divide_part(style: Style, part: Part, room: float) -> tuple[Part, Part]:
    lines = _lines_in(style, room)
    upper = Part([cell[:lines] for cell in part.cells], lines * style.leading + 2 * PAD_Y)
    below = [cell[lines:] for cell in part.cells]
    return upper, Part(below, _height(style, below))


def _stretched(style: Style, group: Group) -> Group:
    """The group with its last part made high enough for the cells beside it."""
    missing = _height(style, group.lead) - group.height
    if missing <= 0:
        return group
    last = replace(group.parts[-1], height=group.parts[-1].height + missing)
    return replace(group, parts=[*group.parts[:-1], last])
