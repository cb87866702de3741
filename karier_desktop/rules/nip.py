"""NIP of a PNS and NI PPPK: 18 digits that tell birth date, appointment and sex (domain.md 1.1-1.3).

Perka BKN 22/2007 and 43/2007. There is no check digit: only the comparison with the person's data finds a typing
error, and because wrong birth dates and sex digits were really issued, such a difference warns but never blocks.
"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date
from typing import Literal

from karier_desktop.rules.book import Row, RuleBook
from karier_desktop.rules.dates_id import long_date, month_year
from karier_desktop.rules.person import SEX_WORDS, EmployeeType, Sex
from karier_desktop.rules.problem import Problem
from karier_desktop.rules.text import digits

LENGTH = 18
_PARTS = (slice(0, 8), slice(8, 14), slice(14, 15), slice(15, None))
_WIDTHS = (8, 6, 1, 3)
_WAITING = ("tanggal lahir", "TMT", "jenis kelamin", "urutan")
_SEXES: dict[str, Sex] = {"1": "L", "2": "P"}

BlockState = Literal["wait", "ok", "warn", "bad"]


@dataclass(frozen=True)
class NipFacts:
    """What a well-formed number says. A PPPK's number holds the year of appointment only (`appointed` is empty)."""

    number: str
    birth_date: date
    appointed_year: int
    appointed: date | None
    sex: Sex
    serial: int
    kind: EmployeeType


@dataclass(frozen=True)
class NipReading:
    """The facts, if the number is well-formed, and everything that is wrong or odd about it."""

    facts: NipFacts | None
    problems: tuple[Problem, ...]


@dataclass(frozen=True)
class NipClaim:
    """What the form says about the same person; empty values are not compared."""

    birth_date: date | None = None
    sex: str = ""
    appointed_on: date | None = None
    employee_type: str = ""


@dataclass(frozen=True)
class NipBlock:
    """One of the four blocks under the field: its digits, what they mean, and whether that is right."""

    digits: str
    meaning: str
    state: BlockState


def clean_nip(text: str) -> str:
    """The number as it is stored: without spaces, dashes and the apostrophe of spreadsheets."""
    return digits(text)


def format_nip(number: str) -> str:
    """As printed: `19850312 201004 1 914`; anything that is not 18 digits stays as it is."""
    if len(number) != LENGTH or not _whole(number):
        return number
    return " ".join(number[part] for part in _PARTS)


def read_nip(text: str, book: RuleBook, today: date) -> NipReading:
    """Takes a number apart (domain.md 1.3): facts if well-formed, errors and warnings for the field `nip`."""
    number = clean_nip(text)
    shape = _shape_fault(number)
    if shape:
        return NipReading(None, (Problem("nip", shape),))
    limit = book.need("nip_limit", "nip", today)
    errors = tuple(Problem("nip", fault) for fault in _faults(number, limit, today))
    if errors:
        return NipReading(None, errors)
    facts = _facts(number)
    return NipReading(facts, tuple(Problem("nip", odd, "warning") for odd in _oddities(facts, limit, today)))


def compare(facts: NipFacts, claim: NipClaim) -> list[Problem]:
    """Where the person's data say something else than the number: warnings beside the field that differs."""
    found = []
    if claim.birth_date and claim.birth_date != facts.birth_date:
        born = long_date(facts.birth_date)
        found.append(("birth_date", f"Tanggal lahir berbeda dengan NIP: {born}. Periksa akta atau SK CPNS."))
    if claim.sex and claim.sex != facts.sex:
        found.append(("sex", f"Jenis kelamin berbeda dengan NIP: {SEX_WORDS[facts.sex]}. Periksa akta atau KTP."))
    if claim.appointed_on and _other_start(facts, claim.appointed_on):
        found.append(("cpns_date", f"TMT pengangkatan berbeda dengan NIP: {_start(facts)}. Periksa SK pengangkatan."))
    if claim.employee_type and claim.employee_type != facts.kind:
        text = f"Jenis pegawai berbeda dengan NIP, yang susunannya {facts.kind}. Periksa SK pengangkatan."
        found.append(("employee_type", text))
    return [Problem(field, text, "warning") for field, text in found]


def blocks(text: str, book: RuleBook, today: date, claim: NipClaim | None = None) -> tuple[NipBlock, ...]:
    """The four blocks while typing. A block waits until all its digits are there."""
    number = clean_nip(text)
    limit = book.need("nip_limit", "nip", today)
    told = claim or NipClaim()
    parts = [number[part] for part in _PARTS]
    judges: tuple[Callable[[str], NipBlock], ...] = (
        lambda part: _birth_block(part, told),
        lambda part: _start_block(part, parts[0], limit, today, told),
        lambda part: _sex_block(part, told),
        _serial_block,
    )
    return tuple(
        judge(part) if len(part) >= width else NipBlock(part, waiting, "wait")
        for judge, part, width, waiting in zip(judges, parts, _WIDTHS, _WAITING, strict=True)
    )


def _shape_fault(number: str) -> str:
    if len(number) == LENGTH and _whole(number):
        return ""
    strange = "".join(dict.fromkeys(c for c in number if not _whole(c)))
    if not number:
        return "NIP belum diisi."
    if strange:
        return f"NIP hanya berisi angka; hapus {strange}"
    return f"NIP harus 18 angka; {'baru' if len(number) < LENGTH else 'sekarang'} {len(number)} angka."


def _faults(number: str, limit: Row, today: date) -> Iterator[str]:
    birth, start, sex, serial = (number[part] for part in _PARTS)
    if _date(birth) is None:
        yield f"Delapan angka pertama NIP harus tanggal lahir (tahun, bulan, tanggal); {birth} tidak ada di kalender."
    if not _year_fits(start, limit, today):
        years = f"{limit.whole('min_year')} sampai {today.year + limit.whole('years_ahead')}"
        yield f"Angka ke-9 sampai 12 NIP adalah tahun pengangkatan, {years}; yang tertulis {start[:4]}."
    if sex not in _SEXES:
        yield f"Angka ke-15 NIP menyatakan jenis kelamin: 1 laki-laki, 2 perempuan; yang tertulis {sex}."
    if int(serial) == 0:
        yield "Tiga angka terakhir NIP adalah nomor urut, mulai 001; yang tertulis 000."


def _oddities(facts: NipFacts, limit: Row, today: date) -> Iterator[str]:
    if facts.number[12:14] == "00":
        yield "Angka ke-13 dan 14 NIP tertulis 00: bukan bulan, dan bukan kode PPPK yang dikenal. Periksa SK."
    if facts.appointed and facts.appointed > today:
        yield f"TMT CPNS menurut NIP, {month_year(facts.appointed)}, sesudah bulan ini. Periksa SK CPNS."
    age = _age_at_start(facts.birth_date, facts.appointed_year, facts.appointed)
    if not limit.whole("min_age") <= age <= limit.whole("max_age"):
        yield f"Menurut NIP diangkat pada umur {age} tahun. Periksa tanggal lahir dan TMT pada SK."


def _facts(number: str) -> NipFacts:
    birth, start, sex, serial = (number[part] for part in _PARTS)
    appointed = _date(start + "01")
    kind: EmployeeType = "PNS" if appointed else "PPPK"
    return NipFacts(
        number=number,
        birth_date=date(int(birth[:4]), int(birth[4:6]), int(birth[6:])),
        appointed_year=int(start[:4]),
        appointed=appointed,
        sex=_SEXES[sex],
        serial=int(serial),
        kind=kind,
    )


def _whole(text: str) -> bool:
    return text.isascii() and text.isdecimal()


def _date(text: str) -> date | None:
    """The date of eight digits; nothing when they are no date."""
    try:
        return date(int(text[:4]), int(text[4:6]), int(text[6:8]))
    except ValueError:
        return None


def _year_fits(start: str, limit: Row, today: date) -> bool:
    return limit.whole("min_year") <= int(start[:4]) <= today.year + limit.whole("years_ahead")


def _age_at_start(birth: date, year: int, appointed: date | None) -> int:
    if appointed is None:
        return year - birth.year
    return year - birth.year - ((appointed.month, appointed.day) < (birth.month, birth.day))


def _start(facts: NipFacts) -> str:
    return month_year(facts.appointed) if facts.appointed else str(facts.appointed_year)


def _other_start(facts: NipFacts, claimed: date) -> bool:
    if facts.appointed is None:
        return claimed.year != facts.appointed_year
    return (claimed.year, claimed.month) != (facts.appointed.year, facts.appointed.month)


def _birth_block(part: str, claim: NipClaim) -> NipBlock:
    born = _date(part) if _whole(part) else None
    if born is None:
        return NipBlock(part, "bukan tanggal", "bad")
    differs = claim.birth_date is not None and claim.birth_date != born
    return NipBlock(part, f"lahir {long_date(born)}", "warn" if differs else "ok")


def _start_block(part: str, birth: str, limit: Row, today: date, claim: NipClaim) -> NipBlock:
    if not _whole(part) or not _year_fits(part, limit, today):
        return NipBlock(part, "tahun tidak mungkin", "bad")
    appointed, born = _date(part + "01"), _date(birth) if _whole(birth) else None
    kind = "PNS" if appointed else "PPPK"
    meaning = f"CPNS {month_year(appointed)}" if appointed else f"PPPK {part[:4]}"
    age = _age_at_start(born, int(part[:4]), appointed) if born else limit.whole("min_age")
    odd = (
        part[4:] == "00"
        or (appointed is not None and appointed > today)
        or not limit.whole("min_age") <= age <= limit.whole("max_age")
        or claim.employee_type not in ("", kind)
        or _start_differs(part, appointed, claim)
    )
    return NipBlock(part, meaning, "warn" if odd else "ok")


def _start_differs(part: str, appointed: date | None, claim: NipClaim) -> bool:
    if claim.appointed_on is None:
        return False
    claimed = f"{claim.appointed_on:%Y%m}"
    return claimed != part if appointed else claimed[:4] != part[:4]


def _sex_block(part: str, claim: NipClaim) -> NipBlock:
    sex = _SEXES.get(part)
    if sex is None:
        return NipBlock(part, "harus 1 atau 2", "bad")
    return NipBlock(part, SEX_WORDS[sex], "warn" if claim.sex not in ("", sex) else "ok")


def _serial_block(part: str) -> NipBlock:
    if len(part) > _WIDTHS[3]:
        return NipBlock(part, "lebih dari 18 angka", "bad")
    if not _whole(part) or int(part) == 0:
        return NipBlock(part, "mulai 001", "bad")
    return NipBlock(part, "urutan", "ok")
