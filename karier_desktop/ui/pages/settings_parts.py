"""The frame of Pengaturan: sections at the left, one of them at the right."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPaintEvent
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from karier_desktop.ui import icons, theme
from karier_desktop.ui.shell.page import Shell
from karier_desktop.ui.widgets import paint
from karier_desktop.ui.widgets.button import Button
from karier_desktop.ui.widgets.focus import PaintedButton
from karier_desktop.ui.widgets.text import Text


class SectionButton(PaintedButton):
    """One entry of the list of sections."""

    def __init__(self, icon: str, title: str) -> None:
        super().__init__()
        self._icon = icon
        self.setText(title)
        self.setAccessibleName(title)
        self.setCheckable(True)
        self.setAutoExclusive(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        look = theme.current()
        return QSize(round(paint.advance(look.font("strong"), self.text())) + look.u(52), look.u(36))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        look, painter, rect = theme.current(), paint.begin(self), QRectF(self.rect())
        on, tokens = self.isChecked(), look.tokens
        if on:
            paint.left_bar(painter, rect, 6)
        elif self.hovered:
            paint.box(painter, rect, 6, paint.mix(tokens.accent, tokens.base, 0.06))
        ink, size = (tokens.accent if on else tokens.muted), look.u(18)
        icons.paint(painter, self._icon, ink, look.u(12), (self.height() - size) / 2, size)
        room = rect.adjusted(look.u(40), 0, -4, 0)
        paint.text(painter, room, self.text(), look.font("bold" if on else "strong"), tokens.text)
        if self.ring:
            paint.focus_ring(painter, rect, 6)


class SectionList(QWidget):
    """The sections; arrow keys move, `chosen(number)`."""

    chosen = Signal(int)

    def __init__(self, entries: Sequence[tuple[str, str]]) -> None:
        super().__init__()
        self.group = QButtonGroup(self)
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 8, 8, 8)
        column.setSpacing(2)
        for number, (icon, title) in enumerate(entries):
            button = SectionButton(icon, title)
            self.group.addButton(button, number)
            column.addWidget(button)
        column.addStretch(1)
        self.group.idToggled.connect(lambda number, on: self.chosen.emit(number) if on else None)

    def choose(self, number: int) -> None:
        """Go to a section."""
        self.group.button(number).setChecked(True)

    def current(self) -> int:
        """The section in front."""
        return self.group.checkedId()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}.get(Qt.Key(event.key()))
        if step is None:
            super().keyPressEvent(event)
            return
        number = max(0, min(len(self.group.buttons()) - 1, self.current() + step))
        self.choose(number)
        self.group.button(number).setFocus(Qt.FocusReason.OtherFocusReason)


class Section(QWidget):
    """One section: a heading with its buttons, a sentence, and a body. `load` reads again."""

    listens: frozenset[str] = frozenset()

    def __init__(self, shell: Shell, title: str, sentence: str = "") -> None:
        super().__init__()
        self.shell, self.tasks = shell, shell.tasks
        self.heading = Text(title, "section")
        self.buttons = QHBoxLayout()
        self.buttons.setSpacing(8)
        head = QHBoxLayout()
        head.addWidget(self.heading)
        head.addStretch(1)
        head.addLayout(self.buttons)
        self.body = QVBoxLayout()
        self.body.setSpacing(12)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 20)
        column.setSpacing(8)
        column.addLayout(head)
        if sentence:
            column.addWidget(Text(sentence, "body", "muted", wrap=True))
        column.addLayout(self.body, 1)

    def load(self) -> None:
        """Read what this section shows."""

    def add_button(self, button: Button) -> Button:
        """A button beside the heading."""
        self.buttons.addWidget(button)
        return button
