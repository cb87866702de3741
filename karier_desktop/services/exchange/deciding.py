"""Writing a decision: an ordinary edit of the record, with the checks of its form, that supersedes all it saw."""

from collections.abc import Iterator, Mapping
from typing import Any
from uuid import UUID

from sqlalchemy.orm import Session

from karier_desktop.catalog.conflict import places
from karier_desktop.catalog.entity import Children, Draft
from karier_desktop.models import Record
from karier_desktop.queries.exchange.tables import DELETED, Shape, shapes
from karier_desktop.rules.problem import KnownError, Problem, Refused
from karier_desktop.services import appraisal, competency, employee, mentoring, office, training
from karier_desktop.services.exchange import ownership
from karier_desktop.services.records import Subject, check, load
from karier_desktop.storage import epochs
from karier_desktop.storage.database import now
from karier_desktop.storage.numbers import numbers, supersede
from karier_desktop.storage.unit import parent_type

SUBJECTS: Mapping[str, Subject] = {
    subject.entity.key: subject
    for subject in (
        *(employee.SUBJECT, appraisal.SUBJECT, competency.SUBJECT, mentoring.PAIR, mentoring.PROGRAM),
        *(office.UNIT_SUBJECT, training.EVENT, training.PROGRAM, training.PROVIDER, training.BUDGET),
    )
}


def put(session: Session, table: str, record_id: UUID, field: str, value: Any, person: UUID | None) -> None:
    """Write one value, a Python value as in a form; raises Refused when the form would not take it.

    The value in use may be written as well: then it supersedes the others.
    """
    if person is not None:
        ownership.refuse_locked(session, [person])
    shape = shapes()[table]
    record = session.get(shape.model, record_id)
    if record is None:
        raise _gone()
    if field != DELETED and getattr(record, field) != value:
        _refuse_wrong(session, shape, record, field, value)
    if field == DELETED:
        value = (record.deleted_at or now(session)) if value else None
    if getattr(record, field) == value:
        _confirm(session, record, field)
    setattr(record, field, value)
    session.flush()
    _follow(session, shape, record)


def take_back(session: Session, table: str, record_id: UUID, person: UUID | None) -> None:
    """Put a row that another office added into the bin."""
    put(session, table, record_id, DELETED, True, person)


def _gone() -> KnownError:
    return KnownError(
        "Data ini tidak ada lagi di sini.",
        "Barisnya mungkin sudah dihapus atau belum diterima lengkap.",
        "Buka kembali daftar Perlu diputuskan.",
    )


def _confirm(session: Session, record: Record, field: str) -> None:
    """Write the value that is there already: the storage would not take that for an edit."""
    epoch = epochs.of(session, record)
    made = numbers(session).edited(session, type(record), record.id, record.versions, {field}, epoch)
    record.cn, record.versions = made
    record.conflicts = supersede(session, record.__tablename__, record.id, {field})


def _refuse_wrong(session: Session, shape: Shape, record: Record, field: str, value: Any) -> None:
    """Errors that the record had before do not stand in the way of a decision about another field."""
    place, root = places().get(shape.name), root_of(session, record)
    subject = SUBJECTS.get(place.entity.key) if place else None
    if subject is None or place is None or root is None or record.deleted_at is not None:
        return
    stored = load(session, subject.entity, root).draft
    before = {(problem.field, problem.text) for problem in _errors(session, subject, root, stored)}
    draft = load(session, subject.entity, root).draft
    row = draft if place.children is None else _row(draft, subject.entity.children, record.id)
    if row is None or field not in row:
        return
    row[field] = value
    found = [p for p in _errors(session, subject, root, draft) if (p.field, p.text) not in before]
    if found:
        raise Refused(found)


def _errors(session: Session, subject: Subject, root: UUID, draft: Draft) -> Iterator[Problem]:
    return (problem for problem in check(session, subject, root, draft) if problem.level == "error")


def _row(draft: Draft, kinds: tuple[Children, ...], record_id: UUID) -> Draft | None:
    for kind in kinds:
        for row in draft.get(kind.name, ()):
            found = row if row.get("id") == record_id else _row(row, kind.children, record_id)
            if found is not None:
                return found
    return None


def root_of(session: Session, record: Record) -> UUID | None:
    """The record whose form shows this row; nothing while it is in the bin."""
    while record.__parent__:
        above = session.get(parent_type(type(record)), getattr(record, record.__parent__))
        if above is None:
            return None
        record = above
    return record.id if record.deleted_at is None else None


def _follow(session: Session, shape: Shape, record: Record) -> None:
    """Bring what follows from the record up to date."""
    place, root = places().get(shape.name), root_of(session, record)
    subject = SUBJECTS.get(place.entity.key) if place else None
    if subject is not None and root is not None:
        subject.after_save(session, root)
        session.flush()
