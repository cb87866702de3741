"""What one row says, field by field, and what is odd about it."""

from collections.abc import Callable
from functools import lru_cache
from operator import getitem, itemgetter
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


class _Texts(dict[Any, str]):
    """Cell -> text, remembering up to so many; odd texts are never remembered, so that each row hears of its own."""

    def __init__(self, odd: list[str], remembered: int) -> None:
        super().__init__({"": ""})
        self._odd, self._room = odd, remembered

    def __missing__(self, cell: Any) -> str:
        text = cells.text(cell)
        if text and (text[0] in _ODD_STARTS or len(text) > cells.MAX_TEXT):
            self._odd.append(text)
        elif len(self) < self._room:
            self[cell] = text
        return text


class Reader:
    """Reads the cells of one row after the other into texts."""

    def __init__(self, columns: Columns) -> None:
        self.columns = columns
        self._odd: list[str] = []
        own, shared = _Texts(self._odd, 0), _Texts(self._odd, _REMEMBERED)
        self._fields = tuple(columns.index)
        self._texts = [own if field in _OWN else shared for field in self._fields]
        self._pick = itemgetter(*columns.index.values())
        self._width = max(columns.index.values()) + 1

    def texts(self, row: list[Any]) -> tuple[dict[str, str], list[str]]:
        """The texts of a row by field, without empty ones, and those fields whose texts want a closer look."""
        if len(row) < self._width:
            row = row + [""] * (self._width - len(row))
        self._odd.clear()
        found = list(map(getitem, self._texts, self._pick(row)))
        texts = {field: text for field, text in zip(self._fields, found, strict=True) if text}
        return texts, [field for field, text in texts.items() if text in self._odd] if self._odd else []


class Told:
    """The texts of a row by field, without empty ones; grows a list of oddities while it is read."""

    __slots__ = ("_columns", "_row", "flags", "texts")

    def __init__(self, reader: Reader, row: list[Any]) -> None:
        self._columns, self._row = reader.columns, row
        self.flags: list[str] = []
        self.texts, odd = reader.texts(row)
        for field in odd:
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
        found = _listed(field, text)
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


@lru_cache(1024)
def _listed(field: str, text: str) -> str:
    return codes_of(field).get(text) or codes_of(field).get(normal(text), "")
