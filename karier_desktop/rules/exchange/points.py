"""Points of transport: a change number with the chain hash there, so that a restored copy cannot pass one off."""

from collections.abc import Callable, Sequence
from typing import NamedTuple, TypeAlias

KEPT = 32
"""So many points are remembered per office and sent along; an office that lags behind more gets everything."""


class Point(NamedTuple):
    """How far a replica's changes had come, and in which sesi that was."""

    cn: int
    h: str
    sesi: str


Chain: TypeAlias = Callable[[int], str | None]
"""The hash of the own chain at a change number, None where it has no save."""


def choose_since(acknowledged: Sequence[Point], chain: Chain) -> int:
    """The change number the next bundle starts behind: the greatest acknowledged one on the present chain, else 0."""
    return max((point.cn for point in acknowledged if chain(point.cn) == point.h), default=0)


def fits(since: Point | None, received: Sequence[Point]) -> bool:
    """Is everything below this bundle here already? A bundle with everything always fits."""
    return since is None or since.cn == 0 or (since.cn, since.h) in {point[:2] for point in received}


def foreign_points(listed: Sequence[Point], chain: Chain) -> list[Point]:
    """What another office received from here and is not on the present chain: this is a restored or a second copy."""
    return [point for point in listed if chain(point.cn) != point.h]
