from dataclasses import replace
from datetime import date

import pytest

from karier_desktop.rules.book import RuleBook
from karier_desktop.rules.employee_state import StateFacts, all_states, state_of
from karier_desktop.rules.problem import Problem
from tests.rules.conftest import MakePerson

TODAY = date(2026, 3, 12)
GAP = Problem("nik", "NIK belum diisi.", "warning")


def told(book: RuleBook, facts: StateFacts) -> list[tuple[str, str]]:
    return [(state.kind, state.text) for state in all_states(book, facts, TODAY)]


def test_nothing_to_do(book: RuleBook, person: MakePerson) -> None:
    facts = person(pay_since=date(2025, 4, 1), pay_service_months=120)
    state = state_of(book, StateFacts(facts, "Aktif", ()), TODAY)
    assert (state.text, state.quiet) == ("Lengkap", True)


def test_everything_at_once_stands_in_order_of_urgency(book: RuleBook, person: MakePerson) -> None:
    facts = person(birth_date=date(1968, 4, 18), pay_since=date(2022, 4, 1), pay_service_months=96)
    found = told(book, StateFacts(facts, "Aktif", (GAP,), ("NIP berbeda",), draft=True))
    assert found == [
        ("late", "KGB terlambat"),
        ("information", "Pensiun 1 Mei"),
        ("attention", "Perlu diperiksa"),
        ("neutral", "Draf"),
        ("attention", "Belum lengkap"),
    ]


def test_the_detail_counts_the_days(book: RuleBook, person: MakePerson) -> None:
    facts = person(pay_since=date(2022, 4, 1), pay_service_months=96)
    assert state_of(book, StateFacts(facts, "Aktif", ()), TODAY).detail.startswith("KGB terlambat ")


def test_an_increment_still_in_time_is_not_late(book: RuleBook, person: MakePerson) -> None:
    facts = person(pay_since=date(2024, 5, 15), pay_service_months=96)
    assert told(book, StateFacts(facts, "Aktif", ())) == [("done", "Lengkap")]


def test_past_the_age_of_pension(book: RuleBook, person: MakePerson) -> None:
    facts = person(birth_date=date(1967, 1, 18))
    assert ("late", "Melewati BUP") in told(book, StateFacts(facts, "Aktif", ()))


@pytest.mark.parametrize(
    ("end", "expected"),
    [
        (date(2026, 2, 28), [("late", "Kontrak habis")]),
        (date(2026, 6, 30), [("attention", "Kontrak 30 Jun")]),
        (date(2027, 2, 28), [("done", "Lengkap")]),
        (None, [("done", "Lengkap")]),
    ],
)
def test_contracts(book: RuleBook, person: MakePerson, end: date | None, expected: list[tuple[str, str]]) -> None:
    facts = person(employee_type="PPPK", golongan="IX", contract_end=end)
    assert told(book, StateFacts(facts, "PPPK Aktif", ())) == expected


def test_who_has_left_is_asked_for_nothing_more(book: RuleBook, person: MakePerson) -> None:
    facts = replace(person(birth_date=date(1960, 1, 1)), active=False)
    (state,) = all_states(book, StateFacts(facts, "Pensiun", ()), TODAY)
    assert (state.text, state.detail) == ("Tidak aktif", "Pensiun")
    pppk = replace(person(employee_type="PPPK", contract_end=date(2020, 1, 1)), active=False)
    assert told(book, StateFacts(pppk, "", ())) == [("neutral", "Tidak aktif")]
