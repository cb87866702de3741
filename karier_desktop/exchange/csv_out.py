"""CSV out, as a spreadsheet set to Indonesian opens it: semicolons, UTF-8 with BOM, everything quoted."""

import csv
import re
from collections.abc import Iterable, Sequence
from datetime import date
from pathlib import Path

from karier_desktop.exchange.xlsx import DANGEROUS, Value

_PHONE_OR_NUMBER = re.compile(r"[-+]?\d[\d.,]*|\+\d[\d ]*")


def write_csv(path: Path, headings: Sequence[str], rows: Iterable[Sequence[Value]]) -> None:
    """Writes one table."""
    with path.open("w", encoding="utf-8-sig", newline="") as file:
        writer = csv.writer(file, delimiter=";", quoting=csv.QUOTE_ALL, lineterminator="\r\n")
        writer.writerow([_shown(text) for text in headings])
        writer.writerows([[_shown(value) for value in row] for row in rows])


def _shown(value: Value) -> str:
    """The text of a cell; an apostrophe keeps a spreadsheet from running it."""
    if value is None:
        return ""
    if isinstance(value, bool):
        return "Ya" if value else "Tidak"
    if isinstance(value, date):
        return f"{value:%d-%m-}{value.year:04}"
    text = str(value)
    return f"'{text}" if text.startswith(DANGEROUS) and not _PHONE_OR_NUMBER.fullmatch(text) else text
