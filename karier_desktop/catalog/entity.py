"""What a form is made of: groups of fields, child rows, list columns, checks."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any, Literal, TypeAlias

from karier_desktop.catalog.fields import Field
from karier_desktop.models import Record
from karier_desktop.rules.book import RuleBook
from karier_desktop.rules.problem import Problem

Draft: TypeAlias = dict[str, Any]
"""Plain values by field name; child rows as lists of drafts, with `id`, under the name of their `Children`."""


@dataclass(frozen=True)
class CheckContext:
    """What a check may know besides the draft."""

    today: date
    rules: RuleBook


Check: TypeAlias = Callable[[Mapping[str, Any], CheckContext], Iterable[Problem]]


@dataclass(frozen=True)
class Group:
    """A titled block of the form; each row is laid out on a grid of twelve columns."""

    key: str
    title: str
    rows: tuple[tuple[Field, ...], ...]
    hint: str = ""

    @property
    def fields(self) -> tuple[Field, ...]:
        """All fields in reading order."""
        return tuple(field for row in self.rows for field in row)


def group(key: str, title: str, *rows: Field | tuple[Field, ...], hint: str = "") -> Group:
    """A group from rows; a single field is a row of its own."""
    return Group(key, title, tuple(row if isinstance(row, tuple) else (row,) for row in rows), hint)


@dataclass(frozen=True)
class Children:
    """Rows that belong to a record (a history, sessions, results): edited in the same form, saved in the same step.

    `columns` are the field names shown in the table of rows, `order_by` the field they are sorted on when loaded.
    """

    name: str
    title: str
    row_title: str
    model: type[Record]
    rows: tuple[tuple[Field, ...], ...]
    columns: tuple[str, ...]
    order_by: str
    newest_first: bool = True
    children: tuple["Children", ...] = ()
    hint: str = ""

    @property
    def fields(self) -> tuple[Field, ...]:
        """All fields of one row in reading order."""
        return tuple(field for row in self.rows for field in row)


ColumnKind = Literal["text", "name", "nip", "date", "number", "money", "badge", "position"]


@dataclass(frozen=True)
class Column:
    """A column of a list. `key` is an attribute of the list's row class; `width` in pixels at 100 %, 0 = the rest."""

    key: str
    title: str
    kind: ColumnKind = "text"
    width: int = 0
    sortable: bool = True
    visible: bool = True


@dataclass(frozen=True)
class Entity:
    """A subject people edit as one form. `key` names it in references, drafts and the journal."""

    key: str
    title: str
    plural: str
    model: type[Record]
    groups: tuple[Group, ...]
    columns: tuple[Column, ...]
    children: tuple[Children, ...] = ()
    checks: tuple[Check, ...] = ()
    title_of: Callable[[Mapping[str, Any]], str] = lambda draft: str(draft.get("name", ""))

    @property
    def subject(self) -> str:
        """The word screens listen to."""
        return self.model.__subject__

    @property
    def fields(self) -> tuple[Field, ...]:
        """All fields of the record itself."""
        return tuple(field for g in self.groups for field in g.fields)

    def field(self, name: str) -> Field:
        """The field of that name; KeyError when there is none."""
        return {f.name: f for f in self.fields}[name]

    def blank(self) -> Draft:
        """A draft with the model's defaults and no child rows."""
        return blank_draft(self.model, self.fields, self.children)


def blank_draft(model: type[Record], fields: tuple[Field, ...], children: tuple[Children, ...]) -> Draft:
    """Defaults of the columns behind `fields`, and an empty list for each kind of child row."""
    columns = model.__table__.c
    draft: Draft = {}
    for field in fields:
        default = columns[field.name].default
        draft[field.name] = default.arg if default is not None and default.is_scalar else None
        if draft[field.name] is None and field.kind in ("text", "long_text"):
            draft[field.name] = ""
    draft.update({c.name: [] for c in children})
    return draft
