"""How long the window is kept from answering while a person does the main things, with 10,000 people.

A heartbeat every 5 ms asks for its turn; the longest wait between two is how long the window stood still. Noise of the
computer only ever adds, so each step counts with the least of three runs; the floor is the same heartbeat at rest.
"""

import sys
import time
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from benchmarks.inside import measured, rest, started, told
from benchmarks.measure import Result
from benchmarks.office import closed_office
from karier_desktop.app.window import Window
from karier_desktop.storage.slots import Cost
from karier_desktop.ui.forms.record_form import RecordForm
from karier_desktop.ui.pages.employee_page import EmployeePage

PEOPLE = 10_000
RUNS = 3
BEAT_MS = 5
REST = "at rest"


def results() -> Iterator[Result]:
    """One line per step."""
    with closed_office(PEOPLE, Cost(8192, 1, 1)) as place:
        runs = [measured("benchmarks.gui", str(place)) for _ in range(RUNS)]
    for name in runs[0]:
        if name != REST:
            floor, ours = (min(run[step] for run in runs) for step in (REST, name))
            yield Result(f"window kept from answering: {name}", floor, ours, limit=100)


class Heartbeat(QObject):
    """Notes the longest wait between two of its beats."""

    def __init__(self) -> None:
        super().__init__()
        self._last = time.perf_counter()
        self.longest = 0.0
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._beat)
        self._timer.start(BEAT_MS)

    def _beat(self) -> None:
        now = time.perf_counter()
        self.longest = max(self.longest, (now - self._last) * 1000 - BEAT_MS)
        self._last = now

    def during(self, work: Callable[[], object], seconds: float = 1.2) -> float:
        """The longest wait while that is done and what follows from it."""
        rest(0.2)
        self.longest = 0.0
        QTimer.singleShot(0, work)
        rest(seconds)
        return self.longest


def _inside(place: Path) -> None:
    program, window = started(QApplication([]), place)
    rest(1.5)
    beat = Heartbeat()
    found = {REST: beat.during(lambda: None)}
    window.go("employee")
    for name in window.places:
        found[f"open {name}"] = beat.during(partial(window.go, name))
    window.go("employee")
    rest(0.5)
    found |= _people(window, beat)
    told(found)
    program.drop()


def _people(window: Window, beat: Heartbeat) -> dict[str, float]:
    page = window.page()
    assert isinstance(page, EmployeePage)
    page.people.search.setFocus()
    keys = [beat.during(partial(QTest.keyClicks, page.people.search, letter), 0.5) for letter in "siti ha"]
    found = {"type a word": max(keys)}
    page.people.focus_list()
    found["walk down the list"] = beat.during(lambda: QTest.keyClick(page.people.table, Qt.Key.Key_PageDown))
    found["open a form"] = beat.during(lambda: page.edit(page.current))
    form = window.page()
    assert isinstance(form, RecordForm)
    form.focus_first()
    field = window.focusWidget()
    assert field is not None
    QTest.keyClicks(field, "7")
    found["save a form"] = beat.during(form.save)
    return found


if __name__ == "__main__":
    _inside(Path(sys.argv[1]))
