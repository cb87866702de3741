"""Under which epoch of ownership a row is edited: 1, until its person was handed over to another office."""

from collections.abc import Iterable, Iterator, Mapping
from typing import cast
from uuid import UUID

from sqlalchemy import Table, select
from sqlalchemy.orm import Session

from karier_desktop.models.base import Record
from karier_desktop.models.employee import Employee
from karier_desktop.models.exchange import Ownership
from karier_desktop.storage.parents import parent_type

_PART = 1000


def of(session: Session, record: Record) -> int:
    """For one row of the session."""
    if record.__travel__ != "person" or not _any(session):
        return 1
    person = _person(session, record)
    return _known(session, [person]).get(person, 1) if person else 1


def of_many(session: Session, model: type[Record], above: Iterable[UUID]) -> list[int] | None:
    """For many rows, given by what the column `above_column` holds; nothing while no person was handed over."""
    if model.__travel__ != "person" or not _any(session):
        return None
    persons = list(above)
    while above_column(model) == model.__parent__ != "employee_id":
        model = parent_type(model)
        found = dict(_climb(session, model, set(persons)))
        persons = [found.get(key, key) for key in persons]
    known = _known(session, set(persons))
    return [known.get(person, 1) for person in persons]


def above_column(model: type[Record]) -> str:
    """The column that leads to a row's person: its own key, the person's, or that of the row it is a part of."""
    if model is Employee:
        return "id"
    return "employee_id" if "employee_id" in model.__table__.c else model.__parent__


def _climb(session: Session, model: type[Record], ids: set[UUID]) -> Iterator[tuple[UUID, UUID]]:
    columns = cast(Table, model.__table__).c
    wanted = list(ids)
    query = select(columns.id, columns[above_column(model)])
    for start in range(0, len(wanted), _PART):
        part = query.where(columns.id.in_(wanted[start : start + _PART]))
        yield from ((record_id, above) for record_id, above in session.connection().execute(part))


def _person(session: Session, record: Record) -> UUID | None:
    found: Record | None = record
    while found is not None and above_column(type(found)) == found.__parent__ != "employee_id":
        found = _above(session, found)
    return getattr(found, above_column(type(found))) if found is not None else None


def _above(session: Session, record: Record) -> Record | None:
    kind, key = parent_type(type(record)), getattr(record, record.__parent__)
    new = (found for found in session.new if isinstance(found, kind) and found.id == key)
    return next(new, None) or session.get(kind, key)


def _any(session: Session) -> bool:
    if "handed over" not in session.info:
        found = session.connection().exec_driver_sql("SELECT 1 FROM ownership LIMIT 1").first()
        session.info["handed over"] = found is not None
    return bool(session.info["handed over"])


def _known(session: Session, persons: Iterable[UUID]) -> Mapping[UUID, int]:
    wanted, found = list(persons), {}
    for start in range(0, len(wanted), _PART):
        part = Ownership.employee_id.in_(wanted[start : start + _PART])
        for person, register in session.connection().execute(
            select(Ownership.employee_id, Ownership.register).where(part)
        ):
            found[person] = int(register.get("epoch", 1))
    return found
