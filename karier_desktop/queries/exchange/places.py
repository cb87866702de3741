"""Which units lie below others, and which people belong where: what decides who may see a row."""

import json
from collections import defaultdict
from collections.abc import Collection, Iterable, Sequence
from typing import Any
from uuid import UUID

from sqlalchemy import ARRAY, ColumnElement, Text, Uuid, any_, bindparam, func, or_, select
from sqlalchemy.orm import Session

from karier_desktop.models import Employee, OrgUnit
from karier_desktop.models.exchange import Ownership


def among(session: Session, column: Any, keys: Collection[UUID | str]) -> ColumnElement[bool]:
    """The condition that a column holds one of these keys (or texts), however many there are."""
    if session.connection().dialect.name == "sqlite":
        listed = json.dumps([key if isinstance(key, str) else key.hex for key in keys])
        inside: ColumnElement[bool] = column.in_(
            select(func.json_each(bindparam(None, listed)).table_valued("value").c.value)
        )
        return inside
    values: list[Any] = list(keys)
    if isinstance(column.type, Uuid):
        values = [UUID(key) if isinstance(key, str) else key for key in keys]
    kind: ARRAY[Any] = ARRAY(Uuid() if isinstance(column.type, Uuid) else Text())
    equal: ColumnElement[bool] = column == any_(bindparam(None, values, type_=kind))
    return equal


def units_below(session: Session, prefixes: Sequence[str]) -> frozenset[UUID]:
    """The units whose code begins with one of these, or whose key it is, and all below them in the tree."""
    below: dict[UUID | None, list[UUID]] = defaultdict(list)
    found: set[UUID] = set()
    for unit_id, parent_id, code in session.execute(select(OrgUnit.id, OrgUnit.parent_id, OrgUnit.code)):
        below[parent_id].append(unit_id)
        if any(unit_id.hex == prefix or (prefix and code.startswith(prefix)) for prefix in prefixes):
            found.add(unit_id)
    todo = list(found)
    while todo:
        fresh = [unit_id for unit_id in below[todo.pop()] if unit_id not in found]
        found.update(fresh)
        todo += fresh
    return frozenset(found)


def people_of(session: Session, units: Collection[UUID], offices: Iterable[str]) -> set[UUID]:
    """Those who work in these units, and those whose file one of these offices began."""
    here = or_(among(session, Employee.unit_id, units), Employee.owner_office.in_(list(offices)))
    return set(session.scalars(select(Employee.id).where(here)))


def registers(session: Session) -> list[tuple[UUID, UUID, dict[str, Any]]]:
    """Who was handed over: key of the register, the person, and how it stands now."""
    query = select(Ownership.id, Ownership.employee_id, Ownership.register)
    return [(record_id, person, register) for record_id, person, register in session.execute(query)]
