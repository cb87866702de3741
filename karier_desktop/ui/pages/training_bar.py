"""One bar of the calendar: an event, or its part within a week, as a control with a name of its own."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from karier_desktop.queries.training_calendar import CalendarEvent
from karier_desktop.ui import icons, theme
from karier_desktop.ui.theme import Kind
from karier_desktop.ui.widgets import paint
from karier_desktop.ui.widgets.focus import PaintedButton

TONES: dict[str, Kind] = {
    "direncanakan": "information",
    "dibuka": "information",
    "berjalan": "information",
    "selesai": "neutral",
    "ditunda": "attention",
    "dibatalkan": "neutral",
    "mentoring": "neutral",
}
ICONS = {"ditunda": "pause", "dibatalkan": "x", "berjalan": "play", "selesai": "", "mentoring": "handshake"}


class Bar(PaintedButton):
    """A piece of an event; clicked, it is chosen. The calendar keeps the focus, the bar only has a name."""

    def __init__(self, event: CalendarEvent, words: str, spoken: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.event_shown = event
        self.chosen = False
        self.rounded = (True, True)
        self.setText(words)
        self.setAccessibleName(spoken)
        self.setToolTip(spoken)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def sizeHint(self) -> QSize:
        return QSize(theme.current().u(40), theme.current().u(24))

    def paintEvent(self, event: QPaintEvent) -> None:
        look, painter = theme.current(), paint.begin(self)
        colours = look.badges[TONES.get(self.event_shown.status, "neutral")]
        fill, ink = (look.tokens.accent, look.tokens.on_accent) if self.chosen else (colours.fill, colours.text)
        if self.hovered and not self.chosen:
            fill = paint.mix(look.tokens.accent, fill, 0.12)
        paint.box(painter, self._shape(), 4, fill)
        self._paint_words(painter, ink)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        event.ignore()  # the calendar opens the event

    def _shape(self) -> QRectF:
        """The bar's box; open ends reach beyond the clip, so that only real ends are round."""
        left, right = self.rounded
        return QRectF(self.rect()).adjusted(0 if left else -6, 0, 0 if right else 6, -theme.current().u(3))

    def _paint_words(self, painter: QPainter, ink: str) -> None:
        look = theme.current()
        x, middle, size = look.u(7), self._shape().center().y(), look.u(13)
        name = "triangle-alert" if self.event_shown.clash else ICONS.get(self.event_shown.status, "")
        if name:
            colour = look.badges["late"].text if self.event_shown.clash and not self.chosen else ink
            icons.paint(painter, name, colour, x, middle - size / 2, size, 2)
            x += size + look.u(6)
        room = QRectF(x, 0, self.width() - x - look.u(4), self._shape().height())
        font = QFont(look.font("badge"))
        font.setStrikeOut(self.event_shown.status == "dibatalkan")
        # Names are shortened in narrow bars on purpose: the tooltip and the detail beside the calendar have the whole.
        painter.setFont(font)
        painter.setPen(QColor(ink))
        shown = QFontMetricsF(font).elidedText(self.text(), Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(room, int(paint.LEFT | Qt.TextFlag.TextSingleLine), shown)
