"""Mentoring pairs through the services: the checks of domain.md 7.3, meetings, what the history says."""

from datetime import date, time
from typing import Any
from uuid import UUID

import pytest
from sqlalchemy.orm import Session

from karier_desktop.catalog.mentoring import MENTORING_PAIR, SESSIONS
from karier_desktop.rules.problem import Problem, Refused
from karier_desktop.services import mentoring, records
from karier_desktop.services.mentoring import PAIR
from karier_desktop.storage import journal
from karier_desktop.storage.database import Database
from tests.support.development import new_event, new_meeting, new_pair, new_seat
from tests.support.factories import new_competency, new_employee

START = date(2026, 1, 5)


def two(database: Database, mentor: str = "III/d", mentee: str = "III/a") -> tuple[UUID, UUID]:
    def make(session: Session) -> tuple[UUID, UUID]:
        senior = new_employee(session, name="Yohanes Tukan", golongan=mentor)
        return senior.id, new_employee(session, name="Anastasia Fahik", golongan=mentee).id

    return database.write(make).value


def draft(mentor: UUID, mentee: UUID, **over: Any) -> dict[str, Any]:
    values = {"mentor_id": mentor, "mentee_id": mentee, "start_date": START, "end_date": date(2026, 6, 30)}
    return {**MENTORING_PAIR.blank(), **values, **over}


def meeting(day: date, **over: Any) -> dict[str, Any]:
    return {**SESSIONS.blank(), "day": day, "topic": "Triase", "jp": 2, **over}


def problems(database: Database, typed: dict[str, Any], pair: UUID | None = None) -> list[tuple[str, str, str]]:
    found: list[Problem] = database.read(records.check, PAIR, pair, typed)
    return [(p.field, p.text, p.level) for p in found]


def test_nobody_mentors_himself(database: Database) -> None:
    mentor, _ = two(database)
    found = problems(database, draft(mentor, mentor))
    assert found == [("mentee_id", "Mentor dan mentee harus dua orang yang berbeda.", "error")]


def test_mentor_not_higher_warns(database: Database) -> None:
    mentor, mentee = two(database, "III/a", "III/a")
    found = problems(database, draft(mentor, mentee))
    assert [(field, level) for field, _, level in found] == [("mentor_id", "warning")]


@pytest.mark.parametrize(
    ("days", "expected"),
    [
        ([date(2026, 7, 1)], ("sessions[0].day", "di luar masa mentoring")),
        ([date(2026, 2, 3), date(2026, 2, 10), date(2026, 2, 17)], ("sessions[2].day", "Sesi ke-3 pada Februari 2026")),
    ],
)
def test_meetings_outside_the_period_and_above_the_monthly_cap_warn(
    database: Database, days: list[date], expected: tuple[str, str]
) -> None:
    mentor, mentee = two(database)
    ((field, text, level),) = problems(database, draft(mentor, mentee, sessions=[meeting(day) for day in days]))
    assert (field, level) == (expected[0], "warning")
    assert expected[1] in text


def test_overlaps_across_pairs_and_with_trainings_warn(database: Database) -> None:
    mentor, mentee = two(database)
    day = date(2026, 2, 3)

    def busy(session: Session) -> None:
        other = new_pair(session, mentor, new_employee(session, name="Petrus Leki").id)
        new_meeting(session, other.id, day, start_time=time(9), end_time=time(11))
        event = new_event(session, "Seminar gizi", start_date=day, end_date=day)
        new_seat(session, event.id, mentee)

    database.write(busy)
    row = meeting(day, start_time=time(10), end_time=time(11))
    texts = [text for _, text, _ in problems(database, draft(mentor, mentee, sessions=[row]))]
    assert any("Mentoring dengan Petrus Leki" in text for text in texts)
    assert any("Seminar gizi" in text for text in texts)


def test_meetings_of_the_pair_itself_are_not_counted_against_it(database: Database) -> None:
    mentor, mentee = two(database)

    def pair(session: Session) -> UUID:
        made = new_pair(session, mentor, mentee)
        new_meeting(session, made.id, date(2026, 2, 3), start_time=time(9), end_time=time(10))
        return made.id

    made = database.write(pair).value
    stored = database.read(records.load, MENTORING_PAIR, made)
    assert problems(database, stored.draft, made) == []


def test_same_competency_with_another_mentor_warns(database: Database) -> None:
    mentor, mentee = two(database)

    def other(session: Session) -> UUID:
        competency = new_competency(session).id
        new_pair(session, new_employee(session, name="Rosmawati").id, mentee, competency_id=competency)
        return competency

    competency = database.write(other).value
    assert problems(database, draft(mentor, mentee, competency_id=competency)) == [
        (
            "competency_id",
            "Mentee ini sudah dibimbing Rosmawati untuk kompetensi yang sama sejak 5 Januari 2026.",
            "warning",
        )
    ]
    assert problems(database, draft(mentor, mentee, competency_id=competency, status="selesai")) == []


def test_rows_without_a_day_do_not_shift_the_others(database: Database) -> None:
    mentor, mentee = two(database)
    rows = [{**SESSIONS.blank(), "topic": "Belum dijadwalkan"}, meeting(date(2026, 7, 1))]
    found = problems(database, draft(mentor, mentee, sessions=rows))
    assert [field for field, _, level in found if level == "warning"] == ["sessions[1].day"]


def test_logging_a_meeting_puts_the_pair_to_work(database: Database) -> None:
    mentor, mentee = two(database)
    pair = database.write(lambda session: new_pair(session, mentor, mentee, status="ditetapkan").id).value
    row = database.read(mentoring.new_session, pair)
    assert (row["day"], row["jp"]) == (date(2026, 3, 12), 2)
    database.write(mentoring.log_session, pair, 1, {**row, "topic": "Triase", "place": "Ruang IGD"})
    stored = database.read(records.load, MENTORING_PAIR, pair)
    assert stored.draft["status"] == "berjalan"
    assert [r["topic"] for r in stored.draft["sessions"]] == ["Triase"]
    assert database.read(mentoring.new_session, pair)["place"] == "Ruang IGD"


def test_meeting_above_the_cap_is_kept_once_a_reason_is_given(database: Database) -> None:
    mentor, mentee = two(database)

    def full(session: Session) -> UUID:
        made = new_pair(session, mentor, mentee)
        for day in (2, 9):
            new_meeting(session, made.id, date(2026, 3, day))
        return made.id

    pair = database.write(full).value
    row = {**database.read(mentoring.new_session, pair), "topic": "Triase"}
    with pytest.raises(Refused) as refused:
        database.write(mentoring.log_session, pair, 1, row)
    (problem,) = refused.value.problems
    assert "yang dihitung JP paling banyak 2 sesi sebulan" in problem.text
    database.write(mentoring.log_session, pair, 1, row, {problem.field: "Persiapan akreditasi"})
    assert len(database.read(records.load, MENTORING_PAIR, pair).draft["sessions"]) == 3


def test_history_speaks_of_people(database: Database) -> None:
    mentor, mentee = two(database)
    pair = database.write(records.save, PAIR, None, draft(mentor, mentee), None).value.id
    assert database.read(journal.history, pair)[0].label == (
        "Menambah pasangan mentoring: Anastasia Fahik dibimbing Yohanes Tukan"
    )


def test_competency_seed_comes_once(database: Database) -> None:
    from karier_desktop.services.competency import seed

    assert database.write(seed).value == 9
    assert database.write(seed).value == 0
