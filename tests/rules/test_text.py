"""Comparing and tidying what people type."""

import pytest

from karier_desktop.rules.text import digits, normal, tidy


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Penata Tingkat. I", "penata tingkat I"),
        ("DIATAS  EKSPEKTASI", "diatas ekspektasi"),
        ("Seksi Umum, Kepegawaian", "SEKSI UMUM KEPEGAWAIAN"),
        ("UPTD_Puskesmas", "UPTD Puskesmas"),
        ("Ｉ/ａ", "I/a"),
    ],
)
def test_same_after_normalising(one: str, other: str) -> None:
    assert normal(one) == normal(other)


def test_golongan_keeps_its_stroke() -> None:
    assert normal("iii/d") == "III/D"


@pytest.mark.parametrize(
    ("typed", "kept"),
    [("  Yohanes \u00a0Kopong\tTukan \n", "Yohanes Kopong Tukan"), ("a\x00b", "a b"), ("e\u0301", "\u00e9"), ("", "")],
)
def test_tidy(typed: str, kept: str) -> None:
    assert tidy(typed) == kept


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        ("'198503122010041914", "198503122010041914"),
        ("19850312 201004 1 914", "198503122010041914"),
        ("1985-03.12", "19850312"),
        ("12a", "12a"),
    ],
)
def test_digits(typed: str, kept: str) -> None:
    assert digits(typed) == kept
