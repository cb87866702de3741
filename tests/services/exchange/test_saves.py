"""One number, two lives: where they part, and what the second one is called afterwards."""

import json
from typing import Any

import pytest

from karier_desktop.exchange.bundle.errors import BundleRefused
from karier_desktop.queries.exchange.sessions import Sesi
from karier_desktop.services.exchange import saves
from karier_desktop.services.exchange.renumber import Move
from karier_desktop.services.exchange.saves import Save

A, B, C = Save(1, 3, "aa"), Save(4, 4, "bb"), Save(5, 9, "cc")
OTHER = "0" * 32
BOOK = {3: Sesi(3, OTHER, "1" * 16, "f" * 32)}
NAMED = {"t": "sesi", "i": 7, "replica": OTHER, "sesi": "1" * 16, "office": "f" * 32}


@pytest.mark.parametrize(
    ("mine", "told", "first"),
    [
        ([], [], None),
        ([A, B, C], [A, B, C], None),
        ([A, B, C], [B], None),
        ([A, B], [A, B, C], None),
        ([A, C], [B], None),
        ([A, Save(4, 4, "xx")], [A, B, C], Save(4, 4, "xx")),
        ([A, Save(4, 6, "xx")], [C], Save(4, 6, "xx")),
        ([A, Save(4, 4, "xx"), Save(5, 5, "yy")], [C], Save(5, 5, "yy")),
        ([Save(1, 9, "zz")], [B, C], Save(1, 9, "zz")),
        ([Save(1, 2, "aa")], [A], Save(1, 2, "aa")),
        ([Save(1, 3, "ab"), B], [A], Save(1, 3, "ab")),
    ],
)
def test_where_two_lives_part(mine: list[Save], told: list[Save], first: Save | None) -> None:
    assert saves.first_other(mine, told) == first


def test_only_what_is_about_a_known_sesi_of_that_copy_is_read() -> None:
    stranger = {"t": "sesi", "i": 8, "replica": OTHER, "sesi": "2" * 16, "office": "f" * 32}
    lines = [NAMED, stranger, {"t": "saves", "s": 7, "of": [[1, 3, "aa"]]}, {"t": "saves", "s": 8, "of": [[1, 1, "b"]]}]
    assert saves.read(lines, OTHER, BOOK) == {3: {A: ""}}
    assert saves.read(lines, "9" * 32, BOOK) == {}


def test_each_save_is_read_with_its_seal() -> None:
    line = {"t": "saves", "s": 7, "of": [[1, 3, "aa"], [4, 4, "bb"]], "seal": ["5" * 16, ""]}
    assert saves.read([NAMED, line], OTHER, BOOK) == {3: {A: "5" * 16, B: ""}}


@pytest.mark.parametrize("seal", [[], ["a", "b"], [5], ["a" * 17], "x" * 2, None, ["é"]])
def test_odd_seals_are_refused(seal: Any) -> None:
    with pytest.raises(BundleRefused):
        saves.read([NAMED, {"t": "saves", "s": 7, "of": [[1, 3, "aa"]], "seal": seal}], OTHER, BOOK)


@pytest.mark.parametrize("raw", [[1, 2], [0, 2, "a"], [3, 2, "a"], ["1", 2, "a"], [1, 2, 3], [1, 2, "a" * 17], 5])
def test_odd_saves_are_refused(raw: Any) -> None:
    with pytest.raises(BundleRefused):
        saves.read([NAMED, {"t": "saves", "s": 7, "of": [raw]}], OTHER, BOOK)


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ({"d": [1, 9]}, {"d": [5, 9], "c": [[1, 3], [5, 9]]}),
        ({"d": [1, 2]}, None),
        ({"d": [2, 9]}, None),
        (
            {"d": [1, 2], "x": {"name": [1, 4, 2]}, "c": [[1, 4]]},
            {"d": [1, 2], "x": {"name": [5, 4, 2]}, "c": [[1, 3], [5, 4]]},
        ),
        (
            {"d": [1, 2], "x": {"name": [2, 8]}, "c": [[1, 6], [2, 8]]},
            {"d": [1, 2], "x": {"name": [2, 8]}, "c": [[1, 3], [2, 8], [5, 6]]},
        ),
        (
            {"d": [2, 8], "u": {"shoe": [[1, 7], "42"]}, "c": [[1, 7], [2, 8]]},
            {"d": [2, 8], "u": {"shoe": [[5, 7], "42"]}, "c": [[1, 3], [2, 8], [5, 7]]},
        ),
    ],
)
def test_edits_from_there_on_keep_their_numbers_under_another_name(
    before: dict[str, Any], after: dict[str, Any] | None
) -> None:
    text = Move(sesi=1, first=4, fork=5).versions(json.dumps(before))
    assert (None if text is None else json.loads(text)) == after


def test_a_life_that_was_another_from_the_start_leaves_nothing_behind() -> None:
    text = Move(sesi=1, first=1, fork=5).versions('{"d":[1,9]}')
    assert text is not None
    assert json.loads(text) == {"d": [5, 9]}
