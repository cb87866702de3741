"""All documents the program can print, in the order they are offered."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from typing import Any, Literal

from karier_desktop.queries.documents.agenda import gather_agenda
from karier_desktop.queries.documents.appraisal import gather_appraisal
from karier_desktop.queries.documents.attendance import gather_attendance
from karier_desktop.queries.documents.biodata import gather_biodata
from karier_desktop.queries.documents.duk import gather_duk
from karier_desktop.queries.documents.mentoring import gather_logbook, gather_pairs
from karier_desktop.queries.documents.nominatif import gather_nominatif
from karier_desktop.queries.documents.office import Office, Official
from karier_desktop.queries.documents.params import DocumentParams, chosen
from karier_desktop.queries.documents.schedule import gather_schedule
from karier_desktop.reports import (
    agenda,
    appraisal_document,
    appraisal_evaluation,
    attendance,
    biodata,
    bundle_handover,
    bundle_receipt,
    cover_letter,
    duk,
    mentoring_logbook,
    mentoring_pairs,
    nominatif,
    office_card,
    query_sheet,
    schedule,
    sheets,
)
from karier_desktop.reports.document import Frame
from karier_desktop.reports.paper import LIST_MARGINS, Margins, Orientation, find_paper

Group = Literal["Kepegawaian", "Pelatihan", "Mentoring", "Penilaian", "Tukar data"]
Need = Literal["unit", "employee", "event", "day", "program", "pair", "appraisal", "grouping", "chapters", "content"]
"""What a person chooses besides the date and the signer, which every document takes."""


@dataclass(frozen=True)
class Variant:
    """One form of a document. Without `paper` it is printed on the office's own."""

    code: str
    title: str
    draw: Callable[[Any, Frame], bytes]
    orientation: Orientation
    paper: str = ""


@dataclass(frozen=True)
class Report:
    """A document: what it is called, what it asks, how its data are gathered, and its forms, the usual one first."""

    code: str
    title: str
    group: Group
    needs: tuple[Need, ...]
    gather: Callable[[Any, DocumentParams], Any]
    variants: tuple[Variant, ...]
    sheet: sheets.Sheet | None = None

    def variant(self, code: str = "") -> Variant:
        """The form of that code; the usual one when there is none."""
        return next((form for form in self.variants if form.code == code), self.variants[0])

    def draw(self, data: Any, frame: Frame, variant: str = "") -> bytes:
        """The PDF."""
        return self.variant(variant).draw(data, frame)


REPORTS: tuple[Report, ...] = (
    Report(
        code="duk",
        title="Daftar Urut Kepangkatan",
        group="Kepegawaian",
        needs=("unit",),
        gather=gather_duk,
        variants=(
            Variant("panjang", "Lengkap, 19 kolom", duk.draw, "landscape"),
            Variant("pendek", "Ringkas, 14 kolom", duk.draw_short, "landscape"),
        ),
        sheet=sheets.DUK,
    ),
    Report(
        code="nominatif",
        title="Daftar nominatif",
        group="Kepegawaian",
        needs=("unit", "grouping"),
        gather=gather_nominatif,
        variants=(
            Variant("pendek", "Ringkas, 8 kolom", nominatif.draw, "landscape"),
            Variant("panjang", "Lengkap, 19 kolom", nominatif.draw_long, "landscape"),
        ),
        sheet=sheets.NOMINATIF,
    ),
    Report(
        code="biodata",
        title="Daftar riwayat hidup",
        group="Kepegawaian",
        needs=("employee", "chapters"),
        gather=gather_biodata,
        variants=(Variant("lengkap", "Daftar riwayat hidup", biodata.draw, "portrait"),),
    ),
    Report(
        code="agenda",
        title="Agenda kepegawaian",
        group="Kepegawaian",
        needs=("unit",),
        gather=gather_agenda,
        variants=(Variant("daftar", "Daftar", agenda.draw, "portrait"),),
        sheet=sheets.AGENDA,
    ),
    Report(
        code="jadwal-pelatihan",
        title="Jadwal pelatihan",
        group="Pelatihan",
        needs=("event",),
        gather=gather_schedule,
        variants=(
            Variant("kisi", "Kolom per hari", schedule.draw, "landscape"),
            Variant("daftar", "Daftar", schedule.draw_list, "landscape"),
        ),
        sheet=sheets.SCHEDULE,
    ),
    Report(
        code="daftar-hadir",
        title="Daftar hadir peserta",
        group="Pelatihan",
        needs=("event", "day"),
        gather=gather_attendance,
        variants=(
            Variant("lembar", "Satu lembar", attendance.draw, "portrait"),
            Variant("per-hari", "Kolom per hari", attendance.draw_days, "landscape"),
        ),
        sheet=sheets.ATTENDANCE,
    ),
    Report(
        code="pasangan-mentoring",
        title="Daftar pasangan mentoring",
        group="Mentoring",
        needs=("unit", "program"),
        gather=gather_pairs,
        variants=(Variant("daftar", "Daftar", mentoring_pairs.draw, "landscape"),),
        sheet=sheets.PAIRS,
    ),
    Report(
        code="logbook-mentoring",
        title="Logbook mentoring",
        group="Mentoring",
        needs=("pair",),
        gather=gather_logbook,
        variants=(Variant("logbook", "Logbook", mentoring_logbook.draw, "landscape"),),
    ),
    Report(
        code="evaluasi-kinerja",
        title="Evaluasi kinerja pegawai",
        group="Penilaian",
        needs=("appraisal",),
        gather=gather_appraisal,
        variants=(Variant("evaluasi", "Evaluasi", appraisal_evaluation.draw, "landscape", "A4"),),
    ),
    Report(
        code="dokumen-evaluasi",
        title="Dokumen evaluasi kinerja",
        group="Penilaian",
        needs=("appraisal",),
        gather=gather_appraisal,
        variants=(Variant("dokumen", "Dokumen", appraisal_document.draw, "portrait", "A4"),),
    ),
)


def _content(session: Any, params: DocumentParams) -> Any:
    """What services.exchange.papers put together: a parcel of the book or a thing to decide, no free choice."""
    return chosen(params.content, "paket atau hal yang dicetak")


def _paper(code: str, title: str, draw: Callable[[Any, Frame], bytes]) -> Report:
    form = Variant(code, title, draw, "portrait")
    return Report(code, title, "Tukar data", ("content",), _content, (form,))


EXCHANGE: tuple[Report, ...] = (
    _paper("kartu-kantor", "Kartu Kantor", office_card.draw),
    _paper("bast", "Berita acara serah terima", bundle_handover.draw),
    _paper("surat-pengantar", "Surat pengantar", cover_letter.draw),
    _paper("tanda-terima", "Tanda terima paket", bundle_receipt.draw),
    _paper("lembar-pertanyaan", "Lembar pertanyaan", query_sheet.draw),
)
"""Papers of Tukar Data: printed from there and from the command line, and not offered among the reports."""


def find_report(code: str) -> Report | None:
    """The document of that code."""
    return next((report for report in (*REPORTS, *EXCHANGE) if report.code == code), None)


def make_frame(
    form: Variant,
    office: Office,
    signer: Official | None,
    day: date,
    printed: str,
    *,
    paper: str = "",
    number: str = "",
    with_copies: bool = False,
) -> Frame:
    """The frame a form is usually printed in: its own paper or the office's; wide lists get narrow margins."""
    sheet = find_paper(paper or form.paper or office.paper, form.orientation)
    wide = sheet.orientation == "landscape"
    return Frame(
        paper=sheet,
        margins=LIST_MARGINS if wide else Margins(*office.margins),
        office=office,
        signer=signer,
        place=office.city,
        day=day,
        number=number,
        printed=printed,
        copies=office.copies if with_copies else (),
    )
