"""A draft as JSON and back: an unfinished form is kept in the database while it is typed."""

from collections.abc import Callable, Iterable, Mapping
from datetime import date, time
from typing import Any
from uuid import UUID

from karier_desktop.catalog.entity import Children, Draft, Entity
from karier_desktop.catalog.fields import Field, Kind

_READ: Mapping[Kind, Callable[[str], Any]] = {
    "date": date.fromisoformat,
    "time": time.fromisoformat,
    "reference": UUID,
}


def to_plain(entity: Entity, draft: Mapping[str, Any]) -> dict[str, Any]:
    """Only texts, numbers, yes or no, lists and dictionaries."""
    return _plain(entity.fields, entity.children, draft)


def from_plain(entity: Entity, plain: Mapping[str, Any]) -> Draft:
    """The draft again. What the form no longer knows is left out, what it did not know then is blank."""
    return _draft(entity.fields, entity.children, plain, entity.blank())


def _plain(fields: Iterable[Field], children: Iterable[Children], draft: Mapping[str, Any]) -> dict[str, Any]:
    plain = {f.name: _written(f, draft.get(f.name)) for f in fields}
    for kind in children:
        plain[kind.name] = [_plain_row(kind, row) for row in draft.get(kind.name, ())]
    return plain


def _plain_row(kind: Children, row: Mapping[str, Any]) -> dict[str, Any]:
    plain = _plain(kind.fields, kind.children, row)
    plain["id"] = str(row["id"]) if row.get("id") else None
    if row.get("removed"):
        plain["removed"] = True
    return plain


def _written(field: Field, value: Any) -> Any:
    return str(value) if value is not None and field.kind in _READ else value


def _draft(fields: Iterable[Field], children: Iterable[Children], plain: Mapping[str, Any], blank: Draft) -> Draft:
    draft = dict(blank)
    for field in fields:
        if field.name in plain:
            value, read = plain[field.name], _READ.get(field.kind)
            draft[field.name] = read(value) if read is not None and value is not None else value
    for kind in children:
        draft[kind.name] = [_row(kind, row) for row in plain.get(kind.name, ())]
    return draft


def _row(kind: Children, plain: Mapping[str, Any]) -> Draft:
    row = _draft(kind.fields, kind.children, plain, kind.blank())
    row["id"] = UUID(plain["id"]) if plain.get("id") else None
    if plain.get("removed"):
        row["removed"] = True
    return row
