"""The DUK of 1,000 people against the same strings on a bare canvas."""

import io
from collections.abc import Iterator
from datetime import date
from typing import Any

import pypdfium2
from reportlab.pdfgen.canvas import Canvas

from benchmarks.measure import Result, in_turn
from benchmarks.office import office
from karier_desktop.queries.documents.office import gather_office
from karier_desktop.queries.documents.params import DocumentParams
from karier_desktop.reports import fonts
from karier_desktop.reports.document import Frame
from karier_desktop.reports.registry import Report, find_report, make_frame
from karier_desktop.storage.database import Database

PEOPLE = 1000


def results() -> Iterator[Result]:
    """Gathering is left out of both: the budget is about drawing."""
    with office(PEOPLE) as (_, database):
        report, data, frame = _prepared(database)
        strings = _strings(report.draw(data, frame))
        floor_ms, ours_ms = in_turn(lambda: _bare(strings), lambda: report.draw(data, frame), rounds=5)
    yield Result(f"DUK, {PEOPLE:,} people, PDF", floor_ms, ours_ms, limit_ratio=2.5)


def _prepared(database: Database) -> tuple[Report, Any, Frame]:
    report = find_report("duk")
    assert report is not None
    day = date(2026, 3, 12)
    data = database.read(report.gather, DocumentParams(day))
    frame = make_frame(report.variant(), database.read(gather_office), None, day, "Dicetak untuk diukur")
    return report, data, frame


def _strings(pdf: bytes) -> list[list[tuple[float, float, str]]]:
    """What stands on each page, taken from the drawn document itself."""
    document = pypdfium2.PdfDocument(pdf)
    pages = []
    for page in document:
        text = page.get_textpage()
        boxes = [text.get_rect(number) for number in range(text.count_rects())]
        pages.append([(box[0], box[1], text.get_text_bounded(*box)) for box in boxes])
    return pages


def _bare(pages: list[list[tuple[float, float, str]]]) -> None:
    canvas = Canvas(io.BytesIO(), pagesize=(935, 609))
    face = fonts.face()
    for page in pages:
        canvas.setFont(face.name, 8)
        for x, y, string in page:
            canvas.drawString(x, y, string)
        canvas.showPage()
    canvas.save()
