"""Small facts of a person."""

from datetime import date

import pytest

from karier_desktop.rules.person import Sanction


@pytest.mark.parametrize(
    ("sanction", "runs"),
    [
        (Sanction("sedang", date(2026, 1, 1), date(2026, 6, 30)), True),
        (Sanction("sedang", date(2026, 3, 12), None), True),
        (Sanction("ringan", date(2026, 3, 11), None), False),
        (Sanction("berat", date(2025, 1, 1), date(2026, 3, 11)), False),
        (Sanction("berat", None, date(2027, 1, 1)), False),
    ],
)
def test_a_sanction_runs_from_first_to_last_day(sanction: Sanction, runs: bool) -> None:
    assert sanction.runs(date(2026, 3, 12)) is runs
