"""Memory with 10,000 people after opening each place, against an empty window in a process of its own.

The places are opened one after the other in one run of the program, so every line holds all lines above it.
"""

import gc
import sys
from collections.abc import Iterator
from pathlib import Path

from PySide6.QtWidgets import QApplication

from benchmarks.inside import measured, rest, started, told
from benchmarks.measure import Result

PEOPLE = 10_000
SETTLED = 1.0
"""Seconds a place has to read and paint before memory is taken."""


def results() -> Iterator[Result]:
    """One line per place."""
    from benchmarks.office import closed_office  # not in the process that is measured
    from karier_desktop.storage.slots import Cost

    with closed_office(PEOPLE, Cost(8192, 1, 1)) as place:
        empty = measured("benchmarks.empty")["empty"]
        taken = measured("benchmarks.memory", str(place))
    for name, memory in taken.items():
        yield Result(f"memory, {PEOPLE:,} people, opened: {name}", empty, memory, limit_more=150, unit="MB")


def resident() -> float:
    """Memory of this process that lies in the computer's memory, in MB."""
    gc.collect()
    lines = Path("/proc/self/status").read_text(encoding="ascii").splitlines()
    return next(int(line.split()[1]) / 1024 for line in lines if line.startswith("VmRSS:"))


def _inside(place: Path) -> None:
    program, window = started(QApplication([]), place)
    found = {}
    for name in window.places:
        window.go(name)
        rest(SETTLED)
        found[name] = resident()
    told(found)
    program.drop()


if __name__ == "__main__":
    _inside(Path(sys.argv[1]))
