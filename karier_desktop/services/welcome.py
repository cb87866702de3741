"""What the window wants to know the moment the data are open, in one read."""

import json
from dataclasses import dataclass
from typing import Any
from uuid import UUID

from sqlalchemy import and_, or_, select
from sqlalchemy.orm import Session

from karier_desktop.models import Account, OfficeProfile
from karier_desktop.models.journal import Preference
from karier_desktop.services import appearance, training_mode
from karier_desktop.services.appearance import Appearance
from karier_desktop.storage.context import actor
from karier_desktop.storage.preferences import EVERYBODY


@dataclass(frozen=True)
class Welcome:
    """Whose window it is, in which office, and how it looks."""

    office: str
    person: str
    role: str
    training: bool
    appearance: Appearance


def welcome(session: Session) -> Welcome:
    """All of it, asked of the tables themselves: the first question to a mapped class prepares every class, which
    the worker can do while the window is painted.
    """
    me = actor(session)
    office, account = OfficeProfile.__table__.c, Account.__table__.c
    name = session.scalar(select(office.name).where(office.deleted_at.is_(None)).limit(1))
    person = session.execute(
        select(account.username, account.full_name, account.role).where(account.id == (me or EVERYBODY))
    ).one_or_none()
    kept = _kept(session, me or EVERYBODY)
    return Welcome(
        name or "",
        (person.full_name or person.username) if person else "",
        person.role if person else "",
        bool(kept.get(training_mode.KEY)),
        appearance.understood(kept.get(appearance.KEY, {})),
    )


def _kept(session: Session, me: UUID) -> dict[str, Any]:
    """What the person chose, and what holds for everybody."""
    columns = Preference.__table__.c
    wanted = or_(
        and_(columns.account == me, columns.key == appearance.KEY),
        and_(columns.account == EVERYBODY, columns.key == training_mode.KEY),
    )
    return {
        row.key: json.loads(row.content) for row in session.execute(select(columns.key, columns.content).where(wanted))
    }
