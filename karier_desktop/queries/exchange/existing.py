"""Which keys a table has already."""

from collections.abc import Collection

from sqlalchemy import select, type_coerce
from sqlalchemy.orm import Session
from sqlalchemy.types import NullType

from karier_desktop.models.base import Base
from karier_desktop.queries.exchange.places import among
from karier_desktop.queries.exchange.wire import key_text


def existing(session: Session, table: str, keys: Collection[str]) -> set[str]:
    """Those of these keys that a table has, in the bin or not."""
    if not keys:
        return set()
    column = Base.metadata.tables[table].c.id
    query = select(type_coerce(column, NullType())).where(among(session, column, keys))
    return {key_text(raw) for raw in session.connection().execute(query).scalars()}
