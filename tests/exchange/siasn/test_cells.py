"""Every convention of a SIASN cell, one case each."""

from datetime import date
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from karier_desktop.exchange.siasn import cells


@pytest.mark.parametrize(
    ("cell", "expected"),
    [
        ("ANI", "ANI"),
        ("  ANI  WATI ", "ANI WATI"),
        ("'198501012010011001", "198501012010011001"),
        ("’198501012010011001", "198501012010011001"),
        ("MA'RUF", "MA'RUF"),
        ("null", ""),
        ("NULL", ""),
        ("'null", ""),
        ("-", ""),
        ("", ""),
        ("'", ""),
        ("Nullin", "Nullin"),
        ("ANI\nWATI", "ANI WATI"),
        ("ANI\u00a0WATI", "ANI WATI"),
        ("Andre\u0301", "Andr\u00e9"),
        (5.0, "5"),
        (5.5, "5.5"),
        (True, "1"),
        (False, "0"),
    ],
)
def test_text(cell: Any, expected: str) -> None:
    assert cells.text(cell) == expected


DAY = date(1985, 3, 12)


@pytest.mark.parametrize(
    ("cell", "expected"),
    [
        ("12-03-1985", DAY),
        ("12/03/1985", DAY),
        ("12.03.1985", DAY),
        ("12-3-1985", DAY),
        ("1985-03-12", DAY),
        ("1985-03-12T00:00:00Z", DAY),
        ("1985-03-12T00:00:00.000Z", DAY),
        ("1985-03-12 00:00:00", DAY),
        ("12 Maret 1985", DAY),
        ("12-Mar-1985", DAY),
        ("'12-03-1985", DAY),
        (31118.0, DAY),
        ("31118", DAY),
        ("31118.0", DAY),
        ("04/05/2010", date(2010, 5, 4)),
        ("17-08-2010", date(2010, 8, 17)),
        ("", None),
        ("null", None),
        ("00-00-0000", None),
        (0.0, None),
    ],
)
def test_day(cell: Any, expected: date | None) -> None:
    assert cells.day(cell) == cells.Read(expected)


@pytest.mark.parametrize(
    "cell",
    ["31-02-1985", "13-13-1985", "12-03-85", "1985-03-12T17:00:00Z", "besok", "19850312", 9e9, -3.0, "12-Foo-1985"],
)
def test_what_is_no_date_is_told(cell: Any) -> None:
    found = cells.day(cell)
    assert found.value is None
    assert "bukan tanggal" in found.fault


@pytest.mark.parametrize(
    ("cell", "lost"),
    [
        (1.98503122010041e17, True),
        ("1,98503E+17", True),
        ("1.98503122010041E+17", True),
        (3.2e15, True),
        ("3201010101010001", False),
        (8123456789.0, False),
        ("ANI", False),
        (True, False),
        ("", False),
    ],
)
def test_numbers_that_lost_digits(cell: Any, lost: bool) -> None:
    assert cells.lost_digits(cell) is lost


@pytest.mark.parametrize(
    ("text", "formula"),
    [
        ("=1+1", True),
        ('=HYPERLINK("http://contoh.example")', True),
        ("+A1", True),
        ("@SUM(A1)", True),
        ("-2+3+cmd|' /C calc'!A0", True),
        ("＝1+1", True),
        ("+62 812-0000-0001", False),
        ("-5", False),
        ("-1,5", False),
        ("ANI = WATI", False),
        ("", False),
    ],
)
def test_formulas(text: str, formula: bool) -> None:
    assert cells.looks_like_formula(text) is formula


@pytest.mark.parametrize(
    ("cell", "expected"),
    [("12", 12), (12.0, 12), ("'7", 7), ("08", 8), ("", None), ("null", None), ("0", 0), ("12.0", 12)],
)
def test_whole(cell: Any, expected: int | None) -> None:
    assert cells.whole(cell) == cells.Read(expected)


@pytest.mark.parametrize("cell", ["dua belas", "12 tahun", -1.0, 1e18, "1.5"])
def test_what_is_no_number_is_told(cell: Any) -> None:
    assert cells.whole(cell).fault


@pytest.mark.parametrize(
    ("cell", "expected"),
    [("Rp2.785.700", 2785700), ("2785700", 2785700), (2785700.0, 2785700), ("Rp 2.785.700,00", 2785700)],
)
def test_money(cell: Any, expected: int) -> None:
    assert cells.money(cell).value == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("A5EB03E2401AF6A0E040640A040252AD", "A5EB03E2401AF6A0E040640A040252AD"),
        ("a5eb03e2-401a-f6a0-e040-640a040252ad", "A5EB03E2401AF6A0E040640A040252AD"),
        ("{A5EB03E2-401A-F6A0-E040-640A040252AD}", "A5EB03E2401AF6A0E040640A040252AD"),
        ("", ""),
    ],
)
def test_identifiers(text: str, expected: str) -> None:
    assert cells.identifier(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"), [("05", "5"), ("5", "5"), ("5.0", "5"), ("0", "0"), ("", ""), ("11", "11")]
)
def test_codes(text: str, expected: str) -> None:
    assert cells.code(text) == expected


ANYTHING = st.one_of(st.text(), st.floats(), st.booleans(), st.integers())


def test_an_empty_mark_among_control_characters() -> None:
    assert cells.text("-\x1b") == ""


@given(ANYTHING)
def test_a_text_never_fails_and_is_clean(cell: Any) -> None:
    text = cells.text(cell)
    assert text == cells.text(text) or text.startswith(("'", "’", "‘", "`"))
    assert "\n" not in text
    assert text.strip() == text


@given(ANYTHING)
def test_readers_never_fail(cell: Any) -> None:
    for read in (cells.day, cells.whole, cells.money):
        assert read(cell).value is None or not read(cell).fault
    assert isinstance(cells.lost_digits(cell), bool)


@given(st.dates(min_value=date(1900, 3, 1), max_value=date(2200, 1, 1)))
def test_the_four_styles_of_a_date_are_one(day: date) -> None:
    serial = float((day - date(1899, 12, 30)).days)
    styles = (f"{day:%d-%m-%Y}", f"{day:%d/%m/%Y}", serial, f"{day:%Y-%m-%d}T00:00:00Z")
    assert {cells.day(style).value for style in styles} == {day}
