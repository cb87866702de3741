"""`report`: a document as PDF, or as a spreadsheet for lists; without a name, what can be printed."""

import argparse
from collections.abc import Callable
from pathlib import Path
from typing import Any

from sqlalchemy.orm import Session

from karier_desktop.cli.access import opened
from karier_desktop.cli.outcome import Outcome
from karier_desktop.cli.speech import answer
from karier_desktop.queries.documents.params import DocumentParams
from karier_desktop.reports.registry import EXCHANGE, REPORTS, Report
from karier_desktop.rules.problem import KnownError
from karier_desktop.services import events, naming, reporting
from karier_desktop.services.exchange import log, office, papers
from karier_desktop.services.reporting import Prepared, Wish
from karier_desktop.storage.context import today
from karier_desktop.storage.database import Database

_OPTIONS = {
    "unit": "--unit",
    "employee": "--employee",
    "event": "--event",
    "day": "--day",
    "pair": "--pair",
    "appraisal": "--employee dan --year",
}
_ABOUT = {
    "bast": "--bundle KODE/NOMOR, boleh berulang",
    "surat-pengantar": "--bundle KODE/NOMOR, boleh berulang",
    "tanda-terima": "--bundle KODE/NOMOR",
    "lembar-pertanyaan": "--item ID",
}
"""What papers of Tukar Data are about."""


def run(args: argparse.Namespace) -> Outcome:
    """Print what was named."""
    if args.list or not args.name:
        answer(*(line for report in (*REPORTS, *EXCHANGE) for line in _described(report)))
        return Outcome()
    report = reporting.wanted(args.name)
    _refuse_unknown_form(report, args.form)
    path = args.output or Path(f"{report.code}.pdf")
    with opened(args) as database:
        prepared = _paper(database, report, args) if report in EXCHANGE else database.read(_prepared, report, args)
        events.printed(database, report.code)
    if path.suffix.lower() == ".xlsx":
        reporting.save_xlsx(path, prepared)
    else:
        reporting.save_pdf(path, reporting.draw(prepared))
    answer(str(path))
    return Outcome()


def _prepared(session: Session, report: Report, args: argparse.Namespace) -> Prepared:
    return reporting.prepare(session, Wish(report.code, _params(session, report, args), args.form))


def _paper(database: Database, report: Report, args: argparse.Namespace) -> Prepared:
    if report.code == "kartu-kantor":
        database.write(_ensure_keys)
    return database.read(_about_parcels, report, args)


def _ensure_keys(session: Session) -> None:
    office.ensure_keys(session)


def _about_parcels(session: Session, report: Report, args: argparse.Namespace) -> Prepared:
    direction = log.IN if report.code == "tanda-terima" else log.OUT
    bundles = [papers.bundle_named(session, text, direction) for text in args.bundle]
    return papers.prepare(session, report.code, bundles, args.item)


def _refuse_unknown_form(report: Report, code: str) -> None:
    known = [form.code for form in report.variants]
    if code and code not in known:
        raise KnownError(
            f"{report.title} belum dicetak.", f"Bentuk {code} tidak ada.", f"Pilih salah satu: {', '.join(known)}."
        )


def _params(session: Session, report: Report, args: argparse.Namespace) -> DocumentParams:
    as_of = args.as_of or today(session)
    chosen: dict[str, Any] = {
        f"{need}_id": find(session, args) for need, find in _CHOICES.items() if need in report.needs
    }
    return DocumentParams(as_of, grouping=args.group, day=args.day, **chosen)


def _unit(session: Session, args: argparse.Namespace) -> Any:
    return naming.unit(session, args.unit) if args.unit else None


def _employee(session: Session, args: argparse.Namespace) -> Any:
    return naming.employee(session, _asked(args, "employee"))


def _event(session: Session, args: argparse.Namespace) -> Any:
    return naming.event(session, _asked(args, "event"))


def _pair(session: Session, args: argparse.Namespace) -> Any:
    return naming.pair(session, _asked(args, "pair"))


def _appraisal(session: Session, args: argparse.Namespace) -> Any:
    return naming.appraisal(session, _asked(args, "employee"), args.year)


_CHOICES: dict[str, Callable[[Session, argparse.Namespace], Any]] = {
    "unit": _unit,
    "employee": _employee,
    "event": _event,
    "pair": _pair,
    "appraisal": _appraisal,
}


def _asked(args: argparse.Namespace, name: str) -> str:
    """An option this report cannot do without."""
    value = getattr(args, name)
    if not value:
        raise KnownError(
            f"Laporan {args.name} belum dicetak.",
            f"Pilihan --{name} belum diisi.",
            f"Tambahkan --{name}, lalu jalankan lagi.",
        )
    return str(value)


def _described(report: Report) -> list[str]:
    options = " ".join(_OPTIONS[need] for need in report.needs if need in _OPTIONS) or _ABOUT.get(report.code, "")
    lines = [f"{report.code:20} {report.title}" + (f"  ({options})" if options else "")]
    if len(report.variants) > 1:
        forms = ", ".join(f"{form.code}: {form.title}" for form in report.variants)
        lines.append(f"{'':20}   --form {forms}")
    return lines
