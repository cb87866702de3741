"""Invented trainings and mentoring pairs for tests, in the manner of `factories`."""

from datetime import date, time
from typing import Any
from uuid import UUID

from sqlalchemy.orm import Session

from karier_desktop.models import (
    BudgetLine,
    MentoringGoal,
    MentoringPair,
    MentoringSession,
    TrainingEvent,
    TrainingParticipant,
    TrainingProvider,
    TrainingSession,
)
from tests.support.factories import add


def new_event(session: Session, name: str = "Bimtek SKP dan Dialog Kinerja", **over: Any) -> TrainingEvent:
    """Three days in March 2026."""
    values = {"start_date": date(2026, 3, 25), "end_date": date(2026, 3, 27), "jp": 24, "kind": "8"}
    return add(session, TrainingEvent(**{"name": name, **values, **over}))


def new_hours(session: Session, event_id: UUID, day: date, start: int, end: int, **over: Any) -> TrainingSession:
    """A block of hours, from and until full hours."""
    hours = {"day": day, "start_time": time(start), "end_time": time(end), "topic": "Dialog kinerja"}
    return add(session, TrainingSession(**{"event_id": event_id, **hours, **over}))


def new_seat(session: Session, event_id: UUID, employee_id: UUID, **over: Any) -> TrainingParticipant:
    """A participant."""
    return add(session, TrainingParticipant(**{"event_id": event_id, "employee_id": employee_id, **over}))


def new_provider(session: Session, name: str = "BKPSDM Kabupaten Nusa Timur", **over: Any) -> TrainingProvider:
    """An institution."""
    return add(session, TrainingProvider(**{"name": name, **over}))


def new_budget_line(session: Session, amount: int, **over: Any) -> BudgetLine:
    """Money of 2026."""
    return add(session, BudgetLine(**{"year": 2026, "name": "Diklat pegawai", "amount": amount, **over}))


def new_pair(session: Session, mentor_id: UUID, mentee_id: UUID, **over: Any) -> MentoringPair:
    """A pair at work from January to June 2026."""
    values = {"start_date": date(2026, 1, 5), "end_date": date(2026, 6, 30), "status": "berjalan"}
    return add(session, MentoringPair(**{"mentor_id": mentor_id, "mentee_id": mentee_id, **values, **over}))


def new_meeting(session: Session, pair_id: UUID, day: date, **over: Any) -> MentoringSession:
    """A meeting both have signed."""
    values = {"topic": "Triase", "jp": 2, "mentor_signed": True, "mentee_signed": True}
    return add(session, MentoringSession(**{"pair_id": pair_id, "day": day, **values, **over}))


def new_goal(session: Session, pair_id: UUID, text: str = "Triase mandiri", **over: Any) -> MentoringGoal:
    """Something the pair wants to reach."""
    return add(session, MentoringGoal(**{"pair_id": pair_id, "text": text, **over}))
