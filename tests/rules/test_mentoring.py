"""Checks of pairs and sessions (domain.md 7.3)."""

from datetime import date, time
from uuid import UUID

import pytest

from karier_desktop.rules.book import RuleBook
from karier_desktop.rules.clash import Booking
from karier_desktop.rules.mentoring import (
    MentoringMeeting,
    MentoringPlan,
    check_meetings,
    check_pair,
    meeting_bookings,
)
from karier_desktop.rules.person import Post

TODAY = date(2026, 3, 12)


def meeting(number: int, day: date, start: int | None = None, end: int | None = None, jp: int | None = None):
    def hour(value: int | None) -> time | None:
        return None if value is None else time(value)

    return MentoringMeeting(UUID(int=100 + number), day, hour(start), hour(end), jp)


@pytest.fixture
def plan(person):
    def make(*meetings: MentoringMeeting, end: date | None = date(2026, 12, 31)) -> MentoringPlan:
        mentor, mentee = person(1, name="Hj. Rosmawati", golongan="III/d"), person(2, name="Theresia")
        return MentoringPlan("mentoring", mentor, mentee, date(2026, 1, 1), end, meetings)

    return make


def test_nobody_is_their_own_mentor(book: RuleBook, person) -> None:
    (problem,) = check_pair(book, person(1), person(1), TODAY)
    assert (problem.field, problem.level) == ("mentee_id", "error")


MUDA, MADYA = Post("jf", level="ahli_muda"), Post("jf", level="ahli_madya")


@pytest.mark.parametrize(
    ("mentor", "mentee", "warned"),
    [
        ({"golongan": "III/d"}, {"golongan": "III/b"}, False),
        ({"golongan": "III/b"}, {"golongan": "III/b"}, True),
        ({"golongan": "III/a"}, {"golongan": "III/b"}, True),
        ({"golongan": "III/b", "post": MADYA}, {"golongan": "III/b", "post": MUDA}, False),
        ({"golongan": "III/b", "post": MUDA}, {"golongan": "III/b", "post": MUDA}, True),
        ({"golongan": "IX", "employee_type": "PPPK"}, {"golongan": "III/b"}, False),
        ({"golongan": "IX", "employee_type": "PPPK", "post": MUDA}, {"post": MADYA}, True),
        ({"golongan": "IX", "employee_type": "PPPK"}, {"golongan": "VII", "employee_type": "PPPK"}, False),
        ({"golongan": ""}, {"golongan": "III/b"}, False),
    ],
)
def test_a_mentor_stands_higher(book: RuleBook, person, mentor: dict, mentee: dict, warned: bool) -> None:
    found = check_pair(book, person(1, **mentor), person(2, **mentee), TODAY)
    assert [(p.field, p.level) for p in found] == ([("mentor_id", "warning")] if warned else [])
    assert all("tidak lebih tinggi daripada Pegawai 002" in p.text for p in found)


@pytest.mark.parametrize(
    ("meetings", "field", "level", "part"),
    [
        ([meeting(1, TODAY, 10, 9)], "sessions[0].end_time", "error", "Jam selesai harus sesudah jam mulai."),
        (
            [meeting(1, date(2025, 12, 31))],
            "sessions[0].day",
            "warning",
            "di luar masa mentoring 1 Januari 2026 sampai",
        ),
        ([meeting(1, date(2027, 1, 1))], "sessions[0].day", "warning", "di luar masa mentoring"),
        ([meeting(1, TODAY, jp=3)], "sessions[0].jp", "warning", "paling banyak 2 JP; yang tertulis 3 JP."),
        (
            [meeting(1, date(2026, 3, 20)), meeting(2, date(2026, 3, 2)), meeting(3, date(2026, 3, 9))],
            "sessions[0].day",
            "warning",
            "Sesi ke-3 pada Maret 2026; yang dihitung JP paling banyak 2 sesi sebulan.",
        ),
        (
            [meeting(1, TODAY, 9, 11), meeting(2, TODAY, 10, 12)],
            "sessions[1].start_time",
            "warning",
            "Sesi ini bersamaan waktunya dengan sesi ke-1, 12 Maret 2026.",
        ),
        (
            [meeting(1, TODAY, 10, 12), meeting(2, TODAY, 9, 11)],
            "sessions[0].start_time",
            "warning",
            "Sesi ini bersamaan waktunya dengan sesi ke-2",
        ),
    ],
)
def test_what_is_wrong_with_a_session(book: RuleBook, plan, meetings: list, field: str, level: str, part: str) -> None:
    (problem,) = check_meetings(book, plan(*meetings))
    assert (problem.field, problem.level) == (field, level)
    assert part in problem.text


def test_sessions_in_order(book: RuleBook, plan) -> None:
    sessions = [meeting(1, TODAY, 9, 10, 2), meeting(2, TODAY, 10, 11, 2), meeting(3, date(2026, 4, 2))]
    assert check_meetings(book, plan(*sessions)) == []
    assert check_meetings(book, plan(meeting(1, date(2030, 1, 1)), end=None)) == []
    (early,) = check_meetings(book, plan(meeting(1, date(2025, 1, 1)), end=None))
    assert "1 Januari 2026 dan seterusnya" in early.text


@pytest.mark.parametrize(
    ("busy", "who"),
    [
        pytest.param((1, 9, 10), "Hj. Rosmawati bersamaan waktunya dengan Bimtek, 12 Maret 2026.", id="mentor before"),
        pytest.param((2, 10, 12), "Theresia bersamaan waktunya dengan Bimtek, 12 Maret 2026.", id="mentee after"),
        pytest.param((3, 9, 12), "", id="somebody else"),
        pytest.param((2, 12, 13), "", id="later"),
    ],
)
def test_other_bookings_of_the_same_people(book: RuleBook, plan, busy: tuple[int, int, int], who: str) -> None:
    number, start, end = busy
    other = Booking(UUID(int=number), UUID(int=900), "Bimtek", TODAY, TODAY, time(start), time(end))
    found = check_meetings(book, plan(meeting(1, TODAY, 9, 11)), [other])
    assert [p.text for p in found] == ([who] if who else [])


def test_clashes_between_others_are_not_ours(book: RuleBook, plan) -> None:
    others = [Booking(UUID(int=1), UUID(int=900 + n), "Rapat", TODAY, TODAY) for n in (1, 2)]
    assert check_meetings(book, plan(meeting(1, date(2026, 5, 1))), others) == []


def test_the_saved_form_of_a_session_does_not_clash_with_itself(book: RuleBook, plan) -> None:
    ours = plan(meeting(1, TODAY, 9, 11))
    assert check_meetings(book, ours, meeting_bookings(ours)) == []
    assert [b.label for b in meeting_bookings(ours)] == ["Sesi mentoring Hj. Rosmawati dengan Theresia"] * 2
