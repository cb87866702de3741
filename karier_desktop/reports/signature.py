"""The blocks of those who sign: composed from the register of signers, never typed, never alone on a page."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date

from karier_desktop.queries.documents.office import Official
from karier_desktop.reports.flow import Block, Piece, Room
from karier_desktop.reports.paper import MM
from karier_desktop.reports.pen import Pen
from karier_desktop.reports.styles import Style, Styles
from karier_desktop.reports.text import Line, wrap
from karier_desktop.reports.wording import DOTS, place_and_date
from karier_desktop.rules.nip import format_nip

STAMP_ROOM = 25 * MM
"""Four blank lines for pen and stamp."""
PEN_ROOM = 16 * MM
"""Room for a signature without stamp."""
_COLUMN = 88 * MM
_ABOVE = 6 * MM
_SMALLEST_NAME = 9.0


@dataclass(frozen=True)
class Party:
    """One who signs: what stands above the free space, the name, what stands below it."""

    heading: tuple[str, ...]
    name: str
    below: tuple[str, ...] = ()


def capacity(official: Official) -> tuple[str, ...]:
    """In which capacity an official signs, line by line (a.n., u.b., Plt., Plh., Pj.)."""
    givers = official.on_behalf_of.splitlines()
    position = f"{official.position},"
    if official.mode == "u.b.":
        between = [f"{giver}," for giver in givers[1:]]
        return (*[f"a.n. {giver}" for giver in givers[:1]], *between, "u.b.", position)
    if official.mode == "a.n.":
        return (f"a.n. {' '.join(givers)}", position) if givers else (f"a.n. {position}",)
    if official.mode in ("Plt.", "Plh.", "Pj."):
        return (f"{official.mode} {position}",)
    return (position,)


def party(official: Official | None, *above: str) -> Party:
    """The block of an official; without one, dots to be filled in by hand."""
    if official is None:
        return Party(above, DOTS, (f"NIP {DOTS}",))
    below = (official.rank, f"NIP {format_nip(official.nip)}" if official.nip else "")
    return Party((*above, *capacity(official)), official.name, tuple(line for line in below if line))


def person(role: str, name: str, number: str = "", *above: str) -> Party:
    """The block of somebody who signs for himself: mentor, employee, appraiser."""
    return Party((*above, f"{role},"), name or DOTS, (f"NIP {format_nip(number)}",) if number else ())


@dataclass(frozen=True)
class Signature:
    """Up to three parties: one at the right; two at left and right; a third in the middle below them.

    The place and date stand above the party at the right.
    """

    parties: tuple[Party, ...]
    city: str
    day: date | None
    styles: Styles
    room: float = STAMP_ROOM
    sticks: bool = field(default=True, init=False)
    leads: bool = field(default=False, init=False)

    def least(self, width: float, room: Room) -> float:
        """All of it."""
        return self._drawn(width).height + room.after

    def place(self, width: float, room: Room) -> tuple[Piece | None, Block | None]:
        """Whole, or not at all."""
        drawn = self._drawn(width)
        if drawn.height > room.left and not room.fresh:
            return None, self
        return drawn, None

    def _drawn(self, width: float) -> "_Drawn":
        column = min(0.48 * width, _COLUMN)
        dated, strong = place_and_date(self.city, self.day), self._name_style(column)
        if len(self.parties) == 1:
            alone = _Block(self.parties[0], column, self.styles.body, strong, centred=False).dated(dated)
            return _Drawn([[(width - column, alone)]], self.room)
        left, right, *others = (_Block(party, column, self.styles.body, strong) for party in self.parties)
        pair = [(0.0, left.dated("")), (width - column, right.dated(dated))]
        return _Drawn([pair, *[[((width - column) / 2, other)] for other in others]], self.room)

    def _name_style(self, column: float) -> Style:
        """One size for all names: a little smaller where that spares one of them a second line."""
        fitting = (_fitting(self.styles.strong, party.name, column) for party in self.parties)
        return min(fitting, key=lambda style: style.size)


class _Block:
    """One party broken into lines."""

    def __init__(self, party: Party, width: float, body: Style, strong: Style, centred: bool = True) -> None:
        self._width, self._centred = width, centred
        self.body, self.strong = body, strong
        self.heading = [line for text in party.heading for line in self._wrap(text, body)]
        self.name = self._wrap(party.name, strong)
        self.below = [line for text in party.below for line in self._wrap(text, body)]

    def dated(self, text: str) -> "_Block":
        """The same with a first line for place and date; an empty one keeps its height."""
        self.heading = [*self._wrap(text, self.body), *self.heading]
        return self

    def _wrap(self, text: str, style: Style) -> list[Line]:
        return wrap(text, style.face, style.size, self._width)

    @property
    def foot(self) -> float:
        """Height of the name and what stands below it."""
        return len(self.name) * self.strong.leading + len(self.below) * self.body.leading

    @property
    def head(self) -> float:
        """Height of what stands above the free space."""
        return len(self.heading) * self.body.leading

    def put(self, pen: Pen, lines: list[Line], style: Style, x: float, top: float, underlined: bool = False) -> float:
        """Draw lines downwards; the new top."""
        for text, width in lines:
            left = x + (self._width - width) / 2 if self._centred else x
            pen.text(left, top - style.ascent, text, style.face, style.size)
            if underlined and text != DOTS:
                pen.rule(left, top - style.ascent - 1.5, left + width, top - style.ascent - 1.5, 0.6)
            top -= style.leading
        return top


def _fitting(style: Style, name: str, width: float) -> Style:
    """A long name gets a little smaller, if that spares it a second line."""
    wide = style.face.width(style.face.printable(name).replace("\n", " "), style.size)
    shrunk = style.size * width / wide * 0.999 if wide > width else style.size
    return Style(style.face, shrunk) if shrunk >= _SMALLEST_NAME else style


@dataclass(frozen=True)
class _Drawn:
    """Rows of blocks; in a row the names stand on one line."""

    rows: list[list[tuple[float, _Block]]]
    room: float

    @property
    def height(self) -> float:
        return sum(_ABOVE + height for height, _ in self._measured())

    def _measured(self) -> Iterator[tuple[float, float]]:
        """Height of each row, and how far its names are below its top."""
        for row in self.rows:
            names = max(block.head for _, block in row) + self.room
            yield names + max(block.foot for _, block in row), names

    def draw(self, pen: Pen, x: float, top: float) -> None:
        for row, (height, names) in zip(self.rows, self._measured(), strict=True):
            top -= _ABOVE
            for shift, block in row:
                block.put(pen, block.heading, block.body, x + shift, top)
                y = block.put(pen, block.name, block.strong, x + shift, top - names, underlined=True)
                block.put(pen, block.below, block.body, x + shift, y)
            top -= height
