import threading
from collections.abc import Callable, Iterator
from types import SimpleNamespace
from typing import Any

import pytest
from PySide6.QtCore import QObject, QThread

from karier_desktop.ui.tasks import Cancelled, ImmediateRunner, Runner, Tasks


class FakeDatabase:
    """Calls the function with a word for a session."""

    def read(self, fn: Callable[..., Any], *args: Any) -> Any:
        return fn("reading", *args)

    def write(self, fn: Callable[..., Any], *args: Any) -> Any:
        return SimpleNamespace(value=fn("writing", *args), changed=frozenset({"employee"}))


@pytest.fixture(params=["at once", "on the worker"])
def tasks(request: pytest.FixtureRequest, qapp: Any) -> Iterator[Tasks]:
    runner = ImmediateRunner() if request.param == "at once" else Runner()
    yield Tasks(FakeDatabase(), runner)
    runner.stop()


def test_a_query_brings_its_result_to_the_windows_thread(tasks: Tasks, qtbot: Any) -> None:
    got: list[Any] = []
    tasks.query(lambda session, a: (session, a), 5, done=lambda r: got.append((r, QThread.isMainThread())))
    qtbot.waitUntil(lambda: bool(got))
    assert got == [(("reading", 5), True)]


def test_an_action_tells_what_changed_after_its_own_result(tasks: Tasks, qtbot: Any) -> None:
    told: list[Any] = []
    tasks.records_changed.connect(told.append)
    tasks.action(lambda session: session, done=told.append, written=lambda result: told.append(result.value))
    qtbot.waitUntil(lambda: len(told) == 3)
    assert told == ["writing", "writing", frozenset({"employee"})]


def test_errors_go_where_they_are_expected(tasks: Tasks, qtbot: Any) -> None:
    def fail(*_: object) -> None:
        raise ValueError("x")

    got: list[Any] = []
    tasks.on_error = lambda owner, error: got.append(("window", owner, type(error)))
    owner = QObject()
    tasks.query(fail, done=got.append, owner=owner)
    tasks.action(fail, failed=lambda error: got.append(("page", type(error))))
    tasks.run(fail, owner=owner)
    qtbot.waitUntil(lambda: len(got) == 3)
    assert got == [("window", owner, ValueError), ("page", ValueError), ("window", owner, ValueError)]


def test_progress_is_shown_and_cancel_stops_the_work(tasks: Tasks, qtbot: Any) -> None:
    shown, errors = [], []

    def work(progress: Callable[..., None]) -> None:
        progress("read", 1, 3)
        while True:
            progress("read", 2, 3)

    def show(step: str, done: int, total: int) -> None:
        shown.append((step, done, total))
        if len(shown) == 1:
            stop()

    # The immediate runner has not returned its task yet when progress is shown: cancel what it works on.
    def stop() -> None:
        started[0].cancel()

    started: list[Any] = []
    submit = tasks.runner.submit
    tasks.runner.submit = lambda task: (started.append(task), submit(task))  # type: ignore[method-assign, assignment]
    tasks.run(work, progress=show, failed=errors.append)
    qtbot.waitUntil(lambda: bool(errors))
    assert shown[0] == ("read", 1, 3)
    assert [type(error) for error in errors] == [Cancelled]


@pytest.mark.parametrize("kind", ["query", "action"])
def test_reads_and_writes_report_their_progress(tasks: Tasks, qtbot: Any, kind: str) -> None:
    shown: list[Any] = []
    done: list[Any] = []

    def work(session: str, word: str, progress: Callable[..., None]) -> str:
        progress(word, 1, 2)
        return session

    getattr(tasks, kind)(work, "read", done=done.append, progress=lambda *step: shown.append(step))
    qtbot.waitUntil(lambda: bool(done))
    assert shown == [("read", 1, 2)]
    assert done == ["reading" if kind == "query" else "writing"]


def test_only_the_latest_search_is_answered(qtbot: Any) -> None:
    gate, runner = threading.Event(), Runner()
    tasks = Tasks(FakeDatabase(), runner)
    owner, got = QObject(), []
    tasks.run(gate.wait)
    for word in ("p", "pe", "peg"):
        tasks.query(lambda session, text: text, word, done=got.append, owner=owner, latest="list")
    gate.set()
    done = threading.Event()
    tasks.run(done.set)
    qtbot.waitUntil(done.is_set)
    qtbot.waitUntil(lambda: bool(got))
    runner.stop()
    assert got == ["peg"]


def test_nobody_is_called_for_a_page_that_is_gone(qtbot: Any) -> None:
    gate, runner = threading.Event(), Runner()
    tasks = Tasks(FakeDatabase(), runner)
    told: list[Any] = []
    tasks.records_changed.connect(told.append)
    owner, got = QObject(), []
    tasks.run(gate.wait)
    tasks.query(lambda session: 1, done=got.append, owner=owner)
    tasks.action(lambda session: 1, done=got.append, owner=owner)
    owner.deleteLater()
    qtbot.wait(0)
    gate.set()
    qtbot.waitUntil(lambda: bool(told))
    runner.stop()
    assert got == []
    assert told == [frozenset({"employee"})], "other pages still hear of it"


def test_work_is_done_in_order(qtbot: Any) -> None:
    runner, got = Runner(), []
    tasks = Tasks(FakeDatabase(), runner)
    for number in range(50):
        tasks.run(lambda number=number: number, done=got.append)
    qtbot.waitUntil(lambda: len(got) == 50)
    runner.stop()
    assert got == list(range(50))
