"""Levels of education and the reach of a diploma (domain.md 2.2, 2.3)."""

from datetime import date

import pytest

from karier_desktop.rules.book import RuleBook
from karier_desktop.rules.education import education_code, education_order, grade_limits, read_education

TODAY = date(2026, 3, 12)


@pytest.mark.parametrize(
    ("code", "start", "ceiling"),
    [
        pytest.param("05", "I/a", "II/a", id="2.3 SD"),
        pytest.param("10", "I/c", "II/c", id="2.3 SLTP"),
        pytest.param("12", "I/c", "II/d", id="2.3 SLTP Kejuruan"),
        pytest.param("15", "II/a", "III/b", id="2.3 SLTA"),
        pytest.param("17", "II/a", "III/b", id="2.3 SLTA Kejuruan"),
        pytest.param("20", "II/a", "III/b", id="2.3 D-I"),
        pytest.param("25", "II/b", "III/b", id="2.3 D-II"),
        pytest.param("SGPLB", "II/b", "III/c", id="2.3 SGPLB"),
        pytest.param("30", "II/c", "III/c", id="2.3 D-III"),
        pytest.param("35", "III/a", "III/d", id="2.3 D-IV"),
        pytest.param("40", "III/a", "III/d", id="2.3 S-1"),
        pytest.param("45", "III/b", "IV/a", id="2.3 S-2"),
        pytest.param("50", "III/c", "IV/b", id="2.3 S-3"),
    ],
)
def test_start_and_ceiling(book: RuleBook, code: str, start: str, ceiling: str) -> None:
    row = grade_limits(book, code, TODAY)
    assert row is not None
    assert (row.text("start"), row.text("ceiling"), row.confidence) == (start, ceiling, "V")


def test_codes_compare_as_numbers(book: RuleBook) -> None:
    assert (education_code("05"), education_code(" 5"), education_code("40")) == ("5", "5", "40")
    orders = [education_order(book, code, TODAY) for code in ("05", "15", "40", "47", "50")]
    assert orders == sorted(orders)
    assert education_order(book, "99", TODAY) == 0
    assert grade_limits(book, "99", TODAY) is None


@pytest.mark.parametrize(
    ("text", "code"),
    [("S-1", "40"), ("s1", "40"), ("S-1/Sarjana", "40"), ("SLTA", "15"), ("D-III", "30"), ("Sekolah Dasar", "5"),
     ("SD/MI", "5"), ("Profesi", "42"), ("Kursus menjahit", ""), ("", "")],
)  # fmt: skip
def test_reading_levels_in_words(book: RuleBook, text: str, code: str) -> None:
    assert read_education(book, text, TODAY) == code
