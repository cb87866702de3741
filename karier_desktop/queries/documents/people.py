"""The people of a unit as they were on a date: rank, post and study from the histories, in a handful of SELECTs."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from typing import Any
from uuid import UUID

from sqlalchemy import ColumnElement, Row, Select, or_, select
from sqlalchemy.orm import InstrumentedAttribute, Session

from karier_desktop.models import Education, Employee, OrgUnit, PositionHistory, RankHistory, TrainingHistory
from karier_desktop.queries.office import subtree
from karier_desktop.rules.book import RuleBook
from karier_desktop.rules.education import education_order
from karier_desktop.rules.names import full_name
from karier_desktop.rules.person import PersonFacts, Post
from karier_desktop.storage.context import rules

TECHNICAL = "3"
"""SIASN type of technical training."""


@dataclass(frozen=True)
class CourseAsOf:
    """A training that was finished by the date."""

    name: str
    kind: str
    level: str
    place: str
    finished: date | None
    jp: int | None


@dataclass(frozen=True)
class PersonAsOf:
    """A person on a date: the facts rules decide on, and what lists print besides."""

    facts: PersonFacts
    unit_id: UUID | None
    unit: str
    status: str
    old_nip: str
    birth_place: str
    religion: str
    first_golongan: str
    rank_decree: str
    rank_decree_date: date | None
    position_unsure: bool
    study: str
    leadership: CourseAsOf | None
    technical: CourseAsOf | None


@dataclass(frozen=True)
class _Histories:
    """The rows that held on the date, by person."""

    ranks: dict[UUID, Row[Any]]
    posts: dict[UUID, Row[Any]]
    studies: dict[UUID, Row[Any]]
    leadership: dict[UUID, CourseAsOf]
    technical: dict[UUID, CourseAsOf]


def people_as_of(session: Session, unit_id: UUID | None, as_of: date) -> list[PersonAsOf]:
    """Everybody of the unit and those below it who had been appointed by then, in order of name."""
    return _people(session, _in_unit(unit_id, as_of), as_of)


def person_as_of(session: Session, employee_id: UUID, as_of: date) -> PersonAsOf | None:
    """One person."""
    found = _people(session, (Employee.id == employee_id, Employee.deleted_at.is_(None)), as_of)
    return found[0] if found else None


def _people(session: Session, where: tuple[ColumnElement[bool], ...], as_of: date) -> list[PersonAsOf]:
    book = rules(session)
    histories = _histories(session, book, where, as_of)
    query = (
        select(Employee.__table__, OrgUnit.name.label("unit_name"))
        .outerjoin(OrgUnit, OrgUnit.id == Employee.unit_id)
        .where(*where)
        .order_by(Employee.sort_name, Employee.id)
    )
    active = {"", *(row.key for row in book.rows("active_status", as_of))}
    return [_person(book, row, histories, active, as_of) for row in session.execute(query)]


def _in_unit(unit_id: UUID | None, as_of: date) -> tuple[ColumnElement[bool], ...]:
    appointed = or_(Employee.cpns_date.is_(None), Employee.cpns_date <= as_of)
    alive = Employee.deleted_at.is_(None)
    return (alive, appointed) if unit_id is None else (alive, appointed, Employee.unit_id.in_(subtree(unit_id)))


def _histories(session: Session, book: RuleBook, where: tuple[ColumnElement[bool], ...], as_of: date) -> _Histories:
    def rows(columns: Select[Any], owner: InstrumentedAttribute[UUID]) -> Iterable[Row[Any]]:
        return session.execute(columns.join(Employee, Employee.id == owner).where(*where))

    ranks = select(RankHistory.__table__).where(
        RankHistory.deleted_at.is_(None), _by(RankHistory.effective_date, as_of)
    )
    posts = select(PositionHistory.__table__).where(
        PositionHistory.deleted_at.is_(None),
        PositionHistory.position != "",
        _by(PositionHistory.effective_date, as_of),
        or_(PositionHistory.end_date.is_(None), PositionHistory.end_date >= as_of),
    )
    studies = select(Education.__table__).where(
        Education.deleted_at.is_(None),
        or_(Education.graduation_year.is_(None), Education.graduation_year <= as_of.year),
    )
    courses = select(TrainingHistory.__table__).where(
        TrainingHistory.deleted_at.is_(None),
        or_(TrainingHistory.kind == TECHNICAL, TrainingHistory.structural_level != ""),
        _by(TrainingHistory.end_date, as_of),
    )
    done = list(rows(courses, TrainingHistory.employee_id))
    return _Histories(
        ranks=_latest(rows(ranks, RankHistory.employee_id)),
        posts=_latest(rows(posts, PositionHistory.employee_id)),
        studies=_highest_study(book, rows(studies, Education.employee_id), as_of),
        leadership=_highest_course(book, done, as_of),
        technical=_latest_course(done),
    )


def _by(column: InstrumentedAttribute[date | None], as_of: date) -> ColumnElement[bool]:
    return or_(column.is_(None), column <= as_of)


def _latest(rows: Iterable[Row[Any]]) -> dict[UUID, Row[Any]]:
    """The row with the latest TMT of each person; rows without a date come before all others."""
    ordered = sorted(rows, key=lambda row: (row.effective_date or date.min, str(row.id)))
    return {row.employee_id: row for row in ordered}


def _highest_study(book: RuleBook, rows: Iterable[Row[Any]], as_of: date) -> dict[UUID, Row[Any]]:
    ordered = sorted(
        rows, key=lambda row: (education_order(book, row.level, as_of), row.graduation_year or 0, str(row.id))
    )
    return {row.employee_id: row for row in ordered}


def _highest_course(book: RuleBook, rows: Iterable[Row[Any]], as_of: date) -> dict[UUID, CourseAsOf]:
    """The highest leadership training of each person; of two of the same height the earlier one (PP 15/1979)."""
    order = {row.key: row.whole("order") for row in book.rows("leadership_training", as_of)}
    chosen = [row for row in rows if row.structural_level]
    chosen.sort(key=lambda row: (-order.get(row.structural_level, 0), row.end_date or date.max, str(row.id)))
    return {row.employee_id: _course(row) for row in reversed(chosen)}


def _latest_course(rows: Iterable[Row[Any]]) -> dict[UUID, CourseAsOf]:
    chosen = [row for row in rows if row.kind == TECHNICAL]
    chosen.sort(key=lambda row: (row.end_date or date.min, str(row.id)))
    return {row.employee_id: _course(row) for row in chosen}


def _course(row: Row[Any]) -> CourseAsOf:
    place = row.place or row.provider
    return CourseAsOf(row.name, row.kind, row.structural_level, place, row.end_date or row.start_date, row.jp)


def _person(book: RuleBook, row: Row[Any], histories: _Histories, active: set[str], as_of: date) -> PersonAsOf:
    rank, post = histories.ranks.get(row.id), histories.posts.get(row.id)
    study, leadership = histories.studies.get(row.id), histories.leadership.get(row.id)
    facts = PersonFacts(
        id=row.id,
        name=full_name(row.front_title, row.name, row.back_title),
        nip=row.nip,
        employee_type=row.employee_type,
        sex=row.sex,
        birth_date=row.birth_date,
        probation=row.probation,
        active=row.legal_status in active,
        appointed_on=row.cpns_date,
        contract_end=row.contract_end,
        golongan=rank.golongan if rank else "",
        rank_since=rank.effective_date if rank else None,
        grade_service_months=rank.grade_service_months if rank else None,
        post=_post(post),
        own_retirement_age=row.retirement_age,
        education=study.level if study else "",
        graduation_year=study.graduation_year if study else None,
        leadership=leadership.level if leadership else "",
        leadership_on=leadership.finished if leadership else None,
    )
    return PersonAsOf(
        facts=facts,
        unit_id=row.unit_id,
        unit=row.unit_name or row.unit_text,
        status=row.legal_status_text or book.label("bkn_kedudukan_hukum", row.legal_status, as_of),
        old_nip=row.old_nip,
        birth_place=row.birth_place,
        religion=book.label("bkn_agama", row.religion, as_of) if row.religion else "",
        first_golongan=row.first_golongan,
        rank_decree=rank.decree_number if rank else "",
        rank_decree_date=rank.decree_date if rank else None,
        position_unsure=bool(post and post.needs_review),
        study=study.name if study else "",
        leadership=leadership,
        technical=histories.technical.get(row.id),
    )


def _post(row: Row[Any] | None) -> Post:
    if row is None:
        return Post()
    return Post(row.position_kind, row.position, row.functional_level, row.echelon, row.effective_date)


def short_level(book: RuleBook, code: str, as_of: date) -> str:
    """A level of education as lists print it: `S-1`."""
    row = book.row("education_level", code, as_of) if code else None
    return row.text("short") if row else code
