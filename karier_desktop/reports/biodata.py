"""Daftar riwayat hidup of one person: chapters with something in them, numbered in order."""

from dataclasses import dataclass, field

from karier_desktop.queries.documents.biodata_lines import CHAPTERS, BiodataData, Fact
from karier_desktop.reports.biodata_tables import chapter_table
from karier_desktop.reports.blocks import Item, Text, items
from karier_desktop.reports.document import Frame, build, title_block
from karier_desktop.reports.flow import Block, Piece, Room
from karier_desktop.reports.paper import MM
from karier_desktop.reports.pen import Pen
from karier_desktop.reports.rows import Look
from karier_desktop.reports.signature import party, person
from karier_desktop.reports.styles import Style
from karier_desktop.reports.tables import Table
from karier_desktop.reports.wording import long_date
from karier_desktop.rules.dates_id import roman

TITLE = "Daftar Riwayat Hidup"
TRUTH = (
    "Demikian daftar riwayat hidup ini dibuat dengan sesungguhnya. Apabila di kemudian hari terdapat keterangan yang "
    "tidak benar, saya bersedia dituntut di muka pengadilan serta bersedia menerima segala tindakan yang diambil oleh "
    "pemerintah."
)
_PHOTO = (30 * MM, 40 * MM)
_FREE_MM = 36.0


def draw(data: BiodataData, frame: Frame) -> bytes:
    """Particulars with room for a photo, then the chapters, the statement of truth and two signatures."""
    blocks = title_block(frame, TITLE, below=(f"Keadaan per {long_date(data.as_of)}",))
    blocks += [_heading(1, "Keterangan perorangan", frame), PhotoBox(frame.styles.at(8)), _facts(data.facts, frame)]
    blocks += _chapters(data, frame)
    blocks.append(Text(TRUTH, frame.styles.at(10), above=10, sticks=True, leads=True))
    blocks.append(frame.signed_by(party(frame.signer, "Mengetahui,"), person("Yang membuat", data.name, data.nip)))
    return build(f"{TITLE} {data.name}", blocks, frame)


def _heading(index: int, title: str, frame: Frame) -> Text:
    return Text(f"{roman(index)}. {title.upper()}", frame.styles.at(10, "Bold"), above=9, below=3, leads=True)


def _facts(facts: tuple[Fact, ...], frame: Frame, free_mm: float = _FREE_MM) -> Table:
    entries = [Item(fact.label, fact.value, f"{index}.") for index, fact in enumerate(facts, start=1)]
    return items(entries, frame.styles, 44, 9.5, free_mm)


def _chapters(data: BiodataData, frame: Frame) -> list[Block]:
    blocks: list[Block] = []
    index = 2
    for chapter in CHAPTERS:
        body = _chapter(data, chapter.code, frame)
        if body is not None:
            blocks += [_heading(index, chapter.title, frame), body]
            index += 1
    return blocks


def _chapter(data: BiodataData, code: str, frame: Frame) -> Block | None:
    if code == "private":
        return _facts(data.private, frame, 0.0) if data.private else None
    columns, rows = chapter_table(data, code)
    return Table(columns, rows, frame.styles, Look(size=8, head_size=7, numbers=True, middle=False)) if rows else None


@dataclass(frozen=True)
class PhotoBox:
    """An empty frame for a photo of 3 x 4 cm at the right edge; the text beside it leaves the room free."""

    style: Style
    sticks: bool = field(default=False, init=False)
    leads: bool = field(default=True, init=False)

    def least(self, width: float, room: Room) -> float:
        """The height of the frame."""
        return max(_PHOTO[1], room.after)

    def place(self, width: float, room: Room) -> tuple[Piece | None, Block | None]:
        """Takes no height of its own: it stands beside what follows."""
        if room.left < _PHOTO[1] and not room.fresh:
            return None, self
        return _Photo(self.style, width), None


@dataclass(frozen=True)
class _Photo:
    style: Style
    width: float
    height: float = 0.0

    def draw(self, pen: Pen, x: float, top: float) -> None:
        wide, high = _PHOTO
        left, right, foot = x + self.width - wide, x + self.width, top - high
        for x1, y1, x2, y2 in ((left, top, right, top), (left, foot, right, foot)):
            pen.rule(x1, y1, x2, y2)
        pen.rule(left, top, left, foot)
        pen.rule(right, top, right, foot)
        text = "Pas foto 3 × 4"
        shift = (wide - self.style.face.width(text, self.style.size)) / 2
        pen.text(left + shift, top - high / 2, text, self.style.face, self.style.size)
