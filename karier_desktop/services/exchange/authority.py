"""May the sender write about this person? An office under us writes about its own people, and those it had."""

from collections.abc import Collection, Mapping, Sequence
from typing import Any
from uuid import UUID

from karier_desktop.queries.exchange.people import units_of
from karier_desktop.queries.exchange.places import units_below
from karier_desktop.queries.exchange.tables import OWNERSHIP, Shape
from karier_desktop.rules.exchange.titik import Head
from karier_desktop.services.exchange.batch import Batch
from karier_desktop.services.exchange.owners import Owner
from karier_desktop.services.exchange.register import FIELD, content, epoch_of
from karier_desktop.services.exchange.states import Line


class Authority:
    """Judges the rows of one batch; asks the database only when the sender is limited."""

    def __init__(self, batch: Batch) -> None:
        self._batch = batch
        self._units: frozenset[UUID] | None = None

    def refused(self, shape: Shape, persons: Mapping[str, str], lines: Sequence[Line]) -> set[str]:
        """The rows, by key, about people the sender has no say in; `persons` tells whose each row is."""
        if not self._batch.source.limited:
            return set()
        if shape.name == OWNERSHIP:
            return {line["pk"] for line in lines if self._refuses_new(line)}
        if shape.travel != "person":
            return set()
        self._batch.owners.learn(persons.values())
        foreign = {person for person in persons.values() if person and not self._had(self._batch.owners.of(person))}
        here = self._in_scope(foreign)
        strangers = foreign - here
        if shape.name == "employee":
            strangers -= {line["pk"] for line in lines if self._begins(line)}
        return {pk for pk, person in persons.items() if person in strangers}

    def _refuses_new(self, line: Line) -> bool:
        fields, versions = line["f"], line["v"]
        titik = self._batch.names.titik(versions.get("x", {}).get(FIELD, versions["d"]))
        owner = self._batch.owners.of(str(fields["employee_id"]))
        return self.refuses_register(owner, Head(titik, fields[FIELD]), self._batch.office.get(titik.sesi, ""))

    def refuses_register(self, owner: Owner, entry: Head, author: str) -> bool:
        """May this entry not come from this sender? It hands on what it owns, takes what was released to it."""
        batch, found = self._batch, content(entry.value)
        if not batch.source.limited or not owner.office or author in batch.who.hubs:
            return False
        return epoch_of(found) > owner.epoch and not {author, batch.source.office} & (owner.offices | set(owner.past))

    def _had(self, owner: Owner) -> bool:
        source = self._batch.source.office
        return source in owner.offices or source in owner.past

    def _begins(self, line: Line) -> bool:
        """A person new here whom the sender entered itself."""
        person, fields = line["pk"], line["f"]
        if self._batch.owners.of(person).office or self._batch.source.role == "asing":
            return False
        unit = fields.get("unit_id")
        return fields.get("owner_office") == self._batch.source.office or unit is None or self._has_unit(unit)

    def _in_scope(self, persons: Collection[str]) -> set[str]:
        if not persons:
            return set()
        units = units_of(self._batch.session, persons)
        return {person for person, unit in units.items() if unit and self._has_unit(unit)}

    def _has_unit(self, unit: Any) -> bool:
        if self._units is None:
            self._units = units_below(self._batch.session, self._batch.source.scope)
        return unit in {found.hex for found in self._units}
