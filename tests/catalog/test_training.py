"""What the form of a training finds wrong by itself, and what it fills in."""

from datetime import date, time
from typing import Any
from uuid import UUID, uuid4

import pytest

from karier_desktop.catalog.checks import problems
from karier_desktop.catalog.entity import CheckContext
from karier_desktop.catalog.training import PARTICIPANTS, SESSIONS, TRAINING_EVENT
from karier_desktop.catalog.training_checks import END_FILL, JP_FILL, read_event
from karier_desktop.storage.rulebook import rule_book

CONTEXT = CheckContext(date(2026, 3, 12), rule_book())
DAY = date(2026, 3, 25)


def draft(**over: Any) -> dict[str, Any]:
    values = {"name": "Bimtek SKP", "start_date": DAY, "end_date": date(2026, 3, 27)}
    return {**TRAINING_EVENT.blank(), **values, **over}


def hours(start: time | None, end: time | None, **over: Any) -> dict[str, Any]:
    values = {"day": DAY, "start_time": start, "end_time": end, "topic": "Praktik"}
    return {**SESSIONS.blank(), **values, **over}


def seat(person: UUID, **over: Any) -> dict[str, Any]:
    return {**PARTICIPANTS.blank(), "employee_id": person, **over}


def found(**over: Any) -> list[tuple[str, str]]:
    return [(p.field, p.level) for p in problems(TRAINING_EVENT, draft(**over), CONTEXT)]


NINE, TEN, ELEVEN, TWELVE = time(9), time(10), time(11), time(12)
PERSON = uuid4()


@pytest.mark.parametrize(
    ("over", "expected"),
    [
        ({}, []),
        ({"end_date": date(2026, 3, 24)}, [("end_date", "error")]),
        ({"status": "dibatalkan"}, [("status_reason", "error")]),
        ({"status": "ditunda", "status_reason": "Gedung dipakai pilkada"}, []),
        ({"sessions": [hours(TEN, NINE)]}, [("sessions[0].end_time", "error")]),
        ({"sessions": [hours(None, NINE)]}, [("sessions[0].start_time", "error")]),
        ({"sessions": [hours(NINE, TEN, day=date(2026, 3, 28))]}, [("sessions[0].day", "error")]),
        ({"sessions": [hours(NINE, ELEVEN), hours(TEN, TWELVE)]}, [("sessions[1].start_time", "error")]),
        ({"sessions": [hours(TEN, TWELVE), hours(NINE, ELEVEN)]}, [("sessions[0].start_time", "error")]),
        ({"sessions": [hours(NINE, ELEVEN, room="A"), hours(TEN, TWELVE, room="B")]}, []),
        ({"sessions": [hours(NINE, TEN), hours(TEN, ELEVEN)]}, []),
        ({"sessions": [hours(NINE, TEN, jp=2)], "jp": 3}, [("jp", "warning")]),
        ({"quota": 1, "participants": [seat(uuid4()), seat(uuid4())]}, [("quota", "warning")]),
        ({"quota": 1, "participants": [seat(uuid4()), seat(uuid4(), status="mundur")]}, []),
        ({"participants": [seat(PERSON), seat(PERSON)]}, [("participants[1].employee_id", "error")]),
        ({"participants": [seat(PERSON, days_present=4)]}, [("participants[0].days_present", "error")]),
        ({"participants": [seat(PERSON, days_present=3)]}, []),
    ],
)
def test_checks(over: dict[str, Any], expected: list[tuple[str, str]]) -> None:
    assert found(**over) == expected


def test_problems_keep_their_row_when_rows_before_are_unfinished() -> None:
    """The rules never see rows without a day or a person; their problems must still point to the form's rows."""
    rows = [hours(None, None, day=None), hours(NINE, TEN, day=date(2026, 3, 30))]
    assert ("sessions[1].day", "error") in found(sessions=rows)
    seats = [seat(uuid4(), status="mundur"), seat(PERSON), seat(PERSON)]
    assert found(participants=seats) == [("participants[2].employee_id", "error")]


def test_no_plan_without_days() -> None:
    assert read_event(draft(start_date=None)) is None


def test_the_end_follows_the_start() -> None:
    assert END_FILL.infer(draft(), CONTEXT) == {"end_date": DAY}


@pytest.mark.parametrize(
    ("start", "end", "expected"),
    [
        (time(8), time(9, 30), {"jp": 2}),
        (time(8), time(8, 44), {"jp": 0}),
        (time(9), time(8), {}),
        (time(8), None, {}),
    ],
)
def test_jp_come_from_the_hours(start: time, end: time | None, expected: dict[str, int]) -> None:
    assert JP_FILL.infer(hours(start, end), CONTEXT) == expected
