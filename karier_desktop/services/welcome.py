"""What the window wants to know the moment the data are open, in one read."""

from dataclasses import dataclass

from sqlalchemy import select
from sqlalchemy.orm import Session

from karier_desktop.models import Account, OfficeProfile
from karier_desktop.services import appearance, training_mode
from karier_desktop.services.appearance import Appearance
from karier_desktop.storage.context import actor


@dataclass(frozen=True)
class Welcome:
    """Whose window it is, in which office, and how it looks."""

    office: str
    person: str
    role: str
    training: bool
    appearance: Appearance


def welcome(session: Session) -> Welcome:
    """All of it."""
    office = session.scalar(select(OfficeProfile.name).where(OfficeProfile.deleted_at.is_(None)).limit(1))
    account_id = actor(session)
    account = session.get(Account, account_id) if account_id else None
    return Welcome(
        office or "",
        (account.full_name or account.username) if account else "",
        account.role if account else "",
        training_mode.is_on(session),
        appearance.load(session),
    )
