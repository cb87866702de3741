"""Documents: what can be printed, its data and frame gathered in one read, the PDF drawn from them, files written."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date, datetime
from pathlib import Path
from typing import Any
from uuid import UUID

from sqlalchemy.orm import Session

from karier_desktop.exchange.table import write_whole
from karier_desktop.exchange.xlsx import Sheet, SheetColumn, write_xlsx
from karier_desktop.queries.documents.office import gather_office, gather_signer
from karier_desktop.queries.documents.params import DocumentParams
from karier_desktop.queries.office import SignerRow, signer_rows
from karier_desktop.queries.references import find
from karier_desktop.queries.report_choices import usual
from karier_desktop.reports.document import Frame
from karier_desktop.reports.registry import REPORTS, Report, find_report, make_frame
from karier_desktop.rules.dates_id import long_date
from karier_desktop.rules.problem import KnownError
from karier_desktop.services.exchange import provisional
from karier_desktop.services.report_checks import Check, checks_of
from karier_desktop.services.welcome import welcome
from karier_desktop.storage import preferences
from karier_desktop.storage.context import now, today
from karier_desktop.storage.database import Database

ABOUT_ONE = ("employee", "event", "pair", "appraisal")
"""Needs without which there is no document."""
_PARAMS = {need: f"{need}_id" for need in ("unit", "program", *ABOUT_ONE)}
_LAST = "report.last_printed"


@dataclass(frozen=True)
class Wish:
    """A document as a person asks for it. Empty: the usual form, the office's paper, the signer of that day, dots.

    `day` is the date of the letter, today unless said; `printed_by` None names the person at work, "" nobody.
    """

    code: str
    params: DocumentParams
    variant: str = ""
    paper: str = ""
    signer_id: UUID | None = None
    day: date | None = None
    number: str = ""
    printed_by: str | None = None


@dataclass(frozen=True)
class Prepared:
    """A document ready to be drawn: frozen data, its frame, and what to know before it goes to the printer."""

    wish: Wish
    data: Any
    frame: Frame
    checks: tuple[Check, ...]

    @property
    def report(self) -> Report:
        """Which document it is."""
        return wanted(self.wish.code)

    @property
    def blocked(self) -> bool:
        """Whether something keeps it from being printed."""
        return any(check.kind == "late" for check in self.checks)

    @property
    def rows(self) -> int | None:
        """How many rows a list has."""
        sheet = self.report.sheet
        return sum(1 for _ in sheet.rows(self.data)) if sheet else None

    @property
    def file_name(self) -> str:
        """What a file of it is called, without suffix."""
        return f"{self.wish.code}-{self.wish.params.as_of:%Y-%m-%d}"


@dataclass(frozen=True)
class LastPrinted:
    """Which document this person printed last, and when."""

    title: str
    at: datetime


@dataclass(frozen=True)
class Habits:
    """What the options of a document begin with."""

    today: date
    paper: str
    signers: tuple[SignerRow, ...]
    signer_id: UUID | None


def habits(session: Session) -> Habits:
    """The paper and the signers of the office; the one of today first."""
    day = today(session)
    signers = tuple(signer_rows(session))
    current = [s for s in signers if (s.valid_from or day) <= day <= (s.valid_to or day)]
    usually = sorted(current, key=lambda signer: not signer.is_default)
    return Habits(day, gather_office(session).paper, signers, usually[0].id if usually else None)


def wanted(code: str) -> Report:
    """The document of that code; told with the codes there are when there is none."""
    found = find_report(code)
    if found is None:
        raise KnownError(
            "Laporan belum dibuat.",
            f"Tidak ada laporan bernama {code}.",
            f"Pilih salah satu: {', '.join(report.code for report in REPORTS)}.",
        )
    return found


def missing_choice(report: Report, params: DocumentParams) -> str:
    """The need for which nothing was chosen yet; empty when the document can be made."""
    return next((need for need in report.needs if need in ABOUT_ONE and getattr(params, _PARAMS[need]) is None), "")


def prepare(session: Session, wish: Wish) -> Prepared:
    """Gather everything in one read, so that drawing needs no database."""
    report, day = wanted(wish.code), wish.day or today(session)
    office, signer = gather_office(session), gather_signer(session, day, wish.signer_id)
    who = welcome(session)
    by = who.person if wish.printed_by is None else wish.printed_by
    # Without the hour, so that the same data on the same day are the same bytes.
    printed = f"Dicetak {long_date(today(session))} oleh {by}" if by else ""
    if who.training:
        printed = "  ·  ".join(part for part in ("MODE LATIHAN, data rekaan", printed) if part)
    form = report.variant(wish.variant)
    frame = make_frame(form, office, signer, day, printed, paper=wish.paper, number=wish.number)
    items, person = provisional.disputed(session), wish.params.employee_id
    data = provisional.marked(report.gather(session, wish.params), items, person)
    names = provisional.people(session, items, person) if report.group == "Kepegawaian" else ()
    return Prepared(wish, data, frame, checks_of(report, data, frame, names))


def draw(prepared: Prepared) -> bytes:
    """The PDF."""
    return prepared.report.draw(prepared.data, prepared.frame, prepared.wish.variant)


def render(database: Database, wish: Wish) -> bytes:
    """Gather and draw at once, for the command line."""
    return draw(database.read(prepare, wish))


def save_pdf(path: Path, pdf: bytes) -> None:
    """Write the file whole or not at all."""

    def write(beside: Path) -> None:
        beside.write_bytes(pdf)

    write_whole(path, write)


def save_xlsx(path: Path, prepared: Prepared) -> None:
    """The rows of a list as a spreadsheet."""
    sheet = prepared.report.sheet
    if sheet is None:
        raise KnownError(
            "Lembar kerja belum dibuat.", "Dokumen ini bukan daftar.", "Simpan sebagai PDF, atau pilih daftar lain."
        )
    columns = [SheetColumn(column.title, column.kind, column.width) for column in sheet.columns]
    table = Sheet(prepared.report.title, columns, sheet.rows(prepared.data))
    write_whole(path, lambda beside: write_xlsx(beside, [table], prepared.report.title))


def remember_printed(session: Session, title: str) -> None:
    """Note what the person at work printed just now."""
    preferences.save(session, _LAST, {"title": title, "at": now(session).isoformat()})


def last_printed(session: Session) -> LastPrinted | None:
    """What this person printed last."""
    found = preferences.load(session, _LAST)
    return LastPrinted(found["title"], datetime.fromisoformat(found["at"])) if found else None


def write_all(database: Database, folder: Path, day: date) -> list[Path]:
    """Every document in every form for which there are data, as PDF in the folder; the usual form bears the code only.

    Nothing is said of who printed it when: the same data and day give the same bytes.
    """
    folder.mkdir(parents=True, exist_ok=True)
    written = []
    for report in REPORTS:
        params = database.read(_usual_params, report, day)
        if missing_choice(report, params):
            continue
        for number, form in enumerate(report.variants):
            path = folder / (f"{report.code}-{form.code}.pdf" if number else f"{report.code}.pdf")
            save_pdf(path, render(database, Wish(report.code, params, form.code, day=day, printed_by="")))
            written.append(path)
    return written


def _usual_params(session: Session, report: Report, day: date) -> DocumentParams:
    return replace(DocumentParams(day), **dict(_usual_ids(session, report)))


def _usual_ids(session: Session, report: Report) -> Iterator[tuple[str, Any]]:
    for need in report.needs:
        found = usual(session, need)
        if need == "employee":
            found = next(iter(find(session, "employee", "", 1)), None)
        if found is not None:
            yield _PARAMS[need], found.id
