"""Load, check, save and delete any record that a catalogue entity describes."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from itertools import takewhile
from typing import Any, TypeAlias
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from karier_desktop.catalog.checks import problems
from karier_desktop.catalog.entity import CheckContext, Children, Draft, Entity
from karier_desktop.catalog.fields import Field
from karier_desktop.models import Account, Record
from karier_desktop.rules.problem import KnownError, Problem, Refused
from karier_desktop.rules.text import digits
from karier_desktop.services.children import load_children, store_children
from karier_desktop.services.exchange import locks
from karier_desktop.storage import journal
from karier_desktop.storage.database import now, rules, today
from karier_desktop.storage.errors import Stale

EVIDENCE = "_evidence"
"""Among the reasons of a save: the paper (SK, surat) it rests on as a whole."""

SessionCheck: TypeAlias = Callable[[Session, UUID | None, Draft], Iterable[Problem]]


def _nothing_to_check(session: Session, record_id: UUID | None, draft: Draft) -> Iterable[Problem]:
    return ()


def _nothing_to_prepare(session: Session, record_id: UUID | None, draft: Draft) -> None:
    return None


def _nothing_to_do(session: Session, record_id: UUID) -> None:
    return None


@dataclass(frozen=True)
class Subject:
    """An entity with what only the database can tell about it.

    `check` finds problems against other records (the same NIP twice, a person booked twice); `before_save` completes
    the checked draft (the unit a new post brings along); `after_save` keeps derived columns true.
    """

    entity: Entity
    check: SessionCheck = _nothing_to_check
    after_save: Callable[[Session, UUID], None] = _nothing_to_do
    before_save: Callable[[Session, UUID | None, Draft], None] = _nothing_to_prepare


@dataclass(frozen=True)
class Loaded:
    """A record as a form needs it; `reasons` are those kept with it for warnings accepted before, by field.

    `read_only` says why it cannot be changed here: the person was handed over to another office.
    """

    id: UUID
    version: int
    draft: Draft
    title: str
    changed_at: datetime
    changed_by: str
    reasons: Mapping[str, str] = field(default_factory=dict)
    read_only: str = ""


@dataclass(frozen=True)
class Review:
    """All problems of a draft. `known` are warnings the stored record has already: they need no new reason."""

    problems: tuple[Problem, ...]
    known: frozenset[Problem]

    @property
    def open(self) -> tuple[Problem, ...]:
        """What stands in the way of saving, apart from reasons still to be given."""
        return tuple(p for p in self.problems if p not in self.known)


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
    draft = _stored(session, entity, row)
    author = session.get(Account, row.changed_by) if row.changed_by else None
    name = (author.full_name or author.username) if author else ""
    reasons = {field_name: getattr(row, kept) for field_name, kept in entity.reasons.items() if getattr(row, kept)}
    person = locks.person_of(session, row)
    read_only = locks.lock_text(session, person) if person else ""
    return Loaded(row.id, row.version, draft, entity.title_of(draft), row.changed_at, name, reasons, read_only)


def check(session: Session, subject: Subject, record_id: UUID | None, draft: Draft) -> list[Problem]:
    """All problems of a draft: those its fields show and those other records show."""
    clean = tidy(subject.entity, draft)
    context = CheckContext(today(session), rules(session))
    return [*problems(subject.entity, clean, context), *subject.check(session, record_id, clean)]


def review(session: Session, subject: Subject, record_id: UUID | None, draft: Draft) -> Review:
    """All problems of a draft, and which of them are old acquaintances of this record."""
    found = tuple(check(session, subject, record_id, draft))
    if record_id is None or all(p.level == "error" for p in found):
        return Review(found, frozenset())
    stored = _stored(session, subject.entity, _present(session, subject.entity, record_id))
    before = {(p.field, p.text) for p in check(session, subject, record_id, stored)}
    return Review(found, frozenset(p for p in found if p.level == "warning" and (p.field, p.text) in before))


def save(
    session: Session,
    subject: Subject,
    record_id: UUID | None,
    draft: Draft,
    seen: int | None,
    reasons: Mapping[str, str] | None = None,
) -> Saved:
    """Write a draft as a new record (`record_id` None) or over version `seen` of an existing one.

    Raises Refused when there are errors, or warnings without a reason in `reasons` (by field) that the stored record
    did not have; Stale when somebody else saved meanwhile. Nothing is written in either case.
    """
    entity = subject.entity
    row = _present(session, entity, record_id) if record_id else None
    if row is not None and (person := locks.person_of(session, row)):
        locks.refuse_locked(session, [person])
    if row is not None and row.version != seen:
        raise Stale(entity.title, changes_since(session, row.id, seen or 0))
    clean = tidy(entity, draft)
    accepted = _accepted(review(session, subject, record_id, clean), reasons or {})
    subject.before_save(session, record_id, clean)
    if row is None:
        row = entity.model()
        session.add(row)
    _keep_reasons(entity, row, accepted, reasons or {})
    row = _write(session, entity, row, clean)
    title = entity.title_of(clean)
    label = f"{'Mengubah' if record_id else 'Menambah'} {entity.title.lower()}: {title}"
    journal.describe(session, label, _given(accepted, reasons or {}))
    subject.after_save(session, row.id)
    session.flush()
    return Saved(row.id, row.version, title, accepted)


def changes_since(session: Session, record_id: UUID, seen: int) -> list[journal.ChangeEntry]:
    """What happened to a record and its child rows after the save that made version `seen`, newest first."""
    entries = journal.history(session, record_id)
    known = next((e.change_set for e in entries if e.record_id == record_id and e.version <= seen), None)
    return list(takewhile(lambda entry: entry.change_set != known, entries))


def delete(session: Session, entity: Entity, ids: Sequence[UUID]) -> int:
    """Put records into the recycle bin; returns how many were still there."""
    found = select(entity.model).where(entity.model.id.in_(ids), entity.model.deleted_at.is_(None))
    rows = session.scalars(found).all()
    locks.refuse_locked(session, [person for row in rows if (person := locks.person_of(session, row))])
    titles = [_discard(session, entity, row) for row in rows]
    what = titles[0] if len(titles) == 1 else f"{titles[0]} dan {len(titles) - 1} lainnya" if titles else ""
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
    if f.kind == "long_text":
        return value.strip()
    return digits(value) if f.format in ("nip", "nik") else " ".join(value.split())


def _present(session: Session, entity: Entity, record_id: UUID) -> Record:
    row = session.get(entity.model, record_id)
    if row is None or row.deleted_at is not None:
        raise KnownError(
            f"{entity.title} ini tidak ada lagi dalam daftar.",
            "Data ini sudah dihapus, mungkin oleh pengguna lain.",
            "Buka Keranjang Sampah untuk mengembalikannya.",
        )
    return row


def _stored(session: Session, entity: Entity, row: Record) -> Draft:
    draft: Draft = {f.name: getattr(row, f.name) for f in entity.fields}
    for children in entity.children:
        draft[children.name] = load_children(session, children, row.id)
    return draft


def _accepted(found: Review, reasons: Mapping[str, str]) -> tuple[Problem, ...]:
    in_the_way = [p for p in found.open if p.level == "error" or not reasons.get(p.field, "").strip()]
    if in_the_way:
        raise Refused(in_the_way)
    return tuple(p for p in found.problems if p.level == "warning")


def _given(accepted: Iterable[Problem], reasons: Mapping[str, str]) -> dict[str, str]:
    """The evidence, and the reasons that were needed, by field; what was typed for problems since mended is dropped."""
    wanted = [EVIDENCE, *(p.field for p in accepted)]
    return {name: reasons[name].strip() for name in wanted if reasons.get(name, "").strip()}


def _keep_reasons(entity: Entity, row: Record, accepted: Iterable[Problem], reasons: Mapping[str, str]) -> None:
    """One column may hold the reason for several fields: each different reason once."""
    kept: dict[str, list[str]] = {}
    for problem in accepted:
        reason = reasons.get(problem.field, "").strip()
        if problem.field in entity.reasons and reason:
            kept.setdefault(entity.reasons[problem.field], []).append(reason)
    for column, given in kept.items():
        setattr(row, column, "; ".join(dict.fromkeys(given)))


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
