"""Lays blocks one under another over pages. First all pages are laid out, then drawn, so that each knows the total.

A block is asked to `place` as much of itself as the room allows and hands back the rest. Blocks that `stick` hold on
to the one before them: a signature is never alone on a page.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Protocol

from karier_desktop.reports.pen import Pen


class Piece(Protocol):
    """A part of a block that stands on one page."""

    @property
    def height(self) -> float:
        """Points from its top to its foot."""

    def draw(self, pen: Pen, x: float, top: float) -> None:
        """Draw with the upper left corner at (x, top)."""


@dataclass(frozen=True)
class Room:
    """What is left on this page, what an empty page offers, and what must still follow on the same page."""

    left: float
    full: float
    after: float = 0.0

    @property
    def fresh(self) -> bool:
        """Whether nothing stands on this page yet."""
        return self.left >= self.full - 0.01


class Block(Protocol):
    """Something that flows: text, a table, a signature."""

    @property
    def sticks(self) -> bool:
        """Whether some of the block before must stand on the same page."""

    @property
    def leads(self) -> bool:
        """Whether it must stand on the page where the next block begins, as a heading does."""

    def least(self, width: float, room: Room) -> float:
        """The height it needs to begin on an empty page, with what must follow it unbroken."""

    def place(self, width: float, room: Room) -> "tuple[Piece | None, Block | None]":
        """What fits and what is left. On a fresh page something must fit."""


Page = list[tuple[float, Piece]]
"""Pieces with the distance of each from the top of the page's text area."""


def lay_out(blocks: Sequence[Block], width: float, height: float) -> list[Page]:
    """All pages; at least one."""
    pages: list[Page] = [[]]
    used = 0.0
    for block, after in zip(blocks, _following(blocks, width, height), strict=True):
        rest: Block | None = block
        while rest is not None:
            piece, rest = rest.place(width, Room(height - used, height, min(after, height / 2)))
            if piece is not None:
                pages[-1].append((used, piece))
                used += piece.height
            if rest is not None:
                pages.append([])
                used = 0.0
    return pages


def _following(blocks: Sequence[Block], width: float, height: float) -> list[float]:
    """For each block the height that must follow it on the page where it ends."""
    result = [0.0] * len(blocks)
    need = 0.0
    for index in range(len(blocks) - 1, -1, -1):
        block = blocks[index]
        last = index + 1 == len(blocks)
        bound = not last and (block.leads or blocks[index + 1].sticks)
        result[index] = need if bound else 0.0
        need = block.least(width, Room(height, height, result[index]))
    return result


@dataclass(frozen=True)
class Space:
    """White space; swallowed at the head of a page and at its foot."""

    height: float
    sticks: bool = False
    leads: bool = True

    def draw(self, pen: Pen, x: float, top: float) -> None:
        """White space draws nothing."""

    def least(self, width: float, room: Room) -> float:
        """Itself and what follows."""
        return self.height + room.after

    def place(self, width: float, room: Room) -> tuple[Piece | None, Block | None]:
        """Stands only between two things."""
        if room.fresh or self.height + room.after > room.left:
            return None, None
        return self, None
