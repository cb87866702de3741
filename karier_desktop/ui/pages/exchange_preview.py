"""What an import would do, before anything is written: counts, and a table for each outcome."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from karier_desktop.exchange.siasn.plan import NewPerson, Plan
from karier_desktop.rules.dates_id import short_date, thousands
from karier_desktop.services.imports import Preview
from karier_desktop.ui.tables.column import Column
from karier_desktop.ui.tables.table import RecordTable
from karier_desktop.ui.widgets.button import Button, accept_keys
from karier_desktop.ui.widgets.empty import EmptyState
from karier_desktop.ui.widgets.sheet import Sheet, row
from karier_desktop.ui.widgets.strip import Strip
from karier_desktop.ui.widgets.tabs import TabBar
from karier_desktop.ui.widgets.text import Text


@dataclass(frozen=True)
class Line:
    """A row of one of the tables; what it does not need stays empty."""

    id: int
    nip: str = ""
    name: str = ""
    golongan: str = ""
    position: str = ""
    unit: str = ""
    field: str = ""
    old: str = ""
    new: str = ""
    row: int | None = None
    column: str = ""
    reason: str = ""


class Outcomes(QWidget):
    """The tabs with their tables; used for the preview and again for the result."""

    def __init__(self) -> None:
        super().__init__()
        self.tabs = TabBar([])
        self.tabs.setAccessibleName(_tr("Hasil impor"))
        self.stack = QStackedWidget()
        self.tables = [RecordTable(columns, title) for title, columns in zip(_titles(), _columns(), strict=True)]
        self.empty = [EmptyState("circle-check", words) for words in _nothing()]
        for table, empty in zip(self.tables, self.empty, strict=True):
            holder = QWidget()
            column = QVBoxLayout(holder)
            column.setContentsMargins(0, 0, 0, 0)
            column.addWidget(table, 1)
            column.addWidget(empty, 1)
            self.stack.addWidget(holder)
        self.tabs.currentChanged.connect(self.stack.setCurrentIndex)
        sheet = Sheet(0, spacing=0)
        head = QHBoxLayout()
        head.setContentsMargins(16, 0, 16, 0)
        head.addWidget(self.tabs)
        head.addStretch(1)
        sheet.body.addLayout(head)
        sheet.body.addWidget(self.stack, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(sheet)

    def show_plan(self, plan: Plan) -> None:
        """Fill the tables; the first tab that has something comes to the front."""
        parts = _lines(plan)
        while self.tabs.count():
            self.tabs.removeTab(0)
        for title, lines, table, empty in zip(_titles(), parts, self.tables, self.empty, strict=True):
            self.tabs.addTab(f"{title} ({thousands(len(lines))})")
            table.rows.set_rows(lines)
            table.setVisible(bool(lines))
            empty.setVisible(not lines)
        self.tabs.setCurrentIndex(next((n for n, lines in enumerate(parts) if lines), 0))


class PreviewView(QWidget):
    """`accepted`, `dropped`, `report_requested`. One accent: the number of people says what the button does."""

    accepted = Signal()
    dropped = Signal()
    report_requested = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.strip = Strip("information", "")
        self.outcomes = Outcomes()
        self.same = Text("", "small", "muted", wrap=True)
        self.report = Button(_tr("Simpan laporan XLSX"), icon="file-spreadsheet")
        self.report.clicked.connect(self.report_requested)
        self.drop = Button(_tr("Batalkan"), hint="Esc", shortcut=True)
        self.drop.clicked.connect(self.dropped)
        self.accept = Button("", "accent", icon="check", hint="Ctrl+Enter")
        self.accept.clicked.connect(self.accepted)
        accept_keys(self, _tr("Masukkan yang ada di pratinjau"), self.accept.click)
        foot = row(None, self.report, self.drop, self.accept)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(self.strip)
        column.addWidget(self.outcomes, 1)
        column.addWidget(self.same)
        column.addLayout(foot)

    def show_preview(self, preview: Preview) -> None:
        """What would happen."""
        plan = preview.plan
        count = len(plan.new) + len(plan.changed)
        refused, flagged = len(plan.refused), len({flag.nip for flag in plan.flagged})
        notes = " ".join(plan.notes)
        if plan.writes:
            title = _tr("{0}: {1} pegawai baru, {2} berubah. Belum ada yang disimpan.")
            self.strip.say(
                "information",
                title.format(preview.file.name, *map(thousands, (len(plan.new), len(plan.changed)))),
                notes,
            )
        else:
            title = _tr("{0}: tidak ada yang perlu disimpan, data sudah sama.")
            self.strip.say("done", title.format(preview.file.name), notes)
        self.outcomes.show_plan(plan)
        words = _tr("{0} pegawai tidak berubah, {1} baris ditolak, {2} perlu diperiksa.")
        self.same.setText(words.format(*map(thousands, (plan.unchanged, refused, flagged))))
        self.accept.setText(_tr("Masukkan {0} orang").format(thousands(count)))
        self.accept.setAccessibleName(self.accept.text())
        self.accept.setVisible(plan.writes)


def _lines(plan: Plan) -> list[list[Line]]:
    new = [
        Line(
            number,
            nip=found.person.nip,
            name=found.person.name,
            golongan=found.person.rank.golongan if found.person.rank else "",
            position=found.person.post.name if found.person.post else "",
            unit=_unit(found),
            row=found.person.row,
        )
        for number, found in enumerate(plan.new)
    ]
    fields = [(person, change) for person in plan.changed for change in person.fields]
    changed = [
        Line(
            number, nip=person.nip, name=person.name, field=change.label, old=_words(change.old), new=_words(change.new)
        )
        for number, (person, change) in enumerate(fields)
    ]
    refused = [Line(n, row=found.row, column=found.column, reason=found.reason) for n, found in enumerate(plan.refused)]
    flagged = [Line(n, nip=found.nip, reason=found.reason) for n, found in enumerate(plan.flagged)]
    return [new, changed, refused, flagged]


def _unit(found: NewPerson) -> str:
    unit = found.person.unit
    return found.unit_text or (unit.path[-1] if unit is not None and unit.path else "")


def _words(value: Any) -> str:
    if value is None or value == "":
        return _tr("(kosong)")
    return short_date(value) if hasattr(value, "isoformat") else str(value)


def _titles() -> list[str]:
    return [_tr("Baru"), _tr("Berubah"), _tr("Ditolak"), _tr("Perlu diperiksa")]


def _nothing() -> list[str]:
    return [
        _tr("Tidak ada pegawai baru."),
        _tr("Tidak ada isian yang berubah."),
        _tr("Tidak ada baris yang ditolak."),
        _tr("Tidak ada yang perlu diperiksa."),
    ]


def _columns() -> Sequence[list[Column]]:
    def nip() -> Column:
        return Column("nip", _tr("NIP"), 178, "nip")

    def line() -> Column:
        return Column("row", _tr("Baris"), 70, "number")

    whole: Callable[[Any], str] = lambda line: str(line.reason)  # noqa: E731 - shown in full when the cell is too small
    return (
        [
            line(),
            nip(),
            Column("name", _tr("Nama"), 260),
            Column("golongan", _tr("Gol."), 60),
            Column("position", _tr("Jabatan"), 240, "position", stretch=True),
            Column("unit", _tr("Unit"), 260, "position"),
        ],
        [
            nip(),
            Column("name", _tr("Nama"), 230),
            Column("field", _tr("Isian"), 180),
            Column("old", _tr("Semula"), 240),
            Column("new", _tr("Menjadi"), 240, stretch=True),
        ],
        [
            line(),
            Column("column", _tr("Kolom"), 180),
            Column("reason", _tr("Alasan"), 400, tooltip=whole, stretch=True),
        ],
        [nip(), Column("reason", _tr("Alasan"), 400, tooltip=whole, stretch=True)],
    )


def _tr(words: str) -> str:
    return QCoreApplication.translate("ExchangePreview", words)
