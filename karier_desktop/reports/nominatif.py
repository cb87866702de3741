"""Daftar nominatif: the staff of a unit, in the short and the long form (forms.md form 5)."""

from collections import Counter
from collections.abc import Callable, Iterator
from itertools import count

from karier_desktop.queries.documents.nominatif import Course, NominatifData, NominatifRow
from karier_desktop.reports.blocks import Text
from karier_desktop.reports.columns import DATE_FIT, NIP_FIT, Column, leaves
from karier_desktop.reports.document import Frame, build, title_block
from karier_desktop.reports.rows import Look, Row, row, section
from karier_desktop.reports.tables import Table
from karier_desktop.reports.wording import birth, lines, number, numeric_date, years_months
from karier_desktop.rules.dates_id import month_year
from karier_desktop.rules.nip import format_nip

TITLE = "Daftar Nominatif Pegawai"

SHORT = (
    Column("NO", 5, "center"),
    Column("NIP", 20, "center", fit=NIP_FIT),
    Column("NAMA", 36),
    Column("GOLONGAN", 9, "center"),
    Column("JABATAN", 38),
    Column("UNIT KERJA", 34),
    Column("JENIS PEGAWAI", 10, "center"),
    Column("STATUS", 12, "center"),
)

LONG = (
    Column("NO", 4, "center"),
    Column("NAMA, TEMPAT/ TGL LAHIR", 24),
    Column("NIP, NIP LAMA", 12, "center", fit="00000000 000000"),
    Column("AGAMA", 7, "center"),
    Column("JK", 3, "center"),
    Column("JUMLAH KELUARGA", children=(Column("ISTRI/ SUAMI", 5, "center"), Column("ANAK", 4, "center"))),
    Column("PENDIDIKAN TERAKHIR, THN LULUS", 15),
    Column("CPNS GOL, TMT", 9, "center", fit=DATE_FIT),
    Column(
        "PANGKAT TERAKHIR",
        children=(Column("GOL, TMT", 9, "center", fit=DATE_FIT), Column("NO/TGL SK", 14)),
    ),
    Column("MASA KERJA", children=(Column("THN", 4, "center"), Column("BLN", 4, "center"))),
    Column(
        "KURSUS/ DIKLAT TEKNIS",
        children=(Column("NAMA", 14), Column("JP", 4, "center"), Column("TEMPAT", 8), Column("THN", 5, "center")),
    ),
    Column("LATIHAN JABATAN", 12),
    Column("JABATAN, TMT, ESELON", 18),
)


def draw(data: NominatifData, frame: Frame) -> bytes:
    """The short form, 8 columns."""
    return _draw(data, frame, SHORT, _short_row, Look(size=8, head_size=7, numbers=True, zebra=True))


def draw_long(data: NominatifData, frame: Frame) -> bytes:
    """The long form."""
    return _draw(data, frame, LONG, _long_row, Look(size=6.4, head_size=5.8, numbers=True, zebra=True))


def _draw(
    data: NominatifData,
    frame: Frame,
    columns: tuple[Column, ...],
    make_row: Callable[[int, NominatifRow], Row],
    look: Look,
) -> bytes:
    head = title_block(frame, TITLE, data.unit, below=(f"Bulan {month_year(data.as_of)}",))
    rows = _grouped(data.rows, make_row, len(leaves(columns)))
    table = Table(columns, rows, frame.styles, look, empty="Tidak ada pegawai di unit ini pada tanggal tersebut.")
    total = Text(_total(data), frame.styles.at(9), above=5, sticks=True, leads=True)
    return build(TITLE, [*head, table, total, frame.signed()], frame)


def _grouped(
    people: tuple[NominatifRow, ...], make_row: Callable[[int, NominatifRow], Row], width: int
) -> Iterator[Row]:
    numbers, group = count(1), ""
    for person in people:
        if person.group and person.group != group:
            group = person.group
            yield section(group, width)
        yield make_row(next(numbers), person)


def _total(data: NominatifData) -> str:
    kinds = Counter(person.employee_type or "lainnya" for person in data.rows)
    parts = ", ".join(f"{kind} {amount}" for kind, amount in sorted(kinds.items()))
    return f"Jumlah: {len(data.rows)} orang ({parts})" if parts else "Jumlah: 0 orang"


def _short_row(index: int, person: NominatifRow) -> Row:
    return row(
        str(index),
        format_nip(person.nip),
        person.name,
        person.golongan,
        person.position,
        person.unit,
        person.employee_type,
        person.status,
    )


def _long_row(index: int, person: NominatifRow) -> Row:
    decree = lines(person.rank_decree, numeric_date(person.rank_decree_date))
    post = lines(person.position, numeric_date(person.position_since), _echelon(person.echelon))
    return row(
        str(index),
        lines(person.name, birth(person.birth_place, person.birth_date)),
        lines(format_nip(person.nip), person.old_nip),
        person.religion,
        person.sex,
        number(person.spouses),
        number(person.children),
        lines(person.education, number(person.graduation_year)),
        lines(person.first_golongan, numeric_date(person.cpns_date)),
        lines(person.golongan, numeric_date(person.rank_since)),
        decree,
        *years_months(person.grade_months),
        *_course(person.technical),
        lines(*_leadership(person.leadership)),
        post,
    )


def _echelon(echelon: str) -> str:
    return f"Eselon {echelon}" if echelon else ""


def _course(course: Course | None) -> tuple[str, str, str, str]:
    if course is None:
        return "", "", "", ""
    return course.name, number(course.jp), course.place, number(course.year)


def _leadership(course: Course | None) -> tuple[str, str]:
    return (course.name, number(course.year)) if course else ("", "")
