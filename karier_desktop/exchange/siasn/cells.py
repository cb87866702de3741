"""What a cell of a SIASN file means: apostrophes, `null`, dates in four styles, numbers that lost their digits."""

import re
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any, Generic, TypeVar

from karier_desktop.rules.dates_id import MONTHS
from karier_desktop.rules.text import tidy

T = TypeVar("T")

MAX_TEXT = 4000
_EXACT = 10**15  # Excel keeps 15 digits of a number
_MARKS = "'’‘`"
_EMPTY = frozenset({"", "null", "(null)", "-", "--"})
_LONGER = 7
"""Longer than all of these."""
_EXCEL_ERRORS = frozenset({"#N/A", "#REF!", "#VALUE!", "#DIV/0!", "#NAME?", "#NUM!", "#NULL!"})
_FORMULA = frozenset("=+-@＝＋－＠\t\r\n\0")
_NUMBER = re.compile(r"[-+][\d\s.,()/-]*")
_SCIENTIFIC = re.compile(r"\d(?:[.,]\d+)?E\+?\d+", re.IGNORECASE)

_DAY_FIRST = re.compile(r"(\d{1,2})\s*[-/. ]\s*(\d{1,2})\s*[-/. ]\s*(\d{4})(?:[ T]0?0:00(?::00)?)?")
_ISO = re.compile(r"(\d{4})[-/](\d{1,2})[-/](\d{1,2})(?:[ T]00:00(?::00(?:\.0+)?)?(?:Z|\+00:?00)?)?")
_NAMED = re.compile(r"(\d{1,2})[-/. ]+([A-Za-z]{3,9})\.?[-/. ]+(\d{4})")
_SERIAL = re.compile(r"\d{1,6}(?:\.0+)?")
_NO_DATE = re.compile(r"[0\s/.:-]*")
_SERIAL_START = date(1899, 12, 30)
_LAST_SERIAL = 2_958_465
_MONTHS = {name[:3].upper(): number for number, name in enumerate(MONTHS, 1)} | {
    **{"AGT": 8, "NOP": 11, "PEB": 2, "MAY": 5, "AUG": 8, "OCT": 10, "DEC": 12}
}


@dataclass(frozen=True)
class Read(Generic[T]):
    """A value read from a cell; `fault` says in words why the cell was left out."""

    value: T
    fault: str = ""


def text(cell: Any) -> str:
    """The text of a cell: no apostrophe before a number kept as text, no `null`, single spaces."""
    if cell.__class__ is not str:
        return _number_text(cell)
    plain: str = cell
    if len(plain) >= _LONGER and plain.isalnum() and plain.isascii():
        return plain  # a number kept as text, or one word
    plain = plain.strip()
    if plain and plain[0] in _MARKS:
        plain = plain.lstrip(_MARKS).lstrip()
    if not plain.isascii() or not plain.isprintable() or "  " in plain:
        plain = tidy(plain)
    return "" if len(plain) < _LONGER and plain.lower() in _EMPTY else plain


def _number_text(cell: Any) -> str:
    if cell is None:
        return ""
    if isinstance(cell, bool):
        return "1" if cell else "0"
    return str(int(cell)) if isinstance(cell, float) and cell.is_integer() else str(cell)


def is_error(plain: str) -> bool:
    """Is it what a spreadsheet shows when its formula failed?"""
    return plain[:1] == "#" and plain.upper() in _EXCEL_ERRORS


def is_number(cell: Any) -> bool:
    """Was it stored as a number, or written out from one (`1,98503E+17`)?"""
    if cell.__class__ is str:
        return _SCIENTIFIC.fullmatch(cell.strip()) is not None
    return isinstance(cell, int | float) and not isinstance(cell, bool)


def lost_digits(cell: Any) -> bool:
    """Is it a number so long that the spreadsheet has rounded its last digits away?"""
    if cell.__class__ is str:
        return is_number(cell)
    return is_number(cell) and abs(cell) >= _EXACT


def looks_like_formula(plain: str) -> bool:
    """Would a spreadsheet run it? A number or a telephone number with its sign is none."""
    return plain[:1] in _FORMULA and plain != "" and _NUMBER.fullmatch(plain) is None


def day(cell: Any) -> Read[date | None]:
    """A date: day first always, ISO, a month by name, or the serial number of a spreadsheet."""
    plain = text(cell)
    if not plain or _NO_DATE.fullmatch(plain):
        return Read(None)
    found = _written(plain) or _serial(plain)
    if found is None:
        return Read(None, f"bukan tanggal yang dikenal: {plain[:30]}")
    return Read(found)


def _written(plain: str) -> date | None:
    if found := _DAY_FIRST.fullmatch(plain):
        return _date(found[3], int(found[2]), found[1])
    if found := _ISO.fullmatch(plain):
        return _date(found[1], int(found[2]), found[3])
    if found := _NAMED.fullmatch(plain):
        return _date(found[3], _MONTHS.get(found[2][:3].upper(), 0), found[1])
    return None


def _date(year: str, month: int, day_: str) -> date | None:
    try:
        return date(int(year), month, int(day_))
    except ValueError:
        return None


def _serial(plain: str) -> date | None:
    if not _SERIAL.fullmatch(plain):
        return None
    days = int(float(plain))
    return _SERIAL_START + timedelta(days=days) if 0 < days <= _LAST_SERIAL else None


def whole(cell: Any) -> Read[int | None]:
    """A whole number."""
    plain = text(cell)
    if not plain:
        return Read(None)
    digits = plain.removesuffix(".0").removesuffix(",0")
    return Read(int(digits)) if digits.isdecimal() and len(digits) < 10 else Read(None, f"bukan angka: {plain[:30]}")


def money(cell: Any) -> Read[int | None]:
    """Whole rupiah, with or without `Rp` and dots."""
    plain = re.sub(r"(?i)rp\.?|\s|,-|,00$|\.(?=\d{3}\b)", "", text(cell))
    return whole(plain)


def identifier(plain: str) -> str:
    """An identifier of SIASN: without dashes and braces, in upper case (32 hex digits, or another GUID form)."""
    return plain.replace("-", "").strip("{}").upper()


def code(plain: str) -> str:
    """A code without leading zeros (`05` and `5` are one)."""
    short = plain.removesuffix(".0")
    return short.lstrip("0") or short[:1]
