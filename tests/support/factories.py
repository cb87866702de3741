"""Valid, invented records, one function each: `new_employee(session, name="Wagiman")` overrides any column.

Defaults are only what a row needs to be accepted; give the rest by name. Each call makes another person or thing.
"""

from collections.abc import Callable
from datetime import date
from itertools import count
from typing import Any, TypeVar
from uuid import UUID

from sqlalchemy.orm import Session

from karier_desktop.models import (
    Competency,
    Education,
    Employee,
    EmployeeCompetency,
    OfficeProfile,
    OrgUnit,
    PositionHistory,
    RankHistory,
    Record,
    SalaryIncrement,
    Signer,
    TrainingHistory,
)
from karier_desktop.services import career

R = TypeVar("R", bound=Record)

NAMES = (
    "Yohanes Baptista Kopong Tukan",
    "Maria Goreti Wilhelmina Nahak",
    "Abdul Rahman Daeng Mattiro",
    "Ni Luh Putu Ayu Saraswati",
    "Petrus Kanisius Leki",
    "Siti Halimah Rumakway",
    "Wagiman",
    "Theresia Yuliana Bria",
)
_serial = count(1)


def add(session: Session, record: R) -> R:
    """Put a record into the database, so that it has its id."""
    session.add(record)
    session.flush()
    return record


def nip_of(birth: date, appointed: date, sex: str = "L", serial: int = 900) -> str:
    """The NIP of an invented PNS."""
    return f"{birth:%Y%m%d}{appointed:%Y%m}{'1' if sex == 'L' else '2'}{serial:03}"


def new_unit(session: Session, name: str = "Puskesmas Wairunu", **over: Any) -> OrgUnit:
    """A unit at the top of the tree."""
    return add(session, OrgUnit(**{"name": name, **over}))


def new_employee(session: Session, **over: Any) -> Employee:
    """A PNS without histories; `golongan`, `position` and `education` make the history row behind them as well."""
    number = next(_serial)
    values: dict[str, Any] = {
        "name": NAMES[number % len(NAMES)],
        "birth_date": date(1985, 1 + number % 12, 1 + number % 28),
        "sex": "L",
        "cpns_date": date(2010, 4, 1),
        "flags": [],
    } | over
    made_of = {"number": 900 + number % 100}
    default = nip_of(
        values["birth_date"] or date(1985, 1, 1), date(2010, 4, 1), values["sex"] or "L", made_of["number"]
    )
    values.setdefault("nip", default)
    history = {name: values.pop(name) for name in _HISTORY if name in values}
    since = values.pop("rank_since", None), values.pop("position_since", None)
    person = add(session, Employee(**values))
    for name, value in history.items():
        _HISTORY[name](session, person.id, value, since)
    career.refresh(session, person.id)
    session.flush()
    return person


def _rank(session: Session, person: UUID, golongan: str, since: tuple[date | None, date | None]) -> None:
    new_rank(session, person, golongan=golongan, effective_date=since[0] or date(2018, 4, 1))


def _post(session: Session, person: UUID, position: str, since: tuple[date | None, date | None]) -> None:
    new_position(session, person, position=position, effective_date=since[1] or date(2018, 4, 1))


def _school(session: Session, person: UUID, name: str, since: tuple[date | None, date | None]) -> None:
    new_education(session, person, name=name)


_HISTORY: dict[str, Callable[[Session, UUID, Any, tuple[date | None, date | None]], None]] = {
    "golongan": _rank,
    "position": _post,
    "education": _school,
}


def new_rank(session: Session, employee_id: UUID, **over: Any) -> RankHistory:
    """A golongan with its decision."""
    values = {"golongan": "III/a", "effective_date": date(2014, 4, 1), "decree_number": "823.3/402/BKD/2014"}
    return add(session, RankHistory(**{"employee_id": employee_id, **values, **over}))


def new_position(session: Session, employee_id: UUID, **over: Any) -> PositionHistory:
    """A post still held."""
    values = {"position": "Perawat Ahli Pertama", "position_kind": "jf", "functional_level": "ahli_pertama"}
    if "position" in over:
        values = {"position_kind": "pelaksana"}
    return add(session, PositionHistory(**{"employee_id": employee_id, **values, **over}))


def new_education(session: Session, employee_id: UUID, **over: Any) -> Education:
    """A diploma."""
    values = {"level": "40", "name": "S-1 Keperawatan", "graduation_year": 2008}
    return add(session, Education(**{"employee_id": employee_id, **values, **over}))


def new_increment(session: Session, employee_id: UUID, **over: Any) -> SalaryIncrement:
    """A periodic salary increment."""
    return add(session, SalaryIncrement(**{"employee_id": employee_id, "effective_date": date(2024, 4, 1), **over}))


def new_training_history(session: Session, employee_id: UUID, **over: Any) -> TrainingHistory:
    """A training completed."""
    return add(session, TrainingHistory(**{"employee_id": employee_id, "kind": "3", "name": "Rekam Medis", **over}))


def new_competency(session: Session, name: str = "Kerja Sama", **over: Any) -> Competency:
    """An entry of the dictionary."""
    return add(session, Competency(**{"name": name, "kind": "manajerial", **over}))


def new_employee_competency(session: Session, employee_id: UUID, **over: Any) -> EmployeeCompetency:
    """A level reached; makes the competency if none is given."""
    if "competency_id" not in over:
        over["competency_id"] = new_competency(session).id
    return add(session, EmployeeCompetency(**{"employee_id": employee_id, "level": 2, **over}))


def new_signer(session: Session, **over: Any) -> Signer:
    """The head of the office."""
    values = {"name": "dr. Maria Nahak, M.Kes.", "position": "Kepala UPTD Puskesmas Wairunu", "rank": "Pembina"}
    return add(session, Signer(**{**values, **over}))


def new_office(session: Session, name: str = "UPTD Puskesmas Wairunu", **over: Any) -> OfficeProfile:
    """The profile of the office."""
    return add(session, OfficeProfile(**{"name": name, "letterhead": [], "address_lines": [], "copies": [], **over}))
