"""What stands in resources/rules: whole, named, with its legal basis."""

from collections import Counter
from datetime import date

import pytest

from karier_desktop.rules.book import RuleBook, office_row
from karier_desktop.storage.rulebook import rule_book

TODAY = date(2026, 3, 12)
PREDICATES = ["sangat_baik", "baik", "butuh_perbaikan", "kurang", "sangat_kurang"]


def test_every_row_says_where_it_comes_from(book: RuleBook) -> None:
    for table in book.tables:
        for row in book.rows(table, TODAY):
            assert row.confidence in ("V", "S", "U"), row
            assert row.source or row.legal_basis, row
            assert row.key, row


@pytest.mark.parametrize(
    "table",
    [
        "appraisal_approach", "appraisal_period", "behaviour_value", "competency", "discipline_level",
        "discipline_type", "echelon", "education_level", "functional_level", "golongan", "mentoring_type",
        "organisation_predicate", "position_kind", "post_class", "predicate", "rating", "result_aspect",
        "result_perspective", "result_section", "training_status", "training_type", "holiday", "slks",
    ],
)  # fmt: skip
def test_tables_of_choices_have_names(book: RuleBook, table: str) -> None:
    assert all(row.text("name") for row in book.rows(table, TODAY))


def test_bkn_tables_are_complete(book: RuleBook) -> None:
    sizes = {t: len(book.rows(t, TODAY)) for t in book.tables if t.startswith("bkn_")}
    assert (len(sizes), sum(sizes.values())) == (19, 322)
    assert sizes["bkn_kedudukan_hukum"] == 31
    assert book.label("bkn_agama", "3", TODAY) == "Katholik"
    assert book.value("bkn_jenis_hukuman", "23", "level_letter", TODAY) == "S"


def test_sizes_of_the_main_tables(book: RuleBook) -> None:
    kinds = Counter(row.text("employee_type") for row in book.rows("golongan", TODAY))
    assert kinds == {"PNS": 17, "PPPK": 17}
    assert len(book.rows("education_level", TODAY)) == 16
    assert len(book.rows("pns_pay", TODAY)) == 272
    assert len(book.rows("pppk_pay", TODAY)) == 17
    assert len(book.rows("training_type", TODAY)) == 25
    assert len(book.rows("competency", TODAY)) == 9
    assert len(book.rows("standard_level", TODAY)) == len(book.rows("post_class", TODAY)) == 14
    assert len(book.rows("discipline_type", TODAY)) == 9


def test_seven_values_with_three_guides(book: RuleBook) -> None:
    values = book.rows("behaviour_value", TODAY)
    assert "".join(row.text("name")[0] for row in values) == "BAKHLAK"
    assert all(len(row.many("guides")) == 3 for row in values)
    assert values[0].many("guides")[1] == "Ramah, cekatan, solutif, dan dapat diandalkan"


def test_pay_rises_by_a_constant_ratio(book: RuleBook) -> None:
    """domain.md 3.3: about 1.0315 per two-year step, 1.0158 for the one-year step of II/a."""
    steps: dict[str, list[tuple[int, int]]] = {}
    for row in book.rows("pns_pay", TODAY):
        steps.setdefault(row.text("golongan"), []).append((row.whole("years"), row.whole("pay")))
    assert set(steps) == {row.key for row in book.rows("golongan", TODAY) if row.text("employee_type") == "PNS"}
    for golongan, own in steps.items():
        for (years, pay), (later, more) in zip(own, own[1:], strict=False):
            assert more / pay == pytest.approx(1.0315 if later - years == 2 else 1.0158, abs=0.0003), golongan


@pytest.mark.parametrize("step", ["II/a:33", "II/b:33", "II/c:33", "II/d:33"])
def test_step_33_is_marked_unverified(book: RuleBook, step: str) -> None:
    assert book.need("pns_pay", step, TODAY).confidence == "U"
    assert book.need("pns_pay", "III/a:0", TODAY).confidence == "V"


def test_ladders_refer_to_known_grades(book: RuleBook) -> None:
    grades = {row.key for row in book.rows("golongan", TODAY)}
    for table, columns in {
        "education_grade": ("start", "ceiling"),
        "education_grade_pppk": ("start",),
        "echelon": ("low", "high"),
    }.items():
        for row in book.rows(table, TODAY):
            assert {row.text(c) for c in columns} - {""} <= grades
    for row in book.rows("functional_level", TODAY):
        assert set(row.many("golongan")) <= grades


@pytest.mark.parametrize(
    ("table", "keys"),
    [
        ("credit_share", PREDICATES),
        ("predicate", PREDICATES),
        ("organisation_predicate", ["istimewa", *PREDICATES[1:]]),
        ("rating", ["di_bawah", "sesuai", "di_atas"]),
        ("retirement_age", [
            "jpt_utama", "jpt_madya", "jpt_pratama", "administrator", "pengawas", "pelaksana", "pemula", "terampil",
            "mahir", "penyelia", "ahli_pertama", "ahli_muda", "ahli_madya", "ahli_utama",
        ]),
        ("duk_key", ["rank", "post", "service", "leadership", "education", "age"]),
        ("pension_alert", ["24", "18", "15", "12", "6", "3"]),
    ],
)  # fmt: skip
def test_keys(book: RuleBook, table: str, keys: list[str]) -> None:
    assert [row.key for row in book.rows(table, TODAY)] == keys


@pytest.mark.parametrize(
    ("days", "kind", "months"),
    [
        (2, None, 0),
        (3, "teguran_lisan", 0),
        (10, "tidak_puas", 0),
        (11, "tukin_6", 6),
        (20, "tukin_12", 12),
        (21, "turun_jabatan", 12),
        (28, "berhenti", 0),
    ],
)
def test_days_absent_lead_to_one_sanction(book: RuleBook, days: int, kind: str | None, months: int) -> None:
    """PP 94/2021, domain.md 10.1."""
    found = [
        row
        for row in book.rows("discipline_type", TODAY)
        if row.whole("days_from") <= days <= (row.optional("days_to") or 366)
    ]
    assert [row.key for row in found] == ([kind] if kind else [])
    assert [row.whole("months") for row in found] == ([months] if kind else [])


@pytest.mark.parametrize(
    ("scale", "percent", "short"),
    [
        ("seleksi", "80", "MS"),
        ("seleksi", "79.99", "MMS"),
        ("seleksi", "68", "MMS"),
        ("seleksi", "67.99", "KMS"),
        ("pemetaan", "90", "Optimal"),
        ("pemetaan", "79.99", "Cukup Optimal"),
        ("pemetaan", "68", "Kurang Optimal"),
    ],
)
def test_categories_of_job_person_match(book: RuleBook, scale: str, percent: str, short: str) -> None:
    """domain.md 6: two scales that must not be mixed."""
    rows = [row for row in book.rows("jpm_category", TODAY) if row.text("scale") == scale]
    assert next(r for r in rows if float(percent) >= r.whole("from_percent")).text("short") == short


def test_nine_boxes(book: RuleBook) -> None:
    """domain.md 8.1."""
    boxes = {row.key: row.whole("box") for row in book.rows("talent_box", TODAY)}
    assert sorted(boxes.values()) == list(range(1, 10))
    assert (boxes["sesuai:tinggi"], boxes["di_bawah:tinggi"]) == (8, 6)
    assert {r.whole("box") for r in book.rows("talent_box", TODAY) if r.flag("succession")} == {7, 8, 9}


@pytest.mark.parametrize(
    ("level", "share", "months", "expected"),
    [("ahli_pertama", "sangat_baik", 12, "18.75"), ("ahli_pertama", "baik", 2, "2.08")],
)
def test_angka_kredit(book: RuleBook, level: str, share: str, months: int, expected: str) -> None:
    """PermenPANRB 1/2023 Ps. 37; example of the BKN slides."""
    per_year = book.need("credit_coefficient", level, TODAY).decimal("per_year")
    assert per_year is not None
    score = per_year * book.need("credit_share", share, TODAY).whole("percent") * months / 1200
    assert str(round(score, 2)) == expected


def test_credit_needed_by_ahli_pertama(book: RuleBook) -> None:
    row = book.need("credit_coefficient", "ahli_pertama", TODAY)
    assert (row.whole("for_rank"), row.whole("for_level")) == (50, 100)
    assert book.need("credit_coefficient", "penyelia", TODAY).decimal("for_level") is None


def test_shipped_book_is_read_once() -> None:
    assert rule_book() is rule_book()


def test_an_office_changes_a_rule_without_a_new_program() -> None:
    own = rule_book([office_row("jp_duty", "PNS", {"minimum": 24}, date(2026, 1, 1), note="SE Bupati")])
    assert own.need("jp_duty", "PNS", TODAY).whole("minimum") == 24
    assert own.need("jp_duty", "PNS", date(2025, 12, 31)).whole("minimum") == 20
