"""What a place shows while it holds nothing: icon, one sentence, the main button, other ways in."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from karier_desktop.ui import icons, theme
from karier_desktop.ui.widgets import paint
from karier_desktop.ui.widgets.button import Button
from karier_desktop.ui.widgets.text import Text


class IconDisc(QWidget):
    """An icon on a soft disc."""

    def __init__(self, icon: str, size: int = 56) -> None:
        super().__init__()
        self._icon, self._size = icon, size
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def set_icon(self, icon: str) -> None:
        """Change the icon."""
        self._icon = icon
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(theme.current().u(self._size), theme.current().u(self._size))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        look, painter = theme.current(), paint.begin(self)
        rect, size = QRectF(self.rect()), look.u(self._size * 0.43)
        paint.box(painter, rect, rect.width() / 2, look.tokens.soft)
        x, y = rect.center().x() - size / 2, rect.center().y() - size / 2
        icons.paint(painter, self._icon, look.tokens.accent, x, y, size)


class EmptyState(QWidget):
    """`add(button)` puts the main button and then the links below one another."""

    def __init__(self, icon: str, words: str, body: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.disc = IconDisc(icon)
        self.words = Text(words, "section", wrap=True)
        self.hint = Text(body, "body", "muted", wrap=True)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(24, 24, 24, 24)
        self._column.setSpacing(8)
        self._column.addStretch(2)
        self._column.addWidget(self.disc, 0, Qt.AlignmentFlag.AlignHCenter)
        for label in (self.words, self.hint):
            label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            self._column.addWidget(label)
        self._column.addSpacing(8)
        self._column.addStretch(3)
        self.hint.setVisible(bool(body))

    def say(self, words: str, body: str = "") -> None:
        """Change what it says, e.g. when a search found nothing."""
        self.words.setText(words)
        self.hint.setText(body)
        self.hint.setVisible(bool(body))

    def add(self, button: Button) -> Button:
        """Another way in."""
        self._column.insertWidget(self._column.count() - 1, button, 0, Qt.AlignmentFlag.AlignHCenter)
        return button
