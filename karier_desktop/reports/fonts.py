"""The letters on paper: free fonts shipped with the program, registered once under their real names.

Only these faces are ever named in a file, so every document carries its own letters and prints alike everywhere.
"""

import unicodedata
from functools import cache
from typing import Literal

from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont

from karier_desktop.paths import resources

SANS = "Liberation Sans"
SERIF = "Liberation Serif"
FAMILIES = (SANS, SERIF)

Weight = Literal["Regular", "Bold", "Italic"]

UNKNOWN = "□"
"""Printed where the font has no such letter: seen, never dropped."""


class Face:
    """One face of a family: measures text and makes it printable."""

    def __init__(self, name: str, widths: dict[str, float]) -> None:
        self.name = name
        self._widths = widths
        self._of = widths.__getitem__

    def width(self, text: str, size: float) -> float:
        """Width in points of a text that went through `printable`."""
        return sum(map(self._of, text)) * size

    def widths(self, text: str, size: float) -> list[float]:
        """The width of each letter."""
        return [self._of(letter) * size for letter in text]

    def printable(self, text: str) -> str:
        """The text in letters this face has; line ends stay, marks without ink go, unknown letters show as a box."""
        if text.isascii() and text.isprintable():
            return text
        lines = unicodedata.normalize("NFC", text.replace("\r\n", "\n").replace("\t", " ")).splitlines()
        return "\n".join("".join(map(self._letter, line)) for line in lines)

    def _letter(self, letter: str) -> str:
        if letter in self._widths:
            return letter
        inkless = letter in _SELECTORS or unicodedata.category(letter) == "Cf"
        return "" if inkless else UNKNOWN


_SELECTORS = frozenset(map(chr, range(0xFE00, 0xFE10)))
_CONTROL = frozenset({"Cc", "Cf", "Cs"})


@cache
def face(family: str = SANS, weight: Weight = "Regular") -> Face:
    """A face ready to draw with. A family the program does not ship is replaced by Liberation Sans."""
    if family not in FAMILIES:
        return face(SANS, weight)
    name = family if weight == "Regular" else f"{family} {weight}"
    font = TTFont(name, str(resources() / "fonts" / f"{family.replace(' ', '')}-{weight}.ttf"))
    pdfmetrics.registerFont(font)
    return Face(name, _letters(font.face.charWidths))


def _letters(widths: dict[int, float]) -> dict[str, float]:
    known = {chr(code): width / 1000 for code, width in widths.items()}
    return {letter: width for letter, width in known.items() if unicodedata.category(letter) not in _CONTROL}
