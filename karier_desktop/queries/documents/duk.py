"""The seniority list (Daftar Urut Kepangkatan)."""

from dataclasses import dataclass
from datetime import date

from sqlalchemy.orm import Session

from karier_desktop.queries.documents.office import unit_title
from karier_desktop.queries.documents.params import DocumentParams
from karier_desktop.queries.documents.people import PersonAsOf, people_as_of, short_level
from karier_desktop.rules.book import RuleBook
from karier_desktop.rules.duk import Place, seniority
from karier_desktop.rules.retirement import pension_of
from karier_desktop.rules.service_time import grade_service, months_between
from karier_desktop.storage.context import rules


@dataclass(frozen=True)
class DukRow:
    """One person, in the order of the list. Service times in months, age in years."""

    name: str
    nip: str
    golongan: str
    rank_since: date | None
    position: str
    position_since: date | None
    grade_months: int | None
    total_months: int | None
    course: str
    course_date: date | None
    course_jp: int | None
    education: str
    graduation_year: int | None
    education_level: str
    birth_date: date | None
    age: int | None
    retires_on: date | None
    remark: str = ""
    reason: str = ""


@dataclass(frozen=True)
class DukData:
    """The list of a unit as of a date."""

    unit: str
    as_of: date
    rows: tuple[DukRow, ...]


def gather_duk(session: Session, params: DocumentParams) -> DukData:
    """The PNS of the unit in the order of PP 15/1979, each with the reason for the place."""
    book = rules(session)
    people = {person.facts.id: person for person in people_as_of(session, params.unit_id, params.as_of)}
    places = seniority(book, (person.facts for person in people.values()), params.as_of)
    rows = tuple(_row(book, place, people[place.person.id], params.as_of) for place in places)
    return DukData(unit_title(session, params.unit_id), params.as_of, rows)


def _row(book: RuleBook, place: Place, person: PersonAsOf, as_of: date) -> DukRow:
    facts, course = person.facts, person.leadership
    retires = pension_of(book, facts, as_of)
    return DukRow(
        name=facts.name,
        nip=facts.nip,
        golongan=facts.golongan,
        rank_since=facts.rank_since,
        position=facts.post.name,
        position_since=facts.post.since,
        grade_months=grade_service(facts, as_of),
        total_months=place.service_months,
        course=course.name if course else "",
        course_date=course.finished if course else None,
        course_jp=course.jp if course else None,
        education=person.study,
        graduation_year=facts.graduation_year,
        education_level=short_level(book, facts.education, as_of),
        birth_date=facts.birth_date,
        age=months_between(facts.birth_date, as_of) // 12 if facts.birth_date else None,
        retires_on=retires,
        remark=_remark(person, retires, as_of),
        reason=place.reason,
    )


def _remark(person: PersonAsOf, retires: date | None, as_of: date) -> str:
    """What a reader should know: probation, pension within a year, a post that is not yet decided."""
    notes = [
        "CPNS" if person.facts.probation else "",
        f"Pensiun {retires.year}" if retires and months_between(as_of, retires) < 12 else "",
        "* jabatan menunggu kepastian" if person.position_unsure else "",
    ]
    return "\n".join(note for note in notes if note)
