"""Seniority list in the order of PP 15/1979 (domain.md 12.1)."""

from datetime import date
from random import Random

import pytest

from karier_desktop.rules.book import RuleBook
from karier_desktop.rules.duk import SAME, measures, seniority, why_before
from karier_desktop.rules.person import Post

DAY = date(2026, 12, 31)
SUPERVISOR = Post("pengawas", "Kepala Subbagian", echelon="41", since=date(2020, 1, 2))


@pytest.mark.parametrize(
    ("before", "after", "reason"),
    [
        pytest.param({"golongan": "III/c"}, {}, "Golongan lebih tinggi: III/c, berikutnya III/b.", id="1 rank"),
        pytest.param(
            {"rank_since": date(2021, 10, 1)}, {},
            "TMT pangkat lebih awal: 1 Oktober 2021, berikutnya 1 April 2022.", id="1 TMT of the rank",
        ),
        pytest.param(
            {"post": SUPERVISOR}, {},
            "Jabatan lebih tinggi: Kepala Subbagian, berikutnya Pengelola Kepegawaian.", id="2 post",
        ),
        pytest.param(
            {"post": Post("pelaksana", "Arsiparis", since=date(2019, 1, 1))}, {},
            "TMT jabatan lebih awal: 1 Januari 2019, berikutnya 2 Januari 2020.", id="2 TMT of the post",
        ),
        pytest.param(
            {"appointed_on": date(2009, 4, 1)}, {},
            "Masa kerja lebih lama: 17 tahun 8 bulan, berikutnya 16 tahun 8 bulan.", id="3 service",
        ),
        pytest.param(
            {"leadership": "2"}, {},
            "Latihan jabatan lebih tinggi: Diklatpim Tingkat IV, berikutnya belum pernah.", id="4 leadership training",
        ),
        pytest.param(
            {"leadership": "2", "leadership_on": date(2018, 5, 5)}, {"leadership": "2"},
            "Latihan jabatan lebih dahulu: 5 Mei 2018, berikutnya belum diisi.", id="4 earlier graduation",
        ),
        pytest.param({"education": "45"}, {}, "Pendidikan lebih tinggi: S-2/Magister, berikutnya S-1/Sarjana.", id="5"),
        pytest.param({"graduation_year": 2005}, {}, "Lulus lebih dahulu: 2005, berikutnya 2008.", id="5 graduated"),
        pytest.param(
            {"birth_date": date(1980, 1, 1)}, {},
            "Usia lebih tua: 1 Januari 1980, berikutnya 12 Maret 1985.", id="6 age",
        ),
    ],
)  # fmt: skip
def test_each_key_decides_when_all_before_are_equal(
    book: RuleBook, person, before: dict, after: dict, reason: str
) -> None:
    first, second = person(2, **before), person(1, **after)
    listed = seniority(book, [second, first], DAY)
    assert [p.person.id for p in listed] == [first.id, second.id]
    assert [(p.number, p.reason) for p in listed] == [(1, reason), (2, "")]
    assert why_before(book, first, second, DAY) == reason


def test_keys_stand_in_the_order_of_the_rule(book: RuleBook, person) -> None:
    """Each person is worse in one key and better in all later ones: the earlier key must win."""
    steps = [
        {"golongan": "III/a"}, {"rank_since": date(2023, 1, 1)}, {"post": Post()},
        {"post": Post("pelaksana", "X", since=date(2021, 1, 1))}, {"appointed_on": date(2011, 1, 1)},
        {"leadership": "1"}, {"education": "30"}, {"graduation_year": 2010}, {"birth_date": date(1990, 1, 1)},
    ]  # fmt: skip
    best = {"leadership": "2"}
    people = [person(9 - i, **{**best, **change}) for i, change in enumerate(steps)]
    shuffled = people[:]
    Random(7).shuffle(shuffled)
    assert [p.person.id for p in seniority(book, shuffled, DAY)] == [p.id for p in reversed(people)]


def test_only_pns_in_service(book: RuleBook, person) -> None:
    people = [person(1), person(2, employee_type="PPPK", golongan="IX"), person(3, active=False)]
    assert [p.person.id.int for p in seniority(book, people, DAY)] == [1]
    assert seniority(book, [], DAY) == []


def test_what_is_not_in_the_file_comes_last(book: RuleBook, person) -> None:
    empty = person(
        1,
        golongan="",
        rank_since=None,
        post=Post(),
        appointed_on=None,
        education="",
        graduation_year=None,
        birth_date=None,
    )
    listed = seniority(book, [empty, person(2)], DAY)
    assert [p.person.id.int for p in listed] == [2, 1]
    assert listed[1].service_months is None
    assert {m.shown for m in measures(book, empty, DAY)} == {"belum diisi", "tanpa jabatan", "belum pernah"}


def test_equals_stand_by_name(book: RuleBook, person) -> None:
    one, two = person(1, name="Zulkifli"), person(2, name="abdul")
    listed = seniority(book, [one, two], DAY)
    assert [(p.person.name, p.reason) for p in listed] == [("abdul", SAME), ("Zulkifli", "")]
