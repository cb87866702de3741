"""The tables that travel between offices: their fields, what they point to, and the order in which they go."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from typing import Any, Literal, cast

from sqlalchemy import JSON, Boolean, Column, ColumnDefault, Date, Integer, Table, Time, Uuid

from karier_desktop.models.base import Base, Instant, Record
from karier_desktop.storage.recorder import MARKS
from karier_desktop.storage.unit import record_types

Kind = Literal["text", "integer", "yes_no", "date", "time", "moment", "key", "json"]

DELETED = "deleted_at"
"""The register that says whether a row is in the bin."""
OWNERSHIP = "ownership"
PAIRED = ("mentoring_pair", "mentoring_goal", "mentoring_session")
"""Tables about two people at once."""

_EMPTY: Mapping[Kind, Any] = {"text": "", "json": [], "integer": 0, "yes_no": False}
_KINDS: tuple[tuple[type[Any], Kind], ...] = (
    (Instant, "moment"),
    (JSON, "json"),
    (Boolean, "yes_no"),
    (Integer, "integer"),
    (Date, "date"),
    (Time, "time"),
    (Uuid, "key"),
)


@dataclass(frozen=True)
class Reference:
    """Where a field points to; a row cannot be stored without what a `required` one names."""

    table: str
    required: bool


@dataclass(frozen=True)
class Shape:
    """One table as it travels. `fields` are its replicated columns with their kinds, `empty` those that may be None.

    `person` names the column with the employee a row belongs to ("" when it follows from the row above it).
    """

    name: str
    model: type[Record]
    travel: str
    fields: Mapping[str, Kind]
    empty: frozenset[str]
    references: Mapping[str, Reference]
    person: str

    @property
    def table(self) -> Table:
        """The table itself."""
        return cast(Table, self.model.__table__)

    @property
    def to_itself(self) -> tuple[str, ...]:
        """The fields that point to another row of the same table."""
        return tuple(name for name, target in self.references.items() if target.table == self.name)

    def default(self, name: str) -> Any:
        """What stands in a column that a row says nothing about."""
        default = self.table.c[name].default
        if isinstance(default, ColumnDefault) and default.is_scalar:
            return default.arg
        return None if name in self.empty else _EMPTY.get(self.fields[name])

    @property
    def above(self) -> str:
        """The table of the row this one is a part of, "" for rows that stand alone."""
        parent = self.model.__parent__
        return self.references[parent].table if parent else ""


@cache
def shapes() -> Mapping[str, Shape]:
    """Every table that leaves this computer, each after those it points to; who owns whom comes before all."""
    kinds = record_types()
    known = [kinds[table.name] for table in Base.metadata.sorted_tables if table.name in kinds]
    travelling = [model for model in known if model.__travel__ != "local"]
    return {m.__tablename__: _shape(m) for m in sorted(travelling, key=lambda m: m.__tablename__ != OWNERSHIP)}


def _shape(model: type[Record]) -> Shape:
    columns = [column for column in cast(Table, model.__table__).columns if _replicated(model, column)]
    return Shape(
        name=model.__tablename__,
        model=model,
        travel=model.__travel__,
        fields={column.name: kind_of(column) for column in columns},
        empty=frozenset(column.name for column in columns if column.nullable),
        references={c.name: Reference(_target(c), not c.nullable) for c in columns if c.foreign_keys},
        person=_person(model, {column.name for column in columns}),
    )


def _replicated(model: type[Record], column: Column[Any]) -> bool:
    kept_here = column.name in MARKS or column.name in model.__derived__
    return not (kept_here or column.name == "id" or column.name.startswith("_"))


def kind_of(column: Column[Any]) -> Kind:
    """How the column's values look on their way."""
    return next((kind for known, kind in _KINDS if isinstance(column.type, known)), "text")


def _target(column: Column[Any]) -> str:
    (key,) = column.foreign_keys
    return key.column.table.name


def _person(model: type[Record], names: set[str]) -> str:
    if model.__tablename__ == "employee":
        return "id"
    return "employee_id" if model.__travel__ in ("person", OWNERSHIP) and "employee_id" in names else ""
