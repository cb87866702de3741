"""References of rows that come in: what they point to must be here, or the value or the whole row has to wait."""

from collections.abc import Iterable, Mapping, Sequence
from typing import Any, NamedTuple

from karier_desktop.queries.exchange.existing import existing
from karier_desktop.queries.exchange.tables import Shape
from karier_desktop.services.exchange.batch import Batch
from karier_desktop.services.exchange.states import Line


class Missing(NamedTuple):
    """A reference of a row whose target is not here."""

    field: str
    table: str
    key: str
    required: bool


def missing(batch: Batch, shape: Shape, rows: Mapping[str, Mapping[str, Any]]) -> dict[str, list[Missing]]:
    """By key of a row: what it points to that is neither here nor among these rows. Fields of rows as they travel."""
    found: dict[str, list[Missing]] = {}
    for name, target in shape.references.items():
        wanted = {fields[name] for fields in rows.values() if fields.get(name) is not None}
        if target.table == shape.name:
            wanted -= rows.keys()
        absent = wanted - existing(batch.session, target.table, wanted)
        if not absent:
            continue
        for pk, fields in rows.items():
            if fields.get(name) in absent:
                found.setdefault(pk, []).append(Missing(name, target.table, fields[name], target.required))
    return found


def in_order(shape: Shape, lines: Sequence[Line]) -> tuple[list[Line], list[tuple[Line, Missing]]]:
    """Rows of one table, each after those of the same table it points to.

    Where they point at each other in a circle one link is cut: it is returned as missing, to be put in afterwards.
    """
    if not shape.to_itself:
        return list(lines), []
    return _Sorter(shape, lines).run()


class _Sorter:
    def __init__(self, shape: Shape, lines: Sequence[Line]) -> None:
        self._fields = shape.to_itself
        self._table = shape.name
        self._lines = {line["pk"]: line for line in lines}
        self._state: dict[str, bool] = {}
        """False: being placed; True: placed."""
        self._order: list[Line] = []
        self._cut: list[tuple[Line, Missing]] = []

    def run(self) -> tuple[list[Line], list[tuple[Line, Missing]]]:
        for pk in self._lines:
            if pk not in self._state:
                self._place(pk)
        return self._order, self._cut

    def _place(self, start: str) -> None:
        """Depth first without recursion: a chain of superiors may be long."""
        self._state[start] = False
        stack = [(start, self._targets(start))]
        while stack:
            pk, targets = stack[-1]
            for name, target in targets:
                if target not in self._state:
                    self._state[target] = False
                    stack.append((target, self._targets(target)))
                    break
                if not self._state[target]:
                    self._cut.append((self._lines[pk], Missing(name, self._table, target, False)))
            else:
                self._state[pk] = True
                self._order.append(self._lines[pk])
                stack.pop()

    def _targets(self, pk: str) -> Iterable[tuple[str, str]]:
        fields = self._lines[pk]["f"]
        return iter([(name, fields[name]) for name in self._fields if fields.get(name) in self._lines])
