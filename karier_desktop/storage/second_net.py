"""The second net under the capture of changes: triggers that refuse statements which pass the stamps by.

The steps of migrations/ set one up for each table that travels. The clock is written last in a write, so a row that
the write touches twice may keep the number it was given first.
"""

from collections.abc import Collection, Iterator
from typing import Any

from sqlalchemy import JSON, Connection, inspect

MARKS = frozenset(
    {
        *("id", "version", "created_at", "created_by", "changed_at", "changed_by", "deleted_by"),
        *("_cn", "_v", "_k"),
    }
)
FUNCTION = """CREATE FUNCTION row_without_number() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF NEW._cn <= (SELECT cn FROM replica_clock) THEN
        RAISE EXCEPTION 'a row that travels changes without a number';
    END IF;
    RETURN NEW;
END $$"""
"""What the triggers of a server call."""


def triggers(connection: Connection, table: str, derived: Collection[str] = ()) -> Iterator[str]:
    """The statements that set the net up under a table, as it is now; `derived` columns may change alone."""
    columns = [found for found in inspect(connection).get_columns(table) if found["name"] not in MARKS.union(derived)]
    names = ", ".join(f'"{column["name"]}"' for column in columns)
    return (_on_sqlite if connection.dialect.name == "sqlite" else _on_postgres)(table, names, columns)


def _on_sqlite(table: str, names: str, columns: list[Any]) -> Iterator[str]:
    differs = " OR ".join(f'NEW."{column["name"]}" IS NOT OLD."{column["name"]}"' for column in columns)
    told = "BEGIN SELECT RAISE(ABORT, 'a row that travels changes without a number'); END"
    yield f"CREATE TRIGGER {table}_made_without_number BEFORE INSERT ON {table} WHEN NEW._cn = 0 {told}"
    yield (
        f"CREATE TRIGGER {table}_changed_without_number BEFORE UPDATE OF {names} ON {table} "
        f"WHEN NEW._cn = OLD._cn AND NEW._cn <= (SELECT cn FROM replica_clock) AND ({differs}) {told}"
    )


def _on_postgres(table: str, names: str, columns: list[Any]) -> Iterator[str]:
    ends = {column["name"]: "::text" if isinstance(column["type"], JSON) else "" for column in columns}
    differs = " OR ".join(f'NEW."{name}"{end} IS DISTINCT FROM OLD."{name}"{end}' for name, end in ends.items())
    told = "EXECUTE FUNCTION row_without_number()"
    yield f"CREATE TRIGGER made_without_number BEFORE INSERT ON {table} FOR EACH ROW WHEN (NEW._cn = 0) {told}"
    yield (
        f"CREATE TRIGGER changed_without_number BEFORE UPDATE OF {names} ON {table} FOR EACH ROW "
        f"WHEN (NEW._cn = OLD._cn AND ({differs})) {told}"
    )
