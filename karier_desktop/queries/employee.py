"""The list of Pegawai: built for 100,000 people, so little is asked of all and the rest only of the page in view."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from karier_desktop.models import Employee
from karier_desktop.queries.employee_facts import Judged, judged
from karier_desktop.queries.employee_filter import EmployeeFilter, conditions, in_service, incomplete, ordered
from karier_desktop.rules.employee_state import EmployeeState, all_states
from karier_desktop.rules.names import full_name
from karier_desktop.storage.context import rules, today
from karier_desktop.storage.remembered import remembered

KEPT = 1000
"""Lines remembered from one read to the next."""


@dataclass(frozen=True)
class EmployeeRow:
    """A line of the list; `states` are all its badges, the most urgent first."""

    id: UUID
    nip: str
    front_title: str
    name: str
    back_title: str
    employee_type: str
    golongan: str
    position: str
    unit: str
    rank_since: date | None
    position_since: date | None
    education: str
    birth_date: date | None
    phone: str
    states: tuple[EmployeeState, ...]

    @property
    def full_name(self) -> str:
        """The name with degrees."""
        return full_name(self.front_title, self.name, self.back_title)


@dataclass(frozen=True)
class EmployeeCounts:
    """The figures on the chips and under the title, all of people in service."""

    pns: int
    pppk: int
    incomplete: int

    @property
    def active(self) -> int:
        """PNS and PPPK together."""
        return self.pns + self.pppk


def find_employees(session: Session, wanted: EmployeeFilter, start: int = 0, stop: int = 200) -> list[EmployeeRow]:
    """Rows `start` to `stop` of the list."""
    query = ordered(select(Employee.id).where(*conditions(session, wanted)), wanted)
    ids = session.connection().execute(query.offset(start).limit(stop - start)).scalars()
    return rows_of(session, list(ids))


def rows_of(session: Session, ids: Sequence[UUID]) -> list[EmployeeRow]:
    """The lines of these people, in this order. A word typed further leaves many of them, who are not judged again."""
    known: dict[UUID, EmployeeRow] = remembered(session).setdefault("employee_rows", {})
    if len(known) > KEPT:
        known.clear()
    if unknown := [person for person in ids if person not in known]:
        book, day = rules(session), today(session)
        for person in judged(session, unknown):
            known[person.row.id] = _row(person, tuple(all_states(book, person.state, day)))
    return [known[person] for person in ids]


def count_employees(session: Session, wanted: EmployeeFilter) -> int:
    """How many people the list holds."""
    return session.scalar(select(func.count()).select_from(Employee).where(*conditions(session, wanted))) or 0


def employee_ids(session: Session, wanted: EmployeeFilter) -> list[UUID]:
    """Everybody the list holds, in its order."""
    return list(session.scalars(ordered(select(Employee.id).where(*conditions(session, wanted)), wanted)))


def employee_counts(session: Session) -> EmployeeCounts:
    """Figures for chips and title."""
    here = (Employee.deleted_at.is_(None), in_service(session))
    kinds = select(Employee.employee_type, func.count()).where(*here).group_by(Employee.employee_type)
    number = dict(session.execute(kinds).all())
    gaps = select(func.count()).select_from(Employee).where(*here, incomplete(session))
    return EmployeeCounts(number.get("PNS", 0), number.get("PPPK", 0), session.scalar(gaps) or 0)


def _row(person: Judged, states: tuple[EmployeeState, ...]) -> EmployeeRow:
    row = person.row
    return EmployeeRow(
        id=row.id,
        nip=row.nip,
        front_title=row.front_title,
        name=row.name,
        back_title=row.back_title,
        employee_type=row.employee_type,
        golongan=row.golongan,
        position=row.position,
        unit=person.unit,
        rank_since=row.rank_since,
        position_since=row.position_since,
        education=row.education,
        birth_date=row.birth_date,
        phone=row.phone,
        states=states,
    )
