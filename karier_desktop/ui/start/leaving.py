"""What stands on the screen while the program closes: a verified copy of the data is made first."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QCloseEvent, QPaintEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from karier_desktop.ui import theme
from karier_desktop.ui.widgets import paint
from karier_desktop.ui.widgets.text import Text


class Leaving(QWidget):
    """A small window without a way to press it away."""

    def __init__(self) -> None:
        super().__init__(None, Qt.WindowType.Dialog | Qt.WindowType.CustomizeWindowHint | Qt.WindowType.WindowTitleHint)
        self.setWindowTitle("Karier Desktop")
        column = QVBoxLayout(self)
        column.setContentsMargins(32, 28, 32, 28)
        column.setSpacing(8)
        column.addWidget(Text(self.tr("Menyimpan salinan data…"), "section"))
        words = self.tr("Salinan diperiksa dahulu sebelum program ditutup. Jangan matikan komputer.")
        column.addWidget(Text(words, "body", "muted", wrap=True))
        self.setFixedWidth(theme.current().u(420))

    def closeEvent(self, event: QCloseEvent) -> None:
        event.ignore()

    def paintEvent(self, event: QPaintEvent) -> None:
        paint.box(paint.begin(self), QRectF(self.rect()), 0, theme.current().tokens.base)
