"""Forms that are not finished: kept while they are typed, offered again, thrown away once saved."""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from karier_desktop.models.journal import Draft
from karier_desktop.storage.database import actor, now


@dataclass(frozen=True)
class Unfinished:
    """A kept form. `content` is what the form put there; `title` says in a list what it is about."""

    id: UUID
    entity: str
    record_id: UUID | None
    seen_version: int | None
    saved_at: datetime
    content: Mapping[str, Any]

    @property
    def title(self) -> str:
        """What the form is about."""
        return str(self.content.get("title") or "")


@dataclass(frozen=True)
class Kept:
    """That a form was kept, and when."""

    id: UUID
    saved_at: datetime


def keep(
    session: Session,
    draft_id: UUID | None,
    entity: str,
    record_id: UUID | None,
    seen_version: int | None,
    content: Mapping[str, Any],
) -> Kept:
    """Keep the present state of a form: over its earlier one, or as a new draft of this account."""
    row = session.get(Draft, draft_id) if draft_id is not None else None
    if row is None:
        row = Draft(account=actor(session), entity=entity, record_id=record_id)
        session.add(row)
    row.seen_version = seen_version
    row.content = json.dumps(content, ensure_ascii=False)
    row.saved_at = now(session)
    session.flush()
    return Kept(row.id, row.saved_at)


def discard(session: Session, draft_id: UUID) -> None:
    """Throw a draft away, because the form was saved or the person said so."""
    row = session.get(Draft, draft_id)
    if row is not None:
        session.delete(row)
        session.flush()


def unfinished(session: Session, entity: str = "") -> list[Unfinished]:
    """The forms this account has not finished, the latest first; of one entity, or of all."""
    query = select(Draft).where(Draft.account == actor(session)).order_by(Draft.saved_at.desc())
    if entity:
        query = query.where(Draft.entity == entity)
    return [_plain(row) for row in session.scalars(query)]


def draft_of(session: Session, entity: str, record_id: UUID | None) -> Unfinished | None:
    """The unfinished form of one record, or of a new one."""
    found = (draft for draft in unfinished(session, entity) if draft.record_id == record_id)
    return next(found, None)


def _plain(row: Draft) -> Unfinished:
    return Unfinished(row.id, row.entity, row.record_id, row.seen_version, row.saved_at, json.loads(row.content))
