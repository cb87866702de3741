"""Who is booked twice: the sweep against comparing every pair."""

from datetime import date, time
from itertools import combinations
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from karier_desktop.rules.clash import Booking, clashes

ANA, BUDI = UUID(int=1), UUID(int=2)
COURSE, TALK = UUID(int=10), UUID(int=11)


def booking(subject: UUID, first: int, last: int, start: str = "", end: str = "", person: UUID = ANA) -> Booking:
    def clock(text: str) -> time | None:
        return time.fromisoformat(text) if text else None

    return Booking(person, subject, "", date(2026, 3, first), date(2026, 3, last), clock(start), clock(end))


@pytest.mark.parametrize(
    ("one", "other", "clash"),
    [
        pytest.param(booking(COURSE, 25, 27), booking(TALK, 26, 28), True, id="whole days overlap"),
        pytest.param(booking(COURSE, 25, 26), booking(TALK, 27, 28), False, id="whole days follow each other"),
        pytest.param(
            booking(COURSE, 25, 25, "08:00", "10:00"), booking(TALK, 25, 25, "10:00", "12:00"), False, id="hours touch"
        ),
        pytest.param(
            booking(COURSE, 25, 25, "08:00", "10:01"), booking(TALK, 25, 25, "10:00", "12:00"), True, id="one minute"
        ),
        pytest.param(booking(COURSE, 25, 25, "08:00"), booking(TALK, 25, 25, "20:00", "21:00"), True, id="no end"),
        pytest.param(booking(COURSE, 25, 25), booking(TALK, 25, 25, "08:00", "09:00"), True, id="day against hours"),
        pytest.param(booking(COURSE, 25, 27), booking(TALK, 26, 26, person=BUDI), False, id="different people"),
        pytest.param(booking(COURSE, 25, 27), booking(COURSE, 26, 26), False, id="same subject"),
        pytest.param(booking(COURSE, 25, 25), booking(TALK, 25, 25, "10:00", "10:00"), False, id="hours of no length"),
    ],
)
def test_two_bookings(one: Booking, other: Booking, clash: bool) -> None:
    assert bool(clashes([one, other])) is clash
    assert bool(clashes([other, one])) is clash


def test_a_clash_names_the_other_side_and_the_day() -> None:
    (found,) = clashes([booking(TALK, 26, 26), booking(COURSE, 25, 27)])
    assert (found.first.subject, found.second.subject, found.day) == (COURSE, TALK, date(2026, 3, 26))
    assert (found.other(COURSE).subject, found.other(TALK).subject) == (TALK, COURSE)


@given(
    st.lists(
        st.builds(
            lambda person, subject, start, length: Booking(
                UUID(int=person),
                UUID(int=subject),
                "",
                date(2026, 3, 1 + start // 24),
                date(2026, 3, 1 + (start + length) // 24),
                time(start % 24),
                time((start + length) % 24),
            ),
            st.integers(1, 3),
            st.integers(1, 5),
            st.integers(0, 120),
            st.integers(0, 30),
        ),
        max_size=25,
    )
)
def test_same_as_comparing_every_pair(bookings: list[Booking]) -> None:
    expected = sum(
        1
        for a, b in combinations(bookings, 2)
        if a.person == b.person and a.subject != b.subject and max(a.begins, b.begins) < min(a.ends, b.ends)
    )
    assert len(clashes(bookings)) == expected
