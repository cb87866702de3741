"""The attendance sheet of a training event (daftar hadir)."""

from dataclasses import dataclass
from datetime import date, time


@dataclass(frozen=True)
class AttendanceRow:
    """One participant."""

    name: str
    nip: str
    unit: str


@dataclass(frozen=True)
class AttendanceData:
    """Who is to sign, and for which days. `blanks` are empty rows for those who come without being on the list."""

    name: str
    batch: str
    provider: str
    venue: str
    days: tuple[date, ...]
    start: time | None
    end: time | None
    speakers: str
    topics: str
    people: tuple[AttendanceRow, ...]
    blanks: int = 5
