"""From the start of the program to an open database: log in, recover, or make the data of a new office.

    gate = Gate(tasks, doors)
    gate.opened.connect(...)       # (database, how to begin: "", "empty", "import" or "sample")
    gate.begin()

All opening is done off the window's thread.
"""

from functools import partial
from typing import Any

from PySide6.QtCore import QObject, Signal

from karier_desktop.rules.problem import KnownError
from karier_desktop.services.doors import Doors, Known
from karier_desktop.storage.database import Created, Database
from karier_desktop.ui.start.first import BeginPage, FillingPage, KeyPage, OfficePage
from karier_desktop.ui.start.login import LoginPage, RecoveryPage
from karier_desktop.ui.start.parts import StartPage
from karier_desktop.ui.start.window import StartWindow
from karier_desktop.ui.tasks import Tasks
from karier_desktop.ui.widgets.button import Button


class Gate(QObject):
    """The window before the window.

    `made(database)` as soon as a new office exists, `opened(database, way)` when work begins, `left` when the person
    goes away.
    """

    made = Signal(object)
    opened = Signal(object, str)
    left = Signal()

    def __init__(self, tasks: Tasks, doors: Doors, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.window = StartWindow()
        self.window.closed.connect(self.left)
        self._tasks, self._doors = tasks, doors
        self._known: Known | None = None

    def begin(self, *, locked: bool = False) -> None:
        """Show the page with which this folder starts."""
        try:
            self._known = self._doors.look()
        except KnownError as error:
            self._show_closed(error)
        else:
            self._show_first() if not self._known.usernames else self._show_login(locked)
        self.window.show()

    def tell(self, error: BaseException) -> None:
        """Say on the page in front what went wrong."""
        page = self.window.page
        if isinstance(page, LoginPage):
            page.refused(error)
        elif page is not None:
            page.show_fault(error)

    def finish(self) -> None:
        """Put the window away once the other one stands."""
        self.window.closed.disconnect(self.left)
        self.window.close()
        self.window.deleteLater()

    def _show_closed(self, error: KnownError) -> None:
        page = StartPage(error.what, f"{error.why} {error.todo}")
        again = Button(self.tr("Coba lagi"), "accent", icon="refresh-cw")
        again.clicked.connect(lambda: self.begin())
        leave = Button(self.tr("Tutup"), hint="Esc", shortcut=True)
        leave.clicked.connect(self.window.close)
        page.foot.addStretch(1)
        page.foot.addWidget(leave)
        page.foot.addWidget(again)
        self.window.show_page(page)
        page.focus_on(again)

    def _show_login(self, locked: bool) -> None:
        known = self._known
        assert known is not None
        page = LoginPage(known.office, known.usernames, locked=locked, training=known.training)
        page.training_requested.connect(self._go_practise)
        page.login_requested.connect(lambda name, password: self._ask(page, self._doors.open, name, password))
        page.recovery_requested.connect(lambda: self._show_recovery(locked))
        self.window.show_page(page)

    def _show_recovery(self, locked: bool) -> None:
        assert self._known is not None
        page = RecoveryPage(self._known.usernames)
        page.recover_requested.connect(
            lambda key, name, password: self._ask(page, self._doors.recover, key, name, password)
        )
        page.back_requested.connect(lambda: self._show_login(locked))
        self.window.show_page(page)

    def _show_first(self) -> None:
        assert self._known is not None
        page = OfficePage(self._known.folder)
        page.make_requested.connect(lambda *words: self._make(page, *words))
        self.window.show_page(page)

    def _go_practise(self) -> None:
        self._doors = self._doors.training
        self.begin()

    def _make(self, page: OfficePage, office: str, *words: str) -> None:
        done = partial(self._on_made, office, words[-1])
        self._tasks.run(self._doors.make, office, *words, done=done, failed=page.refused, owner=page)

    def _on_made(self, office: str, password: str, made: Created) -> None:
        self.made.emit(made.database)
        page = KeyPage(office, made.recovery_key)
        page.kept.connect(lambda: self._show_begin(made.database, password))
        self.window.show_page(page)

    def _show_begin(self, database: Database, password: str) -> None:
        page = BeginPage()
        page.chosen.connect(lambda way: self._begin_with(database, password, way))
        self.window.show_page(page)

    def _begin_with(self, database: Database, password: str, way: str) -> None:
        if way != "sample":
            self.opened.emit(database, way)
            return
        page = FillingPage()
        self.window.show_page(page)
        self._tasks.run(database.close, owner=self)
        self._tasks.run(
            self._doors.make_training,
            password,
            done=lambda practise: self.opened.emit(practise, "sample"),
            failed=self._on_no_training,
            owner=self,
            progress=page.panel.show_progress,
        )

    def _on_no_training(self, error: BaseException) -> None:
        """The real data are there all the same: log in to them."""
        self.begin()
        self.tell(error)

    def _ask(self, page: LoginPage | RecoveryPage, door: Any, *words: str) -> None:
        self._tasks.run(door, *words, done=self._on_opened, failed=page.refused, owner=page)

    def _on_opened(self, database: Database) -> None:
        self.opened.emit(database, "")
