"""The tree of units, and the short lists about the office itself."""

from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from sqlalchemy import Select, func, select
from sqlalchemy.orm import Session

from karier_desktop.models import Employee, OrgUnit, Signer
from karier_desktop.rules.listing import folded


@dataclass(frozen=True)
class Unit:
    """A unit with its place in the tree: `path` from the top down to itself."""

    id: UUID
    parent_id: UUID | None
    name: str
    path: tuple[str, ...]

    @property
    def above(self) -> str:
        """The units it lies under, nearest first."""
        return " - ".join(reversed(self.path[:-1]))


@dataclass(frozen=True)
class UnitRow:
    """A line in the list of units."""

    id: UUID
    name: str
    path: str
    code: str
    people: int
    needs_review: bool
    depth: int


@dataclass(frozen=True)
class SignerRow:
    """A line in the list of signers."""

    id: UUID
    name: str
    position: str
    mode: str
    valid_from: date | None
    valid_to: date | None
    is_default: bool


def subtree(unit_id: UUID) -> Select[tuple[UUID]]:
    """The ids of a unit and of all units below it, as a SELECT for use in `in_`; circles end by themselves."""
    below = select(OrgUnit.id).where(OrgUnit.id == unit_id).cte("below", recursive=True)
    child = select(OrgUnit.id).join(below, OrgUnit.parent_id == below.c.id).where(OrgUnit.deleted_at.is_(None))
    return select(below.union(child).c.id)


def subtree_ids(session: Session, unit_id: UUID) -> frozenset[UUID]:
    """The same as values."""
    return frozenset(session.scalars(subtree(unit_id)))


def units(session: Session) -> list[Unit]:
    """All units, each below its parent, siblings in their order."""
    rows = session.execute(
        select(OrgUnit.id, OrgUnit.parent_id, OrgUnit.name, OrgUnit.sort_order).where(OrgUnit.deleted_at.is_(None))
    ).all()
    known = {row.id for row in rows}
    children: dict[UUID | None, list[tuple[int, str, UUID]]] = {}
    for unit_id, parent, name, order in rows:
        children.setdefault(parent if parent in known else None, []).append((order, name, unit_id))
    parents = {row.id: row.parent_id for row in rows}
    return list(_walk(children, parents, None, ()))


def _walk(
    children: Mapping[UUID | None, list[tuple[int, str, UUID]]],
    parents: Mapping[UUID, UUID | None],
    parent: UUID | None,
    path: tuple[str, ...],
) -> Iterator[Unit]:
    for _, name, unit_id in sorted(children.get(parent, ()), key=lambda child: (child[0], folded(child[1]))):
        here = (*path, name)
        yield Unit(unit_id, parents[unit_id], name, here)
        yield from _walk(children, parents, unit_id, here)


def unit_paths(session: Session) -> dict[UUID, tuple[str, ...]]:
    """The path of every unit, by id."""
    return {unit.id: unit.path for unit in units(session)}


def unit_rows(session: Session, text: str = "") -> list[UnitRow]:
    """The list of units with the number of people directly in each, in the order of the tree."""
    counted = select(Employee.unit_id, func.count()).where(Employee.deleted_at.is_(None)).group_by(Employee.unit_id)
    people: Counter[UUID | None] = Counter(dict(session.execute(counted).all()))
    facts = {row.id: row for row in session.execute(select(OrgUnit.id, OrgUnit.code, OrgUnit.needs_review))}
    words = folded(text).split()
    return [
        UnitRow(u.id, u.name, u.above, facts[u.id].code, people[u.id], facts[u.id].needs_review, len(u.path) - 1)
        for u in units(session)
        if all(word in folded(" ".join(u.path)) for word in words)
    ]


def signer_rows(session: Session, text: str = "") -> list[SignerRow]:
    """The register of signers, those of today first."""
    found = session.scalars(select(Signer).where(Signer.deleted_at.is_(None)))
    ordered = sorted(found, key=lambda s: (s.valid_to is not None, folded(s.name)))
    words = folded(text).split()
    return [
        SignerRow(s.id, s.name, s.position, s.mode, s.valid_from, s.valid_to, s.is_default)
        for s in ordered
        if all(word in folded(f"{s.name} {s.position}") for word in words)
    ]
