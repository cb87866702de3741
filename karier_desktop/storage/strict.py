"""Guards the border: mapped objects and open results stay inside the session (design.md 3)."""

import os
from collections.abc import Iterable, Mapping
from dataclasses import fields, is_dataclass
from typing import Any

from sqlalchemy import Result

from karier_desktop.models.base import Base


def wanted() -> bool:
    """Set KARIER_STRICT=1 to check every result; the tests do."""
    return os.environ.get("KARIER_STRICT") == "1"


def refuse_mapped(value: Any) -> None:
    """Raise when a mapped object, or a query still to be read, is anywhere in a result."""
    todo = [value]
    while todo:
        found = todo.pop()
        if isinstance(found, Base | Result):
            raise AssertionError(f"{type(found).__name__} must not leave Database.read/write: return plain values")
        todo.extend(_inside(found))


def _inside(value: Any) -> Iterable[Any]:
    if isinstance(value, str | bytes):
        return ()
    if isinstance(value, Mapping):
        return [*value.keys(), *value.values()]
    if isinstance(value, list | tuple | set | frozenset):
        return value
    if is_dataclass(value) and not isinstance(value, type):
        return [getattr(value, each.name) for each in fields(value)]
    return ()
