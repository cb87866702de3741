"""Daftar pasangan mentoring: the table that goes with the letter appointing mentors (forms.md form 10)."""

from karier_desktop.queries.documents.mentoring import Member, PairRow, PairsData
from karier_desktop.reports.columns import NIP_FIT, Column
from karier_desktop.reports.document import Frame, build, title_block
from karier_desktop.reports.rows import Look, Row, row
from karier_desktop.reports.tables import Table
from karier_desktop.reports.wording import lines, long_date, name_and_nip, span

TITLE = "Daftar Pasangan Mentoring"

COLUMNS = (
    Column("NO", 5, "center"),
    Column("NAMA MENTOR / NIP", 34, fit=NIP_FIT),
    Column("JABATAN", 30),
    Column("NAMA MENTEE / NIP", 34, fit=NIP_FIT),
    Column("JABATAN", 30),
    Column("BIDANG", 32),
    Column("PERIODE", 22),
    Column("KET", 16, fit="Mentoring"),
)


def draw(data: PairsData, frame: Frame) -> bytes:
    """One row for each pair."""
    rows = [_row(index, pair) for index, pair in enumerate(data.rows, start=1)]
    as_of = f"Keadaan per {long_date(data.as_of)}"
    head = title_block(frame, TITLE, data.unit, data.program, below=(as_of,), numbered=True)
    look = Look(size=8, head_size=7.2, numbers=True)
    table = Table(COLUMNS, rows, frame.styles, look, empty="Belum ada pasangan mentoring.")
    return build(TITLE, [*head, table, frame.signed()], frame)


def _row(index: int, pair: PairRow) -> Row:
    until = span(pair.start, pair.end) if pair.end else f"mulai {long_date(pair.start)}"
    return row(
        str(index),
        name_and_nip(pair.mentor.name, pair.mentor.nip),
        _post(pair.mentor),
        name_and_nip(pair.mentee.name, pair.mentee.nip),
        _post(pair.mentee),
        pair.aim,
        until,
        lines(pair.kind, pair.remark),
    )


def _post(member: Member) -> str:
    return lines(member.position, f"({member.golongan})" if member.golongan else "")
