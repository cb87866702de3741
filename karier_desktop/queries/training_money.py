"""Money for training: what is planned or spent on each budget line, and the lists of the supporting data."""

from collections import defaultdict
from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any, TypeAlias
from uuid import UUID

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from karier_desktop.models import BudgetLine, TrainingEvent, TrainingProgram, TrainingProvider


@dataclass(frozen=True)
class ListFilter:
    """What a short list shows, and in which order; without one in its own."""

    text: str = ""
    sort: str = ""
    descending: bool = False


@dataclass(frozen=True)
class BudgetRow:
    """A budget line with what is left of it."""

    id: UUID
    year: int
    code: str
    name: str
    amount: int
    left: int


@dataclass(frozen=True)
class ProgramRow:
    """A programme and how often it was held."""

    id: UUID
    name: str
    kind: str
    jp: int | None
    events: int


@dataclass(frozen=True)
class ProviderRow:
    """An institution and its agreement."""

    id: UUID
    name: str
    phone: str
    mou_number: str
    mou_expires: date | None


def spent_on(session: Session, lines: Collection[UUID], *, without: UUID | None = None) -> Mapping[UUID, int]:
    """What events take from each line: the money spent, or planned while nothing is spent yet; cancelled ones none."""
    cost = func.coalesce(TrainingEvent.actual_cost, TrainingEvent.planned_cost, 0)
    query = (
        select(TrainingEvent.budget_line_id, func.sum(cost))
        .where(TrainingEvent.budget_line_id.in_(lines), TrainingEvent.deleted_at.is_(None))
        .where(TrainingEvent.status != "dibatalkan")
        .group_by(TrainingEvent.budget_line_id)
    )
    if without is not None:
        query = query.where(TrainingEvent.id != without)
    found: defaultdict[UUID, int] = defaultdict(int)
    found.update({line: int(total) for line, total in session.execute(query) if line is not None})
    return found


def find_budget_lines(session: Session, words: str = "") -> list[BudgetRow]:
    """All budget lines, the newest year first."""
    query = select(BudgetLine).where(BudgetLine.deleted_at.is_(None))
    for word in words.lower().split():
        query = query.where(func.lower(BudgetLine.name + " " + BudgetLine.code).contains(word, autoescape=True))
    lines = session.scalars(query.order_by(BudgetLine.year.desc(), BudgetLine.name, BudgetLine.id)).all()
    spent = spent_on(session, [line.id for line in lines])
    return [BudgetRow(x.id, x.year, x.code, x.name, x.amount, x.amount - spent[x.id]) for x in lines]


def find_programs(session: Session, words: str = "") -> list[ProgramRow]:
    """All programmes by name."""
    held = (
        select(func.count())
        .select_from(TrainingEvent)
        .where(TrainingEvent.program_id == TrainingProgram.id, TrainingEvent.deleted_at.is_(None))
        .correlate(TrainingProgram)
        .scalar_subquery()
    )
    query = select(TrainingProgram, held).where(TrainingProgram.deleted_at.is_(None))
    for word in words.lower().split():
        query = query.where(func.lower(TrainingProgram.name).contains(word, autoescape=True))
    rows = session.execute(query.order_by(TrainingProgram.name, TrainingProgram.id))
    return [ProgramRow(p.id, p.name, p.kind, p.jp, events) for p, events in rows]


def find_providers(session: Session, words: str = "") -> list[ProviderRow]:
    """All institutions by name."""
    query = select(TrainingProvider).where(TrainingProvider.deleted_at.is_(None))
    for word in words.lower().split():
        query = query.where(func.lower(TrainingProvider.name).contains(word, autoescape=True))
    rows = session.scalars(query.order_by(TrainingProvider.name, TrainingProvider.id))
    return [ProviderRow(p.id, p.name, p.phone, p.mou_number, p.mou_expires) for p in rows]


Find: TypeAlias = Callable[[Session, str], list[Any]]
"""All rows of a short list that hold the words."""


def page_of(find: Find, session: Session, wanted: ListFilter, start: int, stop: int) -> list[Any]:
    """The rows of a short list from `start` to before `stop`."""
    return _ordered(find(session, wanted.text), wanted)[start:stop]


def count_of(find: Find, session: Session, wanted: ListFilter) -> int:
    """How many rows match."""
    return len(find(session, wanted.text))


def ids_of(find: Find, session: Session, wanted: ListFilter) -> list[UUID]:
    """The ids in the order of the list."""
    return [row.id for row in _ordered(find(session, wanted.text), wanted)]


def _ordered(rows: list[Any], wanted: ListFilter) -> list[Any]:
    if not wanted.sort:
        return rows
    return sorted(rows, key=lambda row: _key(getattr(row, wanted.sort)), reverse=wanted.descending)


def _key(value: Any) -> tuple[bool, Any]:
    """Empty values last, text without regard to case."""
    if value is None or value == "":
        return (True, 0)
    return (False, value.casefold() if isinstance(value, str) else value)
