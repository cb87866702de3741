"""The form of an appraisal: what it asks, and what it finds wrong by itself."""

from datetime import date
from typing import Any
from uuid import UUID

import pytest

from karier_desktop.catalog.appraisal import APPRAISAL
from karier_desktop.catalog.appraisal_checks import departs, has_feedback, suggestion
from karier_desktop.catalog.checks import problems
from karier_desktop.catalog.entity import CheckContext
from karier_desktop.storage.rulebook import rule_book

CONTEXT = CheckContext(date(2026, 3, 12), rule_book())
ANA, BUDI = UUID(int=1), UUID(int=2)
DECIDED = {
    "result_rating": "di_atas",
    "behaviour_rating": "sesuai",
    "predicate": "baik",
    "decided_by": "dr. Maria Nahak, M.Kes.",
    "decided_on": date(2026, 1, 20),
}


def draft(**over: Any) -> dict[str, Any]:
    period = {"period_start": date(2025, 1, 1), "period_end": date(2025, 12, 31)}
    return {**APPRAISAL.blank(), "employee_id": ANA, "appraiser_id": BUDI, **period, **over}


def found(**over: Any) -> list[tuple[str, str]]:
    return [(p.field, p.level) for p in problems(APPRAISAL, draft(**over), CONTEXT)]


def lines(*scores: int | None) -> list[dict[str, Any]]:
    return [{"id": None, "section": "utama", "text": "Triase", "score": score, "indicators": []} for score in scores]


@pytest.mark.parametrize(
    ("over", "expected"),
    [
        ({}, []),
        (DECIDED, []),
        ({"appraiser_id": ANA}, [("appraiser_id", "error")]),
        ({"period_end": date(2024, 12, 31)}, [("period_end", "error"), ("period_end", "error")]),
        ({"period_start": date(2024, 12, 1)}, [("period_end", "error")]),
        ({"period_kind": "bulanan"}, [("period_end", "warning")]),
        ({"period_start": date(2025, 3, 1)}, []),
        ({"predicate": "baik"}, [(name, "error") for name in DECIDED if name != "predicate"]),
        ({**DECIDED, "decided_by": ""}, [("decided_by", "error")]),
        ({**DECIDED, "decided_on": date(2024, 12, 31)}, [("decided_on", "error")]),
        ({**DECIDED, "decided_on": date(2026, 3, 13)}, [("decided_on", "warning")]),
        ({"behaviours": [{"behaviour": "loyal"}] * 2}, [("behaviours[1].behaviour", "error")]),
        ({"employee_id": None}, [("employee_id", "error")]),
    ],
)  # fmt: skip
def test_what_the_form_finds_by_itself(over: dict[str, Any], expected: list[tuple[str, str]]) -> None:
    assert found(**over) == expected


MATRIX = {
    ("di_atas", "di_bawah"): "kurang", ("di_atas", "sesuai"): "baik", ("di_atas", "di_atas"): "sangat_baik",
    ("sesuai", "di_bawah"): "kurang", ("sesuai", "sesuai"): "baik", ("sesuai", "di_atas"): "baik",
    ("di_bawah", "di_bawah"): "sangat_kurang", ("di_bawah", "sesuai"): "butuh_perbaikan",
    ("di_bawah", "di_atas"): "butuh_perbaikan",
}  # fmt: skip


@pytest.mark.parametrize("cell", MATRIX, ids=":".join)
@pytest.mark.parametrize("predicate", ["sangat_baik", "baik", "butuh_perbaikan", "kurang", "sangat_kurang"])
def test_only_the_cell_of_the_matrix_is_accepted(cell: tuple[str, str], predicate: str) -> None:
    over = {**DECIDED, "result_rating": cell[0], "behaviour_rating": cell[1], "predicate": predicate}
    assert found(**over) == ([] if predicate == MATRIX[cell] else [("predicate", "error")])


def test_the_wrong_predicate_is_told_why() -> None:
    (problem,) = problems(APPRAISAL, draft(**{**DECIDED, "predicate": "sangat_baik"}), CONTEXT)
    assert problem.text == (
        "Hasil kerja di atas ekspektasi dan perilaku kerja sesuai ekspektasi menghasilkan Baik. "
        "Ubah ratingnya bila predikat seharusnya lain (PermenPANRB 6/2022)."
    )


@pytest.mark.parametrize(
    ("over", "expected"),
    [
        ({**DECIDED, "results": lines(2, 2, 3)}, [("result_rating", "warning")]),
        ({**DECIDED, "results": lines(2, 2, 3), "rating_reason": "Target naik di tengah tahun."}, []),
        ({**DECIDED, "results": lines(2, 2, 3), "predicate": ""}, []),
        ({**DECIDED, "results": lines(3, 2, None)}, []),
        ({**DECIDED, "results": lines(3, 3, 2)}, []),
        ({**DECIDED, "results": lines(None)}, []),
    ],
)
def test_a_decision_against_the_lines_wants_its_reason(over: dict[str, Any], expected: list[tuple[str, str]]) -> None:
    assert found(**over) == expected


def test_the_reason_wanted_names_both_ratings() -> None:
    (problem,) = problems(APPRAISAL, draft(**DECIDED, results=lines(2, 2, 3)), CONTEXT)
    assert problem.text == (
        "Rating di atas ekspektasi berbeda dari nilai barisnya (saran: sesuai, 2 dari 3 yang sudah diisi). "
        "Tulis alasannya."
    )


def test_the_lines_suggest_and_a_level_count_suggests_two() -> None:
    level = draft(results=lines(2, 2, 3, 3), result_rating="di_bawah")
    assert suggestion(level, "result_rating", CONTEXT).ratings == ("sesuai", "di_atas")
    assert departs(level, "result_rating", CONTEXT)
    assert not departs({**level, "result_rating": "sesuai"}, "result_rating", CONTEXT)


@pytest.mark.parametrize(
    ("over", "expected"),
    [
        ({}, False),
        ({"results": [{"indicators": [{"feedback": "", "realisation": "512"}]}]}, False),
        ({"results": [{"indicators": [{"feedback": "Cepat dan teliti."}]}]}, True),
        ({"behaviours": [{"behaviour": "loyal", "feedback": "Menjaga nama baik."}]}, True),
        ({"feedback": [{"text": "Baik"}]}, True),
    ],
)
def test_feedback_is_found_wherever_it_was_written(over: dict[str, Any], expected: bool) -> None:
    assert has_feedback(draft(**over)) is expected


@pytest.mark.parametrize(
    ("start", "end", "title"),
    [
        (date(2025, 1, 1), date(2025, 12, 31), "SKP 2025"),
        (date(2025, 4, 1), date(2025, 6, 30), "SKP 1 April s.d. 30 Juni 2025"),
        (None, None, "SKP"),
    ],
)
def test_title(start: date | None, end: date | None, title: str) -> None:
    assert APPRAISAL.title_of({"period_start": start, "period_end": end}) == title


def test_the_end_of_the_period_follows_from_its_start_and_kind() -> None:
    typed = {"period_kind": "triwulan", "period_start": date(2025, 4, 1)}
    told = {fill.source: dict(fill.infer(typed, CONTEXT)) for fill in APPRAISAL.fills}
    assert told == dict.fromkeys(("period_start", "period_kind"), {"period_end": date(2025, 6, 30)})
    assert all(dict(fill.infer({}, CONTEXT)) == {} for fill in APPRAISAL.fills)
