"""Scanned papers of people."""

from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from karier_desktop.models import Attachment


@dataclass(frozen=True)
class AttachmentRow:
    """One scan as its row describes it."""

    id: UUID
    table_name: str
    record_id: UUID | None
    title: str
    sha256: str
    size: int
    media: str
    created_at: datetime


def of_person(session: Session, employee_id: UUID) -> list[AttachmentRow]:
    """The scans of a person that are not in the bin, newest first."""
    kind = Attachment
    columns = (
        kind.id,
        kind.table_name,
        kind.record_id,
        kind.title,
        kind.sha256,
        kind.size,
        kind.media,
        kind.created_at,
    )
    query = select(*columns).where(kind.employee_id == employee_id, kind.deleted_at.is_(None))
    return [AttachmentRow(*row) for row in session.execute(query.order_by(kind.created_at.desc(), kind.id.desc()))]


def named(session: Session, with_bin: bool = False) -> set[str]:
    """Every content some row refers to; those in the bin refer to theirs too."""
    query = select(Attachment.sha256).distinct()
    return set(session.scalars(query if with_bin else query.where(Attachment.deleted_at.is_(None))))
