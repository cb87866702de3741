"""One field of many records at once: shown before it is done, done in one step, undone in one step."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any
from uuid import UUID

from sqlalchemy.orm import Session

from karier_desktop.catalog.difference import same
from karier_desktop.catalog.display import Reader
from karier_desktop.catalog.entity import Entity
from karier_desktop.catalog.fields import Field
from karier_desktop.queries.references import titles
from karier_desktop.services.records import Loaded, Subject, load, review, save
from karier_desktop.storage import journal
from karier_desktop.storage.context import rules, today


@dataclass(frozen=True)
class BulkLine:
    """What would happen to one record; `problem` says why it is left as it is."""

    id: UUID
    title: str
    old: str
    new: str
    problem: str = ""


def bulk_fields(entity: Entity) -> tuple[Field, ...]:
    """The fields that may be the same for many: not names and numbers of one person."""
    return tuple(
        f for f in entity.fields if f.kind in ("choice", "reference", "date", "yes_no") and f.name != "birth_date"
    )


def preview(session: Session, subject: Subject, ids: Sequence[UUID], field: Field, value: Any) -> list[BulkLine]:
    """Old and new value of each record, in the order given; those that already have the value are left out."""
    found = [loaded for loaded in _loaded(session, subject, ids) if not same(loaded.draft[field.name], value)]
    wanted = [loaded.draft[field.name] for loaded in found] + [value]
    names = titles(session, [(field.refers_to, v) for v in wanted if field.kind == "reference" and v is not None])
    reader = Reader(rules(session), today(session), lambda entity, record: names.get((entity, record), ""))
    return [
        BulkLine(
            loaded.id,
            loaded.title,
            reader.read(field, loaded.draft[field.name]),
            reader.read(field, value),
            _problem(session, subject, loaded, field, value),
        )
        for loaded in found
    ]


def apply(session: Session, subject: Subject, ids: Sequence[UUID], field: Field, value: Any) -> int:
    """Set the field where nothing speaks against it; how many records changed."""
    done = 0
    for loaded in _loaded(session, subject, ids):
        if same(loaded.draft[field.name], value) or _problem(session, subject, loaded, field, value):
            continue
        save(session, subject, loaded.id, {**loaded.draft, field.name: value}, loaded.version)
        done += 1
    journal.describe(session, f"Mengubah {field.label} {done} {subject.entity.title.lower()}")
    return done


def _loaded(session: Session, subject: Subject, ids: Sequence[UUID]) -> Iterable[Loaded]:
    return (load(session, subject.entity, record_id) for record_id in ids)


def _problem(session: Session, subject: Subject, loaded: Loaded, field: Field, value: Any) -> str:
    found = review(session, subject, loaded.id, {**loaded.draft, field.name: value})
    return " ".join(problem.text for problem in found.open)
