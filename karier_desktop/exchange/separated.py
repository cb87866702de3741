"""CSV as offices make it: comma, semicolon or tab; UTF-8 with or without BOM, UTF-16, or Windows' own letters."""

import codecs
import csv
from collections.abc import Iterator
from pathlib import Path
from typing import TextIO

from karier_desktop.exchange.guard import SAVE_AS_XLSX, refuse

SEPARATORS = ";,\t|"
_CHUNK = 1 << 18


def read_text(path: Path) -> Iterator[tuple[int, list[str | float | bool]]]:
    """Rows of a CSV file; a text with line breaks inside quotes stays in its row, as in a spreadsheet."""
    encoding = _encoding(path)
    with path.open(encoding=encoding, errors="replace" if encoding == "cp1252" else "strict", newline="") as file:
        separator = _separator(file)
        try:
            for number, cells in enumerate(csv.reader(file, delimiter=separator), 1):
                yield number, [*cells]
        except (csv.Error, UnicodeError) as trouble:
            why = "Ada sel yang isinya terlalu panjang atau tanda kutip yang tidak ditutup."
            raise refuse(path, why, SAVE_AS_XLSX) from trouble


def _encoding(path: Path) -> str:
    with path.open("rb") as file:
        head = file.read(2)
        if head in (codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE):
            return "utf-16"
        decoder = codecs.getincrementaldecoder("utf-8")()
        try:
            decoder.decode(head)
            while chunk := file.read(_CHUNK):
                decoder.decode(chunk)
            decoder.decode(b"", final=True)
        except UnicodeDecodeError:
            return "cp1252"
    return "utf-8-sig"


def _separator(file: TextIO) -> str:
    """The separator the heading uses most; a first line `sep=;` says it itself and is no row of the sheet."""
    start = file.tell()
    line = file.readline(1 << 16)
    told = line.strip().lower()
    if len(told) == 5 and told.startswith("sep="):
        return told[4]
    if told == "sep=":
        return "\t"
    file.seek(start)
    return max(SEPARATORS, key=line.count)
