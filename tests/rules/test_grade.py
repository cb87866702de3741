"""Golongan and pangkat (domain.md 2.1, siasn.md 5.1)."""

from datetime import date

import pytest

from karier_desktop.rules.book import RuleBook
from karier_desktop.rules.grade import (
    grade_from_code,
    grade_group,
    grade_order,
    grade_row,
    next_grade,
    rank_name,
    read_grade,
)

TODAY = date(2026, 3, 12)


@pytest.mark.parametrize(
    ("code", "employee_type", "golongan"),
    [
        ("11", "PNS", "I/a"),
        ("12", "PNS", "I/b"),
        ("13", "PNS", "I/c"),
        ("14", "PNS", "I/d"),
        ("11", "PPPK", "XI"),
        ("12", "PPPK", "XII"),
        ("13", "PPPK", "XIII"),
        ("14", "PPPK", "XIV"),
        ("45", "PNS", "IV/e"),
        ("09", "PPPK", "IX"),
        (" 9 ", "PPPK", "IX"),
        ("45", "PPPK", ""),
        ("", "PNS", ""),
    ],
)
def test_kind_of_employee_decides_before_the_code(book: RuleBook, code: str, employee_type: str, golongan: str) -> None:
    assert grade_from_code(book, code, employee_type, TODAY) == golongan


@pytest.mark.parametrize(
    ("text", "employee_type", "golongan"),
    [
        ("III/d", "PNS", "III/d"),
        ("iii d", "PNS", "III/d"),
        ("III.d", "PNS", "III/d"),
        ("IIId", "PNS", "III/d"),
        ("Penata Tingkat. I (III/d)", "PNS", "III/d"),
        ("Pembina Tk. I - IV/b", "PNS", "IV/b"),
        ("III/e", "PNS", ""),
        ("Penata", "PNS", ""),
        ("IX", "PPPK", "IX"),
        ("Golongan IX", "PPPK", "IX"),
        ("PPPK VII", "PPPK", "VII"),
        ("I atau II", "PPPK", ""),
        ("XVIII", "PPPK", ""),
        ("", "PPPK", ""),
    ],
)
def test_reading_what_people_write(book: RuleBook, text: str, employee_type: str, golongan: str) -> None:
    assert read_grade(book, text, employee_type, TODAY) == golongan


def test_order_and_names(book: RuleBook) -> None:
    assert [grade_order(book, g, TODAY) for g in ("I/a", "IV/e", "I", "XVII", "V/a")] == [1, 17, 1, 17, 0]
    assert [rank_name(book, g, TODAY) for g in ("III/a", "IV/c", "IX", "?")] == [
        "Penata Muda",
        "Pembina Utama Muda",
        "",
        "",
    ]
    assert book.label("golongan", "III/d", TODAY) == "Penata Tingkat I, III/d"
    assert (grade_group("III/d"), grade_group("IX")) == ("III", "IX")
    assert grade_row(book, "", TODAY) is None


@pytest.mark.parametrize(
    ("golongan", "above"),
    [("I/d", "II/a"), ("II/d", "III/a"), ("III/d", "IV/a"), ("IV/e", ""), ("VII", "VIII"), ("XVII", ""), ("?", "")],
)
def test_one_step_up(book: RuleBook, golongan: str, above: str) -> None:
    assert next_grade(book, golongan, TODAY) == above
