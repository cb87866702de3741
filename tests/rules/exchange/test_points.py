"""Points of transport."""

import pytest

from karier_desktop.rules.exchange.points import Point, choose_since, fits, foreign_points

CHAIN = {10: "h10", 20: "h20", 30: "h30"}


def at(cn: int, h: str = "", sesi: str = "s") -> Point:
    return Point(cn, h or f"h{cn}", sesi)


@pytest.mark.parametrize(
    ("acknowledged", "since"),
    [
        ([], 0),
        ([at(10)], 10),
        ([at(20), at(10)], 20),
        ([at(10), at(20, "lost")], 10),
        ([at(40)], 0),
        ([at(15, "h10")], 0),
    ],
)
def test_the_next_bundle_starts_behind_what_is_known_to_be_there(acknowledged: list[Point], since: int) -> None:
    assert choose_since(acknowledged, CHAIN.get) == since


@pytest.mark.parametrize(
    ("since", "received", "fitting"),
    [
        (None, [], True),
        (at(0), [], True),
        (at(10), [], False),
        (at(10), [at(10), at(20)], True),
        (at(10), [at(20)], False),
        (at(10), [at(10, "another life")], False),
        (at(10), [at(10, sesi="other")], True),
    ],
)
def test_a_gap_is_seen(since: Point | None, received: list[Point], fitting: bool) -> None:
    assert fits(since, received) is fitting


def test_points_of_a_lost_life_are_foreign() -> None:
    assert foreign_points([at(10), at(20, "lost"), at(52)], CHAIN.get) == [at(20, "lost"), at(52)]
