"""The list of trainings: search, year, state; rows come a page at a time."""

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal

from karier_desktop.catalog.training import TRAINING_EVENT
from karier_desktop.queries.training import EventFilter, EventRow
from karier_desktop.services import training_views
from karier_desktop.services.training_views import Wordings
from karier_desktop.ui.pages.training_tabs import Tab
from karier_desktop.ui.pages.training_words import state_badge
from karier_desktop.ui.tables.column import Column
from karier_desktop.ui.tables.from_catalog import columns_of
from karier_desktop.ui.tables.table import RecordTable
from karier_desktop.ui.tasks import Tasks
from karier_desktop.ui.widgets.choice_field import ChoiceField
from karier_desktop.ui.widgets.empty import EmptyState
from karier_desktop.ui.widgets.search import SearchField
from karier_desktop.ui.widgets.sheet import Sheet

PAGE = 200


class ListTab(Tab):
    """The list of events, newest first."""

    chosen = Signal(object)
    opened = Signal(object)
    carded = Signal(object)
    removed = Signal(list)

    def __init__(self, tasks: Tasks, said: Wordings) -> None:
        super().__init__(tasks, said)
        self.count = 0
        self.search = SearchField(self.tr("Kegiatan atau tempat"), width=210)
        self.year = ChoiceField([(said.today.year, str(said.today.year))], empty=self.tr("Tahun"), width=100)
        self.year.setAccessibleName(self.tr("Tahun"))
        self.year.set_value(None)
        self.state = ChoiceField(self._states(), empty=self.tr("Keadaan"), width=140)
        self.state.setAccessibleName(self.tr("Keadaan"))
        self.state.set_value(None)
        self.table = RecordTable(self._columns(), self.tr("Daftar kegiatan pelatihan"))
        self.empty = EmptyState("graduation-cap", self.tr("Belum ada kegiatan pelatihan."))
        for widget in (self.search, self.year, self.state):
            self.line.addWidget(widget)
        self.line.addStretch(1)
        self.line.addWidget(self.table.columns_button())
        sheet = Sheet(0, spacing=0)
        sheet.body.addWidget(self.table, 1)
        sheet.body.addWidget(self.empty, 1)
        self.column.addWidget(sheet, 1)
        self._sort = ("when", True)
        self._connect()

    def load(self) -> None:
        self.tasks.query(training_views.years, done=self._show_years, owner=self)
        self._load()

    def focus(self) -> None:
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def subtitle(self) -> str:
        return self.tr("{0} kegiatan").format(self.count)

    def status(self) -> str:
        return self.tr("{0} kegiatan tampil").format(self.count)

    def _load(self) -> None:
        wanted = self._wanted()
        self.tasks.query(
            training_views.list_events,
            wanted,
            PAGE,
            done=lambda found: self._show(wanted, *found),
            owner=self,
            latest="list",
        )

    def _show(self, wanted: EventFilter, rows: list[EventRow], count: int) -> None:
        held = self.table.current_id()
        self.count = count
        self.table.rows.open(count, lambda start, stop, deliver: self._fetch(wanted, start, stop, deliver), rows)
        self.table.setVisible(count > 0)
        self.empty.setVisible(count == 0)
        filtered = bool(wanted.words or wanted.year or wanted.state)
        self.empty.say(
            self.tr("Tidak ada kegiatan yang cocok.") if filtered else self.tr("Belum ada kegiatan pelatihan.")
        )
        if held is not None:
            self.table.select_id(held)
        self.said.emit()

    def _fetch(self, wanted: EventFilter, start: int, stop: int, deliver: Callable[[list[EventRow]], None]) -> None:
        self.tasks.query(
            training_views.list_events,
            wanted,
            stop - start,
            start,
            done=lambda found: deliver(found[0]),
            owner=self,
        )

    def _wanted(self) -> EventFilter:
        year = self.year.value()
        return EventFilter(
            self.search.text(),
            year if isinstance(year, int) else None,
            str(self.state.value() or ""),
            *self._sort,
        )

    def _show_years(self, years: list[int]) -> None:
        self.year.set_options([(year, str(year)) for year in years])

    def _states(self) -> list[tuple[str, str]]:
        return [
            ("rencana", self.tr("Akan datang")),
            ("berjalan", self.tr("Berjalan")),
            ("lewat", self.tr("Belum ditutup")),
            ("selesai", self.tr("Selesai")),
            ("ditunda", self.tr("Ditunda")),
            ("dibatalkan", self.tr("Dibatalkan")),
        ]

    def _columns(self) -> list[Column]:
        return columns_of(TRAINING_EVENT.columns, state=lambda row: state_badge(row.status, row.last, self.words))

    def _connect(self) -> None:
        self.search.searched.connect(lambda _: self._load())
        self.search.left_downwards.connect(self.focus)
        self.year.changed.connect(self._load)
        self.state.changed.connect(self._load)
        self.table.rows.sort_requested.connect(self._on_sort)
        self.table.current_changed.connect(self.chosen)
        self.table.edit_requested.connect(self.opened)
        self.table.card_requested.connect(self.carded)
        self.table.delete_requested.connect(self.removed)
        self.table.typed.connect(self._on_typed)

    def _on_sort(self, key: str, descending: bool) -> None:
        self._sort = (key, descending)
        self._load()

    def _on_typed(self, text: str) -> None:
        self.search.setFocus(Qt.FocusReason.OtherFocusReason)
        self.search.setText(self.search.text() + text)
