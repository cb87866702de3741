"""Who came to another place since a point: an office may see them now that knows none of their rows."""

from collections.abc import Collection
from uuid import UUID

from sqlalchemy import Select, or_, select
from sqlalchemy.orm import Session

from karier_desktop.models import Employee
from karier_desktop.models.exchange import Ownership
from karier_desktop.models.journal import Change, ChangeSet
from karier_desktop.queries.exchange.places import among


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
