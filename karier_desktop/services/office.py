"""The office's own records: units without circles, signers, and the one profile."""

from collections.abc import Iterable
from uuid import UUID

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from karier_desktop.catalog.entity import Draft
from karier_desktop.catalog.office import OFFICE_PROFILE, ORG_UNIT, SIGNER
from karier_desktop.models import Employee, OfficeProfile, OrgUnit
from karier_desktop.queries.office import subtree_ids
from karier_desktop.rules.listing import folded
from karier_desktop.rules.problem import Problem
from karier_desktop.services.records import Subject
from karier_desktop.storage import journal


def check_unit(session: Session, record_id: UUID | None, draft: Draft) -> Iterable[Problem]:
    """A unit does not lie below itself; the same name under the same parent warns."""
    parent = draft.get("parent_id")
    if record_id is not None and parent is not None and parent in subtree_ids(session, record_id):
        yield Problem("parent_id", "Unit induk ini berada di bawah unit yang sedang diubah. Pilih unit di atasnya.")
    siblings = select(OrgUnit.id, OrgUnit.name).where(OrgUnit.deleted_at.is_(None), OrgUnit.parent_id == parent)
    name = folded(str(draft.get("name") or ""))
    if name and any(folded(other) == name for unit, other in session.execute(siblings) if unit != record_id):
        text = "Sudah ada unit dengan nama ini di bawah induk yang sama. Periksa apakah unitnya memang lain."
        yield Problem("name", text, "warning")


UNIT_SUBJECT = Subject(ORG_UNIT, check_unit)
SIGNER_SUBJECT = Subject(SIGNER)
PROFILE_SUBJECT = Subject(OFFICE_PROFILE)


def profile_id(session: Session) -> UUID | None:
    """The office's profile; none before the first start was finished."""
    query = select(OfficeProfile.id).where(OfficeProfile.deleted_at.is_(None)).order_by(OfficeProfile.id).limit(1)
    return session.scalar(query)


def set_logo(session: Session, picture: bytes | None) -> None:
    """Keep the picture that letters carry at their head, or take it away."""
    found = profile_id(session)
    if found is None:
        return
    session.get_one(OfficeProfile, found).logo = picture
    journal.describe(session, "Mengganti lambang kantor" if picture else "Menghapus lambang kantor")
    session.flush()


def people_in(session: Session, unit_id: UUID) -> int:
    """How many people work in a unit and below it; told before the unit goes into the bin."""
    query = select(func.count()).select_from(Employee)
    return (
        session.scalar(query.where(Employee.unit_id.in_(subtree_ids(session, unit_id)), Employee.deleted_at.is_(None)))
        or 0
    )
