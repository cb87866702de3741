"""The competency dictionary as a list."""

from dataclasses import dataclass
from uuid import UUID

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from karier_desktop.models import Competency, CompetencyLevel


@dataclass(frozen=True)
class CompetencyRow:
    """An entry, with how many of its levels are described."""

    id: UUID
    code: str
    name: str
    kind: str
    levels: int


def find_competencies(session: Session, words: str = "", kind: str = "") -> list[CompetencyRow]:
    """All entries that match, by kind and name."""
    levels = (
        select(func.count())
        .select_from(CompetencyLevel)
        .where(CompetencyLevel.competency_id == Competency.id, CompetencyLevel.deleted_at.is_(None))
        .correlate(Competency)
        .scalar_subquery()
    )
    query = select(Competency, levels).where(Competency.deleted_at.is_(None))
    for word in words.lower().split():
        query = query.where(func.lower(Competency.name + " " + Competency.definition).contains(word, autoescape=True))
    if kind:
        query = query.where(Competency.kind == kind)
    rows = session.execute(query.order_by(Competency.kind, Competency.name, Competency.id))
    return [CompetencyRow(c.id, c.code, c.name, c.kind, count) for c, count in rows]
