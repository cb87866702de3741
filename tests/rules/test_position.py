"""Posts, their height and their retirement age (domain.md 2.5, 2.6)."""

from datetime import date

import pytest

from karier_desktop.rules.book import RuleBook
from karier_desktop.rules.person import Post
from karier_desktop.rules.position import (
    echelon_row,
    in_echelon_range,
    kind_from_siasn,
    level_in_name,
    plain_post_name,
    post_class,
    post_rank,
    retirement_age,
)

TODAY = date(2026, 3, 12)


@pytest.mark.parametrize(
    ("post", "key", "age"),
    [
        pytest.param(Post("jpt", echelon="10"), "jpt_utama", 60, id="2.6 JPT Utama"),
        pytest.param(Post("jpt", echelon="I.b"), "jpt_madya", 60, id="2.6 JPT Madya"),
        pytest.param(Post("jpt", echelon="IIb"), "jpt_pratama", 60, id="2.6 JPT Pratama"),
        pytest.param(Post("jpt"), "", None, id="JPT without echelon stays open"),
        pytest.param(Post("administrator", echelon="31"), "administrator", 58, id="2.6 Administrator"),
        pytest.param(Post("administrator"), "administrator", 58, id="Administrator without echelon"),
        pytest.param(Post("pengawas", echelon="22"), "pengawas", 58, id="echelon of another kind is not believed"),
        pytest.param(Post("pelaksana"), "pelaksana", 58, id="2.6 Pelaksana"),
        pytest.param(Post("jf", level="penyelia"), "penyelia", 58, id="2.6 JF keterampilan"),
        pytest.param(Post("jf", level="ahli_muda"), "ahli_muda", 58, id="2.6 Ahli Muda"),
        pytest.param(Post("jf", level="ahli_madya"), "ahli_madya", 60, id="2.6 Ahli Madya"),
        pytest.param(Post("jf", level="ahli_utama"), "ahli_utama", 65, id="2.6 Ahli Utama"),
        pytest.param(Post("jf", level="baru"), "baru", None, id="unknown level"),
        pytest.param(Post(), "", None, id="no post"),
    ],
)
def test_class_and_retirement_age(book: RuleBook, person, post: Post, key: str, age: int | None) -> None:
    assert post_class(book, post, TODAY) == key
    assert retirement_age(book, person(post=post), TODAY) == age


def test_own_retirement_age_comes_first(book: RuleBook, person) -> None:
    assert retirement_age(book, person(own_retirement_age=65), TODAY) == 65


def test_no_age_is_claimed_before_the_rule_existed(book: RuleBook, person) -> None:
    assert retirement_age(book, person(), date(1999, 1, 1)) is None


def test_height_of_posts(book: RuleBook) -> None:
    posts = [
        Post("jpt", echelon="II.a"),
        Post("jpt", echelon="22"),
        Post("administrator", echelon="31"),
        Post("administrator", echelon="32"),
        Post("jf", level="ahli_madya"),
        Post("pengawas", echelon="41"),
        Post("jf", level="ahli_muda"),
        Post("jf", level="ahli_pertama"),
        Post("jf", level="pemula"),
        Post("pelaksana"),
        Post(),
    ]
    ranks = [post_rank(book, post, TODAY) for post in posts]
    assert ranks == sorted(set(ranks))


def test_a_structural_post_without_echelon_comes_last(book: RuleBook) -> None:
    assert post_rank(book, Post("pengawas"), TODAY) == post_rank(book, Post(), TODAY) == 21


@pytest.mark.parametrize(
    ("golongan", "echelon", "fits"),
    [("III/c", "41", True), ("III/d", "IV.a", True), ("III/b", "41", False), ("IV/a", "41", False),
     ("IX", "41", None), ("?", "41", None), ("III/c", "99", None), ("III/c", "", None), ("III/c", "VI.a", None)],
)  # fmt: skip
def test_echelon_range(book: RuleBook, golongan: str, echelon: str, fits: bool | None) -> None:
    assert in_echelon_range(book, golongan, echelon, TODAY) is fits


@pytest.mark.parametrize(
    ("code", "echelon", "kind"),
    [("1", "22", "jpt"), ("1", "31", "administrator"), ("1", "IV.b", "pengawas"), ("1", "51", "pelaksana"),
     ("1", "", ""), ("1", "99", ""), ("2", "", "jf"), ("3", "", "jf"), ("4", "", "pelaksana"), ("9", "", "")],
)  # fmt: skip
def test_siasn_kinds(book: RuleBook, code: str, echelon: str, kind: str) -> None:
    assert kind_from_siasn(book, code, echelon, TODAY) == kind


def test_echelon_by_code_or_name(book: RuleBook) -> None:
    found = [echelon_row(book, text, TODAY) for text in ("22", "II.b", "ii b", "II/b")]
    assert {row.key for row in found if row} == {"22"}
    assert echelon_row(book, "", TODAY) is None


@pytest.mark.parametrize(
    ("name", "level"),
    [("Perawat Ahli Muda", "ahli_muda"), ("PERAWAT TERAMPIL", "terampil"), ("Pengelola Keuangan", ""),
     ("Ahli Muda", ""), ("Arsiparis Penyelia", "penyelia")],
)  # fmt: skip
def test_level_in_the_name(book: RuleBook, name: str, level: str) -> None:
    assert level_in_name(book, name, TODAY) == level


@pytest.mark.parametrize(
    ("name", "plain"),
    [("TERAMPIL - PERAWAT", "PERAWAT TERAMPIL"), ("AHLI PERTAMA - GURU KELAS", "GURU KELAS AHLI PERTAMA"),
     ("KEPALA SEKSI - UMUM", "KEPALA SEKSI - UMUM"), ("  Bidan   Mahir ", "Bidan Mahir")],
)  # fmt: skip
def test_pppk_posts_are_turned_round(book: RuleBook, name: str, plain: str) -> None:
    assert plain_post_name(book, name, TODAY) == plain
