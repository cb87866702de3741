"""Trainings through the services: checks against other records, people in and out, closing, holding again."""

from datetime import date, time
from typing import Any
from uuid import UUID

import pytest
from sqlalchemy import select
from sqlalchemy.orm import Session

from karier_desktop.catalog.training import PARTICIPANTS, SESSIONS, TRAINING_EVENT
from karier_desktop.models import TrainingHistory, TrainingParticipant
from karier_desktop.rules.problem import Problem, Refused
from karier_desktop.services import records, training
from karier_desktop.services.training import EVENT, Result
from karier_desktop.storage.database import Database
from tests.support.development import (
    new_budget_line,
    new_event,
    new_hours,
    new_meeting,
    new_pair,
    new_provider,
    new_seat,
)
from tests.support.factories import new_employee, new_training_history


def draft(**over: Any) -> dict[str, Any]:
    """Three days in March 2026, typed."""
    values = {"name": "Asuhan Persalinan Normal", "start_date": date(2026, 3, 26), "end_date": date(2026, 3, 27)}
    return {**TRAINING_EVENT.blank(), **values, **over}


def seat(person: UUID, **over: Any) -> dict[str, Any]:
    return {**PARTICIPANTS.blank(), "employee_id": person, **over}


def hours(day: date, start: int, end: int, **over: Any) -> dict[str, Any]:
    typed = {"day": day, "start_time": time(start), "end_time": time(end), "topic": "Praktik"}
    return {**SESSIONS.blank(), **typed, **over}


def problems(database: Database, typed: dict[str, Any], event: UUID | None = None) -> list[Problem]:
    return database.read(records.check, EVENT, event, typed)


def people(database: Database, count: int, **over: Any) -> list[UUID]:
    return database.write(lambda session: [new_employee(session, **over).id for _ in range(count)]).value


def booked(session: Session, person: UUID, **over: Any) -> UUID:
    event = new_event(session, **over)
    new_seat(session, event.id, person)
    return event.id


def test_person_booked_in_two_events_is_warned_of_by_name_and_date(database: Database) -> None:
    (person,) = people(database, 1)
    database.write(booked, person)
    assert problems(database, draft(participants=[seat(person)])) == [
        Problem(
            "participants[0].clash_reason", "Bentrok dengan Bimtek SKP dan Dialog Kinerja, 26 Maret 2026.", "warning"
        )
    ]


@pytest.mark.parametrize(
    ("over", "row"),
    [
        ({"status": "dibatalkan", "status_reason": "Dana dialihkan"}, {}),
        ({}, {"clash_reason": "Hadir bergantian"}),
        ({}, {"status": "mundur"}),
    ],
)
def test_no_clash_when_cancelled_explained_or_withdrawn(
    database: Database, over: dict[str, Any], row: dict[str, Any]
) -> None:
    (person,) = people(database, 1)
    database.write(booked, person)
    assert problems(database, draft(participants=[seat(person, **row)], **over)) == []


def test_hours_decide_when_both_events_have_them(database: Database) -> None:
    (person,) = people(database, 1)

    def morning(session: Session) -> None:
        event = new_event(session, start_date=date(2026, 3, 26), end_date=date(2026, 3, 26))
        new_seat(session, event.id, person)
        new_hours(session, event.id, date(2026, 3, 26), 8, 12)

    database.write(morning)
    day = date(2026, 3, 26)
    assert problems(database, draft(participants=[seat(person)], sessions=[hours(day, 13, 15)])) == []
    assert len(problems(database, draft(participants=[seat(person)], sessions=[hours(day, 11, 13)]))) == 1


def test_meeting_of_a_pair_clashes_with_a_training(database: Database) -> None:
    mentor, mentee = people(database, 2, name="Yohanes Tukan")

    def meet(session: Session) -> None:
        pair = new_pair(session, mentor, mentee)
        new_meeting(session, pair.id, date(2026, 3, 27))

    database.write(meet)
    found = problems(database, draft(participants=[seat(mentee)]))
    assert [p.text for p in found] == ["Bentrok dengan Mentoring dengan Yohanes Tukan, 27 Maret 2026."]


def test_clash_query_asks_once_for_all_participants(database: Database) -> None:
    many = people(database, 40)

    def all_booked(session: Session) -> None:
        event = new_event(session)
        for person in many:
            new_seat(session, event.id, person)

    database.write(all_booked)
    statements: list[str] = []

    def counted(session: Session) -> list[Problem]:
        from sqlalchemy import event

        listener = lambda conn, cursor, statement, *_: statements.append(statement)  # noqa: E731
        event.listen(session.get_bind(), "before_cursor_execute", listener)
        found = records.check(session, EVENT, None, draft(participants=[seat(p) for p in many], jp=8))
        event.remove(session.get_bind(), "before_cursor_execute", listener)
        return found

    assert len(database.read(counted)) == 40
    assert len(statements) < 15


def test_quota_agreement_and_money_warn(database: Database) -> None:
    two = people(database, 2)

    def lists(session: Session) -> tuple[UUID, UUID]:
        provider = new_provider(session, mou_expires=date(2026, 1, 31))
        line = new_budget_line(session, 10_000_000)
        new_event(session, budget_line_id=line.id, planned_cost=6_000_000)
        return provider.id, line.id

    provider, line = database.write(lists).value
    typed = draft(
        quota=1,
        participants=[seat(p) for p in two],
        provider_id=provider,
        budget_line_id=line,
        planned_cost=5_000_000,
    )
    assert [(p.field, p.text, p.level) for p in problems(database, typed)] == [
        ("quota", "Peserta 2 orang, kursi hanya 1.", "warning"),
        ("provider_id", "Kerja sama (MoU) dengan BKPSDM Kabupaten Nusa Timur berakhir 31 Januari 2026.", "warning"),
        ("planned_cost", "Sisa Diklat pegawai Rp4.000.000; biaya yang direncanakan lebih Rp1.000.000.", "warning"),
    ]


def test_money_of_the_event_itself_is_not_counted_twice(database: Database) -> None:
    def lists(session: Session) -> tuple[UUID, UUID]:
        line = new_budget_line(session, 10_000_000)
        return new_event(session, budget_line_id=line.id, planned_cost=9_000_000).id, line.id

    event, line = database.write(lists).value
    assert problems(database, draft(budget_line_id=line, planned_cost=10_000_000), event) == []


def test_pppk_over_the_yearly_maximum_is_one_warning_with_names(database: Database) -> None:
    contract = people(database, 2, employee_type="PPPK", name="Siti Rumakway")
    (permanent,) = people(database, 1)

    def learned(session: Session) -> None:
        for person in (*contract, permanent):
            new_training_history(session, person, jp=20, end_date=date(2026, 2, 3))

    database.write(learned)
    found = problems(database, draft(jp=6, participants=[seat(p) for p in (*contract, permanent)]))
    assert [(p.field, p.level) for p in found] == [("jp", "warning")]
    assert found[0].text == (
        "Di atas 24 JP setahun untuk PPPK (PP 49/2018): Siti Rumakway (26 JP), Siti Rumakway (26 JP)."
    )


def test_event_does_not_replace_itself(database: Database) -> None:
    event = database.write(lambda session: new_event(session).id).value
    found = problems(database, draft(replaced_by_id=event), event)
    assert [(p.field, p.level) for p in found] == [("replaced_by_id", "error")]


# People in and out of a saved event


def version(database: Database, event: UUID) -> int:
    return database.read(records.load, TRAINING_EVENT, event).version


def seated(database: Database, event: UUID) -> dict[UUID, str]:
    def read(session: Session) -> dict[UUID, str]:
        query = select(TrainingParticipant.employee_id, TrainingParticipant.clash_reason).where(
            TrainingParticipant.event_id == event, TrainingParticipant.deleted_at.is_(None)
        )
        return {row.employee_id: row.clash_reason for row in session.execute(query)}

    return database.read(read)


def test_seats_are_given_once_and_taken_back(database: Database) -> None:
    three = people(database, 3)
    event = database.write(lambda session: new_event(session).id).value
    database.write(training.seat, event, 1, three[:2])
    database.write(training.seat, event, version(database, event), three)
    assert seated(database, event) == dict.fromkeys(three, "")
    database.write(training.unseat, event, version(database, event), three[1:])
    assert set(seated(database, event)) == {three[0]}


def test_clash_wants_a_reason_that_stays_with_the_seat(database: Database) -> None:
    (person,) = people(database, 1)
    database.write(booked, person)
    event = database.write(lambda session: new_event(session, "Asuhan Persalinan Normal").id).value
    with pytest.raises(Refused) as refused:
        database.write(training.seat, event, 1, [person])
    assert [p.level for p in refused.value.problems] == ["warning"]
    database.write(training.seat, event, 1, [person], "Diminta kepala dinas")
    assert seated(database, event) == {person: "Diminta kepala dinas"}


def test_settling_keeps_with_reason_or_gives_the_seat_up(database: Database) -> None:
    stays, goes, other = people(database, 3)
    first = database.write(lambda session: new_event(session, "Asuhan Persalinan Normal").id).value
    database.write(training.seat, first, 1, [stays, goes, other])

    def also(session: Session) -> None:
        event = new_event(session)
        for person in (stays, goes):
            new_seat(session, event.id, person)

    database.write(also)
    database.write(training.settle, first, version(database, first), {stays: "Bergantian", goes: ""})
    assert seated(database, first) == {stays: "Bergantian", other: ""}


def test_adding_people_is_not_stopped_by_old_warnings(database: Database) -> None:
    one, two, new = people(database, 3)
    event = database.write(lambda session: new_event(session, "Asuhan Persalinan Normal").id).value
    database.write(training.seat, event, 1, [one, two])
    database.write(booked, two)
    database.write(training.seat, event, version(database, event), [new])
    database.write(training.unseat, event, version(database, event), [one])
    assert set(seated(database, event)) == {two, new}


# Closing


def histories(database: Database, event: UUID) -> dict[UUID, tuple[str, int | None, str]]:
    def read(session: Session) -> dict[UUID, tuple[str, int | None, str]]:
        query = select(TrainingHistory).where(TrainingHistory.event_id == event, TrainingHistory.deleted_at.is_(None))
        return {row.employee_id: (row.name, row.jp, row.certificate_number) for row in session.scalars(query)}

    return database.read(read)


def held(session: Session, who: list[UUID], **over: Any) -> UUID:
    values = {"start_date": date(2026, 3, 3), "end_date": date(2026, 3, 5), "batch": "II"}
    event = new_event(session, "Bimtek aplikasi BPJS", **{**values, **over})
    for person in who:
        new_seat(session, event.id, person)
    return event.id


def results(database: Database, event: UUID, statuses: dict[UUID, str]) -> list[Result]:
    rows = database.read(records.load, TRAINING_EVENT, event).draft["participants"]
    return [
        Result(row["id"], statuses[row["employee_id"]], 3, 60, 85, f"SERT/{row['employee_id'].hex[:4]}") for row in rows
    ]


def test_closing_gives_histories_to_those_who_passed_and_only_once(database: Database) -> None:
    passed, failed = people(database, 2)
    event = database.write(held, [passed, failed]).value
    found = results(database, event, {passed: "lulus", failed: "tidak_lulus"})
    for _ in range(2):
        database.write(training.record_results, event, version(database, event), found, close=True)
    assert histories(database, event) == {passed: ("Bimtek aplikasi BPJS, angkatan II", 24, f"SERT/{passed.hex[:4]}")}
    assert database.read(records.load, TRAINING_EVENT, event).draft["status"] == "selesai"


def test_later_corrections_reach_the_histories(database: Database) -> None:
    one, two = people(database, 2)
    event = database.write(held, [one, two]).value
    found = results(database, event, {one: "lulus", two: "lulus"})
    database.write(training.record_results, event, version(database, event), found, close=True)
    found = results(database, event, {one: "lulus", two: "tidak_hadir"})
    database.write(training.record_results, event, version(database, event), found)
    assert set(histories(database, event)) == {one}


def test_event_that_is_not_over_or_has_no_jp_is_not_closed(database: Database) -> None:
    event = database.write(held, [], end_date=date(2026, 3, 27), jp=None).value
    with pytest.raises(Refused) as refused:
        database.write(training.record_results, event, 1, [], close=True)
    assert [p.text for p in refused.value.problems] == [
        "Kegiatan baru selesai 27 Maret 2026. Tutup kegiatan sesudah hari itu.",
        "JP kegiatan belum diisi, jadi tidak ada JP yang dapat dicatat. Isi JP dahulu.",
    ]


def test_jp_of_the_hours_count_when_the_event_has_none(database: Database) -> None:
    (person,) = people(database, 1)
    event = database.write(held, [person], jp=None).value
    database.write(lambda session: new_hours(session, event, date(2026, 3, 3), 8, 11, jp=4).id)
    found = results(database, event, {person: "lulus"})
    database.write(training.record_results, event, version(database, event), found, close=True)
    assert histories(database, event)[person][1] == 4


# Holding again


def test_repeated_event_moves_days_and_leaves_results_behind(database: Database) -> None:
    (person,) = people(database, 1)
    event = database.write(held, [person], planned_cost=5, actual_cost=7, status="selesai").value
    database.write(lambda session: new_hours(session, event, date(2026, 3, 4), 8, 11).id)
    again = database.read(training.repeated, event, date(2027, 3, 2), True)
    assert (again["start_date"], again["end_date"]) == (date(2027, 3, 2), date(2027, 3, 4))
    assert [row["day"] for row in again["sessions"]] == [date(2027, 3, 3)]
    assert (again["status"], again["actual_cost"], again["planned_cost"], again["batch"]) == (
        "direncanakan",
        None,
        5,
        "",
    )
    assert [(row["employee_id"], row["status"], row["id"]) for row in again["participants"]] == [
        (person, "terdaftar", None)
    ]
    saved = database.write(records.save, EVENT, None, again, None).value
    assert saved.title == "Bimtek aplikasi BPJS"


@pytest.mark.parametrize(
    ("day", "year", "expected"),
    [
        (date(2025, 3, 25), 2026, date(2026, 3, 24)),
        (date(2026, 1, 1), 2027, date(2026, 12, 31)),
        (date(2024, 2, 29), 2025, date(2025, 2, 27)),
        (date(2026, 8, 31), 2027, date(2027, 8, 30)),
    ],
)
def test_same_weekday_of_another_year(day: date, year: int, expected: date) -> None:
    found = training.same_weekday(day, year)
    assert found == expected
    assert found.weekday() == day.weekday()
