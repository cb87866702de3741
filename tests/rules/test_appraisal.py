"""Periods of evaluation (PermenPANRB 6/2022; domain.md 4.1)."""

from datetime import date

import pytest

from karier_desktop.rules.appraisal import Period, end_of_kind, period_name, periods_of
from karier_desktop.rules.book import RuleBook


@pytest.mark.parametrize(
    ("kind", "count", "first", "last", "name"),
    [
        ("tahunan", 1, date(2025, 1, 1), date(2025, 12, 31), "2025"),
        ("semester", 2, date(2025, 7, 1), date(2025, 12, 31), "Semester II 2025"),
        ("triwulan", 4, date(2025, 10, 1), date(2025, 12, 31), "Triwulan IV 2025"),
        ("bulanan", 12, date(2025, 12, 1), date(2025, 12, 31), "Desember 2025"),
    ],
)
def test_the_periods_of_a_year(book: RuleBook, kind: str, count: int, first: date, last: date, name: str) -> None:
    found = periods_of(book, kind, 2025)
    assert len(found) == count
    assert found[-1] == Period(kind, first, last)
    assert period_name(book, found[-1]) == name
    assert found[0].start == date(2025, 1, 1)
    assert all(one.end < other.start for one, other in zip(found, found[1:], strict=False))


def test_february_of_a_leap_year_ends_on_the_29th(book: RuleBook) -> None:
    assert periods_of(book, "bulanan", 2024)[1].text == "1 s.d. 29 Februari 2024"


@pytest.mark.parametrize(
    ("kind", "start", "end"),
    [
        ("tahunan", date(2025, 1, 1), date(2025, 12, 31)),
        ("tahunan", date(2025, 3, 1), date(2025, 12, 31)),
        ("triwulan", date(2025, 4, 1), date(2025, 6, 30)),
        ("bulanan", date(2024, 2, 1), date(2024, 2, 29)),
        ("musiman", date(2024, 2, 1), None),
    ],
)
def test_a_period_ends_with_its_kind_and_never_after_the_year(
    book: RuleBook, kind: str, start: date, end: date | None
) -> None:
    assert end_of_kind(book, kind, start) == end
