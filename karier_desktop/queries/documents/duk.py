"""The seniority list (Daftar Urut Kepangkatan)."""

from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True)
class DukRow:
    """One person, in the order of the list. Service times in months, age in years."""

    name: str
    nip: str
    golongan: str
    rank_since: date | None
    position: str
    position_since: date | None
    grade_months: int | None
    total_months: int | None
    course: str
    course_date: date | None
    course_jp: int | None
    education: str
    graduation_year: int | None
    education_level: str
    birth_date: date | None
    age: int | None
    retires_on: date | None
    remark: str = ""


@dataclass(frozen=True)
class DukData:
    """The list of a unit as of a date."""

    unit: str
    as_of: date
    rows: tuple[DukRow, ...]
