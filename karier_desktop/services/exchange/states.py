"""Between a row as it lies in the database or in a bundle and its state as the merge knows it."""

import json
from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, TypeAlias

from karier_desktop.queries.exchange.changed import Found, OtherHead
from karier_desktop.queries.exchange.tables import DELETED, Shape
from karier_desktop.queries.exchange.wire import looks_like_key
from karier_desktop.rules.exchange.state import RowState
from karier_desktop.rules.exchange.titik import Head, Titik
from karier_desktop.storage.values import dump

Line: TypeAlias = dict[str, Any]
Choose: TypeAlias = Callable[[str, Sequence[Head]], Head]
_MOST = 1 << 63
ENTRIES = 4096
"""So long a context may be."""


class BadLine(Exception):
    """A row line that nobody writing by the rules would send."""


# ---- numbers of a bundle to numbers of this database


def localised(line: Line, numbers: Mapping[int, int]) -> Line:
    """The line with the numbers that sesi have here; raises BadLine when its shape is wrong."""
    versions = line.get("v")
    if type(versions) is dict and len(versions) == 1 and "h" not in line:
        usual = versions.get("d")
        if type(usual) is list and len(usual) == 2 and type(usual[0]) is int and type(usual[1]) is int:
            number, n = numbers.get(usual[0]), usual[1]
            if number and 0 < n < _MOST and looks_like_key(line.get("pk")) and type(line.get("f")) is dict:
                return {**line, "v": {"d": [number, n]}}
    return _localised(line, versions, numbers)


def _localised(line: Line, versions: Any, numbers: Mapping[int, int]) -> Line:
    if type(line.get("f")) is not dict or type(versions) is not dict or "d" not in versions:
        raise BadLine("row")
    if not looks_like_key(line.get("pk")):
        raise BadLine("key")
    here = _Numbers(numbers)
    made: dict[str, Any] = {"d": here.titik(versions["d"])}
    if len(versions) > 1:
        _others(made, versions, here)
    result = {**line, "v": made}
    if "h" in line:
        result["h"] = {name: here.pairs(heads) for name, heads in _mapping(line["h"]).items()}
    _refuse_uncovered(result)
    return result


class _Numbers:
    def __init__(self, numbers: Mapping[int, int]) -> None:
        self._numbers = numbers

    def titik(self, raw: Any) -> list[int]:
        if type(raw) is not list or not 2 <= len(raw) <= 3 or type(raw[0]) is not int:
            raise BadLine("titik")
        n, epoch, number = raw[1], raw[2] if len(raw) == 3 else 1, self._numbers.get(raw[0])
        if type(n) is not int or not 0 < n < _MOST or type(epoch) is not int or not 0 < epoch < _MOST:
            raise BadLine("titik")
        if number is None:
            raise BadLine("sesi")
        return [number, n] if epoch == 1 else [number, n, epoch]

    def pairs(self, raw: Any) -> list[list[Any]]:
        if type(raw) is not list:
            raise BadLine("heads")
        return [self.pair(head) for head in raw]

    def pair(self, raw: Any) -> list[Any]:
        if type(raw) is not list or len(raw) != 2:
            raise BadLine("head")
        return [self.titik(raw[0]), raw[1]]


def _others(made: dict[str, Any], versions: Mapping[str, Any], here: _Numbers) -> None:
    if "x" in versions:
        exceptions = {name: here.titik(raw) for name, raw in _mapping(versions["x"]).items()}
        made["x"] = {name: titik for name, titik in exceptions.items() if titik != made["d"]}
    if "c" in versions:
        raw = versions["c"]
        if type(raw) is not list or len(raw) > ENTRIES:
            raise BadLine("context")
        context = sorted(here.titik(entry)[:2] for entry in raw)
        if context != [made["d"][:2]]:
            made["c"] = context
    if "u" in versions:
        made["u"] = {name: here.pair(raw) for name, raw in _mapping(versions["u"]).items()}
    for name in ("x", "u"):
        if not made.get(name, True):
            del made[name]


def _mapping(raw: Any) -> dict[str, Any]:
    if type(raw) is not dict:
        raise BadLine("mapping")
    return raw


def _refuse_uncovered(line: Line) -> None:
    versions = line["v"]
    if "c" not in versions and "x" not in versions and "u" not in versions and "h" not in line:
        return
    context = dict(versions.get("c") or [versions["d"][:2]])
    for titik in titiks(line):
        if context.get(titik[0], 0) < titik[1]:
            raise BadLine("context")


def titiks(line: Line) -> Iterable[Sequence[int]]:
    """Every version in a line."""
    versions = line["v"]
    yield versions["d"]
    yield from versions.get("x", {}).values()
    yield from (titik for titik, _ in versions.get("u", {}).values())
    yield from (titik for heads in line.get("h", {}).values() for titik, _ in heads)


def text_of(versions: Mapping[str, Any]) -> str:
    """Versions as they are stored."""
    usual = versions["d"]
    if len(versions) == 1 and len(usual) == 2:
        return f'{{"d":[{usual[0]},{usual[1]}]}}'
    return dump(versions)


# ---- states


@dataclass(frozen=True)
class Names:
    """What a sesi is called here (a number) and everywhere (a key)."""

    key: Mapping[int, str]
    number: Mapping[str, int]

    def titik(self, raw: Sequence[int]) -> Titik:
        """A version with the name its sesi has everywhere."""
        return Titik(self.key[raw[0]], raw[1], raw[2] if len(raw) > 2 else 1)

    def raw(self, titik: Titik) -> list[int]:
        """A version as it is stored."""
        number = self.number[titik.sesi]
        return [number, titik.n] if titik.epoch == 1 else [number, titik.n, titik.epoch]


def stored_state(shape: Shape, found: Found, others: Iterable[OtherHead], names: Names) -> RowState:
    """The state of a row of this database."""
    heads = [(other.field, Titik(names.key[other.sesi], other.n, other.epoch), other.value) for other in others]
    return _state(shape, found.fields, json.loads(found.versions), heads, names)


def line_state(shape: Shape, line: Line, names: Names) -> RowState:
    """The state of a row in a bundle."""
    heads = [(name, names.titik(raw), value) for name, found in line.get("h", {}).items() for raw, value in found]
    return _state(shape, line["f"], line["v"], heads, names)


def _state(
    shape: Shape,
    fields: Mapping[str, Any],
    versions: Mapping[str, Any],
    others: Iterable[tuple[str, Titik, Any]],
    names: Names,
) -> RowState:
    default, exceptions = versions["d"], versions.get("x", {})
    usual = names.titik(default)
    at = {name: names.titik(raw) for name, raw in exceptions.items()}
    heads = {name: [Head(at.get(name, usual), value)] for name, value in fields.items()}
    for name, (raw, value) in versions.get("u", {}).items():
        if name not in shape.fields or raw == exceptions.get(name, default):
            heads[name] = [Head(names.titik(raw), value)]
    for name, titik, value in others:
        heads.setdefault(name, []).append(Head(titik, value))
    context = {names.key[sesi]: n for sesi, n in versions.get("c") or [default[:2]]}
    return RowState({name: _ordered(found) for name, found in heads.items()}, context)


def _ordered(heads: list[Head]) -> tuple[Head, ...]:
    return tuple(heads) if len(heads) == 1 else tuple(sorted(heads, key=lambda head: head.titik[:2]))


# ---- back


@dataclass
class Stored:
    """A state as it will lie in the database: fields, versions, and what competes with the fields in use."""

    fields: dict[str, Any]
    versions: dict[str, Any]
    others: list[tuple[str, Titik, Any]] = field(default_factory=list)

    def hold(self, name: str, titik: list[int]) -> None:
        """Keep back a value whose target is not here: the column stays empty."""
        self.versions.setdefault("u", {})[name] = [titik, self.fields[name]]
        self.fields[name] = None

    def titik_of(self, name: str) -> list[int]:
        """The version of the value in use."""
        found: list[int] = self.versions.get("x", {}).get(name, self.versions["d"])
        return found


def stored(shape: Shape, state: RowState, choose: Choose, names: Names) -> Stored:
    """Split a state into what is in use and what is not; unknown fields stay beside the columns."""
    used = {name: choose(name, heads) for name, heads in state.heads.items()}
    often = Counter(head.titik[:2] for head in used.values())
    sesi, n = max(often, key=lambda titik: (often[titik], titik))
    usual = next(head.titik for head in used.values() if head.titik[:2] == (sesi, n))
    default = names.raw(usual)
    versions: dict[str, Any] = {"d": default}
    exceptions = {name: raw for name, head in used.items() if (raw := names.raw(head.titik)) != default}
    unknown = {name: [names.raw(head.titik), head.value] for name, head in used.items() if name not in shape.fields}
    context = sorted([names.number[key], n] for key, n in state.context.items())
    versions |= {"x": exceptions} if exceptions else {}
    versions |= {"c": context} if context != [default[:2]] else {}
    versions |= {"u": unknown} if unknown else {}
    others = [
        (name, head.titik, head.value)
        for name, heads in state.heads.items()
        for head in heads
        if head.titik[:2] != used[name].titik[:2]
    ]
    return Stored({name: used[name].value for name in shape.fields if name in used}, versions, others)


def differ(name: str, values: Sequence[Any]) -> bool:
    """Do values of one field differ? In the bin is in the bin, whenever it happened."""
    first = values[0]
    if name == DELETED:
        return any(bool(value) != bool(first) for value in values)
    return any(value != first or type(value) is not type(first) for value in values)  # True is not 1


def disputes(heads: Mapping[str, Sequence[Head]]) -> set[str]:
    """The fields whose values differ."""
    return {n for n, found in heads.items() if len(found) > 1 and differ(n, [head.value for head in found])}


def divided(others: Iterable[tuple[str, Titik, Any]]) -> int:
    """How many fields have more than one value, be they equal."""
    return len({name for name, _, _ in others})
