"""Gathers an appraisal for its two documents: the words of codes, and the matrix with the cell that applies."""

from collections import defaultdict
from datetime import date
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from karier_desktop.catalog.appraisal import RELATION
from karier_desktop.models import Appraisal, AppraisalFeedback, BehaviourScore, Employee, WorkIndicator, WorkResult
from karier_desktop.queries.documents.appraisal_lines import (
    AppraisalData,
    Behaviour,
    FeedbackLine,
    Indicator,
    PredicateMatrix,
    RatedPerson,
    Result,
)
from karier_desktop.queries.documents.office import gather_office
from karier_desktop.queries.documents.params import DocumentParams, chosen
from karier_desktop.rules.book import Row, RuleBook
from karier_desktop.rules.names import full_name
from karier_desktop.rules.predicate import outcome
from karier_desktop.storage.context import rules

_LIMITS = {
    "largest": "{names} kelompok terbesar",
    "min_count": "sedikitnya {value} orang {names}",
    "min_percent": "{names} paling sedikit {value} %",
    "max_percent": "{names} paling banyak {value} %",
}


def gather_appraisal(session: Session, params: DocumentParams) -> AppraisalData:
    """One appraisal with all its lines, judged by the rules at the end of its period."""
    one, person = _load(session, chosen(params.appraisal_id, "penilaian"))
    book, day = rules(session), one.period_end
    results, office = _results(session, book, one.id, day), gather_office(session)

    def word(table: str, key: str) -> str:
        return book.label(table, key, day) if key else ""

    return AppraisalData(
        agency=office.agency or office.name,
        period_name=word("appraisal_period", one.period_kind),
        start=one.period_start,
        end=day,
        approach=word("appraisal_approach", one.approach),
        jpt=person.position_kind == "jpt" or any(result.perspective for result in results),
        employee=_employee(one, person),
        appraiser=_appraiser(one),
        superior=_superior(one),
        organisation_achievement=one.organisation_achievement,
        organisation_predicate=word("organisation_predicate", one.organisation_predicate),
        distribution=_distribution(book, one.organisation_predicate, day),
        results=results,
        behaviours=_behaviours(session, book, one.id, day),
        result_rating=word("rating", one.result_rating),
        behaviour_rating=word("rating", one.behaviour_rating),
        rating_reason=one.rating_reason,
        predicate=word("predicate", one.predicate),
        matrix=_matrix(book, one.result_rating, one.behaviour_rating, day),
        decided_by=one.decided_by,
        decided_on=one.decided_on,
        recommendation=one.recommendation,
        feedback=_feedback(session, one.id),
    )


def _load(session: Session, appraisal_id: UUID) -> tuple[Appraisal, Employee]:
    query = (
        select(Appraisal, Employee)
        .join(Employee, Employee.id == Appraisal.employee_id)
        .where(Appraisal.id == appraisal_id, Appraisal.deleted_at.is_(None))
    )
    one, person = chosen(session.execute(query).one_or_none(), "penilaian")
    return one, person


def _employee(one: Appraisal, person: Employee) -> RatedPerson:
    name = full_name(person.front_title, person.name, person.back_title)
    return RatedPerson(name, person.nip, one.rank or person.golongan, one.position or person.position, one.unit)


def _appraiser(one: Appraisal) -> RatedPerson:
    return RatedPerson(
        one.appraiser_name, one.appraiser_nip, one.appraiser_rank, one.appraiser_position, one.appraiser_unit
    )


def _superior(one: Appraisal) -> RatedPerson:
    return RatedPerson(one.superior_name, one.superior_nip, one.superior_rank, one.superior_position, one.superior_unit)


def _results(session: Session, book: RuleBook, appraisal_id: UUID, day: date) -> tuple[Result, ...]:
    """Results in their order, each with its indicators: two SELECTs."""
    results = session.scalars(
        select(WorkResult)
        .where(WorkResult.appraisal_id == appraisal_id, WorkResult.deleted_at.is_(None))
        .order_by(WorkResult.sort_order, WorkResult.id)
    ).all()
    measures: dict[UUID, list[Indicator]] = defaultdict(list)
    query = (
        select(WorkIndicator)
        .join(WorkResult, WorkResult.id == WorkIndicator.work_result_id)
        .where(WorkResult.appraisal_id == appraisal_id, WorkIndicator.deleted_at.is_(None))
        .order_by(WorkIndicator.sort_order, WorkIndicator.id)
    )
    for row in session.scalars(query):
        aspect = book.label("result_aspect", row.aspect, day) if row.aspect else ""
        measures[row.work_result_id].append(Indicator(aspect, row.indicator, row.target, row.realisation, row.feedback))
    return tuple(
        Result(
            main=row.section != "tambahan",
            superior_result=row.superior_result,
            text=row.text,
            perspective=book.label("result_perspective", row.perspective, day) if row.perspective else "",
            indicators=tuple(measures[row.id]),
        )
        for row in results
    )


def _behaviours(session: Session, book: RuleBook, appraisal_id: UUID, day: date) -> tuple[Behaviour, ...]:
    """All seven values, also those without a line yet, in the order of the regulation."""
    query = select(BehaviourScore).where(
        BehaviourScore.appraisal_id == appraisal_id, BehaviourScore.deleted_at.is_(None)
    )
    lines = {row.behaviour: row for row in session.scalars(query)}
    return tuple(_behaviour(row, lines.get(row.key)) for row in book.rows("behaviour_value", day))


def _behaviour(value: Row, line: BehaviourScore | None) -> Behaviour:
    guides = tuple(map(str, value.many("guides")))
    expectation, feedback = (line.expectation, line.feedback) if line else ("", "")
    return Behaviour(value.text("name"), guides, expectation, feedback)


def _matrix(book: RuleBook, result: str, behaviour: str, day: date) -> PredicateMatrix:
    """The nine cells, best results first, worst behaviour first, as the regulation prints them."""
    ratings = sorted(book.rows("rating", day), key=lambda row: row.whole("score"))
    behaviours = [row.key for row in ratings]
    results = behaviours[::-1]
    names = {row.key: row.text("name") for row in ratings}

    def cell(one: str, other: str) -> str:
        found = outcome(book, result=one, behaviour=other, on_date=day)
        return found.name if found else ""

    applies = outcome(book, result=result, behaviour=behaviour, on_date=day)
    basis = book.rows("predicate_matrix", day)
    return PredicateMatrix(
        result_ratings=tuple(names[key] for key in results),
        behaviour_ratings=tuple(names[key] for key in behaviours),
        cells=tuple(tuple(cell(one, other) for other in behaviours) for one in results),
        row=results.index(result) if applies else None,
        column=behaviours.index(behaviour) if applies else None,
        legal_basis=applies.basis if applies else basis[0].legal_basis if basis else "",
        explanation=applies.text if applies else "",
    )


def _distribution(book: RuleBook, organisation: str, day: date) -> str:
    """How predicates should spread in a unit of this predicate (SE MenPANRB 3/2023), in words."""
    rows = [row for row in book.rows("predicate_distribution", day) if row.text("organisation") == organisation]
    told = [
        _LIMITS[row.text("limit")].format(
            names=" dan/atau ".join(book.label("predicate", key, day) for key in row.many("predicates")),
            value=row.whole("value"),
        )
        for row in rows
    ]
    return "; ".join(told)


def _feedback(session: Session, appraisal_id: UUID) -> tuple[FeedbackLine, ...]:
    query = (
        select(AppraisalFeedback)
        .where(AppraisalFeedback.appraisal_id == appraisal_id, AppraisalFeedback.deleted_at.is_(None))
        .order_by(AppraisalFeedback.given_on, AppraisalFeedback.id)
    )
    relations = dict(RELATION)
    return tuple(
        FeedbackLine(row.given_on, row.given_by, relations.get(row.relation, row.relation).lower(), row.text)
        for row in session.scalars(query)
    )
