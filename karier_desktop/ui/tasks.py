"""Database work off the window's thread: run a function, get the result, tell every page what changed.

    tasks.query(find_employees, wanted, done=self._show, owner=self)            # Database.read
    tasks.query(find_employees, wanted, done=self._show, owner=self, latest="list")   # older answers are dropped
    tasks.action(records.save, EMPLOYEE, None, draft, seen, done=self._saved, owner=self)   # Database.write
    task = tasks.run(plan_import, path, done=self._show, progress=self._panel.show_progress, owner=self)
    task.cancel()

`done` and `failed` are called on the window's thread, and not at all once `owner` is gone. Without `failed` the
error goes to `Tasks.on_error`, which the main window points to `notices.show_error`.
"""

import queue
import sys
import threading
from collections.abc import Callable
from typing import Any, Generic, Protocol, TypeAlias, TypeVar

from PySide6.QtCore import QObject, Qt, Signal, Slot
from shiboken6 import isValid

T = TypeVar("T")
Failed = Callable[[BaseException], object]
ProgressShown = Callable[[str, int, int], object]


class Cancelled(Exception):
    """Raised inside the work by its `progress` argument once the person pressed Batal; the transaction rolls back."""


class Written(Protocol[T]):
    """What Database.write returns."""

    value: T
    changed: frozenset[str]


class Store(Protocol):
    """The part of storage.Database that screens use."""

    def read(self, fn: Callable[..., T], *args: Any) -> T:
        """Call fn(session, *args) in a read transaction."""

    def write(self, fn: Callable[..., T], *args: Any) -> Any:
        """Call fn(session, *args) in a write transaction; `.value` and `.changed`."""


class Task(Generic[T]):
    """One piece of work on its way. `cancel` before it started drops it; later it stops at the next progress report."""

    def __init__(
        self,
        work: Callable[[], T],
        done: Callable[[T], object] | None,
        failed: Failed,
        owner: QObject | None,
        progress: ProgressShown | None = None,
    ) -> None:
        self.work, self._done, self._failed, self._owner, self._progress = work, done, failed, owner, progress
        self.cancelled = threading.Event()
        self.dropped = False
        self.finished = False
        self.result: T | None = None
        self.error: BaseException | None = None

    def cancel(self) -> None:
        """Ask it to stop; `failed` is then called with Cancelled."""
        self.cancelled.set()

    def drop(self) -> None:
        """Nobody waits for the answer any more."""
        self.dropped = True
        self.cancelled.set()

    def perform(self) -> None:
        """Do the work; called on the worker's thread."""
        try:
            if self.cancelled.is_set():
                raise Cancelled
            self.result = self.work()
        except Exception as error:  # noqa: BLE001 - whatever it is belongs to the window's thread
            self.error = error

    def deliver(self) -> None:
        """Call done or failed; called on the window's thread."""
        self.finished = True
        if self.dropped or not self._wanted():
            return
        if self.error is not None:
            self._failed(self.error)
        elif self._done is not None:
            self._done(self.result)  # type: ignore[arg-type]
        self.result = None

    def show_progress(self, step: str, done: int, total: int) -> None:
        """Pass a report on to the panel; called on the window's thread."""
        if self._progress is not None and not self.dropped and self._wanted():
            self._progress(step, done, total)

    def _wanted(self) -> bool:
        return _there(self._owner)


Queue: TypeAlias = "queue.SimpleQueue[Task[Any] | None]"


TURN = 0.0005
"""Seconds a thread may keep the interpreter while another one asks for it. The window's thread asks after every call of
Qt; by Python's own 5 ms a page of 150 parts stood still for most of a second while the worker was busy."""


class Runner(QObject):
    """One worker thread, so that database work is in order by construction, and a second one for what may take long.

    Work put `aside` (counting 100,000 people) never makes the next key wait; it only reads.
    """

    _arrived = Signal(object)
    _progressed = Signal(object, str, int, int)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        sys.setswitchinterval(TURN)
        self._arrived.connect(self._on_arrived, Qt.ConnectionType.QueuedConnection)
        self._progressed.connect(self._on_progressed, Qt.ConnectionType.QueuedConnection)
        self._queue: Queue = queue.SimpleQueue()
        self._aside: Queue = queue.SimpleQueue()
        self._going = threading.Event()
        self._going.set()
        self._threads = [self._start(self._queue, "karier-worker"), self._start(self._aside, "karier-aside")]

    def submit(self, task: Task[Any], *, aside: bool = False) -> None:
        """Put the task at the end of the queue."""
        (self._aside if aside else self._queue).put(task)

    def report(self, task: Task[Any], step: str, done: int, total: int) -> None:
        """Called by the work itself, on the worker's thread."""
        if task.cancelled.is_set():
            raise Cancelled
        self._progressed.emit(task, step, done, total)

    def pause(self) -> None:
        """Begin nothing until `resume`: two threads of Python slow each other down, and one of them has to paint."""
        self._going.clear()

    def resume(self) -> None:
        """Go on with what is queued."""
        self._going.set()

    def stop(self) -> None:
        """Finish what is queued, then end the thread; call before the database is closed."""
        self.resume()
        for waiting in (self._queue, self._aside):
            waiting.put(None)
        for thread in self._threads:
            thread.join()

    def _start(self, waiting: Queue, name: str) -> threading.Thread:
        thread = threading.Thread(target=self._work, args=(waiting,), name=name, daemon=True)
        thread.start()
        return thread

    def _work(self, waiting: Queue) -> None:
        while (task := waiting.get()) is not None:
            self._going.wait()
            task.perform()
            self._arrived.emit(task)

    @Slot(object)
    def _on_arrived(self, task: Task[Any]) -> None:
        task.deliver()

    @Slot(object, str, int, int)
    def _on_progressed(self, task: Task[Any], step: str, done: int, total: int) -> None:
        task.show_progress(step, done, total)


class ImmediateRunner:
    """For tests: the work is done, and its answer delivered, before `submit` returns."""

    def submit(self, task: Task[Any], *, aside: bool = False) -> None:
        """Do it now."""
        task.perform()
        task.deliver()

    def report(self, task: Task[Any], step: str, done: int, total: int) -> None:
        """Show progress at once."""
        if task.cancelled.is_set():
            raise Cancelled
        task.show_progress(step, done, total)

    def pause(self) -> None:
        """Everything is done at once, so there is nothing to hold back."""

    def resume(self) -> None:
        """Nothing was held back."""

    def stop(self) -> None:
        """Nothing to end."""


class Tasks(QObject):
    """What pages use. `records_changed(frozenset[str])` is sent once after every write that changed something."""

    records_changed = Signal(object)

    def __init__(self, database: Store, runner: Runner | ImmediateRunner, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.database = database
        self.runner = runner
        self.on_error: Callable[[QObject | None, BaseException], None] = _raise
        self._latest: dict[tuple[int, str], Task[Any]] = {}

    def query(
        self,
        fn: Callable[..., T],
        *args: Any,
        done: Callable[[T], object],
        failed: Failed | None = None,
        owner: QObject | None = None,
        latest: str = "",
        progress: ProgressShown | None = None,
        aside: bool = False,
    ) -> Task[T]:
        """Database.read(fn, *args). With `latest`, an earlier query of this owner under that word is dropped.

        `aside` is for reads that may take long while others go on. With `progress` the function is also given
        `progress=report` (see `run`).
        """
        task = self._task(lambda: self.database.read(fn, *args), done, failed, owner, progress)
        if progress is not None:
            report = self._report(task)
            task.work = lambda: self.database.read(lambda session: fn(session, *args, progress=report))
        if latest:
            key = (id(owner), latest)
            if (before := self._latest.get(key)) is not None:
                before.drop()
            self._latest[key] = task
        self.runner.submit(task, aside=aside)
        return task

    def action(
        self,
        fn: Callable[..., T],
        *args: Any,
        done: Callable[[T], object] | None = None,
        failed: Failed | None = None,
        owner: QObject | None = None,
        progress: ProgressShown | None = None,
        written: Callable[[Any], object] | None = None,
    ) -> Task[Any]:
        """Database.write(fn, *args); `done` gets the function's own value, pages hear what changed.

        `written` gets the whole of what write returned instead: its `change_set` is what Urungkan undoes.
        With `progress` the function is also given `progress=report` (see `run`).
        """

        say, tell_all = _while_there(owner, done), _while_there(owner, written)

        # What was written is told to all pages even when the one that asked for it has been closed meanwhile.
        def tell(result: Any) -> None:
            say(result.value)
            tell_all(result)
            if result.changed:
                self.records_changed.emit(result.changed)

        def refused(error: BaseException) -> None:
            if failed is not None and _there(owner):
                failed(error)
            elif not isinstance(error, Cancelled):
                self.on_error(owner, error)

        task = self._task(lambda: self.database.write(fn, *args), tell, refused, None, _while_there(owner, progress))
        if progress is not None:
            report = self._report(task)
            task.work = lambda: self.database.write(lambda session: fn(session, *args, progress=report))
        self.runner.submit(task)
        return task

    def run(
        self,
        fn: Callable[..., T],
        *args: Any,
        done: Callable[[T], object] | None = None,
        failed: Failed | None = None,
        owner: QObject | None = None,
        progress: ProgressShown | None = None,
    ) -> Task[T]:
        """Any other long work: fn(*args), or fn(*args, progress=report) when `progress` is given.

        The work calls `report(step, done, total)` now and then (total 0: not known); that raises Cancelled after Batal.
        """
        task = self._task(lambda: fn(*args), done, failed, owner, progress)
        if progress is not None:
            report = self._report(task)
            task.work = lambda: fn(*args, progress=report)
        self.runner.submit(task)
        return task

    def read_now(self, fn: Callable[..., T], *args: Any) -> T:
        """For reads surely under 20 ms, where waiting would only flicker."""
        return self.database.read(fn, *args)

    def _task(
        self,
        work: Callable[[], Any],
        done: Callable[[Any], object] | None,
        failed: Failed | None,
        owner: QObject | None,
        progress: ProgressShown | None = None,
    ) -> Task[Any]:
        def default(error: BaseException) -> None:
            if not isinstance(error, Cancelled):
                self.on_error(owner, error)

        return Task(work, done, failed or default, owner, progress)

    def _report(self, task: Task[Any]) -> Callable[..., None]:
        return lambda step, done, total: self.runner.report(task, step, done, total)


def _there(owner: QObject | None) -> bool:
    return owner is None or isValid(owner)


def _while_there(owner: QObject | None, told: Callable[..., object] | None) -> Callable[..., None]:
    """Calls `told` only as long as the page that asked for it exists."""

    def call(*values: Any) -> None:
        if told is not None and _there(owner):
            told(*values)

    return call


def _raise(owner: QObject | None, error: BaseException) -> None:
    raise error
