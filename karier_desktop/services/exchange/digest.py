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
from karier_desktop.queries.exchange.changed import (
    between,
    changed,
    divided_tables,
    next_keys,
    other_heads,
    tables_after,
)
from karier_desktop.queries.exchange.sessions import sesi_book
from karier_desktop.queries.exchange.tables import shapes
from karier_desktop.services.exchange.parking import REFERENCE, TABLE
from karier_desktop.services.exchange.rows import Line, row_line
from karier_desktop.services.exchange.scope import FULL, Scope, where

Part: TypeAlias = Mapping[str, tuple[str, str]]
"""Per table the keys behind which and up to which its rows are summed; "" stands for its beginning and its end."""
Place: TypeAlias = tuple[str, str]
"""A table and a key in it: how far the sums have come on their way through all rows."""
START: Place = ("", "")
ROWS = 1000
"""So many rows have their turn in one bundle, however many there are."""
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
        if shape.name not in filled or (part is not None and shape.name not in part):
            continue
        others = other_heads(session, shape) if shape.name in divided else {}
        count = total = 0
        inside = where(session, scope, shape, 0)
        if part is not None:
            inside = and_(inside, between(shape, *part[shape.name]))
        for found in changed(session, shape, inside):
            count += 1
            total += _hash(row_line(shape, found, others.get(found.pk, ())), names)
        if count:
            tables[shape.name] = [count, f"{total % _MODULUS:064x}"]
    return Digest(tables, _parked(session))


def turn(session: Session, scope: Scope, place: Place) -> tuple[Part, Place]:
    """The rows whose turn it is: those behind a place; and how far they go, which is the start again after the last.

    Where no more rows are than one bundle sums it is always all of them.
    """
    names = list(shapes())
    first = names.index(place[0]) if place[0] in names else 0
    part: dict[str, tuple[str, str]] = {}
    filled, left = tables_after(session, 0), ROWS
    for name in names[first:]:
        after = "" if part else place[1]
        keys: list[str] = []
        if name in filled:
            shape = shapes()[name]
            inside = and_(where(session, scope, shape, 0), between(shape, after, ""))
            keys = next_keys(session, shape, inside, left)
        if len(keys) == left:
            part[name] = (after, keys[-1])
            return part, (name, keys[-1])
        part[name] = (after, "")
        left -= len(keys)
    return part, START


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
