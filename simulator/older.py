"""An installation whose program is older than the others': it lacks a field, and must hand on what it does not know."""

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import replace
from typing import Any, cast

from karier_desktop.queries.exchange.tables import Shape, shapes
from simulator.product import COLUMNS, ProductReplica
from simulator.replica import Arrival, Heads, Sealed

FIELD = "c"


@contextmanager
def lacking(name: str) -> Iterator[None]:
    """The tables as a program from before this field knows them."""
    known = cast(dict[str, Shape], shapes())
    before = dict(known)
    for model, columns in COLUMNS.items():
        shape = known[model.__tablename__]
        fields = {column: kind for column, kind in shape.fields.items() if column != columns[name]}
        known[shape.name] = replace(shape, fields=fields)
    try:
        yield
    finally:
        known.update(before)


class OlderReplica(ProductReplica):
    """It sends and receives without the field; nobody can edit it there."""

    unknown = frozenset({FIELD})

    def write(self, row: str, values: Mapping[str, str]) -> bool:
        """Without the field."""
        with lacking(FIELD):
            return super().write(row, values)

    def export(self, to: str) -> Sealed:
        """With what it keeps for others."""
        with lacking(FIELD):
            return super().export(to)

    def receive(self, bundle: Sealed, stop_after: int | None = None) -> Arrival:
        """Keeping what it does not know."""
        with lacking(FIELD):
            return super().receive(bundle, stop_after)

    def heads(self) -> Heads:
        """Without the field."""
        return {row: {n: v for n, v in fields.items() if n != FIELD} for row, fields in super().heads().items()}

    def clone(self) -> Any:
        """Also the older program."""
        return OlderReplica(self.office, self.backup(), self.bench)
