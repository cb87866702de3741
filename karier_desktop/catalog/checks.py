"""Checks every form gets from its fields alone: required, length, bounds, choices, order of dates."""

from collections.abc import Iterable, Iterator, Mapping
from datetime import date
from typing import Any

from karier_desktop.catalog.entity import Check, CheckContext, Children, Entity
from karier_desktop.catalog.fields import Field
from karier_desktop.rules.dates_id import long_date
from karier_desktop.rules.problem import Problem


def problems(entity: Entity, draft: Mapping[str, Any], context: CheckContext) -> list[Problem]:
    """Everything that is wrong with a draft as far as the draft itself can tell."""
    found = list(_fields(entity.fields, draft, "", context))
    for children in entity.children:
        found += _children(children, draft, "", context)
    for check in entity.checks:
        found += check(draft, context)
    return found


def _children(children: Children, draft: Mapping[str, Any], prefix: str, context: CheckContext) -> Iterator[Problem]:
    for index, row in enumerate(draft.get(children.name, ())):
        place = f"{prefix}{children.name}[{index}]."
        yield from _fields(children.fields, row, place, context)
        for inner in children.children:
            yield from _children(inner, row, place, context)


def _fields(fields: Iterable[Field], draft: Mapping[str, Any], prefix: str, context: CheckContext) -> Iterator[Problem]:
    for field in fields:
        text = _fault(field, draft.get(field.name), context)
        if text:
            yield Problem(prefix + field.name, text)


def _fault(field: Field, value: Any, context: CheckContext) -> str:
    if value is None or value == "":
        return f"{field.label} belum diisi." if field.required else ""
    if isinstance(value, str) and len(value) > field.max_length:
        return f"{field.label} paling panjang {field.max_length} huruf; sekarang {len(value)}."
    if field.kind in ("number", "months", "money"):
        return _out_of_bounds(field, value)
    if field.kind == "choice":
        return _not_a_choice(field, str(value), context)
    return ""


def _out_of_bounds(field: Field, value: int) -> str:
    if field.minimum is not None and value < field.minimum:
        return f"{field.label} paling kecil {field.minimum}; sekarang {value}."
    if field.maximum is not None and value > field.maximum:
        return f"{field.label} paling besar {field.maximum}; sekarang {value}."
    return ""


def _not_a_choice(field: Field, value: str, context: CheckContext) -> str:
    if field.options and value not in {key for key, _ in field.options}:
        return f"{field.label}: pilih salah satu dari daftar."
    return ""  # codes of a rule table that are newer than ours are kept (siasn.md 5)


def not_before(first: str, second: str, text: str) -> Check:
    """A check that the date `second` does not lie before `first`; `text` may use {first} and {second}."""

    def check(draft: Mapping[str, Any], context: CheckContext) -> Iterable[Problem]:
        start, end = draft.get(first), draft.get(second)
        if isinstance(start, date) and isinstance(end, date) and end < start:
            yield Problem(second, text.format(first=long_date(start), second=long_date(end)))

    return check


def rows_not_before(children: Children, first: str, second: str, text: str) -> Check:
    """The same for each row of one kind of child rows."""

    def check(draft: Mapping[str, Any], context: CheckContext) -> Iterable[Problem]:
        for index, row in enumerate(draft.get(children.name, ())):
            for problem in not_before(first, second, text)(row, context):
                yield Problem(f"{children.name}[{index}].{problem.field}", problem.text)

    return check
