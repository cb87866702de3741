"""Sheets of paper and their margins. Sizes are exact: reportlab knows no F4 and its nearest constant is not F4."""

from dataclasses import dataclass, replace
from typing import Literal

MM = 72 / 25.4
"""Points in a millimetre."""

Orientation = Literal["portrait", "landscape"]


@dataclass(frozen=True)
class Margins:
    """White edges in millimetres."""

    top: float
    right: float
    bottom: float
    left: float


LIST_MARGINS = Margins(15, 15, 15, 15)
"""Wide lists need the width: they are filed by their head, not punched at the left."""


@dataclass(frozen=True)
class Paper:
    """A sheet as it lies in front of the reader; `width` and `height` in millimetres."""

    name: str
    width: float
    height: float

    @property
    def orientation(self) -> Orientation:
        """How the sheet lies."""
        return "landscape" if self.width > self.height else "portrait"

    @property
    def points(self) -> tuple[float, float]:
        """Width and height in PDF points."""
        return self.width * MM, self.height * MM

    @property
    def label(self) -> str:
        """What the list of papers shows, e.g. `F4 mendatar, 215 × 330 mm`."""
        lies = "mendatar" if self.orientation == "landscape" else "tegak"
        short, long = sorted((self.width, self.height))
        return f"{self.name} {lies}, {short:g} × {long:g} mm".replace(".", ",")

    def turned(self, orientation: Orientation) -> "Paper":
        """The same sheet lying the asked way."""
        if orientation == self.orientation:
            return self
        return replace(self, width=self.height, height=self.width)


PAPERS: dict[str, Paper] = {
    paper.name: paper
    for paper in (
        Paper("A4", 210, 297),
        Paper("F4", 215, 330),
        Paper("Legal", 215.9, 355.6),
        Paper("Folio", 210, 330),
    )
}


def find_paper(name: str, orientation: Orientation = "portrait") -> Paper:
    """The sheet an office profile names; an unknown name falls back to F4, which offices use most."""
    return PAPERS.get(name, PAPERS["F4"]).turned(orientation)
