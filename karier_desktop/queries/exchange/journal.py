"""What the journal of this office knows of a field."""

import json
from typing import Any
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from karier_desktop.models.journal import Change
from karier_desktop.queries.exchange.tables import Shape


def value_before(session: Session, shape: Shape, pk: str, field: str) -> Any:
    """The value a field had before its last change here, as it travels; nothing when it never had another one."""
    query = select(Change.fields).where(
        Change.record_id == UUID(pk),
        Change.table_name == shape.name,
        Change.fields.contains(f'"{field}":', autoescape=True),
    )
    found = session.scalar(query.order_by(Change.id.desc()).limit(1))
    value = json.loads(found)[field][0] if found else None
    return value.replace("-", "") if shape.fields[field] == "key" and isinstance(value, str) else value
