"""What an import would do: who is new, what changes field by field, what stays, what is refused and what is odd."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, NamedTuple
from uuid import UUID

from karier_desktop.exchange.siasn.career import RowChange
from karier_desktop.exchange.siasn.person import Refusal, SiasnPerson


@dataclass(frozen=True, slots=True)
class FieldChange:
    """One field before and after, as people read it; `field` is the column, `label` what people call it."""

    field: str
    label: str
    old: Any
    new: Any


@dataclass(frozen=True, slots=True)
class Flag:
    """Something odd about a person who goes in."""

    nip: str
    reason: str


class NewPerson(NamedTuple):
    """A person to be made."""

    id: UUID
    person: SiasnPerson
    unit_id: UUID | None
    unit_text: str
    flags: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class ChangedPerson:
    """A person to be changed: the columns of Employee with id and version, the history rows, what people read of it."""

    nip: str
    name: str
    employee: Mapping[str, Any]
    rows: tuple[RowChange, ...]
    fields: tuple[FieldChange, ...]


@dataclass(frozen=True)
class Plan:
    """What an import would do. Units are rows of OrgUnit: those to insert, and those that get their identifier."""

    new: tuple[NewPerson, ...]
    changed: tuple[ChangedPerson, ...]
    unchanged: int
    refused: tuple[Refusal, ...]
    flagged: tuple[Flag, ...]
    new_units: tuple[Mapping[str, Any], ...]
    adopted_units: tuple[Mapping[str, Any], ...]
    notes: tuple[str, ...]

    @property
    def writes(self) -> bool:
        """Does it change anything?"""
        return bool(self.new or self.changed or self.adopted_units)
