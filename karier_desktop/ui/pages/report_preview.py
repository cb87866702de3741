"""The preview with its foot: pages, their number, how large they are shown; or why there is no page to see."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from karier_desktop.services import reporting
from karier_desktop.services.reporting import Prepared
from karier_desktop.ui.pages.report_paper import PageSize, page_picture, page_sizes
from karier_desktop.ui.pages.report_view import STEP, PageView
from karier_desktop.ui.tasks import Task, Tasks
from karier_desktop.ui.widgets.button import Button, icon_button
from karier_desktop.ui.widgets.empty import EmptyState
from karier_desktop.ui.widgets.sheet import Sheet, row
from karier_desktop.ui.widgets.text import Text


class Preview(QWidget):
    """`show_document(pdf, sizes)` or `say(words, body)`; `notes_wanted` when the checks are asked for by the foot."""

    notes_wanted = Signal()

    def __init__(self, tasks: Tasks) -> None:
        super().__init__()
        self.tasks = tasks
        self.pdf: bytes | None = None
        self._drawing: list[Task[QImage]] = []
        self.view = PageView()
        self.nothing = EmptyState("file-text", "")
        sheet = Sheet()
        sheet.body.addWidget(self.nothing)
        self.stack = QStackedWidget()
        self.stack.addWidget(self.view)
        self.stack.addWidget(sheet)
        self.foot = self._foot()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self.stack, 1)
        column.addWidget(self.foot)
        self.view.needed.connect(self._draw)
        self.view.page_changed.connect(self._say_page)
        self.view.zoom_changed.connect(self._say_zoom)
        self._say_page()

    def show_document(self, pdf: bytes, sizes: Sequence[PageSize], count: str, *, keep: bool) -> None:
        """Another document, or the same with other options (`keep` stays on the page)."""
        self._drop()
        self.pdf = pdf
        self.count.setText(count)
        self.stack.setCurrentIndex(0)
        self.foot.show()
        self.view.show_pages(sizes, keep=keep)

    def say(self, words: str, body: str = "") -> None:
        """There is no page, and this is why."""
        self._drop()
        self.pdf = None
        self.nothing.say(words, body)
        self.stack.setCurrentIndex(1)
        self.foot.hide()

    def show_notes(self, number: int, on: bool) -> None:
        """Offer the checks at the foot, where the window has no room beside the preview."""
        words = self.tr("{0} catatan").format(number) if number else self.tr("Siap cetak")
        self.notes.setText(words)
        self.notes.setAccessibleName(self.tr("Sebelum dicetak: {0}").format(words))
        self.notes.set_icon("triangle-alert" if number else "circle-check")
        self.notes.setVisible(on)
        self.count.setVisible(not on)

    # Inside

    def _foot(self) -> QWidget:
        self.before = icon_button("chevron-left", self.tr("Halaman sebelumnya"))
        self.after = icon_button("chevron-right", self.tr("Halaman berikutnya"))
        self.where, self.count = Text("", "strong"), Text("", "body", "muted")
        self.smaller = icon_button("zoom-out", self.tr("Perkecil"), hint="-")
        self.larger = icon_button("zoom-in", self.tr("Perbesar"), hint="+")
        self.fits = Button("", "ghost")
        self.notes = Button("", "ghost", icon="triangle-alert")
        self.notes.hide()
        self.before.clicked.connect(lambda: self.view.go(self.view.page() - 1))
        self.after.clicked.connect(lambda: self.view.go(self.view.page() + 1))
        self.smaller.clicked.connect(lambda: self.view.zoom_by(1 / STEP))
        self.larger.clicked.connect(lambda: self.view.zoom_by(STEP))
        self.fits.clicked.connect(lambda: self.view.set_fit("page" if self.view.fit == "width" else "width"))
        self.notes.clicked.connect(self.notes_wanted)
        foot = QWidget()
        parts = (self.before, self.where, self.after, 12, self.count, self.notes, None)
        foot.setLayout(row(*parts, self.smaller, self.fits, self.larger, spacing=4))
        return foot

    def _say_page(self) -> None:
        pages, at = len(self.view.sizes), self.view.page()
        self.where.setText(self.tr("Halaman {0} dari {1}").format(at + 1, pages))
        self.before.setEnabled(at > 0)
        self.after.setEnabled(at + 1 < pages)
        self._say_zoom()

    def _say_zoom(self) -> None:
        words = {"width": self.tr("Selebar layar"), "page": self.tr("Halaman utuh")}
        shown = words.get(self.view.fit, f"{self.view.percent()}%")
        self.fits.setText(shown)
        self.fits.setAccessibleName(self.tr("Ukuran tampilan: {0}").format(shown))
        self.fits.setToolTip(self.tr("Ganti selebar layar (L) atau halaman utuh (H)"))
        self.fits.restyle()

    def _draw(self, number: int, scale: float) -> None:
        if self.pdf is None:
            return

        def done(picture: QImage) -> None:
            self.view.put(number, scale, picture)

        self._drawing = [task for task in self._drawing if not task.finished]
        self._drawing.append(self.tasks.run(page_picture, self.pdf, number, scale, done=done, owner=self))

    def _drop(self) -> None:
        """What was asked of another document is not wanted any more."""
        for task in self._drawing:
            task.drop()
        self._drawing = []


def drawn(prepared: Prepared) -> tuple[bytes, tuple[PageSize, ...]]:
    """The PDF and how large its pages are; off the window's thread."""
    pdf = reporting.draw(prepared)
    return pdf, page_sizes(pdf)
