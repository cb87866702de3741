"""What the start page shows besides the agenda: figures about the staff, the last import, and what was worked on."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from uuid import UUID

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from karier_desktop.models.journal import Change, ChangeSet
from karier_desktop.queries.employee import employee_counts
from karier_desktop.rules.agenda_career import AgendaPerson
from karier_desktop.rules.book import RuleBook
from karier_desktop.rules.retirement import pension_of
from karier_desktop.rules.service_time import add_months
from karier_desktop.storage.context import actor

IMPORT = "Impor SIASN"
"""How the label of an import begins (services/imports)."""
SOON = 12
"""Months ahead in which a pension counts as near."""
_LOOKED_AT = 40
_PLACES = ("employee", "training_event", "mentoring_pair", "appraisal")


@dataclass(frozen=True)
class Figures:
    """Five figures on the staff in service. `year` is the one appraised, `jp_minimum` what is asked of a PNS."""

    pns: int
    pppk: int
    complete: int
    year: int
    appraised: int
    jp_minimum: int
    jp_reached: int
    retiring: int

    @property
    def people(self) -> int:
        """PNS and PPPK together."""
        return self.pns + self.pppk


@dataclass(frozen=True)
class Imported:
    """The last import: its file, when, and how many records it wrote."""

    file: str
    at: datetime
    records: int


@dataclass(frozen=True)
class Recent:
    """A record somebody worked on: the label of the save, and the record itself."""

    table: str
    id: UUID
    label: str
    at: datetime


def figures(session: Session, book: RuleBook, people: Sequence[AgendaPerson], today: date) -> Figures:
    """Counted from the people the agenda looks at."""
    counts = employee_counts(session)
    row = book.row("jp_duty", "PNS", today)
    minimum = (row.optional("minimum") or 0) if row else 0
    pns = [one for one in people if one.facts.employee_type == "PNS"]
    pensions = (pension_of(book, one.facts, today) for one in pns)
    limit = add_months(today, SOON)
    return Figures(
        pns=counts.pns,
        pppk=counts.pppk,
        complete=counts.active - counts.incomplete,
        year=today.year - 1,
        appraised=sum(1 for one in people if one.predicates.get(today.year - 1)),
        jp_minimum=minimum,
        jp_reached=sum(1 for one in pns if one.jp_this_year >= minimum),
        retiring=sum(1 for pension in pensions if pension is not None and today <= pension <= limit),
    )


def last_import(session: Session) -> Imported | None:
    """The newest import from SIASN."""
    found = session.execute(
        select(ChangeSet.id, ChangeSet.label, ChangeSet.at)
        .where(ChangeSet.label.like(f"{IMPORT}%"))
        .order_by(ChangeSet.at.desc())
        .limit(1)
    ).first()
    if found is None:
        return None
    records = select(func.count(func.distinct(Change.root_id))).where(Change.change_set_id == found.id)
    return Imported(found.label.partition(": ")[2], found.at, session.scalar(records) or 0)


def recent_work(session: Session, limit: int = 3) -> list[Recent]:
    """The records the person at work saved last, each once, the newest first; imports and other bulk left out."""
    sets = (
        select(ChangeSet.id, ChangeSet.label, ChangeSet.at)
        .where(ChangeSet.actor == actor(session), ChangeSet.label.not_like(f"{IMPORT}%"))
        .order_by(ChangeSet.at.desc(), ChangeSet.id.desc())
        .limit(_LOOKED_AT)
    )
    found: dict[UUID, Recent] = {}
    for number, label, at in session.execute(sets).all():
        roots = select(Change.table_name, Change.root_id, Change.kind).where(
            Change.change_set_id == number, Change.root_id == Change.record_id, Change.table_name.in_(_PLACES)
        )
        rows = session.execute(roots.limit(2)).all()
        if len(rows) == 1 and rows[0].kind != "delete":
            found.setdefault(rows[0].root_id, Recent(rows[0].table_name, rows[0].root_id, label, at))
        if len(found) == limit:
            break
    return list(found.values())
