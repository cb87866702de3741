"""Forms somebody is still filling in, kept while typing so that a power cut costs a few seconds of work."""

import json
from dataclasses import dataclass
from datetime import date, datetime, time
from typing import Any
from uuid import UUID

from sqlalchemy import delete, select
from sqlalchemy.orm import Session

from karier_desktop.models.journal import Draft
from karier_desktop.storage import context

_KINDS: dict[str, tuple[type[Any], Any]] = {
    "moment": (datetime, datetime.fromisoformat),
    "date": (date, date.fromisoformat),
    "time": (time, time.fromisoformat),
    "id": (UUID, UUID),
}


@dataclass(frozen=True)
class SavedDraft:
    """A form as it was left: `record_id` and `seen_version` are empty for a new record."""

    id: UUID
    entity: str
    record_id: UUID | None
    seen_version: int | None
    content: dict[str, Any]
    saved_at: datetime


def save(
    session: Session,
    draft_id: UUID,
    entity: str,
    content: dict[str, Any],
    record_id: UUID | None = None,
    seen_version: int | None = None,
) -> None:
    """Keep what a form holds; the form makes its `draft_id` when it opens and saves under it again and again."""
    draft = session.get(Draft, draft_id) or Draft(id=draft_id, account=context.actor(session), entity=entity)
    draft.record_id, draft.seen_version = record_id, seen_version
    draft.content = json.dumps(content, default=_tag, ensure_ascii=False)
    draft.saved_at = context.now(session)
    session.add(draft)


def listing(session: Session, entity: str | None = None) -> list[SavedDraft]:
    """The drafts of the person at work, newest first."""
    query = select(Draft).where(Draft.account == context.actor(session)).order_by(Draft.saved_at.desc(), Draft.id)
    return [_plain(draft) for draft in session.scalars(query) if entity in (None, draft.entity)]


def load(session: Session, draft_id: UUID) -> SavedDraft | None:
    """One draft."""
    draft = session.get(Draft, draft_id)
    return _plain(draft) if draft else None


def find(session: Session, entity: str, record_id: UUID | None) -> SavedDraft | None:
    """The newest draft of the person at work for a record, or for a new one."""
    return next((draft for draft in listing(session, entity) if draft.record_id == record_id), None)


def discard(session: Session, draft_id: UUID) -> None:
    """Forget a draft: the form was saved, or its content is not wanted."""
    session.execute(delete(Draft).where(Draft.id == draft_id))


def _plain(draft: Draft) -> SavedDraft:
    content = json.loads(draft.content, object_hook=_untag)
    return SavedDraft(draft.id, draft.entity, draft.record_id, draft.seen_version, content, draft.saved_at)


def _tag(value: Any) -> dict[str, str]:
    for name, (kind, _) in _KINDS.items():
        if isinstance(value, kind):
            return {"$": name, "v": value.isoformat() if hasattr(value, "isoformat") else str(value)}
    raise TypeError(f"a draft cannot hold {type(value).__name__}")


def _untag(found: dict[str, Any]) -> Any:
    return _KINDS[found["$"]][1](found["v"]) if found.keys() == {"$", "v"} else found
