"""Learning hours of a year (domain.md 7.1, 7.2)."""

from datetime import date

import pytest

from karier_desktop.rules.book import RuleBook, office_row
from karier_desktop.rules.jp import Held, Learned, recap, session_jp, training_jp
from karier_desktop.storage.rulebook import rule_book


def learned(kind: str, jp: int | None, first: date = date(2026, 5, 4), last: date | None = None) -> Learned:
    return Learned(kind, f"Pelatihan {kind}", first, last or first, jp)


def held(day: date, jp: int | None = None, kind: str = "mentoring", signed: bool = True) -> Held:
    return Held(kind, "Sesi", day, jp, signed)


@pytest.mark.parametrize(
    ("training", "accepted", "note"),
    [
        pytest.param(learned("3", 24), 24, "", id="7.2 course as stated"),
        pytest.param(learned("3", None), 0, "JP pada sertifikat belum diisi.", id="7.2 course without JP"),
        pytest.param(learned("20", None), 10, "", id="7.2 benchmarking 10 per activity"),
        pytest.param(learned("10", 40), 20, "Dihitung 20 dari 40 JP sesuai konversi.", id="7.2 magang 20 per activity"),
        pytest.param(learned("18", 8), 8, "", id="7.2 less than the conversion stays"),
        pytest.param(learned("22", 6), 2, "Dihitung 2 dari 6 JP sesuai konversi.", id="7.2 belajar mandiri 2 a day"),
        pytest.param(learned("23", 6, date(2026, 5, 4), date(2026, 5, 6)), 6, "", id="7.2 three days of CoP"),
    ],
)
def test_conversion(book: RuleBook, training: Learned, accepted: int, note: str) -> None:
    (line,) = training_jp(book, [training])
    assert (line.accepted, line.note) == (accepted, note)


def test_two_hours_a_day_hold_for_the_day_not_for_each_entry(book: RuleBook) -> None:
    lines = training_jp(book, [learned("22", 1), learned("22", 2), learned("22", 2, date(2026, 5, 5))])
    assert [line.accepted for line in lines] == [1, 1, 2]


def test_mentoring_counts_two_signed_sessions_a_month(book: RuleBook) -> None:
    days = [(3, True), (10, False), (17, True), (24, True)]
    lines = session_jp(book, [held(date(2026, 3, day), 3 if day == 3 else None, signed=s) for day, s in days])
    assert [line.accepted for line in lines] == [2, 0, 2, 0]
    assert [line.note for line in lines] == [
        "",
        "Belum ditandatangani mentor dan mentee.",
        "",
        "Sudah 2 sesi yang dihitung bulan itu.",
    ]


def test_coaching_and_months_are_counted_apart(book: RuleBook) -> None:
    sessions = [held(date(2026, 3, d), kind=kind) for d in (1, 2) for kind in ("mentoring", "coaching")]
    assert sum(line.accepted for line in session_jp(book, [*sessions, held(date(2026, 4, 1))])) == 10


def test_an_office_may_count_unsigned_sessions() -> None:
    own = rule_book([office_row("mentoring_policy", "both_signed", {"required": False})])
    assert session_jp(own, [held(date(2026, 3, 3), signed=False)])[0].accepted == 2


def test_recap_of_a_pns(book: RuleBook) -> None:
    trainings = [learned("3", 16), learned("4", 50, date(2025, 12, 30), date(2025, 12, 31))]
    found = recap(book, "PNS", 2026, trainings, [held(date(2026, 3, 3)), held(date(2025, 3, 3))])
    assert [(line.day, line.accepted) for line in found.lines] == [(date(2026, 3, 3), 2), (date(2026, 5, 4), 16)]
    assert (found.total, found.minimum, found.missing, found.fulfilled) == (18, 20, 2, False)
    assert (found.note, found.basis) == ("", "PP 11/2017 Ps. 203")


def test_twenty_hours_fulfil_the_duty(book: RuleBook) -> None:
    found = recap(book, "PNS", 2026, [learned("3", 20)], [])
    assert (found.missing, found.fulfilled) == (0, True)


def test_more_than_the_maximum_of_a_pppk_only_warns(book: RuleBook) -> None:
    found = recap(book, "PPPK", 2026, [learned("3", 30)], [])
    assert (found.total, found.minimum, found.fulfilled) == (30, None, True)
    assert found.note == "30 JP, di atas 24 JP setahun."
    assert recap(book, "PPPK", 2026, [learned("3", 24)], []).note == ""


def test_unknown_kind_of_employee_has_no_duty(book: RuleBook) -> None:
    found = recap(book, "", 2026, [], [])
    assert (found.minimum, found.fulfilled, found.basis) == (None, True, "")
