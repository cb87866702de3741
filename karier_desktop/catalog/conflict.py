"""What happens when two offices wrote the same thing unknown to each other: declared once per field, else per table.

`owner`: people decide, and what an office wrote about a person of another one is a proposal. `light`: the value of the
owner stays, others are listed for a while. `central`: the value of the hub stays. `append`: everybody may add rows.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from typing import Literal, TypeAlias

from karier_desktop.catalog.appraisal import APPRAISAL
from karier_desktop.catalog.competency import COMPETENCY
from karier_desktop.catalog.employee import EMPLOYEE
from karier_desktop.catalog.entity import Children, Entity
from karier_desktop.catalog.fields import Field
from karier_desktop.catalog.mentoring import MENTORING_PAIR, MENTORING_PROGRAM
from karier_desktop.catalog.office import ORG_UNIT
from karier_desktop.catalog.training import BUDGET_LINE, TRAINING_EVENT, TRAINING_PROGRAM, TRAINING_PROVIDER
from karier_desktop.models import (
    AppraisalFeedback,
    Attachment,
    MentoringGoal,
    MentoringSession,
    Record,
    TrainingHistory,
    TrainingParticipant,
)

Policy: TypeAlias = Literal["owner", "light", "central", "append", "derived"]

TRAVELLING: tuple[Entity, ...] = (
    EMPLOYEE,
    MENTORING_PAIR,
    MENTORING_PROGRAM,
    TRAINING_EVENT,
    TRAINING_PROGRAM,
    TRAINING_PROVIDER,
    BUDGET_LINE,
    APPRAISAL,
    COMPETENCY,
    ORG_UNIT,
)
_ASIDE = frozenset({"sort_order", "origin", "flags", "nip_reason", "owner_office"})
"""Columns behind the form that are not worth a question."""
_GROWING: tuple[type[Record], ...] = (
    TrainingHistory,
    TrainingParticipant,
    MentoringSession,
    MentoringGoal,
    AppraisalFeedback,
    Attachment,
)


@dataclass(frozen=True)
class Place:
    """Where a table's fields are described: the entity, and the kind of row inside it (none: the record itself)."""

    entity: Entity
    children: Children | None
    fields: Mapping[str, Field]


@cache
def places() -> Mapping[str, Place]:
    """By the name of the table."""
    found = {e.model.__tablename__: Place(e, None, {f.name: f for f in e.fields}) for e in TRAVELLING}
    for entity in TRAVELLING:
        for children in _all(entity.children):
            fields = {f.name: f for f in children.fields}
            found.setdefault(children.model.__tablename__, Place(entity, children, fields))
    return found


def _all(children: tuple[Children, ...]) -> Iterator[Children]:
    for each in children:
        yield each
        yield from _all(each.children)


@cache
def policy(model: type[Record], name: str) -> Policy:
    """The rule for one column."""
    place = places().get(model.__tablename__)
    field = place.fields.get(name) if place else None
    if field is not None and field.on_conflict:
        return field.on_conflict
    if name in model.__derived__:
        return "derived"
    if name in _ASIDE:
        return "light"
    if model.__travel__ == "central":
        return "central"
    return "append" if model in _GROWING else "owner"
