"""The navigation rail at the left: icon and label for every place, a pill behind the current one."""

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QSizePolicy, QVBoxLayout, QWidget

from karier_desktop.ui import icons, theme
from karier_desktop.ui.widgets import paint
from karier_desktop.ui.widgets.focus import PaintedButton

WIDTH = 76
PITCH = 58


class RailButton(PaintedButton):
    """One place: pill of 52x28 behind an icon of 20, label beneath, a bubble for what waits there."""

    def __init__(self, name: str, icon: str, title: str, short: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.place = name
        self.title = title
        self._icon = icon
        self._short = short or title
        self.compact = False
        self.count = 0
        self.setText(title.replace("&", "&&"))
        self.setAccessibleName(title)
        self.setCheckable(True)
        self.setAutoExclusive(True)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def set_count(self, count: int) -> None:
        """Show a bubble with that number; 0 takes it away."""
        self.count = count
        self.setAccessibleName(self.title if not count else self.tr("{0}, {1} menunggu").format(self.title, count))
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(theme.current().u(WIDTH) - 1, theme.current().u(PITCH))

    def minimumSizeHint(self) -> QSize:
        return QSize(theme.current().u(WIDTH) - 1, 24)

    def lines(self) -> list[str]:
        """The label on one line, or on two if it is too long for the rail."""
        font = theme.current().font("rail_on")
        room = self.sizeHint().width() - 4
        words = self._short if self.compact else self.title
        if paint.advance(font, words) <= room:
            return [words]
        if self.compact:
            return [self._short]
        head, _, tail = words.rpartition(" ")
        return [head, tail]

    def paintEvent(self, event: QPaintEvent) -> None:
        look, painter = theme.current(), paint.begin(self)
        on = self.isChecked()
        ink = look.tokens.accent if on else look.tokens.muted
        pill = self._pill()
        if on or self.hovered:
            fill = look.tokens.soft if on else paint.mix(look.tokens.accent, look.tokens.rail, 0.08)
            paint.box(painter, pill, pill.height() / 2, fill)
        size = look.u(20)
        icons.paint(painter, self._icon, ink, pill.center().x() - size / 2, pill.center().y() - size / 2, size)
        font = look.font("rail_on" if on else "rail")
        top = pill.bottom() + 2
        for line in self.lines():
            box = QRectF(0, top, self.width(), paint.line_height(font))
            paint.text(painter, box, line, font, ink, paint.CENTRE)
            top += box.height() - look.u(1)
        if self.count:
            self._paint_bubble(painter, pill)
        if self.ring:
            paint.focus_ring(painter, QRectF(self.rect()).adjusted(3, 0, -3, 0), 8)

    def _pill(self) -> QRectF:
        look = theme.current()
        width, height = look.u(52), look.u(28)
        return QRectF((self.width() - width) / 2, 2, width, height)

    def _paint_bubble(self, painter: QPainter, pill: QRectF) -> None:
        look = theme.current()
        late = look.badges["late"]
        words = str(self.count) if self.count < 100 else "99+"
        font = look.font("rail_on")
        size = look.u(16)
        width = max(size, paint.advance(font, words) + look.u(8))
        bubble = QRectF(pill.center().x() + look.u(6), pill.top() - look.u(2), width, size)
        paint.box(painter, bubble, size / 2, late.text)
        paint.text(painter, bubble, words, font, "#FFFFFF" if not look.dark else late.fill, paint.CENTRE)


class Rail(QFrame):
    """The rail: places above, Pengaturan and Bantuan at the foot. `chosen(name)` when one is pressed."""

    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.buttons: dict[str, RailButton] = {}
        self._places = QVBoxLayout(self)
        self._places.setContentsMargins(0, 10, 1, 0)
        self._places.setSpacing(0)
        self._places.addStretch(1)
        self._above = 0
        self.setAccessibleName(self.tr("Tempat"))
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)
        theme.current().changed.connect(self._fit)

    def add(self, name: str, icon: str, title: str, *, short: str = "", foot: bool = False, tooltip: str = "") -> None:
        """Add a place; `foot` puts it at the lower end."""
        button = RailButton(name, icon, title, short, self)
        button.setToolTip(tooltip)
        button.clicked.connect(lambda: self.chosen.emit(name))
        self.buttons[name] = button
        if foot:
            self._places.addWidget(button)
        else:
            self._places.insertWidget(self._above, button)
            self._above += 1
        self._fit()

    def set_current(self, name: str) -> None:
        """Put the pill behind that place."""
        if name in self.buttons:
            self.buttons[name].setChecked(True)

    def minimumSizeHint(self) -> QSize:
        return QSize(theme.current().u(WIDTH), 24 * len(self.buttons))

    def sizeHint(self) -> QSize:
        return QSize(theme.current().u(WIDTH), theme.current().u(PITCH) * len(self.buttons))

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._fit()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, tokens = paint.begin(self), theme.current().tokens
        painter.fillRect(self.rect(), Qt.GlobalColor.transparent)
        paint.box(painter, QRectF(-1, -1, self.width() + 0.0, self.height() + 2.0), 0, tokens.rail, tokens.hairline)

    def _fit(self) -> None:
        """When the places do not fit at the normal pitch, share the height and use the short labels."""
        look, count = theme.current(), max(1, len(self.buttons))
        top = 10 if look.u(PITCH) * count + look.u(10) + 16 <= self.height() else 4
        pitch = look.u(PITCH) if top == 10 else (self.height() - top) // count
        self._places.setContentsMargins(0, top, 1, 0)
        for button in self.buttons.values():
            button.compact = pitch < look.u(PITCH)
            extra = look.u(10) if len(button.lines()) > 1 else 0
            button.setFixedSize(look.u(WIDTH) - 1, max(24, pitch) + extra)
        self.setFixedWidth(look.u(WIDTH))
