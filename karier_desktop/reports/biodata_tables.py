"""The tables of a curriculum vitae: columns and rows of each chapter (forms.md form 6, siasn.md 8)."""

from collections.abc import Sequence

from karier_desktop.queries.documents.biodata_lines import BiodataData, DecreeLine, FamilyLine, TrainingLine
from karier_desktop.reports.columns import DATE_FIT, Column
from karier_desktop.reports.rows import Row, row
from karier_desktop.reports.wording import birth, lines, number, numeric_date, rupiah, span, years_months

Filled = tuple[tuple[Column, ...], list[Row]]

_NO = Column("NO", 6, "center")
_DECREE = Column(
    "SURAT KEPUTUSAN",
    children=(Column("PEJABAT", 18), Column("NOMOR", 20), Column("TGL", 13, "center", fit=DATE_FIT)),
)
_BORN = Column("TEMPAT/TGL LAHIR", 28)


def _decree(decree: DecreeLine) -> tuple[str, str, str]:
    return decree.official, decree.number, numeric_date(decree.day)


def _date(title: str) -> Column:
    return Column(title, 13, "center", fit=DATE_FIT)


def _ranks(data: BiodataData) -> Filled:
    paid = any(line.pay is not None for line in data.ranks)
    columns = (
        _NO,
        Column("PANGKAT", 22),
        Column("GOL. RUANG", 9, "center"),
        _date("BERLAKU TMT"),
        *((Column("GAJI POKOK", 16, "right"),) if paid else ()),
        _DECREE,
        Column("PERATURAN DASAR", 18),
    )
    rows = [
        row(
            str(index),
            line.rank,
            line.golongan,
            numeric_date(line.since),
            *((rupiah(line.pay),) if paid else ()),
            *_decree(line.decree),
            line.basis,
        )
        for index, line in enumerate(data.ranks, start=1)
    ]
    return columns, rows


def _positions(data: BiodataData) -> Filled:
    columns = (
        _NO,
        Column("JABATAN/PEKERJAAN", 40),
        Column("MULAI DAN SAMPAI", 13, "center", fit=DATE_FIT),
        Column("GOL", 8, "center"),
        _DECREE,
    )
    rows = [
        row(
            str(index),
            lines(line.position, line.unit),
            lines(numeric_date(line.start), numeric_date(line.end) or "sekarang"),
            line.golongan,
            *_decree(line.decree),
        )
        for index, line in enumerate(data.positions, start=1)
    ]
    return columns, rows


def _educations(data: BiodataData) -> Filled:
    columns = (
        _NO,
        Column("TINGKAT", 12, "center"),
        Column("NAMA PENDIDIKAN", 34),
        Column("JURUSAN", 30),
        Column("STTB/IJAZAH", children=(Column("TAHUN", 9, "center"), Column("NOMOR", 22))),
        Column("TEMPAT", 18),
    )
    rows = [
        row(str(index), line.level, line.school, line.name, number(line.year), line.diploma, line.place)
        for index, line in enumerate(data.educations, start=1)
    ]
    return columns, rows


def _trainings(chosen: Sequence[TrainingLine]) -> Filled:
    columns = (
        _NO,
        Column("NAMA", 44),
        Column("PENYELENGGARA/TEMPAT", 30),
        Column("LAMANYA", 24),
        Column("JP", 7, "center"),
        Column("IJAZAH/SERTIFIKAT", 24),
    )
    rows = [
        row(str(index), line.name, line.provider, span(line.start, line.end), number(line.jp), line.certificate)
        for index, line in enumerate(chosen, start=1)
    ]
    return columns, rows


def _relatives(chosen: Sequence[FamilyLine], chapter: str) -> Filled:
    sex, married = chapter == "children", chapter == "spouses"
    columns = (
        _NO,
        Column("NAMA", 34),
        *((Column("JK", 6, "center"),) if sex else ()),
        _BORN,
        *((_date("TGL NIKAH"),) if married else ()),
        Column("PEKERJAAN", 22),
        Column("KET", 18),
    )
    rows = [
        row(
            str(index),
            line.name,
            *((line.sex,) if sex else ()),
            birth(line.birth_place, line.birth_date),
            *((numeric_date(line.married_on),) if married else ()),
            line.occupation,
            line.note,
        )
        for index, line in enumerate(chosen, start=1)
    ]
    return columns, rows


def _awards(data: BiodataData) -> Filled:
    columns = (_NO, Column("NAMA BINTANG/SATYALANCANA/PENGHARGAAN", 60), Column("TAHUN", 10, "center"), _GIVER)
    rows = [row(str(index), line.name, number(line.year), line.giver) for index, line in enumerate(data.awards, 1)]
    return columns, rows


_GIVER = Column("NEGARA/INSTANSI YANG MEMBERI", 40)


def _appraisals(data: BiodataData) -> Filled:
    columns = (
        _NO,
        Column("PERIODE", 32),
        Column("HASIL KERJA", 24),
        Column("PERILAKU KERJA", 24),
        Column("PREDIKAT", 20),
        Column("PEJABAT PENILAI", 32),
    )
    rows = [
        row(str(index), span(line.start, line.end), line.result, line.behaviour, line.predicate, line.appraiser)
        for index, line in enumerate(data.appraisals, start=1)
    ]
    return columns, rows


def _competencies(data: BiodataData) -> Filled:
    columns = (
        _NO,
        Column("KOMPETENSI", 50),
        Column("TINGKAT", 9, "center"),
        Column("STANDAR", 9, "center"),
        _date("DINILAI"),
        Column("CARA", 26),
    )
    rows = [
        row(str(n), line.name, str(line.level), number(line.standard), numeric_date(line.assessed_on), line.method)
        for n, line in enumerate(data.competencies, start=1)
    ]
    return columns, rows


def _increments(data: BiodataData) -> Filled:
    columns = (
        _NO,
        _date("TMT"),
        Column("GOL", 8, "center"),
        Column("MASA KERJA", children=(Column("THN", 6, "center"), Column("BLN", 6, "center"))),
        Column("GAJI POKOK", 18, "right"),
        _DECREE,
    )
    rows = [
        row(
            str(index),
            numeric_date(line.since),
            line.golongan,
            *years_months(line.months),
            rupiah(line.pay),
            *_decree(line.decree),
        )
        for index, line in enumerate(data.increments, start=1)
    ]
    return columns, rows


def _sanctions(data: BiodataData) -> Filled:
    columns = (_NO, Column("TINGKAT", 12), Column("JENIS", 40), Column("BERLAKU", 26), _DECREE)
    rows = [
        row(str(index), line.level, line.kind, span(line.start, line.end), *_decree(line.decree))
        for index, line in enumerate(data.sanctions, start=1)
    ]
    return columns, rows


_HISTORIES = {
    "ranks": _ranks,
    "positions": _positions,
    "educations": _educations,
    "awards": _awards,
    "appraisals": _appraisals,
    "competencies": _competencies,
    "increments": _increments,
    "sanctions": _sanctions,
}
_FAMILY = frozenset({"parents", "spouses", "children"})


def chapter_table(data: BiodataData, chapter: str) -> Filled:
    """Columns and rows of a chapter; without rows the chapter is left out."""
    if chapter in _HISTORIES:
        return _HISTORIES[chapter](data)
    if chapter in _FAMILY:
        return _relatives([line for line in data.family if line.chapter == chapter], chapter)
    return _trainings([line for line in data.trainings if line.chapter == chapter])
