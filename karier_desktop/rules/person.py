"""A civil servant as the rules see one: plain values, gathered by the queries."""

from dataclasses import dataclass, field
from datetime import date
from typing import Literal
from uuid import UUID

EmployeeType = Literal["PNS", "PPPK"]
Sex = Literal["L", "P"]

SEX_WORDS = {"L": "laki-laki", "P": "perempuan"}


@dataclass(frozen=True)
class Post:
    """A post held: `kind` of table position_kind, `level` of functional_level, `echelon` as BKN code or name."""

    kind: str = ""
    name: str = ""
    level: str = ""
    echelon: str = ""
    since: date | None = None


@dataclass(frozen=True)
class Sanction:
    """A discipline sanction: level ringan, sedang or berat, with the days on which it runs."""

    level: str
    start: date | None
    end: date | None = None

    def runs(self, on_date: date) -> bool:
        """Is it being served on that date? Without a last day only the first day counts."""
        if self.start is None:
            return False
        return self.start <= on_date <= (self.end or self.start)


@dataclass(frozen=True)
class Span:
    """Two days and all between them."""

    start: date
    end: date


@dataclass(frozen=True)
class PersonFacts:
    """What most decisions ask of a person. Empty means: not in the file.

    `rank_since` and `grade_service_months` (MKG) come from the last SK pangkat, `pay_since` and `pay_service_months`
    from the last KGB entered. `appointed_on` is TMT CPNS, or the start of the first contract of a PPPK.
    """

    id: UUID
    name: str
    nip: str = ""
    employee_type: str = "PNS"
    sex: str = ""
    birth_date: date | None = None
    probation: bool = False
    active: bool = True
    appointed_on: date | None = None
    contract_end: date | None = None
    golongan: str = ""
    rank_since: date | None = None
    grade_service_months: int | None = None
    pay_since: date | None = None
    pay_service_months: int | None = None
    recognised_months: int = 0
    post: Post = field(default_factory=Post)
    own_retirement_age: int | None = None
    education: str = ""
    graduation_year: int | None = None
    leadership: str = ""
    leadership_on: date | None = None
    unpaid_leave: tuple[Span, ...] = ()
    sanctions: tuple[Sanction, ...] = ()
