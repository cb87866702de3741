"""Questions asked before rows are updated in bulk, undone or restored: those paths pass no flush of the session."""

from collections.abc import Callable, Sequence
from typing import TypeAlias
from uuid import UUID

from sqlalchemy.orm import Session

from karier_desktop.models.base import Record

Look: TypeAlias = Callable[[Session, type[Record], Sequence[UUID]], None]
LOOKS: list[Look] = []
"""Each raises when one of these rows must not be edited here; services add theirs."""


def ask(session: Session, model: type[Record], ids: Sequence[UUID]) -> None:
    """Raises when somebody objects."""
    for look in LOOKS:
        look(session, model, ids)
