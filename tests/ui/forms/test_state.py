"""The draft of a form, without any widget."""

from datetime import date
from typing import Any
from uuid import UUID

import pytest

from karier_desktop.catalog.employee import EMPLOYEE
from karier_desktop.catalog.entity import CheckContext, Draft, Newest
from karier_desktop.storage.rulebook import rule_book
from karier_desktop.ui.forms.state import FormState

CONTEXT = CheckContext(date(2026, 3, 12), rule_book())
ONE, TWO = UUID(int=1), UUID(int=2)
GOLONGAN = Newest("ranks", EMPLOYEE.rows_of("ranks").field("golongan"))


def rank(row_id: UUID | None, golongan: str, since: date | None = None) -> Draft:
    return {**EMPLOYEE.rows_of("ranks").blank(), "id": row_id, "golongan": golongan, "effective_date": since}


def stored(**over: Any) -> FormState:
    return FormState(EMPLOYEE, CONTEXT, {**EMPLOYEE.blank(), "name": "Wagiman", **over})


def test_the_nip_fills_what_is_empty_and_says_so() -> None:
    state = FormState(EMPLOYEE, CONTEXT)
    changed = state.put("nip", "199208172021211907")
    assert changed == {"nip", "birth_date", "sex", "employee_type"}
    assert (state.value("birth_date"), state.value("employee_type")) == (date(1992, 8, 17), "PPPK")
    assert state.filled["birth_date"] == "dari NIP"


def test_a_corrected_nip_corrects_what_it_filled_but_not_what_was_typed() -> None:
    state = FormState(EMPLOYEE, CONTEXT)
    state.put("nip", "199208172021211907")
    state.put("sex", "P")
    state.put("nip", "199001152015031901")
    assert state.value("birth_date") == date(1990, 1, 15)
    assert state.value("sex") == "P"
    assert "sex" not in state.filled


def test_a_stored_value_is_never_filled_over() -> None:
    state = stored(birth_date=date(1980, 1, 1), sex="P", employee_type="PNS")
    state.put("nip", "199208172021211907")
    assert (state.value("birth_date"), state.value("employee_type")) == (date(1980, 1, 1), "PNS")


def test_typing_into_the_present_rank_makes_its_row() -> None:
    state = FormState(EMPLOYEE, CONTEXT)
    state.put(state.path_of(GOLONGAN), "III/a")
    assert state.rows("ranks")[0]["golongan"] == "III/a"
    state.put(state.path_of(GOLONGAN), "")
    assert state.outgoing().draft["ranks"] == []
    assert not state.changed


def test_the_present_rank_is_the_first_row_not_removed() -> None:
    state = stored(ranks=[rank(ONE, "III/b"), rank(TWO, "III/a")])
    assert state.path_of(GOLONGAN) == "ranks[0].golongan"
    state.remove_row("ranks", 0)
    assert state.path_of(GOLONGAN) == "ranks[1].golongan"


def test_rows_fill_each_other() -> None:
    state = FormState(EMPLOYEE, CONTEXT)
    state.put("positions[0].position", "Perawat Ahli Muda")
    assert state.value("positions[0].functional_level") == "ahli_muda"
    assert state.filled["positions[0].functional_level"] == "dari nama jabatan"


def test_a_removed_row_is_marked_until_saved_a_new_one_goes() -> None:
    state = stored(ranks=[rank(ONE, "III/b")])
    state.add_row("ranks", rank(ONE, "III/c"))
    assert [row["id"] for row in state.rows("ranks")] == [None, ONE]
    state.remove_row("ranks", 1)
    state.remove_row("ranks", 0)
    assert state.rows("ranks")[0]["removed"]
    state.remove_row("ranks", 0, removed=False)
    assert not state.changed


def test_rows_are_sorted_as_they_will_be_loaded() -> None:
    state = stored(ranks=[rank(ONE, "III/a", date(2014, 4, 1)), rank(TWO, "III/b", date(2018, 4, 1)), rank(None, "")])
    state.sort_rows("ranks")
    assert [row["golongan"] for row in state.rows("ranks")] == ["III/b", "III/a", ""]


def test_moving_and_putting_back_a_row() -> None:
    state = stored(ranks=[rank(ONE, "III/a"), rank(TWO, "III/b")])
    assert state.move_row("ranks", 0, 5) == 1
    assert [row["id"] for row in state.rows("ranks")] == [TWO, ONE]
    state.set_row("ranks", 0, rank(TWO, "III/d"))
    assert state.stored_row("ranks", TWO) == rank(TWO, "III/b")
    assert state.stored_row("ranks", None) is None
    with pytest.raises(KeyError):
        state.add_row("results[3].indicators")


@pytest.mark.parametrize("what", ["phone", "ranks[0].golongan"])
def test_every_change_can_be_taken_back(what: str) -> None:
    state = stored(phone="0812", ranks=[rank(ONE, "III/b")])
    state.put(what, "III/c")
    (difference,) = state.differences()
    state.undo(difference)
    assert not state.changed


def test_added_and_removed_rows_can_be_taken_back() -> None:
    state = stored(ranks=[rank(ONE, "III/b")])
    state.remove_row("ranks", 0)
    state.add_row("ranks", rank(None, "III/c"))
    for difference in state.differences():
        state.undo(difference)
    assert state.rows("ranks") == [rank(ONE, "III/b")]


def test_a_record_that_moved_on_is_the_new_old_state() -> None:
    state = stored(phone="0812")
    state.put("phone", "0813")
    state.rebase({**state.original, "email": "a@contoh.id"}, {**state.draft, "email": "a@contoh.id"})
    assert [d.path for d in state.differences()] == ["phone"]
