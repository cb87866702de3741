"""Who came to another place since a point: an office may see them now that knows none of their rows."""

from collections.abc import Collection
from uuid import UUID

from sqlalchemy import Select, func, or_, select
from sqlalchemy.orm import Session

from karier_desktop.models import Employee
from karier_desktop.models.exchange import Ownership
from karier_desktop.models.journal import Change, ChangeSet
from karier_desktop.queries.exchange.changed import keys_of
from karier_desktop.queries.exchange.places import among
from karier_desktop.queries.exchange.tables import shapes


def since(session: Session, cn: int, units: Collection[UUID]) -> set[UUID]:
    """People whose unit or owner changed after the change number `cn`; all of the units when the tree itself did."""
    found = set(session.scalars(_changes(cn, "employee", "unit_id", "owner_office")))
    found.update(session.scalars(select(Ownership.employee_id).where(Ownership.cn > cn)))
    if session.scalars(_changes(cn, "org_unit", "parent_id", "code").limit(1)).first():
        found.update(session.scalars(select(Employee.id).where(among(session, Employee.unit_id, units))))
    return found


def _changes(cn: int, table: str, *fields: str) -> Select[UUID]:
    touched = or_(*(Change.fields.contains(f'"{field}":', autoescape=True) for field in fields))
    query = select(Change.record_id).join(ChangeSet, ChangeSet.id == Change.change_set_id)
    return query.where(ChangeSet.cn_to > cn, Change.table_name == table, touched).distinct()


def touched_since(session: Session, label: str, tables: Collection[str]) -> set[str]:
    """The people whose rows changed since the first save of that label."""
    first = session.scalar(select(func.min(ChangeSet.cn_from)).where(ChangeSet.label == label, ChangeSet.cn_to > 0))
    if first is None:
        return set()
    found: set[str] = set()
    for shape in (shapes()[name] for name in tables):
        columns = shape.table.c
        found.update(keys_of(session, columns[shape.person], columns["_cn"] >= first))
    return found
