"""Pictures of the pages of a PDF. Each call opens and closes the file: only one thread may be inside PDFium."""

from dataclasses import dataclass

import pypdfium2
from PySide6.QtGui import QImage

from karier_desktop.services.scan_picture import PDFIUM

POINTS = 72.0


@dataclass(frozen=True)
class PageSize:
    """A page in points."""

    width: float
    height: float


def page_sizes(pdf: bytes) -> tuple[PageSize, ...]:
    """How large the pages are."""
    with PDFIUM:
        document = pypdfium2.PdfDocument(pdf)
        try:
            return tuple(PageSize(*document.get_page_size(number)) for number in range(len(document)))
        finally:
            document.close()


def page_picture(pdf: bytes, number: int, scale: float) -> QImage:
    """One page; `scale` is pixels for a point."""
    with PDFIUM:
        document = pypdfium2.PdfDocument(pdf)
        try:
            bitmap = document[number].render(scale=scale, rev_byteorder=True, prefer_bgrx=True)
            data = bytes(bitmap.buffer)
            form = QImage.Format.Format_RGBX8888
            # copy(): the bytes belong to PDFium and go with the document
            return QImage(data, bitmap.width, bitmap.height, bitmap.stride, form).copy()
        finally:
            document.close()
