"""Training: the event with its hours and participants, and the lists it draws on (domain.md 7.4)."""

from karier_desktop.catalog.checks import not_before
from karier_desktop.catalog.entity import Children, Column, Entity, group
from karier_desktop.catalog.fields import choice, clock_time, day, long_text, money, number, reference, text
from karier_desktop.catalog.training_checks import END_FILL, JP_FILL, check_attendance, check_hours, check_plan
from karier_desktop.models import (
    BudgetLine,
    TrainingEvent,
    TrainingParticipant,
    TrainingProgram,
    TrainingProvider,
    TrainingSession,
)

METHODS = (
    ("klasikal", "Klasikal (tatap muka)"),
    ("daring", "Daring"),
    ("campuran", "Campuran"),
    ("nonklasikal", "Nonklasikal"),
)
PARTICIPANT_STATUSES = (
    ("terdaftar", "Terdaftar"),
    ("lulus", "Lulus"),
    ("tidak_lulus", "Tidak lulus"),
    ("tidak_hadir", "Tidak hadir"),
    ("mundur", "Mengundurkan diri"),
)

SESSIONS = Children(
    "sessions",
    "Jadwal",
    "jam pelajaran",
    TrainingSession,
    rows=(
        (
            day(TrainingSession.day, "Tanggal", required=True),
            clock_time(TrainingSession.start_time, "Mulai"),
            clock_time(TrainingSession.end_time, "Selesai"),
            number(TrainingSession.jp, "JP", maximum=40),
            text(TrainingSession.room, "Ruang", width=3, suggest=True),
        ),
        (
            text(TrainingSession.topic, "Mata pelatihan", width=7, required=True),
            text(TrainingSession.instructor, "Pengajar", width=5, suggest=True),
        ),
    ),
    columns=("day", "topic", "start_time", "instructor", "jp"),
    order_by="day",
    then_by="start_time",
    newest_first=False,
    fills=(JP_FILL,),
)

PARTICIPANTS = Children(
    "participants",
    "Peserta",
    "peserta",
    TrainingParticipant,
    rows=(
        (
            reference(TrainingParticipant.employee_id, "Pegawai", "employee", width=8, required=True),
            choice(TrainingParticipant.status, "Hasil", options=PARTICIPANT_STATUSES, width=4),
        ),
        (
            number(TrainingParticipant.days_present, "Hari hadir", maximum=366),
            number(TrainingParticipant.pre_test, "Nilai awal", maximum=100),
            number(TrainingParticipant.post_test, "Nilai akhir", maximum=100),
            text(TrainingParticipant.certificate_number, "Nomor sertifikat", width=3, max_length=100),
            day(TrainingParticipant.certificate_date, "Tanggal sertifikat"),
        ),
        (
            text(TrainingParticipant.clash_reason, "Alasan tetap ikut walau bentrok", width=6),
            text(TrainingParticipant.note, "Catatan", width=6),
        ),
    ),
    columns=("employee_id", "status", "days_present", "certificate_number"),
    order_by="created_at",
    newest_first=False,
)

TRAINING_EVENT = Entity(
    "training_event",
    "Kegiatan pelatihan",
    "Kegiatan pelatihan",
    TrainingEvent,
    groups=(
        group(
            "event",
            "Kegiatan",
            text(TrainingEvent.name, "Nama kegiatan", width=12, required=True),
            (
                choice(TrainingEvent.kind, "Bentuk", table="training_type", width=4, required=True),
                choice(TrainingEvent.method, "Cara", options=METHODS, width=4, required=True),
                text(TrainingEvent.batch, "Angkatan", width=2, max_length=40),
                number(TrainingEvent.jp, "JP", maximum=2000),
            ),
            reference(TrainingEvent.program_id, "Program", "training_program", width=6),
        ),
        group(
            "place",
            "Waktu dan tempat",
            (
                day(TrainingEvent.start_date, "Mulai", required=True),
                day(TrainingEvent.end_date, "Selesai", required=True),
                text(TrainingEvent.venue, "Tempat", width=6, suggest=True),
            ),
            text(TrainingEvent.city, "Kabupaten atau kota", width=6, suggest=True),
        ),
        group(
            "provider",
            "Penyelenggara",
            reference(TrainingEvent.provider_id, "Penyelenggara", "training_provider", width=8),
        ),
        group(
            "money",
            "Biaya dan kuota",
            (
                number(TrainingEvent.quota, "Kuota", minimum=1, maximum=10_000, hint="Kursi"),
                reference(TrainingEvent.budget_line_id, "Mata anggaran", "budget_line", width=10),
            ),
            (
                money(TrainingEvent.planned_cost, "Biaya yang direncanakan"),
                money(TrainingEvent.actual_cost, "Biaya yang terpakai"),
            ),
        ),
        group(
            "status",
            "Keadaan",
            (
                choice(TrainingEvent.status, "Keadaan", table="training_status", width=4, required=True),
                reference(TrainingEvent.replaced_by_id, "Diganti oleh kegiatan", "training_event", width=8),
            ),
            long_text(TrainingEvent.status_reason, "Alasan ditunda atau dibatalkan"),
            long_text(TrainingEvent.note, "Catatan"),
        ),
    ),
    columns=(
        Column("name", "Kegiatan"),
        Column("when", "Waktu", width=190),
        Column("venue", "Tempat", width=170, sortable=False, visible=False),
        Column("seats", "Peserta", "number", width=80, sortable=False),
        Column("jp", "JP", "number", width=50),
        Column("planned_cost", "Biaya", "money", width=120, visible=False),
        Column("state", "Keadaan", "badge", width=130, sortable=False),
    ),
    children=(SESSIONS, PARTICIPANTS),
    checks=(check_plan, check_hours, check_attendance),
    fills=(END_FILL,),
)

TRAINING_PROGRAM = Entity(
    "training_program",
    "Program pelatihan",
    "Program pelatihan",
    TrainingProgram,
    groups=(
        group(
            "program",
            "Program",
            (
                text(TrainingProgram.name, "Nama program", width=8, required=True),
                choice(TrainingProgram.kind, "Bentuk", table="training_type", width=4, required=True),
            ),
            (
                reference(TrainingProgram.competency_id, "Kompetensi yang dikembangkan", "competency", width=10),
                number(TrainingProgram.jp, "JP", maximum=2000),
            ),
            long_text(TrainingProgram.description, "Uraian"),
        ),
    ),
    columns=(
        Column("name", "Program"),
        Column("kind", "Bentuk", width=200),
        Column("jp", "JP", "number", width=60),
        Column("events", "Kegiatan", "number", width=90, sortable=False),
    ),
)

TRAINING_PROVIDER = Entity(
    "training_provider",
    "Penyelenggara",
    "Penyelenggara pelatihan",
    TrainingProvider,
    groups=(
        group(
            "provider",
            "Lembaga",
            (
                text(TrainingProvider.name, "Nama lembaga", width=8, required=True),
                text(TrainingProvider.phone, "Telepon", width=4),
            ),
            text(TrainingProvider.address, "Alamat", width=12),
        ),
        group(
            "mou",
            "Kerja sama (MoU)",
            (
                text(TrainingProvider.mou_number, "Nomor", width=6),
                day(TrainingProvider.mou_date, "Tanggal"),
                day(TrainingProvider.mou_expires, "Berlaku sampai"),
            ),
            long_text(TrainingProvider.note, "Catatan"),
        ),
    ),
    columns=(
        Column("name", "Lembaga"),
        Column("phone", "Telepon", width=140, sortable=False),
        Column("mou_number", "MoU", width=180, sortable=False),
        Column("mou_expires", "Berlaku sampai", "date", width=130),
    ),
    checks=(not_before("mou_date", "mou_expires", "MoU berakhir {second}, sebelum tanggalnya sendiri {first}."),),
)

BUDGET_LINE = Entity(
    "budget_line",
    "Mata anggaran",
    "Mata anggaran pelatihan",
    BudgetLine,
    groups=(
        group(
            "budget",
            "Mata anggaran",
            (
                number(BudgetLine.year, "Tahun", required=True, minimum=1990, maximum=2100),
                text(BudgetLine.code, "Kode rekening", width=4),
                text(BudgetLine.name, "Nama", width=6, required=True),
            ),
            money(BudgetLine.amount, "Jumlah", required=True),
            long_text(BudgetLine.note, "Catatan"),
        ),
    ),
    columns=(
        Column("year", "Tahun", width=70),
        Column("code", "Kode rekening", width=170),
        Column("name", "Nama"),
        Column("amount", "Jumlah", "money", width=150),
        Column("left", "Sisa", "money", width=150, sortable=False),
    ),
    title_of=lambda draft: f"{draft.get('name', '')} {draft.get('year') or ''}".strip(),
)
