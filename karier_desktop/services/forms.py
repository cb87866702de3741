"""What a form asks for when it opens, in one read."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any, TypeAlias
from uuid import UUID

from sqlalchemy.orm import Session

from karier_desktop.catalog.entity import CheckContext, Children, Draft
from karier_desktop.catalog.fields import Field
from karier_desktop.catalog.paths import fitted
from karier_desktop.queries.references import titles
from karier_desktop.services.records import Loaded, Review, Saved, Subject, load, review, save
from karier_desktop.storage import drafts
from karier_desktop.storage.database import now, rules, today
from karier_desktop.storage.drafts import SavedDraft

Names: TypeAlias = dict[tuple[str, UUID], str]


@dataclass(frozen=True)
class FormData:
    """A record ready to be edited: `loaded` is empty for a new one, `review` what is already known to be odd.

    `unfinished` is a draft of the same record that was kept and not saved; `prefill` what a new record starts with.
    """

    loaded: Loaded | None
    context: CheckContext
    names: Names
    review: Review
    unfinished: SavedDraft | None = None
    prefill: Mapping[str, Any] = field(default_factory=dict)


def open_form(session: Session, subject: Subject, record_id: UUID | None, prefill: Draft | None = None) -> FormData:
    """The stored record (or a blank one with `prefill`), the rules of today, and the names of all it refers to."""
    context = CheckContext(today(session), rules(session))
    kept = drafts.find(session, subject.entity.key, record_id) if not prefill else None
    if record_id is None:
        names = names_in(session, subject, prefill or {}) | _names_in_draft(session, subject, kept)
        return FormData(None, context, names, Review((), frozenset()), kept, prefill or {})
    loaded = load(session, subject.entity, record_id)
    known = review(session, subject, record_id, loaded.draft)
    names = names_in(session, subject, loaded.draft) | _names_in_draft(session, subject, kept)
    return FormData(loaded, context, names, known, kept)


def _names_in_draft(session: Session, subject: Subject, kept: SavedDraft | None) -> Names:
    if kept is None:
        return {}
    return names_in(session, subject, fitted(subject.entity, kept.content["draft"]))


def names_in(session: Session, subject: Subject, draft: Mapping[str, Any]) -> Names:
    """The names of the records a draft refers to."""
    return titles(session, _references(subject.entity.fields, subject.entity.children, draft))


def _references(
    fields: Iterable[Field], children: Iterable[Children], draft: Mapping[str, Any]
) -> Iterable[tuple[str, UUID]]:
    for f in fields:
        if f.kind == "reference" and draft.get(f.name) is not None:
            yield f.refers_to, draft[f.name]
    for kind in children:
        for row in draft.get(kind.name, ()):
            yield from _references(kind.fields, kind.children, row)


def save_form(
    session: Session,
    subject: Subject,
    record_id: UUID | None,
    draft: Draft,
    seen: int | None,
    reasons: Mapping[str, str],
    draft_id: UUID | None = None,
) -> Saved:
    """Save what a form holds, and throw its kept draft away in the same step."""
    saved = save(session, subject, record_id, draft, seen, reasons)
    if draft_id is not None:
        drafts.discard(session, draft_id)
    return saved


def keep_form(
    session: Session,
    draft_id: UUID,
    entity: str,
    content: dict[str, Any],
    record_id: UUID | None,
    seen_version: int | None,
) -> datetime:
    """Keep an unfinished form; when that was."""
    drafts.save(session, draft_id, entity, content, record_id, seen_version)
    return now(session)
