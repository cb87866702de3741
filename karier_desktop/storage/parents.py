"""Which tables of records there are, and which is a part of which."""

from functools import cache

from karier_desktop.models.base import Base, Record


def record_types() -> dict[str, type[Record]]:
    """Every table of records by its name."""
    return {
        mapper.local_table.name: mapper.class_  # type: ignore[attr-defined]
        for mapper in Base.registry.mappers
        if issubclass(mapper.class_, Record)
    }


@cache
def parent_type(kind: type[Record]) -> type[Record]:
    """The table that `__parent__` points to."""
    (key,) = kind.__table__.c[kind.__parent__].foreign_keys
    return record_types()[key.column.table.name]
