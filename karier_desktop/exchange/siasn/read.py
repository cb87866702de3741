"""A SIASN file -> people, refused rows and notes about the file as a whole."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import date
from itertools import chain, islice
from pathlib import Path

from karier_desktop.exchange.sheet import read_sheet
from karier_desktop.exchange.siasn.headings import NEEDED, SEARCHED_ROWS, Columns, find_columns
from karier_desktop.exchange.siasn.person import Refusal, SiasnPerson
from karier_desktop.exchange.siasn.rows import RowReader
from karier_desktop.rules.book import RuleBook

REPORT_EVERY = 200


@dataclass
class SiasnContent:
    """What a file holds."""

    people: list[SiasnPerson] = field(default_factory=list)
    refused: list[Refusal] = field(default_factory=list)
    notes: list[str] = field(default_factory=list)


def read_file(path: Path, book: RuleBook, today: date, progress: Callable[[int], None]) -> SiasnContent:
    """Reads all rows; `progress(rows read)` is called now and then and may raise to give up."""
    rows = read_sheet(path)
    first = list(islice(rows, SEARCHED_ROWS))
    columns = find_columns(path, first)
    reader, content = RowReader(columns, book, today), SiasnContent()
    seen: dict[str, int] = {}
    for number, cells in chain((row for row in first if row[0] > columns.row), rows):
        if number % REPORT_EVERY == 0:
            progress(number)
        _take(reader.read(number, cells), content, seen, columns)
    content.notes += _notes(columns, reader)
    return content


def _take(found: SiasnPerson | Refusal | None, content: SiasnContent, seen: dict[str, int], columns: Columns) -> None:
    if isinstance(found, Refusal):
        content.refused.append(found)
    elif found and found.nip in seen:
        reason = f"NIP {found.nip} sudah ada pada baris {seen[found.nip]} berkas ini."
        content.refused.append(Refusal(found.row, columns.heading(NEEDED[0]), reason))
    elif found:
        seen[found.nip] = found.row
        content.people.append(found)


def _notes(columns: Columns, reader: RowReader) -> Iterator[str]:
    if columns.unread:
        yield f"Kolom yang tidak dikenal dan tidak dibaca: {', '.join(columns.unread)}."
    if reader.unmatched_nik:
        yield f"SIASN menandai NIK {reader.unmatched_nik} orang belum padan (IS VALID NIK = 0)."
    if reader.without_ikd:
        yield f"{reader.without_ikd} orang belum mengaktifkan Identitas Kependudukan Digital (FLAG IKD = 0)."
