"""The frame of every document: paper, kop, title, signature, page numbers, and the bytes of the file.

Same data, same frame, same bytes: no clock and no random source is asked.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from io import BytesIO

from reportlab.pdfgen.canvas import Canvas

from karier_desktop.queries.documents.office import Office, Official
from karier_desktop.reports.blocks import Text
from karier_desktop.reports.flow import Block, Page, lay_out
from karier_desktop.reports.letterhead import letterhead
from karier_desktop.reports.paper import MM, Margins, Paper
from karier_desktop.reports.pen import Pen
from karier_desktop.reports.signature import PEN_ROOM, STAMP_ROOM, Party, Signature, party
from karier_desktop.reports.styles import Style, Styles
from karier_desktop.reports.text import Line, wrap
from karier_desktop.reports.wording import DOTS

PROGRAM = "Karier Desktop"

_FOOT = 7 * MM
"""From the lower edge of the sheet to the foot line: inside what every printer reaches."""


@dataclass(frozen=True)
class Frame:
    """Everything about a print that is not its data. `printed` says who printed it when; no `number` prints dots."""

    paper: Paper
    margins: Margins
    office: Office
    signer: Official | None = None
    place: str = ""
    day: date | None = None
    number: str = ""
    printed: str = ""
    copies: tuple[str, ...] = ()

    @property
    def styles(self) -> Styles:
        """The office's letters; a little smaller beside the small print of wide lists."""
        return Styles(self.office.letter_font, 10 if self.paper.orientation == "landscape" else 11)

    @property
    def width(self) -> float:
        """Points between the margins."""
        return self.paper.points[0] - (self.margins.left + self.margins.right) * MM

    def signed(self, *others: Party, above: str = "") -> Signature:
        """The closing block: another party at the left, the signer of the office at the right."""
        return self.signed_by(*others, party(self.signer, *([above] if above else [])))

    def signed_by(self, *parties: Party) -> Signature:
        """The closing block with these parties only."""
        room = STAMP_ROOM if self.office.stamp_space else PEN_ROOM
        return Signature(parties, self.place or self.office.city, self.day, self.styles, room)


def title_block(frame: Frame, *lines: str, below: tuple[str, ...] = (), numbered: bool = False) -> list[Block]:
    """The name of the document in capitals, centred, with its number or dots for it, and lines below."""
    styles = frame.styles
    blocks = [Text(line.upper(), styles.title, "center", leads=True) for line in lines if line]
    if numbered:
        blocks.append(Text(f"NOMOR: {frame.number or DOTS}", styles.body, "center", above=1.5, leads=True))
    blocks += [Text(line, styles.body, "center", above=1.5, leads=True) for line in below if line]
    blocks.append(Text("", styles.at(5), leads=True))
    return list(blocks)


def copies_block(frame: Frame) -> list[Block]:
    """Tembusan at the lower left, numbered."""
    if not frame.copies:
        return []
    small = frame.styles.at(9)
    head = Text("Tembusan:", small, above=8, leads=True)
    listed = enumerate(frame.copies, start=1)
    return [head, *(Text(f"{number}. Yth. {name.removeprefix('Yth. ')}", small) for number, name in listed)]


def build(title: str, blocks: Sequence[Block], frame: Frame, note: str = "") -> bytes:
    """The file. The kop goes before the blocks; `note` stands at the foot of every page."""
    foot = _Foot(frame, note)
    everything = [letterhead(frame.office, frame.signer, frame.styles), *blocks, *copies_block(frame)]
    bottom = max(frame.margins.bottom * MM, foot.top + 2 * MM)
    height = frame.paper.points[1] - frame.margins.top * MM - bottom
    pages = lay_out(everything, frame.width, height)
    buffer = BytesIO()
    canvas = _canvas(buffer, title, frame)
    for number, page in enumerate(pages, start=1):
        _draw_page(Pen(canvas), page, frame, foot, f"Hal. {number} dari {len(pages)}")
    canvas.save()
    return buffer.getvalue()


def _canvas(buffer: BytesIO, title: str, frame: Frame) -> Canvas:
    first = frame.styles.body
    canvas = Canvas(
        buffer,
        pagesize=frame.paper.points,
        invariant=1,
        pageCompression=1,
        lang="id-ID",
        initialFontName=first.face.name,
        initialFontSize=first.size,
    )
    title, author = (" ".join(first.face.printable(text).split()) for text in (title, frame.office.name))
    canvas.setTitle(title)
    canvas.setAuthor(author)
    canvas.setSubject(f"{title}, huruf {frame.styles.family}")
    canvas.setCreator(PROGRAM)
    canvas.setProducer(PROGRAM)
    return canvas


def _draw_page(pen: Pen, page: Page, frame: Frame, foot: "_Foot", number: str) -> None:
    left = frame.margins.left * MM
    top = frame.paper.points[1] - frame.margins.top * MM
    for below, piece in page:
        piece.draw(pen, left, top - below)
    foot.draw(pen, left, number)
    pen.finish()


class _Foot:
    """The foot of every page: who printed it and the note at the left, the page number at the right."""

    def __init__(self, frame: Frame, note: str) -> None:
        self._style: Style = frame.styles.foot
        self._width = frame.width
        self._lines: list[Line] = [
            line
            for text in (frame.printed, note)
            if text
            for line in wrap(text, self._style.face, self._style.size, frame.width * 0.8)
        ]

    @property
    def top(self) -> float:
        """From the lower edge of the sheet."""
        return _FOOT + max(len(self._lines), 1) * self._style.leading

    def draw(self, pen: Pen, left: float, number: str) -> None:
        """Draw it, `number` being the text about pages."""
        style = self._style
        y = self.top - style.ascent
        width = style.face.width(number, style.size)
        pen.text(left + self._width - width, y, number, style.face, style.size)
        for text, _ in self._lines:
            pen.text(left, y, text, style.face, style.size)
            y -= style.leading
