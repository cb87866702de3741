"""Values as canonical JSON: the same value is always the same text."""

import base64
import json
from collections.abc import Callable
from datetime import date, datetime, time
from decimal import Decimal
from functools import cache
from typing import Any
from uuid import UUID

from sqlalchemy import JSON, Column, Date, DateTime, LargeBinary, Table, Time, Uuid

from karier_desktop.models.base import Instant

_DECODE: tuple[tuple[type[Any], Callable[[Any], Any]], ...] = (
    (Instant, datetime.fromisoformat),
    (DateTime, datetime.fromisoformat),
    (Date, date.fromisoformat),
    (Time, time.fromisoformat),
    (Uuid, UUID),
    (LargeBinary, base64.b64decode),
)


def dump(value: Any) -> str:
    """Canonical JSON: sorted keys, no spaces, dates in ISO form, UUIDs as text, bytes in base64."""
    return json.dumps(value, default=_plain, ensure_ascii=False, sort_keys=True, separators=(",", ":"))


def decode(column: Column[Any] | None, value: Any) -> Any:
    """A value from the JSON back as the column's Python type; as it stands when the column is gone."""
    if value is None or column is None:
        return value
    return _decoder(column.table, column.key)(value)


@cache
def _decoder(table: Table, name: str) -> Callable[[Any], Any]:
    kind = table.c[name].type
    if isinstance(kind, JSON):
        return lambda value: value
    return next((decode for known, decode in _DECODE if isinstance(kind, known)), lambda value: value)


def _plain(value: Any) -> Any:
    if isinstance(value, date | time):
        return value.isoformat()
    if isinstance(value, UUID | Decimal):
        return str(value)
    if isinstance(value, bytes):
        return base64.b64encode(value).decode()
    raise TypeError(f"{type(value).__name__} has no place in a stored value")
