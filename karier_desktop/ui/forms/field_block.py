"""A field with all that belongs to it: label above, meaning and hint below, what is wrong, the reason asked for."""

from collections.abc import Mapping, Sequence
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from karier_desktop.catalog.fields import Field
from karier_desktop.models import Record
from karier_desktop.rules.problem import Problem
from karier_desktop.ui import icons, theme
from karier_desktop.ui.forms.editors import make_editor, unreadable
from karier_desktop.ui.forms.lookup import Lookup, words
from karier_desktop.ui.theme import Kind
from karier_desktop.ui.widgets import paint
from karier_desktop.ui.widgets.fields import TextField
from karier_desktop.ui.widgets.line import Level
from karier_desktop.ui.widgets.nip_view import NipView
from karier_desktop.ui.widgets.text import Text, field_label

KIND_OF: dict[str, Kind] = {"error": "late", "warning": "attention"}


class ProblemLine(QWidget):
    """One finding under its field: icon and words in the colour of its level."""

    def __init__(self, problem: Problem) -> None:
        super().__init__()
        self.kind = KIND_OF[problem.level]
        self._text = Text(problem.text, "badge", self.kind, wrap=True)
        line = QHBoxLayout(self)
        line.setContentsMargins(theme.current().u(20), 0, 0, 0)
        line.addWidget(self._text)

    def paintEvent(self, event: QPaintEvent) -> None:
        look = theme.current()
        colours = look.badges[self.kind]
        icons.paint(paint.begin(self), colours.icon, colours.text, 1, look.u(2), look.u(14), 2)


class FieldBlock(QWidget):
    """`edited(value)` while typing; `reason_changed(text)` as the reason for a warning is typed."""

    edited = Signal(object)
    reason_changed = Signal(str)

    def __init__(self, field: Field, model: type[Record], lookup: Lookup, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.field = field
        self.editor = make_editor(field, model, lookup)
        self.nip = NipView() if field.format == "nip" else None
        self._lookup = lookup
        self._note = Text("", "small", "muted", wrap=True)
        self._problems = QVBoxLayout()
        self._problems.setSpacing(2)
        self.reason = TextField(max_length=500, placeholder=self.tr("Alasan, bila memang benar"))
        self.reason.setAccessibleName(self.tr("Alasan untuk {0}").format(words(field.label)))
        self.reason.changed.connect(lambda: self.reason_changed.emit(self.reason.value()))
        self.reason.hide()
        self._lay_out()
        self.set_note("")
        self.editor.changed.connect(lambda: self.edited.emit(self.editor.value()))

    def set_value(self, value: Any, draft: Mapping[str, Any], *, force: bool = False) -> None:
        """Show a value; `draft` holds what choices are narrowed by. Text that cannot be read stays unless forced."""
        if self.field.narrowed_by:
            self.editor.narrow(draft)
        if force or self.editor.value() != value:
            self.editor.set_value(value)

    def set_note(self, note: str) -> None:
        """Say where a value came from; without one the field's own hint stands there."""
        shown = note or words(self.field.hint) if note or self.field.hint else ""
        self._note.setText(shown)
        self._note.setVisible(bool(shown))

    def show_problems(self, problems: Sequence[Problem], asks_reason: bool, reason: str) -> None:
        """Say what is wrong here; with `asks_reason` the field for the reason opens below."""
        found = [*problems, *self._own_problem()]
        while (item := self._problems.takeAt(0)) is not None:
            old = item.widget()
            if old is not None:
                old.hide()
                old.deleteLater()
        for problem in found:
            self._problems.addWidget(ProblemLine(problem))
        level: Level = "error" if any(p.level == "error" for p in found) else "warning" if found else ""
        self.editor.show_problem(level)
        self._describe(" ".join(p.text for p in found))
        if self.reason.value() != reason:
            self.reason.set_value(reason)
        if self.reason.isHidden() == asks_reason:
            self.reason.setVisible(asks_reason)

    def unreadable(self) -> str:
        """What the editor says against a text it cannot read."""
        return unreadable(self.editor)

    def focus(self) -> None:
        """Put the cursor into the field."""
        self.editor.setFocus(Qt.FocusReason.OtherFocusReason)

    def _own_problem(self) -> list[Problem]:
        text = self.unreadable()
        return [Problem(self.field.name, text)] if text else []

    def _describe(self, problem: str) -> None:
        hint = self._note.text() if not self._note.isHidden() else ""
        self.editor.setAccessibleDescription(" ".join(part for part in (problem, hint) if part))

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        blank = self.field.kind == "yes_no"
        label = field_label("" if blank else words(self.field.label), None if blank else self.editor)
        column.addWidget(label)
        column.addWidget(self.editor)
        if self.nip is not None:
            column.addWidget(self.nip)
        column.addLayout(self._problems)
        column.addWidget(self.reason)
        column.addWidget(self._note)
