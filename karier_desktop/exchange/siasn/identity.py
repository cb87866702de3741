"""The numbers of a row: which NIP is refused, what kind of employee it is, where numbers and data disagree."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any, NamedTuple

from karier_desktop.exchange.siasn import cells
from karier_desktop.exchange.siasn.words import mentions
from karier_desktop.rules.book import RuleBook
from karier_desktop.rules.nik import NikFacts, clean_nik, compare_nik, read_nik
from karier_desktop.rules.nip import LENGTH, NipClaim, clean_nip, compare, read_nip
from karier_desktop.rules.problem import Problem
from karier_desktop.rules.text import normal

_LONGEST = 30
_SEX_DIGITS = {"L": "1", "P": "2"}
_PNS_CODES = 19  # BKN table of kinds of employee: 1-19 are kinds of PNS


@dataclass(frozen=True)
class Kind:
    """PNS or PPPK; `told` when the file says so itself, else it is read from the number."""

    employee_type: str
    told: bool
    part_time: bool | None = None

    def values(self) -> dict[str, Any]:
        """The columns the file carries with it."""
        told: dict[str, Any] = {"employee_type": self.employee_type} if self.told else {}
        return told if self.part_time is None else told | {"part_time": self.part_time}


class SecondNumber(NamedTuple):
    """A NIK, what it says if it is well-formed, and what is odd about it."""

    number: str
    facts: NikFacts | None
    odd: str


def read_number(cell: Any) -> tuple[str, str]:
    """The NIP of a row, and why the row is refused if it is (siasn.md 2)."""
    if cells.is_number(cell):
        return "", (
            "NIP tersimpan sebagai angka sehingga angka terakhirnya hilang. "
            "Ubah kolom NIP menjadi Teks di Excel, ketik ulang NIP dari SK, lalu impor lagi."
        )
    written = cells.text(cell)
    number = clean_nip(written)
    if not number:
        return "", "NIP kosong. Isi NIP 18 angka dari SK."
    if not (number.isascii() and number.isdigit()):
        return "", f"NIP hanya boleh berisi angka; yang tertulis {written[:30]}."
    if len(number) != LENGTH:
        return "", f"NIP harus 18 angka; yang tertulis {len(number)} angka."
    if _born(number) is None:
        return "", f"Delapan angka pertama NIP harus tanggal lahir; {number[:8]} tidak ada di kalender."
    return number, ""


def _born(number: str) -> date | None:
    try:
        return date(int(number[:4]), int(number[4:6]), int(number[6:8]))
    except ValueError:
        return None


def kind_told(agency: str, legal: str, pppk: str, code: str) -> Kind | None:
    """The kind of employee the file itself speaks of, in the texts and the code about it."""
    texts = [normal(text) for text in (agency, legal, pppk)]
    part_time = any(mentions("part_time", text) for text in texts) or None
    if part_time or pppk or any(mentions("pppk", text) for text in texts):
        return Kind("PPPK", True, part_time)
    plain = cells.code(code)
    if mentions("pns", texts[0]) or (plain.isdecimal() and 1 <= int(plain) <= _PNS_CODES):
        return Kind("PNS", True)
    return None


def kind_in_number(number: str) -> Kind:
    """The structure of the number: 01-12 at places 13 and 14 is a month and means PNS."""
    return Kind("PNS" if 1 <= int(number[12:14]) <= 12 else "PPPK", False)


def read_second_number(cell: Any, written: str) -> SecondNumber:
    """The NIK of a row; a number that lost digits is not taken."""
    if not written:
        return SecondNumber("", None, "")
    if cells.lost_digits(cell):
        return SecondNumber("", None, "tersimpan sebagai angka sehingga angka terakhirnya hilang; tidak diambil")
    number = clean_nik(written)
    facts, problems = read_nik(number)
    return SecondNumber(number[:_LONGEST], facts, " ".join(problem.text for problem in problems))


class NumberChecks:
    """Where NIP or NIK and the person's data disagree, by the rules in force on a day."""

    def __init__(self, book: RuleBook, today: date) -> None:
        self._book, self._today = book, today
        limit = book.need("nip_limit", "nip", today)
        self._first_year, self._ages = limit.whole("min_year"), (limit.whole("min_age"), limit.whole("max_age"))

    def flags(self, number: str, nik: NikFacts | None, values: Mapping[str, Any], kind: Kind) -> tuple[str, ...]:
        """What is odd about the numbers, and which of the data differ from them."""
        born, sex = values.get("birth_date"), values.get("sex", "")
        claim = NipClaim(born, sex, values.get("cpns_date"), kind.employee_type)
        problems = [] if self.surely_right(number, claim) else self._about_nip(number, claim)
        if nik:
            problems += compare_nik(nik, born, sex)
        return tuple(problem.text for problem in problems)

    def _about_nip(self, number: str, claim: NipClaim) -> list[Problem]:
        reading = read_nip(number, self._book, self._today)
        return [*reading.problems, *(compare(reading.facts, claim) if reading.facts else ())]

    def surely_right(self, number: str, claim: NipClaim) -> bool:
        """Does every block of the number say just what the data say? Spares most people the longer look."""
        born, start = claim.birth_date, claim.appointed_on
        if born is None or start is None or number[15:] == "000":
            return False
        day = f"{born.year:04}{born.month:02}{born.day:02}"
        months = f"{start.year:04}{start.month:02}"
        if claim.employee_type == "PPPK":
            months = months[:4] + number[12:14] if number[12:14] > "12" else ""
        age = start.year - born.year
        lowest, highest = self._ages
        return (
            number[:15] == day + months + _SEX_DIGITS.get(claim.sex, "")
            and self._first_year <= start.year
            and start <= self._today
            and lowest < age <= highest
        )
