"""The month as a calendar: who is away when. Days by arrow keys, events as bars, holidays by name."""

from collections.abc import Mapping, Sequence
from datetime import date, timedelta
from uuid import UUID

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QHelpEvent, QKeyEvent, QMouseEvent, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from karier_desktop.queries.training_calendar import CalendarEvent
from karier_desktop.rules.dates_id import date_span, day_date, month_year
from karier_desktop.ui import theme
from karier_desktop.ui.pages.training_bar import Bar
from karier_desktop.ui.pages.training_grid import Geometry, GridState, paint_grid
from karier_desktop.ui.pages.training_month import Piece, first_shown, lay_out, shift
from karier_desktop.ui.widgets import paint

_STEPS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1, Qt.Key.Key_Up: -7, Qt.Key.Key_Down: 7}
_MONTHS = {Qt.Key.Key_PageUp: -1, Qt.Key.Key_PageDown: 1}


class MonthCalendar(QWidget):
    """Shows one month. Arrow keys move the day, Page Up and Page Down the month, Home goes to today.

    The first event of the day reached is chosen; Space chooses the next one of that day, Enter opens it. Del throws it
    into the bin. On an empty day Enter asks for a new event. `month_requested` wants the events of another month;
    `walked` tells where the day lies.
    """

    month_requested = Signal(object)
    event_chosen = Signal(object)
    event_opened = Signal(object)
    day_opened = Signal(object)
    delete_requested = Signal(object)
    walked = Signal(object)

    def __init__(self, today: date, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.today, self.day, self.month = today, today, today.replace(day=1)
        self.chosen: UUID | None = None
        self.events: tuple[CalendarEvent, ...] = ()
        self.holidays: Mapping[date, str] = {}
        self.hidden: Mapping[date, int] = {}
        self.bars: list[tuple[Piece, Bar]] = []
        self._ring = False
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        theme.current().changed.connect(self._place)
        self._say()

    def show_month(self, month: date, events: Sequence[CalendarEvent], holidays: Mapping[date, str]) -> None:
        """Show the events of a month; the day of the cursor moves along."""
        self.month, self.events, self.holidays = month.replace(day=1), tuple(events), holidays
        if not self._shown(self.day):
            self.day = self.month
        self._place()

    def choose(self, event_id: UUID | None) -> None:
        """Mark an event as the chosen one."""
        self.chosen = event_id
        for _, bar in self.bars:
            bar.chosen = event_id is not None and bar.event_shown.id == event_id
            bar.update()
        self._say()

    def go_to(self, day: date) -> None:
        """Move the cursor; asks for another month when the day is not shown as part of this one."""
        self.day = day
        if (day.year, day.month) != (self.month.year, self.month.month):
            self.month_requested.emit(day.replace(day=1))
        self._choose_of_day()
        self.walked.emit(self._cell(day).center().toPoint())
        self.update()

    def on_day(self, day: date) -> list[CalendarEvent]:
        """The events of a day, in the order of their bars."""
        lanes = {bar.event_shown: piece.lane for piece, bar in self.bars}
        found = [event for event in self.events if event.first <= day <= event.last]
        return sorted(found, key=lambda event: (lanes.get(event, len(self.events)), event.first, event.name))

    def sizeHint(self) -> QSize:
        return QSize(theme.current().u(800), theme.current().u(600))

    def minimumSizeHint(self) -> QSize:
        return QSize(theme.current().u(420), theme.current().u(33 + 6 * 48))

    def paintEvent(self, event: QPaintEvent) -> None:
        state = GridState(self.month, self.today, self.day, self.holidays, self.hidden, self._ring)
        paint_grid(paint.begin(self), self._geometry(), state)

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._place()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        if event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            super().keyPressEvent(event)
        elif key in _STEPS:
            self.go_to(self.day + timedelta(days=_STEPS[key]))
        elif key in _MONTHS:
            self.go_to(_same_day(shift(self.month, _MONTHS[key]), self.day.day))
        elif key == Qt.Key.Key_Home:
            self.go_to(self.today)
        elif key == Qt.Key.Key_Space:
            self._choose_next()
        elif key == Qt.Key.Key_Delete and self.chosen is not None:
            self.delete_requested.emit(self.chosen)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._open()
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        day = self._day_under(event)
        if day is not None:
            self.go_to(day)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        day = self._day_under(event)
        if day is not None:
            self.day = day
            self._open()

    def focusInEvent(self, event: QFocusEvent) -> None:
        self._ring = event.reason() != Qt.FocusReason.MouseFocusReason
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        self._ring = False
        self.update()

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            day = self._geometry().day_at(event.pos().x(), event.pos().y(), first_shown(self.month))
            QToolTip.showText(event.globalPos(), self._day_words(day) if day else "", self)
            return True
        return super().event(event)

    # Inside

    def _geometry(self) -> Geometry:
        return Geometry(self.width(), self.height())

    def _cell(self, day: date) -> QRectF:
        week, column = divmod((day - first_shown(self.month)).days, 7)
        return self._geometry().cell(week, column)

    def _shown(self, day: date) -> bool:
        return 0 <= (day - first_shown(self.month)).days < 42

    def _place(self) -> None:
        """Lay the bars out anew."""
        place = self._geometry()
        month = lay_out(self.month, self.events, place.lanes())
        self.hidden = month.hidden
        for _, old in self.bars:
            old.hide()
            old.deleteLater()
        self.bars = [(piece, self._bar(place, piece)) for piece in month.pieces]
        self.choose(self.chosen)
        self.update()

    def _bar(self, place: Geometry, piece: Piece) -> Bar:
        shown = self.events[piece.event]
        bar = Bar(shown, self._short(shown), self._spoken(shown), self)
        bar.rounded = (piece.opens, piece.closes)
        rect = place.bar_rect(piece.week, piece.start, piece.end, piece.lane, piece.opens, piece.closes)
        bar.setGeometry(rect.toRect())
        bar.clicked.connect(lambda: self._on_bar_clicked(bar))
        bar.show()
        return bar

    def _on_bar_clicked(self, bar: Bar) -> None:
        self.setFocus(Qt.FocusReason.MouseFocusReason)
        self.day = max(bar.event_shown.first, first_shown(self.month))
        self._take(bar.event_shown)

    def _choose_of_day(self) -> None:
        events = self.on_day(self.day)
        if events and all(event.id != self.chosen or event.id is None for event in events):
            self._take(events[0])
        self._say()

    def _choose_next(self) -> None:
        events = self.on_day(self.day)
        if events:
            ids = [event.id for event in events]
            position = ids.index(self.chosen) if self.chosen in ids else -1
            self._take(events[(position + 1) % len(events)])

    def _take(self, event: CalendarEvent) -> None:
        self.choose(event.id)
        if event.id is not None:
            self.event_chosen.emit(event.id)

    def _open(self) -> None:
        events = self.on_day(self.day)
        chosen = next((event for event in events if event.id == self.chosen and event.id), None)
        if chosen is not None:
            self.event_opened.emit(chosen.id)
        elif not any(event.id for event in events):
            self.day_opened.emit(self.day)
        else:
            self._choose_next()

    def _day_under(self, event: QMouseEvent) -> date | None:
        return self._geometry().day_at(event.position().x(), event.position().y(), first_shown(self.month))

    # Words

    def _short(self, event: CalendarEvent) -> str:
        if event.status == "mentoring" or not event.people:
            return event.name
        return self.tr("{0}, {1} orang").format(event.name, event.people)

    def _spoken(self, event: CalendarEvent) -> str:
        words = f"{self._short(event)}; {date_span(event.first, event.last)}"
        return self.tr("{0}; ada peserta bentrok").format(words) if event.clash else words

    def _day_words(self, day: date) -> str:
        parts = [day_date(day), self.holidays.get(day, ""), *(self._spoken(event) for event in self.on_day(day))]
        return "\n".join(part for part in parts if part)

    def _say(self) -> None:
        """What a screen reader hears: the month, the day, what is on it."""
        self.setAccessibleName(self.tr("Kalender {0}").format(month_year(self.month)))
        self.setAccessibleDescription(self._day_words(self.day))


def _same_day(month: date, day: int) -> date:
    """That day of the month, or its last day."""
    last = shift(month, 1) - timedelta(days=1)
    return month.replace(day=min(day, last.day))
