"""Places in a draft, what is sent of it, what differs, and how two people's changes meet."""

from datetime import date, time
from typing import Any
from uuid import UUID

import pytest

from karier_desktop.catalog.appraisal import APPRAISAL
from karier_desktop.catalog.difference import differences, meeting, merged, row_differs
from karier_desktop.catalog.display import Reader
from karier_desktop.catalog.employee import EMPLOYEE
from karier_desktop.catalog.entity import Draft
from karier_desktop.catalog.fields import Field
from karier_desktop.catalog.office import OFFICE_PROFILE
from karier_desktop.catalog.paths import children_at, field_at, fitted, outgoing, value_at
from karier_desktop.storage.rulebook import rule_book

ONE, TWO, THREE = (UUID(int=n) for n in (1, 2, 3))
RANKS, TRAININGS = EMPLOYEE.rows_of("ranks"), EMPLOYEE.rows_of("trainings")


def rank(row_id: UUID | None, golongan: str = "III/a", **over: Any) -> Draft:
    return {**RANKS.blank(), "id": row_id, "golongan": golongan, **over}


def employee(**over: Any) -> Draft:
    return {**EMPLOYEE.blank(), "name": "Wagiman", **over}


def result(text: str, *indicators: str) -> Draft:
    kind = APPRAISAL.rows_of("results")
    inner = kind.children[0]
    rows = [{**inner.blank(), "indicator": words} for words in indicators]
    return {**kind.blank(), "text": text, "id": ONE, inner.name: rows}


def test_places() -> None:
    draft = employee(ranks=[rank(ONE), rank(TWO, "III/b")])
    assert value_at(draft, "name") == "Wagiman"
    assert value_at(draft, "ranks[1].golongan") == "III/b"
    assert value_at(draft, "ranks[7].golongan") is None
    assert field_at(EMPLOYEE, "ranks[1].golongan").label == "Pangkat, golongan ruang"
    assert children_at(APPRAISAL, "results[0].indicators").model.__tablename__ == "work_indicator"


def test_what_is_sent_leaves_out_removed_and_blank_rows_and_translates_places() -> None:
    rows = [rank(None, ""), rank(ONE, removed=True), rank(TWO, "III/b")]
    sent = outgoing(EMPLOYEE, employee(ranks=rows))
    assert [row["id"] for row in sent.draft["ranks"]] == [TWO]
    assert sent.to_form("ranks[0].golongan") == "ranks[2].golongan"
    assert sent.to_saved("ranks[2].golongan") == "ranks[0].golongan"
    assert sent.to_form("nip") == sent.to_saved("nip") == "nip"


def test_inner_rows_are_translated_as_well() -> None:
    gone = {**result("Rencana lama", "Jumlah"), "removed": True}
    draft = {**APPRAISAL.blank(), "results": [gone, result("Laporan", "", "Jumlah laporan")]}
    sent = outgoing(APPRAISAL, draft)
    assert sent.to_form("results[0].indicators[0].target") == "results[1].indicators[1].target"


def test_a_kept_draft_fits_the_form_of_today() -> None:
    kept = {"name": "Wagiman", "gone": 1, "ranks": [{"golongan": "III/a", "id": ONE, "removed": True, "gone": 2}]}
    draft = fitted(EMPLOYEE, kept)
    assert draft["name"] == "Wagiman"
    assert draft["phone"] == ""
    assert "gone" not in draft
    assert draft["ranks"][0] == {**RANKS.blank(), "golongan": "III/a", "id": ONE, "removed": True}


def test_differences_name_fields_and_rows() -> None:
    old = employee(phone="0812", ranks=[rank(ONE), rank(TWO, "III/b")])
    new = employee(phone="0813", ranks=[rank(None, "III/c"), rank(ONE, "III/d")])
    told = [(d.key, d.path, d.kind) for d in differences(EMPLOYEE, old, new)]
    assert told == [
        ("phone", "phone", "changed"),
        ("ranks/+0", "ranks[0]", "added"),
        (f"ranks/{ONE}/golongan", "ranks[1].golongan", "changed"),
        (f"ranks/{TWO}", "ranks[1]", "removed"),
    ]


def test_nothing_and_an_empty_text_are_the_same() -> None:
    assert differences(EMPLOYEE, employee(phone=""), employee(phone=None)) == []
    assert not row_differs(RANKS, rank(ONE, note=""), rank(ONE, note=None))
    assert row_differs(RANKS, rank(ONE), rank(ONE, "III/b"))


def test_two_people_meet() -> None:
    base = employee(phone="0812", email="", ranks=[rank(ONE)])
    mine = employee(phone="0813", email="a@contoh.id", ranks=[rank(ONE, "III/b"), rank(None, "III/c")])
    theirs = employee(phone="0814", email="", address="Larantuka", ranks=[rank(ONE)])
    met = meeting(EMPLOYEE, base, mine, theirs)
    assert met.disputed == {"phone"}
    mixed = merged(EMPLOYEE, base, mine, theirs, keep=())
    assert (mixed["phone"], mixed["email"], mixed["address"]) == ("0814", "a@contoh.id", "Larantuka")
    assert [row["golongan"] for row in mixed["ranks"]] == ["III/c", "III/b"]
    assert merged(EMPLOYEE, base, mine, theirs, keep=("phone",))["phone"] == "0813"


def test_the_same_change_on_both_sides_is_no_dispute() -> None:
    base, both = employee(phone="0812"), employee(phone="0813")
    assert meeting(EMPLOYEE, base, both, both).disputed == frozenset()


def test_a_row_they_removed_and_i_changed_comes_back_if_i_say_so() -> None:
    base = employee(ranks=[rank(ONE), rank(TWO)])
    mine = employee(ranks=[rank(ONE, "III/b"), rank(TWO)])
    theirs = employee(ranks=[rank(TWO)])
    (disputed,) = (key for key in meeting(EMPLOYEE, base, mine, theirs).disputed if key.endswith("golongan"))
    assert [row["id"] for row in merged(EMPLOYEE, base, mine, theirs, ())["ranks"]] == [TWO]
    assert [row["golongan"] for row in merged(EMPLOYEE, base, mine, theirs, (disputed,))["ranks"]] == ["III/b", "III/a"]


def test_a_row_i_removed_and_they_changed_stays_unless_i_say_so() -> None:
    base = employee(ranks=[rank(ONE)])
    mine = employee(ranks=[rank(ONE, removed=True)])
    theirs = employee(ranks=[rank(ONE, "III/b")])
    assert merged(EMPLOYEE, base, mine, theirs, ())["ranks"][0]["golongan"] == "III/b"
    assert merged(EMPLOYEE, base, mine, theirs, (f"ranks/{ONE}",))["ranks"] == []


READER = Reader(rule_book(), date(2026, 3, 12), lambda entity, found: f"{entity} {found.int}")


@pytest.mark.parametrize(
    ("field", "value", "words"),
    [
        (EMPLOYEE.field("name"), "Wagiman", "Wagiman"),
        (EMPLOYEE.field("name"), "", ""),
        (EMPLOYEE.field("nip"), "198503122010041914", "19850312 201004 1 914"),
        (EMPLOYEE.field("birth_date"), date(1985, 3, 12), "12 Maret 1985"),
        (EMPLOYEE.field("sex"), "L", "Laki-laki"),
        (EMPLOYEE.field("religion"), "1", "Islam"),
        (EMPLOYEE.field("religion"), "77", "77"),
        (EMPLOYEE.field("probation"), True, "Ya"),
        (EMPLOYEE.field("unit_id"), ONE, "org_unit 1"),
        (EMPLOYEE.field("unit_id"), str(TWO), "org_unit 2"),
        (RANKS.field("golongan"), "III/a", "Penata Muda, III/a"),
        (RANKS.field("grade_service_months"), 151, "12 tahun 7 bulan"),
        (RANKS.field("base_pay"), 2785700, "Rp2.785.700"),
        (OFFICE_PROFILE.field("letterhead"), ["PEMKAB", "DINAS"], "PEMKAB; DINAS"),
        (Field("start", "Mulai", "time"), time(8, 30), "08.30"),
        (Field("jp", "JP", "number"), 20, "20"),
    ],
)
def test_values_in_words(field: Field, value: Any, words: str) -> None:
    assert READER.read(field, value) == words


def test_short_dates_and_a_row_in_one_line() -> None:
    row = rank(ONE, effective_date=date(2022, 10, 1))
    assert READER.read(RANKS.field("effective_date"), date(2022, 10, 1), short=True) == "1 Okt 2022"
    assert READER.summary(RANKS, row) == "Penata Muda, III/a, 1 Okt 2022"


def test_choices_are_narrowed_by_another_value() -> None:
    golongan = RANKS.field("golongan")
    assert [key for key, _ in READER.choices(golongan, {"employee_type": "PPPK"})][:2] == ["I", "II"]
    assert len(READER.choices(golongan, {})) == 34
    assert READER.choices(EMPLOYEE.field("sex"), {}) == [("L", "Laki-laki"), ("P", "Perempuan")]
