"""What a form is made of: groups of fields, child rows, list columns, checks."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Any, Literal, TypeAlias

from karier_desktop.catalog.fields import Field, Kind
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
class Fill:
    """What a field that was just typed tells about others: values for those that are still empty.

    `infer` gets the draft (for child rows: the row) and answers values by field name; `note` says where they come from.
    """

    source: str
    note: str
    infer: Callable[[Mapping[str, Any], CheckContext], Mapping[str, Any]]


@dataclass(frozen=True)
class Newest:
    """A field of the newest row of a history, edited among the record's own fields (the present rank or post).

    `width` is that of the field unless it stands wider or narrower here.
    """

    children: str
    field: Field
    width: int = 0

    @property
    def path(self) -> str:
        """Where the value stands in the draft."""
        return f"{self.children}[0].{self.field.name}"


Cell: TypeAlias = Field | Newest


@dataclass(frozen=True)
class Group:
    """A titled block of the form; each row is laid out on a grid of twelve columns."""

    key: str
    title: str
    rows: tuple[tuple[Cell, ...], ...]
    hint: str = ""

    @property
    def fields(self) -> tuple[Field, ...]:
        """The record's own fields in reading order."""
        return tuple(cell for row in self.rows for cell in row if isinstance(cell, Field))


def group(key: str, title: str, *rows: Cell | tuple[Cell, ...], hint: str = "") -> Group:
    """A group from rows; a single field is a row of its own."""
    return Group(key, title, tuple(row if isinstance(row, tuple) else (row,) for row in rows), hint)


@dataclass(frozen=True)
class Children:
    """Rows that belong to a record (a history, sessions, results): edited in the same form, saved in the same step.

    `columns` are the field names shown in the table of rows, `order_by` the field they are sorted on when loaded,
    `then_by` the one that decides among equals (the hour of a day).
    `present` names the row a record is in now ("Pangkat sekarang"), for histories whose newest row says so.
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
    fills: tuple[Fill, ...] = ()
    present: str = ""
    then_by: str = ""

    @property
    def fields(self) -> tuple[Field, ...]:
        """All fields of one row in reading order."""
        return tuple(field for row in self.rows for field in row)

    def field(self, name: str) -> Field:
        """The field of that name; KeyError when there is none."""
        return {f.name: f for f in self.fields}[name]

    def blank(self) -> Draft:
        """A new row with the model's defaults."""
        return {**blank_draft(self.model, self.fields, self.children), "id": None}


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
    """A subject people edit as one form. `key` names it in references, drafts and the journal.

    `reasons` says in which column of the record the reason for an accepted warning about a field is kept, for those
    warnings that stay true for years (a NIP that disagrees with the birth date).
    """

    key: str
    title: str
    plural: str
    model: type[Record]
    groups: tuple[Group, ...]
    columns: tuple[Column, ...]
    children: tuple[Children, ...] = ()
    checks: tuple[Check, ...] = ()
    title_of: Callable[[Mapping[str, Any]], str] = lambda draft: str(draft.get("name", ""))
    fills: tuple[Fill, ...] = ()
    reasons: Mapping[str, str] = field(default_factory=dict)

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

    def rows_of(self, name: str) -> Children:
        """The kind of child row of that name; KeyError when there is none."""
        return {c.name: c for c in self.children}[name]

    def blank(self) -> Draft:
        """A draft with the model's defaults and no child rows."""
        return blank_draft(self.model, self.fields, self.children)


_EMPTY: dict[Kind, Callable[[], Any]] = {"text": str, "long_text": str, "lines": list}


def blank_draft(model: type[Record], fields: tuple[Field, ...], children: tuple[Children, ...]) -> Draft:
    """Defaults of the columns behind `fields`, and an empty list for each kind of child row."""
    columns = model.__table__.c
    draft: Draft = {}
    for f in fields:
        default = columns[f.name].default
        draft[f.name] = default.arg if default is not None and default.is_scalar else None
        if draft[f.name] is None:
            draft[f.name] = _EMPTY.get(f.kind, lambda: None)()
    draft.update({c.name: [] for c in children})
    return draft
