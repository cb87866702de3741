"""The list of staff (daftar nominatif)."""

from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True)
class Course:
    """A training in one cell of a list."""

    name: str
    jp: int | None = None
    place: str = ""
    year: int | None = None


@dataclass(frozen=True)
class NominatifRow:
    """One person. `group` is the heading the person stands under; rows of a group follow each other."""

    name: str
    nip: str
    golongan: str
    position: str
    unit: str
    employee_type: str
    status: str
    group: str = ""
    old_nip: str = ""
    birth_place: str = ""
    birth_date: date | None = None
    religion: str = ""
    sex: str = ""
    spouses: int | None = None
    children: int | None = None
    education: str = ""
    graduation_year: int | None = None
    first_golongan: str = ""
    cpns_date: date | None = None
    rank_since: date | None = None
    rank_decree: str = ""
    rank_decree_date: date | None = None
    grade_months: int | None = None
    technical: Course | None = None
    leadership: Course | None = None
    position_since: date | None = None
    echelon: str = ""


@dataclass(frozen=True)
class NominatifData:
    """The staff of a unit as of a date."""

    unit: str
    as_of: date
    rows: tuple[NominatifRow, ...]
