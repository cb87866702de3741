"""What goes out as CSV, XLSX or JSON: stored rows as plain values, in a steady order."""

from collections.abc import Collection, Iterable, Mapping, Sequence
from typing import Any
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from karier_desktop.models import Employee, OrgUnit, Record

CHUNK = 500


def record_rows(session: Session, model: type[Record], names: Iterable[str], order: str = "id") -> list[dict[str, Any]]:
    """These columns of all rows of a table that are not in the bin."""
    table = model.__table__.c
    query = select(*(table[name] for name in names)).where(table.deleted_at.is_(None))
    return [dict(row) for row in session.execute(query.order_by(table[order], table.id)).mappings()]


def child_rows(session: Session, model: type[Record], names: Iterable[str], order: str) -> list[dict[str, Any]]:
    """The rows of a history, person by person in the order of names; `parent_id` says whose they are."""
    table, owner = model.__table__.c, Employee.__table__.c
    parent = table[model.__parent__]
    query = select(parent.label("parent_id"), *(table[name] for name in names)).join(Employee, owner.id == parent)
    query = query.where(table.deleted_at.is_(None), owner.deleted_at.is_(None))
    found = session.execute(query.order_by(owner.sort_name, owner.id, table[order], table.id))
    return [dict(row) for row in found.mappings()]


def employee_rows(session: Session) -> list[dict[str, Any]]:
    """Everybody with all columns, in the order of names."""
    return record_rows(session, Employee, Employee.__table__.c.keys(), "sort_name")


def numbers(session: Session, ids: Collection[UUID]) -> Mapping[UUID, str]:
    """The NIP of these people."""
    wanted: Sequence[UUID] = list(ids)
    parts = (wanted[start : start + CHUNK] for start in range(0, len(wanted), CHUNK))
    query = select(Employee.id, Employee.nip)
    return {found: nip for part in parts for found, nip in session.execute(query.where(Employee.id.in_(part)))}


def unit_marks(session: Session) -> Mapping[UUID, str]:
    """The SIASN identifier of every unit."""
    return {row.id: row.siasn_id for row in session.execute(select(OrgUnit.id, OrgUnit.siasn_id))}
