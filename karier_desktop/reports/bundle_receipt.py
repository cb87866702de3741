"""Tanda Terima Paket: the receipt in large letters, to be read over the telephone or photographed (exchange.md 11)."""

from karier_desktop.queries.documents.exchange_lines import ReceiptData
from karier_desktop.reports.big import Groups
from karier_desktop.reports.blocks import Item, items
from karier_desktop.reports.document import Frame, build, title_block
from karier_desktop.reports.exchange_parts import halves, heading, moment, number, paragraph, size
from karier_desktop.reports.flow import Block

TITLE = "Tanda Terima Paket"


def draw(data: ReceiptData, frame: Frame) -> bytes:
    """What was received, the code, and what the sender does with it."""
    how = (
        f"Bacakan kedua belas huruf dan angka ini lewat telepon kepada {data.sender}, atau kirim foto lembar ini. "
        "Di sana kode diketik pada Tukar Data, tombol Catat tanda terima; paket itu lalu tercatat sudah diakui. Huruf "
        "I, L, O dan U tidak dipakai: yang mirip O adalah angka nol, yang mirip I adalah angka satu."
    )
    blocks: list[Block] = [
        *title_block(frame, TITLE, numbered=True),
        items(_facts(data), frame.styles, 44),
        heading("Kode tanda terima", frame),
        Groups(data.code.split("-"), 3, frame.styles.at(38, "Bold")),
        paragraph(how, frame),
        frame.signed(above="Penerima,"),
    ]
    return build(f"{TITLE} no. {data.no}", blocks, frame)


def _facts(data: ReceiptData) -> list[Item]:
    state = "semua baris sudah tersimpan"
    if data.undecided:
        state = f"semua baris sudah tersimpan, {number(data.undecided)} hal masih perlu diputuskan di sini"
    return [
        Item("Pengirim", f"{data.sender} ({data.sender_code})"),
        Item("Penerima", data.receiver),
        Item("Paket", f"{data.kind} no. {data.no}"),
        Item("Diterima", moment(data.at)),
        Item("Isi", f"{number(data.rows)} baris, {size(data.size)}"),
        Item("Keadaan", state),
        Item("Sidik (SHA-256)", halves(data.sha256)),
    ]
