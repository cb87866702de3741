"""Checks of a training event (domain.md 7.4)."""

from datetime import date, time
from uuid import UUID

import pytest

from karier_desktop.rules.clash import Booking
from karier_desktop.rules.training import (
    TrainingHours,
    TrainingPlan,
    check_event,
    clash_problems,
    clashes_of,
    event_bookings,
)

EVENT, OTHER, THIRD = UUID(int=50), UUID(int=51), UUID(int=52)
PEOPLE = tuple(UUID(int=n) for n in range(1, 5))


def hours(day: int, start: int | None = None, end: int | None = None, **more) -> TrainingHours:
    clock = [None if hour is None else time(hour) for hour in (start, end)]
    return TrainingHours(date(2026, 3, day), *clock, **more)


def plan(**changes) -> TrainingPlan:
    plain = {"id": EVENT, "name": "Bimtek SKP", "first": date(2026, 3, 25), "last": date(2026, 3, 27)}
    return TrainingPlan(**{**plain, **changes})


@pytest.mark.parametrize(
    ("changes", "field", "level", "part"),
    [
        ({"last": date(2026, 3, 24)}, "end_date", "error", "lebih awal daripada tanggal mulai, 25 Maret 2026."),
        ({"status": "dibatalkan"}, "status_reason", "error", "Tulis mengapa kegiatan dibatalkan."),
        ({"status": "ditunda", "status_reason": " "}, "status_reason", "error", "ditunda"),
        ({"sessions": (hours(28),)}, "sessions[0].day", "error", "28 Maret 2026, di luar tanggal kegiatan 25 s.d. 27"),
        ({"sessions": (hours(25), hours(24))}, "sessions[1].day", "error", "24 Maret 2026, di luar"),
        ({"sessions": (hours(25, 10, 10),)}, "sessions[0].end_time", "error", "Jam selesai harus sesudah"),
        ({"quota": 3, "participants": PEOPLE}, "quota", "warning", "Peserta 4 orang, kursi hanya 3."),
        ({"participants": (*PEOPLE, PEOPLE[1])}, "participants[4].employee_id", "error", "sudah ada di baris 2."),
        ({"jp": 24, "sessions": (hours(25, jp=8), hours(26, jp=8))}, "jp", "warning", "semua sesi 16, berbeda"),
        (
            {"sessions": (hours(25, 8, 10, instructor="Ibu Ani"), hours(25, 9, 11, instructor="Ibu Ani "))},
            "sessions[1].start_time", "warning", "Bersamaan dengan sesi ke-1, padahal pengajar sama: Ibu Ani.",
        ),
        (
            {"sessions": (hours(25, 8, 10, room="Aula"), hours(25, 9, 11, room="Aula"))},
            "sessions[1].start_time", "warning", "padahal ruang sama: Aula.",
        ),
    ],
)  # fmt: skip
def test_what_is_wrong(changes: dict, field: str, level: str, part: str) -> None:
    (problem,) = check_event(plan(**changes))
    assert (problem.field, problem.level) == (field, level)
    assert part in problem.text


@pytest.mark.parametrize(
    "changes",
    [
        {},
        {"status": "dibatalkan", "status_reason": "Anggaran dialihkan"},
        {"quota": 4, "participants": PEOPLE},
        {"jp": 16, "sessions": (hours(25, jp=8), hours(27, jp=8))},
        {"jp": 16, "sessions": (hours(25),)},
        {"sessions": (hours(25, 8, 10, room="Aula"), hours(25, 8, 10, room="Kelas 2"))},
        {"sessions": (hours(25, 8, 10, room="Aula"), hours(25, 10, 12, room="Aula"))},
        {"sessions": (hours(25, room="Aula"), hours(25, room="Aula"))},
    ],
)
def test_nothing_wrong(changes: dict) -> None:
    assert check_event(plan(**changes)) == []


def test_reversed_dates_are_told_once() -> None:
    found = check_event(plan(last=date(2026, 3, 20), sessions=(hours(22),)))
    assert [p.field for p in found] == ["end_date"]


def test_an_event_takes_its_sessions_or_whole_days() -> None:
    days = event_bookings(plan(participants=PEOPLE))
    assert {(b.person, b.first, b.last, b.start) for b in days} == {
        (p, date(2026, 3, 25), date(2026, 3, 27), None) for p in PEOPLE
    }
    taken = event_bookings(plan(sessions=(hours(25, 8, 10), hours(26, 8, 10))), PEOPLE[:1])
    assert [(b.first.day, b.start, b.end) for b in taken] == [(25, time(8), time(10)), (26, time(8), time(10))]


def busy(person: UUID, subject: UUID, first: int, last: int) -> Booking:
    return Booking(person, subject, f"Asuhan {subject.int}", date(2026, 3, first), date(2026, 3, last))


def test_people_booked_twice() -> None:
    ours = plan(participants=PEOPLE, sessions=(hours(25, 8, 10), hours(26, 8, 10), hours(27, 8, 10)))
    others = [
        busy(PEOPLE[0], OTHER, 26, 27),
        busy(PEOPLE[0], THIRD, 25, 25),
        busy(PEOPLE[1], OTHER, 28, 29),
        busy(UUID(int=99), OTHER, 25, 27),
        busy(PEOPLE[2], EVENT, 25, 27),
        busy(PEOPLE[3], OTHER, 24, 24),
        busy(PEOPLE[3], THIRD, 24, 24),
    ]
    found = clashes_of(ours, others)
    assert list(found) == [PEOPLE[0]]
    assert [(c.other(EVENT).subject, c.day.day) for c in found[PEOPLE[0]]] == [(THIRD, 25), (OTHER, 26)]
    assert [(p.field, p.text, p.level) for p in clash_problems(ours, others)] == [
        ("participants[0].employee_id", "Bentrok dengan Asuhan 52, 25 Maret 2026.", "warning"),
        ("participants[0].employee_id", "Bentrok dengan Asuhan 51, 26 Maret 2026.", "warning"),
    ]
