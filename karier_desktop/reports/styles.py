"""Sizes of letters, and the white around them. One place, so that all documents of an office look related."""

from dataclasses import dataclass

from karier_desktop.reports.fonts import Face, Weight, face

_LEADING = 1.18
_ASCENT = 0.86


@dataclass(frozen=True)
class Style:
    """A face at a size. Text of a line stands `ascent` below the line's top."""

    face: Face
    size: float

    @property
    def leading(self) -> float:
        """Height of a line."""
        return self.size * _LEADING

    @property
    def ascent(self) -> float:
        """From the top of a line to where letters stand."""
        return self.size * _ASCENT


@dataclass(frozen=True)
class Styles:
    """What a document is written in: the office's family at the sizes official letters use."""

    family: str
    text_size: float = 11.0

    def at(self, size: float, weight: Weight = "Regular") -> Style:
        """A face of the family at a size."""
        return Style(face(self.family, weight), size)

    @property
    def body(self) -> Style:
        """Running text."""
        return self.at(self.text_size)

    @property
    def strong(self) -> Style:
        """Names of signers, headings of sections."""
        return self.at(self.text_size, "Bold")

    @property
    def title(self) -> Style:
        """The name of the document."""
        return self.at(self.text_size + 1, "Bold")

    @property
    def foot(self) -> Style:
        """Who printed it, page numbers."""
        return self.at(7.5)
