"""JP of a year by person: who has enough, who is short, and what it is made of."""

from uuid import UUID

from PySide6.QtCore import QCoreApplication, Qt, Signal

from karier_desktop.queries.training_jp import JpFilter, JpRow
from karier_desktop.rules.dates_id import short_date
from karier_desktop.rules.jp import JpLine
from karier_desktop.rules.nip import format_nip
from karier_desktop.services import training_views
from karier_desktop.services.training_views import Wordings
from karier_desktop.ui.i18n import catalogue as words
from karier_desktop.ui.pages.training_tabs import Tab
from karier_desktop.ui.tables.column import Column, NameParts
from karier_desktop.ui.tables.table import RecordTable
from karier_desktop.ui.tasks import Tasks
from karier_desktop.ui.widgets.badge import BadgeValue
from karier_desktop.ui.widgets.choice_field import ChoiceField
from karier_desktop.ui.widgets.detail import DetailHeader, Timeline, TimelineEntry
from karier_desktop.ui.widgets.meter import Meter
from karier_desktop.ui.widgets.search import SearchField
from karier_desktop.ui.widgets.sheet import Hairline, ScrollSheet, Sheet
from karier_desktop.ui.widgets.text import Text


class JpTab(Tab):
    """JP of a year by person, and whether they fulfil it."""

    chosen = Signal(object)
    carded = Signal(object)

    def __init__(self, tasks: Tasks, said: Wordings) -> None:
        super().__init__(tasks, said)
        self.search = SearchField(self.tr("Nama, NIP, atau jabatan"), width=200)
        year = said.today.year
        self.year = ChoiceField([(year, str(year))], width=96)
        self.year.setAccessibleName(self.tr("Tahun"))
        self.year.set_value(year)
        self.state = ChoiceField(self._states(), empty=self.tr("Keadaan"), width=130)
        self.state.setAccessibleName(self.tr("Keadaan"))
        self.state.set_value(None)
        self.table = RecordTable(self._columns(), self.tr("JP per orang"))
        for widget in (self.search, self.year, self.state):
            self.line.addWidget(widget)
        self.line.addStretch(1)
        self.line.addWidget(self.table.columns_button())
        sheet = Sheet(0, spacing=0)
        sheet.body.addWidget(self.table, 1)
        self.column.addWidget(sheet, 1)
        self.search.searched.connect(lambda _: self._load())
        self.search.left_downwards.connect(self.focus)
        self.year.changed.connect(self._load)
        self.state.changed.connect(self._load)
        self.table.current_changed.connect(self._on_current)
        self.table.card_requested.connect(self.carded)
        self.table.edit_requested.connect(self.carded)

    def load(self) -> None:
        self.tasks.query(training_views.years, done=self._show_years, owner=self)
        self._load()

    def focus(self) -> None:
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def rows(self) -> list[JpRow]:
        """What is shown."""
        return self.table.rows.rows()

    def subtitle(self) -> str:
        rows = self.rows()
        done = sum(row.recap.fulfilled for row in rows)
        return self.tr("{0} pegawai, {1} terpenuhi pada {2}").format(len(rows), done, self.year.value())

    def status(self) -> str:
        return self.tr("{0} pegawai tampil").format(len(self.rows()))

    def person(self, person_id: UUID) -> JpRow | None:
        """The row of a person."""
        return next((row for row in self.rows() if row.id == person_id), None)

    def _load(self) -> None:
        wanted = JpFilter(int(str(self.year.value())), self.search.text(), state=str(self.state.value() or ""))
        self.tasks.query(training_views.recap_of, wanted, done=self._show, owner=self, latest="recap")

    def _show(self, rows: list[JpRow]) -> None:
        self.table.rows.set_rows(rows)
        self.said.emit()

    def _show_years(self, years: list[int]) -> None:
        self.year.set_options([(year, str(year)) for year in years])

    def _states(self) -> list[tuple[str, str]]:
        return [
            ("kurang", self.tr("Belum cukup")),
            ("nol", self.tr("Masih nol")),
            ("terpenuhi", self.tr("Terpenuhi")),
        ]

    def _badge(self, row: JpRow) -> BadgeValue:
        return jp_badge(row, self.words)

    def _on_current(self, person_id: object) -> None:
        self.chosen.emit(person_id)

    def _columns(self) -> list[Column]:
        return [
            Column("name", self.tr("Nama"), 260, "name", value=_name, fixed=True),
            Column("position", self.tr("Jabatan"), 190, "position", stretch=True),
            Column("unit", self.tr("Unit"), 170, visible=False),
            Column("employee_type", self.tr("Jenis"), 64),
            Column("count", self.tr("Kegiatan"), 84, "number"),
            Column("jp", self.tr("JP"), 56, "number"),
            Column("state", self.tr("Keadaan"), 140, "badge", value=self._badge, sortable=False),
        ]


def _name(row: JpRow) -> NameParts:
    return NameParts(row.front_title, row.name, row.back_title)


class JpPane(ScrollSheet):
    """The year of one person, line by line, with what was counted and why not more."""

    def __init__(self, said: Wordings) -> None:
        super().__init__(16, spacing=12)
        self._words = said
        self.head = DetailHeader()
        self.sum = Text("", "section")
        self.meter = Meter(name=self.tr("JP yang dicapai"))
        self.note = Text("", "small", "muted", wrap=True)
        self.lines = Timeline()
        self.nothing = Text(
            self.tr("Belum ada pelatihan atau sesi yang tercatat tahun ini."), "body", "muted", wrap=True
        )
        for widget in (self.head, Hairline(), self.sum, self.meter, self.note, self.lines, self.nothing):
            self.inside.addWidget(widget)
        self.inside.addStretch(1)

    def show_person(self, row: JpRow) -> None:
        """Show a person's year."""
        name = str(_name(row))
        self.head.show_person(name, format_nip(row.nip), [jp_badge(row, self._words)], plain=row.name)
        recap = row.recap
        goal = recap.minimum
        self.sum.setText(
            self.tr("{0} dari {1} JP pada {2}").format(recap.total, goal, recap.year)
            if goal
            else self.tr("{0} JP pada {1}").format(recap.total, recap.year)
        )
        self.meter.setVisible(bool(goal))
        self.meter.set_share(recap.total / goal if goal else 0)
        self.note.setText(" ".join(part for part in (recap.note, recap.basis) if part))
        self.lines.set_entries([self._entry(number, line) for number, line in enumerate(reversed(recap.lines))])
        self.lines.setVisible(bool(recap.lines))
        self.nothing.setVisible(not recap.lines)
        self.setAccessibleName(name)

    def _entry(self, number: int, line: JpLine) -> TimelineEntry:
        kind = words(self._words.kinds.get(line.kind, line.kind.capitalize()))
        said = self.tr("{0}, {1} JP").format(kind, line.accepted)
        return TimelineEntry(number, line.name, short_date(line.day), f"{said}. {line.note}" if line.note else said)


def jp_badge(row: JpRow, said: Wordings) -> BadgeValue:
    """Does the year fulfil the duty? What is missing is pressing only when the year is nearly over."""
    if row.recap.note:
        return BadgeValue("attention", tr("Di atas batas"))
    if row.recap.minimum is None:
        return BadgeValue("neutral", tr("Tanpa batas bawah"), quiet=True)
    if row.recap.fulfilled:
        return BadgeValue("done", tr("Terpenuhi"), quiet=True)
    words = tr("Kurang {0} JP").format(row.missing)
    pressing = said.today >= said.jp_presses_from.replace(year=row.recap.year)
    return BadgeValue("attention", words) if pressing else BadgeValue("neutral", words, quiet=True)


def tr(text: str) -> str:
    """Translate in this module's context."""
    return QCoreApplication.translate("JpTab", text)
