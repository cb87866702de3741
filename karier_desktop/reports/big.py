"""Things read from paper at a distance or by a camera: groups of digits in large letters, and the square check code."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

import segno

from karier_desktop.reports.flow import Block, Piece, Room
from karier_desktop.reports.paper import MM
from karier_desktop.reports.pen import BLACK, Pen
from karier_desktop.reports.styles import Style
from karier_desktop.reports.text import Line, wrap

_PAD = 3 * MM
_BELOW = 3 * MM
_QUIET = 4
"""White modules around a check code, without which cameras do not find it."""
_SEAM = 0.04
"""Points by which neighbouring modules overlap, so that no white line shows between them."""


class _Whole:
    """A block that is never divided; subclasses are their own piece."""

    sticks = False
    leads = False

    def _on(self, width: float) -> "Piece":
        raise NotImplementedError

    def least(self, width: float, room: Room) -> float:
        """All of it, with what follows."""
        return self._on(width).height + room.after

    def place(self, width: float, room: Room) -> tuple[Piece | None, Block | None]:
        """Whole and with what must follow, or not at all."""
        piece = self._on(width)
        if piece.height + room.after > room.left and not room.fresh:
            return None, self
        return piece, None


class Groups(_Whole):
    """Groups of letters in a frame, a few in each row; the last `marked` ones stand on grey."""

    def __init__(self, groups: Sequence[str], per_row: int, style: Style, marked: int = 0) -> None:
        self._groups, self._per_row, self._style, self._marked = groups, per_row, style, marked

    def _on(self, width: float) -> Piece:
        groups = [" ".join(self._style.face.printable(group).split()) for group in self._groups]
        return _Cells(groups, self._per_row, self._style, self._marked, width)


@dataclass(frozen=True)
class _Cells:
    groups: list[str]
    per_row: int
    style: Style
    marked: int
    width: float

    @property
    def _row(self) -> float:
        return self.style.leading + _PAD

    @property
    def _rows(self) -> int:
        return -(-len(self.groups) // self.per_row)

    @property
    def height(self) -> float:
        return self._rows * self._row + _PAD + _BELOW

    def draw(self, pen: Pen, x: float, top: float) -> None:
        foot, cell = top - self.height + _BELOW, (self.width - 2 * _PAD) / self.per_row
        for ends in ((x, top, x + self.width, top), (x, foot, x + self.width, foot)):
            pen.rule(*ends, 1.2)
        for ends in ((x, top, x, foot), (x + self.width, top, x + self.width, foot)):
            pen.rule(*ends, 1.2)
        for index, group in enumerate(self.groups):
            row, column = divmod(index, self.per_row)
            left, upper = x + _PAD + column * cell, top - _PAD - row * self._row
            if index >= len(self.groups) - self.marked:
                pen.shade(left, upper - self._row + _PAD / 2, cell, self._row)
            wide = self.style.face.width(group, self.style.size)
            pen.text(left + (cell - wide) / 2, upper - self.style.ascent, group, self.style.face, self.style.size)


class CheckCode(_Whole):
    """A square code for cameras at the left, words about it at its right."""

    def __init__(self, content: str, words: Sequence[tuple[str, Style]], side_mm: float = 40) -> None:
        self._rows = tuple(tuple(map(bool, row)) for row in segno.make(content, error="m", micro=False).matrix)
        self._words, self._side = tuple(words), side_mm * MM

    def _on(self, width: float) -> Piece:
        room = width - self._side - _PAD
        lines = [(style, line) for text, style in self._words for line in wrap(text, style.face, style.size, room)]
        return _Square(self._rows, self._side, lines)


@dataclass(frozen=True)
class _Square:
    rows: tuple[tuple[bool, ...], ...]
    side: float
    lines: list[tuple[Style, Line]] = field(default_factory=list)

    @property
    def height(self) -> float:
        return max(self.side, sum(style.leading for style, _ in self.lines)) + _BELOW

    def draw(self, pen: Pen, x: float, top: float) -> None:
        module = self.side / (len(self.rows) + 2 * _QUIET)
        for row, cells in enumerate(self.rows):
            y = top - (row + 1 + _QUIET) * module
            for first, end in _runs(cells):
                left = x + (first + _QUIET) * module
                pen.shade(left, y - _SEAM, (end - first) * module, module + 2 * _SEAM, BLACK)
        y = top - max(0.0, self.side - sum(style.leading for style, _ in self.lines)) / 2
        for style, (text, _) in self.lines:
            pen.text(x + self.side + _PAD, y - style.ascent, text, style.face, style.size)
            y -= style.leading


def _runs(cells: Sequence[bool]) -> Iterator[tuple[int, int]]:
    """Where dark modules begin and end."""
    start = -1
    for index, dark in enumerate((*cells, False)):
        if dark and start < 0:
            start = index
        elif not dark and start >= 0:
            yield start, index
            start = -1
