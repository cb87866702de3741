"""What is done with a finished document: to the printer, to a PDF, to a spreadsheet."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QWidget

from karier_desktop.rules.problem import KnownError
from karier_desktop.services import events, reporting
from karier_desktop.services.reporting import Prepared
from karier_desktop.ui import notices
from karier_desktop.ui.i18n import catalogue
from karier_desktop.ui.notices import Choice
from karier_desktop.ui.pages.report_printer import PrintJob, other_paper, prepare_printer, print_pages
from karier_desktop.ui.pages.saving import ask_path
from karier_desktop.ui.tasks import Task, Tasks
from karier_desktop.ui.widgets.progress import ProgressPanel


def ask_printer(printer: QPrinter, parent: QWidget) -> bool:
    """The printer's own dialog."""
    dialog = QPrintDialog(printer, parent)
    dialog.setOption(QPrintDialog.PrintDialogOption.PrintPageRange)
    return bool(dialog.exec())


class ReportActs(QObject):
    """`printed` is called after something was printed, so that the page can say so."""

    def __init__(self, page: QWidget, tasks: Tasks, panel: ProgressPanel, printed: Callable[[], None]) -> None:
        super().__init__(page)
        self.page, self.tasks, self.panel, self.printed = page, tasks, panel, printed
        self.ask_printer, self.ask_path = ask_printer, ask_path
        self._task: Task[int] | None = None
        panel.cancel_requested.connect(self._cancel)

    def save_pdf(self, prepared: Prepared, pdf: bytes) -> None:
        """Ask where, then write it off the window's thread."""
        path = self.ask_path(self.page, self.tr("Simpan PDF"), f"{prepared.file_name}.pdf", "PDF (*.pdf)")
        if path is not None:
            self.tasks.run(reporting.save_pdf, path, pdf, done=lambda _: self._saved(prepared, path), owner=self)

    def save_xlsx(self, prepared: Prepared) -> None:
        """The rows of a list as a spreadsheet."""
        path = self.ask_path(self.page, self.tr("Simpan XLSX"), f"{prepared.file_name}.xlsx", "Excel (*.xlsx)")
        if path is not None:
            self.tasks.run(reporting.save_xlsx, path, prepared, done=lambda _: self._saved(prepared, path), owner=self)

    def print_document(self, prepared: Prepared, pdf: bytes) -> None:
        """The printer's dialog, a question if it holds other paper, then the pages."""
        if self._task is not None:
            return
        printer, paper = QPrinter(QPrinter.PrinterMode.HighResolution), prepared.frame.paper
        prepare_printer(printer, paper)
        printer.setDocName(catalogue(prepared.report.title))
        if not self.ask_printer(printer, self.page):
            return
        other = other_paper(printer, paper)
        if other and not self._agree(other, paper.label, printer, prepared):
            return
        self.panel.start(self.tr("Mencetak {0}").format(catalogue(prepared.report.title)))
        job = PrintJob(pdf, printer, printer.fromPage(), printer.toPage())
        self._task = self.tasks.run(
            print_pages,
            job,
            done=lambda pages: self._done(prepared, pages),
            failed=self._failed,
            progress=self.panel.show_progress,
            owner=self,
        )
        if self._task.finished:
            self._task = None

    def _agree(self, other: str, paper: str, printer: QPrinter, prepared: Prepared) -> bool:
        answer = notices.ask(
            self.page,
            self.tr("Printer memakai {0}, dokumen ini {1}.").format(other, paper),
            self.tr("Di kertas lain tepi halaman dapat terpotong atau bergeser. Pasang kertas yang sama di printer."),
            [
                Choice("right", self.tr("Pakai kertas dokumen"), "accent"),
                Choice("keep", self.tr("Cetak di {0}").format(other)),
            ],
        )
        if answer == "right":
            prepare_printer(printer, prepared.frame.paper)
        return answer != notices.CANCEL

    def _done(self, prepared: Prepared, pages: int) -> None:
        self._end()
        words = self.tr("{0} dikirim ke printer, {1} halaman.").format(catalogue(prepared.report.title), pages)
        notices.toast(self.page, words)
        title = prepared.report.title
        self._note(prepared)
        self.tasks.action(reporting.remember_printed, title, done=lambda _: self.printed(), owner=self)

    def _failed(self, error: BaseException) -> None:
        self._end()
        if isinstance(error, OSError):
            error = KnownError(
                self.tr("Dokumen belum tercetak."),
                self.tr("Printer tidak menerimanya; mungkin mati, tidak tersambung, atau kehabisan kertas."),
                self.tr("Periksa printer lalu cetak lagi, atau simpan sebagai PDF dan cetak dari komputer lain."),
            )
        if isinstance(error, Exception) and type(error).__name__ != "Cancelled":
            notices.show_error(self.page, error)

    def _end(self) -> None:
        self._task = None
        self.panel.hide()

    def _cancel(self) -> None:
        if self._task is not None:
            self._task.cancel()

    def _note(self, prepared: Prepared) -> None:
        """In the chain of events: what was printed or saved to be printed, and about whom."""
        person = prepared.wish.params.employee_id
        about = [person] if person is not None else []
        self.tasks.run(events.printed, self.tasks.database, prepared.report.code, about, owner=self)

    def _saved(self, prepared: Prepared, path: Path) -> None:
        self._note(prepared)
        notices.toast(self.page, self.tr("Tersimpan: {0}").format(path))
