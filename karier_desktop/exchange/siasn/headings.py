"""Finds the row of headings and which column holds which field: by name, never by position or count."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from karier_desktop.exchange.guard import refuse
from karier_desktop.exchange.siasn.words import Headings, headings
from karier_desktop.rules.text import normal

NEEDED = ("nip", "name")
SEARCHED_ROWS = 20
_ENOUGH = 3  # so many known headings in a row: it is the row of headings, even when a needed one is missing


@dataclass(frozen=True)
class Columns:
    """Where the fields are: index by field, the heading as written by index, the row of the headings."""

    row: int
    index: Mapping[str, int]
    written: tuple[str, ...]
    unread: tuple[str, ...]

    def heading(self, field: str) -> str:
        """The heading of a field as the file writes it; the usual one when the file has no such column."""
        if field in self.index:
            return self.written[self.index[field]]
        return headings().fields[field][0]


def find_columns(path: Path, first_rows: Iterable[tuple[int, list[Any]]]) -> Columns:
    """The columns of a file, from its first rows; raises `KnownError` naming what is missing or doubled."""
    best: Columns | None = None
    for number, cells in first_rows:
        written = tuple(str(cell).strip().lstrip("\ufeff") for cell in cells)
        found = _columns(number, written, headings())
        if all(field in found.index for field in NEEDED):
            _refuse_doubled(path, written)
            return found
        if len(found.index) >= _ENOUGH and (best is None or len(found.index) > len(best.index)):
            best = found
    raise _missing(path, best)


def _columns(row: int, written: tuple[str, ...], known: Headings) -> Columns:
    compared = [normal(text) for text in written]
    index = {}
    for field, names in known.fields.items():
        place = next((compared.index(name) for name in names if name in compared), None)
        if place is not None:
            index[field] = place
    used = set(index.values())
    unread = tuple(
        text
        for place, text in enumerate(written)
        if text and place not in used and compared[place] not in known.without_place
    )
    return Columns(row, index, written, unread)


def _missing(path: Path, best: Columns | None) -> Exception:
    if best is None:
        why = f"Baris judul kolom SIASN tidak ditemukan pada {SEARCHED_ROWS} baris pertama."
        return refuse(path, why, "Pilih berkas unduhan Data ASN dari SIASN, tanpa mengubah judul kolomnya.")
    names = " dan ".join(headings().fields[field][0] for field in NEEDED if field not in best.index)
    why = f"Judul kolom {names} tidak ada pada baris {best.row}."
    return refuse(path, why, "Periksa judul kolom berkas itu, atau unduh ulang Data ASN dari SIASN.")


def _refuse_doubled(path: Path, written: tuple[str, ...]) -> None:
    places: dict[str, list[int]] = {}
    for place, text in enumerate(written):
        if text:
            places.setdefault(normal(text), []).append(place)
    doubled = [where for where in places.values() if len(where) > 1]
    if doubled:
        told = "; ".join(f"{written[where[0]]} (kolom {' dan '.join(map(letters, where))})" for where in doubled)
        raise refuse(
            path,
            f"Ada judul kolom yang muncul lebih dari sekali: {told}.",
            "Hapus atau beri nama lain kolom yang kembar, supaya jelas kolom mana yang dipakai.",
        )


def letters(index: int) -> str:
    """The letters a spreadsheet shows above a column."""
    name, index = "", index + 1
    while index:
        index, rest = divmod(index - 1, 26)
        name = chr(65 + rest) + name
    return name
