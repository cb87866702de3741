"""The people of the office together: who leads whom, and under which id each was saved."""

from dataclasses import dataclass, field
from functools import cached_property
from uuid import UUID

from karier_desktop.services.demo.person import Person, World


@dataclass
class Team:
    """All people, superiors before those they lead; `saved` fills up while they are saved."""

    world: World
    people: tuple[Person, ...]
    saved: dict[int, UUID] = field(default_factory=dict)

    def id_of(self, person: Person) -> UUID:
        """The id of a person already saved."""
        return self.saved[person.slot.index]

    def leader_of(self, person: Person) -> Person | None:
        """The head of the unit; for a head, that of the unit above; nobody for the first."""
        unit = person.slot.unit.key
        while unit:
            leader = self.heads.get(unit)
            if leader is not None and leader is not person:
                return leader
            unit = self._parents[unit]
        return None

    @cached_property
    def heads(self) -> dict[str, Person]:
        """Who leads each unit."""
        return {person.slot.unit.key: person for person in self.people if person.slot.heads}

    @cached_property
    def _parents(self) -> dict[str, str]:
        return {unit.key: unit.parent for unit in self.world.units}
