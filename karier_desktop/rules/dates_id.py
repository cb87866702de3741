"""Dates, numbers and amounts as Indonesian papers print them."""

import re
from datetime import date

MONTHS = (
    "Januari",
    "Februari",
    "Maret",
    "April",
    "Mei",
    "Juni",
    "Juli",
    "Agustus",
    "September",
    "Oktober",
    "November",
    "Desember",
)
SHORT_MONTHS = ("Jan", "Feb", "Mar", "Apr", "Mei", "Jun", "Jul", "Agt", "Sep", "Okt", "Nov", "Des")
DAYS = ("Senin", "Selasa", "Rabu", "Kamis", "Jumat", "Sabtu", "Minggu")
_ROMAN = ((1000, "M"), (900, "CM"), (500, "D"), (400, "CD"), (100, "C"), (90, "XC"), (50, "L"), (40, "XL"))
_ROMAN_SMALL = ((10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I"))
_UNITS = ("nol", "satu", "dua", "tiga", "empat", "lima", "enam", "tujuh", "delapan", "sembilan", "sepuluh", "sebelas")
_SCALES = ((10**12, "triliun"), (10**9, "miliar"), (10**6, "juta"), (1000, "ribu"), (100, "ratus"), (10, "puluh"))


def long_date(day: date) -> str:
    """`7 Maret 2026`."""
    return f"{day.day} {MONTHS[day.month - 1]} {day.year}"


def short_date(day: date) -> str:
    """`7 Mar 2026`, for narrow columns."""
    return f"{day.day} {SHORT_MONTHS[day.month - 1]} {day.year}"


def numeric_date(day: date) -> str:
    """`07-03-2026`, as lists print a TMT."""
    return f"{day.day:02}-{day.month:02}-{day.year:04}"


def day_name(day: date) -> str:
    """`Sabtu`."""
    return DAYS[day.weekday()]


def day_date(day: date) -> str:
    """`Sabtu, 7 Maret 2026`."""
    return f"{day_name(day)}, {long_date(day)}"


def month_year(day: date) -> str:
    """`Maret 2026`."""
    return f"{MONTHS[day.month - 1]} {day.year}"


def date_span(first: date, last: date) -> str:
    """`25 s.d. 27 Maret 2026`, naming month and year once when both dates share them."""
    if first == last:
        return long_date(first)
    if (first.year, first.month) == (last.year, last.month):
        return f"{first.day} s.d. {long_date(last)}"
    if first.year == last.year:
        return f"{first.day} {MONTHS[first.month - 1]} s.d. {long_date(last)}"
    return f"{long_date(first)} s.d. {long_date(last)}"


def date_in_words(day: date) -> str:
    """The opening of a berita acara: `Sabtu tanggal tujuh bulan Maret tahun dua ribu dua puluh enam`."""
    month = MONTHS[day.month - 1]
    return f"{day_name(day)} tanggal {in_words(day.day)} bulan {month} tahun {in_words(day.year)}"


def roman(number: int) -> str:
    """A number from 1 up in Roman numerals."""
    if number < 1:
        raise ValueError("Roman numerals start at 1")
    text = ""
    for value, letters in _ROMAN + _ROMAN_SMALL:
        count, number = divmod(number, value)
        text += letters * count
    return text


def in_words(number: int) -> str:
    """Terbilang: `seribu dua ratus lima`."""
    if number < 0:
        return "minus " + in_words(-number)
    if number < len(_UNITS):
        return _UNITS[number]
    if number < 20:
        return f"{_UNITS[number - 10]} belas"
    value, name = next(scale for scale in _SCALES if number >= scale[0])
    count, rest = divmod(number, value)
    head = f"se{name}" if count == 1 and value <= 1000 else f"{in_words(count)} {name}"
    return f"{head} {in_words(rest)}" if rest else head


def thousands(number: int) -> str:
    """`2.785.700`."""
    return f"{number:,}".replace(",", ".")


def rupiah(amount: int) -> str:
    """`Rp2.785.700`."""
    return f"-Rp{thousands(-amount)}" if amount < 0 else f"Rp{thousands(amount)}"


def rupiah_in_words(amount: int) -> str:
    """`dua juta tujuh ratus delapan puluh lima ribu tujuh ratus rupiah`."""
    return f"{in_words(amount)} rupiah"


def years_months(months: int) -> str:
    """A duration stored in months: `12 tahun 4 bulan`."""
    return f"{months // 12} tahun {months % 12} bulan"


def read_date(text: str, today: date) -> date | None:
    """A date as people type it: 7-3-2026, 7/3/26, 070326, 2026-03-07, `7 Mar 2026`, or `7/3` of this year.

    The day always comes first, except in the ISO form. Two digits of a year mean the last hundred years, up to ten
    years ahead.
    """
    for pattern in (_ISO, _NUMBERS, _COMPACT, _NAMED):
        if found := pattern.fullmatch(text.strip()):
            return _from_parts(found.groupdict(), today)
    return None


_ISO = re.compile(r"(?P<y>\d{4})-(?P<m>\d{1,2})-(?P<d>\d{1,2})(?:T.*)?")
_NUMBERS = re.compile(r"(?P<d>\d{1,2})[-/. ](?P<m>\d{1,2})(?:[-/. ](?P<y>\d{4}|\d{2}))?")
_COMPACT = re.compile(r"(?P<d>\d{2})(?P<m>\d{2})(?P<y>\d{4}|\d{2})?")
_NAMED = re.compile(r"(?P<d>\d{1,2})[-/. ]*(?P<name>[A-Za-z]{3,9})\.?[-/. ]*(?P<y>\d{4}|\d{2})?")


def _from_parts(parts: dict[str, str | None], today: date) -> date | None:
    month = _month(parts.get("name")) if parts.get("name") else int(parts["m"] or 0)
    try:
        return date(_year(parts["y"], today), month, int(parts["d"] or 0))
    except ValueError:
        return None


def _month(name: str | None) -> int:
    """The month of a name or its beginning; 0 when there is none. `Agu`, `Agt`, `Sept` and English starts occur."""
    start = (name or "").lower()[:3]
    starts = [m.lower()[:3] for m in MONTHS]
    also = {"agt": 8, "aug": 8, "may": 5, "oct": 10, "dec": 12, "nop": 11, "peb": 2}
    return starts.index(start) + 1 if start in starts else also.get(start, 0)


def _year(text: str | None, today: date) -> int:
    if not text:
        return today.year
    if len(text) == 4:
        return int(text)
    century = today.year - today.year % 100
    year = century + int(text)
    return year - 100 if year > today.year + 10 else year
