"""May the sender write about this person? An office under us writes about its own people, and those it had."""

from collections.abc import Collection, Iterable, Mapping, Sequence
from typing import Any
from uuid import UUID

from karier_desktop.queries.exchange.existing import existing
from karier_desktop.queries.exchange.people import pairs_of, units_of
from karier_desktop.queries.exchange.places import units_below
from karier_desktop.queries.exchange.tables import OWNERSHIP, PAIRED, Shape
from karier_desktop.services.exchange import steps
from karier_desktop.services.exchange.authorship import Raw
from karier_desktop.services.exchange.batch import Batch
from karier_desktop.services.exchange.owners import Owner
from karier_desktop.services.exchange.register import FIELD, content, epoch_of
from karier_desktop.services.exchange.states import Line
from karier_desktop.services.exchange.wording import not_entitled, not_given


class Authority:
    """Judges the rows of one batch; asks the database only when the sender is limited."""

    def __init__(self, batch: Batch) -> None:
        self._batch = batch
        self._units: frozenset[UUID] | None = None

    def text(self, pk: str) -> str:
        """Why a row was refused, for the clerk."""
        return self._batch.authorship.why.get(pk) or not_entitled(self._batch.source.name)

    def made_up(self, fresh: Mapping[str, Iterable[Raw]]) -> set[str]:
        """The rows, by key, with versions in our name that were never made here; `fresh` are those new here."""
        if not self._batch.source.limited:
            return set()
        return self._batch.authorship.refused(self._batch.source.name, fresh)

    def refused(self, shape: Shape, persons: Mapping[str, str], lines: Sequence[Line]) -> set[str]:
        """The rows, by key, about people the sender has no say in; `persons` tells whose each row is."""
        if not self._batch.source.limited:
            return set()
        if shape.name == OWNERSHIP:
            return {line["pk"] for line in lines if self._refuses_entry(line)}
        if shape.name in PAIRED:
            return self._refused_pairs(shape, lines)
        if shape.travel != "person":
            return set()
        self._batch.owners.learn(persons.values())
        foreign = {person for person in persons.values() if person and not self._had(self._batch.owners.of(person))}
        here = self._in_scope(foreign)
        strangers = foreign - here
        if shape.name == "employee":
            strangers -= {line["pk"] for line in lines if self._begins(line)}
        several = {line["pk"] for line in lines if {shape.person, shape.model.__parent__} & line.get("h", {}).keys()}
        return several | {pk for pk, person in persons.items() if person in strangers}

    def _refused_pairs(self, shape: Shape, lines: Sequence[Line]) -> set[str]:
        """A mentoring is written about by the office of either of the two."""
        pairs = pairs_of(self._batch.session, shape, [(line["pk"], line["f"]) for line in lines])
        people = {person for pair in pairs.values() for person in pair}
        self._batch.owners.learn(people)
        own = {person for person in people if self._had(self._batch.owners.of(person))}
        own |= self._in_scope(people - own)
        return {pk for pk, pair in pairs.items() if not own & set(pair)}

    def draws(self, unit: str, parents: Sequence[Any], codes: Sequence[Any]) -> bool:
        """Would the unit of somebody else come to lie among those of the sender, and its people with it?"""
        if not parents and not codes:
            return False
        session, scope = self._batch.session, self._batch.source.scope
        inside = {found.hex for found in units_below(session, scope)}
        if unit in inside:
            return False
        wanted = {parent for parent in parents if parent}
        begun = any(prefix and str(code).startswith(prefix) for code in codes for prefix in scope)
        return begun or bool(wanted & inside) or bool(wanted - existing(session, "org_unit", wanted))

    def refuses_register(self, person: str) -> bool:
        """May the sender not say whose this person is? It hands on what it owns, takes what was released to it.

        Who an entry says it was written by does not count: a sender may claim anybody. Neither does a low epoch, for
        an entry that says it has seen the present one takes its place.
        """
        if not self._batch.source.limited:
            return False
        owner = self._batch.owners.of(person)
        if owner.office:
            return not self._had(owner)
        return person in units_of(self._batch.session, (person,)) and not self._in_scope((person,))

    def _refuses_entry(self, line: Line) -> bool:
        """A register that nobody here had yet; it may bring several entries at once."""
        person = str(line["f"]["employee_id"])
        entries = [line["f"][FIELD], *(value for _, value in line.get("h", {}).get(FIELD, ()))]
        if self.refuses_register(person):
            return True
        return any(self.refuses_step(line["pk"], person, content(entry), kept=True) for entry in entries)

    def refuses_step(self, pk: str, person: str, entry: Mapping[str, Any], *, kept: bool) -> bool:
        """May the person not go to the office that a new entry names? Only the present owner lets go, or the hub.

        `kept` says that the entry known here stays beside it: then nothing is lost, and the hub decides between both.
        """
        batch, owner = self._batch, self._batch.owners.of(person)
        if not batch.source.limited or not owner.office or batch.source.office in owner.offices:
            return False
        epoch = epoch_of(entry)
        if epoch == owner.epoch:
            refused = entry.get("office") not in owner.offices and not kept
        else:
            refused = epoch < owner.epoch and not kept or epoch > owner.epoch and not self._lead(person, owner, entry)
        if refused:
            to, has = (batch.who.name(str(found)) for found in (entry.get("office"), owner.office))
            batch.authorship.why[pk] = not_given(batch.source.name, to, has)
        return refused

    def _lead(self, person: str, owner: Owner, entry: Mapping[str, Any]) -> bool:
        return steps.lead(self._batch.session, self._batch.who, person, owner, entry)

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
