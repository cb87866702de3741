"""Cells of documents: what may be missing prints as nothing, what is written by hand as dots."""

from datetime import date, datetime, time

from karier_desktop.rules import dates_id
from karier_desktop.rules.nip import format_nip

DOTS = "…………………………"
"""Filled in by hand."""


def long_date(day: date | None) -> str:
    """`7 Maret 2026`."""
    return dates_id.long_date(day) if day else ""


def numeric_date(day: date | None) -> str:
    """`07-03-2026`, as in the columns of a list."""
    return dates_id.numeric_date(day) if day else ""


def span(first: date | None, last: date | None) -> str:
    """`1 Januari s.d. 31 Desember 2026`; one date when the other is missing."""
    if first is None or last is None:
        return long_date(first or last)
    return dates_id.date_span(first, last)


def clock(moment: time | None) -> str:
    """`08.30`."""
    return f"{moment.hour:02}.{moment.minute:02}" if moment else ""


def hours(start: time | None, end: time | None) -> str:
    """`08.30 – 10.00`; a missing end is `selesai`."""
    return f"{clock(start)} – {clock(end) or 'selesai'}" if start else ""


def name_and_nip(name: str, number: str) -> str:
    """Both, one above the other."""
    return f"{name}\n{format_nip(number)}" if number else name


def place_and_date(place: str, day: date | None) -> str:
    """`Wairunu, 7 Maret 2026`, with dots for what is still to be written."""
    return f"{place or DOTS}, {long_date(day) or DOTS}"


def birth(place: str, day: date | None) -> str:
    """`Larantuka, 3 November 1976`; either may be missing."""
    return ", ".join(part for part in (place, long_date(day)) if part)


def years_months(months: int | None) -> tuple[str, str]:
    """Service time as two cells, years and months."""
    return ("", "") if months is None else (f"{months // 12:02}", f"{months % 12:02}")


def rupiah(amount: int | None) -> str:
    """`Rp1.250.000`."""
    return "" if amount is None else dates_id.rupiah(amount)


def number(value: int | None) -> str:
    """A whole number, or nothing."""
    return "" if value is None else str(value)


def lines(*parts: str) -> str:
    """What there is of the parts, one under another."""
    return "\n".join(part for part in parts if part)


def printed_line(moment: datetime, by: str) -> str:
    """The foot of a page: `Dicetak 12 Maret 2026 pukul 10.44 oleh Y. Klau`."""
    return f"Dicetak {dates_id.long_date(moment)} pukul {clock(moment.time())} oleh {by}"
