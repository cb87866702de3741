"""An appraisal while it is scored: lines, ratings, a decision that opens and closes again."""

from datetime import date
from typing import Any

import pytest

from karier_desktop.catalog.appraisal import APPRAISAL, BEHAVIOURS
from karier_desktop.catalog.entity import CheckContext
from karier_desktop.models import new_id
from karier_desktop.services.forms import FormData
from karier_desktop.services.records import Loaded, Review
from karier_desktop.storage.clock import SystemClock
from karier_desktop.storage.rulebook import rule_book
from karier_desktop.ui.pages.appraisal_marks import Marks

WHO = new_id()
DECIDED = {
    "result_rating": "sesuai", "behaviour_rating": "di_atas", "predicate": "baik",
    "decided_by": "dr. Maria Nahak", "decided_on": date(2026, 1, 20),
}  # fmt: skip


def result(text: str, **over: Any) -> dict[str, Any]:
    return {"id": new_id(), "section": "utama", "text": text, "score": None, "indicators": [], **over}


def marks(**over: Any) -> Marks:
    period = {"employee_id": WHO, "period_start": date(2025, 1, 1), "period_end": date(2025, 12, 31)}
    draft = {**APPRAISAL.blank(), **period, **over}
    loaded = Loaded(new_id(), 1, draft, "SKP 2025", SystemClock().now(), "")
    context = CheckContext(date(2026, 3, 12), rule_book())
    return Marks(FormData(loaded, context, {("employee", WHO): "Wagiman, S.E."}, Review((), frozenset())))


def test_main_results_come_first_and_all_seven_values_are_there() -> None:
    made = marks(results=[result("Tambahan", section="tambahan"), result("Utama")])
    assert [(line.number, line.title, line.second) for line in made.results()] == [
        (1, "Utama", False),
        (2, "Tambahan", True),
    ]
    assert len(made.behaviours()) == 7
    assert made.behaviours()[6].guides[1] == "Terbuka dalam bekerja sama untuk menghasilkan nilai tambah"
    assert made.person == "Wagiman, S.E."
    assert not made.changed


def test_a_score_goes_to_the_row_of_its_line() -> None:
    made = marks(results=[result("Tambahan", section="tambahan"), result("Utama")])
    made.score(made.results()[0], 3)
    assert [row["score"] for row in made.draft["results"]] == [None, 3]


def test_a_behaviour_without_a_row_gets_one_with_its_first_score() -> None:
    made = marks(behaviours=[{**BEHAVIOURS.blank(), "id": new_id(), "behaviour": "loyal", "score": 2}])
    made.score(made.behaviours()[1], 3)
    made.score(made.behaviours()[1], 1)
    assert [(row["behaviour"], row["score"]) for row in made.outgoing()["behaviours"]] == [
        ("loyal", 2),
        ("akuntabel", 1),
    ]


def test_suggestions_follow_the_lines_and_departing_wants_a_reason() -> None:
    made = marks(results=[result("A", score=2), result("B", score=2), result("C", score=3)])
    assert made.suggested("result_rating").text == "Saran: Sesuai, 2 dari 3 yang sudah diisi."
    made.rate("result_rating", 3)
    assert made.departs("result_rating")
    assert made.unexplained
    made.write("result_rating", {"rating_reason": "Target naik"})
    assert not made.unexplained
    made.rate("result_rating", 2)
    assert not made.departs("result_rating")


@pytest.mark.parametrize(("axis", "score"), [("result_rating", 3), ("behaviour_rating", 2), ("behaviour_rating", None)])
def test_another_rating_opens_the_decision_and_the_old_one_closes_it(axis: str, score: int | None) -> None:
    made = marks(**DECIDED)
    before = made.rating(axis)
    made.rate(axis, score)
    assert (made.decided, made.reopened) == (False, True)
    assert [made.draft[name] for name in ("predicate", "decided_by", "decided_on")] == ["", "", None]
    made.rate(axis, before)
    assert (made.decided, made.reopened, made.changed) == (True, False, False)
    assert made.draft["decided_on"] == date(2026, 1, 20)


def test_lines_do_not_open_a_decision() -> None:
    made = marks(**DECIDED, results=[result("A", score=2)])
    made.score(made.results()[0], 3)
    assert made.decided


def test_marks_made_meanwhile_are_carried_over() -> None:
    old, new = marks(results=[result("A")]), marks(results=[result("A")])
    old.score(old.results()[0], 3)
    old.rate("behaviour_rating", 1)
    sent = marks(results=[result("A")]).scores()
    new.take({place: score for place, score in old.scores().items() if score != sent[place]})
    assert new.results()[0].score == 3
    assert new.draft["behaviour_rating"] == "di_bawah"


def test_no_marks_without_a_record() -> None:
    context = CheckContext(date(2026, 3, 12), rule_book())
    with pytest.raises(ValueError, match="stored"):
        Marks(FormData(None, context, {}, Review((), frozenset())))
