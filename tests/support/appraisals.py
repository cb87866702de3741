"""Invented appraisals for tests, in the manner of `factories`."""

from collections.abc import Sequence
from datetime import date
from typing import Any
from uuid import UUID

from sqlalchemy.orm import Session

from karier_desktop.models import Appraisal, BehaviourScore, WorkIndicator, WorkResult
from karier_desktop.rules.appraisal import Period
from tests.support.factories import add

YEAR_2025 = Period("tahunan", date(2025, 1, 1), date(2025, 12, 31))
VALUES = ("berorientasi_pelayanan", "akuntabel", "kompeten", "harmonis", "loyal", "adaptif", "kolaboratif")
RESULTS = ("Asuhan keperawatan pasien IGD", "Triase dalam 5 menit sejak pasien datang", "Rekam asuhan lengkap")


def new_appraisal(session: Session, employee_id: UUID, **over: Any) -> Appraisal:
    """The bare SKP of 2025, being worked on."""
    values = {"period_start": YEAR_2025.start, "period_end": YEAR_2025.end, "status": "berjalan"}
    return add(session, Appraisal(**{"employee_id": employee_id, **values, **over}))


def new_result(session: Session, appraisal_id: UUID, text: str = RESULTS[0], **over: Any) -> WorkResult:
    """A planned result without a measure."""
    return add(session, WorkResult(**{"appraisal_id": appraisal_id, "text": text, **over}))


def new_indicator(session: Session, result_id: UUID, indicator: str = "Jumlah pasien", **over: Any) -> WorkIndicator:
    """A measure of a result."""
    return add(session, WorkIndicator(**{"work_result_id": result_id, "indicator": indicator, **over}))


def new_behaviours(session: Session, appraisal_id: UUID, scores: Sequence[int | None] = (None,) * 7) -> None:
    """The seven values, with these scores."""
    for order, (value, score) in enumerate(zip(VALUES, scores, strict=True)):
        add(session, BehaviourScore(appraisal_id=appraisal_id, behaviour=value, score=score, sort_order=order))


def planned(session: Session, employee_id: UUID, results: Sequence[str] = RESULTS, **over: Any) -> Appraisal:
    """An appraisal with results, a measure each, and the seven values; nothing scored."""
    made = new_appraisal(session, employee_id, **over)
    for order, text in enumerate(results):
        result = new_result(session, made.id, text, sort_order=order)
        new_indicator(session, result.id, aspect="kuantitas", target="480", realisation="512")
    new_behaviours(session, made.id)
    return made


def decided(session: Session, employee_id: UUID, predicate: str = "baik", **over: Any) -> Appraisal:
    """An appraisal with its predicate, as if both ratings had led to it."""
    ratings = {
        "sangat_baik": ("di_atas", "di_atas"),
        "baik": ("sesuai", "sesuai"),
        "butuh_perbaikan": ("di_bawah", "sesuai"),
        "kurang": ("sesuai", "di_bawah"),
        "sangat_kurang": ("di_bawah", "di_bawah"),
    }[predicate]
    values = {"result_rating": ratings[0], "behaviour_rating": ratings[1], "predicate": predicate, "status": "selesai"}
    who = {"decided_by": "dr. Maria Nahak, M.Kes.", "decided_on": date(2026, 1, 20)}
    return new_appraisal(session, employee_id, **{**values, **who, **over})
