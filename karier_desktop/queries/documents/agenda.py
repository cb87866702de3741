"""The agenda of the office on paper: what is late and what comes next."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from sqlalchemy.orm import Session

from karier_desktop.queries.documents.agenda_facts import agenda_facts
from karier_desktop.queries.documents.office import unit_title
from karier_desktop.queries.documents.params import DocumentParams
from karier_desktop.rules.agenda import agenda
from karier_desktop.rules.agenda_item import GROUP_TITLES, AgendaItem
from karier_desktop.storage.context import rules


@dataclass(frozen=True)
class AgendaLine:
    """One thing to do. `basis` is the legal basis or the habit behind the date."""

    title: str
    subject: str
    detail: str
    due: date | None
    basis: str = ""


@dataclass(frozen=True)
class AgendaGroup:
    """Lines of one stretch of time, e.g. `Terlambat`."""

    title: str
    lines: tuple[AgendaLine, ...]


@dataclass(frozen=True)
class AgendaData:
    """The agenda as of a day."""

    unit: str
    as_of: date
    groups: tuple[AgendaGroup, ...]


def gather_agenda(session: Session, params: DocumentParams) -> AgendaData:
    """The agenda of the unit as of the date."""
    items = agenda(rules(session), agenda_facts(session, params.unit_id, params.as_of), params.as_of)
    return agenda_data(unit_title(session, params.unit_id), params.as_of, items)


def agenda_data(unit: str, as_of: date, items: Iterable[AgendaItem]) -> AgendaData:
    """The lines of the start page in its groups, in the order they come."""
    listed = list(items)
    groups = (
        AgendaGroup(title, tuple(_line(item) for item in listed if item.group == key))
        for key, title in GROUP_TITLES.items()
    )
    return AgendaData(unit, as_of, tuple(group for group in groups if group.lines))


def _line(item: AgendaItem) -> AgendaLine:
    return AgendaLine(item.title, item.who, item.detail, item.when, item.basis)
