"""The column beside the agenda: copies, exchange of data, and what waits to be continued."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from karier_desktop.rules.dates_id import MONTHS, day_name, thousands
from karier_desktop.services.backups import DUE_DAYS, BackupState
from karier_desktop.ui import icons, theme
from karier_desktop.ui.widgets import paint
from karier_desktop.ui.widgets.badge import BadgeValue, badge_width, paint_badge
from karier_desktop.ui.widgets.button import Button
from karier_desktop.ui.widgets.focus import PaintedButton
from karier_desktop.ui.widgets.sheet import Hairline, Sheet, scroll_area
from karier_desktop.ui.widgets.text import Text

if TYPE_CHECKING:
    from karier_desktop.queries.home import Imported

WIDTH = 316


def tr(words: str) -> str:
    """Translate in this module's context."""
    return QCoreApplication.translate("HomeSide", words)


def moment_words(at: datetime, now: datetime) -> str:
    """`Hari ini 07.42`, `kemarin 14.10`, `Selasa, 3 Maret`."""
    here = at.astimezone(now.tzinfo)
    days = (now.date() - here.date()).days
    clock = f"{here:%H.%M}"
    if days <= 0:
        return tr("Hari ini {0}").format(clock)
    if days == 1:
        return tr("kemarin {0}").format(clock)
    day = f"{here.day} {MONTHS[here.month - 1]}"
    return f"{day_name(here.date())}, {day}" if days < 300 else f"{day} {here.year}"


@dataclass(frozen=True)
class SideLine:
    """Icon, two lines of words, a badge."""

    icon: str
    title: str
    second: str
    badge: BadgeValue | None = None


def _paint_line(widget: QWidget, line: SideLine) -> None:
    look, painter = theme.current(), paint.begin(widget)
    size, middle = look.u(16), widget.height() / 2
    icons.paint(painter, line.icon, look.tokens.muted, 0, middle - size / 2, size)
    right = float(widget.width())
    if line.badge is not None:
        right -= badge_width(line.badge)
        paint_badge(painter, right, middle, line.badge)
        right -= look.u(8)
    room = QRectF(look.u(24), middle - look.u(18), max(0.0, right - look.u(24)), look.u(18))
    paint.text(painter, room, line.title, look.font("strong"), look.tokens.text)
    paint.text(painter, room.translated(0, look.u(17)), line.second, look.font("small"), look.tokens.muted)


class InfoLine(QWidget):
    """A line that only tells."""

    def __init__(self) -> None:
        super().__init__()
        self.line = SideLine("circle", "", "")
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        theme.current().changed.connect(self.updateGeometry)

    def show_line(self, line: SideLine) -> None:
        """Say something else."""
        self.line = line
        badge = line.badge.text if line.badge else ""
        self.setAccessibleName(f"{line.title}. {line.second}. {badge}")
        self.setToolTip(line.second)
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(theme.current().u(200), theme.current().u(40))

    def paintEvent(self, event: QPaintEvent) -> None:
        _paint_line(self, self.line)


class LinkLine(PaintedButton):
    """A line that leads to what it speaks of."""

    def __init__(self, line: SideLine) -> None:
        super().__init__()
        self.line = line
        self.setAccessibleName(f"{line.title}, {line.second}")
        self.setToolTip(line.title)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(theme.current().u(200), theme.current().u(42))

    def minimumSizeHint(self) -> QSize:
        return QSize(theme.current().u(100), theme.current().u(42))

    def paintEvent(self, event: QPaintEvent) -> None:
        rect = QRectF(self.rect())
        if self.hovered:
            paint.box(paint.begin(self), rect.adjusted(-6, 0, 6, 0), 6, theme.current().tokens.alternate)
        _paint_line(self, self.line)
        if self.ring:
            paint.focus_ring(paint.begin(self), rect, 6)


@dataclass(frozen=True)
class Continued:
    """Something to go on with: its line, and where it leads."""

    line: SideLine
    place: str
    target: object


class HomeSide(QWidget):
    """`copy_wanted`, `carry_wanted`, `exchange_wanted`, `continue_wanted(Continued)`."""

    copy_wanted = Signal()
    carry_wanted = Signal()
    exchange_wanted = Signal()
    continue_wanted = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._wide = False
        self.here, self.outside, self.imported = InfoLine(), InfoLine(), InfoLine()
        self.copy = Button(tr("Cadangkan sekarang"), icon="hard-drive")
        self.carry = Button(tr("Cadangkan ke USB"), icon="usb")
        self.exchange = Button(tr("Buka Tukar Data"), icon="arrow-left-right")
        self.copy.clicked.connect(self.copy_wanted)
        self.carry.clicked.connect(self.carry_wanted)
        self.exchange.clicked.connect(self.exchange_wanted)
        inside = QWidget()
        self._column = QVBoxLayout(inside)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(12)
        self._column.addWidget(_sheet(tr("Cadangan"), self.here, self.copy, Hairline(), self.outside, self.carry))
        self._column.addWidget(_sheet(tr("Tukar data"), self.imported, self.exchange))
        self.last = _sheet(tr("Lanjutkan"))
        self._column.addWidget(self.last)
        self._column.addStretch(1)
        self.area: QScrollArea = scroll_area(inside)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.area)
        self.area.verticalScrollBar().rangeChanged.connect(self._make_room)
        self.area.installEventFilter(self)
        self._fit()
        theme.current().changed.connect(self._fit)

    def show_backups(self, state: BackupState, now: datetime) -> None:
        """How the copies stand."""
        good, due = BadgeValue("done", tr("Baik")), BadgeValue("attention", tr("Segera"))
        if state.server:
            self.here.show_line(SideLine("database", tr("Di server"), tr("dicadangkan oleh pengelola server")))
        elif state.here is None:
            self.here.show_line(SideLine("hard-drive", tr("Di komputer ini"), tr("belum ada cadangan"), due))
        else:
            at = tr("{0}, sudah diperiksa").format(moment_words(state.here, now))
            fresh = (now.date() - state.here.astimezone(now.tzinfo).date()).days < DUE_DAYS
            self.here.show_line(SideLine("hard-drive", tr("Di komputer ini"), at, good if fresh else due))
        for part in (self.outside, self.carry):
            part.setVisible(not state.server)
        self.copy.setVisible(not state.server and (state.here is None or self.here.line.badge == due))
        self.outside.show_line(_outside(state.outside, now, good, due))

    def show_import(self, found: Imported | None, now: datetime) -> None:
        """The last import."""
        if found is None:
            line = SideLine("download", tr("Belum pernah mengimpor"), tr("Ekspor SIASN: XLSX atau CSV"))
        else:
            second = tr("{0}, {1} data").format(moment_words(found.at, now), thousands(found.records))
            line = SideLine("download", found.file or tr("Impor SIASN"), second, BadgeValue("done", tr("Selesai")))
        self.imported.show_line(line)

    def show_continued(self, found: Sequence[Continued]) -> None:
        """What waits to be finished, or was worked on last."""
        while self.last.body.count() > 1:
            item = self.last.body.takeAt(1)
            widget = item.widget() if item is not None else None
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        for one in found:
            link = LinkLine(one.line)
            link.clicked.connect(lambda _=False, one=one: self.continue_wanted.emit(one))
            self.last.body.addWidget(link)
        self.last.setVisible(bool(found))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize:
            self._make_room()
        return False

    def _make_room(self) -> None:
        """The scroll bar must not lie on the edge of the sheets."""
        scrolls = self.area.verticalScrollBar().maximum() > 0
        self._column.setContentsMargins(0, 0, 10 if scrolls else 0, 0)

    def set_wide(self, wide: bool) -> None:
        """Alone on the page, or beside the agenda."""
        if wide != self._wide:
            self._wide = wide
            self._fit()

    def _fit(self) -> None:
        if self._wide:
            self.setMinimumWidth(0)
            self.setMaximumWidth(16777215)
        else:
            self.setFixedWidth(theme.current().u(WIDTH))


def _outside(at: datetime | None, now: datetime, good: BadgeValue, due: BadgeValue) -> SideLine:
    if at is None:
        return SideLine("usb", tr("Di USB cadangan"), tr("belum pernah"), due)
    days = _days(at, now.date(), now)
    words = moment_words(at, now)
    second = words if days < 2 else tr("{0}, {1} hari lalu").format(words, days)
    return SideLine("usb", tr("Di USB cadangan"), second, good if days < DUE_DAYS else due)


def _days(at: datetime, today: date, now: datetime) -> int:
    return max(0, (today - at.astimezone(now.tzinfo).date()).days)


def _sheet(title: str, *parts: QWidget) -> Sheet:
    sheet = Sheet(spacing=6)
    sheet.body.setContentsMargins(16, 12, 16, 14)
    sheet.body.addWidget(Text(title, "section"))
    for part in parts:
        if isinstance(part, Button):
            sheet.body.addWidget(part, 0, Qt.AlignmentFlag.AlignLeft)
        else:
            sheet.body.addWidget(part)
    sheet.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
    return sheet
