"""People this office handed over: their files are read-only here, whichever way somebody tries to write."""

from collections.abc import Iterable, Mapping, Sequence
from typing import Any
from uuid import UUID

from sqlalchemy import event, select
from sqlalchemy.orm import Session, UOWTransaction

from karier_desktop.models import Employee, Record
from karier_desktop.models.exchange import Ownership
from karier_desktop.queries.exchange.changed import by_key
from karier_desktop.queries.exchange.people import persons_of
from karier_desktop.queries.exchange.places import among
from karier_desktop.queries.exchange.tables import shapes
from karier_desktop.rules.names import full_name
from karier_desktop.rules.problem import KnownError
from karier_desktop.services.exchange.owners import parties
from karier_desktop.services.exchange.wording import NOT_UNDONE, read_only
from karier_desktop.storage import guards
from karier_desktop.storage.parents import parent_type
from karier_desktop.storage.unit import Unit

_OPEN = frozenset({"training_history", "training_participant", "appraisal_feedback"})
"""Tables every office may add to: a training held here counts for somebody who has moved away meanwhile."""


def locked(session: Session, people: Iterable[UUID]) -> dict[UUID, str]:
    """Those of these people whom this office handed over, with the office that has them now."""
    query = select(Ownership.employee_id, Ownership.register)
    found = session.connection().execute(query.where(among(session, Ownership.employee_id, list(people)))).all()
    registers: list[tuple[UUID, Mapping[str, Any]]] = [(person, register) for person, register in found]
    if not registers:
        return {}
    who = parties(session)
    return {
        person: who.name(str(register.get("office")))
        for person, register in registers
        if register.get("office") not in who.same and who.same & set(register.get("past", ()))
    }


def refuse_locked(session: Session, people: Iterable[UUID]) -> None:
    """Raises KnownError when one of these people belongs to another office by now."""
    for person, office in locked(session, people).items():
        raise KnownError(*read_only(name_of(session, person), office))


def lock_text(session: Session, person: UUID) -> str:
    """The sentence a form shows above a file that is read-only; empty for one that is not."""
    office = locked(session, [person]).get(person)
    return " ".join(read_only(name_of(session, person), office)[1:]) if office else ""


def name_of(session: Session, employee_id: UUID) -> str:
    """The person's name with degrees."""
    columns = (Employee.front_title, Employee.name, Employee.back_title)
    found = session.connection().execute(select(*columns).where(Employee.id == employee_id)).first()
    return full_name(*found) if found else "pegawai ini"


def person_of(session: Session, record: Record) -> UUID | None:
    """The employee whose file a record is a part of."""
    if record.__travel__ != "person":
        return None
    if isinstance(record, Employee):
        return record.id
    if "employee_id" in record.__table__.c:
        return getattr(record, "employee_id", None)
    key = getattr(record, record.__parent__)
    above = session.get(parent_type(type(record)), key) if key else None
    return person_of(session, above) if above is not None else None


@event.listens_for(Unit, "before_flush")
def _guard(session: Session, context: UOWTransaction, instances: Any) -> None:
    """No way of saving passes this by; rows that come in by a bundle are merged, not flushed."""
    touched = [
        record
        for record in (*session.new, *session.dirty, *session.deleted)
        if isinstance(record, Record) and record.__travel__ == "person" and record.__tablename__ not in _OPEN
    ]
    if not touched or not _anybody_handed_over(session):
        return
    with session.no_autoflush:
        refuse_locked(session, {found for record in touched if (found := person_of(session, record))})


def _guard_bulk(session: Session, model: type[Record], ids: Sequence[UUID]) -> None:
    """A hand-over is not undone by Ctrl+Z, and neither is what came before it (KnownError)."""
    if not ids or model.__tablename__ in _OPEN or model.__travel__ not in ("person", "ownership"):
        return
    if model is Ownership:
        raise KnownError(*NOT_UNDONE)
    if _anybody_handed_over(session):
        shape = shapes()[model.__tablename__]
        rows = [(row.pk, row.fields) for row in by_key(session, shape, [key.hex for key in ids])]
        refuse_locked(session, {UUID(person) for person in persons_of(session, shape, rows).values() if person})


guards.LOOKS.append(_guard_bulk)


def _anybody_handed_over(session: Session) -> bool:
    if "handed over" not in session.info:
        session.info["handed over"] = session.connection().execute(select(Ownership.id).limit(1)).first() is not None
    return bool(session.info["handed over"])
