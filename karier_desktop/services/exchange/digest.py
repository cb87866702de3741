"""A short sum over all that is replicated: equal in two places exactly when they hold the same values of every field.

Per table: how many rows, and the sum of a hash of each row, so that the order does not matter. A row's hash covers its
key and all heads with their versions; how a database spells the versions out does not matter either.
"""

import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from hashlib import sha256
from typing import Any, TypeAlias

from sqlalchemy import and_, func, select
from sqlalchemy.orm import Session

from karier_desktop.models.exchange import ParkedRow
from karier_desktop.queries.exchange.changed import changed, divided_tables, of_part, other_heads, tables_after
from karier_desktop.queries.exchange.sessions import sesi_book
from karier_desktop.queries.exchange.tables import shapes
from karier_desktop.services.exchange.parking import REFERENCE, TABLE
from karier_desktop.services.exchange.rows import Line, row_line
from karier_desktop.services.exchange.scope import FULL, Scope, where

Part: TypeAlias = tuple[int, int]
"""Which of how many parts: a power of two up to 256. A row belongs to a part by the end of its key."""
_MODULUS = 1 << 256
_encode = json.JSONEncoder(ensure_ascii=False, sort_keys=True, separators=(",", ":")).encode


@dataclass(frozen=True)
class Digest:
    """Per table the number of rows and the sum of their hashes. Rows `parked` are known and not in it."""

    tables: dict[str, list[Any]] = field(default_factory=dict)
    parked: int = 0

    @property
    def text(self) -> str:
        """All of it in one line."""
        return sha256(_encode(self.tables).encode()).hexdigest()


def digest(session: Session, scope: Scope = FULL, part: Part | None = None) -> Digest:
    """The sums over a scope, or over one part of its rows; tables without rows are left out."""
    names = {number: sesi.key for number, sesi in sesi_book(session).items()}
    tables: dict[str, list[Any]] = {}
    divided = divided_tables(session)
    filled = tables_after(session, 0)
    for shape in shapes().values():
        if shape.name not in filled:
            continue
        others = other_heads(session, shape) if shape.name in divided else {}
        count = total = 0
        inside = where(session, scope, shape, 0)
        if part is not None:
            inside = and_(inside, of_part(session, shape, *part))
        for found in changed(session, shape, inside):
            count += 1
            total += _hash(row_line(shape, found, others.get(found.pk, ())), names)
        if count:
            tables[shape.name] = [count, f"{total % _MODULUS:064x}"]
    return Digest(tables, _parked(session))


def _parked(session: Session) -> int:
    query = select(func.count()).select_from(ParkedRow)
    return session.scalar(query.where(ParkedRow.closed_at.is_(None), ParkedRow.reason.in_((REFERENCE, TABLE)))) or 0


def _hash(line: Line, names: Mapping[int, str]) -> int:
    versions, fields = line["v"], line["f"]
    if len(versions) == 1 and "h" not in line:
        heads: Iterable[str] = (_text(names, versions["d"], fields),)
    else:
        heads = _many(line, names)
    return int.from_bytes(sha256("|".join((line["pk"], *heads)).encode()).digest(), "big")


def _many(line: Line, names: Mapping[int, str]) -> list[str]:
    versions = line["v"]
    default, exceptions = versions["d"], versions.get("x", {})
    groups: dict[tuple[int, int], dict[str, Any]] = {}
    for name, value in line["f"].items():
        groups.setdefault(tuple(exceptions.get(name, default)[:2]), {})[name] = value
    pairs = [(name, titik, value) for name, (titik, value) in versions.get("u", {}).items()]
    pairs += [(name, titik, value) for name, heads in line.get("h", {}).items() for titik, value in heads]
    for name, titik, value in pairs:
        groups.setdefault((titik[0], titik[1]), {})[name] = value
    return sorted(_text(names, titik, group) for titik, group in groups.items())


def _text(names: Mapping[int, str], titik: Sequence[int], group: Mapping[str, Any]) -> str:
    return f"{names[titik[0]]}/{titik[1]}{_encode(group)}"
