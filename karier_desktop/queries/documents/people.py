"""The people of a unit as they were on a date: rank, post and study from the histories, in a handful of SELECTs."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any
from uuid import UUID

from sqlalchemy import ColumnElement, Row, or_, select
from sqlalchemy.orm import InstrumentedAttribute, Session

from karier_desktop.models import Education, Employee, OrgUnit, PositionHistory, RankHistory, Record, TrainingHistory
from karier_desktop.queries.office import subtree
from karier_desktop.rules.book import RuleBook
from karier_desktop.rules.career import held_position, highest_education, newest_rank
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


_PERSON = (
    *(Employee.id, Employee.nip, Employee.old_nip, Employee.front_title, Employee.name, Employee.back_title),
    *(Employee.birth_place, Employee.birth_date, Employee.sex, Employee.religion, Employee.employee_type),
    *(Employee.probation, Employee.legal_status, Employee.legal_status_text, Employee.cpns_date),
    *(Employee.contract_end, Employee.first_golongan, Employee.unit_id, Employee.unit_text, Employee.retirement_age),
)
_RANK = (
    *(RankHistory.id, RankHistory.employee_id, RankHistory.golongan, RankHistory.effective_date),
    *(RankHistory.grade_service_months, RankHistory.decree_number, RankHistory.decree_date),
)
_POST = (
    *(PositionHistory.id, PositionHistory.employee_id, PositionHistory.position, PositionHistory.position_kind),
    *(PositionHistory.functional_level, PositionHistory.echelon, PositionHistory.effective_date),
    *(PositionHistory.end_date, PositionHistory.needs_review),
)
_STUDY = (Education.id, Education.employee_id, Education.level, Education.name, Education.graduation_year)
_COURSE = (
    *(TrainingHistory.id, TrainingHistory.employee_id, TrainingHistory.kind, TrainingHistory.structural_level),
    *(TrainingHistory.name, TrainingHistory.provider, TrainingHistory.place),
    *(TrainingHistory.start_date, TrainingHistory.end_date, TrainingHistory.jp),
)
_Rows = dict[UUID, list[Row[Any]]]


@dataclass(frozen=True)
class _Histories:
    """The rows known by the date, by person."""

    ranks: _Rows
    posts: _Rows
    studies: _Rows
    courses: _Rows


@dataclass(frozen=True)
class _Words:
    """What rows are read with."""

    book: RuleBook
    as_of: date
    active: frozenset[str]
    study_order: Mapping[str, int]
    course_order: Mapping[str, int]


def people_as_of(session: Session, unit_id: UUID | None, as_of: date) -> list[PersonAsOf]:
    """Everybody of the unit and those below it who had been appointed by then, in order of name."""
    return _people(session, _in_unit(unit_id, as_of), as_of)


def person_as_of(session: Session, employee_id: UUID, as_of: date) -> PersonAsOf | None:
    """One person."""
    found = _people(session, (Employee.id == employee_id, Employee.deleted_at.is_(None)), as_of)
    return found[0] if found else None


def _people(session: Session, where: tuple[ColumnElement[bool], ...], as_of: date) -> list[PersonAsOf]:
    histories, words = _histories(session, where, as_of), _words(rules(session), as_of)
    query = (
        select(*_PERSON, OrgUnit.name.label("unit_name"))
        .outerjoin(OrgUnit, OrgUnit.id == Employee.unit_id)
        .where(*where)
        .order_by(Employee.sort_name, Employee.id)
    )
    people: Iterable[Any] = session.execute(query)
    return [_person(words, row, histories) for row in people]


def _words(book: RuleBook, as_of: date) -> _Words:
    def order(table: str) -> dict[str, int]:
        return {row.key: row.whole("order") for row in book.rows(table, as_of)}

    active = frozenset({"", *(row.key for row in book.rows("active_status", as_of))})
    return _Words(book, as_of, active, order("education_level"), order("leadership_training"))


def _in_unit(unit_id: UUID | None, as_of: date) -> tuple[ColumnElement[bool], ...]:
    appointed = or_(Employee.cpns_date.is_(None), Employee.cpns_date <= as_of)
    alive = Employee.deleted_at.is_(None)
    return (alive, appointed) if unit_id is None else (alive, appointed, Employee.unit_id.in_(subtree(unit_id)))


def _histories(session: Session, where: tuple[ColumnElement[bool], ...], as_of: date) -> _Histories:
    def rows(columns: Sequence[Any], owner: InstrumentedAttribute[UUID], *known: ColumnElement[bool]) -> _Rows:
        found: _Rows = defaultdict(list)
        query = select(*columns).join(Employee, Employee.id == owner).where(*where, *known)
        for row in session.execute(query):
            found[row.employee_id].append(row)
        return found

    course = or_(TrainingHistory.kind == TECHNICAL, TrainingHistory.structural_level != "")
    return _Histories(
        ranks=rows(_RANK, RankHistory.employee_id, *_known(RankHistory, RankHistory.effective_date, as_of)),
        posts=rows(_POST, PositionHistory.employee_id, *_known(PositionHistory, PositionHistory.effective_date, as_of)),
        studies=rows(_STUDY, Education.employee_id, *_known(Education, Education.graduation_year, as_of.year)),
        courses=rows(
            _COURSE, TrainingHistory.employee_id, course, *_known(TrainingHistory, TrainingHistory.end_date, as_of)
        ),
    )


def _known(
    model: type[Record], column: InstrumentedAttribute[date | None] | InstrumentedAttribute[int | None], by: date | int
) -> tuple[ColumnElement[bool], ColumnElement[bool]]:
    return model.deleted_at.is_(None), or_(column.is_(None), column <= by)


def _highest_course(words: _Words, rows: Sequence[Row[Any]]) -> CourseAsOf | None:
    """The highest leadership training; of two of the same height the earlier one (PP 15/1979)."""
    found = min(
        (row for row in rows if row.structural_level),
        key=lambda row: (
            -words.course_order.get(row.structural_level, 0),
            row.end_date or row.start_date or date.max,
            str(row.id),
        ),
        default=None,
    )
    return _course(found) if found else None


def _latest_course(rows: Sequence[Row[Any]]) -> CourseAsOf | None:
    technical = (row for row in rows if row.kind == TECHNICAL)
    found = max(technical, key=lambda row: (row.end_date or row.start_date or date.min, str(row.id)), default=None)
    return _course(found) if found else None


def _course(row: Row[Any]) -> CourseAsOf:
    place = row.place or row.provider
    return CourseAsOf(row.name, row.kind, row.structural_level, place, row.end_date or row.start_date, row.jp)


def _person(words: _Words, row: Any, histories: _Histories) -> PersonAsOf:
    book, as_of = words.book, words.as_of
    rank = newest_rank(histories.ranks.get(row.id, ()))
    post = held_position(histories.posts.get(row.id, ()), as_of)
    study = highest_education(histories.studies.get(row.id, ()), words.study_order)
    courses = histories.courses.get(row.id, ())
    leadership = _highest_course(words, courses)
    return PersonAsOf(
        facts=_facts(words, row, rank, post, study, leadership),
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
        technical=_latest_course(courses),
    )


def _facts(words: _Words, row: Any, rank: Any, post: Any, study: Any, leadership: CourseAsOf | None) -> PersonFacts:
    return PersonFacts(
        id=row.id,
        name=full_name(row.front_title, row.name, row.back_title),
        nip=row.nip,
        employee_type=row.employee_type,
        sex=row.sex,
        birth_date=row.birth_date,
        probation=row.probation,
        active=row.legal_status in words.active,
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


def _post(row: Row[Any] | None) -> Post:
    if row is None:
        return Post()
    return Post(row.position_kind, row.position, row.functional_level, row.echelon, row.effective_date)


def short_level(book: RuleBook, code: str, as_of: date) -> str:
    """A level of education as lists print it: `S-1`."""
    row = book.row("education_level", code, as_of) if code else None
    return row.text("short") if row else code
