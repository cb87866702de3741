"""List documents as a spreadsheet: the same rows as on paper, as plain values a clerk can go on working with."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import date
from typing import Any, Literal

from karier_desktop.queries.documents.agenda import AgendaData
from karier_desktop.queries.documents.attendance import AttendanceData
from karier_desktop.queries.documents.duk import DukData
from karier_desktop.queries.documents.mentoring import PairsData
from karier_desktop.queries.documents.nominatif import NominatifData
from karier_desktop.queries.documents.schedule import ScheduleData
from karier_desktop.reports.wording import clock

Value = str | int | date | None


@dataclass(frozen=True)
class SheetColumn:
    """A column: its heading, what kind of values it has, its width in letters."""

    title: str
    kind: Literal["text", "number", "date"] = "text"
    width: int = 16


@dataclass(frozen=True)
class Sheet:
    """How the data of a document become rows. Texts are texts: nothing is ever a formula."""

    columns: tuple[SheetColumn, ...]
    rows: Callable[[Any], Iterable[tuple[Value, ...]]]


def _text(title: str, width: int = 20) -> SheetColumn:
    return SheetColumn(title, width=width)


def _number(title: str, width: int = 8) -> SheetColumn:
    return SheetColumn(title, "number", width)


def _date(title: str) -> SheetColumn:
    return SheetColumn(title, "date", 12)


def _duk(data: DukData) -> Iterable[tuple[Value, ...]]:
    for index, one in enumerate(data.rows, start=1):
        yield (
            *(index, one.name, one.nip, one.golongan, one.rank_since, one.position, one.position_since),
            *_months(one.grade_months),
            *_months(one.total_months),
            *(one.course, one.course_date, one.course_jp, one.education, one.graduation_year, one.education_level),
            *(one.birth_date, one.age, one.retires_on, one.remark, one.reason),
        )


def _months(months: int | None) -> tuple[Value, Value]:
    return (None, None) if months is None else divmod(months, 12)


DUK = Sheet(
    (
        _number("No", 5),
        _text("Nama", 36),
        _text("NIP"),
        _text("Gol/ruang", 10),
        _date("TMT pangkat"),
        _text("Jabatan", 40),
        _date("TMT jabatan"),
        _number("MK gol (thn)"),
        _number("MK gol (bln)"),
        _number("MK seluruhnya (thn)"),
        _number("MK seluruhnya (bln)"),
        _text("Latihan jabatan", 28),
        _date("Selesai"),
        _number("Jam"),
        _text("Pendidikan", 30),
        _number("Tahun lulus"),
        _text("Tingkat", 10),
        _date("Tanggal lahir"),
        _number("Usia"),
        _date("TMT pensiun"),
        _text("Keterangan", 24),
        _text("Alasan urutan", 44),
    ),
    _duk,
)


def _nominatif(data: NominatifData) -> Iterable[tuple[Value, ...]]:
    for index, one in enumerate(data.rows, start=1):
        yield (
            *(index, one.nip, one.name, one.birth_place, one.birth_date, one.sex, one.employee_type, one.status),
            *(one.golongan, one.rank_since, one.position, one.position_since, one.echelon, one.unit, one.cpns_date),
            *_months(one.grade_months),
            *(one.education, one.graduation_year, one.group),
        )


NOMINATIF = Sheet(
    (
        _number("No", 5),
        _text("NIP"),
        _text("Nama", 36),
        _text("Tempat lahir"),
        _date("Tanggal lahir"),
        _text("JK", 5),
        _text("Jenis pegawai", 10),
        _text("Kedudukan hukum"),
        _text("Golongan", 10),
        _date("TMT golongan"),
        _text("Jabatan", 40),
        _date("TMT jabatan"),
        _text("Eselon", 8),
        _text("Unit kerja", 36),
        _date("TMT CPNS"),
        _number("MK gol (thn)"),
        _number("MK gol (bln)"),
        _text("Pendidikan", 30),
        _number("Tahun lulus"),
        _text("Kelompok", 30),
    ),
    _nominatif,
)


def _schedule(data: ScheduleData) -> Iterable[tuple[Value, ...]]:
    for index, one in enumerate(data.sessions, start=1):
        yield (index, one.day, clock(one.start), clock(one.end), one.topic, one.jp, one.instructor, one.room)


SCHEDULE = Sheet(
    (
        _number("No", 5),
        _date("Tanggal"),
        _text("Mulai", 8),
        _text("Selesai", 8),
        _text("Mata pelatihan", 44),
        _number("JP"),
        _text("Pengajar", 32),
        _text("Ruang"),
    ),
    _schedule,
)


def _attendance(data: AttendanceData) -> Iterable[tuple[Value, ...]]:
    for index, one in enumerate(data.people, start=1):
        yield (index, one.name, one.nip, one.unit)


ATTENDANCE = Sheet((_number("No", 5), _text("Nama", 36), _text("NIP"), _text("Unit/instansi", 40)), _attendance)


def _pairs(data: PairsData) -> Iterable[tuple[Value, ...]]:
    for index, one in enumerate(data.rows, start=1):
        yield (
            *(index, one.kind, one.mentor.name, one.mentor.nip, one.mentor.position),
            *(one.mentee.name, one.mentee.nip, one.mentee.position, one.aim, one.start, one.end, one.remark),
        )


PAIRS = Sheet(
    (
        _number("No", 5),
        _text("Jenis", 12),
        _text("Nama mentor", 36),
        _text("NIP mentor"),
        _text("Jabatan mentor", 36),
        _text("Nama mentee", 36),
        _text("NIP mentee"),
        _text("Jabatan mentee", 36),
        _text("Bidang", 30),
        _date("Mulai"),
        _date("Selesai"),
        _text("Keterangan"),
    ),
    _pairs,
)


def _agenda(data: AgendaData) -> Iterable[tuple[Value, ...]]:
    for group in data.groups:
        for line in group.lines:
            yield (group.title, line.title, line.subject, line.due, line.detail, line.basis)


AGENDA = Sheet(
    (
        _text("Kelompok", 12),
        _text("Hal", 32),
        _text("Pegawai/kegiatan", 40),
        _date("Jatuh tempo"),
        _text("Keterangan", 44),
        _text("Dasar", 28),
    ),
    _agenda,
)
