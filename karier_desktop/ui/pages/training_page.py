"""Pelatihan: the month, the list, JP per person; beside them the event or the person in question."""

from collections.abc import Callable
from datetime import date
from functools import partial
from typing import ClassVar
from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QButtonGroup, QStackedWidget, QVBoxLayout, QWidget

from karier_desktop.queries.training_people import Seat
from karier_desktop.services import training_views
from karier_desktop.services.training_views import EventView
from karier_desktop.ui.pages.record_bar import RecordBar
from karier_desktop.ui.pages.training_acts import EventActs
from karier_desktop.ui.pages.training_jp_tab import JpPane, JpTab
from karier_desktop.ui.pages.training_list_tab import ListTab
from karier_desktop.ui.pages.training_lists import training_lists
from karier_desktop.ui.pages.training_pane import EventPane
from karier_desktop.ui.pages.training_support import support_button
from karier_desktop.ui.pages.training_tabs import CalendarTab, Tab
from karier_desktop.ui.pages.training_words import ATTENDANCE, state_badge
from karier_desktop.ui.shell.page import Page, Shell
from karier_desktop.ui.widgets.button import Button
from karier_desktop.ui.widgets.chip import Chip
from karier_desktop.ui.widgets.empty import EmptyState
from karier_desktop.ui.widgets.sheet import Sheet, row
from karier_desktop.ui.widgets.split import ListDetail

DETAIL = 412
_AGENDA = {"close_event": "results", "print_attendance": ATTENDANCE}
"""What the agenda's buttons mean here."""


class TrainingPage(Page):
    """Three tabs over one detail.

    `visit` takes an event's id, `new`, or what the agenda asks for: `plan_training`, (`close_event`, id),
    (`print_attendance`, id).
    """

    listens: ClassVar[frozenset[str]] = frozenset({"training", "mentoring", "employee"})
    help_name = "pelatihan"

    def __init__(self, shell: Shell) -> None:
        super().__init__(shell, "")
        self.header.set_title(self.tr("Pelatihan"))
        self.said = self.tasks.read_now(training_views.wordings)
        self.acts = EventActs(self, self.said.today)
        self.calendar_tab = CalendarTab(self.tasks, self.said)
        self.list_tab = ListTab(self.tasks, self.said)
        self.jp_tab = JpTab(self.tasks, self.said)
        self.tabs: tuple[Tab, ...] = (self.calendar_tab, self.list_tab, self.jp_tab)
        self.pane = EventPane()
        self.jp_pane = JpPane(self.said)
        self.nothing = self._nothing()
        self.event_id: UUID | None = None
        self._loaded: set[Tab] = set()
        self._lay_out()
        self._connect()
        self._make_actions()
        self.show_tab(0)

    # What the window asks

    def refresh(self, changed: frozenset[str] | None = None) -> None:
        """The tab in front at once, the others when they come up."""
        self._loaded = {self.tab()}
        self.tab().load()
        if self.event_id is not None:
            self._load_event(self.event_id)

    def status_text(self) -> str:
        return self.tab().status()

    def visit(self, target: object) -> None:
        """Show an event, or do at once what somebody came for."""
        what, event_id = target if isinstance(target, tuple) else ("", target)
        if target == "new" or what == "plan_training" or target == "plan_training":
            self.acts.new()
        elif isinstance(event_id, UUID):
            self.show_tab(0)
            self._load_event(event_id, partial(self._arrive, _AGENDA.get(what, "")))

    def focus_first(self) -> None:
        self.tab().focus()

    def key_hints(self) -> list[tuple[str, str]]:
        """Keys of the calendar and the lists."""
        return [
            ("\u2190 \u2191 \u2192 \u2193", self.tr("Pindah hari")),
            ("PgUp, PgDn", self.tr("Bulan sebelumnya, berikutnya")),
            ("Home", self.tr("Hari ini")),
            ("Spasi", self.tr("Kegiatan berikutnya pada hari itu; di daftar: buka kartu")),
            ("Enter", self.tr("Buka kegiatan, atau rencanakan pada hari kosong")),
            ("Del", self.tr("Pindahkan kegiatan ke Keranjang Sampah")),
        ]

    # Tabs

    def tab(self) -> Tab:
        """The tab in front."""
        return self.tabs[self.stack.currentIndex()]

    def show_tab(self, number: int) -> None:
        """Bring a tab up."""
        self.stack.setCurrentIndex(number)
        self.tools.setCurrentIndex(number)
        self.switch.button(number).setChecked(True)
        if self._loaded and self.tab() not in self._loaded:
            self._loaded.add(self.tab())
            self.tab().load()
        self._show_detail()
        self._say()

    # Inside

    def _lay_out(self) -> None:
        self.stack, self.tools, self.details = QStackedWidget(), QStackedWidget(), QStackedWidget()
        for tab in self.tabs:
            self.stack.addWidget(tab)
            self.tools.addWidget(tab.tools)
        for detail in (self.nothing, self.pane, self.jp_pane):
            self.details.addWidget(detail)
        self.switch = QButtonGroup(self)
        chips = [Chip(words) for words in (self.tr("Kalender"), self.tr("Daftar"), self.tr("JP per orang"))]
        for number, chip in enumerate(chips):
            self.switch.addButton(chip, number)
        line = row(self.tools, *chips)
        line.setStretch(0, 1)
        listing = QWidget()
        column = QVBoxLayout(listing)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addLayout(line)
        column.addWidget(self.stack, 1)
        self.folded = RecordBar()
        self.split = ListDetail(listing, self.details, width=DETAIL, bar=self.folded)
        self.body.addWidget(self.split, 1)

    def _connect(self) -> None:
        self.switch.idClicked.connect(self.show_tab)
        for tab in self.tabs:
            tab.said.connect(self._say)
        calendar, events = self.calendar_tab, self.list_tab
        calendar.chosen.connect(self._load_event)
        calendar.opened.connect(self.acts.edit)
        calendar.removed.connect(lambda event_id: self.acts.delete([event_id]))
        calendar.day_opened.connect(self._new_on)
        events.chosen.connect(self._on_row)
        events.opened.connect(self.acts.edit)
        events.carded.connect(lambda _: self.split.open_card())
        events.removed.connect(self.acts.delete)
        self.jp_tab.chosen.connect(self._on_person)
        self.jp_tab.carded.connect(lambda _: self.split.open_card())
        self.pane.acted.connect(self.act)
        self.acts.saved.connect(self._on_saved)
        self.pane.seat_opened.connect(lambda _: self.act("results"))
        self.pane.seat_removed.connect(self._on_seat_removed)
        self.folded.card_requested.connect(self.split.open_card)
        self.folded.edit_requested.connect(lambda: self.act("edit"))

    def _make_actions(self) -> None:
        self.header.add_action(support_button(self, training_lists(self.said), self.tr("Pelatihan")))
        year = self.said.today.year - 1
        again = Button(self.tr("Ulangi dari {0}").format(year), icon="copy")
        again.clicked.connect(lambda: self.acts.repeat_from(year))
        self.header.add_action(again)
        new = Button(self.tr("Rencanakan kegiatan"), "accent", icon="plus", hint="Ctrl+N")
        new.clicked.connect(lambda: self.acts.new())
        self.header.add_action(new)
        self._key(self.tr("Rencanakan kegiatan"), "Ctrl+N", self.acts.new)
        self._key(self.tr("Ubah kegiatan"), "F2", lambda: self.act("edit"))
        self._key(self.tr("Tambah peserta"), "F3", lambda: self.act("add"))
        self._key(self.tr("Hadir dan hasil"), "Ctrl+R", lambda: self.act("results"))
        self._key(self.tr("Riwayat perubahan"), "Ctrl+H", lambda: self.act("history"))
        self._key(self.tr("Cetak daftar hadir"), "Ctrl+P", lambda: self.act(ATTENDANCE))
        self._key(self.tr("Ulangi di tanggal lain"), "Ctrl+Shift+D", lambda: self.act("repeat"))
        self._key(self.tr("Cari"), "Ctrl+F", self._search)
        for number, chip in enumerate(self.switch.buttons()):
            self._key(chip.text(), f"Alt+{number + 1}", partial(self.show_tab, number))

    def _key(self, words: str, keys: str, slot: Callable[[], object]) -> None:
        action = QAction(words, self)
        action.setShortcut(QKeySequence(keys))
        action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        action.triggered.connect(lambda: slot())
        self.addAction(action)

    def act(self, what: str) -> None:
        """Do something with the event in the pane: what `EventPane.acted` says."""
        if self.pane.view is not None and self.details.currentWidget() is self.pane:
            self.acts.act(what, self.pane.view)

    def _search(self) -> None:
        if self.tab() is self.calendar_tab:
            self.show_tab(1)
        field = self.jp_tab.search if self.tab() is self.jp_tab else self.list_tab.search
        field.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _new_on(self, day: date) -> None:
        self.acts.new({"start_date": day, "end_date": day})

    def _on_row(self, event_id: object) -> None:
        if isinstance(event_id, UUID):
            self._load_event(event_id)

    def _on_person(self, person_id: object) -> None:
        person = self.jp_tab.person(person_id) if isinstance(person_id, UUID) else None
        if person is not None:
            self.jp_pane.show_person(person)
            self.folded.say(person.name, self.jp_pane.sum.text())
        self._show_detail()

    def _on_seat_removed(self, seat: Seat) -> None:
        if self.pane.view is not None:
            self.acts.unseat(self.pane.view, seat)

    def _load_event(self, event_id: UUID, then: Callable[[EventView], object] | None = None) -> None:
        self.event_id = event_id

        def done(view: EventView | None) -> None:
            self._show_event(view)
            if view is not None and then is not None:
                then(view)

        self.tasks.query(training_views.view, event_id, done=done, owner=self, latest="event")

    def _show_event(self, view: EventView | None) -> None:
        self.event_id = view.facts.row.id if view is not None else None
        if view is None:
            self.pane.view = None
        else:
            self.pane.show_event(view, self.said)
        self.calendar_tab.calendar.choose(self.event_id)
        self._show_detail()

    def _on_saved(self, event_id: UUID) -> None:
        """Show what was saved where the person came from."""
        if self.tab() is self.list_tab:
            self.list_tab.table.select_id(event_id)
            self._load_event(event_id)
        else:
            self.visit(event_id)

    def _arrive(self, what: str, view: EventView) -> None:
        self._go_to_event(view)
        if what:
            self.act(what)

    def _go_to_event(self, view: EventView) -> None:
        self.calendar_tab.calendar.chosen = view.facts.row.id
        self.calendar_tab.show_day(view.facts.row.first)
        self.focus_on(self.calendar_tab.calendar)

    def _show_detail(self) -> None:
        person = self.jp_tab.table.current_id() is not None
        shown = self.jp_pane if self.tab() is self.jp_tab and person else self.nothing
        if self.tab() is not self.jp_tab and self.pane.view is not None:
            shown = self.pane
            row_ = self.pane.view.facts.row
            self.folded.say(row_.name, f"{row_.when}  ·  {state_badge(row_.status, row_.last, self.said).text}")
        elif shown is self.nothing:
            self.folded.say("", "")
        self.details.setCurrentWidget(shown)

    def _say(self) -> None:
        self.header.set_title(self.tr("Pelatihan"), self.tab().subtitle())
        self.status_changed.emit()

    def _nothing(self) -> Sheet:
        sheet = Sheet()
        words = self.tr("Pilih kegiatan di kalender untuk melihat waktu, tempat, dan pesertanya.")
        sheet.body.addWidget(EmptyState("calendar-days", self.tr("Belum ada yang dipilih."), words))
        return sheet
