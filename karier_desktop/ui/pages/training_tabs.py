"""A way to look at trainings, and the first of them: by month."""

from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from karier_desktop.queries.training_calendar import CalendarEvent, CalendarMonth
from karier_desktop.rules.dates_id import month_year
from karier_desktop.services import training_views
from karier_desktop.services.training_views import Wordings
from karier_desktop.ui.pages.training_month import shift
from karier_desktop.ui.pages.training_month_view import MonthCalendar
from karier_desktop.ui.tasks import Tasks
from karier_desktop.ui.widgets.button import Button
from karier_desktop.ui.widgets.sheet import scroll_area
from karier_desktop.ui.widgets.text import Text


class Tab(QWidget):
    """A view with its own tools; the page puts `tools` beside its switch. `said` when its figures changed."""

    said = Signal()

    def __init__(self, tasks: Tasks, said: Wordings) -> None:
        super().__init__()
        self.tasks = tasks
        self.words = said
        self.tools = QWidget()
        self.line = QHBoxLayout(self.tools)
        self.line.setContentsMargins(0, 0, 0, 0)
        self.line.setSpacing(8)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(12)

    def load(self) -> None:
        """Read again."""
        raise NotImplementedError

    def focus(self) -> None:
        """Put the focus where work starts."""
        raise NotImplementedError

    def subtitle(self) -> str:
        """The muted line under the title."""
        return ""

    def status(self) -> str:
        """The left part of the status bar."""
        return ""


class CalendarTab(Tab):
    """The month. `chosen`, `opened` an event; `day_opened` an empty day."""

    chosen = Signal(object)
    opened = Signal(object)
    day_opened = Signal(object)
    removed = Signal(object)

    def __init__(self, tasks: Tasks, said: Wordings) -> None:
        super().__init__(tasks, said)
        self.found: CalendarMonth | None = None
        self.calendar = MonthCalendar(said.today)
        self.title = Text("", "section")
        self.before = Button("", icon="chevron-left", name=self.tr("Bulan sebelumnya"), hint="PgUp")
        self.after = Button("", icon="chevron-right", name=self.tr("Bulan berikutnya"), hint="PgDn")
        self.now = Button(self.tr("Hari ini"))
        for widget in (self.before, self.after, self.now):
            self.line.addWidget(widget)
        self.line.addSpacing(4)
        self.line.addWidget(self.title)
        self.line.addStretch(1)
        # In large text on a low screen the month scrolls; the day walked to stays in view.
        self.area = scroll_area(self.calendar)
        self.calendar.walked.connect(lambda at: self.area.ensureVisible(at.x(), at.y(), 0, self.calendar.height() // 8))
        self.column.addWidget(self.area, 1)
        self.before.clicked.connect(lambda: self.calendar.go_to(shift(self.calendar.month, -1)))
        self.after.clicked.connect(lambda: self.calendar.go_to(shift(self.calendar.month, 1)))
        self.now.clicked.connect(lambda: self.calendar.go_to(said.today))
        self.calendar.month_requested.connect(self._load_month)
        self.calendar.event_chosen.connect(self.chosen)
        self.calendar.event_opened.connect(self.opened)
        self.calendar.day_opened.connect(self.day_opened)
        self.calendar.delete_requested.connect(self.removed)

    def load(self) -> None:
        self._load_month(self.calendar.month)

    def focus(self) -> None:
        self.calendar.setFocus(Qt.FocusReason.OtherFocusReason)

    def subtitle(self) -> str:
        if self.found is None:
            return ""
        events = self._of_month()
        people = sum(event.people for event in events)
        hours = sum(event.people * (event.jp or 0) for event in events)
        said = self.tr("{0} kegiatan, {1} peserta, {2} JP").format(len(events), people, hours)
        return f"{month_year(self.calendar.month)}  ·  {said}"

    def status(self) -> str:
        if self.found is None:
            return ""
        said = self.tr("{0} kegiatan bulan ini").format(len(self._of_month()))
        return f"{said}  ·  {self.tr('{0} bentrok').format(self.found.clashes)}" if self.found.clashes else said

    def show_day(self, day: date) -> None:
        """Go to a day."""
        self.calendar.go_to(day)

    def _of_month(self) -> list[CalendarEvent]:
        first, after = self.calendar.month, shift(self.calendar.month, 1)
        events = self.found.events if self.found is not None else ()
        return [event for event in events if event.id and event.first < after and event.last >= first]

    def _load_month(self, month: date) -> None:
        self.tasks.query(training_views.month_of, month, done=self._show, owner=self, latest="month")

    def _show(self, found: CalendarMonth) -> None:
        self.found = found
        month = shift(found.first, 1) if found.first.day > 1 else found.first
        self.calendar.show_month(month, found.events, found.holidays)
        self.title.setText(month_year(month))
        self.said.emit()
