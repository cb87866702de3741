"""The appraisal (SKP) as a form: person and period, appraiser, results, behaviours, ratings, predicate."""

from collections.abc import Mapping
from datetime import date
from typing import Any

from karier_desktop.catalog.appraisal_checks import (
    FILLS,
    decision_after_period_began,
    decision_is_complete,
    each_behaviour_once,
    not_own_appraiser,
    period_is_whole,
    predicate_follows_matrix,
    rating_is_explained,
)
from karier_desktop.catalog.checks import not_before
from karier_desktop.catalog.entity import Children, Column, Entity, group
from karier_desktop.catalog.fields import Options, choice, day, long_text, reference, text
from karier_desktop.models import Appraisal, AppraisalFeedback, BehaviourScore, WorkIndicator, WorkResult
from karier_desktop.rules.dates_id import date_span

SCORES: Options = (("1", "Di bawah"), ("2", "Sesuai"), ("3", "Di atas"))
STATUS: Options = (
    ("rencana", "Rencana"),
    ("berjalan", "Berjalan"),
    ("dinilai", "Dinilai"),
    ("selesai", "Selesai"),
)
RELATION: Options = (("atasan", "Atasan"), ("rekan", "Rekan kerja"), ("bawahan", "Bawahan"), ("lainnya", "Lainnya"))

INDICATORS = Children(
    name="indicators",
    title="Indikator kinerja individu",
    row_title="Indikator",
    model=WorkIndicator,
    rows=(
        (choice(WorkIndicator.aspect, "Aspek", table="result_aspect", width=3),),
        (
            text(WorkIndicator.indicator, "Indikator kinerja individu", width=8, required=True, max_length=1000),
            text(WorkIndicator.target, "Target", width=4),
        ),
        (long_text(WorkIndicator.realisation, "Realisasi berdasarkan bukti dukung", width=6),),
        (long_text(WorkIndicator.feedback, "Umpan balik berkelanjutan", width=6),),
    ),
    columns=("aspect", "indicator", "target"),
    order_by="sort_order",
    newest_first=False,
)

RESULTS = Children(
    name="results",
    title="Hasil kerja",
    row_title="Rencana hasil kerja",
    model=WorkResult,
    rows=(
        (
            choice(WorkResult.section, "Bagian", table="result_section", width=3, required=True),
            choice(WorkResult.perspective, "Perspektif (hanya JPT)", table="result_perspective", width=5),
            choice(WorkResult.score, "Nilai", options=SCORES, width=4),
        ),
        (long_text(WorkResult.text, "Rencana hasil kerja", required=True),),
        (long_text(WorkResult.superior_result, "Hasil kerja pimpinan yang diintervensi"),),
    ),
    columns=("section", "text", "score"),
    order_by="sort_order",
    newest_first=False,
    children=(INDICATORS,),
)

BEHAVIOURS = Children(
    name="behaviours",
    title="Perilaku kerja",
    row_title="Perilaku",
    model=BehaviourScore,
    rows=(
        (
            choice(BehaviourScore.behaviour, "Nilai dasar", table="behaviour_value", width=6, required=True),
            choice(BehaviourScore.score, "Nilai", options=SCORES, width=4),
        ),
        (long_text(BehaviourScore.expectation, "Ekspektasi khusus pimpinan", width=6),),
        (long_text(BehaviourScore.feedback, "Umpan balik", width=6),),
    ),
    columns=("behaviour", "score", "feedback"),
    order_by="sort_order",
    newest_first=False,
)

FEEDBACK = Children(
    name="feedback",
    title="Umpan balik",
    row_title="Umpan balik",
    model=AppraisalFeedback,
    rows=(
        (
            day(AppraisalFeedback.given_on, "Tanggal", width=4, required=True),
            text(AppraisalFeedback.given_by, "Dari", width=4),
            choice(AppraisalFeedback.relation, "Sebagai", options=RELATION, width=4),
        ),
        (long_text(AppraisalFeedback.text, "Isi", required=True),),
    ),
    columns=("given_on", "given_by", "relation", "text"),
    order_by="given_on",
)


def title(draft: Mapping[str, Any]) -> str:
    """`SKP 2025`, or with the days when it is not a whole year."""
    start, end = draft.get("period_start"), draft.get("period_end")
    if not isinstance(start, date) or not isinstance(end, date):
        return "SKP"
    whole = (start, end) == (date(start.year, 1, 1), date(start.year, 12, 31))
    return f"SKP {start.year if whole else date_span(start, end)}"


APPRAISAL = Entity(
    key="appraisal",
    title="Penilaian",
    plural="Penilaian",
    model=Appraisal,
    groups=(
        group(
            "person",
            "Pegawai dan periode",
            reference(Appraisal.employee_id, "Pegawai yang dinilai", "employee", width=12, required=True),
            (
                choice(Appraisal.period_kind, "Jenis periode", table="appraisal_period", required=True),
                day(Appraisal.period_start, "Periode mulai", width=4, required=True),
                day(Appraisal.period_end, "Periode selesai", width=4, required=True),
            ),
            (
                choice(Appraisal.approach, "Pendekatan", table="appraisal_approach", required=True),
                choice(Appraisal.status, "Status", options=STATUS, required=True),
            ),
            (
                text(Appraisal.position, "Jabatan saat dinilai", width=6),
                text(Appraisal.rank, "Pangkat, golongan saat dinilai", width=6),
            ),
            text(Appraisal.unit, "Unit kerja saat dinilai", width=12),
        ),
        group(
            "appraiser",
            "Pejabat penilai kinerja",
            reference(
                Appraisal.appraiser_id,
                "Pilih dari daftar pegawai",
                "employee",
                width=12,
                hint="Isian di bawah terisi sendiri dan tetap seperti saat penilaian dibuat.",
            ),
            (text(Appraisal.appraiser_name, "Nama", width=7), text(Appraisal.appraiser_nip, "NIP", width=5)),
            (
                text(Appraisal.appraiser_position, "Jabatan", width=7),
                text(Appraisal.appraiser_rank, "Pangkat, golongan", width=5),
            ),
            text(Appraisal.appraiser_unit, "Unit kerja atau instansi", width=12),
        ),
        group(
            "superior",
            "Atasan pejabat penilai",
            (text(Appraisal.superior_name, "Nama", width=7), text(Appraisal.superior_nip, "NIP", width=5)),
            (
                text(Appraisal.superior_position, "Jabatan", width=7),
                text(Appraisal.superior_rank, "Pangkat, golongan", width=5),
            ),
            text(Appraisal.superior_unit, "Unit kerja atau instansi", width=12),
        ),
        group(
            "rating",
            "Rating dan predikat",
            (
                choice(Appraisal.result_rating, "Rating hasil kerja", table="rating"),
                choice(Appraisal.behaviour_rating, "Rating perilaku kerja", table="rating"),
                choice(Appraisal.predicate, "Predikat", table="predicate"),
            ),
            long_text(
                Appraisal.rating_reason,
                "Alasan rating",
                hint="Bukti dan umpan balik yang menjadi dasar; ikut tercetak agar dapat dijelaskan kepada pegawai.",
            ),
            (
                text(Appraisal.decided_by, "Ditetapkan oleh", width=8),
                day(Appraisal.decided_on, "Tanggal ditetapkan", width=4),
            ),
            long_text(Appraisal.recommendation, "Catatan dan rekomendasi"),
        ),
        group(
            "organisation",
            "Kinerja organisasi",
            (
                choice(
                    Appraisal.organisation_predicate, "Predikat unit kerja", table="organisation_predicate", width=4
                ),
                text(Appraisal.organisation_achievement, "Capaian kinerja organisasi", width=8),
            ),
        ),
        group(
            "annex",
            "Lampiran SKP",
            long_text(Appraisal.support, "Dukungan sumber daya"),
            long_text(Appraisal.accountability, "Skema pertanggungjawaban"),
            long_text(Appraisal.consequence, "Konsekuensi"),
        ),
    ),
    columns=(
        Column("employee_name", "Nama", "name", 270),
        Column("employee_nip", "NIP", "nip", 178),
        Column("period", "Periode", "text", 220),
        Column("appraiser_name", "Pejabat penilai", "text", 0),
        Column("predicate", "Predikat", "text", 120),
        Column("state", "Keadaan", "badge", 140),
    ),
    children=(RESULTS, BEHAVIOURS, FEEDBACK),
    checks=(
        not_before(
            "period_start",
            "period_end",
            "Periode selesai {second} mendahului awal periode {first}. Periksa lagi.",
        ),
        period_is_whole,
        not_own_appraiser,
        decision_is_complete,
        predicate_follows_matrix,
        rating_is_explained,
        decision_after_period_began,
        each_behaviour_once,
    ),
    fills=FILLS,
    title_of=title,
)
