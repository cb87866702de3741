"""Lembar pertanyaan: one thing to decide, asked of another office, with room for the answer (exchange.md 16)."""

from karier_desktop.queries.documents.exchange_lines import QuestionData, SideLine
from karier_desktop.reports.blocks import Item, Text, items
from karier_desktop.reports.columns import Column
from karier_desktop.reports.document import Frame, build, title_block
from karier_desktop.reports.exchange_parts import by_hand, heading, moment, paragraph
from karier_desktop.reports.flow import Block
from karier_desktop.reports.rows import Look, Row, row
from karier_desktop.reports.signature import party
from karier_desktop.reports.tables import Table
from karier_desktop.reports.wording import DOTS, lines, long_date

TITLE = "Lembar Pertanyaan"
_LABEL_MM = 40.0
_BOX = "□"
_ANSWER = 11.0
_NOTE = "Memuat data pribadi pegawai: serahkan langsung kepada kantor yang dituju, jangan difoto atau digandakan."

COLUMNS = (
    Column("PILIHAN", mm=15, align="center"),
    Column("NILAI", 34),
    Column("DICATAT OLEH", 36),
    Column("SEBELUMNYA", 20),
    Column("BUKTI", 20),
)


def draw(data: QuestionData, frame: Frame) -> bytes:
    """The values with who wrote them, and lines for the answer."""
    asked = (
        "Data pegawai berikut dicatat berbeda oleh dua kantor atau lebih. Mohon periksa berkas di kantor Saudara, beri "
        "tanda pada satu pilihan, dan kembalikan lembar ini."
    )
    blocks: list[Block] = [
        *_address(data, frame),
        *title_block(frame, TITLE, numbered=True),
        paragraph(asked if data.sides else data.text, frame, below=6),
        items(_facts(data), frame.styles, _LABEL_MM),
        Text("", frame.styles.at(5), leads=True),
        *_sides(data, frame),
        heading("Jawaban", frame),
        _answer(data, frame),
        frame.signed_by(by_hand("Yang menjawab,"), party(frame.signer, "Yang bertanya,")),
    ]
    return build(f"{TITLE} {data.subject}", blocks, frame, _NOTE)


def _address(data: QuestionData, frame: Frame) -> list[Block]:
    body = frame.styles.body
    offices = [Text(office, body, leads=True) for office in data.asked or (DOTS,)]
    return [Text("Yth.", body, leads=True), *offices, Text(f"di {DOTS}", body, below=10, leads=True)]


def _facts(data: QuestionData) -> list[Item]:
    found = Item("Ditemukan", long_date(data.since))
    return [Item("Pegawai", data.subject), Item("Data", data.label), found]


def _sides(data: QuestionData, frame: Frame) -> list[Block]:
    if not data.sides:
        return []
    rows = [_side_row(index, side) for index, side in enumerate(data.sides)]
    return [Table(COLUMNS, rows, frame.styles, Look(size=9.5, head_size=8.5, middle=False))]


def _letter(index: int) -> str:
    return chr(ord("A") + index) if index < 26 else str(index + 1)


def _side_row(index: int, side: SideLine) -> Row:
    return row(
        _letter(index),
        lines(side.value or "(kosong)", "(dipakai sementara)" if side.used else ""),
        lines(side.office, side.who, f"jam PC {moment(side.at)}" if side.at else ""),
        side.before or "–",
        side.evidence or "–",
    )


def _answer(data: QuestionData, frame: Frame) -> Table:
    """Lines to be filled in by hand: one row, so that they stay together on a page."""
    choices = (
        "     ".join(f"{_BOX} {_letter(index)}" for index in range(len(data.sides))) or f"{_BOX} ya     {_BOX} tidak"
    )
    values = {"Yang benar": choices, "Nilai lain": DOTS * 2, "Dasar (SK, tanggal)": DOTS * 2}
    columns = (Column("", mm=_LABEL_MM), Column("", mm=4), Column("", 1))
    cells = ("\n\n".join(values), "\n\n".join(":" * len(values)), "\n\n".join(values.values()))
    return Table(columns, [row(*cells)], frame.styles, Look(size=_ANSWER, ruled=False, middle=False))
