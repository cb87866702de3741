"""What one row says, field by field, and what is odd about it."""

from collections.abc import Callable, Sequence
from functools import lru_cache
from typing import Any

from karier_desktop.exchange.siasn import cells
from karier_desktop.exchange.siasn.codes import Found
from karier_desktop.exchange.siasn.headings import Columns
from karier_desktop.exchange.siasn.words import codes_of
from karier_desktop.rules.text import normal

_OWN = frozenset(
    {"siasn_id", "nip", "old_nip", "name", "nik", "phone", "email", "office_email", "address", "tax_number"}
    | {"health_insurance", "cpns_decree_number", "pns_decree_number", "contract_number"}
)
"""Fields in which no two people share a text; the texts of all others are read once and remembered."""
_REMEMBERED = 20_000
_ODD_STARTS = frozenset("=+-@#＝＋－＠")

Places = Sequence[tuple[str, int, Callable[[Any], str]]]


def places(columns: Columns) -> Places:
    """Per field: where it stands and how its cells become text."""
    remembered = lru_cache(_REMEMBERED)(cells.text)
    return [(field, place, cells.text if field in _OWN else remembered) for field, place in columns.index.items()]


class Told:
    """The texts of a row by field, without empty ones; grows a list of oddities while it is read."""

    __slots__ = ("_columns", "_row", "flags", "texts")

    def __init__(self, columns: Columns, where: Places, row: list[Any]) -> None:
        self._columns, self._row = columns, row
        self.flags: list[str] = []
        width = len(row)
        self.texts = {field: text for field, place, read in where if place < width and (text := read(row[place]))}
        for field in [f for f, text in self.texts.items() if text[0] in _ODD_STARTS or len(text) > cells.MAX_TEXT]:
            self._judge(field, self.texts[field])

    def text(self, field: str) -> str:
        """The text of a field; empty when the row has none."""
        return self.texts.get(field, "")

    def raw(self, field: str) -> Any:
        """The cell as it is in the file."""
        place = self._columns.index.get(field, len(self._row))
        return self._row[place] if place < len(self._row) else ""

    def pair(self, field: str) -> tuple[str, str]:
        """Code and name of a field that SIASN writes in two columns."""
        return self.texts.get(f"{field}_code", ""), self.texts.get(field, "")

    def flag(self, field: str, text: str) -> None:
        """Notes something odd about a field."""
        self.flags.append(f"{self._columns.heading(field)}: {text}")

    def found(self, field: str, found: Found) -> str:
        """The value of a lookup; what is odd about it is noted."""
        if found.odd:
            self.flag(field, found.odd)
        return found.value

    def read(self, reader: Callable[[Any], cells.Read[Any]], field: str) -> Any:
        """The value of a field as `reader` understands it; nothing when it is empty or cannot be understood."""
        text = self.texts.get(field)
        if text is None:
            return None
        found = reader(text)
        if found.fault:
            self.flag(field, f"{found.fault}; tidak diambil")
        return found.value

    def listed(self, field: str) -> str:
        """The key of a word of a closed list."""
        text = self.texts.get(field)
        if text is None:
            return ""
        found = codes_of(field).get(text) or codes_of(field).get(normal(text), "")
        if not found:
            self.flag(field, f"belum dikenal: {text[:30]}; tidak diambil")
        return found

    def _judge(self, field: str, text: str) -> None:
        if len(text) > cells.MAX_TEXT:
            del self.texts[field]
            self.flag(field, f"lebih dari {cells.MAX_TEXT} huruf; tidak diambil")
        elif cells.is_error(text):
            del self.texts[field]
            self.flag(field, f"berisi galat lembar kerja {text}; tidak diambil")
        elif cells.looks_like_formula(text):
            self.flag(field, "menyerupai rumus; disimpan sebagai teks, tidak dijalankan")
