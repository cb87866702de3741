"""One run of the program: gate, window, lock, and the way out."""

from __future__ import annotations

import sys
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QApplication

import karier_desktop
import karier_desktop.app.lean
from karier_desktop.app.places import places
from karier_desktop.app.undoing import Remembering
from karier_desktop.app.window import Window
from karier_desktop.rules.dates_id import short_date
from karier_desktop.rules.problem import KnownError, Refused
from karier_desktop.services import appearance
from karier_desktop.services.appearance import Appearance
from karier_desktop.services.backups import Backups, BackupState
from karier_desktop.services.doors import Doors
from karier_desktop.services.welcome import Welcome, welcome
from karier_desktop.storage import crashlog, location
from karier_desktop.storage.clock import SystemClock
from karier_desktop.storage.database import Database
from karier_desktop.ui import i18n, notices, theme
from karier_desktop.ui.pages import report_prints
from karier_desktop.ui.start.idle import IdleGuard
from karier_desktop.ui.start.leaving import Leaving
from karier_desktop.ui.tasks import ImmediateRunner, Runner, Tasks

if TYPE_CHECKING:
    from karier_desktop.ui.start.gate import Gate

SOON, UNSEEN = 200, 500
"""Milliseconds until the lock is tried again, and until work begins in a window that starts minimised."""


def open_program(folder: Path | None, username: str, password: str, *, smoke: bool) -> int:
    """Make the application and stay until it is left; `smoke` leaves it as soon as it was painted."""
    app = QApplication(sys.argv[:1])
    app.setApplicationName("Karier Desktop")
    app.setApplicationVersion(karier_desktop.__version__)
    app.setDesktopFileName("karier-desktop")
    app.setQuitOnLastWindowClosed(False)
    program = Program(app, Doors(folder or location.default_folder(), SystemClock()))
    program.over.connect(app.quit)
    program.log_crashes()
    if smoke:
        program.painted.connect(program.drop)
    program.start(username, password)
    return app.exec()


class Closed:
    """Stands where the database will be: nothing can be asked before it is open."""

    def read(self, fn: Any, *args: Any) -> Any:
        """Refuse."""
        raise RuntimeError("the database is not open")

    write = read


class Program(QObject):
    """`painted` is sent when the window stands on the screen; `over` when everything is closed."""

    painted = Signal()
    over = Signal()

    def __init__(self, app: QApplication, doors: Doors, runner: Runner | ImmediateRunner | None = None) -> None:
        super().__init__(app)
        self.app, self.doors = app, doors
        self.runner = runner or Runner(self)
        self.tasks = Tasks(Closed(), self.runner, self)
        self.tasks.on_error = self.show_error
        self.log: crashlog.CrashLog | None = None
        self.gate: Gate | None = None
        self.window: Window | None = None
        self.database: Database | None = None
        self.leaving: Leaving | None = None
        self.idle = IdleGuard(app, self)
        self.idle.idle.connect(self.lock)
        self._place = ""
        self._locking = False
        self.appearance = appearance.before_login(doors.folder)
        self._show(self.appearance)
        i18n.install(app, self.appearance.language)

    def log_crashes(self) -> None:
        """Unexpected faults go to the log of the data folder, without personal data; the program stays up."""
        if self.log is not None or not self.doors.folder.is_dir():
            return
        try:
            self.log = crashlog.install(self.doors.folder, karier_desktop.__version__)
        except OSError:  # a folder that cannot be written is told about when it is opened
            return
        sys.excepthook = self._on_crash

    def show_error(self, owner: QObject | None, error: BaseException) -> None:
        """What went wrong in background work: told in words, and written down when it is a fault of the program."""
        if self.log is not None and not isinstance(error, KnownError | Refused):
            self.log.record(type(error), error, error.__traceback__)
        notices.show_error(owner, error)

    def _on_crash(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        if self.log is not None:
            self.log.record(kind, error, trace)
        if isinstance(error, Exception) and QApplication.activeModalWidget() is None:
            self._crash = notices.crash_dialog(self.window, error)
            self._crash.open()

    def start(self, username: str = "", password: str = "") -> None:
        """To the window at once with a password that is known already, else by way of the gate."""
        fault = None
        if password:
            try:
                self._open_window(self.doors.open(username, password))
                return
            except KnownError as error:
                fault = error
        self._show_gate()
        if fault is not None and self.gate is not None:
            self.gate.tell(fault)

    def lock(self) -> None:
        """Close the data and forget the key; unfinished forms stay as drafts. The same password opens again."""
        window = self.window
        if window is None:
            return
        over = QApplication.activePopupWidget() or QApplication.activeModalWidget()
        if over is not None:  # what stands open over the window comes to its end first
            over.close()
            QTimer.singleShot(SOON, self.lock)
            return
        self._place, self._locking = window.place, True
        if window.close():
            self._close_database(lambda: self._show_gate(locked=True))
        self._locking = False

    def copy(self) -> None:
        """A verified copy now, unless the newest one is up to date."""
        if self.database is not None:
            self.database.copy()
            self._sweep_scans(self.database)

    @staticmethod
    def _sweep_scans(database: Database) -> None:
        """Remove scans nobody has referred to for long."""
        from karier_desktop.services import attachments  # not needed at the start

        attachments.sweep(database)

    def apply(self, chosen: Appearance) -> None:
        """Look and behave like this from now on, and remember it."""
        self._show(chosen)
        self._remember(chosen)

    def drop(self) -> None:
        """End at once, without a copy."""
        database, self.database = self.database, None
        self.runner.stop()
        if database is not None:
            database.close()
        self.over.emit()

    # The gate

    def _show_gate(self, *, locked: bool = False) -> None:
        from karier_desktop.ui.start.gate import Gate

        self.gate = Gate(self.tasks, self.doors, self)
        self.gate.made.connect(self._on_made)
        self.gate.opened.connect(self._on_opened)
        self.gate.left.connect(self._on_left)
        self.gate.begin(locked=locked)

    def _on_made(self, database: Database) -> None:
        """From now on somebody has to close it."""
        self.database = database
        self.log_crashes()

    def _on_opened(self, database: Database, way: str) -> None:
        gate, self.gate = self.gate, None
        if database.folder is not None:
            self.doors = replace(self.doors, folder=database.folder)
        self._open_window(database)
        if gate is not None:
            gate.finish()
        if way == "import" and self.window is not None:
            self.window.go("exchange", "import")

    def _on_left(self) -> None:
        """Somebody closed the gate instead of going through it."""
        self.gate = None
        self._close_database(self.drop)

    # The window

    def _open_window(self, database: Database) -> None:
        self.database = database
        found = database.read(welcome)
        self._show(found.appearance)
        i18n.install(self.app, found.appearance.language)
        remembered = Remembering(database, found.role)
        window = Window(Tasks(remembered, self.runner, self), places(self), training=found.training)
        window.tasks.on_error = self.show_error
        window.undo_requested.connect(lambda: self._turn(remembered.undo, self.tr("Tidak ada yang dapat diurungkan.")))
        window.redo_requested.connect(lambda: self._turn(remembered.redo, self.tr("Tidak ada yang dapat diulangi.")))
        window.mode_changed.connect(lambda mode: self._remember(replace(self.appearance, mode=mode)))
        window.percent_changed.connect(self._on_percent)
        window.painted.connect(self._on_painted)
        window.closed.connect(self._on_closed)
        lock = QAction(self.tr("Kunci layar"), window)
        lock.setShortcut(QKeySequence("Ctrl+L"))
        lock.triggered.connect(self.lock)
        window.addAction(lock)
        report_prints.register_all()
        self._tell_status(window, found)
        self.window = window
        self.runner.pause()
        QTimer.singleShot(UNSEEN, self, self.runner.resume)
        room = QApplication.primaryScreen().availableGeometry()
        window.resize(min(1366, room.width()), min(768, room.height()))
        window.showMaximized() if room.width() <= 1366 or room.height() <= 768 else window.show()
        window.go(self._place if self._place in window.places else next(iter(window.places)))
        self.idle.start()

    def _on_painted(self) -> None:
        """The first look needs nothing of what is loaded here."""
        self.painted.emit()
        self.runner.resume()
        if self.window is not None and self.database is not None:
            from karier_desktop.app.finders import add_finders

            add_finders(self.window)

    def _tell_status(self, window: Window, found: Welcome) -> None:
        window.status.set_item("office", "building-2", found.office)
        window.status.set_item("year", "calendar", str(self.doors.clock.today().year))
        window.status.set_item("user", "user", found.person)
        self._tell_copies()

    def _tell_copies(self) -> None:
        """When the last copy was made."""
        assert self.database is not None
        state = Backups(self.database).state
        self.tasks.run(state, done=self._show_copies, failed=lambda error: None, owner=self)

    def _show_copies(self, state: BackupState) -> None:
        if self.window is None or state.server:
            return
        made = state.here.astimezone(self.doors.clock.now().tzinfo) if state.here else None
        words = self.tr("Belum ada cadangan")
        if made is not None:
            today = made.date() == self.doors.clock.today()
            words = self.tr("Cadangan {0}").format(f"{made:%H.%M}" if today else short_date(made.date()))
        self.window.status.set_item("copy", "hard-drive", words)

    def _show(self, chosen: Appearance) -> None:
        self.appearance = chosen
        look = theme.install(self.app, chosen.mode, chosen.percent)
        look.set_density(chosen.density)
        look.enter_moves = chosen.enter_moves
        self.idle.set_minutes(chosen.idle_minutes)

    def _remember(self, chosen: Appearance) -> None:
        self.appearance = chosen
        appearance.keep_for_login(self.doors.folder, chosen)
        if self.window is not None:
            self.window.tasks.action(appearance.save, chosen, owner=self)

    def _on_percent(self, percent: int) -> None:
        """Sent after every change of the look: only another size is worth remembering."""
        if percent != self.appearance.percent:
            self._remember(replace(self.appearance, percent=percent))

    def _turn(self, way: Callable[[], Any], nothing: str) -> None:
        window = self.window

        def told(written: Any) -> None:
            if window is not None and written is None:
                notices.toast(window, nothing, kind="information")
            elif window is not None:
                window.tasks.records_changed.emit(written.changed)

        self.tasks.run(way, done=told, owner=window)

    # The way out

    def _on_closed(self) -> None:
        self.idle.stop()
        window, self.window = self.window, None
        if window is not None:
            window.deleteLater()
        if not self._locking:
            self._copy_and_leave()

    def _copy_and_leave(self) -> None:
        assert self.database is not None
        self.leaving = Leaving()
        self.leaving.show()
        self.tasks.run(self.database.copy, done=lambda _: self._leave(), failed=self._on_no_copy, owner=self)

    def _on_no_copy(self, error: BaseException) -> None:
        """The data are safe; only the copy is missing, and that is worth a word."""
        notices.show_error(self.leaving, error)
        self._leave()

    def _leave(self) -> None:
        leaving, self.leaving = self.leaving, None
        if leaving is not None:
            leaving.hide()
            leaving.deleteLater()
        self.drop()

    def _close_database(self, then: Callable[[], object]) -> None:
        """What is still queued is done first: one worker keeps the order."""
        database, self.database = self.database, None
        if database is None:
            then()
        else:
            self.tasks.run(database.close, done=lambda _: then(), owner=self)
