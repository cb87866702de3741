"""What the screens of Tukar Data ask for, each in one read."""

from dataclasses import dataclass
from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy.orm import Session

from karier_desktop.catalog.entity import CheckContext
from karier_desktop.catalog.fields import Field
from karier_desktop.models import Record
from karier_desktop.queries.references import titles
from karier_desktop.services.exchange import conflicts, status
from karier_desktop.services.exchange.views import ConflictItem, Overview, Waiting
from karier_desktop.storage.context import now, rules, today


@dataclass(frozen=True)
class Desk:
    """The start view: offices and bundles, and what waits for a decision."""

    overview: Overview
    waiting: Waiting
    now: datetime


@dataclass(frozen=True)
class Past:
    """Decisions of the last 90 days: of people, and of themselves."""

    decided: tuple[ConflictItem, ...]
    automatic: tuple[ConflictItem, ...]
    now: datetime


@dataclass(frozen=True)
class Asked:
    """What "Isi lain" edits: the field as the form describes it, its table, the value in use, names it refers to."""

    field: Field
    model: type[Record]
    value: Any
    context: CheckContext
    names: dict[tuple[str, UUID], str]


def desk(session: Session) -> Desk:
    """Gather the start view."""
    return Desk(status.overview(session), conflicts.waiting(session), now(session))


def past(session: Session) -> Past:
    """Gather the decisions that can still be turned."""
    return Past(conflicts.decided(session), conflicts.automatic(session), now(session))


def asked(session: Session, item_id: UUID) -> Asked:
    """Gather what the editor of "Isi lain" needs."""
    field, model, value = conflicts.editor_of(session, item_id)
    names = titles(session, [(field.refers_to, value)]) if field.kind == "reference" and value is not None else {}
    return Asked(field, model, value, CheckContext(today(session), rules(session)), names)
