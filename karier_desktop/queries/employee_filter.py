"""What the list of Pegawai may be narrowed to, as conditions of a SELECT."""

from dataclasses import dataclass
from functools import cache
from typing import Any
from uuid import UUID

from sqlalchemy import ColumnElement, Select, and_, exists, func, or_, select
from sqlalchemy.orm import Session

from karier_desktop.models import Employee, OrgUnit
from karier_desktop.queries.office import subtree
from karier_desktop.storage.context import rules, today
from karier_desktop.storage.search import matches


@dataclass(frozen=True)
class EmployeeFilter:
    """AND between the fields; empty fields do not count. `golongan` is a grade (`III/a`, `IX`) or a PNS group (`III/`).

    `active` leaves out who has left. `sort` is the key of a column of the catalogue.
    """

    text: str = ""
    employee_type: str = ""
    unit_id: UUID | None = None
    golongan: str = ""
    active: bool = False
    incomplete: bool = False
    flagged: bool = False
    sort: str = "name"
    descending: bool = False


SORTS: dict[str, tuple[Any, ...]] = {
    "name": (Employee.sort_name,),
    "nip": (Employee.nip,),
    "golongan": (Employee.golongan_order, Employee.rank_since),
    "position": (Employee.position,),
    "employee_type": (Employee.employee_type,),
    "rank_since": (Employee.rank_since,),
    "position_since": (Employee.position_since,),
    "education": (Employee.education_level, Employee.graduation_year),
    "birth_date": (Employee.birth_date,),
}


def conditions(session: Session, wanted: EmployeeFilter) -> list[ColumnElement[bool]]:
    """Everything the filter asks of a person, people in the bin left out."""
    found: list[ColumnElement[bool]] = [Employee.deleted_at.is_(None)]
    if wanted.text.strip():
        found.append(matches(session, wanted.text))
    if wanted.employee_type:
        found.append(Employee.employee_type == wanted.employee_type)
    if wanted.unit_id is not None:
        found.append(Employee.unit_id.in_(subtree(wanted.unit_id)))
    if wanted.golongan:
        found.append(_graded(wanted.golongan))
    if wanted.active:
        found.append(in_service(session))
    if wanted.incomplete:
        found.append(incomplete(session))
    if wanted.flagged:
        found.append(flagged())
    return found


def in_service(session: Session) -> ColumnElement[bool]:
    """Legal status that counts as active (rule table active_status); none stated counts as well."""
    return _one_of(("", *(row.key for row in rules(session).rows("active_status", today(session)))))


@cache
def _one_of(keys: tuple[str, ...]) -> ColumnElement[bool]:
    """Kept, since the list asks for it at every key typed."""
    return Employee.legal_status.in_(keys)


def incomplete(session: Session) -> ColumnElement[bool]:
    """People in whose file a fact is missing that decisions need: the same as `rules.completeness.missing` finds, but
    for SK numbers, which the national export does not bring along."""
    pns = Employee.employee_type == "PNS"
    return or_(
        *(column == "" for column in (Employee.nik, Employee.birth_place, Employee.sex, Employee.education_level)),
        *(column.is_(None) for column in (Employee.birth_date, Employee.cpns_date, Employee.rank_since)),
        and_(~pns, Employee.contract_end.is_(None)),
        Employee.unit_id.is_(None),
        exists(select(OrgUnit.id).where(OrgUnit.id == Employee.unit_id, OrgUnit.needs_review)),
        Employee.golongan_order == 0,
        and_(pns, Employee.grade_service_months.is_(None)),
        _unclear_post(session),
    )


def flagged() -> ColumnElement[bool]:
    """People an import marked to be looked at."""
    return func.json_array_length(Employee.flags) > 0


def ordered(query: Select[Any], wanted: EmployeeFilter) -> Select[Any]:
    """The query in the order the person chose; people who are alike there in order of name."""
    columns = SORTS[wanted.sort if wanted.sort in SORTS else "name"]
    keys = [column.desc() if wanted.descending else column.asc() for column in columns]
    if columns[0] is not Employee.sort_name:
        keys.append(Employee.sort_name.asc())
    return query.order_by(*keys, Employee.id.desc() if wanted.descending else Employee.id.asc())


def _graded(golongan: str) -> ColumnElement[bool]:
    if golongan.endswith("/"):
        return Employee.golongan.startswith(golongan, autoescape=True)
    return Employee.golongan == golongan


def _unclear_post(session: Session) -> ColumnElement[bool]:
    kind = Employee.position_kind
    leading = [row.key for row in rules(session).rows("echelon", today(session)) if row.text("kind") == "jpt"]
    return or_(
        Employee.position == "",
        kind == "",
        and_(kind == "jf", Employee.functional_level == ""),
        and_(kind == "jpt", Employee.echelon.not_in(leading)),
    )
