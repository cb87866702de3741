"""What the database already knows of the people and units of a file: plain values, read before anything is decided."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import Any, NamedTuple, TypeVar, cast
from uuid import UUID

from sqlalchemy import ColumnElement, Row, select
from sqlalchemy.orm import InstrumentedAttribute, Session

from karier_desktop.exchange.siasn.person import SiasnPerson
from karier_desktop.models import Education, Employee, OrgUnit, PositionHistory, RankHistory

T = TypeVar("T")
CHUNK = 500

STATE = (
    *("golongan", "golongan_order", "rank_since", "grade_service_months"),
    *("position", "position_kind", "functional_level", "echelon", "position_since"),
    *("education_level", "education", "graduation_year"),
)
"""Columns of Employee that follow from the histories."""

COLUMNS = (
    *("id", "version", "nip", "nip_reason", "old_nip", "nik", "name", "front_title", "back_title", "birth_place"),
    *("birth_date", "sex", "religion", "marital_status", "phone", "email", "office_email", "address", "tax_number"),
    *("health_insurance", "employee_type", "part_time", "probation", "legal_status", "legal_status_text"),
    *("agency_kind", "cpns_date", "cpns_decree_number", "cpns_decree_date", "pns_date", "pns_decree_number"),
    *("pns_decree_date", "first_golongan", "contract_number", "contract_start", "contract_end"),
    *("unit_id", "unit_text", "siasn_id", "flags", "search_text", "sort_name", *STATE),
)


class KnownRank(NamedTuple):
    """A row of the rank history."""

    id: UUID
    version: int
    golongan: str
    effective_date: date | None
    grade_service_months: int | None
    base_pay: int | None
    origin: str


class KnownPost(NamedTuple):
    """A row of the history of posts."""

    id: UUID
    version: int
    position: str
    effective_date: date | None
    end_date: date | None
    position_kind: str
    functional_level: str
    echelon: str
    unit_id: UUID | None
    siasn_id: str
    needs_review: bool
    origin: str


class KnownSchool(NamedTuple):
    """A diploma."""

    id: UUID
    version: int
    level: str
    name: str
    graduation_year: int | None
    school: str
    origin: str


@dataclass
class KnownPerson:
    """An employee with the histories the file also speaks of."""

    values: Mapping[str, Any]
    ranks: list[KnownRank] = field(default_factory=list)
    posts: list[KnownPost] = field(default_factory=list)
    schools: list[KnownSchool] = field(default_factory=list)

    @property
    def id(self) -> UUID:
        return cast(UUID, self.values["id"])


class KnownUnit(NamedTuple):
    """A unit of the office."""

    id: UUID
    version: int
    parent_id: UUID | None
    name: str
    siasn_id: str
    needs_review: bool


@dataclass
class Known:
    """Everything the plan is held against."""

    people: list[KnownPerson]
    units: list[KnownUnit]
    binned: frozenset[str]
    same_nik: Mapping[tuple[str, date], frozenset[str]]


def look_up(session: Session, people: Sequence[SiasnPerson]) -> Known:
    """Reads what the plan needs to know about these people; of people, nothing as long as there are none."""
    if session.scalar(select(Employee.id).limit(1)) is None:
        return Known([], _units(session), frozenset(), {})
    found = _people(session, people)
    for model, kind, name in (
        (RankHistory, KnownRank, "ranks"),
        (PositionHistory, KnownPost, "posts"),
        (Education, KnownSchool, "schools"),
    ):
        _add_rows(session, found, model, kind, name)
    return Known(
        people=list(found.values()),
        units=_units(session),
        binned=_binned(session, [p.nip for p in people]),
        same_nik=_same_nik(session, {p.values["nik"] for p in people if "nik" in p.values}),
    )


def _units(session: Session) -> list[KnownUnit]:
    columns = [getattr(OrgUnit, name) for name in KnownUnit._fields]
    found = session.execute(select(*columns).where(OrgUnit.deleted_at.is_(None)).order_by(OrgUnit.id))
    return [KnownUnit(*row) for row in found]


def _people(session: Session, people: Sequence[SiasnPerson]) -> dict[UUID, KnownPerson]:
    found: dict[UUID, KnownPerson] = {}
    keys: tuple[tuple[InstrumentedAttribute[str], list[str]], ...] = (
        (Employee.nip, [p.nip for p in people]),
        (Employee.siasn_id, [p.values["siasn_id"] for p in people if "siasn_id" in p.values]),
    )
    columns = [getattr(Employee, name) for name in COLUMNS]
    for column, wanted in keys:
        for row in _each(session, columns, column, wanted):
            found.setdefault(row.id, KnownPerson(dict(zip(COLUMNS, row, strict=True))))
    return found


def _each(
    session: Session, columns: Sequence[Any], key: InstrumentedAttribute[Any], wanted: Sequence[Any]
) -> Iterator[Row[Any]]:
    kept: ColumnElement[bool] = key.class_.deleted_at.is_(None)
    for part in _parts(wanted):
        yield from session.execute(select(*columns).where(key.in_(part), kept).order_by(key.class_.id))


def _parts(wanted: Sequence[T]) -> Iterator[Sequence[T]]:
    return (wanted[start : start + CHUNK] for start in range(0, len(wanted), CHUNK))


def _add_rows(session: Session, found: Mapping[UUID, KnownPerson], model: Any, kind: Any, name: str) -> None:
    columns = [model.employee_id, *(getattr(model, field_name) for field_name in kind._fields)]
    for row in _each(session, columns, model.employee_id, list(found)):
        getattr(found[row[0]], name).append(kind(*row[1:]))


def _binned(session: Session, numbers: Sequence[str]) -> frozenset[str]:
    """NIP of people who lie in the recycle bin."""
    gone = select(Employee.nip).where(Employee.deleted_at.is_not(None))
    return frozenset(nip for part in _parts(numbers) for nip in session.scalars(gone.where(Employee.nip.in_(part))))


def _same_nik(session: Session, numbers: Iterable[str]) -> Mapping[tuple[str, date], frozenset[str]]:
    """NIP of the people who have one of these NIK, by NIK and birth date: perhaps the same person twice."""
    found: dict[tuple[str, date], set[str]] = {}
    columns = [Employee.nik, Employee.birth_date, Employee.nip]
    for row in _each(session, columns, Employee.nik, sorted(numbers)):
        if row.birth_date:
            found.setdefault((row.nik, row.birth_date), set()).add(row.nip)
    return {key: frozenset(nips) for key, nips in found.items()}
