"""Spreadsheets out: any text stays that text, numbers of people stay whole, dates are dates."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any, Literal

ColumnKind = Literal["text", "number", "date", "money"]
Value = str | int | bool | date | None

DANGEROUS = tuple("=+-@\t\r\n\0＝＋－＠")
"""With one of these at its start a spreadsheet may take a text for a formula (OWASP ASVS 1.2.10, trust.md 6)."""

_OPTIONS = {
    "constant_memory": True,
    "strings_to_formulas": False,
    "strings_to_urls": False,
    "strings_to_numbers": False,
    "default_date_format": "dd-mm-yyyy",
}
_MAX_CELL = 32_767


@dataclass(frozen=True)
class SheetColumn:
    """A column of a table going out: heading, kind of its values, width in letters."""

    heading: str
    kind: ColumnKind = "text"
    width: int = 20


@dataclass(frozen=True)
class Sheet:
    """A table going out."""

    name: str
    columns: Sequence[SheetColumn]
    rows: Iterable[Sequence[Value]]


def write_xlsx(path: Path, sheets: Iterable[Sheet], title: str = "") -> None:
    """Writes the tables, one sheet each, with the heading in place while scrolling."""
    import xlsxwriter  # megabytes that a window without a spreadsheet can do without

    with xlsxwriter.Workbook(str(path), _OPTIONS) as book:
        book.set_properties({"title": title, "created": _NO_MOMENT})
        for sheet in sheets:
            _write_sheet(book, sheet)


_NO_MOMENT = date(2000, 1, 1)  # the same data give the same bytes


def _write_sheet(book: Any, sheet: Sheet) -> None:
    page = book.add_worksheet(_sheet_name(sheet.name))
    formats = {
        "text": book.add_format({"num_format": "@"}),
        "number": book.add_format({"num_format": "0"}),
        "money": book.add_format({"num_format": "#,##0"}),
        "date": book.add_format({"num_format": "dd-mm-yyyy"}),
        "quoted": book.add_format({"num_format": "@", "quote_prefix": True}),
        "heading": book.add_format({"bold": True, "bottom": 1, "num_format": "@", "text_wrap": True}),
    }
    page.freeze_panes(1, 0)
    for x, column in enumerate(sheet.columns):
        page.set_column(x, x, column.width, formats[column.kind])
    for x, column in enumerate(sheet.columns):
        page.write_string(0, x, column.heading, formats["heading"])
    for y, row in enumerate(sheet.rows, 1):
        for x, (column, value) in enumerate(zip(sheet.columns, row, strict=True)):
            _write_cell(page, y, x, value, column.kind, formats)


def _write_cell(page: Any, y: int, x: int, value: Value, kind: ColumnKind, formats: dict[str, Any]) -> None:
    if value is None or value == "":
        return
    if isinstance(value, bool):
        page.write_string(y, x, "Ya" if value else "Tidak", formats["text"])
    elif isinstance(value, int):
        page.write_number(y, x, value, formats[kind if kind == "money" else "number"])
    elif isinstance(value, date):
        _write_date(page, y, x, value, formats)
    else:
        style = "quoted" if value.startswith(DANGEROUS) else "text"
        page.write_string(y, x, value[:_MAX_CELL], formats[style])


def _write_date(page: Any, y: int, x: int, value: date, formats: dict[str, Any]) -> None:
    if value.year < 1900:  # before the calendar of spreadsheets begins
        page.write_string(y, x, f"{value:%d-%m-}{value.year:04}", formats["text"])
    else:
        page.write_datetime(y, x, value, formats["date"])


def _sheet_name(name: str) -> str:
    return "".join("-" if c in "[]:*?/\\" else c for c in name)[:31]
