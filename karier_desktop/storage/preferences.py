"""Settings a person chose: columns of a list, theme, language."""

import json
from typing import Any
from uuid import UUID

from sqlalchemy.orm import Session

from karier_desktop.models.journal import Preference
from karier_desktop.storage import context

EVERYBODY = UUID(int=0)
"""Stands for the settings made while nobody was logged in."""


def load(session: Session, key: str, default: Any = None) -> Any:
    """What the person at work chose under this key (JSON values)."""
    found = session.get(Preference, (context.actor(session) or EVERYBODY, key))
    return json.loads(found.content) if found else default


def save(session: Session, key: str, value: Any) -> None:
    """Remember a choice of the person at work."""
    account = context.actor(session) or EVERYBODY
    chosen = session.get(Preference, (account, key)) or Preference(account=account, key=key)
    chosen.content = json.dumps(value, ensure_ascii=False)
    session.add(chosen)
