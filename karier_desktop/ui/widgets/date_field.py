"""Dates: typed in any Indonesian way, shown as `12 Maret 2026`, or picked from a calendar that starts on Monday."""

from collections.abc import Callable
from datetime import date, timedelta

from PySide6.QtCore import QDate, QLocale, QPoint, QSize, Qt, Signal
from PySide6.QtGui import QAction, QBrush, QColor, QFocusEvent, QKeyEvent, QKeySequence, QResizeEvent, QTextCharFormat
from PySide6.QtWidgets import QCalendarWidget, QFrame, QToolButton, QVBoxLayout, QWidget

from karier_desktop.rules.dates_id import long_date, read_date, short_date
from karier_desktop.ui import icons, theme
from karier_desktop.ui.widgets.line import LineField

INDONESIAN = QLocale(QLocale.Language.Indonesian, QLocale.Country.Indonesia)

ROOM = 24
"""Frame and padding left and right of the text."""


class DateField(LineField):
    """12-3-2026, 12/03/26, 120326, 12 Maret 2026; Ctrl+; is today, Up and Down a day, Alt+Down the calendar.

    A text that is no date stays as typed: then `value()` is None and `problem()` says what to write.
    """

    today_keys = QKeySequence("Ctrl+;")

    def __init__(self, today: Callable[[], date] = date.today, *, width: int = 160) -> None:
        self._laid_out = False
        super().__init__(width=width)
        self._today = today
        self.setPlaceholderText(self.tr("hari-bulan-tahun"))
        self.add_button("calendar-days", self.tr("Buka kalender")).clicked.connect(self.open_calendar)
        now = QAction(self.tr("Isi tanggal hari ini"), self)
        now.setShortcut(self.today_keys)
        now.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        now.triggered.connect(lambda: self._put(self._today()))
        self.addAction(now)
        self.editingFinished.connect(self._tidy)

    def value(self) -> date | None:
        """The date, or None when empty or not readable."""
        return read_date(self.text(), self._today()) if self.text().strip() else None

    def set_value(self, value: date | None) -> None:
        """Show a stored date: `24 November 2026`, or `24 Nov 2026` where there is no room for the whole month."""
        self.setText(self._words(value) if value else "")

    def problem(self) -> str:
        """Words when the text is no date, else nothing."""
        if not self.text().strip() or self.value() is not None:
            return ""
        return self.tr("Tulis hari, bulan, tahun; misalnya 12-3-2026 atau 12 Maret 2026.")

    def open_calendar(self) -> "CalendarPopup":
        """Show the calendar below the field."""
        popup = CalendarPopup(self.value() or self._today(), self)
        popup.picked.connect(self._put)
        popup.move(self.mapToGlobal(QPoint(0, self.height() + 2)))
        popup.show()
        return popup

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, alt = event.key(), event.modifiers() & Qt.KeyboardModifier.AltModifier
        if key == Qt.Key.Key_F4 or (alt and key == Qt.Key.Key_Down):
            self.open_calendar()
        elif key in (Qt.Key.Key_Up, Qt.Key.Key_Down) and self.value() is not None and not self.isReadOnly():
            self._put((self.value() or self._today()) + timedelta(days=1 if key == Qt.Key.Key_Up else -1))
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._laid_out = True
        shown = self.value()
        if shown is not None and self.text() in (long_date(shown), short_date(shown)):
            self.set_value(shown)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if event.reason() != Qt.FocusReason.MouseFocusReason:
            self.selectAll()

    def _put(self, day: date) -> None:
        if not self.isReadOnly():
            self.set_value(day)
            self.changed.emit()

    def _words(self, day: date) -> str:
        margins = self.textMargins()
        room = self.width() - margins.left() - margins.right() - theme.current().u(ROOM)
        whole = long_date(day)
        fits = not self._laid_out or self.fontMetrics().horizontalAdvance(whole) <= room
        return whole if fits else short_date(day)

    def _tidy(self) -> None:
        if (day := self.value()) is not None and self.text() not in (long_date(day), short_date(day)):
            self.set_value(day)
            self.changed.emit()


class CalendarPopup(QFrame):
    """A month; arrows move by day, Page keys by month, Enter picks, Esc closes."""

    picked = Signal(object)

    def __init__(self, day: date, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self.calendar = QCalendarWidget()
        self.calendar.setLocale(INDONESIAN)
        self.calendar.setFirstDayOfWeek(Qt.DayOfWeek.Monday)
        self.calendar.setVerticalHeaderFormat(QCalendarWidget.VerticalHeaderFormat.NoVerticalHeader)
        self.calendar.setSelectedDate(QDate(day.year, day.month, day.day))
        self.calendar.setAccessibleName(self.tr("Kalender"))
        self._dress()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(4, 4, 4, 4)
        layout.addWidget(self.calendar)
        self.calendar.activated.connect(self._pick)
        self.calendar.clicked.connect(self._pick)
        self.calendar.setFocus(Qt.FocusReason.PopupFocusReason)

    def sizeHint(self) -> QSize:
        return QSize(theme.current().u(280), theme.current().u(250))

    def _pick(self, day: QDate) -> None:
        self.picked.emit(date(day.year(), day.month(), day.day()))
        self.close()

    def _dress(self) -> None:
        look, plain = theme.current(), QTextCharFormat()
        plain.setForeground(self.palette().text())
        self.calendar.setWeekdayTextFormat(Qt.DayOfWeek.Saturday, plain)
        sunday = QTextCharFormat()
        sunday.setForeground(QBrush(QColor(look.badges["late"].text)))
        self.calendar.setWeekdayTextFormat(Qt.DayOfWeek.Sunday, sunday)
        for name, icon, words in (
            ("qt_calendar_prevmonth", "chevron-left", self.tr("Bulan sebelumnya")),
            ("qt_calendar_nextmonth", "chevron-right", self.tr("Bulan berikutnya")),
        ):
            button = self.calendar.findChild(QToolButton, name)
            if isinstance(button, QToolButton):
                button.setIcon(icons.icon(icon, look.tokens.text))
                button.setAccessibleName(words)
