"""The left column of a form: its sections, each with the number of things to mend."""

from collections.abc import Mapping, Sequence
from typing import NamedTuple

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from karier_desktop.ui import icons, theme
from karier_desktop.ui.widgets import paint
from karier_desktop.ui.widgets.focus import PaintedButton
from karier_desktop.ui.widgets.sheet import Hairline, scroll_area


class Count(NamedTuple):
    """What is wrong in a section."""

    errors: int = 0
    warnings: int = 0


class Step(PaintedButton):
    """One section: words, and icon with number where something is wrong. `stepped(+1 or -1)` by arrow keys."""

    stepped = Signal(int)

    def __init__(self, words: str) -> None:
        super().__init__()
        self.count = Count()
        self.setText(words)
        self.setCheckable(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.show_count(Count())

    def show_count(self, count: Count) -> None:
        """Change the number of things to mend."""
        self.count = count
        parts = [self.text()]
        if count.errors:
            parts.append(self.tr("%n perlu diperbaiki", "", count.errors))
        if count.warnings:
            parts.append(self.tr("%n perlu dipastikan", "", count.warnings))
        self.setAccessibleName(", ".join(parts))
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(theme.current().u(160), theme.current().u(36))

    def minimumSizeHint(self) -> QSize:
        return QSize(theme.current().u(80), theme.current().u(36))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        by = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}.get(Qt.Key(event.key()))
        if by is None:
            super().keyPressEvent(event)
        else:
            self.stepped.emit(by)

    def paintEvent(self, event: QPaintEvent) -> None:
        look, painter, rect = theme.current(), paint.begin(self), QRectF(self.rect())
        on = self.isChecked()
        if on or self.hovered:
            paint.box(painter, rect, 6, look.tokens.soft if on else look.tokens.alternate)
        right = rect.right() - look.u(10)
        if self.count.errors or self.count.warnings:
            colours = look.badges["late" if self.count.errors else "attention"]
            number = str(self.count.errors + self.count.warnings)
            wide = paint.advance(look.font("strong", tabular=True), number)
            at = QRectF(right - wide - 1, rect.top(), wide + 2, rect.height())
            paint.text(painter, at, number, look.font("strong", tabular=True), colours.text)
            right -= wide + look.u(20)
            icons.paint(painter, colours.icon, colours.text, right, rect.center().y() - look.u(8), look.u(16), 2)
        room = QRectF(rect.left() + look.u(12), rect.top(), right - rect.left() - look.u(18), rect.height())
        font = look.font("bold" if on else "body")
        paint.text(painter, room, self.text(), font, look.tokens.accent if on else look.tokens.text)
        if self.ring:
            paint.focus_ring(painter, rect, 6)


class StepList(QWidget):
    """`chosen(key)` by mouse, Enter or arrow keys; one tab stop."""

    chosen = Signal(str)

    def __init__(self, sections: Sequence[tuple[str, str]], rule_before: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.steps: dict[str, Step] = {}
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for key, words in sections:
            if key == rule_before:
                column.addSpacing(8)
                column.addWidget(Hairline())
                column.addSpacing(8)
            step = Step(words)
            step.clicked.connect(lambda _=False, key=key: self._choose(key))
            step.stepped.connect(self._step)
            self.steps[key] = step
            column.addWidget(step)
        column.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(scroll_area(holder))
        if sections:
            self.set_current(sections[0][0])

    def set_current(self, key: str) -> None:
        """Which section the cursor is in."""
        for name, step in self.steps.items():
            step.setChecked(name == key)
            step.setFocusPolicy(Qt.FocusPolicy.StrongFocus if name == key else Qt.FocusPolicy.ClickFocus)

    def show_counts(self, counts: Mapping[str, Count]) -> None:
        """What is wrong, by section."""
        for key, step in self.steps.items():
            step.show_count(counts.get(key, Count()))

    def _step(self, by: int) -> None:
        keys = list(self.steps)
        at = next((i for i, key in enumerate(keys) if self.steps[key].isChecked()), 0)
        key = keys[max(0, min(len(keys) - 1, at + by))]
        self.set_current(key)
        self.steps[key].setFocus(Qt.FocusReason.TabFocusReason)

    def _choose(self, key: str) -> None:
        self.set_current(key)
        self.chosen.emit(key)
