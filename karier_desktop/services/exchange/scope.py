"""What may leave for another office: its own people, what is for everybody, dossiers for it, and nothing else."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any
from uuid import UUID

from sqlalchemy import ColumnElement, and_, false, or_, select, true
from sqlalchemy.orm import Session

from karier_desktop.models import Appraisal, MentoringPair, TrainingParticipant, WorkResult
from karier_desktop.queries.exchange import moved
from karier_desktop.queries.exchange.places import among, people_of, registers, units_below
from karier_desktop.queries.exchange.tables import OWNERSHIP, PAIRED, Shape


@dataclass(frozen=True)
class Scope:
    """Everything, or these `people` with what is for everybody.

    `ownership` are the register rows that go with them: also of people the office once had and no longer sees.
    `alone` is a dossier: besides its people only the events they took part in. `entered` came into the scope since the
    last bundle: all their rows go, however old.
    """

    everything: bool
    people: frozenset[UUID] = frozenset()
    ownership: frozenset[UUID] = frozenset()
    alone: bool = False
    entered: frozenset[UUID] = field(default=frozenset(), compare=False)


FULL = Scope(everything=True)


def scope_of(session: Session, role: str, office: str, prefixes: Sequence[str], since: int = 0) -> Scope:
    """The scope of another office, for a bundle with the changes after `since`."""
    if role in ("induk", "setara"):
        return FULL
    units = units_below(session, prefixes)
    handed = registers(session)
    people = people_of(session, units, [office])
    people -= {person for _, person, register in handed if register.get("office") != office and _had(register, office)}
    people |= {person for _, person, register in handed if register.get("office") == office}
    known = frozenset(row for row, person, register in handed if person in people or _had(register, office))
    entered = frozenset(moved.since(session, since, units)) & people if since else frozenset()
    return Scope(False, frozenset(people), known, alone=role == "asing", entered=entered)


def _had(register: Mapping[str, Any], office: str) -> bool:
    """Did the office own the person before?"""
    return office in register.get("past", ())


def dossier(session: Session, people: Collection[UUID]) -> Scope:
    """Everything about these people and nothing else."""
    wanted = frozenset(people)
    rows = frozenset(row for row, person, _ in registers(session) if person in wanted)
    return Scope(False, wanted, rows, alone=True)


def where(session: Session, scope: Scope, shape: Shape, since: int) -> ColumnElement[bool]:
    """The condition on the rows of one table that go out when those up to `since` are known to the other side."""
    newer = shape.table.c["_cn"] > since
    if scope.everything:
        return newer
    inside = _inside(session, scope, shape)
    if scope.alone and shape.name == "training_event":
        return inside  # an old one is new there when another of these people took part in it
    if scope.entered and (shape.travel == "person" or shape.name in PAIRED):
        return and_(inside, or_(newer, _of(session, shape, scope.entered, both=False)))
    return and_(inside, newer)


def _inside(session: Session, scope: Scope, shape: Shape) -> ColumnElement[bool]:
    columns = shape.table.c
    if shape.name == OWNERSHIP:
        return among(session, columns.id, scope.ownership)
    if shape.travel == "person" or shape.name in PAIRED:
        return _of(session, shape, scope.people, both=True)
    if not scope.alone:
        return true()
    if shape.name == "training_event":
        return columns.id.in_(
            select(TrainingParticipant.event_id).where(among(session, TrainingParticipant.employee_id, scope.people))
        )
    return false()


def _of(session: Session, shape: Shape, people: Collection[UUID], both: bool) -> ColumnElement[bool]:
    """The condition that a row belongs to one of these people; a pair has two, and `both` asks for the two of them."""
    columns = shape.table.c
    if shape.person:
        return among(session, columns[shape.person], people)
    if shape.name == "mentoring_pair":
        sides = (among(session, columns.mentor_id, people), among(session, columns.mentee_id, people))
        return and_(*sides) if both else or_(*sides)
    if shape.name in PAIRED:
        sides = (among(session, MentoringPair.mentor_id, people), among(session, MentoringPair.mentee_id, people))
        return columns.pair_id.in_(select(MentoringPair.id).where(and_(*sides) if both else or_(*sides)))
    appraisals = select(Appraisal.id).where(among(session, Appraisal.employee_id, people))
    if shape.above == "appraisal":
        return columns.appraisal_id.in_(appraisals)
    return columns.work_result_id.in_(select(WorkResult.id).where(WorkResult.appraisal_id.in_(appraisals)))
