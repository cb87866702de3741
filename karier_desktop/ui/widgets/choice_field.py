"""One of a fixed list: a combo box that finds by typing any part of the words."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPaintEvent, QWheelEvent
from PySide6.QtWidgets import QComboBox, QCompleter, QLineEdit, QListView, QSizePolicy, QWidget

from karier_desktop.ui import icons, theme
from karier_desktop.ui.widgets import paint
from karier_desktop.ui.widgets.line import Level
from karier_desktop.ui.widgets.options import Offer, OptionDelegate

SEARCH_FROM = 10


class ChoiceField(QComboBox):
    """`options` are (value, label). With ten or more it can be typed into; what fits no option is taken back."""

    changed = Signal()

    def __init__(
        self,
        options: Sequence[tuple[object, str]] = (),
        *,
        empty: str | None = None,
        width: int = 0,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._width = width
        self._empty = empty
        self._level: Level = ""
        self._line: QLineEdit | None = None
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.setView(QListView(self))
        self.view().setItemDelegate(OptionDelegate(self))
        self.setMaxVisibleItems(12)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.activated.connect(lambda _: self.changed.emit())
        self.set_options(options)
        theme.current().changed.connect(self._make_room)

    def set_options(self, options: Sequence[tuple[object, str]]) -> None:
        """Replace the list, keeping the value if it is still there."""
        held = self.value()
        self.clear()
        if self._empty is not None:
            self.addItem(self._empty, None)
        for value, label in options:
            self.addItem(label, value)
        self._make_searchable(len(options) >= SEARCH_FROM)
        self.set_value(held)

    def value(self) -> object:
        """The value chosen, or None."""
        return self.currentData()

    def set_value(self, value: object) -> None:
        """Show a stored value; one that is not in the list shows as empty."""
        found = next((row for row in range(self.count()) if self.itemData(row) == value), -1)
        self.setCurrentIndex(found)
        if self.isEditable() and found < 0:
            self.setEditText("")

    def show_problem(self, level: Level) -> None:
        """Frame the field."""
        self._level = level
        self.update()

    def sizeHint(self) -> QSize:
        look = theme.current()
        if self._width:
            return QSize(look.u(self._width), look.u(32))
        widest = max((paint.advance(look.font("body"), self.itemText(i)) for i in range(self.count())), default=80)
        return QSize(min(round(widest) + look.u(44), look.u(280)), look.u(32))

    def minimumSizeHint(self) -> QSize:
        return QSize(theme.current().u(64), theme.current().u(32))

    def wheelEvent(self, event: QWheelEvent) -> None:
        # Scrolling a form must never change a value by the way.
        event.ignore()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        self.update()

    def resizeEvent(self, event: object) -> None:
        super().resizeEvent(event)  # type: ignore[arg-type]
        self._make_room()

    def paintEvent(self, event: QPaintEvent) -> None:
        look, painter, rect = theme.current(), paint.begin(self), QRectF(self.rect())
        tokens, live = look.tokens, self.isEnabled()
        bad = {"error": "late", "warning": "attention"}.get(self._level)
        edge, width = tokens.edge if live else tokens.hairline, 1
        if bad:
            edge, width = look.badges[bad].text, 2  # type: ignore[index]
        elif self.hasFocus() or (self._line is not None and self._line.hasFocus()):
            edge, width = tokens.accent, 2
        paint.box(painter, rect, 6, tokens.base if live else tokens.alternate, edge, width)
        size = look.u(16)
        x = rect.right() - size - look.u(7)
        icons.paint(painter, "chevron-down", tokens.muted, x, rect.center().y() - size / 2, size)
        if not self.isEditable():
            words = self.currentText() or self.placeholderText()
            room = QRectF(look.u(11), 0, x - look.u(15), rect.height())
            ink = tokens.text if live and self.currentIndex() >= 0 else tokens.muted
            paint.text(painter, room, words, look.font("body"), ink)

    def _make_searchable(self, on: bool) -> None:
        if on == self.isEditable():
            return
        if not on:
            self._line = None
            self.setEditable(False)
            return
        line = QLineEdit()
        self._line = line
        self.setLineEdit(line)
        completer = Offer(self.model(), self)
        completer.setCompletionMode(QCompleter.CompletionMode.PopupCompletion)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self.setCompleter(completer)
        line.setProperty("inner", "1")
        line.setAccessibleName(self.accessibleName())
        line.editingFinished.connect(self._settle)
        self._make_room()

    def _make_room(self) -> None:
        look, line = theme.current(), self._line
        if line is not None:
            # The box lays its line out anew with every value, from 2 px to its arrow of 22; margins stay.
            line.setTextMargins(look.u(10) - 2, 0, look.u(26) - 22, 0)
        self.updateGeometry()

    def _settle(self) -> None:
        """After typing: take the option with those words, else go back to the one chosen before."""
        words = self.currentText().strip().casefold()
        found = [row for row in range(self.count()) if self.itemText(row).casefold() == words]
        if not found:
            found = [row for row in range(self.count()) if words and words in self.itemText(row).casefold()]
            found = found if len(found) == 1 else []
        row = found[0] if found else self.currentIndex()
        before = self.currentIndex()
        self.setCurrentIndex(row)
        self.setEditText(self.itemText(row) if row >= 0 else "")
        if row != before:
            self.changed.emit()
