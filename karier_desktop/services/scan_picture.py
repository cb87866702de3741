"""A page of a scan drawn anew: whatever else a file holds never reaches the screen or another program."""

import threading
from dataclasses import dataclass
from io import BytesIO
from typing import Any

import pypdfium2
from PIL import Image

WIDEST = 3000
_PIXELS = 120_000_000
"""More is no sheet of paper but a file made to fill the memory."""
PDFIUM = threading.Lock()
"""The PDF library serves one caller at a time."""


@dataclass(frozen=True)
class Picture:
    """A page as PNG, and how many pages there are."""

    png: bytes
    pages: int


def draw(content: bytes, media: str, page: int, width: int) -> Picture | None:
    """The page, `width` pixels wide; nothing when the file cannot be read."""
    width = max(1, min(width, WIDEST))
    try:
        return _of_pdf(content, page, width) if media == "pdf" else _of_image(content, width)
    except Exception:  # noqa: BLE001 - a hostile file may fail in any way; it only is not shown
        return None


def _of_pdf(content: bytes, page: int, width: int) -> Picture | None:
    with PDFIUM:
        document = pypdfium2.PdfDocument(content)
        try:
            if not 0 <= page < len(document):
                return None
            sheet = document[page]
            wide, high = sheet.get_size()
            scale = min(width / wide, (_PIXELS / (wide * high)) ** 0.5 if wide * high else 0.0)
            return Picture(_png(sheet.render(scale=scale).to_pil()), len(document))
        finally:
            document.close()


def _of_image(content: bytes, width: int) -> Picture | None:
    with Image.open(BytesIO(content), formats=("JPEG", "PNG")) as image:
        if image.width * image.height > _PIXELS:
            return None
        image.draft("RGB", (width, width))
        image.load()
        if image.width > width:
            return Picture(_png(image.convert("RGB").resize((width, -(-image.height * width // image.width)))), 1)
        return Picture(_png(image.convert("RGB")), 1)


def _png(image: Any) -> bytes:
    buffer = BytesIO()
    image.convert("RGB").save(buffer, "PNG")
    return buffer.getvalue()
