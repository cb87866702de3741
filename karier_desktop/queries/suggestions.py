"""What was typed into a field before, so that nobody types the same school or official twice."""

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from karier_desktop.models import Record
from karier_desktop.rules.listing import folded


def used_before(session: Session, model: type[Record], name: str, text: str, limit: int = 8) -> list[str]:
    """Values of a column in which the typed words occur, the most used first."""
    column = model.__table__.c[name]
    query = select(column).where(column != "", model.__table__.c.deleted_at.is_(None))
    for word in text.split():
        query = query.where(func.lower(column).contains(word.lower(), autoescape=True))
    query = query.group_by(column).order_by(func.count().desc(), column).limit(limit)
    typed = folded(text)
    return [value for value in session.scalars(query) if folded(value) != typed]
