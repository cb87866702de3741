"""What decisions ask of the people on one page of a list: gathered for all of them at once, in a few SELECTs."""

from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any
from uuid import UUID

from sqlalchemy import BindParameter, Row, bindparam, func, select
from sqlalchemy.orm import InstrumentedAttribute, Session

from karier_desktop.models import Employee, OrgUnit, PositionHistory, RankHistory, SalaryIncrement
from karier_desktop.models.journal import Draft
from karier_desktop.rules.completeness import FileFacts, missing
from karier_desktop.rules.employee_state import StateFacts
from karier_desktop.rules.names import full_name
from karier_desktop.rules.person import PersonFacts, Post
from karier_desktop.storage.context import actor, rules, today
from karier_desktop.storage.remembered import remembered

COLUMNS: tuple[Any, ...] = (
    *(Employee.id, Employee.nip, Employee.front_title, Employee.name, Employee.back_title, Employee.employee_type),
    *(Employee.golongan, Employee.golongan_order, Employee.rank_since, Employee.grade_service_months),
    *(Employee.position, Employee.position_kind, Employee.functional_level, Employee.echelon),
    *(Employee.position_since, Employee.education_level, Employee.education, Employee.graduation_year),
    *(Employee.birth_place, Employee.birth_date, Employee.sex, Employee.nik, Employee.phone, Employee.unit_id),
    *(Employee.unit_text, Employee.cpns_date, Employee.contract_end, Employee.probation, Employee.legal_status),
    *(Employee.legal_status_text, Employee.retirement_age, Employee.flags),
)
Raises = Mapping[UUID, tuple[date, int]]

# Built once: these run at every key typed into the search box.
_IDS: BindParameter[Any] = bindparam("ids", expanding=True)
_PEOPLE = select(*COLUMNS).where(Employee.id.in_(_IDS))
_UNITS = select(OrgUnit.id, OrgUnit.name, OrgUnit.needs_review).where(OrgUnit.id.in_(_IDS))
_DRAFTS = select(Draft.record_id).where(Draft.entity == "employee", Draft.account == bindparam("account"))
_RAISES = select(
    SalaryIncrement.employee_id, SalaryIncrement.effective_date, SalaryIncrement.grade_service_months
).where(
    SalaryIncrement.employee_id.in_(_IDS),
    SalaryIncrement.deleted_at.is_(None),
    SalaryIncrement.effective_date.is_not(None),
    SalaryIncrement.grade_service_months.is_not(None),
)


@dataclass(frozen=True)
class Judged:
    """A person of the page: the columns of the list, the unit's name, and what the state is judged by."""

    row: Row[Any]
    unit: str
    state: StateFacts


def judged(session: Session, ids: Collection[UUID]) -> Iterator[Judged]:
    """These people, in no order. Rows without SK number do not count as gaps here: an import has none."""
    rows = session.connection().execute(_PEOPLE, {"ids": list(ids)}).all()
    raises, book, day = last_raises(session, ids), rules(session), today(session)
    units, drafts = _units(session, rows), _drafts(session)
    active = {"", *(row.key for row in book.rows("active_status", day))}
    for row in rows:
        facts = _facts(row, raises.get(row.id), row.legal_status in active)
        name, unsure = units.get(row.unit_id, (row.unit_text, False))
        gaps = missing(book, _file(row, facts, unsure), day) if facts.active else ()
        status = row.legal_status_text or book.label("bkn_kedudukan_hukum", row.legal_status, day)
        yield Judged(row, name, StateFacts(facts, status, gaps, tuple(row.flags), row.id in drafts))


def gaps_of(session: Session, employee_id: UUID) -> list[str]:
    """What is missing in one file, history rows without SK number among it."""
    for person in judged(session, [employee_id]):
        ranks = _without_decree(session, RankHistory, RankHistory.employee_id, employee_id)
        posts = _without_decree(session, PositionHistory, PositionHistory.employee_id, employee_id)
        unsure = _units(session, [person.row]).get(person.row.unit_id, ("", False))[1]
        file = _file(person.row, person.state.facts, unsure, ranks, posts)
        return [gap.text for gap in missing(rules(session), file, today(session))]
    return []


def last_raises(session: Session, ids: Collection[UUID]) -> Raises:
    """The last KGB entered, by person: its day and the MKG it states."""
    found: dict[UUID, tuple[date, int]] = {}
    for person, since, months in session.connection().execute(_RAISES, {"ids": list(ids)}):
        if since is not None and months is not None and (person not in found or found[person][0] <= since):
            found[person] = (since, months)
    return found


def _facts(row: Row[Any], pay: tuple[date, int] | None, active: bool) -> PersonFacts:
    since, months = pay or (None, None)
    return PersonFacts(
        id=row.id,
        name=full_name(row.front_title, row.name, row.back_title),
        nip=row.nip,
        employee_type=row.employee_type,
        sex=row.sex,
        birth_date=row.birth_date,
        probation=row.probation,
        active=active,
        appointed_on=row.cpns_date,
        contract_end=row.contract_end,
        golongan=row.golongan,
        rank_since=row.rank_since,
        grade_service_months=row.grade_service_months,
        pay_since=since,
        pay_service_months=months,
        post=Post(row.position_kind, row.position, row.functional_level, row.echelon, row.position_since),
        own_retirement_age=row.retirement_age,
        education=row.education_level,
        graduation_year=row.graduation_year,
    )


def _file(row: Row[Any], facts: PersonFacts, unsure: bool, ranks: int = 0, posts: int = 0) -> FileFacts:
    return FileFacts(facts, row.nik, row.birth_place, row.unit_id is not None, unsure, ranks, posts)


def _units(session: Session, rows: Sequence[Row[Any]]) -> dict[UUID | None, tuple[str, bool]]:
    known: dict[UUID | None, tuple[str, bool]] = remembered(session).setdefault("units_of_people", {})
    if unknown := {row.unit_id for row in rows if row.unit_id is not None} - known.keys():
        found = session.connection().execute(_UNITS, {"ids": list(unknown)})
        known |= {unit: (name, unsure) for unit, name, unsure in found}
    return known


def _drafts(session: Session) -> set[UUID | None]:
    known = remembered(session)
    if "drafts_of_people" not in known:
        known["drafts_of_people"] = set(session.connection().execute(_DRAFTS, {"account": actor(session)}).scalars())
    drafts: set[UUID | None] = known["drafts_of_people"]
    return drafts


def _without_decree(
    session: Session,
    model: type[RankHistory] | type[PositionHistory],
    owner: InstrumentedAttribute[UUID],
    employee_id: UUID,
) -> int:
    query = select(func.count()).select_from(model)
    return session.scalar(query.where(owner == employee_id, model.deleted_at.is_(None), model.decree_number == "")) or 0
