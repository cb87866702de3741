"""The matrix and the distribution (domain.md 4.4, 4.5; siasn.md 7)."""

from datetime import date

import pytest

from karier_desktop.rules.book import RuleBook
from karier_desktop.rules.predicate import (
    check_distribution,
    outcome,
    predicate_order,
    read_predicate,
    read_rating,
    shares,
    suggest,
)

TODAY = date(2026, 3, 12)


@pytest.mark.parametrize(
    ("result", "behaviour", "predicate", "siasn"),
    [
        ("di_atas", "di_bawah", "kurang", "13"),
        ("di_atas", "sesuai", "baik", "12"),
        ("di_atas", "di_atas", "sangat_baik", "11"),
        ("sesuai", "di_bawah", "kurang", "23"),
        ("sesuai", "sesuai", "baik", "22"),
        ("sesuai", "di_atas", "baik", "21"),
        ("di_bawah", "di_bawah", "sangat_kurang", "33"),
        ("di_bawah", "sesuai", "butuh_perbaikan", "32"),
        ("di_bawah", "di_atas", "butuh_perbaikan", "31"),
    ],
)
def test_nine_cells(book: RuleBook, result: str, behaviour: str, predicate: str, siasn: str) -> None:
    found = outcome(book, result=result, behaviour=behaviour, on_date=TODAY)
    assert found is not None
    assert (found.predicate, found.basis) == (predicate, "PermenPANRB 6/2022")
    assert book.value("predicate_matrix", f"{result}:{behaviour}", "siasn_code", TODAY) == siasn


def test_the_sentence_names_both_axes(book: RuleBook) -> None:
    found = outcome(book, result="di_bawah", behaviour="di_atas", on_date=TODAY)
    assert found is not None
    assert found.name == "Butuh Perbaikan"
    assert found.text == (
        "Hasil kerja di bawah ekspektasi dan perilaku kerja di atas ekspektasi menghasilkan Butuh Perbaikan."
    )


def test_no_predicate_without_both_ratings(book: RuleBook) -> None:
    assert outcome(book, result="sesuai", behaviour="", on_date=TODAY) is None


@pytest.mark.parametrize(
    ("text", "rating"),
    [("DIATAS EKSPEKTASI", "di_atas"), ("Di Atas Ekspektasi", "di_atas"), ("sesuai", "sesuai"), ("3", "di_bawah"),
     ("1", "di_atas"), ("Di bawah", "di_bawah"), ("4", ""), ("", "")],
)  # fmt: skip
def test_reading_ratings(book: RuleBook, text: str, rating: str) -> None:
    assert read_rating(book, text, TODAY) == rating


@pytest.mark.parametrize(
    ("text", "predicate"),
    [("SANGAT BAIK", "sangat_baik"), ("Cukup", "butuh_perbaikan"), ("Kurang / Misconduct", "kurang"),
     ("misconduct", "kurang"), ("butuh perbaikan", "butuh_perbaikan"), ("lumayan", ""), ("", "")],
)  # fmt: skip
def test_reading_predicates(book: RuleBook, text: str, predicate: str) -> None:
    assert read_predicate(book, text, TODAY) == predicate


def test_order_of_predicates(book: RuleBook) -> None:
    keys = ("", "sangat_kurang", "kurang", "butuh_perbaikan", "baik", "sangat_baik")
    assert [predicate_order(book, key, TODAY) for key in keys] == [0, 1, 2, 3, 4, 5]


@pytest.mark.parametrize(
    ("scores", "ratings", "text"),
    [
        ([3, 2, 2, 3], ("sesuai", "di_atas"), "Saran: Sesuai atau Di atas, masing-masing 2."),
        ([3, 2, 2, 2, 2, None, None], ("sesuai",), "Saran: Sesuai, 4 dari 5 yang sudah diisi."),
        ([1], ("di_bawah",), "Saran: Di bawah, 1 dari 1 yang sudah diisi."),
        ([None], (), ""),
        ([], (), ""),
    ],
)
def test_suggestions(book: RuleBook, scores: list[int | None], ratings: tuple[str, ...], text: str) -> None:
    found = suggest(book, scores, TODAY)
    assert (found.ratings, found.text) == (ratings, text)


@pytest.mark.parametrize(
    ("organisation", "counts", "keys"),
    [
        pytest.param("baik", {"baik": 8, "sangat_baik": 2}, ["baik:2", "baik:3"], id="4.5 80 % Baik, nobody below"),
        pytest.param("baik", {"baik": 6, "sangat_baik": 3, "kurang": 1}, [], id="4.5 Baik in order"),
        pytest.param("baik", {"baik": 3, "sangat_baik": 6, "kurang": 1}, ["baik:1"], id="4.5 Baik not main"),
        pytest.param("istimewa", {"sangat_baik": 8, "baik": 2}, ["istimewa:2"], id="4.5 Istimewa over 70 %"),
        pytest.param("istimewa", {"sangat_baik": 4, "baik": 6}, ["istimewa:1"], id="4.5 Istimewa not the main group"),
        pytest.param("istimewa", {"sangat_baik": 6, "baik": 4}, [], id="4.5 Istimewa in order"),
        pytest.param("butuh_perbaikan", {"butuh_perbaikan": 5, "baik": 3, "sangat_baik": 2},
                     ["butuh_perbaikan:1", "butuh_perbaikan:2"], id="4.5 Butuh Perbaikan below 60 %, Sangat Baik 20 %"),
        pytest.param("kurang", {"kurang": 6, "baik": 4}, ["kurang:2"], id="4.5 Kurang without Butuh Perbaikan"),
        pytest.param("sangat_kurang", {"sangat_kurang": 6, "kurang": 3, "sangat_baik": 1}, ["sangat_kurang:3"],
                     id="4.5 Sangat Kurang allows no Sangat Baik"),
        pytest.param("sangat_kurang", {"sangat_kurang": 9, "kurang": 1}, [], id="4.5 Sangat Kurang in order"),
        pytest.param("baik", {}, [], id="nobody rated yet"),
        pytest.param("", {"baik": 10}, [], id="organisation not rated yet"),
    ],
)  # fmt: skip
def test_distribution(book: RuleBook, organisation: str, counts: dict[str, int], keys: list[str]) -> None:
    found = [f for f in check_distribution(book, organisation, counts, TODAY) if f.over]
    assert [f.key for f in found] == keys
    assert {f.basis for f in found} <= {"SE MenPANRB 3/2023"}


def test_words_of_the_warnings(book: RuleBook) -> None:
    over, none_below = check_distribution(book, "baik", {"baik": 8, "sangat_baik": 2}, TODAY)
    assert over.text == "Baik 8 dari 10 orang (80 %), paling banyak 70 % untuk unit berkinerja Baik."
    assert none_below.text == (
        "Belum ada Butuh Perbaikan dan/atau Kurang, seharusnya paling sedikit 1 orang untuk unit berkinerja Baik."
    )


def test_exactly_at_the_limit_is_told_but_not_over(book: RuleBook) -> None:
    (edge,) = check_distribution(book, "baik", {"baik": 28, "sangat_baik": 8, "butuh_perbaikan": 3, "kurang": 1}, TODAY)
    assert (edge.over, edge.text) == (False, "Baik 28 dari 40 orang (70 %), tepat pada batas 70 %.")


def test_small_units_are_compared_without_rounding(book: RuleBook) -> None:
    """2 of 3 is 66.7 %, within 70 %; 3 of 4 is over."""
    assert check_distribution(book, "baik", {"baik": 2, "kurang": 1}, TODAY) == ()
    assert [f.key for f in check_distribution(book, "baik", {"baik": 3, "kurang": 1}, TODAY)] == ["baik:2"]


def test_shares_for_the_bars(book: RuleBook) -> None:
    found = shares(book, "baik", {"sangat_baik": 8, "baik": 27, "butuh_perbaikan": 3, "kurang": 1}, TODAY)
    assert [(s.count, s.percent, s.limit) for s in found] == [
        (8, 21, None), (27, 69, 70), (3, 8, None), (1, 3, None), (0, 0, None)
    ]  # fmt: skip
    assert [s.percent for s in shares(book, "", {}, TODAY)] == [0] * 5
