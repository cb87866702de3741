"""Logbook mentoring or coaching of one pair, with room for both to initial each session (forms.md form 11)."""

from karier_desktop.queries.documents.mentoring import GoalLine, LogbookData, Member, SessionLine
from karier_desktop.reports.blocks import Item, Text, items
from karier_desktop.reports.columns import DATE_FIT, Column
from karier_desktop.reports.document import Frame, build, title_block
from karier_desktop.reports.flow import Block
from karier_desktop.reports.paper import MM
from karier_desktop.reports.rows import Look, Row, row
from karier_desktop.reports.signature import party, person
from karier_desktop.reports.tables import Table
from karier_desktop.reports.wording import hours, lines, long_date, number, numeric_date, span
from karier_desktop.rules.nip import format_nip

INITIALS = 11 * MM
"""Room for an initial in each row."""

SESSIONS = (
    Column("NO", 5, "center"),
    Column("TANGGAL", 13, "center", fit=DATE_FIT),
    Column("DURASI / JP", 14, "center", fit="00.00 – 00.00"),
    Column("TOPIK / TUJUAN", 30),
    Column("BAHASAN / KEGIATAN", 42),
    Column("HASIL", 32),
    Column("TINDAK LANJUT", 32),
    Column("PARAF MENTOR", 14),
    Column("PARAF MENTEE", 14),
)

GOALS = (
    Column("NO", 5, "center"),
    Column("SASARAN", 60),
    Column("TENGGAT", 14, "center", fit=DATE_FIT),
    Column("HASIL", 60),
    Column("TERCAPAI", 14, "center"),
)


def draw(data: LogbookData, frame: Frame) -> bytes:
    """Who, what for, the goals, the sessions, the closing review, three signatures."""
    title = f"Logbook {data.kind}"
    styles = frame.styles
    sessions = [_session_row(index, session) for index, session in enumerate(data.sessions, start=1)]
    look = Look(size=8, head_size=7.2, numbers=True, middle=False, row_height=INITIALS)
    blocks: list[Block] = [
        *title_block(frame, title, data.program),
        Table(_SIDES, _identity(data), styles, Look(size=9, head_size=8, middle=False)),
        Text("", styles.at(4)),
        items(_facts(data), styles, 36, 9.5),
        *_goals(data, frame),
        Text("Sesi", styles.at(9.5, "Bold"), above=6, below=3, leads=True),
        Table(SESSIONS, sessions, styles, look, empty="Belum ada sesi."),
        *_closing(data, frame),
        frame.signed_by(
            person("Mentor", data.mentor.name, data.mentor.nip),
            person("Mentee", data.mentee.name, data.mentee.nip),
            party(frame.signer, "Mengetahui,"),
        ),
    ]
    return build(title, blocks, frame)


_SIDES = (
    Column("MENTOR", children=(Column("", mm=22, open=True), Column("", 10))),
    Column("MENTEE", children=(Column("", mm=22, open=True), Column("", 10))),
)


def _identity(data: LogbookData) -> list[Row]:
    pairs = zip(_member(data.mentor), _member(data.mentee), strict=True)
    return [row(label, left, label, right) for (label, left), (_, right) in pairs]


def _member(member: Member) -> list[tuple[str, str]]:
    return [
        ("Nama", member.name),
        ("NIP", format_nip(member.nip)),
        ("Golongan", member.golongan),
        ("Jabatan", member.position),
        ("Unit kerja", member.unit),
    ]


def _facts(data: LogbookData) -> list[Item]:
    levels = f" (tingkat {data.level_now} menuju {data.level_goal})" if data.level_now and data.level_goal else ""
    period = span(data.start, data.end) if data.end else f"mulai {long_date(data.start)}"
    facts = [
        Item("Periode", period),
        Item("Tujuan/kompetensi", f"{data.aim}{levels}" if data.aim else ""),
        Item("Dasar penugasan", data.decree),
        Item("Jumlah JP", f"{data.total_jp} JP, diakui {data.counted_jp} JP (ditandatangani keduanya)"),
    ]
    return [fact for fact in facts if fact.value]


def _goals(data: LogbookData, frame: Frame) -> list[Block]:
    if not data.goals:
        return []
    rows = [_goal_row(index, goal) for index, goal in enumerate(data.goals, start=1)]
    heading = Text("Sasaran", frame.styles.at(9.5, "Bold"), above=6, below=3, leads=True)
    return [heading, Table(GOALS, rows, frame.styles, Look(size=8.5, head_size=7.5, middle=False))]


def _goal_row(index: int, goal: GoalLine) -> Row:
    return row(str(index), goal.text, numeric_date(goal.due), goal.result, goal.reached)


def _session_row(index: int, session: SessionLine) -> Row:
    duration = lines(hours(session.start, session.end), f"{session.jp} JP" if session.jp else "")
    return row(
        str(index),
        numeric_date(session.day),
        duration,
        lines(session.topic, session.goal, f"({session.place})" if session.place else ""),
        lines(session.reality, session.options),
        lines(session.will, f"Bukti: {session.evidence}" if session.evidence else ""),
        lines(session.actions, f"Tenggat {numeric_date(session.due)}" if session.due else ""),
        "",
        "",
    )


def _closing(data: LogbookData, frame: Frame) -> list[Block]:
    """The closing review, once there is one."""
    ratings = [
        Item("Penilaian mentor", number(data.rating_by_mentor)),
        Item("Penilaian mentee", number(data.rating_by_mentee)),
        Item("Catatan penutup", data.closing),
    ]
    filled = [item for item in ratings if item.value]
    if not filled:
        return []
    heading = Text("Penutup", frame.styles.at(9.5, "Bold"), above=6, below=3, leads=True)
    return [heading, items(filled, frame.styles, 36, 9.5)]
