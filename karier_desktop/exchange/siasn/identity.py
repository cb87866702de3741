"""The numbers of a row: which NIP is refused, what kind of employee it is, where numbers and data disagree."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any, NamedTuple

from karier_desktop.exchange.siasn import cells
from karier_desktop.exchange.siasn.words import mentions
from karier_desktop.rules.book import RuleBook
from karier_desktop.rules.nik import NikFacts, clean_nik, compare_nik, read_nik
from karier_desktop.rules.nip import LENGTH, NipClaim, clean_nip, compare, read_nip
from karier_desktop.rules.text import normal

_LONGEST = 30
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


def number_flags(
    number: str, nik: NikFacts | None, values: Mapping[str, Any], kind: Kind, book: RuleBook, today: date
) -> Iterator[str]:
    """Where NIP or NIK and the person's data disagree, and what is odd about the NIP itself."""
    born, sex = values.get("birth_date"), values.get("sex", "")
    reading = read_nip(number, book, today)
    for problem in reading.problems:
        yield problem.text
    if reading.facts:
        claim = NipClaim(born, sex, values.get("cpns_date"), kind.employee_type)
        for problem in compare(reading.facts, claim):
            yield problem.text
    if nik:
        for problem in compare_nik(nik, born, sex):
            yield problem.text
