"""Whether these are data to practise on: everybody in them is invented, and the window says so all the time."""

import json

from sqlalchemy.orm import Session

from karier_desktop.models.journal import Preference
from karier_desktop.storage.preferences import EVERYBODY

KEY = "training"


def is_on(session: Session) -> bool:
    """Are these data to practise on?"""
    found = session.get(Preference, (EVERYBODY, KEY))
    return bool(found and json.loads(found.content))


def turn_on(session: Session) -> None:
    """Mark these data for good."""
    session.merge(Preference(account=EVERYBODY, key=KEY, content="true"))
