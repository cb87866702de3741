"""Load, check, save and delete any record that a catalogue entity describes."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any, TypeAlias
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from karier_desktop.catalog.checks import problems
from karier_desktop.catalog.entity import CheckContext, Children, Draft, Entity
from karier_desktop.catalog.fields import Field
from karier_desktop.models import Account, Record
from karier_desktop.rules.problem import KnownError, Problem, Refused
from karier_desktop.services.children import load_children, store_children
from karier_desktop.storage import journal
from karier_desktop.storage.database import now, rules, today
from karier_desktop.storage.errors import Stale

SessionCheck: TypeAlias = Callable[[Session, UUID | None, Draft], Iterable[Problem]]


def _nothing_to_check(session: Session, record_id: UUID | None, draft: Draft) -> Iterable[Problem]:
    return ()


def _nothing_to_do(session: Session, record_id: UUID) -> None:
    return None


@dataclass(frozen=True)
class Subject:
    """An entity with what only the database can tell about it.

    `check` finds problems against other records (the same NIP twice, a person booked twice); `after_save` keeps derived
    columns true.
    """

    entity: Entity
    check: SessionCheck = _nothing_to_check
    after_save: Callable[[Session, UUID], None] = _nothing_to_do


@dataclass(frozen=True)
class Loaded:
    """A record as a form needs it."""

    id: UUID
    version: int
    draft: Draft
    title: str
    changed_at: datetime
    changed_by: str


@dataclass(frozen=True)
class Saved:
    """What a save left behind: the record, its version now, and the warnings that were accepted with a reason."""

    id: UUID
    version: int
    title: str
    accepted: tuple[Problem, ...] = field(default=())


def load(session: Session, entity: Entity, record_id: UUID) -> Loaded:
    """The record with its child rows as a draft. Raises KnownError when it is gone or in the bin."""
    row = _present(session, entity, record_id)
    draft: Draft = {f.name: getattr(row, f.name) for f in entity.fields}
    for children in entity.children:
        draft[children.name] = load_children(session, children, record_id)
    author = session.get(Account, row.changed_by) if row.changed_by else None
    name = (author.full_name or author.username) if author else ""
    return Loaded(row.id, row.version, draft, entity.title_of(draft), row.changed_at, name)


def check(session: Session, subject: Subject, record_id: UUID | None, draft: Draft) -> list[Problem]:
    """All problems of a draft: those its fields show and those other records show."""
    clean = tidy(subject.entity, draft)
    context = CheckContext(today(session), rules(session))
    return [*problems(subject.entity, clean, context), *subject.check(session, record_id, clean)]


def save(
    session: Session,
    subject: Subject,
    record_id: UUID | None,
    draft: Draft,
    seen: int | None,
    reasons: Mapping[str, str] | None = None,
) -> Saved:
    """Write a draft as a new record (`record_id` None) or over version `seen` of an existing one.

    Raises Refused when there are errors, or warnings without a reason in `reasons` (by field); Stale when somebody else
    saved meanwhile. Nothing is written in either case.
    """
    entity = subject.entity
    row = _present(session, entity, record_id) if record_id else None
    if row is not None and row.version != seen:
        raise Stale(entity.title, journal.history_since(session, row.id, seen or 0))
    clean = tidy(entity, draft)
    accepted = _accepted(check(session, subject, record_id, clean), reasons or {})
    if row is None:
        row = entity.model()
        session.add(row)
    row = _write(session, entity, row, clean)
    title = entity.title_of(clean)
    journal.describe(session, f"{'Mengubah' if record_id else 'Menambah'} {entity.title.lower()}: {title}", reasons)
    subject.after_save(session, row.id)
    session.flush()
    return Saved(row.id, row.version, title, accepted)


def delete(session: Session, entity: Entity, ids: Sequence[UUID]) -> int:
    """Put records into the recycle bin; returns how many were still there."""
    rows = session.scalars(select(entity.model).where(entity.model.id.in_(ids), entity.model.deleted_at.is_(None)))
    titles = [_discard(session, entity, row) for row in rows]
    what = titles[0] if len(titles) == 1 else f"{len(titles)} data"
    journal.describe(session, f"Menghapus {entity.title.lower()}: {what}")
    session.flush()
    return len(titles)


def _discard(session: Session, entity: Entity, row: Record) -> str:
    row.deleted_at = now(session)
    return entity.title_of({f.name: getattr(row, f.name) for f in entity.fields})


def tidy(entity: Entity, draft: Draft) -> Draft:
    """A copy of the draft with spaces around and doubled inside single lines removed, and unknown names left out."""
    clean = _tidy_fields(entity.fields, draft)
    clean.update({c.name: _tidy_rows(c, draft.get(c.name, [])) for c in entity.children})
    return clean


def _tidy_rows(children: Children, rows: Iterable[Draft]) -> list[Draft]:
    result = []
    for row in rows:
        clean = _tidy_fields(children.fields, row)
        clean["id"] = row.get("id")
        clean.update({c.name: _tidy_rows(c, row.get(c.name, [])) for c in children.children})
        result.append(clean)
    return result


def _tidy_fields(fields: Iterable[Field], draft: Draft) -> Draft:
    return {f.name: _tidy(f, draft[f.name]) for f in fields if f.name in draft}


def _tidy(f: Field, value: Any) -> Any:
    if not isinstance(value, str):
        return value
    return value.strip() if f.kind == "long_text" else " ".join(value.split())


def _present(session: Session, entity: Entity, record_id: UUID) -> Record:
    row = session.get(entity.model, record_id)
    if row is None or row.deleted_at is not None:
        raise KnownError(
            f"{entity.title} ini tidak ada lagi dalam daftar.",
            "Data ini sudah dihapus, mungkin oleh pengguna lain.",
            "Buka Keranjang Sampah untuk mengembalikannya.",
        )
    return row


def _accepted(found: list[Problem], reasons: Mapping[str, str]) -> tuple[Problem, ...]:
    open_problems = [p for p in found if p.level == "error" or not reasons.get(p.field, "").strip()]
    if open_problems:
        raise Refused(open_problems)
    return tuple(found)


def _write(session: Session, entity: Entity, row: Record, draft: Draft) -> Record:
    for f in entity.fields:
        if f.name in draft and getattr(row, f.name) != draft[f.name]:
            setattr(row, f.name, draft[f.name])
    session.flush()
    changed = [store_children(session, c, row.id, draft[c.name]) for c in entity.children if c.name in draft]
    if any(changed):
        row.changed_at = now(session)  # the record's version covers its child rows as well
    session.flush()
    return row
