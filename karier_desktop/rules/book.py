"""The book of rules: rows with a period of validity and a legal basis, the office's own rows before the shipped ones.

Decisions ask the book for the row that holds on the date of the event being judged (not today), so that a promotion
of 2024 is judged by the rules of 2024 (domain.md, "Rules are data rows, never code").
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import date
from decimal import Decimal
from typing import Any, Literal, cast

Confidence = Literal["V", "S", "U"]
"""V verified in the text of the rule, S secondary source, U unverified: only a default an office may change."""

_REMEMBERED = 1000
"""Answers kept of each kind: lists of thousands of people ask for the same tables on the same few dates."""

_COMMON = ("key", "valid_from", "valid_to", "legal_basis", "confidence", "source")


class UnknownRuleError(LookupError):
    """A table, key or column that the book does not have: a mistake in the program or in an office's own rows."""


@dataclass(frozen=True)
class Row:
    """One rule. `valid_from` empty means since always, `valid_to` empty means until further notice."""

    table: str
    key: str
    values: Mapping[str, Any]
    valid_from: date | None = None
    valid_to: date | None = None
    legal_basis: str = ""
    confidence: Confidence = "U"
    source: str = ""
    office: bool = False

    def holds(self, on_date: date) -> bool:
        """Is the rule in force on that date?"""
        return (self.valid_from is None or self.valid_from <= on_date) and (
            self.valid_to is None or on_date <= self.valid_to
        )

    def get(self, name: str) -> Any:
        """The value in that column."""
        try:
            return self.values[name]
        except KeyError:
            raise UnknownRuleError(f"rule {self.table}/{self.key} has no column {name}") from None

    def text(self, name: str) -> str:
        """A text; empty when the column is empty."""
        value = self.get(name)
        return "" if value is None else str(value)

    def whole(self, name: str) -> int:
        """A whole number."""
        return int(self.get(name))

    def optional(self, name: str) -> int | None:
        """A whole number, or nothing."""
        value = self.get(name)
        return None if value is None else int(value)

    def decimal(self, name: str) -> Decimal | None:
        """An exact decimal number, or nothing."""
        value = self.get(name)
        return None if value is None else Decimal(str(value))

    def flag(self, name: str) -> bool:
        """A yes or no."""
        return bool(self.get(name))

    def many(self, name: str) -> tuple[Any, ...]:
        """A list."""
        return tuple(self.get(name))


class RuleBook:
    """All rules. A lookup finds the row in force; columns an office's row leaves out come from the shipped row."""

    def __init__(self, shipped: Iterable[Row], office: Iterable[Row] = ()) -> None:
        self._shipped = _by_table(shipped)
        self._office = _by_table(office)
        self._found: dict[tuple[str, str, date], Row | None] = {}
        self._known: dict[tuple[str, date], tuple[Row, ...]] = {}
        self._sorted: dict[tuple[str, str, date], dict[Any, tuple[Row, ...]]] = {}

    @property
    def tables(self) -> tuple[str, ...]:
        """The names of all tables, in alphabetical order."""
        return tuple(sorted({*self._shipped, *self._office}))

    def row(self, table: str, key: str, on_date: date) -> Row | None:
        """The row of that key in force on that date, if there is one."""
        asked = (table, key, on_date)
        if asked not in self._found:
            if len(self._found) >= _REMEMBERED:
                self._found.clear()
            self._found[asked] = self._row(table, key, on_date)
        return self._found[asked]

    def _row(self, table: str, key: str, on_date: date) -> Row | None:
        self._require(table)
        own = _in_force(self._office.get(table, {}).get(key, ()), on_date)
        shipped = _in_force(self._shipped.get(table, {}).get(key, ()), on_date)
        if own is None or shipped is None:
            return own or shipped
        return replace(own, values={**shipped.values, **own.values}, legal_basis=own.legal_basis or shipped.legal_basis)

    def need(self, table: str, key: str, on_date: date) -> Row:
        """The row of that key in force on that date; `UnknownRuleError` when there is none."""
        found = self.row(table, key, on_date)
        if found is None:
            raise UnknownRuleError(f"no rule {table}/{key} in force on {on_date.isoformat()}")
        return found

    def rows(self, table: str, on_date: date) -> tuple[Row, ...]:
        """All rows in force on that date, in the order of the table; keys only the office has come last."""
        found = self._known.get((table, on_date))
        if found is None:
            if len(self._known) >= _REMEMBERED:
                self._known.clear()
            found = self._known[table, on_date] = self._rows(table, on_date)
        return found

    def rows_where(self, table: str, name: str, value: Any, on_date: date) -> tuple[Row, ...]:
        """The rows in force whose column `name` has that value; sorted out once, for rules asked person by person."""
        groups = self._sorted.get((table, name, on_date))
        if groups is None:
            if len(self._sorted) >= _REMEMBERED:
                self._sorted.clear()
            groups = {}
            for row in self.rows(table, on_date):
                groups[row.get(name)] = (*groups.get(row.get(name), ()), row)
            self._sorted[table, name, on_date] = groups
        return groups.get(value, ())

    def _rows(self, table: str, on_date: date) -> tuple[Row, ...]:
        self._require(table)
        keys = dict.fromkeys([*self._shipped.get(table, {}), *self._office.get(table, {})])
        return tuple(row for row in (self.row(table, key, on_date) for key in keys) if row is not None)

    def value(self, table: str, key: str, name: str, on_date: date) -> Any:
        """One column of the row of that key in force on that date."""
        return self.need(table, key, on_date).get(name)

    def label(self, table: str, key: str, on_date: date) -> str:
        """The name a person reads for a code; an unknown code is shown as it is (siasn.md 5)."""
        found = self.row(table, key, on_date)
        return key if found is None else found.text("name")

    def _require(self, table: str) -> None:
        if table not in self._shipped and table not in self._office:
            raise UnknownRuleError(f"there is no rule table {table}")


def office_row(
    table: str,
    key: str,
    values: Mapping[str, Any],
    valid_from: date | None = None,
    valid_to: date | None = None,
    legal_basis: str = "",
    note: str = "",
) -> Row:
    """A row an office decided for itself; `values` needs to hold only the columns that differ."""
    return Row(table, key, dict(values), valid_from, valid_to, legal_basis, "U", note, office=True)


def read_document(document: Mapping[str, Any]) -> list[Row]:
    """The rows of one file of resources/rules: tables with defaults, column names and rows of values."""
    return [
        _row(table, dict(zip(table["columns"], line, strict=True)))
        for table in document["tables"]
        for line in table["rows"]
    ]


def _row(table: Mapping[str, Any], line: Mapping[str, Any]) -> Row:
    def common(name: str) -> Any:
        own = line.get(name)
        return table.get(name) if own is None else own

    return Row(
        table=table["table"],
        key=str(line["key"]),
        values={name: value for name, value in line.items() if name not in _COMMON},
        valid_from=_date(common("valid_from")),
        valid_to=_date(common("valid_to")),
        legal_basis=common("legal_basis"),
        confidence=cast(Confidence, common("confidence")),
        source=common("source"),
    )


def _date(text: str | None) -> date | None:
    return None if text is None else date.fromisoformat(text)


def _by_table(rows: Iterable[Row]) -> dict[str, dict[str, tuple[Row, ...]]]:
    tables: dict[str, dict[str, tuple[Row, ...]]] = {}
    for row in rows:
        keys = tables.setdefault(row.table, {})
        keys[row.key] = (*keys.get(row.key, ()), row)
    return tables


def _in_force(rows: Iterable[Row], on_date: date) -> Row | None:
    return next((row for row in rows if row.holds(on_date)), None)
