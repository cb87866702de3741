"""Row states on their way out: the lines of a bundle, the rows of each table after those they point to."""

import json
from collections.abc import Iterable, Iterator, Sequence
from typing import Any, TypeAlias

from sqlalchemy.orm import Session

from karier_desktop.queries.exchange.acts import ActBook
from karier_desktop.queries.exchange.changed import (
    Found,
    OtherHead,
    changed,
    count,
    divided_tables,
    keys_of,
    other_heads,
    tables_after,
)
from karier_desktop.queries.exchange.sessions import sesi_book, sesi_line
from karier_desktop.queries.exchange.tables import Shape, shapes
from karier_desktop.services.exchange.scope import Scope, where

Line: TypeAlias = dict[str, Any]


def changed_rows(session: Session, since: int, scope: Scope) -> Iterator[Line]:
    """The row lines alone: whole rows with a change number above `since`, tombstones among them."""
    divided = divided_tables(session)
    for shape in _filled(session, since, scope):
        others = other_heads(session, shape) if shape.name in divided else {}
        for found in changed(session, shape, where(session, scope, shape, since)):
            yield row_line(shape, found, others.get(found.pk, ()))


def lines(session: Session, since: int, scope: Scope) -> Iterator[Line]:
    """The row lines, each after the lines that explain its versions: whose they are, and in which acts they arose."""
    guide = _Guide(session, whole=scope.everything)
    for line in changed_rows(session, since, scope):
        yield from guide.before(line)
        yield line


def row_count(session: Session, since: int, scope: Scope) -> dict[str, int]:
    """How many rows of each table would go out."""
    found = {s.name: count(session, s, where(session, scope, s, since)) for s in _filled(session, since, scope)}
    return {name: number for name, number in found.items() if number}


def people_count(session: Session, since: int, scope: Scope) -> int:
    """How many people the rows that would go out are about."""
    found: set[str] = set()
    for shape in _filled(session, since, scope):
        if shape.person:
            column = shape.table.c[shape.person]
            found.update(keys_of(session, column, where(session, scope, shape, since)))
    return len(found)


def _filled(session: Session, since: int, scope: Scope) -> list[Shape]:
    """The tables that have anything to send; of people who came into the scope everything goes, however old."""
    filled = tables_after(session, 0 if scope.entered else since)
    return [shape for shape in shapes().values() if shape.name in filled]


def row_line(shape: Shape, found: Found, others: Sequence[OtherHead] = ()) -> Line:
    """One row as it travels. What waits for its target, and what only newer programs know, goes as it came."""
    versions = _versions(found.versions)
    waiting = versions.pop("u", None)
    if waiting:
        exceptions = versions.get("x", {})
        for name, (titik, value) in list(waiting.items()):
            if name not in shape.fields:
                continue
            if titik == exceptions.get(name, versions["d"]):
                found.fields[name] = value
            del waiting[name]
        if waiting:
            versions["u"] = waiting
    line: Line = {"t": "row", "tbl": shape.name, "pk": found.pk, "f": found.fields, "v": versions}
    if others:
        line["h"] = _heads(others)
    return line


def _versions(text: str) -> dict[str, Any]:
    """Most rows were written once: their versions need no reader of JSON."""
    if text.find("]") == len(text) - 2:
        return {"d": [int(number) for number in text[6:-2].split(",")]}
    found: dict[str, Any] = json.loads(text)
    return found


def _heads(others: Sequence[OtherHead]) -> dict[str, list[Any]]:
    heads: dict[str, list[Any]] = {}
    for other in others:
        titik = [other.sesi, other.n] if other.epoch == 1 else [other.sesi, other.n, other.epoch]
        heads.setdefault(other.field, []).append([titik, other.value])
    return heads


class _Guide:
    """Knows which sesi and acts a bundle has told already. Its numbers for sesi are those of this database."""

    def __init__(self, session: Session, whole: bool) -> None:
        self._book = sesi_book(session)
        self._acts = ActBook(session)
        self._whole = whole
        self._told: set[int] = set()
        self._told_acts: set[tuple[int, int]] = set()
        self._told_last = (0, 0, 0)

    def before(self, line: Line) -> Iterable[Line]:
        """What has to stand before this row."""
        if len(line["v"]) == 1 and "h" not in line:
            sesi, n = line["v"]["d"][:2]
            if sesi == self._told_last[0] and self._told_last[1] <= n <= self._told_last[2]:
                return ()  # the usual case: the next row of the same act
        return self._before(line)

    def _before(self, line: Line) -> Iterator[Line]:
        versions = line["v"]
        fresh = {sesi for sesi in _sesi_of(line) if sesi not in self._told}
        for sesi in sorted(fresh):
            self._told.add(sesi)
            yield sesi_line(self._book[sesi])
        yield from self._act(versions["d"])
        for titik in versions.get("x", {}).values():
            yield from self._act(titik)
        for titik, _ in versions.get("u", {}).values():
            yield from self._act(titik)
        for titik, _ in (head for heads in line.get("h", {}).values() for head in heads):
            yield from self._act(titik)

    def _act(self, titik: Sequence[int]) -> Iterator[Line]:
        act = self._acts.find(titik[0], titik[1])
        if act is None:
            return
        self._told_last = (act.sesi, act.first, act.last)
        if (act.sesi, act.first) in self._told_acts:
            return
        self._told_acts.add((act.sesi, act.first))
        label = act.label if self._whole else act.label.partition(":")[0]  # behind the colon may stand another's name
        yield {
            "t": "act",
            "s": act.sesi,
            "a": act.first,
            "b": act.last,
            "who": act.who,
            "at": act.at.isoformat(),
            "label": label,
        }


def _sesi_of(line: Line) -> Iterator[int]:
    versions = line["v"]
    yield versions["d"][0]
    for sesi, _ in versions.get("c", ()):
        yield sesi
    # The context names whoever wrote: all other versions of the row are in it.
