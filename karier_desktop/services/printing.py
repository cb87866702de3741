"""Documents to files without a window: gather in one read, draw outside of it, write whole or not at all."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from functools import partial
from pathlib import Path
from typing import Any

from sqlalchemy.orm import Session

from karier_desktop.exchange.table import write_whole
from karier_desktop.exchange.xlsx import Sheet, SheetColumn, write_xlsx
from karier_desktop.queries.documents.office import Office, Official, gather_office, gather_signer
from karier_desktop.queries.documents.params import DocumentParams
from karier_desktop.reports.registry import Report, Variant, make_frame
from karier_desktop.rules.problem import KnownError
from karier_desktop.storage.context import now
from karier_desktop.storage.database import Database


@dataclass(frozen=True)
class Gathered:
    """Everything a document is drawn from."""

    data: Any
    office: Office
    signer: Official | None
    at: datetime


def gather(session: Session, report: Report, params: DocumentParams) -> Gathered:
    """One read: the data of the document, the office, and who signs on its date."""
    data = report.gather(session, params)
    return Gathered(data, gather_office(session), gather_signer(session, params.as_of), now(session))


def print_pdf(database: Database, report: Report, params: DocumentParams, path: Path, variant: str = "") -> None:
    """Write the document as a PDF."""
    found = database.read(gather, report, params)
    form = report.variant(variant)
    frame = make_frame(form, found.office, found.signer, params.as_of, f"Dicetak {found.at:%d-%m-%Y}")
    drawn = form.draw(found.data, frame)
    write_whole(path, partial(_write, drawn))


def write_sheet(database: Database, report: Report, params: DocumentParams, path: Path) -> None:
    """Write the rows of a list document as a spreadsheet."""
    if report.sheet is None:
        raise KnownError(
            f"{report.title} belum ditulis.",
            "Dokumen ini bukan daftar, jadi tidak ada bentuk lembar kerjanya.",
            "Beri nama berkas dengan akhiran .pdf.",
        )
    found = database.read(gather, report, params)
    columns = [SheetColumn(column.title, column.kind, column.width) for column in report.sheet.columns]
    rows = list(report.sheet.rows(found.data))
    write_whole(path, lambda beside: write_xlsx(beside, [Sheet(report.title, columns, rows)], report.title))


def form_of(report: Report, code: str) -> Variant:
    """The form of that code; the usual one when none was asked for."""
    known: Sequence[str] = [form.code for form in report.variants]
    if code and code not in known:
        raise KnownError(
            f"{report.title} belum dicetak.", f"Bentuk {code} tidak ada.", f"Pilih salah satu: {', '.join(known)}."
        )
    return report.variant(code)


def _write(content: bytes, path: Path) -> None:
    path.write_bytes(content)
