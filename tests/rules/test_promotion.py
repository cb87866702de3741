"""Kenaikan pangkat (domain.md 3.1, 3.2)."""

from datetime import date

import pytest

from karier_desktop.rules.book import Row, RuleBook
from karier_desktop.rules.person import Post, Sanction
from karier_desktop.rules.promotion import next_period, regular

TMT = date(2026, 4, 1)
GOOD = {2024: "baik", 2025: "sangat_baik"}


@pytest.mark.parametrize(
    ("day", "period"),
    [
        pytest.param(date(2023, 5, 10), date(2023, 10, 1), id="3.1 until 2023: April and October"),
        pytest.param(date(2023, 10, 2), date(2024, 2, 1), id="3.1 from two to six a year"),
        pytest.param(date(2024, 3, 15), date(2024, 4, 1), id="3.1 six a year [U]"),
        pytest.param(date(2025, 8, 2), date(2025, 10, 1), id="3.1 from six to twelve a year"),
        pytest.param(date(2025, 10, 2), date(2025, 11, 1), id="3.1 Peraturan BKN 4/2025"),
        pytest.param(date(2025, 11, 1), date(2025, 11, 1), id="3.1 the first itself"),
    ],
)
def test_next_period(book: RuleBook, day: date, period: date) -> None:
    assert next_period(book, day) == period


def test_no_period_after_the_last_rule() -> None:
    ended = RuleBook([Row("kp_period", "pns", {"months": [4, 10]}, valid_to=date(2023, 12, 31))])
    assert next_period(ended, date(2023, 6, 1)) == date(2023, 10, 1)
    assert next_period(ended, TMT) is None


def test_everything_met(book: RuleBook, person) -> None:
    judged = regular(book, person(), GOOD, (), TMT)
    assert judged.eligible
    assert (judged.golongan, judged.new_golongan, judged.earliest_tmt) == ("III/b", "III/c", TMT)
    assert judged.failed == ()
    assert [(r.name, r.value) for r in judged.requirements] == [
        ("PNS aktif", "PNS"),
        ("Tidak menduduki jabatan struktural atau fungsional", "Pengelola Kepegawaian"),
        ("Tidak melampaui batas golongan menurut ijazah", "S-1/Sarjana, paling tinggi III/d"),
        ("Paling sedikit 4 tahun dalam pangkat terakhir", "4 tahun 0 bulan sejak 1 April 2022"),
        ("Predikat kinerja 2024 paling rendah Baik", "Baik"),
        ("Predikat kinerja 2025 paling rendah Baik", "Sangat Baik"),
        ("Tidak sedang menjalani hukuman disiplin sedang atau berat", "tidak ada"),
    ]
    assert all(r.basis for r in judged.requirements)


@pytest.mark.parametrize(
    ("changes", "predicates", "name", "value", "earliest"),
    [
        pytest.param({"employee_type": "PPPK"}, GOOD, "PNS aktif", "PPPK", None, id="PPPK"),
        pytest.param({"probation": True}, GOOD, "PNS aktif", "CPNS", None, id="CPNS"),
        pytest.param({"active": False}, GOOD, "PNS aktif", "tidak aktif", None, id="not in service"),
        pytest.param(
            {"post": Post("jf", "Perawat Ahli Muda", "ahli_muda")}, GOOD,
            "Tidak menduduki jabatan struktural atau fungsional", "Perawat Ahli Muda", None, id="JF",
        ),
        pytest.param(
            {"post": Post("pengawas", "Kepala Seksi")}, GOOD,
            "Tidak menduduki jabatan struktural atau fungsional", "Kepala Seksi", None, id="structural",
        ),
        pytest.param(
            {"golongan": "III/d"}, GOOD,
            "Tidak melampaui batas golongan menurut ijazah", "S-1/Sarjana, paling tinggi III/d", None,
            id="2.3 S-1 at III/d",
        ),
        pytest.param(
            {"golongan": "IV/e"}, GOOD,
            "Tidak melampaui batas golongan menurut ijazah", "tidak ada golongan di atas IV/e", None, id="top",
        ),
        pytest.param(
            {"golongan": ""}, GOOD, "Tidak melampaui batas golongan menurut ijazah",
            "tidak ada golongan di atas yang belum diisi", None, id="golongan unknown",
        ),
        pytest.param(
            {"rank_since": date(2022, 5, 1)}, GOOD, "Paling sedikit 4 tahun dalam pangkat terakhir",
            "3 tahun 11 bulan sejak 1 Mei 2022", date(2026, 5, 1), id="a month short",
        ),
        pytest.param(
            {}, {2024: "baik", 2025: "butuh_perbaikan"}, "Predikat kinerja 2025 paling rendah Baik", "Butuh Perbaikan",
            TMT, id="predicate too low",
        ),
        pytest.param(
            {"sanctions": (Sanction("sedang", date(2026, 1, 1), date(2026, 6, 30)),)}, GOOD,
            "Tidak sedang menjalani hukuman disiplin sedang atau berat", "hukuman sedang", date(2026, 7, 1),
            id="serving a sanction",
        ),
    ],
)  # fmt: skip
def test_one_condition_fails(
    book: RuleBook, person, changes: dict, predicates: dict, name: str, value: str, earliest: date | None
) -> None:
    judged = regular(book, person(**changes), predicates, (), TMT)
    failed = {r.name: r.value for r in judged.failed}
    assert failed.get(name) == value
    assert not judged.eligible
    assert judged.earliest_tmt == earliest


@pytest.mark.parametrize(
    ("changes", "predicates", "name", "value"),
    [
        pytest.param({}, {2024: "baik"}, "Predikat kinerja 2025 paling rendah Baik", "belum ada penilaian", id="2025"),
        pytest.param(
            {"education": ""},
            GOOD,
            "Tidak melampaui batas golongan menurut ijazah",
            "pendidikan belum diisi",
            id="no diploma",
        ),
        pytest.param(
            {"education": "98"}, GOOD, "Tidak melampaui batas golongan menurut ijazah", "98", id="unknown diploma"
        ),
        pytest.param(
            {"post": Post()}, GOOD, "Tidak menduduki jabatan struktural atau fungsional", "belum diisi", id="no post"
        ),
        pytest.param(
            {"golongan": "II/d"}, GOOD, "Lulus ujian dinas tingkat i", "belum ada STLUD", id="3.2 crossing to III/a"
        ),
    ],
)
def test_one_condition_is_open(book: RuleBook, person, changes: dict, predicates: dict, name: str, value: str) -> None:
    judged = regular(book, person(**changes), predicates, (), TMT)
    assert [(r.name, r.value) for r in judged.requirements if r.met is None] == [(name, value)]
    assert judged.failed == ()
    assert judged.earliest_tmt == TMT


def test_no_tmt_of_the_rank(book: RuleBook, person) -> None:
    judged = regular(book, person(rank_since=None), GOOD, (), TMT)
    assert [r.value for r in judged.requirements if r.met is None] == ["TMT pangkat belum diisi"]
    assert judged.earliest_tmt is None


def test_with_s2_the_ceiling_allows_iv_a_after_the_exam(book: RuleBook, person) -> None:
    """domain.md 16: S-2 at III/d, ujian dinas Tk II."""
    master = person(golongan="III/d", education="45")
    assert regular(book, master, GOOD, ["tk2"], TMT).eligible
    assert [r.met for r in regular(book, master, GOOD, ["tk1"], TMT).requirements].count(None) == 1


def test_a_light_sanction_is_shown_but_does_not_block(book: RuleBook, person) -> None:
    judged = regular(book, person(sanctions=(Sanction("ringan", date(2026, 4, 1)),)), GOOD, (), TMT)
    assert judged.eligible
    assert judged.requirements[-1].value == "hukuman ringan"


def test_an_ended_sanction_is_over(book: RuleBook, person) -> None:
    old = (Sanction("berat", date(2020, 1, 1), date(2021, 1, 1)), Sanction("baru", date(2026, 4, 1)))
    judged = regular(book, person(sanctions=old), GOOD, (), TMT)
    assert judged.eligible
    assert judged.earliest_tmt == TMT
