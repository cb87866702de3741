"""Tells the other places, and the box of Ctrl+K, which documents Laporan can show. Imports nothing heavy."""

from collections.abc import Sequence
from functools import partial
from uuid import UUID

from PySide6.QtCore import QObject

from karier_desktop.ui.i18n import catalogue
from karier_desktop.ui.pages import record_print
from karier_desktop.ui.shell.page import Shell
from karier_desktop.ui.shell.palette import Deliver, Hit, matches

CODES = (
    *("duk", "nominatif", "biodata", "agenda", "jadwal-pelatihan", "daftar-hadir"),
    *("pasangan-mentoring", "logbook-mentoring", "evaluasi-kinerja", "dokumen-evaluasi"),
)
"""The documents of reports.registry, held equal by a test."""
PLACE = "report"


def register_all() -> None:
    """Called once when the window is wired."""
    for code in CODES:
        record_print.register(code, partial(_open, code))


def _open(code: str, shell: Shell, ids: Sequence[UUID]) -> None:
    shell.go(PLACE, (code, ids[0] if ids else None))


class DocumentFinder(QObject):
    """`window.add_provider(DocumentFinder(window).provide)`: a hit shows the document."""

    def __init__(self, shell: Shell, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._shell = shell

    def provide(self, text: str, deliver: Deliver) -> None:
        """Documents in whose title all typed words occur."""
        if text.strip():
            self._shell.tasks.run(_titles, done=partial(self._tell, text, deliver), owner=self)
        else:
            deliver([])

    def _tell(self, text: str, deliver: Deliver, titles: Sequence[tuple[str, str]]) -> None:
        said = self.tr("Dokumen")
        deliver(
            [
                Hit(catalogue(title), said, "file-text", partial(_open, code, self._shell, ()))
                for code, title in titles
                if matches(text, catalogue(title))
            ]
        )


def _titles() -> list[tuple[str, str]]:
    """Off the window's thread, since drawing PDFs is slow to import."""
    from karier_desktop.reports.registry import REPORTS

    return [(report.code, report.title) for report in REPORTS]
