"""The list of staff (daftar nominatif)."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from karier_desktop.models import FamilyMember
from karier_desktop.queries.documents.office import unit_title
from karier_desktop.queries.documents.params import DocumentParams
from karier_desktop.queries.documents.people import CourseAsOf, PersonAsOf, people_as_of
from karier_desktop.queries.office import units
from karier_desktop.rules.book import RuleBook
from karier_desktop.rules.education import education_order
from karier_desktop.rules.grade import grade_order
from karier_desktop.rules.position import echelon_row
from karier_desktop.rules.service_time import grade_service
from karier_desktop.storage.context import rules


@dataclass(frozen=True)
class Course:
    """A training in one cell of a list."""

    name: str
    jp: int | None = None
    place: str = ""
    year: int | None = None


@dataclass(frozen=True)
class NominatifRow:
    """One person. `group` is the heading the person stands under; rows of a group follow each other."""

    name: str
    nip: str
    golongan: str
    position: str
    unit: str
    employee_type: str
    status: str
    group: str = ""
    old_nip: str = ""
    birth_place: str = ""
    birth_date: date | None = None
    religion: str = ""
    sex: str = ""
    spouses: int | None = None
    children: int | None = None
    education: str = ""
    graduation_year: int | None = None
    first_golongan: str = ""
    cpns_date: date | None = None
    rank_since: date | None = None
    rank_decree: str = ""
    rank_decree_date: date | None = None
    grade_months: int | None = None
    technical: Course | None = None
    leadership: Course | None = None
    position_since: date | None = None
    echelon: str = ""


@dataclass(frozen=True)
class NominatifData:
    """The staff of a unit as of a date."""

    unit: str
    as_of: date
    rows: tuple[NominatifRow, ...]


GROUPINGS = (
    ("", "Tanpa kelompok"),
    ("unit", "Unit kerja"),
    ("golongan", "Golongan"),
    ("position_kind", "Jenis jabatan"),
    ("education", "Tingkat pendidikan"),
    ("sex", "Jenis kelamin"),
)
"""What the list can be grouped by: key and words."""

_SEXES = {"L": "Laki-laki", "P": "Perempuan"}
_UNKNOWN = "Belum diisi"


@dataclass(frozen=True)
class _Context:
    """What headings and cells are read with."""

    book: RuleBook
    as_of: date
    unit_order: Mapping[UUID | None, int]
    family: Mapping[tuple[UUID, str], int]


def gather_nominatif(session: Session, params: DocumentParams) -> NominatifData:
    """Everybody in service in the unit, grouped as asked, then by golongan, TMT and name."""
    people = [person for person in people_as_of(session, params.unit_id, params.as_of) if person.facts.active]
    order: dict[UUID | None, int] = {unit.id: index for index, unit in enumerate(units(session))}
    context = _Context(rules(session), params.as_of, order, _family(session))
    group = _GROUPERS[params.grouping]
    people.sort(key=lambda person: (group(context, person)[0], *_seniority(context, person)))
    rows = tuple(_row(context, person, group(context, person)[1]) for person in people)
    return NominatifData(unit_title(session, params.unit_id), params.as_of, rows)


def _family(session: Session) -> dict[tuple[UUID, str], int]:
    """How many relatives of each kind each employee has."""
    query = (
        select(FamilyMember.employee_id, FamilyMember.relation, func.count())
        .where(FamilyMember.deleted_at.is_(None), FamilyMember.relation.in_(("suami", "istri", "anak")))
        .group_by(FamilyMember.employee_id, FamilyMember.relation)
    )
    return {(employee, relation): count for employee, relation, count in session.execute(query)}


def _seniority(context: _Context, person: PersonAsOf) -> tuple[int, date, str]:
    facts = person.facts
    return (
        -grade_order(context.book, facts.golongan, context.as_of),
        facts.rank_since or date.max,
        facts.name.casefold(),
    )


_Grouper = Callable[[_Context, PersonAsOf], tuple[int, str]]


def _by_unit(context: _Context, person: PersonAsOf) -> tuple[int, str]:
    return context.unit_order.get(person.unit_id, len(context.unit_order)), person.unit or _UNKNOWN


def _by_golongan(context: _Context, person: PersonAsOf) -> tuple[int, str]:
    golongan = person.facts.golongan
    order = grade_order(context.book, golongan, context.as_of)
    ranked = -order if person.facts.employee_type == "PNS" else 100 - order
    return (ranked, f"Golongan {golongan}") if golongan else (1000, _UNKNOWN)


def _by_kind(context: _Context, person: PersonAsOf) -> tuple[int, str]:
    kind = person.facts.post.kind
    keys = [row.key for row in context.book.rows("position_kind", context.as_of)]
    if kind not in keys:
        return len(keys), _UNKNOWN
    return keys.index(kind), context.book.label("position_kind", kind, context.as_of)


def _by_education(context: _Context, person: PersonAsOf) -> tuple[int, str]:
    code = person.facts.education
    label = context.book.label("education_level", code, context.as_of) if code else _UNKNOWN
    return -education_order(context.book, code, context.as_of) if code else 1, label


def _by_sex(context: _Context, person: PersonAsOf) -> tuple[int, str]:
    known = list(_SEXES)
    sex = person.facts.sex
    return (known.index(sex), _SEXES[sex]) if sex in _SEXES else (len(known), _UNKNOWN)


_GROUPERS: dict[str, _Grouper] = {
    "": lambda context, person: (0, ""),
    "unit": _by_unit,
    "golongan": _by_golongan,
    "position_kind": _by_kind,
    "education": _by_education,
    "sex": _by_sex,
}


def _row(context: _Context, person: PersonAsOf, group: str) -> NominatifRow:
    facts = person.facts
    echelon = echelon_row(context.book, facts.post.echelon, context.as_of)
    spouses = sum(context.family.get((facts.id, relation), 0) for relation in ("suami", "istri"))
    return NominatifRow(
        name=facts.name,
        nip=facts.nip,
        golongan=facts.golongan,
        position=facts.post.name,
        unit=person.unit,
        employee_type=facts.employee_type,
        status=person.status,
        group=group,
        old_nip=person.old_nip,
        birth_place=person.birth_place,
        birth_date=facts.birth_date,
        religion=person.religion,
        sex=facts.sex,
        spouses=spouses,
        children=context.family.get((facts.id, "anak"), 0),
        education=person.study,
        graduation_year=facts.graduation_year,
        first_golongan=person.first_golongan,
        cpns_date=facts.appointed_on,
        rank_since=facts.rank_since,
        rank_decree=person.rank_decree,
        rank_decree_date=person.rank_decree_date,
        grade_months=grade_service(facts, context.as_of),
        technical=_course(person.technical),
        leadership=_course(person.leadership),
        position_since=facts.post.since,
        echelon=echelon.text("name") if echelon else "",
    )


def _course(course: CourseAsOf | None) -> Course | None:
    if course is None:
        return None
    return Course(course.name, course.jp, course.place, course.finished.year if course.finished else None)
