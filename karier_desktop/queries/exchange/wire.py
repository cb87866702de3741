"""Values on their way: from what the driver gives to plain JSON that is the same on every kind of database, and back.

Dates and times are ISO text, keys 32 hexadecimal digits, moments ISO in UTC with microseconds.
"""

import json
from collections.abc import Callable, Mapping, Sequence
from datetime import UTC, date, datetime, time
from functools import lru_cache
from typing import Any
from uuid import UUID, SafeUUID

from karier_desktop.queries.exchange.tables import OWNERSHIP, Kind, Shape

_REMEMBERED = 1 << 14
LONGEST = 1 << 16
"""Characters in one text."""
_WHOLE = 1 << 63
GREATEST_EPOCH = 1 << 20
"""Nobody is handed over that often; there must be room for the hub's last word."""


class BadValue(Exception):
    """A value that has no place in its column."""


# ---- out


def readers(shape: Shape, dialect: str) -> dict[str, Callable[[Any], Any]]:
    """What has to be done to values of the driver to make them travel; most need nothing."""
    ways = _FROM_FILE if dialect == "sqlite" else _FROM_SERVER
    return {name: ways[kind] for name, kind in shape.fields.items() if kind in ways}


@lru_cache(_REMEMBERED)
def _time_text(raw: str) -> str:
    return time.fromisoformat(raw).isoformat()


def _moment_text(raw: str) -> str:
    return datetime.fromisoformat(raw).replace(tzinfo=UTC).isoformat(timespec="microseconds")


def key_text(raw: Any) -> str:
    """A key as it travels, from either driver."""
    return raw.hex if isinstance(raw, UUID) else str(raw)


_FROM_FILE: dict[Kind, Callable[[Any], Any]] = {
    "yes_no": bool,
    "time": _time_text,
    "moment": _moment_text,
    "json": json.loads,
}
_FROM_SERVER: dict[Kind, Callable[[Any], Any]] = {
    "date": lambda value: value.isoformat(),
    "time": lambda value: value.isoformat(),
    "moment": lambda value: value.astimezone(UTC).isoformat(timespec="microseconds"),
    "key": lambda value: value.hex,
}


def plain(kind: Kind, value: Any) -> Any:
    """A value of a mapped object or a form as it travels."""
    if value is None:
        return None
    if kind == "key":
        return key_text(value)
    return _FROM_SERVER[kind](value) if kind in ("date", "time", "moment") else value


# ---- in


def check(shape: Shape, name: str, values: Sequence[Any]) -> list[Any]:
    """Values of one field as Python values for its column; raises BadValue at the first that has no place there."""
    kind = shape.fields[name]
    types = set(map(type, values))
    if type(None) in types:
        if name not in shape.empty:
            raise BadValue(name)
        types.discard(type(None))
    if not types <= _TYPES[kind]:
        raise BadValue(name)
    if kind == "json" and types - {dict if shape.name == OWNERSHIP else list}:
        raise BadValue(name)
    return _CHECKS[kind](values) if types else list(values)


def value(shape: Shape, name: str, found: Any) -> Any:
    """One value, as `check`."""
    return check(shape, name, (found,))[0]


def fits(shape: Shape, name: str, found: Any) -> bool:
    """Has this value a place in its column?"""
    try:
        value(shape, name, found)
    except (BadValue, ValueError, TypeError):
        return False
    return True


def _texts(values: Sequence[Any]) -> list[Any]:
    given = [found for found in values if found is not None]
    together = "".join(given)
    if "\0" in together or max(map(len, given)) > LONGEST:
        raise BadValue("text")
    try:
        together.encode()
    except UnicodeEncodeError as error:
        raise BadValue("text") from error
    return list(values)


def _numbers(values: Sequence[Any]) -> list[Any]:
    given = [found for found in values if found is not None]
    if not (min(given) >= -_WHOLE and max(given) < _WHOLE):
        raise BadValue("number")
    return list(values)


def _each(way: Callable[[str], Any]) -> Callable[[Sequence[Any]], list[Any]]:
    def convert(values: Sequence[Any]) -> list[Any]:
        try:
            return [None if found is None else way(found) for found in values]
        except ValueError as error:
            raise BadValue(str(error)) from error

    return convert


def _exactly(found: Any, text: str) -> Any:
    if found.isoformat() != text:
        raise ValueError(text)
    return found


@lru_cache(_REMEMBERED)
def _date(text: str) -> date:
    return date(*map(int, (text[:4], text[5:7], text[8:]))) if _like_a_date(text) else _refuse(text)


def _like_a_date(text: str) -> bool:
    return len(text) == 10 and text[4] == text[7] == "-" and text.isascii() and text.replace("-", "").isdigit()


def _refuse(text: str) -> Any:
    raise ValueError(text)


@lru_cache(_REMEMBERED)
def _time(text: str) -> time:
    found: time = _exactly(time.fromisoformat(text), text)
    return found if found.tzinfo is None else _refuse(text)


@lru_cache(_REMEMBERED)
def moment(text: str) -> datetime:
    """The moment, in UTC."""
    found = datetime.fromisoformat(text)
    if found.tzinfo is None or found.astimezone(UTC).isoformat(timespec="microseconds") != text:
        raise ValueError(text)
    return found


_HEX = frozenset("0123456789abcdef")
_new, _set = object.__new__, object.__setattr__


def key(text: str) -> UUID:
    """The key; raises ValueError for anything but 32 small hexadecimal digits."""
    if len(text) != 32 or not _HEX.issuperset(text):
        raise ValueError(text)
    made = _new(UUID)  # without the questions UUID() asks again: this is called a million times
    _set(made, "int", int(text, 16))
    _set(made, "is_safe", SafeUUID.unknown)
    return made


def looks_like_key(text: object) -> bool:
    """Would `key` take it?"""
    return type(text) is str and len(text) == 32 and _HEX.issuperset(text)


def _keys(values: Sequence[Any]) -> list[Any]:
    """Many rows point to the same one."""
    try:
        made = {text: key(text) for text in set(values) if text is not None}
    except ValueError as error:
        raise BadValue("key") from error
    return list(map(made.get, values))


def _as_they_are(values: Sequence[Any]) -> list[Any]:
    return list(values)


def _register(entry: Mapping[str, Any]) -> bool:
    """Is this an entry about the owner of a person that every part of the program can read?"""
    epoch, past, seen = entry.get("epoch"), entry.get("past"), entry.get("seen")
    return (
        type(epoch) is int
        and 0 < epoch <= GREATEST_EPOCH
        and type(past) is list
        and type(seen) is dict
        and all(type(entry.get(name)) is str for name in ("office", "from"))
        and entry.get("state") in ("dilepas", "diterima")
        and all(type(office) is str for office in past)
        and all(type(n) is int and 0 < n < _WHOLE for n in seen.values())
    )


def _json(values: Sequence[Any]) -> list[Any]:
    """Lists of texts, and registers: objects that are small and hold what every database can hold."""
    for found in values:
        if type(found) is list and not all(type(each) is str for each in found):
            raise BadValue("list")
        if type(found) is dict and not _register(found):
            raise BadValue("register")
        _texts([json.dumps(found, ensure_ascii=False)] if found else [""])
        if found and "\\u0000" in json.dumps(found):
            raise BadValue("text")
    return list(values)


_TYPES: Mapping[Kind, set[type]] = {
    "text": {str},
    "integer": {int},
    "yes_no": {bool},
    "date": {str},
    "time": {str},
    "moment": {str},
    "key": {str},
    "json": {list, dict},
}
_CHECKS: Mapping[Kind, Callable[[Sequence[Any]], list[Any]]] = {
    "text": _texts,
    "integer": _numbers,
    "yes_no": _as_they_are,
    "date": _each(_date),
    "time": _each(_time),
    "moment": _each(moment),
    "key": _keys,
    "json": _json,
}
