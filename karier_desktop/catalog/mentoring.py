"""Mentoring: the pair with its goals and sessions, and the programme it belongs to (domain.md 7.3)."""

from collections.abc import Iterable, Mapping
from datetime import date
from typing import Any

from karier_desktop.catalog.checks import not_before
from karier_desktop.catalog.entity import CheckContext, Children, Column, Entity, group
from karier_desktop.catalog.fields import choice, clock_time, day, long_text, number, reference, text, yes_no
from karier_desktop.models import MentoringGoal, MentoringPair, MentoringProgram, MentoringSession
from karier_desktop.rules.dates_id import long_date
from karier_desktop.rules.problem import Problem

STATUSES = (
    ("usulan", "Usulan"),
    ("ditetapkan", "Ditetapkan"),
    ("berjalan", "Berjalan"),
    ("selesai", "Selesai"),
    ("dihentikan", "Dihentikan"),
)
LIVE_STATUSES = ("usulan", "ditetapkan", "berjalan")
"""A pair in one of these still meets or will meet."""

REACHED = (("belum", "Belum"), ("sebagian", "Sebagian"), ("tercapai", "Tercapai"), ("tidak_tercapai", "Tidak tercapai"))

GOALS = Children(
    "goals",
    "Sasaran",
    "sasaran",
    MentoringGoal,
    rows=(
        (text(MentoringGoal.text, "Sasaran", width=9, required=True), day(MentoringGoal.due_date, "Tenggat")),
        (
            choice(MentoringGoal.reached, "Tercapai", options=REACHED, width=3),
            text(MentoringGoal.result, "Hasil", width=9),
        ),
    ),
    columns=("text", "due_date", "reached"),
    order_by="due_date",
    newest_first=False,
)

SESSIONS = Children(
    "sessions",
    "Sesi",
    "sesi",
    MentoringSession,
    rows=(
        (
            day(MentoringSession.day, "Tanggal", required=True),
            clock_time(MentoringSession.start_time, "Mulai"),
            clock_time(MentoringSession.end_time, "Selesai"),
            number(MentoringSession.jp, "JP", width=1, maximum=40),
            text(MentoringSession.place, "Tempat atau sarana", width=4, suggest=True),
        ),
        (text(MentoringSession.topic, "Topik", width=12, required=True),),
        (
            long_text(MentoringSession.goal, "Tujuan (goal)", width=6),
            long_text(MentoringSession.reality, "Keadaan sekarang (reality)", width=6),
        ),
        (
            long_text(MentoringSession.options, "Pilihan (options)", width=6),
            long_text(MentoringSession.will, "Kemauan dan rencana (will)", width=6),
        ),
        (
            text(MentoringSession.actions, "Tindak lanjut yang disepakati", width=9),
            day(MentoringSession.due_date, "Tenggat"),
        ),
        (
            text(MentoringSession.evidence, "Bukti", width=6, hint="Foto, notulen, atau nomor berkas."),
            yes_no(MentoringSession.mentor_signed, "TTD mentor", width=3),
            yes_no(MentoringSession.mentee_signed, "TTD mentee", width=3),
        ),
    ),
    columns=("day", "topic", "place", "jp"),
    order_by="day",
    then_by="start_time",
    hint="JP dihitung setelah mentor dan mentee menandatangani.",
)


def _level_rises(draft: Mapping[str, Any], context: CheckContext) -> Iterable[Problem]:
    now, goal = draft.get("level_now"), draft.get("level_goal")
    if now is not None and goal is not None and goal <= now:
        text = f"Level yang dituju ({goal}) tidak lebih tinggi daripada level sekarang ({now})."
        yield Problem("level_goal", text, "warning")


def _reason_to_stop(draft: Mapping[str, Any], context: CheckContext) -> Iterable[Problem]:
    if draft.get("status") == "dihentikan" and not draft.get("reason"):
        yield Problem("reason", "Bimbingan dihentikan: tuliskan alasannya.")


def _session_not_ahead(draft: Mapping[str, Any], context: CheckContext) -> Iterable[Problem]:
    for index, row in enumerate(draft.get("sessions", ())):
        when = row.get("day")
        signed = row.get("mentor_signed") or row.get("mentee_signed")
        if isinstance(when, date) and when > context.today and signed:
            text = f"Sesi {long_date(when)} belum berlangsung, tetapi sudah ditandai tanda tangan."
            yield Problem(f"sessions[{index}].day", text, "warning")


MENTORING_PAIR = Entity(
    "mentoring_pair",
    "Pasangan mentoring",
    "Pasangan mentoring",
    MentoringPair,
    groups=(
        group(
            "pair",
            "Pasangan",
            (
                reference(MentoringPair.mentee_id, "Mentee (yang dibimbing)", "employee", required=True),
                reference(MentoringPair.mentor_id, "Mentor (pembimbing)", "employee", required=True),
            ),
            (
                reference(MentoringPair.competency_id, "Kompetensi yang dituju", "competency", width=6),
                number(MentoringPair.level_now, "Level sekarang", minimum=0, maximum=5, width=3),
                number(MentoringPair.level_goal, "Level dituju", minimum=1, maximum=5, width=3),
            ),
            text(MentoringPair.aim, "Tujuan bimbingan", width=12),
        ),
        group(
            "period",
            "Jenis dan masa",
            (
                choice(MentoringPair.kind, "Jenis", table="mentoring_type", width=3, required=True),
                day(MentoringPair.start_date, "Mulai", required=True),
                day(MentoringPair.end_date, "Sampai"),
                choice(MentoringPair.status, "Keadaan", options=STATUSES, width=3, required=True),
            ),
            reference(MentoringPair.program_id, "Program", "mentoring_program", width=6),
        ),
        group(
            "decree",
            "SK atau surat tugas",
            (
                text(MentoringPair.decree_number, "Nomor", width=5),
                day(MentoringPair.decree_date, "Tanggal"),
                text(MentoringPair.decree_official, "Pejabat", width=4),
            ),
        ),
        group(
            "closing",
            "Penutupan",
            long_text(MentoringPair.reason, "Alasan bila dihentikan"),
            long_text(MentoringPair.closing_note, "Ulasan penutup"),
            (
                number(MentoringPair.rating_by_mentee, "Nilai dari mentee (1-5)", minimum=1, maximum=5, width=4),
                number(MentoringPair.rating_by_mentor, "Nilai dari mentor (1-5)", minimum=1, maximum=5, width=4),
            ),
            hint="Diisi ketika bimbingan selesai atau dihentikan.",
        ),
    ),
    columns=(
        Column("mentee", "Mentee", "name"),
        Column("mentor", "Mentor", "name", width=260),
        Column("competency", "Kompetensi", width=220, visible=False),
        Column("period", "Periode", width=180, sortable=False, visible=False),
        Column("last_session", "Sesi terakhir", "date", width=110),
        Column("jp", "JP", "number", width=44),
        Column("state", "Keadaan", "badge", width=120, sortable=False),
    ),
    children=(GOALS, SESSIONS),
    checks=(
        not_before("start_date", "end_date", "Bimbingan berakhir {second}, sebelum mulai {first}."),
        _level_rises,
        _reason_to_stop,
        _session_not_ahead,
    ),
    title_of=lambda draft: str(draft.get("aim") or ""),
)

MEETING = Entity(
    "mentoring_session",
    "Sesi mentoring",
    "Sesi mentoring",
    MentoringSession,
    groups=(group("meeting", "Pertemuan", *SESSIONS.rows, hint=SESSIONS.hint),),
    columns=(),
    title_of=lambda draft: str(draft.get("topic") or ""),
)
"""One meeting as a form of its own, for entering it without opening the pair."""

MENTORING_PROGRAM = Entity(
    "mentoring_program",
    "Program mentoring",
    "Program mentoring",
    MentoringProgram,
    groups=(
        group(
            "program",
            "Program",
            (
                text(MentoringProgram.name, "Nama program", width=6, required=True),
                day(MentoringProgram.start_date, "Mulai"),
                day(MentoringProgram.end_date, "Sampai"),
            ),
            long_text(MentoringProgram.goal, "Sasaran program"),
            long_text(MentoringProgram.note, "Catatan"),
        ),
    ),
    columns=(
        Column("name", "Program"),
        Column("start_date", "Mulai", "date", width=120),
        Column("end_date", "Sampai", "date", width=120),
        Column("pairs", "Pasangan", "number", width=90, sortable=False),
    ),
    checks=(not_before("start_date", "end_date", "Program berakhir {second}, sebelum mulai {first}."),),
)
