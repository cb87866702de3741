"""What the form of an employee finds wrong by itself, and what it fills in."""

from collections.abc import Mapping
from datetime import date
from typing import Any

import pytest

from karier_desktop.catalog.checks import problems
from karier_desktop.catalog.employee import EMPLOYEE
from karier_desktop.catalog.entity import CheckContext, Draft
from karier_desktop.rules.problem import Problem
from karier_desktop.storage.rulebook import rule_book

RANK_DATE = ("ranks[0].effective_date", "warning")
CONTEXT = CheckContext(date(2026, 3, 12), rule_book())


def draft_of(**over: Any) -> Draft:
    """A complete, correct PNS."""
    return {
        **EMPLOYEE.blank(),
        "nip": "198503122010041914",
        "name": "Yohanes Kopong Tukan",
        "birth_date": date(1985, 3, 12),
        "sex": "L",
        "cpns_date": date(2010, 4, 1),
        **over,
    }


def rank(golongan: str, since: date | None) -> Draft:
    return {**EMPLOYEE.rows_of("ranks").blank(), "golongan": golongan, "effective_date": since}


def post(**over: Any) -> Draft:
    return {**EMPLOYEE.rows_of("positions").blank(), **over}


def found(draft: Mapping[str, Any]) -> list[tuple[str, str]]:
    return [(p.field, p.level) for p in problems(EMPLOYEE, draft, CONTEXT)]


def test_a_correct_file_has_no_problem() -> None:
    ranks = [rank("III/d", date(2022, 10, 1)), rank("III/c", date(2018, 4, 1))]
    assert found(draft_of(ranks=ranks, positions=[post(position="Perawat Ahli Muda")])) == []


@pytest.mark.parametrize(
    ("over", "expected"),
    [
        ({"nip": ""}, [("nip", "error")]),
        ({"name": ""}, [("name", "error")]),
        ({"nip": "19850312201004191"}, [("nip", "error")]),
        ({"birth_date": date(1985, 3, 13)}, [("birth_date", "warning")]),
        ({"sex": "P"}, [("sex", "warning")]),
        ({"cpns_date": date(2011, 4, 1)}, [("cpns_date", "warning")]),
        ({"employee_type": "PPPK"}, [("employee_type", "warning")]),
        ({"nik": "531402120385000"}, [("nik", "error")]),
        ({"nik": "5314021303850009"}, [("nik", "warning")]),
        ({"nik": "5314025203850009"}, [("nik", "warning")]),
        ({"pns_date": date(2009, 1, 1)}, [("pns_date", "error")]),
        ({"contract_start": date(2025, 1, 1), "contract_end": date(2024, 1, 1)}, [("contract_end", "error")]),
        ({"ranks": [rank("III/d", date(2017, 4, 1)), rank("III/c", date(2018, 4, 1))]}, [RANK_DATE]),
        ({"ranks": [rank("III/a", date(2009, 4, 1))]}, [RANK_DATE]),
        ({"ranks": [rank("VII", date(2020, 4, 1))]}, [("ranks[0].golongan", "warning")]),
        ({"ranks": [rank("", date(2020, 4, 1))]}, [("ranks[0].golongan", "error")]),
        ({"positions": [post()]}, [("positions[0].position", "error")]),
        (
            {"positions": [post(position="Pengemudi", effective_date=date(2020, 1, 1), end_date=date(2019, 1, 1))]},
            [("positions[0].end_date", "error")],
        ),
    ],
)  # fmt: skip
def test_what_is_wrong(over: dict[str, Any], expected: list[tuple[str, str]]) -> None:
    assert found(draft_of(**over)) == expected


def test_nobody_is_born_tomorrow_nor_appointed_before_birth() -> None:
    text = {p.field: p for p in problems(EMPLOYEE, draft_of(birth_date=date(2030, 1, 1)), CONTEXT)}
    assert Problem("birth_date", "Tanggal lahir 1 Januari 2030 belum terjadi. Periksa tahunnya.") in text.values()
    assert text["cpns_date"].level == "error"


def test_the_words_say_which_rank_came_before() -> None:
    ranks = [rank("III/d", date(2017, 4, 1)), rank("III/c", date(2018, 4, 1)), rank("III/b", date(2014, 4, 1))]
    (problem,) = problems(EMPLOYEE, draft_of(ranks=ranks), CONTEXT)
    assert problem.text == "TMT golongan lebih awal dari III/c (1 April 2018). Periksa SK-nya."


def test_a_former_pppk_may_have_a_pppk_grade_in_the_history() -> None:
    ranks = [rank("III/a", date(2024, 4, 1)), rank("IX", date(2021, 4, 1))]
    assert found(draft_of(ranks=ranks)) == []


@pytest.mark.parametrize(
    ("nip", "expected"),
    [
        (
            "199001152015032901",
            {"birth_date": date(1990, 1, 15), "sex": "P", "cpns_date": date(2015, 3, 1), "employee_type": "PNS"},
        ),
        (
            "199208172021211907",
            {"birth_date": date(1992, 8, 17), "sex": "L", "cpns_date": None, "employee_type": "PPPK"},
        ),
        ("1990", {}),
    ],
)
def test_the_nip_tells_birth_sex_and_appointment(nip: str, expected: dict[str, Any]) -> None:
    (fill,) = EMPLOYEE.fills
    assert fill.infer({"nip": nip}, CONTEXT) == expected


@pytest.mark.parametrize(
    ("name", "row", "expected"),
    [
        ("positions", {"position": "Perawat Ahli Muda"}, {"functional_level": "ahli_muda", "position_kind": "jf"}),
        ("positions", {"position": "Pengemudi"}, {}),
        ("positions", {"echelon": "41"}, {"position_kind": "pengawas"}),
        ("positions", {"echelon": ""}, {}),
        (
            "increments",
            {"golongan": "III/a", "grade_service_months": 24, "effective_date": date(2026, 4, 1)},
            {"new_pay": 2_873_500},
        ),
        ("ranks", {"golongan": "III/a"}, {}),
        ("ranks", {"golongan": "IX", "grade_service_months": 0}, {}),
        ("awards", {"kind": "XX"}, {"name": "Satyalancana Karya Satya XX Tahun"}),
        ("awards", {"kind": "lain"}, {}),
        ("awards", {"awarded_on": date(2024, 8, 17)}, {"year": 2024}),
        ("educations", {"graduated_on": date(2008, 9, 1)}, {"graduation_year": 2008}),
        ("educations", {}, {}),
        ("family", {"relation": "istri"}, {"sex": "P"}),
        ("family", {"relation": "anak"}, {}),
    ],
)
def test_rows_fill_in_what_follows(name: str, row: Draft, expected: Draft) -> None:
    told: Draft = {}
    for fill in EMPLOYEE.rows_of(name).fills:
        if fill.source in row or not row:
            told |= fill.infer(row, CONTEXT)
    assert told == expected


def test_the_title_is_the_name_with_degrees() -> None:
    assert EMPLOYEE.title_of(draft_of(front_title="Ns.", back_title="S.Kep.")) == "Ns. Yohanes Kopong Tukan, S.Kep."
