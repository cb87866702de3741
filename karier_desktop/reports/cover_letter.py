"""Surat pengantar of a stick (forms.md form 15): two copies, one of which comes back signed."""

from karier_desktop.queries.documents.exchange_lines import HandoverData, ParcelLine
from karier_desktop.reports.blocks import Text
from karier_desktop.reports.columns import Column
from karier_desktop.reports.document import Frame, build, title_block
from karier_desktop.reports.exchange_parts import by_hand, number, paragraph
from karier_desktop.reports.flow import Block
from karier_desktop.reports.rows import Look, Row, row
from karier_desktop.reports.signature import party
from karier_desktop.reports.tables import Table
from karier_desktop.reports.wording import DOTS, lines, long_date

TITLE = "Surat Pengantar"

COLUMNS = (
    Column("NO", mm=9, align="center"),
    Column("JENIS YANG DIKIRIM", 52),
    Column("BANYAKNYA", 18),
    Column("KETERANGAN", 26),
)


def draw(data: HandoverData, frame: Frame) -> bytes:
    """To whom, what is sent, and who received it."""
    several = len(data.offices) > 1
    rows = [_row(index, parcel, several) for index, parcel in enumerate(data.parcels, start=1)]
    asked = (
        "Mohon paket diterima lewat Tukar Data dan kode tanda terimanya dikabarkan kepada kami. Lembar kedua surat ini "
        "mohon dikembalikan setelah ditandatangani."
    )
    blocks: list[Block] = [
        *_address(data, frame),
        *title_block(frame, TITLE, numbered=True),
        Table(COLUMNS, rows, frame.styles, Look(size=9.5, head_size=9), empty="Belum ada paket."),
        paragraph(asked, frame, above=7),
        frame.signed_by(by_hand(f"Diterima tanggal {DOTS}", "Penerima,"), party(frame.signer, "Pengirim,")),
    ]
    return build(TITLE, blocks, frame)


def _address(data: HandoverData, frame: Frame) -> list[Block]:
    body, offices = frame.styles.body, data.offices or (DOTS,)
    listed = [f"{index}. {office}" for index, office in enumerate(offices, start=1)] if len(offices) > 1 else offices
    lines_ = [Text(text, body, leads=True) for text in ("Yth.", *listed)]
    return [*lines_, Text(f"di {DOTS}", body, below=10, leads=True)]


def _row(index: int, parcel: ParcelLine, several: bool) -> Row:
    files = f"{parcel.files} berkas" if parcel.files else "–"
    return row(
        str(index),
        lines(f"{parcel.kind} no. {parcel.no} di stik USB", f"untuk {parcel.office}" if several else ""),
        lines(files, f"{number(parcel.rows)} baris"),
        f"Dibuat {long_date(parcel.day)}",
    )
