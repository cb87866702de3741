"""Dates, numbers and amounts on Indonesian papers."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from karier_desktop.rules import dates_id

DAY = date(2026, 3, 7)


def test_ways_to_write_a_date() -> None:
    assert dates_id.long_date(DAY) == "7 Maret 2026"
    assert dates_id.short_date(date(2026, 8, 17)) == "17 Agt 2026"
    assert dates_id.numeric_date(DAY) == "07-03-2026"
    assert dates_id.day_date(DAY) == "Sabtu, 7 Maret 2026"
    assert dates_id.month_year(DAY) == "Maret 2026"
    assert dates_id.date_in_words(DAY) == "Sabtu tanggal tujuh bulan Maret tahun dua ribu dua puluh enam"


@pytest.mark.parametrize(
    ("first", "last", "text"),
    [
        (DAY, DAY, "7 Maret 2026"),
        (date(2026, 3, 25), date(2026, 3, 27), "25 s.d. 27 Maret 2026"),
        (date(2026, 3, 30), date(2026, 4, 3), "30 Maret s.d. 3 April 2026"),
        (date(2025, 12, 29), date(2026, 1, 2), "29 Desember 2025 s.d. 2 Januari 2026"),
    ],
)
def test_span(first: date, last: date, text: str) -> None:
    assert dates_id.date_span(first, last) == text


@pytest.mark.parametrize(
    ("number", "text"), [(1, "I"), (4, "IV"), (9, "IX"), (12, "XII"), (40, "XL"), (1994, "MCMXCIV")]
)
def test_roman(number: int, text: str) -> None:
    assert dates_id.roman(number) == text


def test_roman_has_no_zero() -> None:
    with pytest.raises(ValueError, match="start at 1"):
        dates_id.roman(0)


@pytest.mark.parametrize(
    ("number", "words"),
    [
        (0, "nol"),
        (10, "sepuluh"),
        (11, "sebelas"),
        (12, "dua belas"),
        (19, "sembilan belas"),
        (20, "dua puluh"),
        (21, "dua puluh satu"),
        (100, "seratus"),
        (111, "seratus sebelas"),
        (1000, "seribu"),
        (1100, "seribu seratus"),
        (2026, "dua ribu dua puluh enam"),
        (11_000, "sebelas ribu"),
        (100_000, "seratus ribu"),
        (1_000_000, "satu juta"),
        (2_785_700, "dua juta tujuh ratus delapan puluh lima ribu tujuh ratus"),
        (1_000_000_000_000, "satu triliun"),
        (-5, "minus lima"),
    ],
)
def test_in_words(number: int, words: str) -> None:
    assert dates_id.in_words(number) == words


@given(st.integers(0, 10**15))
def test_words_are_single_spaced(number: int) -> None:
    words = dates_id.in_words(number)
    assert words == " ".join(words.split())


def test_amounts() -> None:
    assert dates_id.rupiah(2_785_700) == "Rp2.785.700"
    assert dates_id.rupiah(-500) == "-Rp500"
    assert dates_id.rupiah_in_words(1500) == "seribu lima ratus rupiah"
    assert dates_id.years_months(148) == "12 tahun 4 bulan"


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("07-03-2026", DAY),
        ("7/3/2026", DAY),
        ("7.3.26", DAY),
        ("07032026", DAY),
        ("070326", DAY),
        ("2026-03-07", DAY),
        ("2026-03-07T00:00:00Z", DAY),
        ("7 Maret 2026", DAY),
        (" 7 mar 26 ", DAY),
        ("7/3", DAY),
        ("7 maret", DAY),
        ("0703", DAY),
        ("12 Agt 2025", date(2025, 8, 12)),
        ("12 Des 85", date(1985, 12, 12)),
        ("12/12/36", date(2036, 12, 12)),
        ("12/12/37", date(1937, 12, 12)),
        ("31-02-2026", None),
        ("12/31/2026", None),
        ("7 xyz 2026", None),
        ("besok", None),
        ("", None),
    ],
)
def test_read_date(typed: str, meant: date | None) -> None:
    assert dates_id.read_date(typed, DAY) == meant


@given(st.dates(min_value=date(1000, 1, 1)))
def test_what_we_print_we_can_read(day: date) -> None:
    for write in (dates_id.long_date, dates_id.short_date, dates_id.numeric_date, date.isoformat):
        assert dates_id.read_date(write(day), DAY) == day
