"""The kinds of field, declared once and read by form, table, history, import, export and print.

Each builder is bound to a mapped attribute (`text(Employee.name, "Nama")`), so that the type checker refuses a
misspelt column or a date editor on a text column.
"""

from dataclasses import dataclass
from datetime import date, time
from typing import Literal, TypeAlias
from uuid import UUID

from sqlalchemy.orm import QueryableAttribute

Kind = Literal["text", "long_text", "number", "months", "money", "date", "time", "yes_no", "choice", "reference"]

TextColumn: TypeAlias = QueryableAttribute[str]
NumberColumn: TypeAlias = QueryableAttribute[int] | QueryableAttribute[int | None]
DateColumn: TypeAlias = QueryableAttribute[date] | QueryableAttribute[date | None]
TimeColumn: TypeAlias = QueryableAttribute[time] | QueryableAttribute[time | None]
ReferenceColumn: TypeAlias = QueryableAttribute[UUID] | QueryableAttribute[UUID | None]

Options: TypeAlias = tuple[tuple[str, str], ...]
"""Fixed choices: (stored value, label)."""


@dataclass(frozen=True)
class Field:
    """One fact. `name` is the draft's key and the model's attribute; `width` counts twelfths of the form.

    `options` are fixed choices; `table` names a rule table whose rows are the choices; `refers_to` names the entity a
    reference picks from. `privacy` follows UU 27/2022 Ps. 4: specific data is masked and left out of default exports.
    """

    name: str
    label: str
    kind: Kind
    width: int = 6
    required: bool = False
    hint: str = ""
    max_length: int = 500
    options: Options = ()
    table: str = ""
    refers_to: str = ""
    minimum: int | None = None
    maximum: int | None = None
    privacy: Literal["umum", "spesifik"] = "umum"


def text(
    column: TextColumn,
    label: str,
    *,
    width: int = 6,
    required: bool = False,
    hint: str = "",
    max_length: int = 500,
    privacy: Literal["umum", "spesifik"] = "umum",
) -> Field:
    """One line of text."""
    return Field(column.key, label, "text", width, required, hint, max_length, privacy=privacy)


def long_text(column: TextColumn, label: str, *, width: int = 12, required: bool = False, hint: str = "") -> Field:
    """Several lines of text."""
    return Field(column.key, label, "long_text", width, required, hint, 4000)


def number(
    column: NumberColumn,
    label: str,
    *,
    width: int = 2,
    required: bool = False,
    hint: str = "",
    minimum: int = 0,
    maximum: int = 999_999,
) -> Field:
    """A whole number between two bounds."""
    return Field(column.key, label, "number", width, required, hint, minimum=minimum, maximum=maximum)


def months(column: NumberColumn, label: str, *, width: int = 4, required: bool = False, hint: str = "") -> Field:
    """A duration stored in months, typed as years and months."""
    return Field(column.key, label, "months", width, required, hint, minimum=0, maximum=12 * 80)


def money(column: NumberColumn, label: str, *, width: int = 4, required: bool = False, hint: str = "") -> Field:
    """Whole rupiah."""
    return Field(column.key, label, "money", width, required, hint, minimum=0, maximum=10**15)


def day(column: DateColumn, label: str, *, width: int = 3, required: bool = False, hint: str = "") -> Field:
    """A date."""
    return Field(column.key, label, "date", width, required, hint)


def clock_time(column: TimeColumn, label: str, *, width: int = 2, required: bool = False, hint: str = "") -> Field:
    """A time of day, to the minute."""
    return Field(column.key, label, "time", width, required, hint)


def yes_no(column: QueryableAttribute[bool], label: str, *, width: int = 4, hint: str = "") -> Field:
    """A yes or no."""
    return Field(column.key, label, "yes_no", width, hint=hint)


def choice(
    column: TextColumn | NumberColumn,
    label: str,
    *,
    options: Options = (),
    table: str = "",
    width: int = 4,
    required: bool = False,
    hint: str = "",
) -> Field:
    """One of fixed `options`, or of the rows of a rule `table` (value = row key)."""
    return Field(column.key, label, "choice", width, required, hint, options=options, table=table)


def reference(
    column: ReferenceColumn, label: str, to: str, *, width: int = 6, required: bool = False, hint: str = ""
) -> Field:
    """Another record, found by typing part of its name; `to` is the key of its entity."""
    return Field(column.key, label, "reference", width, required, hint, refers_to=to)
