"""Reads the chapters of a curriculum vitae, each with its own SELECT."""

from collections.abc import Callable
from datetime import date
from typing import Any
from uuid import UUID

from sqlalchemy import Select, func, or_, select
from sqlalchemy.orm import Session, aliased

from karier_desktop.catalog.career import METHODS
from karier_desktop.catalog.person import RELATIONS
from karier_desktop.models import (
    Appraisal,
    Award,
    Competency,
    DisciplineSanction,
    Education,
    Employee,
    EmployeeCompetency,
    FamilyMember,
    MentoringPair,
    MentoringSession,
    PositionHistory,
    RankHistory,
    SalaryIncrement,
    TrainingHistory,
)
from karier_desktop.models.mixins import Decree
from karier_desktop.queries.documents.biodata_lines import (
    AppraisalLine,
    AwardLine,
    CompetencyLine,
    DecreeLine,
    EducationLine,
    FamilyLine,
    IncrementLine,
    PositionLine,
    RankLine,
    SanctionLine,
    TrainingLine,
)
from karier_desktop.queries.documents.people import short_level
from karier_desktop.rules.book import RuleBook
from karier_desktop.rules.grade import rank_name
from karier_desktop.rules.names import full_name

RELATION_CHAPTERS = {
    "ayah": "parents",
    "ibu": "parents",
    "suami": "spouses",
    "istri": "spouses",
    "anak": "children",
}
_LEADERSHIP, _FUNCTIONAL, _SEMINARS = ("1", "5"), ("2",), ("4", "7", "9")


def _own(model: Any, person: UUID) -> Select[Any]:
    return select(model).where(model.employee_id == person, model.deleted_at.is_(None))


def _decree(row: Decree) -> DecreeLine:
    return DecreeLine(row.decree_official, row.decree_number, row.decree_date)


def rank_lines(session: Session, book: RuleBook, person: UUID, as_of: date, with_pay: bool) -> tuple[RankLine, ...]:
    """Golongan from the first to the last."""
    query = _own(RankHistory, person).order_by(RankHistory.effective_date, RankHistory.id)
    return tuple(
        RankLine(
            rank=rank_name(book, row.golongan, as_of),
            golongan=row.golongan,
            since=row.effective_date,
            pay=row.base_pay if with_pay else None,
            decree=_decree(row),
            basis=book.label("bkn_jenis_kp", row.promotion_kind, as_of) if row.promotion_kind else "",
        )
        for row in session.scalars(query)
        if row.effective_date is None or row.effective_date <= as_of
    )


def position_lines(
    session: Session, person: UUID, as_of: date, golongan_on: Callable[[date | None], str]
) -> tuple[PositionLine, ...]:
    """Posts from the first to the last, each with the golongan held when it began."""
    query = _own(PositionHistory, person).order_by(PositionHistory.effective_date, PositionHistory.id)
    return tuple(
        PositionLine(
            position=row.position,
            unit=row.unit_text,
            start=row.effective_date,
            end=row.end_date,
            golongan=golongan_on(row.effective_date),
            decree=_decree(row),
        )
        for row in session.scalars(query)
        if row.effective_date is None or row.effective_date <= as_of
    )


def education_lines(session: Session, book: RuleBook, person: UUID, as_of: date) -> tuple[EducationLine, ...]:
    """Diplomas in order of year."""
    query = _own(Education, person).order_by(Education.graduation_year, Education.id)
    return tuple(
        EducationLine(
            level=short_level(book, row.level, as_of),
            name=row.name,
            school=row.school,
            place=row.place,
            year=row.graduation_year,
            diploma=row.diploma_number,
        )
        for row in session.scalars(query)
        if row.graduation_year is None or row.graduation_year <= as_of.year
    )


def training_lines(session: Session, book: RuleBook, person: UUID, as_of: date) -> tuple[TrainingLine, ...]:
    """All trainings in order of time, each under its chapter."""
    query = _own(TrainingHistory, person).order_by(TrainingHistory.start_date, TrainingHistory.id)
    outside = {row.key for row in book.rows("training_type", as_of) if row.text("form") == "nonklasikal"}
    return tuple(
        TrainingLine(
            chapter=_chapter(row, outside),
            name=row.name,
            provider=", ".join(part for part in (row.provider, row.place) if part),
            start=row.start_date,
            end=row.end_date,
            jp=row.jp,
            certificate=row.certificate_number,
        )
        for row in session.scalars(query)
        if row.start_date is None or row.start_date <= as_of
    )


def _chapter(row: TrainingHistory, outside: set[str]) -> str:
    if row.kind in outside:
        return "nonclassical"
    if row.kind in _LEADERSHIP or row.structural_level:
        return "leadership"
    if row.kind in _FUNCTIONAL:
        return "functional"
    return "seminars" if row.kind in _SEMINARS else "technical"


def mentoring_lines(session: Session, book: RuleBook, person: UUID, as_of: date) -> tuple[TrainingLine, ...]:
    """Mentoring and coaching on either side, with the JP of the sessions both have signed."""
    mentor, mentee = aliased(Employee), aliased(Employee)
    query = (
        select(MentoringPair, mentor, mentee, Competency.name)
        .join(mentor, mentor.id == MentoringPair.mentor_id)
        .join(mentee, mentee.id == MentoringPair.mentee_id)
        .outerjoin(Competency, Competency.id == MentoringPair.competency_id)
        .where(
            or_(MentoringPair.mentor_id == person, MentoringPair.mentee_id == person),
            MentoringPair.status.in_(("berjalan", "selesai")),
            MentoringPair.start_date <= as_of,
            MentoringPair.deleted_at.is_(None),
        )
        .order_by(MentoringPair.start_date, MentoringPair.id)
    )
    hours = _signed_hours(session, person, as_of)
    lines = []
    for pair, senior, junior, competency in session.execute(query):
        role, other = ("mentor", junior) if pair.mentor_id == person else ("mentee", senior)
        partner = full_name(other.front_title, other.name, other.back_title)
        kind, aim = book.label("mentoring_type", pair.kind, as_of), competency or pair.aim
        name = f"{kind}: {aim}" if aim else kind
        name = f"{name}, sebagai {role} bersama {partner}"
        jp = hours.get(pair.id)
        lines.append(TrainingLine("nonclassical", name, "", pair.start_date, pair.end_date, jp, pair.decree_number))
    return tuple(lines)


def _signed_hours(session: Session, person: UUID, as_of: date) -> dict[UUID, int]:
    query = (
        select(MentoringSession.pair_id, func.sum(MentoringSession.jp))
        .join(MentoringPair, MentoringPair.id == MentoringSession.pair_id)
        .where(
            or_(MentoringPair.mentor_id == person, MentoringPair.mentee_id == person),
            MentoringSession.mentor_signed,
            MentoringSession.mentee_signed,
            MentoringSession.day <= as_of,
            MentoringSession.deleted_at.is_(None),
        )
        .group_by(MentoringSession.pair_id)
    )
    return {pair: int(jp) for pair, jp in session.execute(query) if jp}


def family_lines(session: Session, person: UUID, chapters: frozenset[str]) -> tuple[FamilyLine, ...]:
    """Relatives of the chapters asked for, eldest first."""
    wanted = [relation for relation, chapter in RELATION_CHAPTERS.items() if chapter in chapters]
    query = (
        _own(FamilyMember, person)
        .where(FamilyMember.relation.in_(wanted))
        .order_by(FamilyMember.birth_date, FamilyMember.id)
    )
    words = dict(RELATIONS)
    return tuple(
        FamilyLine(
            chapter=RELATION_CHAPTERS[row.relation],
            name=row.name,
            sex=row.sex,
            birth_place=row.birth_place,
            birth_date=row.birth_date,
            married_on=row.married_on,
            occupation=row.occupation,
            note=row.note or (words[row.relation] if RELATION_CHAPTERS[row.relation] != "children" else ""),
        )
        for row in session.scalars(query)
    )


def award_lines(session: Session, person: UUID, as_of: date) -> tuple[AwardLine, ...]:
    """Medals and awards in order of year."""
    found = [
        AwardLine(row.name, row.year or (row.awarded_on.year if row.awarded_on else None), row.decree_official)
        for row in session.scalars(_own(Award, person).order_by(Award.year, Award.awarded_on, Award.id))
    ]
    return tuple(award for award in found if award.year is None or award.year <= as_of.year)


def appraisal_lines(session: Session, book: RuleBook, person: UUID, as_of: date) -> tuple[AppraisalLine, ...]:
    """Decided appraisals in order of period."""
    query = (
        _own(Appraisal, person)
        .where(Appraisal.predicate != "", Appraisal.period_end <= as_of)
        .order_by(Appraisal.period_start, Appraisal.id)
    )
    return tuple(
        AppraisalLine(
            start=row.period_start,
            end=row.period_end,
            result=book.label("rating", row.result_rating, row.period_end) if row.result_rating else "",
            behaviour=book.label("rating", row.behaviour_rating, row.period_end) if row.behaviour_rating else "",
            predicate=book.label("predicate", row.predicate, row.period_end),
            appraiser=row.appraiser_name,
        )
        for row in session.scalars(query)
    )


def competency_lines(session: Session, person: UUID, as_of: date) -> tuple[CompetencyLine, ...]:
    """Measured competencies, newest first within each."""
    query = (
        select(EmployeeCompetency, Competency.name)
        .join(Competency, Competency.id == EmployeeCompetency.competency_id)
        .where(
            EmployeeCompetency.employee_id == person,
            EmployeeCompetency.deleted_at.is_(None),
            or_(EmployeeCompetency.assessed_on.is_(None), EmployeeCompetency.assessed_on <= as_of),
        )
        .order_by(Competency.name, EmployeeCompetency.assessed_on.desc(), EmployeeCompetency.id)
    )
    words = dict(METHODS)
    return tuple(
        CompetencyLine(name, row.level, row.standard_level, row.assessed_on, words.get(row.method, row.method))
        for row, name in session.execute(query)
    )


def increment_lines(session: Session, person: UUID, as_of: date) -> tuple[IncrementLine, ...]:
    """Periodic rises in order of TMT."""
    query = _own(SalaryIncrement, person).order_by(SalaryIncrement.effective_date, SalaryIncrement.id)
    return tuple(
        IncrementLine(row.effective_date, row.golongan, row.grade_service_months, row.new_pay, _decree(row))
        for row in session.scalars(query)
        if row.effective_date is None or row.effective_date <= as_of
    )


def sanction_lines(session: Session, book: RuleBook, person: UUID, as_of: date) -> tuple[SanctionLine, ...]:
    """Discipline sanctions in order of time."""
    query = _own(DisciplineSanction, person).order_by(DisciplineSanction.start_date, DisciplineSanction.id)
    return tuple(
        SanctionLine(
            level=book.label("discipline_level", row.level, as_of),
            kind=book.label("discipline_type", row.kind, as_of) if row.kind else "",
            start=row.start_date,
            end=row.end_date,
            decree=_decree(row),
        )
        for row in session.scalars(query)
        if row.start_date is None or row.start_date <= as_of
    )
