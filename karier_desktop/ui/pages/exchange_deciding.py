"""Connects what is shown to decide with what deciding does: take, fill in, ask, open, and take back."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from karier_desktop.services.exchange import conflicts
from karier_desktop.services.exchange.desk import Asked, asked
from karier_desktop.services.exchange.views import ConflictItem
from karier_desktop.ui import notices
from karier_desktop.ui.pages.exchange_decide import DecidePane
from karier_desktop.ui.pages.exchange_fill import FillDialog
from karier_desktop.ui.pages.exchange_paper import PaperPage
from karier_desktop.ui.pages.exchange_past import PastPage
from karier_desktop.ui.shell.page import Shell


class Deciding(QObject):
    """`after` reads the start view again."""

    def __init__(self, owner: QWidget, shell: Shell, pane: DecidePane, after: Callable[[], None]) -> None:
        super().__init__(owner)
        self.owner, self.shell, self.tasks, self._after = owner, shell, shell.tasks, after
        self.dialog: FillDialog | None = None
        pane.chosen.connect(self.choose)
        pane.person_chosen.connect(self.choose_person)
        pane.fill_requested.connect(self.fill)
        pane.open_requested.connect(lambda item: shell.go("employee", item.root_id))
        pane.ask_requested.connect(lambda item: shell.push(PaperPage(shell, ["lembar-pertanyaan"], item_id=item.id)))
        pane.past_requested.connect(lambda: shell.push(PastPage(shell)))

    def choose(self, item: ConflictItem, titik: str) -> None:
        """Take one of the values."""
        self.tasks.action(conflicts.choose, item.id, titik, done=lambda _: self._decided(item), owner=self)

    def choose_person(self, item: ConflictItem, mine: bool) -> None:
        """Take one office's values for all that waits about a person."""

        def done(many: int) -> None:
            notices.toast(self.owner, self.tr("{0} isian {1} diputuskan.").format(many, item.person))
            self._after()

        self.tasks.action(conflicts.choose_office, item.root_id, mine, done=done, owner=self)

    def fill(self, item: ConflictItem) -> None:
        """Type another value."""
        self.tasks.query(asked, item.id, done=partial(self._open, item), owner=self)

    def _open(self, item: ConflictItem, found: Asked) -> None:
        self.dialog = FillDialog(self.tasks, item, found, self.owner)
        self.dialog.filled.connect(lambda: self._decided(item))
        self.dialog.open()

    def _decided(self, item: ConflictItem) -> None:
        told = self.tr("{0}: {1} diputuskan.").format(item.person, item.label or self.tr("hal ini"))
        notices.toast(self.owner, told, undo=(lambda: self._undo(item)) if item.sides else None)
        self._after()

    def _undo(self, item: ConflictItem) -> None:
        self.tasks.action(conflicts.undo, item.id, done=lambda _: self._after(), owner=self)
