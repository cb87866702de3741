"""Reads what a PDF says, for tests."""

from io import BytesIO

from pypdf import PdfReader
from pypdf.generic import DictionaryObject


def reader(pdf: bytes) -> PdfReader:
    return PdfReader(BytesIO(pdf))


def pages(pdf: bytes) -> list[str]:
    """The text of each page."""
    return [page.extract_text() for page in reader(pdf).pages]


def squeezed(text: str) -> str:
    """Without white space: a text broken into lines reads as one."""
    return "".join(text.split())


def text_of(pdf: bytes) -> str:
    """All text without white space."""
    return squeezed("".join(pages(pdf)))


def fonts(pdf: bytes) -> dict[str, bool]:
    """The fonts a file names, and whether each carries its letters inside the file."""
    found: dict[str, bool] = {}
    for page in reader(pdf).pages:
        for reference in page["/Resources"].get("/Font", {}).values():  # type: ignore[union-attr]
            font = reference.get_object()
            descriptor: DictionaryObject = font.get("/FontDescriptor", DictionaryObject()).get_object()
            found[str(font["/BaseFont"])] = "/FontFile2" in descriptor
    return found
