"""People to choose participants from, and the people who already are."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass, replace
from datetime import date
from uuid import UUID

from sqlalchemy import ColumnElement, Select, func, or_, select
from sqlalchemy.orm import Session

from karier_desktop.models import Employee, OrgUnit, TrainingParticipant
from karier_desktop.queries.office import subtree, units
from karier_desktop.queries.training_bookings import mentoring_bookings, training_bookings
from karier_desktop.queries.training_jp import IN_SERVICE, jp_recaps
from karier_desktop.rules.book import RuleBook
from karier_desktop.rules.listing import search_words
from karier_desktop.rules.names import full_name
from karier_desktop.rules.training import TrainingPlan, clashes_of

NO_DAYS = UUID(int=0)
"""The id of a plan whose days are not known yet: it takes nobody's time."""


@dataclass(frozen=True)
class Candidate:
    """A person as the picker and the list of participants show one. `busy` names what else takes the same days."""

    id: UUID
    nip: str
    front_title: str
    name: str
    back_title: str
    employee_type: str
    golongan: str
    position: str
    unit: str
    jp: int = 0
    minimum: int | None = None
    busy: tuple[tuple[UUID, str, date], ...] = ()

    @property
    def full_name(self) -> str:
        """With degrees."""
        return full_name(self.front_title, self.name, self.back_title)


@dataclass(frozen=True)
class CandidateFilter:
    """What the picker shows. `jp_below` keeps those with fewer JP this year."""

    words: str = ""
    unit_id: UUID | None = None
    golongan: str = ""
    position: str = ""
    jp_below: int | None = None


@dataclass(frozen=True)
class Seat:
    """A participant of an event, for the pane."""

    id: UUID
    person: Candidate
    status: str
    clash_reason: str
    days_present: int | None = None
    pre_test: int | None = None
    post_test: int | None = None
    certificate_number: str = ""
    certificate_date: date | None = None

    @property
    def clashes(self) -> bool:
        """Is there a clash nobody gave a reason for?"""
        return bool(self.person.busy) and not self.clash_reason and self.status != "mundur"


@dataclass(frozen=True)
class Choices:
    """What the picker offers: units (with their depth in the tree), golongan, posts; `needed` JP of a PNS in a year."""

    units: tuple[tuple[UUID, str, int], ...]
    golongan: tuple[str, ...]
    positions: tuple[str, ...]
    needed: int


def find_candidates(
    session: Session, book: RuleBook, wanted: CandidateFilter, plan: TrainingPlan, limit: int = 2000
) -> list[Candidate]:
    """Everybody in service who matches and has no seat yet, with the year's JP and what else is booked."""
    here = (Employee.deleted_at.is_(None), Employee.legal_status.in_(IN_SERVICE))
    query = _people().where(*here, *_matching(wanted)).limit(limit)
    seated = set(plan.participants)
    found = [Candidate(*row) for row in session.execute(query) if row[0] not in seated]
    people = complete(session, book, plan, found)
    return [p for p in people if wanted.jp_below is None or p.jp < wanted.jp_below]


def people_of(session: Session, book: RuleBook, plan: TrainingPlan, ids: Collection[UUID]) -> dict[UUID, Candidate]:
    """The same of some people by their ids."""
    rows = session.execute(_people().where(Employee.id.in_(ids)))
    return {p.id: p for p in complete(session, book, plan, [Candidate(*row) for row in rows])}


def complete(session: Session, book: RuleBook, plan: TrainingPlan, people: list[Candidate]) -> list[Candidate]:
    """The people with JP of the event's year and with clashes, both for all of them at once."""
    recaps = jp_recaps(session, book, plan.first.year, {p.id: p.employee_type for p in people})
    busy = busy_of(session, replace(plan, participants=tuple(p.id for p in people)))
    return [replace(p, jp=recaps[p.id].total, minimum=recaps[p.id].minimum, busy=busy.get(p.id, ())) for p in people]


def busy_of(session: Session, plan: TrainingPlan) -> Mapping[UUID, tuple[tuple[UUID, str, date], ...]]:
    """For each participant of the plan: (subject, label, first day) of what else takes the same hours."""
    if plan.id == NO_DAYS:
        return {}
    people = set(plan.participants)
    others = [
        *training_bookings(session, plan.first, plan.last, people, without=plan.id, settled=False),
        *mentoring_bookings(session, plan.first, plan.last, people),
    ]
    return {
        person: tuple((c.other(plan.id).subject, c.other(plan.id).label, c.day) for c in found)
        for person, found in clashes_of(plan, others).items()
    }


def find_by_nip(session: Session, numbers: Collection[str]) -> dict[str, tuple[UUID, ...]]:
    """The people who carry each number; more than one when two records share it."""
    found: dict[str, tuple[UUID, ...]] = {}
    query = select(Employee.nip, Employee.id).where(Employee.nip.in_(numbers), Employee.deleted_at.is_(None))
    for nip, person in session.execute(query.order_by(Employee.id)):
        found[nip] = (*found.get(nip, ()), person)
    return found


def seats_of(session: Session, book: RuleBook, plan: TrainingPlan) -> tuple[Seat, ...]:
    """The participants of a saved event by name."""
    query = (
        select(TrainingParticipant)
        .join(Employee, Employee.id == TrainingParticipant.employee_id)
        .where(TrainingParticipant.event_id == plan.id, TrainingParticipant.deleted_at.is_(None))
        .order_by(Employee.sort_name, Employee.id)
    )
    rows = session.scalars(query).all()
    people = people_of(session, book, plan, [row.employee_id for row in rows])
    return tuple(
        Seat(
            r.id,
            people[r.employee_id],
            r.status,
            r.clash_reason,
            r.days_present,
            r.pre_test,
            r.post_test,
            r.certificate_number,
            r.certificate_date,
        )
        for r in rows
    )


def choices(session: Session, book: RuleBook, today: date) -> Choices:
    """What the filters of the picker offer."""
    here = (Employee.deleted_at.is_(None), Employee.legal_status.in_(IN_SERVICE))
    grades = select(Employee.golongan, Employee.golongan_order).where(*here, Employee.golongan != "").distinct()
    posts = select(Employee.position).where(*here, Employee.position != "").distinct().order_by(Employee.position)
    duty = book.row("jp_duty", "PNS", today)
    return Choices(
        units=tuple((unit.id, unit.name, len(unit.path) - 1) for unit in units(session)),
        golongan=tuple(g for g, _ in session.execute(grades.order_by(Employee.golongan_order.desc()))),
        positions=tuple(session.scalars(posts)),
        needed=(duty.optional("minimum") or 0) if duty is not None else 0,
    )


def _people() -> Select[UUID, str, str, str, str, str, str, str, str]:
    """The columns of a Candidate; whole records of thousands of people would take seconds."""
    columns = (
        Employee.id,
        Employee.nip,
        Employee.front_title,
        Employee.name,
        Employee.back_title,
        Employee.employee_type,
        Employee.golongan,
        Employee.position,
        func.coalesce(OrgUnit.name, Employee.unit_text),
    )
    query = select(*columns).outerjoin(OrgUnit, OrgUnit.id == Employee.unit_id)
    return query.order_by(Employee.sort_name, Employee.id)


def _matching(wanted: CandidateFilter) -> list[ColumnElement[bool]]:
    """Words may be of the person or of the unit, so that a unit is filtered by typing a part of its name."""
    unit = func.lower(func.coalesce(OrgUnit.name, Employee.unit_text))
    terms: list[ColumnElement[bool]] = [
        or_(Employee.search_text.contains(word, autoescape=True), unit.contains(word, autoescape=True))
        for word in search_words(wanted.words)
    ]
    if wanted.unit_id is not None:
        terms.append(Employee.unit_id.in_(subtree(wanted.unit_id)))
    if wanted.golongan:
        terms.append(Employee.golongan == wanted.golongan)
    if wanted.position:
        terms.append(Employee.position == wanted.position)
    return terms
