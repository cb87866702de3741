"""What Pengaturan shows of the office."""

from dataclasses import dataclass
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from karier_desktop.models import OfficeProfile


@dataclass(frozen=True)
class OfficeView:
    """The profile; margins in millimetres: top, right, bottom, left."""

    id: UUID
    name: str
    agency: str
    letterhead: tuple[str, ...]
    address_lines: tuple[str, ...]
    city: str
    paper: str
    margins: tuple[int, int, int, int]
    number_pattern: str
    copies: tuple[str, ...]
    emblem: str
    logo: bytes | None


def office_view(session: Session) -> OfficeView | None:
    """The profile; None before there is one."""
    query = select(OfficeProfile).where(OfficeProfile.deleted_at.is_(None)).order_by(OfficeProfile.id).limit(1)
    found = session.scalar(query)
    if found is None:
        return None
    return OfficeView(
        found.id,
        found.name,
        found.agency,
        tuple(found.letterhead),
        tuple(found.address_lines),
        found.city,
        found.paper,
        (found.margin_top_mm, found.margin_right_mm, found.margin_bottom_mm, found.margin_left_mm),
        found.number_pattern,
        tuple(found.copies),
        found.emblem,
        found.logo,
    )
