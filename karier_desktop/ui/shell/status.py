"""The line at the foot of the window."""

from typing import Literal

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from karier_desktop.ui import icons, theme
from karier_desktop.ui.widgets import paint
from karier_desktop.ui.widgets.text import ElidedText, Tone, colour_of

Slot = Literal["saved", "copy", "office", "year", "user"]
ORDER: tuple[Slot, ...] = ("saved", "copy", "office", "year", "user")


class StatusItem(QWidget):
    """An icon and a few words."""

    def __init__(self) -> None:
        super().__init__()
        self.icon, self.words = "info", ""
        self.tone: Tone = "muted"
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        theme.current().changed.connect(self.updateGeometry)

    def show_state(self, icon: str, words: str, tone: Tone) -> None:
        """Change what it says."""
        self.icon, self.words, self.tone = icon, words, tone
        self.setAccessibleName(words)
        self.setVisible(bool(words))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        look = theme.current()
        return QSize(round(paint.advance(look.font("small"), self.words)) + look.u(18) + 1, look.u(24))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        look, painter = theme.current(), paint.begin(self)
        rect, size = QRectF(self.rect()), look.u(14)
        ink = colour_of(self.tone)
        icons.paint(painter, self.icon, ink, 0, (self.height() - size) / 2, size)
        paint.text(painter, rect.adjusted(look.u(18), 0, 0, 0), self.words, look.font("small"), look.tokens.muted)


class StatusBar(QWidget):
    """Left: what the page says. Right: saved, copy, office, year, user; those without words are hidden."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.left = ElidedText("", "small", "muted")
        self.items: dict[Slot, StatusItem] = {slot: StatusItem() for slot in ORDER}
        line = QHBoxLayout(self)
        line.setContentsMargins(24, 1, 24, 0)
        line.setSpacing(16)
        line.addWidget(self.left, 1)
        for item in self.items.values():
            line.addWidget(item)
            item.hide()
        theme.current().changed.connect(self.restyle)
        self.restyle()

    def set_item(self, slot: Slot, icon: str, words: str, tone: Tone = "muted") -> None:
        """Change one of the pieces at the right; no words hides it."""
        self.items[slot].show_state(icon, words, tone)
        self._fit()

    def set_left(self, words: str) -> None:
        """What the page says."""
        self.left.set_words(words)
        self._fit()

    def restyle(self) -> None:
        """Take over new sizes."""
        self.setFixedHeight(theme.current().u(28))
        self._fit()

    def resizeEvent(self, event: object) -> None:
        self._fit()

    def paintEvent(self, event: QPaintEvent) -> None:
        paint.hairline(paint.begin(self), 0, 0, self.width())

    def _fit(self) -> None:
        """In large text the less pressing pieces go first: year, then office, then copy."""
        left = paint.advance(theme.current().font("small"), self.left.words())
        room = self.width() - 64 - min(left, self.width() * 0.45)
        shown = [slot for slot in ORDER if self.items[slot].words]
        for slot in ("year", "office", "copy"):
            if sum(self.items[name].sizeHint().width() + 16 for name in shown) > room and slot in shown:
                shown.remove(slot)
        for slot in ORDER:
            self.items[slot].setVisible(slot in shown)
