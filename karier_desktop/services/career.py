"""Keeps the present state of an employee (rank, post, education, search line) true to the histories."""

from collections.abc import Sequence
from typing import TypeVar
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from karier_desktop.models import Education, Employee, PositionHistory, RankHistory, Record
from karier_desktop.rules.career import held_position, highest_education, newest_rank
from karier_desktop.rules.grade import grade_order
from karier_desktop.rules.listing import employee_search_text, sort_name
from karier_desktop.storage.database import rules, today

Row = TypeVar("Row", bound=Record)


def refresh(session: Session, employee_id: UUID) -> None:
    """Write the present state of one person from the histories; to be called after each change of them."""
    person = session.get_one(Employee, employee_id)
    session.flush()
    _set_rank(session, person)
    _set_position(session, person)
    _set_education(session, person)
    person.search_text = employee_search_text(
        person.name, person.front_title, person.back_title, person.nip, person.old_nip, person.position
    )
    person.sort_name = sort_name(person.name)


def _rows(session: Session, model: type[Row], person: Employee) -> Sequence[Row]:
    parent = getattr(model, model.__parent__)
    return session.scalars(select(model).where(parent == person.id, model.deleted_at.is_(None))).all()


def _set_rank(session: Session, person: Employee) -> None:
    row = newest_rank(_rows(session, RankHistory, person))
    person.golongan = row.golongan if row else ""
    person.golongan_order = grade_order(rules(session), person.golongan, today(session))
    person.rank_since = row.effective_date if row else None
    person.grade_service_months = row.grade_service_months if row else None


def _set_position(session: Session, person: Employee) -> None:
    row = held_position(_rows(session, PositionHistory, person), today(session))
    person.position = row.position if row else ""
    person.position_kind = row.position_kind if row else ""
    person.functional_level = row.functional_level if row else ""
    person.echelon = row.echelon if row else ""
    person.position_since = row.effective_date if row else None


def _set_education(session: Session, person: Employee) -> None:
    order = {row.key: row.whole("order") for row in rules(session).rows("education_level", today(session))}
    row = highest_education(_rows(session, Education, person), order)
    person.education_level = row.level if row else ""
    person.education = row.name if row else ""
    person.graduation_year = row.graduation_year if row else None
