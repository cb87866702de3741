"""Dokumen evaluasi kinerja pegawai: the sheet that goes with a promotion (forms.md form 3)."""

from karier_desktop.queries.documents.appraisal_lines import AppraisalData
from karier_desktop.reports.appraisal_parts import (
    boxed,
    explained,
    heading,
    organisation,
    particulars,
    period_line,
    signatures,
)
from karier_desktop.reports.document import Frame, build, title_block
from karier_desktop.reports.flow import Block

TITLE = "Dokumen Evaluasi Kinerja Pegawai"


def draw(data: AppraisalData, frame: Frame) -> bytes:
    """Five numbered parts, two signatures, and how the predicate came about."""
    blocks: list[Block] = [
        *title_block(frame, TITLE, below=(data.agency, period_line(data))),
        heading("1. PEGAWAI YANG DINILAI", frame),
        boxed(particulars(data.employee), frame),
        heading("2. PEJABAT PENILAI KINERJA", frame),
        boxed(particulars(data.appraiser), frame),
        heading("3. ATASAN PEJABAT PENILAI KINERJA", frame),
        boxed(particulars(data.superior), frame),
        heading("4. EVALUASI KINERJA", frame),
        boxed(_evaluation(data), frame),
        heading("5. CATATAN/REKOMENDASI", frame),
        boxed([("CATATAN/REKOMENDASI", data.recommendation)], frame),
        signatures(data, frame),
        *explained(data, frame),
    ]
    return build(f"{TITLE} {data.employee.name}", blocks, frame)


def _evaluation(data: AppraisalData) -> list[tuple[str, str]]:
    return [
        ("CAPAIAN KINERJA ORGANISASI", organisation(data)),
        ("PREDIKAT KINERJA PEGAWAI", data.predicate or "Belum ditetapkan"),
    ]
