"""Carries out a plan inside one write: all of it is stored, or none."""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from datetime import date
from functools import partial
from typing import Any, TypeVar

from sqlalchemy.orm import Session

from karier_desktop.exchange.siasn.career import ORIGIN
from karier_desktop.exchange.siasn.person import PostFact, RankFact, SchoolFact
from karier_desktop.exchange.siasn.plan import ChangedPerson, NewPerson, Plan
from karier_desktop.exchange.siasn.state import listing_of
from karier_desktop.models import Education, Employee, OrgUnit, PositionHistory, RankHistory, Record
from karier_desktop.rules.book import RuleBook
from karier_desktop.rules.grade import grade_order
from karier_desktop.storage import bulk

CHUNK = 500

T = TypeVar("T")
Rows = Sequence[Mapping[str, Any]]
Progress = Callable[[int, int], None]


def apply_plan(session: Session, plan: Plan, book: RuleBook, today: date, progress: Progress) -> None:
    """Writes the plan; `progress(done, total)` is called now and then and may raise to give up."""
    total, done = len(plan.new) + len(plan.changed), 0
    bulk.insert(session, OrgUnit, plan.new_units)
    bulk.update(session, OrgUnit, plan.adopted_units)
    order = partial(grade_order, book, on_date=today)
    orders = {golongan: order(golongan) for golongan in {p.person.rank.golongan for p in plan.new if p.person.rank}}
    for part in _parts(plan.new):
        progress(done, total)
        _insert(session, part, orders)
        done += len(part)
    for changed in _parts(plan.changed):
        progress(done, total)
        _update(session, changed)
        done += len(changed)
    progress(done, total)


def _parts(people: Sequence[T]) -> Iterator[Sequence[T]]:
    return (people[start : start + CHUNK] for start in range(0, len(people), CHUNK))


def _insert(session: Session, people: Iterable[NewPerson], orders: Mapping[str, int]) -> None:
    rows: dict[type[Record], list[dict[str, Any]]] = {}
    for person in people:
        for model, values in _rows_of(person, orders):
            rows.setdefault(model, []).append(values)
    for model in (Employee, RankHistory, PositionHistory, Education):
        bulk.insert(session, model, rows.get(model, []))


def _rows_of(new: NewPerson, orders: Mapping[str, int]) -> Iterator[tuple[type[Record], dict[str, Any]]]:
    person = new.person
    employee = {
        "id": new.id,
        "nip": person.nip,
        "name": person.name,
        "employee_type": person.employee_type,
        "unit_id": new.unit_id,
        "unit_text": new.unit_text,
        "flags": list(new.flags),
        **person.values,
    }
    own = {"employee_id": new.id, "origin": ORIGIN}
    if person.rank:
        employee |= _rank_state(person.rank, orders)
        yield RankHistory, own | _rank_row(person.rank)
    if person.post:
        employee |= _post_state(person.post)
        yield PositionHistory, own | _post_row(person.post, new)
    if person.school:
        employee |= _school_state(person.school)
        yield Education, own | _school_row(person.school)
    yield Employee, employee | listing_of(employee)


def _rank_state(rank: RankFact, orders: Mapping[str, int]) -> dict[str, Any]:
    return {
        "golongan": rank.golongan,
        "golongan_order": orders[rank.golongan],
        "rank_since": rank.since,
        "grade_service_months": rank.months,
    }


def _rank_row(rank: RankFact) -> dict[str, Any]:
    return {
        "golongan": rank.golongan,
        "effective_date": rank.since,
        "grade_service_months": rank.months,
        "base_pay": rank.base_pay,
    }


def _post_state(post: PostFact) -> dict[str, Any]:
    return {
        "position": post.name,
        "position_kind": post.kind,
        "functional_level": post.level,
        "echelon": post.echelon,
        "position_since": post.since,
    }


def _post_row(post: PostFact, new: NewPerson) -> dict[str, Any]:
    return {
        "position": post.name,
        "position_kind": post.kind,
        "functional_level": post.level,
        "echelon": post.echelon,
        "effective_date": post.since,
        "unit_id": new.unit_id,
        "unit_text": new.unit_text,
        "siasn_id": post.siasn_id,
        "needs_review": not post.known,
        "note": post.note,
    }


def _school_state(school: SchoolFact) -> dict[str, Any]:
    return {"education_level": school.level, "education": school.name, "graduation_year": school.year}


def _school_row(school: SchoolFact) -> dict[str, Any]:
    return {
        "level": school.level,
        "name": school.name,
        "school": school.school,
        "graduation_year": school.year,
    }


def _update(session: Session, people: Iterable[ChangedPerson]) -> None:
    made: dict[type[Record], list[Mapping[str, Any]]] = {}
    changed: dict[type[Record], list[Mapping[str, Any]]] = {Employee: [person.employee for person in people]}
    for row in (row for person in people for row in person.rows):
        (changed if row.version else made).setdefault(row.model, []).append(row.values)
    for model, rows in made.items():
        bulk.insert(session, model, rows)
    for model, rows in changed.items():
        bulk.update(session, model, rows)
