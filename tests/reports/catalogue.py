"""Every document with the invented data it is tested with."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

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
)
from karier_desktop.reports.document import Frame
from karier_desktop.reports.paper import Orientation
from tests.reports import exchange_samples, samples


@dataclass(frozen=True)
class Case:
    name: str
    print: Callable[[Any, Frame], bytes]
    data: Any
    orientation: Orientation
    title: str

    def pdf(self, data: Any = None, **changes: object) -> bytes:
        return self.print(data or self.data, samples.frame(self.orientation, **changes))


CASES = (
    Case("duk", duk.draw, samples.duk(), "landscape", "DAFTAR URUT KEPANGKATAN PEGAWAI NEGERI SIPIL"),
    Case("duk short", duk.draw_short, samples.duk(), "landscape", "DAFTAR URUT KEPANGKATAN PEGAWAI NEGERI SIPIL"),
    Case("nominatif", nominatif.draw, samples.nominatif(), "landscape", "DAFTAR NOMINATIF PEGAWAI"),
    Case("nominatif long", nominatif.draw_long, samples.nominatif(), "landscape", "DAFTAR NOMINATIF PEGAWAI"),
    Case("biodata", biodata.draw, samples.biodata(), "portrait", "DAFTAR RIWAYAT HIDUP"),
    Case("schedule", schedule.draw, samples.schedule(), "landscape", "JADWAL PELATIHAN"),
    Case("schedule list", schedule.draw_list, samples.schedule(), "landscape", "JADWAL PELATIHAN"),
    Case("attendance", attendance.draw, samples.attendance(), "portrait", "DAFTAR HADIR"),
    Case("attendance days", attendance.draw_days, samples.attendance(9, 5), "landscape", "DAFTAR HADIR"),
    Case("pairs", mentoring_pairs.draw, samples.pairs(), "landscape", "DAFTAR PASANGAN MENTORING"),
    Case("logbook", mentoring_logbook.draw, samples.logbook(), "landscape", "LOGBOOK MENTORING"),
    Case("evaluation", appraisal_evaluation.draw, samples.appraisal(), "landscape", "EVALUASI KINERJA PEGAWAI"),
    Case("document", appraisal_document.draw, samples.appraisal(), "portrait", "DOKUMEN EVALUASI KINERJA PEGAWAI"),
    Case("card", office_card.draw, exchange_samples.card(), "portrait", "KARTU KANTOR"),
    Case("handover", bundle_handover.draw, exchange_samples.handover(), "portrait", "BERITA ACARA SERAH TERIMA"),
    Case("cover letter", cover_letter.draw, exchange_samples.handover(), "portrait", "SURAT PENGANTAR"),
    Case("receipt", bundle_receipt.draw, exchange_samples.receipt(), "portrait", "TANDA TERIMA PAKET"),
    Case("question", query_sheet.draw, exchange_samples.question(), "portrait", "LEMBAR PERTANYAAN"),
    Case("agenda", agenda.draw, samples.agenda(), "portrait", "AGENDA KEPEGAWAIAN"),
)
UNSIGNED = {"agenda"}
