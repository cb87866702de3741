"""Pension (domain.md 3.6)."""

from datetime import date

import pytest

from karier_desktop.rules.book import RuleBook
from karier_desktop.rules.person import Post
from karier_desktop.rules.retirement import pension_date, pension_of, pension_steps

TODAY = date(2026, 3, 12)


@pytest.mark.parametrize(
    ("birth", "age", "pension"),
    [
        (date(1969, 4, 7), 58, date(2027, 5, 1)),
        (date(1968, 12, 31), 60, date(2029, 1, 1)),
        (date(1968, 2, 29), 65, date(2033, 3, 1)),
        (date(1968, 3, 1), 58, date(2026, 4, 1)),
    ],
)
def test_first_of_the_month_after(birth: date, age: int, pension: date) -> None:
    assert pension_date(birth, age) == pension


def test_pension_of_a_person(book: RuleBook, person) -> None:
    assert pension_of(book, person(), TODAY) == date(2043, 4, 1)
    assert pension_of(book, person(own_retirement_age=60), TODAY) == date(2045, 4, 1)
    assert pension_of(book, person(birth_date=None), TODAY) is None
    assert pension_of(book, person(post=Post()), TODAY) is None


def test_steps_on_the_way(book: RuleBook) -> None:
    steps = pension_steps(book, date(2027, 5, 1), TODAY)
    assert [(s.months, s.due) for s in steps] == [
        (24, date(2025, 5, 1)),
        (18, date(2025, 11, 1)),
        (15, date(2026, 2, 1)),
        (12, date(2026, 5, 1)),
        (6, date(2026, 11, 1)),
        (3, date(2027, 2, 1)),
    ]
    assert all(s.text for s in steps)
