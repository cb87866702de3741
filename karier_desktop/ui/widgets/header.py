"""The head of a page: breadcrumb, title, one muted line; at the right jump, plain buttons and the one accent button."""

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from karier_desktop.ui import icons, theme
from karier_desktop.ui.widgets import paint
from karier_desktop.ui.widgets.button import Button
from karier_desktop.ui.widgets.focus import PaintedButton
from karier_desktop.ui.widgets.sheet import row
from karier_desktop.ui.widgets.text import ElidedText


class Crumb(PaintedButton):
    """The way back to the list: arrow and name in accent."""

    def sizeHint(self) -> QSize:
        look = theme.current()
        return QSize(round(paint.advance(look.font("small"), self.text())) + look.u(18) + 6, max(24, look.u(22)))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        look, painter = theme.current(), paint.begin(self)
        rect = QRectF(self.rect())
        icons.paint(painter, "arrow-left", look.tokens.accent, 0, rect.center().y() - look.u(7), look.u(14))
        font = look.font("badge")
        font.setUnderline(self.hovered)
        paint.text(painter, rect.adjusted(look.u(18), 0, 0, 0), self.text(), font, look.tokens.accent)
        if self.ring:
            paint.focus_ring(painter, rect, 4)


class Header(QWidget):
    """Title, subtitle, breadcrumb and actions.

    `add_action` puts buttons at the right, in order; `jump_requested` is the search everywhere (Ctrl+K);
    `back_requested` comes from the breadcrumb.
    """

    jump_requested = Signal()
    back_requested = Signal()

    def __init__(self, title: str, subtitle: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.title = ElidedText(title, "title")
        self.subtitle = ElidedText(subtitle, "body", "muted")
        self.crumb = Crumb()
        self.crumb.clicked.connect(self.back_requested)
        self.here = ElidedText("", "small", "muted")
        self.jump = Button(self.tr("Cari atau lompat"), "ghost", icon="search", hint="Ctrl+K")
        self.jump.clicked.connect(self.jump_requested)
        self._trail = QWidget()
        trail = row(self.crumb, self.here, spacing=4)
        trail.setStretch(1, 1)
        self._trail.setLayout(trail)
        self._trail.hide()
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addStretch(1)
        for part in (self._trail, self.title, self.subtitle):
            words.addWidget(part)
        words.addStretch(1)
        self._actions = row()
        line = row(words, self.jump, self._actions)
        line.setStretch(0, 1)
        self.setLayout(line)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self._show_subtitle()
        theme.current().changed.connect(self._fit)
        self._fit()

    def set_title(self, title: str, subtitle: str | None = None) -> None:
        """Change title and, if given, the muted line."""
        self.title.set_words(title)
        if subtitle is not None:
            self.subtitle.set_words(subtitle)
        self._show_subtitle()

    def set_breadcrumb(self, back_to: str, here: str) -> None:
        """Show the way back above the title; then there is no muted line and no search."""
        self.crumb.setText(back_to)
        self.crumb.setAccessibleName(self.tr("Kembali ke {0}").format(back_to))
        self.here.set_words(f"›  {here}")
        self._trail.show()
        self.jump.hide()
        self._show_subtitle()

    def add_action(self, button: QWidget) -> QWidget:
        """Put a button (or a small label) at the right end."""
        self._actions.addWidget(button, 0, Qt.AlignmentFlag.AlignVCenter)
        self._fit()
        return button

    def sizeHint(self) -> QSize:
        # The air above and below the two lines does not grow with the text.
        return QSize(super().sizeHint().width(), round(68 + 28 * (theme.current().scale - 1)))

    def _show_subtitle(self) -> None:
        self.subtitle.setVisible(bool(self.subtitle.words()) and self._trail.isHidden())

    def _fit(self) -> None:
        self.setFixedHeight(self.sizeHint().height())
        # In large text the room goes to the actions of the page; Ctrl+K still opens the search.
        self.jump.setVisible(self._trail.isHidden() and theme.current().percent < 125)
