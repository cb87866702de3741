"""A version of a value: who wrote it, in which run of the program, at which change number."""

from collections.abc import Mapping
from typing import Any, NamedTuple


class Titik(NamedTuple):
    """The version of one save of one row. `sesi` is "<replica>:<sesi>", both hex; `n` counts changes there.

    A titik is known by sesi and n. The epoch goes with it: the owner epoch its author believed in.
    """

    sesi: str
    n: int
    epoch: int = 1


class Head(NamedTuple):
    """A value nobody has superseded yet, as plain JSON."""

    titik: Titik
    value: Any


def covered(context: Mapping[str, int], titik: Titik) -> bool:
    """Has whoever has this context seen that version, or one that superseded it?"""
    return context.get(titik.sesi, 0) >= titik.n
