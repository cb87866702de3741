"""DUK: the seniority list, in 19 columns or the shorter 14 (forms.md form 4)."""

from karier_desktop.queries.documents.duk import DukData, DukRow
from karier_desktop.reports.columns import DATE_FIT, NIP_FIT, Column
from karier_desktop.reports.document import Frame, build, title_block
from karier_desktop.reports.rows import Look, Row, row
from karier_desktop.reports.tables import Table
from karier_desktop.reports.wording import long_date, name_and_nip, number, numeric_date, years_months
from karier_desktop.rules.nip import format_nip

TITLE = "Daftar Urut Kepangkatan Pegawai Negeri Sipil"
NOTE = (
    "Daftar kerja untuk pembinaan karier. Urutan menurut PP 15/1979: pangkat, jabatan, masa kerja, latihan jabatan, "
    "pendidikan, usia."
)

_NUMBER = Column("NO", 5, "center")
_RANK = Column(
    "PANGKAT",
    children=(Column("GOL/ RUANG", 7, "center", fit="III/d"), Column("TMT", 11, "center", fit=DATE_FIT)),
)
_POSITION = Column("JABATAN", children=(Column("NAMA", 26), Column("TMT", 11, "center", fit=DATE_FIT)))
_YEARS = (Column("THN", 5, "center"), Column("BLN", 5, "center"))

LONG = (
    _NUMBER,
    Column("NAMA", 27),
    Column("NIP", 17, "center", fit=NIP_FIT),
    _RANK,
    _POSITION,
    Column("MK GOLONGAN", children=_YEARS),
    Column("MK SELURUHNYA", children=_YEARS),
    Column(
        "LATIHAN JABATAN",
        children=(Column("NAMA", 18), Column("BLN/ THN", 7, "center", fit="00-0000"), Column("JAM", 5, "center")),
    ),
    Column(
        "PENDIDIKAN",
        children=(Column("NAMA", 19), Column("TAHUN LULUS", 7, "center"), Column("TINGKAT IJAZAH", 8, "center")),
    ),
    Column("USIA", 6, "center"),
    Column("KET", 11),
)

SHORT = (
    _NUMBER,
    Column("NAMA / NIP", 36, fit=NIP_FIT),
    _RANK,
    _POSITION,
    Column("MASA KERJA", children=_YEARS),
    Column(
        "PENDIDIKAN TERAKHIR",
        children=(Column("NAMA", 26), Column("TAHUN", 7, "center"), Column("JENJANG", 8, "center")),
    ),
    Column("TGL LAHIR", 11, "center", fit=DATE_FIT),
    Column("TMT PENSIUN", 11, "center", fit=DATE_FIT),
    Column("KET", 14),
)


def draw(data: DukData, frame: Frame) -> bytes:
    """The long form."""
    look = Look(size=6.8, head_size=6.2, numbers=True)
    return _draw(data, frame, LONG, [_long_row(index, person) for index, person in enumerate(data.rows, 1)], look)


def draw_short(data: DukData, frame: Frame) -> bytes:
    """The form with 14 columns."""
    look = Look(size=7.5, head_size=6.8, numbers=True)
    return _draw(data, frame, SHORT, [_short_row(index, person) for index, person in enumerate(data.rows, 1)], look)


def _draw(data: DukData, frame: Frame, columns: tuple[Column, ...], rows: list[Row], look: Look) -> bytes:
    head = title_block(frame, TITLE, data.unit, below=(f"Keadaan per {long_date(data.as_of)}",))
    table = Table(columns, rows, frame.styles, look, empty="Tidak ada PNS di unit ini pada tanggal tersebut.")
    return build(TITLE, [*head, table, frame.signed()], frame, NOTE)


def _long_row(index: int, person: DukRow) -> Row:
    course = f"{person.course_date.month:02}-{person.course_date.year}" if person.course_date else ""
    return row(
        str(index),
        person.name,
        format_nip(person.nip),
        person.golongan,
        numeric_date(person.rank_since),
        person.position,
        numeric_date(person.position_since),
        *years_months(person.grade_months),
        *years_months(person.total_months),
        person.course,
        course,
        number(person.course_jp),
        person.education,
        number(person.graduation_year),
        person.education_level,
        number(person.age),
        person.remark,
    )


def _short_row(index: int, person: DukRow) -> Row:
    return row(
        str(index),
        name_and_nip(person.name, person.nip),
        person.golongan,
        numeric_date(person.rank_since),
        person.position,
        numeric_date(person.position_since),
        *years_months(person.total_months),
        person.education,
        number(person.graduation_year),
        person.education_level,
        numeric_date(person.birth_date),
        numeric_date(person.retires_on),
        person.remark,
    )
