"""Entry fields. All answer `value()`, take `set_value()` and `show_problem(level)`, and send `changed`.

Single lines: TextField, NumberField, MoneyField; LongText for several; ToggleField for yes or no. Dates, choices and
references have modules of their own.
"""

from PySide6.QtCore import QPoint, QRectF, QRegularExpression, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QPaintEvent, QRegularExpressionValidator, QTextCursor
from PySide6.QtWidgets import QCheckBox, QPlainTextEdit, QSizePolicy, QWidget

from karier_desktop.rules.dates_id import thousands
from karier_desktop.ui import icons, theme
from karier_desktop.ui.widgets import paint
from karier_desktop.ui.widgets.line import Level, LineField, mark
from karier_desktop.ui.widgets.text import plain_words

__all__ = ["Level", "LineField", "LongText", "MoneyField", "NumberField", "TextField", "ToggleField", "mark"]


class TextField(LineField):
    """One line of text, trimmed. `tabular` for numbers that are names: NIP, NIK, SK."""

    def __init__(self, *, max_length: int = 500, tabular: bool = False, width: int = 0, placeholder: str = "") -> None:
        super().__init__(width=width, placeholder=placeholder)
        self.setMaxLength(max_length)
        if tabular:
            self._tabular()
            theme.current().changed.connect(self._tabular)

    def value(self) -> str:
        """What was typed, without spaces at the ends."""
        return self.text().strip()

    def set_value(self, value: str | None) -> None:
        """Show a stored text."""
        self.setText(value or "")
        self.setCursorPosition(0)

    def _tabular(self) -> None:
        self.setFont(theme.current().font("body", tabular=True))


class NumberField(LineField):
    """A whole number, empty allowed."""

    def __init__(self, *, minimum: int = 0, maximum: int = 999_999_999, width: int = 80) -> None:
        super().__init__(width=width)
        self._minimum, self._maximum = minimum, maximum
        sign = "-?" if minimum < 0 else ""
        self.setValidator(QRegularExpressionValidator(QRegularExpression(f"{sign}[0-9]*"), self))
        self.setMaxLength(len(str(maximum)) + len(sign[:1]))

    def value(self) -> int | None:
        """The number, or None when empty."""
        digits = self.text().strip()
        return int(digits) if digits.lstrip("-").isdigit() else None

    def set_value(self, value: int | None) -> None:
        """Show a stored number."""
        self.setText("" if value is None else str(value))

    def problem(self) -> str:
        """Words on a number outside its bounds, else nothing."""
        value = self.value()
        if value is None or self._minimum <= value <= self._maximum:
            return ""
        return self.tr("Isi angka dari {0} sampai {1}.").format(self._minimum, self._maximum)


class MoneyField(LineField):
    """Whole rupiah; the dots come while typing. The sign stands in front and is no part of the text."""

    def __init__(self, *, width: int = 160) -> None:
        super().__init__(width=width)
        self.setMaxLength(20)
        self.textEdited.connect(self._group)
        self.keep_front(22)

    def value(self) -> int | None:
        """The amount, or None when empty."""
        digits = self._digits(self.text())
        return int(digits) if digits else None

    def set_value(self, value: int | None) -> None:
        """Show a stored amount."""
        self.setText("" if value is None else thousands(value))

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        look = theme.current()
        room = QRectF(look.u(11), 0, look.u(24), self.height())
        paint.text(paint.begin(self), room, "Rp", look.font("body"), look.tokens.muted)

    def _digits(self, text: str) -> str:
        return "".join(c for c in text if c.isascii() and c.isdigit())[:15]

    def _group(self, text: str) -> None:
        behind = len(self._digits(text[self.cursorPosition() :]))
        digits = self._digits(text)
        shown = thousands(int(digits)) if digits else ""
        self.setText(shown)
        at = len(shown)
        while behind and at:
            at -= 1
            behind -= shown[at].isdigit()
        at -= at > 0 and shown[at - 1] == "."
        self.setCursorPosition(at)


class LongText(QPlainTextEdit):
    """Several lines; Tab leaves the field. `lines` is its height before it scrolls."""

    changed = Signal()

    def __init__(self, *, lines: int = 4, max_length: int = 4000, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._lines, self._max = lines, max_length
        self.setTabChangesFocus(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.textChanged.connect(self._on_text)
        self._quiet = False

    def value(self) -> str:
        """What was typed, without spaces at the ends."""
        return self.toPlainText().strip()

    def set_value(self, value: str | None) -> None:
        """Show a stored text."""
        self._quiet = True
        self.setPlainText(value or "")
        self._quiet = False

    def show_problem(self, level: Level) -> None:
        """Frame the field."""
        mark(self, level)

    def sizeHint(self) -> QSize:
        return QSize(
            theme.current().u(240), round(self.fontMetrics().lineSpacing() * self._lines + theme.current().u(20))
        )

    def minimumSizeHint(self) -> QSize:
        return QSize(theme.current().u(80), self.sizeHint().height())

    def _on_text(self) -> None:
        if self._quiet:
            return
        over = len(self.toPlainText()) - self._max
        if over > 0:
            self._quiet = True
            cursor = self.textCursor()
            cursor.movePosition(QTextCursor.MoveOperation.Left, QTextCursor.MoveMode.KeepAnchor, over)
            cursor.removeSelectedText()
            self._quiet = False
        self.changed.emit()


class ToggleField(QCheckBox):
    """Yes or no, with its words beside the box."""

    changed = Signal()

    def __init__(self, words: str = "", parent: QWidget | None = None) -> None:
        super().__init__(words, parent)
        self._level: Level = ""
        self.ring = False
        self.clicked.connect(lambda _: self.changed.emit())
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        theme.current().changed.connect(self.updateGeometry)

    def value(self) -> bool:
        """Whether it is ticked."""
        return self.isChecked()

    def set_value(self, value: bool | None) -> None:
        """Show a stored answer."""
        self.setChecked(bool(value))

    def show_problem(self, level: Level) -> None:
        """Colour the box's edge."""
        self._level = level
        self.update()

    def sizeHint(self) -> QSize:
        look = theme.current()
        words = paint.advance(look.font("body"), plain_words(self.text())) + look.u(8) if self.text() else 0
        return QSize(round(look.u(18) + words) + 5, look.u(32))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def hitButton(self, pos: QPoint) -> bool:
        return self.rect().contains(pos)

    def focusInEvent(self, event: QFocusEvent) -> None:
        self.ring = event.reason() != Qt.FocusReason.MouseFocusReason
        super().focusInEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        self.ring = False
        super().focusOutEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        look, painter = theme.current(), paint.begin(self)
        size, tokens = look.u(18), look.tokens
        box = QRectF(2, (self.height() - size) / 2, size, size)
        live = self.isEnabled()
        if self.isChecked():
            paint.box(painter, box, 4, tokens.accent if live else tokens.edge)
            icons.paint(painter, "check", tokens.on_accent, box.x() + 2, box.y() + 2, size - 4, 3)
        else:
            bad = {"error": "late", "warning": "attention"}.get(self._level)
            edge = look.badges[bad].text if bad else tokens.edge  # type: ignore[index]
            paint.box(painter, box, 4, tokens.base, edge, 2 if bad else 1)
        if self.ring:
            paint.focus_ring(painter, box.adjusted(-2, -2, 2, 2), 6)
        room = QRectF(box.right() + look.u(8), 0, self.width(), self.height())
        paint.text(painter, room, plain_words(self.text()), look.font("body"), tokens.text if live else tokens.edge)
