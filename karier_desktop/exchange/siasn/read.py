"""A SIASN file -> people, refused rows and notes about the file as a whole."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date
from itertools import chain, islice
from pathlib import Path

from karier_desktop.exchange.sheet import read_sheet
from karier_desktop.exchange.siasn.headings import NEEDED, SEARCHED_ROWS, Columns, find_columns
from karier_desktop.exchange.siasn.person import Refusal, SiasnPerson
from karier_desktop.exchange.siasn.rows import RowReader
from karier_desktop.rules.book import RuleBook

REPORT_EVERY = 200


@dataclass(frozen=True)
class SiasnContent:
    """What a file holds."""

    people: tuple[SiasnPerson, ...]
    refused: tuple[Refusal, ...]
    notes: tuple[str, ...]


def read_file(path: Path, book: RuleBook, today: date, progress: Callable[[int], None]) -> SiasnContent:
    """Reads all rows; `progress(rows read)` is called now and then and may raise to give up."""
    rows = read_sheet(path)
    first = list(islice(rows, SEARCHED_ROWS))
    columns = find_columns(path, first)
    reader = RowReader(columns, book, today)
    people: dict[str, SiasnPerson] = {}
    refused: list[Refusal] = []
    for number, cells in chain((row for row in first if row[0] > columns.row), rows):
        if number % REPORT_EVERY == 0:
            progress(number)
        found = reader.read(number, cells)
        if isinstance(found, Refusal):
            refused.append(found)
        elif found and found.nip in people:
            refused.append(_second(found, people[found.nip], columns))
        elif found:
            people[found.nip] = found
    return SiasnContent(tuple(people.values()), tuple(refused), tuple(_notes(columns, reader)))


def _second(person: SiasnPerson, first: SiasnPerson, columns: Columns) -> Refusal:
    reason = f"NIP {person.nip} sudah ada pada baris {first.row} berkas ini."
    return Refusal(person.row, columns.heading(NEEDED[0]), reason)


def _notes(columns: Columns, reader: RowReader) -> Iterator[str]:
    if columns.unread:
        yield f"Kolom yang tidak dikenal dan tidak dibaca: {', '.join(columns.unread)}."
    if reader.unmatched_nik:
        yield f"SIASN menandai NIK {reader.unmatched_nik} orang belum padan (IS VALID NIK = 0)."
    if reader.without_ikd:
        yield f"{reader.without_ikd} orang belum mengaktifkan Identitas Kependudukan Digital (FLAG IKD = 0)."
