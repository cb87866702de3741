"""Satyalancana Karya Satya (domain.md 3.5; PP 25/1994, PP 35/2010)."""

from datetime import date

import pytest

from karier_desktop.rules.award import next_medal
from karier_desktop.rules.book import RuleBook
from karier_desktop.rules.person import Sanction, Span

TODAY = date(2026, 3, 12)


@pytest.mark.parametrize(
    ("changes", "received", "key", "due"),
    [
        pytest.param({}, set(), "X", date(2020, 4, 1), id="10 years from CPNS"),
        pytest.param({}, {"X"}, "XX", date(2030, 4, 1), id="20 years"),
        pytest.param({}, {"XX"}, "XXX", date(2040, 4, 1), id="a class once passed is not asked for"),
        pytest.param(
            {"sanctions": (Sanction("ringan", date(2015, 1, 1), date(2015, 2, 1)),)}, set(), "X", date(2020, 4, 1),
            id="ringan does not count",
        ),
        pytest.param(
            {"sanctions": (Sanction("sedang", date(2015, 1, 1), date(2015, 6, 30)),)}, set(), "X", date(2025, 6, 30),
            id="sedang starts the count again",
        ),
        pytest.param(
            {"sanctions": (Sanction("berat", date(2015, 1, 1)),)}, set(), "X", date(2025, 1, 1), id="berat without end",
        ),
        pytest.param(
            {"sanctions": (Sanction("berat", None), Sanction("lain", date(2015, 1, 1)))}, set(), "X", date(2020, 4, 1),
            id="sanction without date or of unknown level",
        ),
        pytest.param(
            {"unpaid_leave": (Span(date(2014, 1, 1), date(2016, 1, 1)),)}, set(), "X", date(2026, 1, 1), id="CLTN",
        ),
    ],
)  # fmt: skip
def test_next_class(book: RuleBook, person, changes: dict, received: set, key: str, due: date) -> None:
    found = next_medal(book, person(**changes), received, TODAY)
    assert found is not None
    assert (found.key, found.due, found.basis) == (key, due, "PP 25/1994; PP 35/2010")
    assert found.reached(due)
    assert not found.reached(due.replace(year=due.year - 1))


@pytest.mark.parametrize(
    ("changes", "received"),
    [({"employee_type": "PPPK"}, set()), ({"appointed_on": None}, set()), ({}, {"X", "XX", "XXX"})],
)
def test_no_class(book: RuleBook, person, changes: dict, received: set) -> None:
    assert next_medal(book, person(**changes), received, TODAY) is None
