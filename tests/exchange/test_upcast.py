"""Rows of older programs are brought to today's form; what is newer passes untouched."""

import copy
import json
from pathlib import Path

import pytest

from karier_desktop.exchange import upcast
from karier_desktop.exchange.upcast import Line

GOLDEN = Path(__file__).parent / "golden"


def lines(schema: int) -> list[Line]:
    return [json.loads(text) for text in (GOLDEN / f"schema-{schema}.jsonl").read_text("utf-8").splitlines()]


# Three invented later forms: `phone` becomes `mobile`, then rows of education go, then `mobile` is stored without zero.


def to_two(line: Line) -> Line:
    return upcast.rename(line, "phone", "mobile")


def to_three(line: Line) -> Line | None:
    return None if line["tbl"] == "education" else upcast.drop(line, "nip")


def to_four(line: Line) -> Line:
    return upcast.convert(line, "mobile", lambda number: f"+62{number[1:]}")


STEPS = {1: to_two, 2: to_three, 3: to_four}


def test_every_form_up_to_today_has_its_golden_file_and_is_still_read() -> None:
    for schema in range(max(1, upcast.SCHEMA - upcast.REACH), upcast.SCHEMA + 1):
        assert all(upcast.upcast(line, schema) is not None for line in lines(schema))


def test_today_needs_no_step() -> None:
    (first, *_) = lines(upcast.SCHEMA)
    assert upcast.upcast(first, upcast.SCHEMA) is first


def test_a_row_three_forms_old_is_brought_up_step_by_step() -> None:
    person, school = (upcast.upcast(line, 1, 4, STEPS) for line in lines(1))
    assert school is None
    assert person == {
        "t": "row",
        "tbl": "employee",
        "pk": "018f2b6e3c7a7d10a1b2c3d4e5f60718",
        "f": {"name": "Siti Rekaan", "mobile": "+62812000111", "deleted_at": None},
        "v": {"d": [0, 41], "x": {"mobile": [1, 7, 2]}, "c": [[0, 41], [1, 7]]},
        "h": {"mobile": [[[0, 40], "+62812000222"]]},
    }


@pytest.mark.parametrize("schema", [1, 2, 3])
def test_what_came_is_not_changed(schema: int) -> None:
    came = lines(1)[0]
    before = copy.deepcopy(came)
    upcast.upcast(came, schema, 4, STEPS)
    assert came == before


def test_a_newer_row_passes_as_it_is() -> None:
    newer = lines(1)[0] | {"v": {"d": [0, 41], "u": {"shoe_size": [[0, 41], "42"]}}}
    assert upcast.upcast(newer, 9, 4, STEPS) is newer


def test_what_an_older_program_carried_unknown_is_in_a_newer_form_already() -> None:
    carried = lines(1)[0] | {"v": {"d": [0, 41], "u": {"phone": [[0, 41], "0812"]}}}
    brought = upcast.upcast(carried, 1, 2, STEPS)
    assert brought is not None
    assert brought["v"]["u"] == {"phone": [[0, 41], "0812"]}


@pytest.mark.parametrize(("schema", "read"), [(9, True), (6, True), (4, True), (3, True), (2, False), (0, False)])
def test_how_far_back_it_reaches(schema: int, read: bool) -> None:
    assert upcast.readable(schema, 6) is read
