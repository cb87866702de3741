"""What a reference field needs: records found by typing part of their name, and the names of those already chosen."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import TypeAlias
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from karier_desktop.models import (
    BudgetLine,
    Competency,
    Employee,
    MentoringProgram,
    OrgUnit,
    Record,
    Signer,
    TrainingEvent,
    TrainingProgram,
    TrainingProvider,
)
from karier_desktop.queries.office import units
from karier_desktop.rules.listing import folded
from karier_desktop.rules.names import full_name
from karier_desktop.rules.nip import format_nip
from karier_desktop.storage.search import matches

_NAMED: dict[str, type[Record]] = {
    "budget_line": BudgetLine,
    "competency": Competency,
    "mentoring_program": MentoringProgram,
    "signer": Signer,
    "training_event": TrainingEvent,
    "training_program": TrainingProgram,
    "training_provider": TrainingProvider,
}
LIMIT = 12


@dataclass(frozen=True)
class Found:
    """A record a reference may point to; `detail` tells it apart from others of the same name."""

    id: UUID
    title: str
    detail: str = ""


Finder: TypeAlias = Callable[[Session, str, int], list[Found]]


def find(session: Session, entity: str, text: str, limit: int = LIMIT) -> list[Found]:
    """Records of an entity in whose name every typed word occurs, in order of name."""
    special = {"employee": _people, "org_unit": _units}.get(entity)
    return special(session, text, limit) if special else _named(session, entity, text, limit)


def titles(session: Session, wanted: Iterable[tuple[str, UUID]]) -> dict[tuple[str, UUID], str]:
    """The names of chosen records, those in the bin among them."""
    by_entity: dict[str, set[UUID]] = {}
    for entity, record_id in wanted:
        by_entity.setdefault(entity, set()).add(record_id)
    return {
        (entity, found.id): found.title for entity, ids in by_entity.items() for found in _by_id(session, entity, ids)
    }


def _people(session: Session, text: str, limit: int) -> list[Found]:
    columns = (Employee.id, Employee.front_title, Employee.name, Employee.back_title, Employee.nip, Employee.position)
    query = select(*columns).where(Employee.deleted_at.is_(None), matches(session, text))
    rows = session.execute(query.order_by(Employee.sort_name, Employee.id).limit(limit))
    return [Found(i, full_name(f, n, b), _known_by(nip, post)) for i, f, n, b, nip, post in rows]


def _known_by(nip: str, position: str) -> str:
    return "  ·  ".join(part for part in (format_nip(nip), position) if part)


def _units(session: Session, text: str, limit: int) -> list[Found]:
    words = folded(text).split()
    matching = [u for u in units(session) if all(word in folded(u.name) for word in words)]
    return [Found(unit.id, unit.name, unit.above) for unit in matching[:limit]]


def _named(session: Session, entity: str, text: str, limit: int) -> list[Found]:
    table = _NAMED[entity].__table__
    query = select(table.c.id, table.c.name).where(table.c.deleted_at.is_(None)).order_by(table.c.name)
    words = folded(text).split()
    found = (Found(i, name) for i, name in session.execute(query) if all(word in folded(name) for word in words))
    return [hit for hit, _ in zip(found, range(limit), strict=False)]


def _by_id(session: Session, entity: str, ids: set[UUID]) -> list[Found]:
    if entity == "employee":
        query = select(Employee.id, Employee.front_title, Employee.name, Employee.back_title)
        return [Found(i, full_name(f, n, b)) for i, f, n, b in session.execute(query.where(Employee.id.in_(ids)))]
    table = OrgUnit.__table__ if entity == "org_unit" else _NAMED[entity].__table__
    return [Found(i, name) for i, name in session.execute(select(table.c.id, table.c.name).where(table.c.id.in_(ids)))]
