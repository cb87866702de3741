"""What the screens of a training read: the pane of an event, people to choose from, what pasted NIPs come to."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from uuid import UUID

from sqlalchemy.orm import Session

from karier_desktop.catalog.entity import Draft
from karier_desktop.catalog.training import TRAINING_EVENT
from karier_desktop.catalog.training_checks import read_event
from karier_desktop.queries.training import (
    EventFacts,
    EventFilter,
    EventRow,
    count_events,
    event_facts,
    find_events,
    years_of_events,
)
from karier_desktop.queries.training_calendar import CalendarMonth, calendar
from karier_desktop.queries.training_jp import JpFilter, JpRow, jp_list, jp_years
from karier_desktop.queries.training_people import (
    NO_DAYS,
    Candidate,
    CandidateFilter,
    Choices,
    Seat,
    choices,
    find_candidates,
    people_of,
    seats_of,
)
from karier_desktop.rules.service_time import add_months
from karier_desktop.rules.training import TrainingPlan
from karier_desktop.services import records
from karier_desktop.services.training_paste import MatchReport, match_numbers
from karier_desktop.storage.database import rules, today


@dataclass(frozen=True)
class EventView:
    """An event for the pane beside the calendar, with its people."""

    facts: EventFacts
    seats: tuple[Seat, ...]
    today: date

    @property
    def clashing(self) -> tuple[Seat, ...]:
        """Those booked twice without a reason."""
        return tuple(seat for seat in self.seats if seat.clashes)

    @property
    def is_due(self) -> bool:
        """Is the event over but not closed?"""
        return self.facts.row.last < self.today and self.facts.row.status in ("direncanakan", "dibuka", "berjalan")


def view(session: Session, event_id: UUID) -> EventView | None:
    """Everything the pane shows, in one read; None when the event is gone."""
    facts = event_facts(session, event_id)
    if facts is None:
        return None
    draft = records.load(session, TRAINING_EVENT, event_id).draft
    return EventView(
        facts=facts,
        seats=seats_of(session, rules(session), _plan(session, event_id, draft)),
        today=today(session),
    )


def people_for(session: Session, event_id: UUID | None, draft: Draft, ids: Collection[UUID]) -> dict[UUID, Candidate]:
    """People by id as the form shows them: JP of the year, and what else is booked at the hours of the draft."""
    return people_of(session, rules(session), _plan(session, event_id, draft), ids)


def offered(session: Session) -> Choices:
    """What the filters of the picker offer."""
    return choices(session, rules(session), today(session))


def candidates_for(session: Session, event_id: UUID | None, draft: Draft, wanted: CandidateFilter) -> list[Candidate]:
    """Who may still be chosen for a draft."""
    return find_candidates(session, rules(session), wanted, _plan(session, event_id, draft))


def candidates_of(session: Session, event_id: UUID, wanted: CandidateFilter) -> list[Candidate]:
    """Who may still be chosen for a saved event."""
    return candidates_for(session, event_id, records.load(session, TRAINING_EVENT, event_id).draft, wanted)


def match_for(session: Session, event_id: UUID | None, draft: Draft, text: str) -> MatchReport:
    """What pasted NIPs come to for a draft."""
    return match_numbers(session, text, _plan(session, event_id, draft))


def _plan(session: Session, event_id: UUID | None, draft: Draft) -> TrainingPlan:
    """The draft for the rules; while its days are not typed yet, a plan of today that takes nobody's time."""
    event = read_event(draft, event_id)
    if event is not None and event.plan.last >= event.plan.first:
        return event.plan
    seated = tuple(row["employee_id"] for row in draft.get("participants", ()) if row.get("employee_id"))
    return TrainingPlan(NO_DAYS, "", today(session), today(session), participants=seated)


@dataclass(frozen=True)
class Wordings:
    """Words for the codes of trainings, and dates: read once by the page.

    From `jp_presses_from` on, missing JP of the year are worth a warning.
    """

    today: date
    jp_presses_from: date
    kinds: Mapping[str, str]
    statuses: Mapping[str, str]


def wordings(session: Session) -> Wordings:
    """The words in force today."""
    book, day = rules(session), today(session)
    tables = ("training_type", "training_status")
    kinds, statuses = ({row.key: row.text("name") for row in book.rows(table, day)} for table in tables)
    months = book.need("agenda_lead", "jp_reminder", day).whole("months")
    return Wordings(day, add_months(date(day.year, 12, 31), -months), kinds, statuses)


def month_of(session: Session, month: date) -> CalendarMonth:
    """The six weeks that a calendar shows for a month."""
    first = month.replace(day=1)
    monday = first - timedelta(days=first.weekday())
    return calendar(session, rules(session), monday, monday + timedelta(days=41))


def list_events(session: Session, wanted: EventFilter, limit: int, offset: int = 0) -> tuple[list[EventRow], int]:
    """A page of the list, and how many there are in all."""
    day = today(session)
    return find_events(session, wanted, day, limit, offset), count_events(session, wanted, day)


def recap_of(session: Session, wanted: JpFilter) -> list[JpRow]:
    """JP of a year by person."""
    return jp_list(session, rules(session), wanted)


def years(session: Session) -> list[int]:
    """Years with events or JP, this one among them, the newest first."""
    known = {today(session).year, *years_of_events(session), *jp_years(session)}
    return sorted(known, reverse=True)
