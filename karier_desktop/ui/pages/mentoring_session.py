"""F3: note a meeting without opening the pair."""

from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QWidget

from karier_desktop.catalog.mentoring import MEETING
from karier_desktop.rules.problem import Problem
from karier_desktop.services.mentoring import SessionForm
from karier_desktop.ui.forms.body import FormBody
from karier_desktop.ui.forms.lookup import Lookup
from karier_desktop.ui.forms.state import FormState
from karier_desktop.ui.tasks import Tasks
from karier_desktop.ui.widgets.button import Button
from karier_desktop.ui.widgets.dialog import Dialog

ROW = "sessions[0]."
"""Where the new meeting stands in the pair it is saved with."""


class SessionDialog(Dialog):
    """`saved(draft, reasons)` leaves the dialog open until the page calls `accept` or `show_problems`."""

    saved = Signal(object, object)

    def __init__(self, tasks: Tasks, pair: str, form: SessionForm, parent: QWidget | None = None) -> None:
        super().__init__("", width=880, parent=parent)
        self.setWindowTitle(self.tr("Catat sesi"))
        self.heading.setText(self.tr("Catat sesi: {0}").format(pair))
        self.state = FormState(MEETING, form.context, draft=form.draft)
        self.form = FormBody(self.state, Lookup(tasks, form.context, {}, self))
        self.body.addWidget(self.form)
        self.add_cancel(self.tr("Batal"))
        save = Button(self.tr("Simpan sesi"), "accent", icon="check", hint="Ctrl+S")
        save.clicked.connect(self.save)
        self.add_button(save)
        self._focus("topic")

    def save(self) -> None:
        """Hand over what was typed; a date or hour that cannot be read is shown first."""
        self.form.show_all = True
        if any(problem.level == "error" for problem in self.form.visible_problems() if not problem.field):
            return
        draft = self.state.outgoing().draft
        reasons = {f"{ROW}{name}": words for name, words in self.state.reasons.items() if words}
        self.saved.emit(draft, reasons)

    def show_problems(self, problems: Sequence[Problem]) -> None:
        """What stands in the way: of the meeting at its fields, anything else at the topic."""
        found = [_at_field(problem) for problem in problems]
        self.form.show_problems(found)
        self._focus(found[0].field)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        finish = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        control = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        if event.matches(QKeySequence.StandardKey.Save) or (finish and control):
            self.save()
        elif not finish:  # Enter goes on to the next field
            super().keyPressEvent(event)

    def _focus(self, name: str) -> None:
        block: Any = self.form.block_at(name)
        if block is not None:
            block.focus()


def _at_field(problem: Problem) -> Problem:
    if problem.field.startswith(ROW):
        return replace(problem, field=problem.field.removeprefix(ROW))
    return replace(problem, field="topic")
