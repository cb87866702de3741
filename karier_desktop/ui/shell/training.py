"""The bar that says: this is not the real database."""

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QWidget

from karier_desktop.ui import icons, theme
from karier_desktop.ui.widgets import paint


class TrainingBar(QWidget):
    """MODE LATIHAN across the top, in the colours of attention."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.words = self.tr("MODE LATIHAN: semua orang dan data di sini rekaan, cetakan diberi tanda air.")
        self.setAccessibleName(self.words)
        theme.current().changed.connect(self.restyle)
        self.restyle()

    def restyle(self) -> None:
        """Take over a new text size."""
        self.setFixedHeight(theme.current().u(28))

    def paintEvent(self, event: QPaintEvent) -> None:
        look, painter = theme.current(), paint.begin(self)
        colours = look.badges["attention"]
        painter.fillRect(self.rect(), colours.fill)
        size = look.u(14)
        icons.paint(painter, "school", colours.text, 24, (self.height() - size) / 2, size, 2)
        room = QRectF(24 + look.u(20), 0, self.width() - 48 - look.u(20), self.height())
        paint.text(painter, room, self.words, look.font("badge"), colours.text)
