"""Agenda kepegawaian: the list of the start page, to hang on the wall or take to a meeting."""

from collections.abc import Iterator
from itertools import count

from karier_desktop.queries.documents.agenda import AgendaData
from karier_desktop.reports.columns import DATE_FIT, Column
from karier_desktop.reports.document import Frame, build, title_block
from karier_desktop.reports.rows import Look, Row, row, section
from karier_desktop.reports.tables import Table
from karier_desktop.reports.wording import lines, long_date, numeric_date

TITLE = "Agenda Kepegawaian"

COLUMNS = (
    Column("NO", 5, "center"),
    Column("HAL", 34),
    Column("PEGAWAI/KEGIATAN", 36),
    Column("JATUH TEMPO", 13, "center", fit=DATE_FIT),
    Column("KETERANGAN", 38),
    Column("SELESAI", 12, "center"),
)


def draw(data: AgendaData, frame: Frame) -> bytes:
    """Groups by time, with a box to tick for each line."""
    head = title_block(frame, TITLE, data.unit, below=(f"Keadaan per {long_date(data.as_of)}",))
    look = Look(size=8.5, head_size=7.5)
    table = Table(COLUMNS, _rows(data), frame.styles, look, empty="Tidak ada yang jatuh tempo.")
    return build(TITLE, [*head, table], frame)


def _rows(data: AgendaData) -> Iterator[Row]:
    numbers = count(1)
    for group in data.groups:
        if group.lines:
            yield section(f"{group.title} ({len(group.lines)})", len(COLUMNS))
        for line in group.lines:
            detail = lines(line.detail, f"Dasar: {line.basis}" if line.basis else "")
            yield row(str(next(numbers)), line.title, line.subject, numeric_date(line.due), detail, "□")
