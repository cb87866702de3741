"""Jadwal pelatihan: as a grid with a column for each day, or as a list (forms.md form 8)."""

from collections.abc import Iterator, Sequence
from datetime import date, time
from itertools import groupby

from karier_desktop.queries.documents.schedule import ScheduleData, ScheduleSession
from karier_desktop.reports.blocks import Item, Text, items
from karier_desktop.reports.columns import Column
from karier_desktop.reports.document import Frame, build, title_block
from karier_desktop.reports.flow import Block
from karier_desktop.reports.rows import Look, Row
from karier_desktop.reports.tables import Table
from karier_desktop.reports.wording import hours, lines, number, span
from karier_desktop.rules.dates_id import day_date, day_name, long_date

TITLE = "Jadwal Pelatihan"
DAYS_ACROSS = 6
"""Days beside each other on one sheet; longer events go on in a further grid."""

LIST = (
    Column("NO", 5, "center"),
    Column("HARI/ TANGGAL", 22),
    Column("WAKTU", 14, "center", fit="00.00 – 00.00"),
    Column("MATA PELATIHAN", 55),
    Column("JP", 5, "center"),
    Column("PENGAJAR", 36),
    Column("KET", 20),
)

_UNTIMED = "Tanpa jam"

Slot = tuple[time | None, time | None]


def draw(data: ScheduleData, frame: Frame) -> bytes:
    """The grid: times downwards, days across."""
    blocks = _head(data, frame)
    days = sorted({session.day for session in data.sessions})
    for first in range(0, max(len(days), 1), DAYS_ACROSS):
        if first:
            blocks.append(Text("", frame.styles.at(8)))
        blocks.append(_grid(data, days[first : first + DAYS_ACROSS], frame))
    return _finish(data, blocks, frame)


def draw_list(data: ScheduleData, frame: Frame) -> bytes:
    """The list: one line for each session."""
    look = Look(size=8.5, head_size=7.5, numbers=True)
    table = Table(LIST, _list_rows(data.sessions), frame.styles, look, empty="Belum ada sesi.")
    return _finish(data, [*_head(data, frame), table], frame)


def _head(data: ScheduleData, frame: Frame) -> list[Block]:
    batch = f"Angkatan {data.batch}" if data.batch else ""
    facts = (
        Item("Tanggal", span(data.start, data.end)),
        Item("Tempat", data.venue),
        Item("Penyelenggara", data.provider),
    )
    entries = items([fact for fact in facts if fact.value], frame.styles, 32, 9.5)
    return [
        *title_block(frame, TITLE, data.name, batch, numbered=True),
        entries,
        Text("", frame.styles.at(5), leads=True),
    ]


def _finish(data: ScheduleData, blocks: list[Block], frame: Frame) -> bytes:
    total = sum(session.jp or 0 for session in data.sessions)
    line = Text(f"TOTAL JP: {total}", frame.styles.at(9, "Bold"), above=5, sticks=True, leads=True)
    return build(f"{TITLE} {data.name}", [*blocks, line, frame.signed()], frame)


def _grid(data: ScheduleData, days: Sequence[date], frame: Frame) -> Table:
    sessions = [session for session in data.sessions if session.day in set(days)]
    columns = [
        Column("NO", 5, "center"),
        Column("WAKTU", 14, "center", fit="00.00 – 00.00"),
        *[Column(f"{day_name(day)}\n{long_date(day)}", 30, "center") for day in days],
    ]
    rows = list(_grid_rows(sessions, days))
    if rows:
        rows.append(_totals(sessions, days))
    look = Look(size=8, head_size=7.5)
    return Table(columns, rows, frame.styles, look, empty="Belum ada sesi.")


def _grid_rows(sessions: Sequence[ScheduleSession], days: Sequence[date]) -> Iterator[Row]:
    slots = sorted({(session.start, session.end) for session in sessions}, key=_slot_order)
    for index, slot in enumerate(slots, start=1):
        held = [session for session in sessions if (session.start, session.end) == slot]
        cells = [lines(*[_cell(session) for session in held if session.day == day]) for day in days]
        yield Row(((str(index), hours(*slot) or _UNTIMED, *cells),))


def _slot_order(slot: Slot) -> tuple[bool, time, time]:
    start, end = slot
    return start is None, start or time.max, end or time.max


def _cell(session: ScheduleSession) -> str:
    jp = f" ({session.jp} JP)" if session.jp else ""
    return lines(f"{session.topic}{jp}", f"({session.instructor})" if session.instructor else "")


def _totals(sessions: Sequence[ScheduleSession], days: Sequence[date]) -> Row:
    sums = [sum(session.jp or 0 for session in sessions if session.day == day) for day in days]
    return Row((("JUMLAH JP", *map(str, sums)),), kind="strong", spans=(2, *[1] * len(days)))


def _list_rows(sessions: Sequence[ScheduleSession]) -> Iterator[Row]:
    """A row for each day: number and date once, beside the day's sessions."""
    for index, (day, held) in enumerate(groupby(sessions, key=lambda session: session.day), start=1):
        parts = tuple(
            (hours(session.start, session.end), session.topic, number(session.jp), session.instructor, session.room)
            for session in held
        )
        yield Row(parts, lead=(str(index), day_date(day)))
