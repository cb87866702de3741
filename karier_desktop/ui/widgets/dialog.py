"""The house dialog: a bold question, a body, buttons at the right of a fixed foot."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QGuiApplication, QPaintEvent, QShowEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from karier_desktop.ui import icons, theme
from karier_desktop.ui.theme import Kind
from karier_desktop.ui.widgets import paint
from karier_desktop.ui.widgets.button import Button
from karier_desktop.ui.widgets.sheet import scroll_area
from karier_desktop.ui.widgets.strip import STRIP_ICON
from karier_desktop.ui.widgets.text import Text


class Dialog(QDialog):
    """Put content into `self.body`; it scrolls when the screen is low, the foot stays."""

    def __init__(
        self, title: str, *, kind: Kind | None = None, width: int = 460, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.kind = kind
        self.setWindowTitle(title)
        self.setModal(True)
        look = theme.current()
        self.heading = Text(title, "section", wrap=True)
        holder = QWidget()
        self.body = QVBoxLayout(holder)
        self.body.setContentsMargins(24, 0, 24, 16)
        self.body.setSpacing(12)
        head = QVBoxLayout()
        left = 24 if kind is None else 24 + look.u(32)
        head.setContentsMargins(left, 24, 24, 12)
        head.addWidget(self.heading)
        self._foot = QHBoxLayout()
        self._foot.setContentsMargins(24, 12, 24, 16)
        self._foot.setSpacing(8)
        self._foot.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(head)
        self.area = scroll_area(holder)
        layout.addWidget(self.area, 1)
        layout.addLayout(self._foot)
        self._width = width
        if parent is None:
            look.dress(self)

    def add_button(self, button: Button, *, default: bool = False) -> Button:
        """Add a button to the foot; the default one answers Enter."""
        self._foot.addWidget(button)
        if default:
            button.setDefault(True)
            button.setFocus(Qt.FocusReason.OtherFocusReason)
        return button

    def add_cancel(self, words: str) -> Button:
        """The button that Esc presses."""
        button = Button(words, hint="Esc")
        button.clicked.connect(self.reject)
        return self.add_button(button)

    def showEvent(self, event: QShowEvent) -> None:
        self._fit()
        super().showEvent(event)

    def _fit(self) -> None:
        """As wide as asked, as high as the content, never higher than the screen allows."""
        look = theme.current()
        # QWidget.screen() must not be asked: the binding then frees the screen together with the widget.
        over = self.parentWidget()
        middle = over.window().geometry().center() if over is not None else self.pos()
        screen = QGuiApplication.screenAt(middle) or QGuiApplication.primaryScreen()
        room = screen.availableGeometry()
        width = max(min(look.u(self._width), room.width() - 40), self._foot.sizeHint().width())
        inside = (
            self.body.totalHeightForWidth(width) if self.body.hasHeightForWidth() else self.body.sizeHint().height()
        )
        # Wrapped labels ask for the height of a narrower line at least; less would bring a scroll bar.
        inside = max(inside, self.body.minimumSize().height())
        head = self.heading.heightForWidth(width - 48 - (look.u(32) if self.kind else 0)) + 36
        height = inside + head + self._foot.sizeHint().height() + 2
        self.resize(width, min(height, min(640, room.height() - 40)))

    def paintEvent(self, event: QPaintEvent) -> None:
        look, painter = theme.current(), paint.begin(self)
        painter.fillRect(self.rect(), self.palette().base())
        foot = self._foot.geometry().top()
        painter.fillRect(QRectF(0, foot, self.width(), self.height() - foot), self.palette().window())
        paint.hairline(painter, 0, foot, self.width())
        if self.kind is not None:
            colours = look.badges[self.kind]
            icon = STRIP_ICON.get(self.kind, colours.icon)
            icons.paint(painter, icon, colours.text, 24, 23, look.u(22))
