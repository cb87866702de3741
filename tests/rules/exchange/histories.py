"""States of one row as they really come about: some copies of it are edited and merged in any order."""

from typing import Any

from hypothesis import strategies as st

from karier_desktop.rules.exchange.merge import merge
from karier_desktop.rules.exchange.state import RowState
from karier_desktop.rules.exchange.titik import Head, Titik
from simulator.edit import edit

FIELDS = ("jabatan", "hp", "alamat")
COPIES = 4


class Copy:
    """One office with its copy of the row."""

    def __init__(self, number: int) -> None:
        self.sesi = f"{number:02x}:{number:02x}"
        self.n = 0
        self.row: RowState | None = None

    def write(self, values: dict[str, Any], epoch: int = 1) -> Titik:
        self.n += 1
        titik = Titik(self.sesi, self.n, epoch)
        self.row = edit(self.row, values if self.row else {**dict.fromkeys(FIELDS), **values}, titik)
        return titik

    def take(self, other: RowState) -> None:
        self.row = merge(self.row, other)


WRITE = st.tuples(
    st.integers(0, COPIES - 1),
    st.dictionaries(st.sampled_from(FIELDS), st.sampled_from(["a", "b", None]), min_size=1),
    st.integers(1, 3),
)
MEET = st.tuples(st.integers(0, COPIES - 1), st.integers(0, COPIES - 1))
STEPS = st.lists(st.one_of(WRITE, MEET), min_size=1, max_size=25)


def play(steps: list[tuple[Any, ...]]) -> list[RowState]:
    """The states that the copies are in afterwards, without copies that have no row."""
    copies = [Copy(number) for number in range(COPIES)]
    for step in steps:
        if len(step) == 3:
            copies[step[0]].write(step[1], step[2])
        elif (sent := copies[step[1]].row) is not None:
            copies[step[0]].take(sent)
    return [copy.row for copy in copies if copy.row is not None]


def states(count: int) -> st.SearchStrategy[list[RowState]]:
    """So many states out of one history; the same one may come twice."""
    played = STEPS.map(play).filter(bool)
    return played.flatmap(lambda found: st.lists(st.sampled_from(found), min_size=count, max_size=count))


def values(state: RowState, field: str) -> list[Any]:
    return [head.value for head in state.heads[field]]


def heads(state: RowState, field: str) -> tuple[Head, ...]:
    return state.heads[field]
