"""The histories of a career, row by row as they are typed from the decisions (SK) on paper."""

from collections.abc import Callable, Mapping
from datetime import date
from typing import Any

from karier_desktop.catalog.entity import CheckContext, Children, Fill
from karier_desktop.catalog.fields import (
    Field,
    Options,
    choice,
    day,
    long_text,
    money,
    months,
    number,
    reference,
    text,
    yes_no,
)
from karier_desktop.models import (
    Award,
    DisciplineSanction,
    EmployeeCompetency,
    PositionHistory,
    RankHistory,
    SalaryIncrement,
    TrainingHistory,
)
from karier_desktop.rules.pay import base_pay
from karier_desktop.rules.position import level_in_name

AWARD_KINDS: Options = (
    ("X", "Satyalancana Karya Satya X Tahun"),
    ("XX", "Satyalancana Karya Satya XX Tahun"),
    ("XXX", "Satyalancana Karya Satya XXX Tahun"),
    ("lain", "Penghargaan lain"),
)
LEVELS: Options = tuple((str(level), str(level)) for level in range(1, 6))
METHODS: Options = (
    ("asesmen", "Asesmen"),
    ("uji", "Uji kompetensi"),
    ("atasan", "Penilaian atasan"),
    ("sertifikat", "Sertifikat"),
    ("lain", "Cara lain"),
)


def _decree(
    model: type[RankHistory] | type[PositionHistory] | type[SalaryIncrement] | type[Award] | type[DisciplineSanction],
) -> tuple[Field, ...]:
    """The evidence of a row, always in the same order."""
    return (
        text(model.decree_number, "Nomor SK", width=5),
        day(model.decree_date, "Tanggal SK", width=3),
        text(model.decree_official, "Pejabat penanda tangan", width=4, suggest=True),
    )


def _from_post_name(row: Mapping[str, Any], context: CheckContext) -> Mapping[str, Any]:
    level = level_in_name(context.rules, str(row.get("position") or ""), context.today)
    return {"functional_level": level, "position_kind": "jf"} if level else {}


def _from_echelon(row: Mapping[str, Any], context: CheckContext) -> Mapping[str, Any]:
    known = context.rules.row("echelon", str(row.get("echelon") or ""), context.today)
    return {"position_kind": known.text("kind")} if known is not None else {}


def _from_medal(row: Mapping[str, Any], context: CheckContext) -> Mapping[str, Any]:
    name = dict(AWARD_KINDS).get(str(row.get("kind")), "")
    return {"name": name} if name and row.get("kind") != "lain" else {}


def _year_of_award(row: Mapping[str, Any], context: CheckContext) -> Mapping[str, Any]:
    awarded = row.get("awarded_on")
    return {"year": awarded.year} if isinstance(awarded, date) else {}


def _pay_into(column: str) -> Callable[[Mapping[str, Any], CheckContext], Mapping[str, Any]]:
    """The base pay of the table in force at the TMT, for a PNS whose golongan and MKG are known."""

    def infer(row: Mapping[str, Any], context: CheckContext) -> Mapping[str, Any]:
        golongan, months = row.get("golongan"), row.get("grade_service_months")
        if not golongan or months is None:
            return {}
        pay = base_pay(context.rules, str(golongan), months, row.get("effective_date") or context.today)
        return {column: pay} if pay is not None else {}

    return infer


def _pay_fills(column: str) -> tuple[Fill, ...]:
    sources = ("golongan", "grade_service_months", "effective_date")
    return tuple(Fill(source, "dari tabel gaji", _pay_into(column)) for source in sources)


RANKS = Children(
    name="ranks",
    title="Riwayat pangkat",
    row_title="pangkat",
    model=RankHistory,
    rows=(
        (
            choice(
                RankHistory.golongan,
                "Pangkat, golongan ruang",
                table="golongan",
                narrowed_by="employee_type",
                width=5,
                required=True,
            ),
            day(RankHistory.effective_date, "TMT golongan", width=3),
            choice(RankHistory.promotion_kind, "Jenis kenaikan pangkat", table="bkn_jenis_kp", width=4),
        ),
        (
            months(RankHistory.grade_service_months, "Masa kerja golongan", width=5),
            money(RankHistory.base_pay, "Gaji pokok", width=3),
        ),
        _decree(RankHistory),
        (text(RankHistory.note, "Catatan", width=12),),
    ),
    columns=("golongan", "effective_date", "decree_number"),
    order_by="effective_date",
    present="Pangkat sekarang",
    fills=_pay_fills("base_pay"),
)

POSITIONS = Children(
    name="positions",
    title="Riwayat jabatan",
    row_title="jabatan",
    model=PositionHistory,
    rows=(
        (
            text(PositionHistory.position, "Jabatan", width=9, suggest=True),
            day(PositionHistory.effective_date, "TMT jabatan", width=3),
        ),
        (
            choice(PositionHistory.position_kind, "Jenis jabatan", table="position_kind", width=4),
            choice(PositionHistory.functional_level, "Jenjang jabatan fungsional", table="functional_level", width=4),
            choice(PositionHistory.echelon, "Eselon", table="echelon", width=4),
        ),
        (
            reference(PositionHistory.unit_id, "Unit kerja saat itu", "org_unit", width=6),
            text(
                PositionHistory.unit_text, "Unit kerja menurut SK", width=6, hint="Bila unitnya tidak ada dalam daftar"
            ),
        ),
        (
            day(PositionHistory.installed_on, "Tanggal pelantikan", width=3),
            day(PositionHistory.end_date, "Sampai tanggal", width=3, hint="Kosong bila masih dijabat"),
            yes_no(PositionHistory.needs_review, "Perlu diperiksa", width=4),
        ),
        _decree(PositionHistory),
        (text(PositionHistory.note, "Catatan", width=12),),
    ),
    columns=("position", "unit_id", "effective_date", "decree_number"),
    order_by="effective_date",
    present="Jabatan sekarang",
    fills=(Fill("position", "dari nama jabatan", _from_post_name), Fill("echelon", "dari eselon", _from_echelon)),
)

INCREMENTS = Children(
    name="increments",
    title="Kenaikan gaji berkala",
    row_title="kenaikan gaji berkala",
    model=SalaryIncrement,
    rows=(
        (
            day(SalaryIncrement.effective_date, "TMT gaji baru", width=3, required=True),
            choice(SalaryIncrement.golongan, "Golongan", table="golongan", narrowed_by="employee_type", width=5),
            months(SalaryIncrement.grade_service_months, "Masa kerja golongan", width=4),
        ),
        (
            money(SalaryIncrement.old_pay, "Gaji pokok lama", width=4),
            money(SalaryIncrement.new_pay, "Gaji pokok baru", width=4),
        ),
        _decree(SalaryIncrement),
        (text(SalaryIncrement.note, "Catatan", width=12),),
    ),
    columns=("effective_date", "golongan", "new_pay", "decree_number"),
    order_by="effective_date",
    fills=_pay_fills("new_pay"),
)

TRAININGS = Children(
    name="trainings",
    title="Riwayat pelatihan",
    row_title="pelatihan",
    model=TrainingHistory,
    rows=(
        (
            text(TrainingHistory.name, "Nama pelatihan", width=8, required=True, suggest=True),
            choice(TrainingHistory.kind, "Bentuk", table="training_type", width=4, required=True),
        ),
        (
            choice(TrainingHistory.structural_level, "Jenjang kepemimpinan", table="bkn_latihan_struktural", width=4),
            text(TrainingHistory.provider, "Penyelenggara", width=5, suggest=True),
            text(TrainingHistory.place, "Tempat", width=3, suggest=True),
        ),
        (
            day(TrainingHistory.start_date, "Mulai", width=3),
            day(TrainingHistory.end_date, "Selesai", width=3),
            number(TrainingHistory.jp, "Jumlah JP", width=2, maximum=5000),
        ),
        (
            text(TrainingHistory.certificate_number, "Nomor sertifikat", width=6),
            day(TrainingHistory.certificate_date, "Tanggal sertifikat", width=3),
            day(TrainingHistory.certificate_expires, "Berlaku sampai", width=3),
        ),
        (text(TrainingHistory.note, "Catatan", width=12),),
    ),
    columns=("name", "kind", "start_date", "jp"),
    order_by="start_date",
)

AWARDS = Children(
    name="awards",
    title="Penghargaan",
    row_title="penghargaan",
    model=Award,
    rows=(
        (
            choice(Award.kind, "Jenis penghargaan", options=AWARD_KINDS, width=5),
            text(Award.name, "Nama penghargaan", width=7, required=True, suggest=True),
        ),
        (
            day(Award.awarded_on, "Tanggal", width=3),
            number(Award.year, "Tahun", width=2, minimum=1945, maximum=2200),
        ),
        _decree(Award),
        (text(Award.note, "Catatan", width=12),),
    ),
    columns=("name", "awarded_on", "year", "decree_number"),
    order_by="awarded_on",
    fills=(Fill("kind", "dari jenis", _from_medal), Fill("awarded_on", "dari tanggal", _year_of_award)),
)

SANCTIONS = Children(
    name="sanctions",
    title="Hukuman disiplin",
    row_title="hukuman disiplin",
    model=DisciplineSanction,
    rows=(
        (
            choice(DisciplineSanction.level, "Tingkat", table="discipline_level", width=3, required=True),
            choice(DisciplineSanction.kind, "Jenis hukuman", table="discipline_type", narrowed_by="level", width=9),
        ),
        (
            day(DisciplineSanction.start_date, "Mulai", width=3),
            day(DisciplineSanction.end_date, "Berakhir", width=3),
            text(DisciplineSanction.article, "Pasal yang dilanggar", width=6),
        ),
        _decree(DisciplineSanction),
        (long_text(DisciplineSanction.reason, "Alasan"),),
    ),
    columns=("level", "kind", "start_date", "end_date"),
    order_by="start_date",
)

COMPETENCIES = Children(
    name="competencies",
    title="Kompetensi",
    row_title="kompetensi",
    model=EmployeeCompetency,
    rows=(
        (
            reference(EmployeeCompetency.competency_id, "Kompetensi", "competency", width=8, required=True),
            choice(EmployeeCompetency.level, "Level", options=LEVELS, width=2, required=True),
            choice(EmployeeCompetency.standard_level, "Standar jabatan", options=LEVELS, width=2),
        ),
        (
            day(EmployeeCompetency.assessed_on, "Diukur pada", width=3),
            choice(EmployeeCompetency.method, "Cara mengukur", options=METHODS, width=4),
            text(EmployeeCompetency.note, "Catatan", width=5),
        ),
    ),
    columns=("competency_id", "level", "standard_level", "assessed_on"),
    order_by="assessed_on",
)
