"""One event beside the calendar: can it go ahead, who takes part, what is left to do."""

from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QMenu, QVBoxLayout, QWidget

from karier_desktop.rules.dates_id import long_date, rupiah
from karier_desktop.services.training_views import EventView, Wordings
from karier_desktop.ui.i18n import catalogue as words
from karier_desktop.ui.pages import record_print
from karier_desktop.ui.pages.training_seats import SeatList
from karier_desktop.ui.pages.training_settle import clash_words
from karier_desktop.ui.pages.training_words import ATTENDANCE, OPEN, SCHEDULE, state_badge, time_words
from karier_desktop.ui.widgets.badge import Badge, BadgeValue
from karier_desktop.ui.widgets.button import Button, icon_button
from karier_desktop.ui.widgets.detail import FactGrid
from karier_desktop.ui.widgets.flow import Flow
from karier_desktop.ui.widgets.sheet import Hairline, ScrollSheet, row
from karier_desktop.ui.widgets.strip import Strip
from karier_desktop.ui.widgets.text import Text


class EventPane(ScrollSheet):
    """`acted(what)`: edit, add, settle, results, repeat, history, delete, or the name of a document.

    Documents that nobody prints have no button (`record_print`).
    """

    acted = Signal(str)
    seat_opened = Signal(object)
    seat_removed = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(0, spacing=0, parent=parent)
        self.view: EventView | None = None
        self.name = Text("", "name", wrap=True)
        self.badges = Flow()
        self.facts = FactGrid(label=84)
        self.strip = Strip("late", "", action=self.tr("Atasi"))
        self.due = Strip("attention", "", action=self.tr("Isi hasil"))
        self.count = Text("", "body", "muted", tabular=True)
        self.add = Button(self.tr("Tambah"), "link", icon="plus", hint="F3", size="small")
        self.add.setAccessibleName(self.tr("Tambah peserta"))
        self.seats = SeatList(self.tr("Peserta kegiatan"))
        self.nobody = Text(self.tr("Belum ada peserta. Tekan F3 untuk memilih."), "body", "muted", wrap=True)
        self._lay_out()
        self.strip.acted.connect(lambda: self.acted.emit("settle"))
        self.due.acted.connect(lambda: self.acted.emit("results"))
        self.add.clicked.connect(lambda: self.acted.emit("add"))
        self.seats.opened.connect(self.seat_opened)
        self.seats.removed.connect(self.seat_removed)

    def event_id(self) -> UUID | None:
        """The event shown."""
        return self.view.facts.row.id if self.view is not None else None

    def show_event(self, view: EventView, said: Wordings) -> None:
        """Show an event."""
        self.view = view
        row_ = view.facts.row
        title = self.tr("{0}, angkatan {1}").format(row_.name, row_.batch) if row_.batch else row_.name
        self.name.setText(title)
        self._show_badges(view, said)
        self.facts.set_facts(self._facts(view))
        self._show_strips(view)
        self.count.setText(str(row_.people))
        self.seats.seats.show(view.seats)
        self.seats.setVisible(bool(view.seats))
        self.nobody.setVisible(not view.seats)
        self.setAccessibleName(title)

    def _show_badges(self, view: EventView, said: Wordings) -> None:
        row_ = view.facts.row
        values = [state_badge(row_.status, row_.last, said)]
        if row_.jp is not None:
            values.append(BadgeValue("neutral", self.tr("{0} JP").format(row_.jp), icon="clock"))
        values.append(BadgeValue("neutral", words(said.kinds.get(row_.kind, row_.kind)), icon="graduation-cap"))
        self.badges.clear()
        for value in values:
            self.badges.add(Badge(value.kind, value.text, quiet=value.quiet, icon=value.icon))

    def _facts(self, view: EventView) -> list[tuple[str, str]]:
        facts, row_ = view.facts, view.facts.row
        seats = self.tr("{0} orang").format(row_.people)
        if row_.quota is not None:
            seats = self.tr("{0} dari {1} kursi").format(row_.people, row_.quota)
        money = self.tr("{0}, sisa {1}").format(facts.budget, rupiah(facts.budget_left or 0)) if facts.budget else ""
        return [
            (self.tr("Waktu"), time_words(row_.first, row_.last, facts.sessions)),
            (self.tr("Tempat"), row_.place),
            (self.tr("Pelaksana"), row_.provider),
            (self.tr("Peserta"), seats),
            (self.tr("Anggaran"), money),
            (self.tr("Alasan"), facts.status_reason),
            (self.tr("Diganti"), facts.replaced_by),
        ]

    def _show_strips(self, view: EventView) -> None:
        clashing = view.clashing
        self.strip.setVisible(bool(clashing))
        if clashing:
            title = self.tr("%n peserta bentrok jadwal", "", len(clashing))
            others = {words_: None for seat in clashing for words_ in [clash_words(seat.person)]}
            self.strip.say("late", title, self._both(list(others), len(clashing)), self.tr("Atasi"))
        expired, last = view.facts.provider_mou_expires, view.facts.row.last
        self.due.setVisible(view.is_due)
        if view.is_due:
            said = self.tr("Kegiatan berakhir {0}, hasilnya belum dicatat.").format(long_date(last))
            self.due.say("attention", self.tr("Belum ditutup"), said, self.tr("Isi hasil"))
        elif expired is not None and expired < last and view.facts.row.status in OPEN:
            self.due.setVisible(True)
            said = self.tr("Kerja sama dengan pelaksana berakhir {0}.").format(long_date(expired))
            self.due.say("attention", self.tr("MoU kedaluwarsa"), said)

    def _both(self, others: list[str], people: int) -> str:
        if len(others) == 1:
            said = self.tr("Keduanya juga terdaftar di {0}.") if people == 2 else self.tr("Juga terdaftar di {0}.")
            return said.format(others[0])
        return self.tr("Juga terdaftar di {0} kegiatan lain.").format(len(others))

    def _lay_out(self) -> None:
        head = QVBoxLayout()
        head.setContentsMargins(16, 16, 16, 12)
        head.setSpacing(10)
        for widget in (self.name, self.badges, self.facts, self.strip, self.due):
            head.addWidget(widget)
        bar = row(Text(self.tr("Peserta"), "section"), self.count, None, self.add)
        bar.setContentsMargins(16, 0, 12, 4)
        self.nobody.setContentsMargins(16, 4, 16, 16)
        self.inside.addLayout(head)
        self.inside.addLayout(bar)
        self.inside.addWidget(self.seats, 1)
        self.inside.addWidget(self.nobody)
        self.inside.addStretch(0)
        foot = row(*self._buttons(), None, self._more())
        foot.setContentsMargins(16, 8, 12, 8)
        self.body.addWidget(Hairline())
        self.body.addLayout(foot)

    def _buttons(self) -> list[QWidget]:
        edit = Button(self.tr("Ubah"), icon="pencil", hint="F2")
        edit.clicked.connect(lambda: self.acted.emit("edit"))
        if not record_print.known(ATTENDANCE):
            return [edit]
        attendance = Button(self.tr("Daftar hadir"), icon="printer")
        attendance.clicked.connect(lambda: self.acted.emit(ATTENDANCE))
        return [edit, attendance]

    def _more(self) -> Button:
        menu = QMenu(self)
        items = [
            ("results", self.tr("Hadir dan hasil…")),
            (SCHEDULE, self.tr("Cetak jadwal")),
            ("history", self.tr("Riwayat perubahan")),
            ("repeat", self.tr("Ulangi di tanggal lain…")),
            ("delete", self.tr("Hapus kegiatan")),
        ]
        for what, text in items:
            if what != SCHEDULE or record_print.known(what):
                menu.addAction(text).triggered.connect(lambda _=False, what=what: self.acted.emit(what))
        return icon_button("ellipsis", self.tr("Tindakan lain"), menu=menu)
