"""On paper: the pages of the PDF go to the printer as pictures, on exactly the paper they were drawn for."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QMarginsF, QRectF, QSizeF
from PySide6.QtGui import QPageLayout, QPageSize, QPainter
from PySide6.QtPrintSupport import QPrinter

from karier_desktop.reports.paper import Paper
from karier_desktop.ui.pages.report_paper import POINTS, page_picture, page_sizes

Report = Callable[[str, int, int], object]
DOTS = 300
_NEAR = 2.0
"""Millimetres by which drivers round the size of a sheet."""


@dataclass(frozen=True)
class PrintJob:
    """A document on its way to the printer; `first` and `last` from 1, 0 means all of it."""

    pdf: bytes
    printer: QPrinter
    first: int = 0
    last: int = 0


def page_size(paper: Paper) -> QPageSize:
    """The sheet, upright. Only an exact match keeps F4 from becoming the nearest sheet Qt knows."""
    upright = paper.turned("portrait")
    size = QSizeF(upright.width, upright.height)
    return QPageSize(size, QPageSize.Unit.Millimeter, paper.name, QPageSize.SizeMatchPolicy.ExactMatch)


def prepare_printer(printer: QPrinter, paper: Paper) -> None:
    """Set paper and orientation before the dialog is shown."""
    lies = QPageLayout.Orientation.Landscape if paper.orientation == "landscape" else QPageLayout.Orientation.Portrait
    printer.setFullPage(True)
    printer.setPageLayout(QPageLayout(page_size(paper), lies, QMarginsF()))


def other_paper(printer: QPrinter, paper: Paper) -> str:
    """The name of the printer's paper when it is not the document's; else nothing."""
    size = printer.pageLayout().pageSize().size(QPageSize.Unit.Millimeter)
    upright = paper.turned("portrait")
    short, long = sorted((size.width(), size.height()))
    if abs(short - upright.width) <= _NEAR and abs(long - upright.height) <= _NEAR:
        return ""
    return printer.pageLayout().pageSize().name()


def print_pages(job: PrintJob, progress: Report) -> int:
    """Send the pages, one picture after the other; how many there were. Runs off the window's thread."""
    sizes = page_sizes(job.pdf)
    numbers = range((job.first or 1) - 1, min(job.last or len(sizes), len(sizes)))
    painter = QPainter()
    if not painter.begin(job.printer):
        raise OSError(job.printer.printerName())
    try:
        for done, number in enumerate(numbers):
            progress("print", done, len(numbers))
            if done:
                job.printer.newPage()
            dots = min(job.printer.resolution(), DOTS)
            picture = page_picture(job.pdf, number, dots / POINTS)
            sheet = job.printer.pageLayout().fullRectPixels(job.printer.resolution())
            wide = sizes[number].width / POINTS * job.printer.resolution()
            high = sizes[number].height / POINTS * job.printer.resolution()
            fits = min(1.0, sheet.width() / wide, sheet.height() / high)
            painter.drawImage(QRectF(0, 0, wide * fits, high * fits), picture)
    finally:
        painter.end()
    return len(numbers)
