"""What the place Pegawai shows around its list, in one read."""

from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from karier_desktop.models import OfficeProfile
from karier_desktop.queries.employee import EmployeeCounts, employee_counts
from karier_desktop.storage import drafts


@dataclass(frozen=True)
class Waiting:
    """A new employee whose form was begun and not saved."""

    draft_id: UUID
    title: str
    saved_at: datetime


@dataclass(frozen=True)
class EmployeeOverview:
    """The office, the figures of the chips, and what was left unfinished."""

    office: str
    counts: EmployeeCounts
    waiting: Waiting | None


def employee_overview(session: Session) -> EmployeeOverview:
    """All of it."""
    office = session.scalar(select(OfficeProfile.name).where(OfficeProfile.deleted_at.is_(None)).limit(1))
    left = drafts.find(session, "employee", None)
    waiting = Waiting(left.id, str(left.content.get("title") or ""), left.saved_at) if left is not None else None
    return EmployeeOverview(office or "", employee_counts(session), waiting)
