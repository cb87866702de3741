"""Base pay and the periodic increment (domain.md 3.3)."""

from datetime import date

import pytest

from karier_desktop.rules.book import RuleBook
from karier_desktop.rules.pay import base_pay, next_increment, pay_range, pay_step
from karier_desktop.rules.person import Span

TODAY = date(2026, 3, 12)


@pytest.mark.parametrize(
    ("golongan", "years", "pay"),
    [
        ("I/a", 0, 1_685_700),
        ("II/a", 0, 2_184_000),
        ("II/a", 1, 2_218_400),
        ("III/a", 0, 2_785_700),
        ("III/a", 32, 4_575_200),
        ("IV/e", 32, 6_373_200),
        ("III/a", 1, 2_785_700),
        ("III/a", 40, 4_575_200),
        ("II/b", 2, None),
        ("II/b", 3, 2_385_000),
        ("IX", 4, None),
    ],
)
def test_base_pay(book: RuleBook, golongan: str, years: int, pay: int | None) -> None:
    """PP 5/2024; II/b has no step below 3."""
    assert base_pay(book, golongan, years * 12, TODAY) == pay


def test_a_month_short_of_the_step_is_the_step_below(book: RuleBook) -> None:
    row = pay_step(book, "III/a", 23, TODAY)
    assert row is not None
    assert row.whole("years") == 0


def test_cpns_get_eighty_percent(book: RuleBook) -> None:
    """PP 7/1977 Ps. 5."""
    assert base_pay(book, "III/a", 0, TODAY, probation=True) == 2_228_560


def test_no_pay_is_claimed_before_the_table(book: RuleBook) -> None:
    assert base_pay(book, "III/a", 0, date(2023, 12, 31)) is None


def test_range_of_a_pppk(book: RuleBook) -> None:
    assert pay_range(book, "IX", TODAY) == (3_203_600, 5_261_500)
    assert pay_range(book, "III/a", TODAY) is None


@pytest.mark.parametrize(
    ("changes", "due", "years"),
    [
        pytest.param(
            {"rank_since": date(2022, 4, 1), "grade_service_months": 96}, date(2026, 4, 1), 12,
            id="none entered: those before today are taken as given",
        ),
        pytest.param(
            {"pay_since": date(2022, 4, 1), "pay_service_months": 96}, date(2024, 4, 1), 10,
            id="entered before: the missed one is next",
        ),
        pytest.param(
            {"pay_since": date(2024, 4, 1), "pay_service_months": 120}, date(2026, 4, 1), 12, id="two years on",
        ),
        pytest.param(
            {"rank_since": date(2025, 10, 1), "grade_service_months": 138, "pay_since": date(2024, 4, 1),
             "pay_service_months": 120},
            date(2026, 4, 1), 12, id="a later SK pangkat counts on from its own MKG",
        ),
        pytest.param(
            {"golongan": "II/b", "rank_since": date(2025, 6, 1), "grade_service_months": 0}, date(2028, 6, 1), 3,
            id="II/b starts at step 3",
        ),
        pytest.param(
            {"golongan": "II/a", "rank_since": date(2026, 3, 1), "grade_service_months": 0}, date(2027, 3, 1), 1,
            id="II/a has a step after one year",
        ),
        pytest.param(
            {"pay_since": date(2024, 4, 1), "pay_service_months": 120,
             "unpaid_leave": (Span(date(2024, 6, 1), date(2025, 6, 1)),)},
            date(2027, 4, 1), 12, id="unpaid leave puts it off",
        ),
    ],
)  # fmt: skip
def test_next_increment(book: RuleBook, person, changes: dict, due: date, years: int) -> None:
    found = next_increment(book, person(**changes), TODAY)
    assert found is not None
    assert (found.due, found.step_years, found.basis) == (due, years, "PP 7/1977 Ps. 11")
    assert found.pay == base_pay(book, person(**changes).golongan, years * 12, TODAY)


def test_the_letter_leaves_two_months_before(book: RuleBook, person) -> None:
    found = next_increment(book, person(pay_since=date(2024, 4, 1), pay_service_months=120), TODAY)
    assert found is not None
    assert found.letter_by == date(2026, 2, 1)


@pytest.mark.parametrize(
    "changes",
    [
        pytest.param({"golongan": "III/a", "grade_service_months": 32 * 12}, id="III/a at MKG 32: no further KGB"),
        pytest.param({"rank_since": None}, id="no SK"),
        pytest.param({"grade_service_months": None}, id="no MKG"),
        pytest.param({"golongan": "IX", "employee_type": "PPPK"}, id="PPPK have no steps"),
    ],
)
def test_no_increment(book: RuleBook, person, changes: dict) -> None:
    assert next_increment(book, person(**changes), TODAY) is None
