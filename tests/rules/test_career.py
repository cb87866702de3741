"""The present state among the rows of the histories."""

from dataclasses import dataclass
from datetime import date
from uuid import UUID

import pytest

from karier_desktop.rules.career import held_position, highest_education, newest_rank

TODAY = date(2026, 3, 12)


@dataclass(frozen=True)
class Row:
    number: int
    effective_date: date | None = None
    end_date: date | None = None
    position: str = "Perawat"
    level: str = ""
    graduation_year: int | None = None

    @property
    def id(self) -> UUID:
        return UUID(int=self.number)


@pytest.mark.parametrize(
    ("rows", "newest"),
    [
        ([], None),
        ([Row(1, date(2020, 4, 1)), Row(2, date(2024, 4, 1)), Row(3)], 2),
        ([Row(1), Row(2)], 2),
        ([Row(4, date(2024, 4, 1)), Row(2, date(2024, 4, 1))], 4),
    ],
)
def test_the_latest_rank_counts(rows: list[Row], newest: int | None) -> None:
    found = newest_rank(rows)
    assert (found.number if found else None) == newest


@pytest.mark.parametrize(
    ("rows", "held"),
    [
        ([Row(1, date(2020, 1, 1), date(2026, 3, 11))], None),
        ([Row(1, date(2020, 1, 1), TODAY)], 1),
        ([Row(1, date(2020, 1, 1)), Row(2, date(2022, 1, 1), date(2023, 1, 1))], 1),
        ([Row(1, date(2020, 1, 1)), Row(2, date(2022, 1, 1), position="")], 1),
    ],
)
def test_the_post_that_has_not_ended(rows: list[Row], held: int | None) -> None:
    found = held_position(rows, TODAY)
    assert (found.number if found else None) == held


def test_the_highest_then_the_latest_diploma() -> None:
    order = {"30": 30, "40": 40}
    rows = [Row(1, level="30", graduation_year=2020), Row(2, level="40", graduation_year=2005), Row(3, level="40")]
    found = highest_education([*rows, Row(4, level="99", graduation_year=2024)], order)
    assert found == rows[1]
    assert highest_education([], order) is None
