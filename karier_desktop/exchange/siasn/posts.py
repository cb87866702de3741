"""The post of a row: its name as the program writes it, kind, level and echelon."""

from datetime import date
from functools import cache
from typing import NamedTuple

from karier_desktop.exchange.siasn.codes import Codes
from karier_desktop.exchange.siasn.words import teacher_title
from karier_desktop.rules.book import RuleBook
from karier_desktop.rules.position import echelon_row, kind_from_siasn, level_in_name, plain_post_name


class Post(NamedTuple):
    """A post as it is stored; `odd` tells per field what the file says that is unknown."""

    name: str
    kind: str
    level: str
    echelon: str
    note: str
    odd: tuple[tuple[str, str], ...]


class Posts:
    """Reads posts, each different one once."""

    def __init__(self, codes: Codes, book: RuleBook, today: date) -> None:
        self._codes, self._book, self._today = codes, book, today
        self.read = cache(self._read)

    def _read(self, written: str, kind: tuple[str, str], echelon: tuple[str, str], golongan: str) -> Post:
        name = plain_post_name(self._book, written, self._today)
        current = teacher_title(name, golongan)
        siasn_kind = self._codes.coded("position_kind", *kind)
        rung = self._codes.echelon(*echelon)
        ours = self._kind(siasn_kind.value, rung.value)
        odd = (("position_kind", siasn_kind.odd), ("echelon", rung.odd))
        return Post(
            name=current or name,
            kind=ours,
            level=level_in_name(self._book, current or name, self._today) if ours in {"", "jf"} else "",
            echelon=rung.value,
            note=f"Nama jabatan menurut SIASN: {written}" if (current or name) != written else "",
            odd=tuple(pair for pair in odd if pair[1]),
        )

    def _kind(self, code: str, echelon: str) -> str:
        if code:
            return kind_from_siasn(self._book, code, echelon, self._today)
        row = echelon_row(self._book, echelon, self._today)
        return row.text("kind") if row else ""
