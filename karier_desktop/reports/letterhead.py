"""The head of a letter (kop): emblem, up to three lines of units, address, double rule. On the first page only."""

from dataclasses import dataclass, field
from io import BytesIO
from typing import Any

from reportlab.lib.utils import ImageReader

from karier_desktop.queries.documents.office import Office, Official
from karier_desktop.reports.flow import Block, Piece, Room
from karier_desktop.reports.paper import MM
from karier_desktop.reports.pen import Pen
from karier_desktop.reports.styles import Style, Styles
from karier_desktop.reports.text import Line, wrap
from karier_desktop.rules.problem import KnownError, Problem, Refused

UNIT_LINES = 3
_LOGO = 21 * MM
_GAP = 4 * MM
_BELOW = 5 * MM
_SMALLEST = 9.0


def emblem_problem(office: Office, signer: Official | None) -> Problem | None:
    """Why the chosen emblem may not stand on this letter; None when it may."""
    if office.emblem != "garuda" or (signer is not None and signer.state_official):
        return None
    text = (
        "Kop memakai lambang Garuda, padahal penanda tangan bukan pejabat negara. Lambang Garuda hanya untuk surat "
        "yang ditandatangani pejabat negara (menteri, gubernur, bupati, wali kota). Pilih penanda tangan pejabat "
        "negara, atau ganti lambang kop menjadi logo instansi di Pengaturan."
    )
    return Problem("emblem", text)


def letterhead(office: Office, signer: Official | None, styles: Styles) -> "Letterhead":
    """The head of this office's letters; refused with the reason when the emblem does not go with the signer."""
    if problem := emblem_problem(office, signer):
        raise Refused([problem])
    units = tuple(line for line in office.letterhead if line.strip()) or (office.name,)
    image = _read(office.logo) if office.logo and office.emblem != "none" else None
    return Letterhead(units[:UNIT_LINES], office.address_lines, image, office.emblem == "garuda", styles)


def _read(data: bytes) -> Any:
    try:
        image = ImageReader(BytesIO(data))
        image.getRGBData()
    except Exception as error:
        raise KnownError(
            "Gambar logo kantor tidak dapat dibaca.",
            "Berkasnya rusak atau bukan PNG maupun JPEG.",
            "Pilih gambar logo yang lain di Pengaturan > Kop surat, lalu cetak lagi.",
        ) from error
    return image


@dataclass(frozen=True)
class Letterhead:
    """The kop as a block. With the garuda the emblem stands centred above the lines, else at their left."""

    units: tuple[str, ...]
    addresses: tuple[str, ...]
    image: Any
    emblem_above: bool
    styles: Styles
    sticks: bool = field(default=False, init=False)
    leads: bool = field(default=True, init=False)

    def least(self, width: float, room: Room) -> float:
        """All of it, with what follows."""
        return self._drawn(width).height + room.after

    def place(self, width: float, room: Room) -> tuple[Piece | None, Block | None]:
        """Whole."""
        return self._drawn(width), None

    def _drawn(self, width: float) -> "_Drawn":
        beside = self.image is not None and not self.emblem_above
        room = width - (_LOGO + _GAP if beside else 0.0)
        lines = [line for index, unit in enumerate(self.units) for line in self._unit(unit, index, room)]
        address = self.styles.at(9)
        lines += [(address, line) for text in self.addresses for line in wrap(text, address.face, address.size, room)]
        centred_on_page = not beside or max(line[1] for _, line in lines) <= width - 2 * (_LOGO + _GAP)
        return _Drawn(lines, width, 0.0 if centred_on_page else _LOGO + _GAP, self.image, self.emblem_above)

    def _unit(self, text: str, index: int, room: float) -> list[tuple[Style, Line]]:
        """A unit line on one line of paper: it gets smaller before it breaks. The last, own unit is the largest."""
        own = index == len(self.units) - 1
        style = self.styles.at(14 if own else 12, "Bold" if own else "Regular")
        while style.size > _SMALLEST and style.face.width(style.face.printable(text), style.size) > room:
            style = Style(style.face, style.size - 0.5)
        return [(style, line) for line in wrap(text, style.face, style.size, room)]


@dataclass(frozen=True)
class _Drawn:
    lines: list[tuple[Style, Line]]
    width: float
    shift: float
    image: Any
    emblem_above: bool

    @property
    def height(self) -> float:
        return self._head + _BELOW

    @property
    def _text_height(self) -> float:
        return sum(style.leading for style, _ in self.lines)

    @property
    def _head(self) -> float:
        """Down to the rules."""
        if self.image is None:
            return self._text_height + 2 * MM
        if self.emblem_above:
            return self._text_height + _LOGO + 3 * MM
        return max(self._text_height, _LOGO) + 2 * MM

    def draw(self, pen: Pen, x: float, top: float) -> None:
        foot = top - self._head
        y = top
        if self.image is not None and self.emblem_above:
            pen.picture(self.image, x + (self.width - _LOGO) / 2, top - _LOGO, _LOGO, _LOGO)
            y -= _LOGO + MM
        elif self.image is not None:
            middle = (top + foot + 2 * MM) / 2
            pen.picture(self.image, x, middle - _LOGO / 2, _LOGO, _LOGO)
            y = middle + self._text_height / 2
        for style, (text, width) in self.lines:
            left = x + self.shift + (self.width - self.shift - width) / 2
            pen.text(left, y - style.ascent, text, style.face, style.size)
            y -= style.leading
        pen.rule(x, foot, x + self.width, foot, 2.0)
        pen.rule(x, foot - 2.2, x + self.width, foot - 2.2, 0.6)
