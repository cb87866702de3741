"""NIK: 16 digits of region, birth date and serial (domain.md 1.4).

The region is that of the first registration and never changes; women have 40 added to the day. The number is not
issued anew when a birth date is corrected, so a difference only warns.
"""

import re
from dataclasses import dataclass
from datetime import date

from karier_desktop.rules.person import SEX_WORDS, Sex
from karier_desktop.rules.problem import Problem
from karier_desktop.rules.text import digits

LENGTH = 16
_WOMAN = 40


@dataclass(frozen=True)
class NikFacts:
    """What a well-formed number says; the year has two digits, without the century."""

    number: str
    region: str
    day: int
    month: int
    year: int
    sex: Sex
    serial: int


def clean_nik(text: str) -> str:
    """The number as it is stored: without spaces, dashes and the apostrophe of spreadsheets."""
    return digits(text)


def masked_nik(number: str) -> str:
    """For lists and prints: region and last digit stay, the rest is hidden (domain.md 13)."""
    return number if len(number) != LENGTH else f"{number[:6]}{'•' * 9}{number[-1]}"


def read_nik(text: str) -> tuple[NikFacts | None, list[Problem]]:
    """Takes a number apart: facts if well-formed, else what is wrong, for the field `nik`."""
    number = clean_nik(text)
    fault = _shape_fault(number) or _content_fault(number)
    if fault:
        return None, [Problem("nik", fault)]
    day = int(number[6:8])
    woman = day > _WOMAN
    return NikFacts(
        number=number,
        region=number[:6],
        day=day - _WOMAN if woman else day,
        month=int(number[8:10]),
        year=int(number[10:12]),
        sex="P" if woman else "L",
        serial=int(number[12:]),
    ), []


def compare_nik(facts: NikFacts, birth_date: date | None, sex: str) -> list[Problem]:
    """Where the person's data say something else than the number: warnings for the field `nik`."""
    found = []
    if birth_date and (facts.day, facts.month, facts.year) != (birth_date.day, birth_date.month, birth_date.year % 100):
        born = f"{facts.day:02}-{facts.month:02}-{facts.year:02}"
        found.append(f"NIK memuat tanggal lahir {born}, berbeda dengan tanggal lahir yang diisi. Periksa KTP.")
    if sex and sex != facts.sex:
        found.append(f"NIK memuat jenis kelamin {SEX_WORDS[facts.sex]}, berbeda dengan yang diisi. Periksa KTP.")
    return [Problem("nik", text, "warning") for text in found]


def _shape_fault(number: str) -> str:
    if len(number) == LENGTH and number.isascii() and number.isdecimal():
        return ""
    strange = re.sub(r"[0-9]", "", number)
    if not number:
        return "NIK belum diisi."
    if strange:
        return f"NIK hanya berisi angka; hapus {''.join(dict.fromkeys(strange))}"
    return f"NIK harus 16 angka; {'baru' if len(number) < LENGTH else 'sekarang'} {len(number)} angka."


def _content_fault(number: str) -> str:
    day, month = int(number[6:8]), int(number[8:10])
    if not (1 <= day <= 31 or 1 + _WOMAN <= day <= 31 + _WOMAN):
        return f"Angka ke-7 dan 8 NIK adalah tanggal lahir, 01 sampai 31 atau 41 sampai 71; yang tertulis {day:02}."
    if not 1 <= month <= 12:
        return f"Angka ke-9 dan 10 NIK adalah bulan lahir, 01 sampai 12; yang tertulis {month:02}."
    if number.endswith("0000"):
        return "Empat angka terakhir NIK adalah nomor urut, mulai 0001; yang tertulis 0000."
    return ""
