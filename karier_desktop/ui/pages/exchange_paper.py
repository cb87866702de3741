"""The papers of a bundle, one after the other: seen as a page first, then printed or saved as PDF."""

from collections.abc import Sequence
from typing import ClassVar
from uuid import UUID

from PySide6.QtGui import QKeySequence, QShortcut

from karier_desktop.rules.problem import KnownError, Refused
from karier_desktop.services.exchange import papers
from karier_desktop.services.reporting import Prepared
from karier_desktop.ui.i18n import catalogue
from karier_desktop.ui.pages.report_acts import ReportActs
from karier_desktop.ui.pages.report_paper import PageSize
from karier_desktop.ui.pages.report_preview import Preview, drawn
from karier_desktop.ui.pages.report_words import count_words
from karier_desktop.ui.shell.page import Page, Shell
from karier_desktop.ui.widgets.button import Button
from karier_desktop.ui.widgets.progress import ProgressPanel
from karier_desktop.ui.widgets.sheet import row
from karier_desktop.ui.widgets.tabs import TabBar


class PaperPage(Page):
    """Pushed on top of Tukar Data. `codes` name the papers; they are about a bundle, an item to decide, or us."""

    listens: ClassVar[frozenset[str]] = frozenset({"office", "exchange"})
    help_name: ClassVar[str] = "tukar-data"

    def __init__(
        self, shell: Shell, codes: Sequence[str], *, bundle_id: UUID | None = None, item_id: UUID | None = None
    ) -> None:
        super().__init__(shell, "")
        self._codes, self._bundle, self._item = codes, bundle_id, item_id
        self.prepared: Prepared | None = None
        self.header.set_breadcrumb(self.tr("Tukar Data"), self.tr("Cetak"))
        self.header.back_requested.connect(lambda: shell.pop())
        self.pdf_button = Button(self.tr("Simpan PDF"), icon="download", hint="Ctrl+S", shortcut=True)
        self.print_button = Button(self.tr("Cetak"), "accent", icon="printer", hint="Ctrl+P", shortcut=True)
        self.pdf_button.clicked.connect(self._save)
        self.print_button.clicked.connect(self._print)
        self.header.add_action(self.pdf_button)
        self.header.add_action(self.print_button)
        self.tabs = TabBar([catalogue(papers.title(code)) for code in codes])
        self.tabs.setAccessibleName(self.tr("Dokumen"))
        self.tabs.setVisible(len(codes) > 1)
        self.tabs.currentChanged.connect(lambda _: self.refresh())
        self.preview = Preview(self.tasks)
        self.panel = ProgressPanel("", {"print": self.tr("Halaman")})
        self.panel.hide()
        self.acts = ReportActs(self, self.tasks, self.panel, lambda: None)
        self.body.addLayout(row(self.tabs, None))
        self.body.addWidget(self.panel)
        self.body.addWidget(self.preview, 1)
        QShortcut(QKeySequence("Esc"), self, lambda: shell.pop())
        self.refresh()

    def refresh(self, changed: frozenset[str] | None = None) -> None:
        """Draw the paper of the current tab."""
        code = self._codes[max(self.tabs.currentIndex(), 0)]
        self.header.set_title(catalogue(papers.title(code)))
        self.tasks.query(
            papers.prepare,
            code,
            self._bundle,
            self._item,
            done=self._draw,
            failed=self._on_trouble,
            owner=self,
            latest="paper",
        )

    def focus_first(self) -> None:
        self.focus_on(self.print_button if self.print_button.isEnabled() else self.preview.view)

    def _draw(self, prepared: Prepared) -> None:
        self.prepared = prepared
        self.tasks.run(drawn, prepared, done=self._show, failed=self._on_trouble, owner=self)

    def _show(self, drawn: tuple[bytes, tuple[PageSize, ...]]) -> None:
        assert self.prepared is not None
        self.preview.show_document(*drawn, count_words(self.prepared), keep=False)
        self._offer(True)
        self.focus_first()

    def _on_trouble(self, error: BaseException) -> None:
        self._offer(False)
        if isinstance(error, KnownError):
            self.preview.say(error.what, f"{error.why} {error.todo}")
        elif isinstance(error, Refused):
            words = " ".join(problem.text for problem in error.problems)
            self.preview.say(self.tr("Dokumen belum dapat dicetak."), words)
        else:
            self.tasks.on_error(self, error)

    def _offer(self, on: bool) -> None:
        self.pdf_button.setEnabled(on)
        self.print_button.setEnabled(on)

    def _save(self) -> None:
        if self.prepared is not None and self.preview.pdf is not None:
            self.acts.save_pdf(self.prepared, self.preview.pdf)

    def _print(self) -> None:
        if self.prepared is not None and self.preview.pdf is not None:
            self.acts.print_document(self.prepared, self.preview.pdf)
