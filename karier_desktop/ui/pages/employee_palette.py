"""People in the box of Ctrl+K."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QObject

from karier_desktop.queries.references import Found, find
from karier_desktop.ui.shell.page import Shell
from karier_desktop.ui.shell.palette import Deliver, Hit

MOST = 8


class PeopleFinder(QObject):
    """`window.add_provider(PeopleFinder(window).provide)`: a hit goes to the person at the place `place`."""

    def __init__(self, shell: Shell, place: str = "employee", parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._shell = shell
        self._place = place

    def provide(self, text: str, deliver: Deliver) -> None:
        """People in whose name, number or post all typed words occur."""
        if len(text.strip()) < 2:
            deliver([])
            return
        done = partial(self._tell, deliver)
        self._shell.tasks.query(find, "employee", text, MOST, done=done, owner=self, latest="palette")

    def _tell(self, deliver: Deliver, found: Sequence[Found]) -> None:
        deliver([Hit(hit.title, hit.detail, "user", partial(self._shell.go, self._place, hit.id)) for hit in found])
