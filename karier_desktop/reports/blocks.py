"""Running text and lists of label and value, as blocks."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from karier_desktop.reports.columns import Align, Column
from karier_desktop.reports.flow import Block, Piece, Room
from karier_desktop.reports.pen import Pen
from karier_desktop.reports.rows import Look, Row
from karier_desktop.reports.styles import Style, Styles
from karier_desktop.reports.tables import Table
from karier_desktop.reports.text import Line, wrap

_ORPHANS = 2
"""Lines of a paragraph that keep each other company on a page."""


@dataclass(frozen=True)
class Text:
    """A paragraph or heading with white space above and below it."""

    text: str
    style: Style
    align: Align = "left"
    above: float = 0.0
    below: float = 0.0
    indent: float = 0.0
    leads: bool = False
    sticks: bool = False

    def least(self, width: float, room: Room) -> float:
        """All of a short text with what follows it, the first lines of a long one."""
        return self._lines(width).least(width, room)

    def place(self, width: float, room: Room) -> tuple[Piece | None, Block | None]:
        """As many lines as fit."""
        return self._lines(width).place(width, room)

    def _lines(self, width: float) -> "_Lines":
        lines = wrap(self.text, self.style.face, self.style.size, width - self.indent)
        return _Lines(lines, self, width)


@dataclass(frozen=True)
class _Lines:
    """Lines still to be placed."""

    lines: list[Line]
    source: Text
    width: float
    sticks: bool = False
    leads: bool = False

    @property
    def height(self) -> float:
        return len(self.lines) * self.source.style.leading + self.source.above + self.source.below

    def least(self, width: float, room: Room) -> float:
        if len(self.lines) <= 2 * _ORPHANS:
            return self.height + room.after
        return _ORPHANS * self.source.style.leading + self.source.above

    def place(self, width: float, room: Room) -> tuple[Piece | None, Block | None]:
        count = min(int((room.left - self.source.above + 0.01) / self.source.style.leading), len(self.lines))
        if count == len(self.lines):
            alone = room.fresh and count <= _ORPHANS
            if alone or self.height - self.source.below + room.after <= room.left:
                return self, None
        count = min(count, len(self.lines) - _ORPHANS)
        if count < _ORPHANS and not room.fresh:
            return None, self
        upper = _Lines(self.lines[: max(count, 1)], replace(self.source, below=0.0), self.width)
        return upper, _Lines(self.lines[max(count, 1) :], replace(self.source, above=0.0), self.width)

    def draw(self, pen: Pen, x: float, top: float) -> None:
        style, indent = self.source.style, self.source.indent
        y = top - self.source.above - style.ascent
        for text, width in self.lines:
            shift = {"left": indent, "center": (self.width - width) / 2, "right": self.width - width}
            pen.text(x + shift[self.source.align], y, text, style.face, style.size)
            y -= style.leading


@dataclass(frozen=True)
class Item:
    """A label, its value and, in numbered lists, its number."""

    label: str
    value: str
    number: str = ""


def items(
    entries: Iterable[Item], styles: Styles, label_mm: float = 42.0, size: float = 0.0, free_mm: float = 0.0
) -> Table:
    """`label : value` lines, aligned on the colon, with numbers if entries have them; `free_mm` stays free at right."""
    listed = list(entries)
    numbered = any(entry.number for entry in listed)
    columns: Sequence[Column] = [
        *([Column("", mm=8)] if numbered else []),
        Column("", mm=label_mm),
        Column("", mm=4),
        Column("", 1),
        *([Column("", mm=free_mm)] if free_mm else []),
    ]
    first, last = (1 if numbered else 0), (1 if free_mm else 0)
    rows = [Row(((*[entry.number] * first, entry.label, ":", entry.value or "-", *[""] * last),)) for entry in listed]
    look = Look(size=size or styles.text_size, ruled=False, middle=False)
    return Table(columns, rows, styles, look)
