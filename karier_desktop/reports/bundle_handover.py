"""Berita acara serah terima of the files on a stick (forms.md form 14)."""

from karier_desktop.queries.documents.exchange_lines import FileLine, HandoverData
from karier_desktop.queries.documents.office import Official
from karier_desktop.reports.blocks import Item, items
from karier_desktop.reports.columns import Column
from karier_desktop.reports.document import Frame, build, title_block
from karier_desktop.reports.exchange_parts import by_hand, halves, number, paragraph, size
from karier_desktop.reports.flow import Block
from karier_desktop.reports.rows import Look, Row, row
from karier_desktop.reports.signature import capacity, party
from karier_desktop.reports.tables import Table
from karier_desktop.reports.wording import DOTS
from karier_desktop.rules.dates_id import date_in_words, in_words
from karier_desktop.rules.nip import format_nip

TITLE = "Berita Acara Serah Terima"
_LABEL_MM = 34.0
_SHA_FIT = "0" * 32

COLUMNS = (
    Column("NO", mm=8, align="center"),
    Column("NAMA BERKAS", 30, fit="NUSATMR0-000000-P01.KRB"),
    Column("JENIS", 14),
    Column("JUMLAH BARIS", 12, "right", fit="000.000"),
    Column("UKURAN", 12, "right", fit="1.023 KB"),
    Column("SIDIK (SHA-256)", 36, fit=_SHA_FIT),
    Column("KETERANGAN", 14),
)


def draw(data: HandoverData, frame: Frame) -> bytes:
    """Two parties, the medium, the files with their checksums, and both signatures."""
    count = len(data.files)
    opening = (
        f"Pada hari ini {date_in_words(frame.day)}, kami yang bertanda tangan di bawah ini:"
        if frame.day
        else f"Pada hari ini {DOTS}, kami yang bertanda tangan di bawah ini:"
    )
    handed = (
        f"PIHAK PERTAMA menyerahkan kepada PIHAK KEDUA, dan PIHAK KEDUA menerima dari PIHAK PERTAMA, {count} "
        f"({in_words(count)}) berkas paket data kepegawaian di dalam media simpan berikut:"
    )
    blocks: list[Block] = [
        *title_block(frame, TITLE, "Paket Data Kepegawaian", numbered=True),
        paragraph(opening, frame),
        *_party(_giver(data, frame.signer), "PIHAK PERTAMA", frame),
        *_party(_taker(data), "PIHAK KEDUA", frame),
        paragraph(handed, frame),
        items([Item("Merek", data.medium or DOTS), Item("Nomor seri", data.serial or DOTS)], frame.styles, _LABEL_MM),
        paragraph("", frame, 4, above=0, below=0),
        Table(COLUMNS, _rows(data), frame.styles, Look(size=7.5, head_size=7), empty="Belum ada berkas."),
        *_closing(frame),
        frame.signed_by(
            by_hand("PIHAK KEDUA,"), party(frame.signer, "PIHAK PERTAMA,"), by_hand("Mengetahui,", "Atasan langsung,")
        ),
    ]
    return build(f"{TITLE} Paket Data Kepegawaian", blocks, frame)


def _party(facts: list[Item], side: str, frame: Frame) -> list[Block]:
    called = f"selanjutnya disebut {side}."
    return [items(facts, frame.styles, _LABEL_MM), paragraph(called, frame, above=1, below=5)]


def _giver(data: HandoverData, official: Official | None) -> list[Item]:
    name, nip = (official.name, format_nip(official.nip)) if official else (DOTS, DOTS)
    post = " ".join(capacity(official)).rstrip(",") if official else DOTS
    return [
        Item("Nama", name, "1."),
        Item("NIP", nip or DOTS),
        Item("Jabatan", post),
        Item("Kantor", data.office),
        Item("Alamat", data.address or DOTS),
    ]


def _taker(data: HandoverData) -> list[Item]:
    return [
        Item("Nama", DOTS, "2."),
        Item("NIP", DOTS),
        Item("Jabatan", DOTS),
        Item("Kantor", ", ".join(data.offices) or DOTS),
        Item("Alamat", DOTS),
    ]


def _rows(data: HandoverData) -> list[Row]:
    rows = [_row(index, file) for index, file in enumerate(data.files, start=1)]
    if len(rows) > 1:
        counted, bytes_ = sum(file.rows or 0 for file in data.files), sum(file.size for file in data.files)
        cells = ("JUMLAH", number(counted), size(bytes_), "")
        rows.append(Row((cells,), kind="strong", spans=(3, 1, 1, 2)))
    return rows


def _row(index: int, file: FileLine) -> Row:
    return row(str(index), file.name, file.kind, number(file.rows), size(file.size), halves(file.sha256), file.remark)


def _closing(frame: Frame) -> list[Block]:
    locked = (
        "Setiap berkas terkunci dan hanya dapat dibuka oleh kantor yang dituju. Sidik berkas dipakai untuk memeriksa "
        "bahwa berkas yang diterima sama dengan berkas yang diserahkan."
    )
    end = "Demikian berita acara ini dibuat dalam rangkap dua untuk dipergunakan sebagaimana mestinya."
    return [paragraph(locked, frame, above=7), paragraph(end, frame)]
