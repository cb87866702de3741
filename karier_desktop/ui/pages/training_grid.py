"""The grid behind the bars: weekdays, six weeks of dates, holidays with their names, today, the day in focus."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta

from PySide6.QtCore import QCoreApplication, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPainterPath, QPen

from karier_desktop.rules.dates_id import DAYS
from karier_desktop.ui import theme
from karier_desktop.ui.pages.training_month import WEEKS, first_shown
from karier_desktop.ui.widgets import paint


@dataclass(frozen=True)
class GridState:
    """What the grid has to show."""

    month: date
    today: date
    cursor: date
    holidays: Mapping[date, str]
    hidden: Mapping[date, int]
    ring: bool


class Geometry:
    """Places in a calendar of a given size, at the present text size."""

    def __init__(self, width: int, height: int) -> None:
        look = theme.current()
        self.width, self.height = width, height
        self.head = look.u(33)
        self.date_line = look.u(23)
        self.pitch, self.inset = look.u(24), 3

    def column(self, number: int) -> float:
        """The left edge of a column, on whole pixels so that the lines stay sharp."""
        return round(number * self.width / len(DAYS))

    def week(self, number: int) -> float:
        """The top edge of a week."""
        return self.head + round(number * (self.height - self.head) / WEEKS)

    def lanes(self) -> int:
        """How many bars fit below the date; at least one."""
        room = self.week(1) - self.week(0) - self.date_line
        return max(1, int(room // self.pitch))

    def cell(self, week: int, column: int) -> QRectF:
        """The box of a day."""
        left, top = self.column(column), self.week(week)
        return QRectF(left, top, self.column(column + 1) - left, self.week(week + 1) - top)

    def bar_rect(self, week: int, start: int, end: int, lane: int, opens: bool, closes: bool) -> QRectF:
        """The box of a bar; it reaches the edge of the calendar where the event goes on.

        As high as the pitch, so that it is easily hit; the bar paints itself a little lower.
        """
        left = self.column(start) + (self.inset if opens else 0)
        right = self.column(end + 1) - (self.inset if closes else 0)
        return QRectF(left, self.week(week) + self.date_line + lane * self.pitch, right - left, self.pitch)

    def day_at(self, x: float, y: float, first: date) -> date | None:
        """The day under a point."""
        if y < self.head:
            return None
        week = min(int((y - self.head) * WEEKS / max(1, self.height - self.head)), WEEKS - 1)
        column = min(int(x * len(DAYS) / max(1, self.width)), len(DAYS) - 1)
        return first + timedelta(days=7 * week + column)


def paint_grid(painter: QPainter, place: Geometry, state: GridState) -> None:
    """Draw everything but the bars."""
    tokens = theme.current().tokens
    sheet = QRectF(0, 0, place.width, place.height)
    clip = QPainterPath()
    clip.addRoundedRect(sheet, 8, 8)
    painter.save()
    painter.setClipPath(clip)
    painter.fillRect(sheet, QColor(tokens.base))
    _paint_days(painter, place, state)
    _paint_head(painter, place)
    _paint_lines(painter, place)
    painter.restore()
    paint.box(painter, sheet, 8, None, tokens.hairline)
    if state.ring:
        _paint_cursor(painter, place, state, tokens.accent)


def _paint_head(painter: QPainter, place: Geometry) -> None:
    look = theme.current()
    for column, name in enumerate(DAYS):
        colour = look.badges["late"].text if column == 6 else look.tokens.muted
        left = place.column(column) + look.u(8)
        room = QRectF(left, 0, place.column(column + 1) - left - 2, place.head)
        paint.text(painter, room, name, look.font("head"), colour)


def _paint_days(painter: QPainter, place: Geometry, state: GridState) -> None:
    tokens, first = theme.current().tokens, first_shown(state.month)
    outside = tokens.window if theme.current().dark else tokens.alternate
    for number in range(WEEKS * len(DAYS)):
        day, box = first + timedelta(days=number), place.cell(*divmod(number, len(DAYS)))
        inside = (day.year, day.month) == (state.month.year, state.month.month)
        if not inside:
            painter.fillRect(box, QColor(outside))
        _paint_date(painter, box, day, state, inside)


def _paint_date(painter: QPainter, box: QRectF, day: date, state: GridState, inside: bool) -> None:
    look = theme.current()
    holiday, late = state.holidays.get(day, ""), look.badges["late"].text
    colour = look.tokens.text if inside else look.tokens.muted
    line = QRectF(box.left() + look.u(8), box.top() + look.u(2), box.width() - look.u(12), look.u(20))
    if day == state.today:
        width = _paint_today(painter, line, day)
    else:
        red = bool(holiday) or day.weekday() == 6
        width = paint.text(painter, line, str(day.day), look.font("strong"), late if red else colour)
    right = line.width() - _paint_more(painter, line, state.hidden.get(day, 0))
    if holiday:
        _paint_holiday(painter, line.adjusted(width + look.u(6), 1, right - line.width(), 0), holiday, late)


def _paint_today(painter: QPainter, line: QRectF, day: date) -> float:
    look, words = theme.current(), str(day.day)
    side = max(paint.advance(look.font("bold"), words) + look.u(10), look.u(24))
    pill = QRectF(line.left() - look.u(4), line.top(), side, line.height())
    paint.box(painter, pill, line.height() / 2, look.tokens.accent)
    paint.text(painter, pill, words, look.font("bold"), look.tokens.on_accent, paint.CENTRE)
    return side


def _paint_holiday(painter: QPainter, room: QRectF, words: str, colour: str) -> None:
    """A holiday's name, shortened where the day is narrow: the tooltip has all of it."""
    font = theme.current().font("hint")
    painter.setFont(font)
    painter.setPen(QColor(colour))
    shown = QFontMetricsF(font).elidedText(words, Qt.TextElideMode.ElideRight, room.width())
    painter.drawText(room, int(paint.LEFT | Qt.TextFlag.TextSingleLine), shown)


def _paint_more(painter: QPainter, line: QRectF, count: int) -> float:
    """How many bars found no room, at the right of the date; the width it takes."""
    if not count:
        return 0
    look = theme.current()
    words = QCoreApplication.translate("MonthCalendar", "+{0} lagi").format(count)
    return paint.text(painter, line, words, look.font("hint"), look.tokens.muted, paint.RIGHT) + look.u(4)


def _paint_lines(painter: QPainter, place: Geometry) -> None:
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
    painter.setPen(QPen(QColor(theme.current().tokens.hairline), 1))
    for column in range(1, len(DAYS)):
        x = int(place.column(column))
        painter.drawLine(x, int(place.head), x, place.height)
    for week in range(WEEKS):
        y = int(place.week(week))
        painter.drawLine(0, y, place.width, y)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, True)


def _paint_cursor(painter: QPainter, place: Geometry, state: GridState, colour: str) -> None:
    offset = (state.cursor - first_shown(state.month)).days
    if 0 <= offset < WEEKS * len(DAYS):
        paint.box(painter, place.cell(*divmod(offset, len(DAYS))).adjusted(1, 1, 0, 0), 3, None, colour, 2)
