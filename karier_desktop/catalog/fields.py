"""The kinds of field, declared once and read by form, table, history, import, export and print.

Each builder is bound to a mapped attribute (`text(Employee.name, "Nama")`), so that the type checker refuses a
misspelt column or a date editor on a text column.
"""

from dataclasses import dataclass
from datetime import date, time
from typing import Literal, TypeAlias
from uuid import UUID

from sqlalchemy.orm import QueryableAttribute

Kind = Literal[
    "text", "long_text", "lines", "number", "months", "money", "date", "time", "yes_no", "choice", "reference"
]

TextColumn: TypeAlias = QueryableAttribute[str]
NumberColumn: TypeAlias = QueryableAttribute[int] | QueryableAttribute[int | None]
DateColumn: TypeAlias = QueryableAttribute[date] | QueryableAttribute[date | None]
TimeColumn: TypeAlias = QueryableAttribute[time] | QueryableAttribute[time | None]
ReferenceColumn: TypeAlias = QueryableAttribute[UUID] | QueryableAttribute[UUID | None]

OnConflict = Literal["", "owner", "light", "central", "append", "derived"]
"""What happens when two offices wrote a field unknown to each other; "" = as the table (see catalog.conflict)."""

Options: TypeAlias = tuple[tuple[str, str], ...]
"""Fixed choices: (stored value, label)."""

Format = Literal["", "nip", "nik", "phone"]
"""A text with an editor of its own: NIP and NIK are explained while they are typed."""


@dataclass(frozen=True)
class Field:
    """One fact. `name` is the draft's key and the model's attribute; `width` counts twelfths of the form.

    `options` are fixed choices; `table` names a rule table whose rows are the choices, of which only those count whose
    column `narrowed_by` equals the draft's value of that name; `whole` says that the chosen key is stored as a number.
    `refers_to` names the entity a reference picks from. `suggest` offers what was typed in this field before.
    `carried` values start the next new record (the unit one types people of).
    `privacy` follows UU 27/2022 Ps. 4: specific data is masked and left out of default exports.
    `on_conflict` says what happens to values that two offices wrote unknown to each other.
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
    narrowed_by: str = ""
    whole: bool = False
    suggest: bool = False
    format: Format = ""
    carried: bool = False
    on_conflict: OnConflict = ""


def text(
    column: TextColumn,
    label: str,
    *,
    width: int = 6,
    required: bool = False,
    hint: str = "",
    max_length: int = 500,
    privacy: Literal["umum", "spesifik"] = "umum",
    suggest: bool = False,
    format: Format = "",
    on_conflict: OnConflict = "",
) -> Field:
    """One line of text."""
    return Field(
        column.key,
        label,
        "text",
        width,
        required,
        hint,
        max_length,
        privacy=privacy,
        suggest=suggest,
        format=format,
        on_conflict=on_conflict,
    )


def long_text(
    column: TextColumn,
    label: str,
    *,
    width: int = 12,
    required: bool = False,
    hint: str = "",
    on_conflict: OnConflict = "",
) -> Field:
    """Several lines of text."""
    return Field(column.key, label, "long_text", width, required, hint, 4000, on_conflict=on_conflict)


def lines(column: QueryableAttribute[list[str]], label: str, *, width: int = 12, hint: str = "") -> Field:
    """A list of lines, one under the other."""
    return Field(column.key, label, "lines", width, hint=hint)


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
    narrowed_by: str = "",
    width: int = 4,
    required: bool = False,
    hint: str = "",
) -> Field:
    """One of fixed `options`, or of the rows of a rule `table` (value = row key)."""
    whole = column.property.columns[0].type.python_type is int
    return Field(
        column.key,
        label,
        "choice",
        width,
        required,
        hint,
        options=options,
        table=table,
        narrowed_by=narrowed_by,
        whole=whole,
    )


def reference(
    column: ReferenceColumn,
    label: str,
    to: str,
    *,
    width: int = 6,
    required: bool = False,
    hint: str = "",
    carried: bool = False,
) -> Field:
    """Another record, found by typing part of its name; `to` is the key of its entity."""
    return Field(column.key, label, "reference", width, required, hint, refers_to=to, carried=carried)
