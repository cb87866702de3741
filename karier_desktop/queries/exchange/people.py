"""Offices and people: who this office is, whom it knows, whose a person is, and which person a row belongs to."""

from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence
from typing import Any, NamedTuple
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from karier_desktop.models import Appraisal, Employee, MentoringPair, OfficeProfile, WorkResult
from karier_desktop.models.exchange import ExchangePeer, Ownership, Replica
from karier_desktop.queries.exchange.places import among
from karier_desktop.queries.exchange.tables import Shape


class Own(NamedTuple):
    """This office."""

    office: str
    role: str
    name: str


class Other(NamedTuple):
    """An office this one knows."""

    office: str
    name: str
    role: str
    scope: Sequence[str]


class Standing(NamedTuple):
    """What says whose a person is: the office that began the file, and the register once handed over."""

    owner_office: str
    register: Mapping[str, Any] | None


def own_office(session: Session) -> Own:
    """Who we are."""
    office, role, called = session.execute(select(Replica.office_id, Replica.role, Replica.name)).one()
    name = called or session.scalar(select(OfficeProfile.name).where(OfficeProfile.deleted_at.is_(None)).limit(1))
    return Own(office, role, name or "kantor ini")


def peers(session: Session) -> list[Other]:
    """The offices that were paired with this one."""
    columns = (ExchangePeer.office_id, ExchangePeer.name, ExchangePeer.role, ExchangePeer.scope)
    return [Other(*row) for row in session.execute(select(*columns))]


def standings(session: Session, persons: Collection[str]) -> dict[str, Standing]:
    """Whose these people are, by key; people unknown here who have a register are among them."""
    begun = {
        person.hex: Standing(office, None)
        for person, office in session.execute(
            select(Employee.id, Employee.owner_office).where(among(session, Employee.id, persons))
        )
    }
    handed = session.execute(
        select(Ownership.employee_id, Ownership.register).where(among(session, Ownership.employee_id, persons))
    )
    registers = {person.hex: register for person, register in handed}
    nobody = Standing("", None)
    return begun | {key: begun.get(key, nobody)._replace(register=found) for key, found in registers.items()}


def persons_of(session: Session, shape: Shape, rows: Iterable[tuple[str, Mapping[str, Any]]]) -> dict[str, str]:
    """The employee each row belongs to, by the key of the row: "" for rows that are nobody's."""
    rows = list(rows)
    if shape.person == "id":
        return {pk: pk for pk, _ in rows}
    if shape.person:
        return {pk: str(fields.get(shape.person) or "") for pk, fields in rows}
    if shape.travel != "person":
        return dict.fromkeys((pk for pk, _ in rows), "")
    above = {pk: str(fields.get(shape.model.__parent__) or "") for pk, fields in rows}
    known = _of_appraisals(session, set(above.values()) - {""}, deep=shape.above != "appraisal")
    return {pk: known.get(key, "") for pk, key in above.items()}


def pairs_of(
    session: Session, shape: Shape, rows: Iterable[tuple[str, Mapping[str, Any]]]
) -> dict[str, tuple[str, str]]:
    """The two people a row of a mentoring is about, by its key: as it stands here, as the row says when it is new."""
    rows = list(rows)
    if shape.name == "mentoring_pair":
        told = {pk: (str(fields["mentor_id"]), str(fields["mentee_id"])) for pk, fields in rows}
        return told | _pairs(session, told)
    columns = shape.table.c
    query = select(columns.id, columns.pair_id).where(among(session, columns.id, [pk for pk, _ in rows]))
    above = {pk: str(fields["pair_id"]) for pk, fields in rows}
    above |= {row.hex: pair.hex for row, pair in session.execute(query)}
    pairs = _pairs(session, set(above.values()))
    return {pk: pairs[pair] for pk, pair in above.items() if pair in pairs}


def _pairs(session: Session, keys: Collection[str]) -> dict[str, tuple[str, str]]:
    columns = (MentoringPair.id, MentoringPair.mentor_id, MentoringPair.mentee_id)
    found = session.execute(select(*columns).where(among(session, MentoringPair.id, keys)))
    return {pair.hex: (mentor.hex, mentee.hex) for pair, mentor, mentee in found}


def _of_appraisals(session: Session, keys: Collection[str], deep: bool) -> dict[str, str]:
    query = select(Appraisal.id, Appraisal.employee_id).where(among(session, Appraisal.id, keys))
    if deep:
        query = (
            select(WorkResult.id, Appraisal.employee_id)
            .join(Appraisal, Appraisal.id == WorkResult.appraisal_id)
            .where(among(session, WorkResult.id, keys))
        )
    return {key.hex: person.hex for key, person in session.execute(query)}


def units_of(session: Session, persons: Collection[str]) -> dict[str, str]:
    """The unit each of these people works in, "" for none."""
    found = session.execute(select(Employee.id, Employee.unit_id).where(among(session, Employee.id, persons)))
    return {person.hex: unit.hex if unit else "" for person, unit in found}


def twins(session: Session, nips: Collection[str]) -> dict[str, list[UUID]]:
    """The people who share one of these NIP with somebody else, by NIP."""
    shared = among(session, Employee.nip, nips)
    query = select(Employee.nip, Employee.id).where(Employee.deleted_at.is_(None), shared).order_by(Employee.id)
    found: dict[str, list[UUID]] = defaultdict(list)
    for nip, person in session.execute(query):
        found[nip].append(person)
    return {nip: people for nip, people in found.items() if len(people) > 1}
