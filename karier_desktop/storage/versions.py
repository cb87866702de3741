"""Which edit each value of a row comes from: the text in the column `_v`.

Canonical JSON `{"d": titik, "x": {field: titik}, "c": [[sesi, n], …], "u": {field: [titik, value]}}`. `d` is the titik
of every field that `x` does not name; `c` tells how far each sesi is contained in the row and is left out when it says
only what `d` says; `u` keeps fields of newer programs and values whose target is missing here. A titik is
`[sesi, n, epoch]`, the epoch left out when it is 1; the sesi is its number in `replica_sesi`.
"""

import json
from collections.abc import Collection, Iterable
from functools import cache
from typing import Any, NamedTuple, cast

from sqlalchemy import Table

from karier_desktop.models.base import Record
from karier_desktop.storage.values import dump

MARKS = frozenset({"version", "created_at", "created_by", "changed_at", "changed_by", "deleted_by"}) | {
    *("cn", "versions", "conflicts"),
    *("_cn", "_v", "_k"),
}
"""Columns kept by the storage itself, also by the names of their attributes; they do not appear as changes."""


class Titik(NamedTuple):
    """One edit, named as in this database."""

    sesi: int
    n: int
    epoch: int = 1

    def plain(self) -> list[int]:
        """As it is stored."""
        return [self.sesi, self.n] if self.epoch == 1 else list(self)


@cache
def replicated(model: type[Record]) -> frozenset[str]:
    """The columns that travel: not the key, nor the marks, nor what follows from other columns."""
    if model.__travel__ == "local":
        return frozenset()
    names = cast(Table, model.__table__).columns.keys()
    return frozenset(names) - MARKS - model.__derived__ - {"id"}


def fresh(titik: Titik) -> str:
    """The versions of a row just made."""
    if titik.epoch == 1:
        return f'{{"d":[{titik.sesi},{titik.n}]}}'
    return f'{{"d":[{titik.sesi},{titik.n},{titik.epoch}]}}'


def fresh_many(sesi: int, numbers: Iterable[int]) -> list[str]:
    """The same for many rows, made while nobody had been handed over."""
    start = f'{{"d":[{sesi},'
    return [f"{start}{n}]}}" for n in numbers]


def edited(text: str, fields: Collection[str], titik: Titik) -> str:
    """The versions after an edit of these fields by somebody who saw all their values."""
    if not text:
        return fresh(titik)
    found: dict[str, Any] = json.loads(text)
    plain, exceptions, waiting = titik.plain(), found.get("x", {}), found.get("u", {})
    context = dict(found.get("c") or [found["d"][:2]])
    context[titik.sesi] = max(titik.n, context.get(titik.sesi, 0))
    for name in fields:
        exceptions[name] = plain
        waiting.pop(name, None)
    return _text(found["d"], exceptions, sorted(map(list, context.items())), waiting)


def _text(usual: list[int], exceptions: dict[str, Any], context: list[list[int]], waiting: dict[str, Any]) -> str:
    exceptions = {name: titik for name, titik in exceptions.items() if titik != usual}
    made: dict[str, Any] = {"d": usual}
    made |= {"x": exceptions} if exceptions else {}
    made |= {"c": context} if context != [usual[:2]] else {}
    made |= {"u": waiting} if waiting else {}
    return dump(made)
