"""Places inside a draft: `name`, `ranks[0].golongan`, `results[1].indicators[0].target`."""

import re
from collections.abc import Iterable, Mapping, Sequence
from copy import deepcopy
from dataclasses import dataclass, field
from typing import Any

from karier_desktop.catalog.entity import Children, Draft, Entity
from karier_desktop.catalog.fields import Field

_STEP = re.compile(r"(\w+)\[(\d+)\]\.?")


def split(path: str) -> tuple[str, str]:
    """The row a place lies in (empty for the record itself), and the name inside it."""
    row, bracket, name = path.rpartition("].")
    return (row + "]", name) if bracket else ("", path)


def row_at(draft: Draft, row: str) -> Draft | None:
    """The child row at `ranks[0]`, the draft itself for an empty path; nothing when there is no such row."""
    found: Draft | None = draft
    for name, index in _STEP.findall(row):
        rows = (found or {}).get(name, [])
        found = rows[int(index)] if int(index) < len(rows) else None
    return found


def value_at(draft: Draft, path: str) -> Any:
    """The value at a place; nothing when its row does not exist."""
    row, name = split(path)
    holder = row_at(draft, row)
    return None if holder is None else holder.get(name)


def children_at(entity: Entity, path: str) -> Children:
    """The kind of child row of a list (`results[1].indicators`) or of one of its rows (`results[1].indicators[0]`)."""
    names = re.sub(r"\[\d+\]", "", path).split(".")
    found = entity.rows_of(names[0])
    for name in names[1:]:
        found = {c.name: c for c in found.children}[name]
    return found


def field_at(entity: Entity, path: str) -> Field:
    """The field of a place; KeyError when there is none."""
    row, name = split(path)
    return children_at(entity, row).field(name) if row else entity.field(name)


@dataclass
class Outgoing:
    """A draft ready to be saved: without rows marked as removed and rows never filled in.

    Leaving rows out moves the others up; `to_form` and `to_saved` translate the places of problems and reasons.
    """

    draft: Draft
    _form: dict[str, str] = field(default_factory=dict)

    def to_form(self, path: str) -> str:
        """Where the form holds what the saved draft holds at `path`."""
        row, name = split(path)
        return f"{self._form.get(row, row)}.{name}" if row else path

    def to_saved(self, path: str) -> str:
        """The opposite of `to_form`."""
        row, name = split(path)
        saved = {form: out for out, form in self._form.items()}
        return f"{saved.get(row, row)}.{name}" if row else path


def outgoing(entity: Entity, draft: Draft) -> Outgoing:
    """What is to be saved of a form's draft."""
    result = Outgoing({f.name: draft.get(f.name) for f in entity.fields})
    for children in entity.children:
        rows = draft.get(children.name, ())
        result.draft[children.name] = _kept(children, rows, children.name, children.name, result._form)
    return result


def _kept(children: Children, rows: Sequence[Draft], out: str, form: str, places: dict[str, str]) -> list[Draft]:
    kept: list[Draft] = []
    for index, row in enumerate(rows):
        if row.get("removed") or is_blank(children, row):
            continue
        here, there = f"{out}[{len(kept)}]", f"{form}[{index}]"
        places[here] = there
        clean: Draft = {f.name: deepcopy(row.get(f.name)) for f in children.fields}
        clean["id"] = row.get("id")
        for inner in children.children:
            inside = row.get(inner.name, ())
            clean[inner.name] = _kept(inner, inside, f"{here}.{inner.name}", f"{there}.{inner.name}", places)
        kept.append(clean)
    return kept


def is_blank(children: Children, row: Mapping[str, Any]) -> bool:
    """Was the row added but nothing typed into it?"""
    if row.get("id") is not None or any(row.get(inner.name) for inner in children.children):
        return False
    blank = children.blank()
    return all(row.get(f.name) in (blank[f.name], None, "") for f in children.fields)


def fitted(entity: Entity, draft: Mapping[str, Any]) -> Draft:
    """A draft kept by an earlier form: what the form no longer knows is left out, what it did not know is blank."""
    return _fitted(entity.fields, entity.children, draft, entity.blank())


def _fitted(fields: Iterable[Field], children: Iterable[Children], kept: Mapping[str, Any], blank: Draft) -> Draft:
    result = {**blank, **{f.name: kept[f.name] for f in fields if f.name in kept}}
    for kind in children:
        result[kind.name] = [_fitted_row(kind, row) for row in kept.get(kind.name, ())]
    return result


def _fitted_row(kind: Children, kept: Mapping[str, Any]) -> Draft:
    row = _fitted(kind.fields, kind.children, kept, kind.blank())
    return {**row, **{mark: kept[mark] for mark in ("id", "removed") if mark in kept}}
