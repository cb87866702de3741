"""Daftar hadir: one sheet with staggered signatures, or a column for each day (forms.md form 9)."""

from collections.abc import Iterator
from datetime import date

from karier_desktop.queries.documents.attendance import AttendanceData, AttendanceRow
from karier_desktop.reports.blocks import Item, Text, items
from karier_desktop.reports.columns import NIP_FIT, Column
from karier_desktop.reports.document import Frame, build, title_block
from karier_desktop.reports.flow import Block
from karier_desktop.reports.paper import MM
from karier_desktop.reports.rows import Look, Row, row
from karier_desktop.reports.signature import Party
from karier_desktop.reports.tables import Table
from karier_desktop.reports.wording import DOTS, hours, name_and_nip, span
from karier_desktop.rules.dates_id import day_date, day_name, numeric_date
from karier_desktop.rules.nip import format_nip

TITLE = "Daftar Hadir"
ROW_HEIGHT = 11 * MM
"""Room to sign in."""

SHEET = (
    Column("NO", 5, "center"),
    Column("NAMA", 36),
    Column("NIP", 24, "center", fit=NIP_FIT),
    Column("UNIT / INSTANSI", 30),
    Column("TANDA TANGAN", children=(Column("", 19, open=True), Column("", 19))),
)


def draw(data: AttendanceData, frame: Frame) -> bytes:
    """One sheet: odd numbers sign at the left, even ones at the right."""
    rows = [_sheet_row(index, person) for index, person in _numbered(data)]
    look = Look(size=8.5, head_size=7.5, row_height=ROW_HEIGHT)
    table = Table(SHEET, rows, frame.styles, look, empty="Belum ada peserta.")
    return _finish(data, table, frame)


def draw_days(data: AttendanceData, frame: Frame) -> bytes:
    """A column to sign in for each day."""
    days = [Column(_day_heading(day), 22) for day in data.days]
    columns = [
        Column("NO", 5, "center"),
        Column("NAMA / NIP", 44, fit=NIP_FIT),
        Column("UNIT / INSTANSI", 34),
        Column("TANDA TANGAN", children=tuple(days)) if days else Column("TANDA TANGAN", 30),
    ]
    blanks = ("",) * max(len(days), 1)
    rows = [
        row(str(index), name_and_nip(person.name, person.nip), person.unit, *blanks)
        for index, person in _numbered(data)
    ]
    look = Look(size=8.5, head_size=7.5, row_height=ROW_HEIGHT)
    return _finish(data, Table(columns, rows, frame.styles, look, empty="Belum ada peserta."), frame)


def _numbered(data: AttendanceData) -> Iterator[tuple[int, AttendanceRow]]:
    yield from enumerate((*data.people, *[AttendanceRow("", "", "")] * data.blanks), start=1)


def _sheet_row(index: int, person: AttendanceRow) -> Row:
    left, right = (f"{index}.", "") if index % 2 else ("", f"{index}.")
    return row(str(index), person.name, format_nip(person.nip), person.unit, left, right)


def _day_heading(day: date) -> str:
    return f"{day_name(day)}\n{numeric_date(day)}"


def _finish(data: AttendanceData, table: Table, frame: Frame) -> bytes:
    batch = f"Angkatan {data.batch}" if data.batch else ""
    maker = Party(("Dibuat oleh,", "Panitia,"), DOTS)
    blocks: list[Block] = [
        *title_block(frame, TITLE, data.name, batch),
        items(_facts(data, frame), frame.styles, 36, 9.5),
        Text("", frame.styles.at(5), leads=True),
        table,
        frame.signed(maker, above="Mengetahui,"),
    ]
    return build(f"{TITLE} {data.name}", blocks, frame)


def _facts(data: AttendanceData, frame: Frame) -> list[Item]:
    days = day_date(data.days[0]) if len(data.days) == 1 else span(data.days[0], data.days[-1]) if data.days else ""
    return [
        Item("Nomor", frame.number or DOTS),
        Item("Hari/tanggal", days or DOTS),
        Item("Jam", hours(data.start, data.end) or DOTS),
        Item("Tempat", data.venue or DOTS),
        Item("Pembicara", data.speakers or DOTS),
        Item("Pokok bahasan", data.topics or DOTS),
    ]
