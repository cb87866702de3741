"""Service time in months (domain.md 3.4)."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from karier_desktop.rules.book import RuleBook
from karier_desktop.rules.person import Span
from karier_desktop.rules.service_time import (
    add_months,
    after_promotion,
    counted_months,
    grade_service,
    months_between,
    total_service,
)

DAYS = st.dates(date(1950, 1, 1), date(2060, 12, 31))


@pytest.mark.parametrize(
    ("start", "end", "months"),
    [
        (date(2010, 4, 1), date(2026, 4, 1), 192),
        (date(2010, 4, 1), date(2026, 3, 31), 191),
        (date(2024, 1, 31), date(2024, 2, 29), 0),
        (date(2024, 1, 31), date(2024, 3, 31), 2),
        (date(2026, 1, 1), date(2025, 1, 1), 0),
    ],
)
def test_whole_months(start: date, end: date, months: int) -> None:
    assert months_between(start, end) == months


@pytest.mark.parametrize(
    ("day", "months", "then"),
    [
        (date(2026, 4, 1), -2, date(2026, 2, 1)),
        (date(2024, 1, 31), 1, date(2024, 2, 29)),
        (date(2025, 12, 15), 1, date(2026, 1, 15)),
        (date(2025, 11, 30), 1, date(2025, 12, 30)),
        (date(2026, 1, 31), -1, date(2025, 12, 31)),
    ],
)
def test_adding_months(day: date, months: int, then: date) -> None:
    assert add_months(day, months) == then


@given(day=DAYS.filter(lambda d: d.day <= 28), months=st.integers(0, 600))
def test_adding_and_counting_agree(day: date, months: int) -> None:
    assert months_between(day, add_months(day, months)) == months


@given(start=DAYS, end=DAYS)
def test_counting_stops_before_the_end(start: date, end: date) -> None:
    months = months_between(start, end)
    if start <= end:
        assert add_months(start, months) <= end <= add_months(start, months + 1)


@given(start=DAYS, end=DAYS, away=st.tuples(DAYS, DAYS).map(sorted))
def test_unpaid_leave_never_adds(start: date, end: date, away: list[date]) -> None:
    assert 0 <= counted_months(start, end, [Span(*away)]) <= months_between(start, end)


def test_total_service_with_recognition_and_unpaid_leave(person) -> None:
    on_date = date(2026, 4, 1)
    assert total_service(person(), on_date) == 192
    away = Span(date(2015, 1, 1), date(2018, 1, 1))
    assert total_service(person(recognised_months=14, unpaid_leave=(away,)), on_date) == 192 + 14 - 36
    assert total_service(person(appointed_on=None), on_date) is None


def test_grade_service_runs_from_the_last_decree(person) -> None:
    assert grade_service(person(), date(2026, 4, 1)) == 96 + 48
    assert grade_service(person(grade_service_months=None), date(2026, 4, 1)) is None
    assert grade_service(person(rank_since=None), date(2026, 4, 1)) is None


@pytest.mark.parametrize(
    ("months", "old", "new", "left"),
    [
        pytest.param(12 * 12 + 4, "II/d", "III/a", 7 * 12 + 4, id="3.4 II to III: five years less"),
        pytest.param(5 * 12, "I/d", "II/a", 0, id="3.4 I to II: six years less, never below 0"),
        pytest.param(150, "III/d", "IV/a", 150, id="3.4 III to IV: unchanged"),
        pytest.param(150, "III/a", "III/b", 150, id="3.4 inside a golongan: unchanged"),
    ],
)
def test_deduction_at_promotion(book: RuleBook, months: int, old: str, new: str, left: int) -> None:
    assert after_promotion(book, months, old, new, date(2026, 3, 12)) == left
