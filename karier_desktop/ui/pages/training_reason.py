"""Warnings that may be accepted: what they say, and the reason that goes with them."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from karier_desktop.rules.problem import Problem
from karier_desktop.ui.forms.field_block import ProblemLine
from karier_desktop.ui.widgets.button import Button
from karier_desktop.ui.widgets.dialog import Dialog
from karier_desktop.ui.widgets.fields import TextField
from karier_desktop.ui.widgets.text import field_label


class ReasonDialog(Dialog):
    """`given(reason)` when the person goes on all the same."""

    given = Signal(str)

    def __init__(self, title: str, problems: Sequence[Problem], parent: QWidget | None = None) -> None:
        super().__init__(title, kind="attention", width=560, parent=parent)
        for problem in dict.fromkeys(problems):
            self.body.addWidget(ProblemLine(problem))
        self.reason = TextField(placeholder=self.tr("Misalnya: sudah seizin kepala unit"))
        self.body.addWidget(field_label(self.tr("Alasan"), self.reason))
        self.body.addWidget(self.reason)
        self.add_cancel(self.tr("Batal"))
        self.go = Button(self.tr("Lanjutkan"), "accent", icon="check", hint="Enter")
        self.go.clicked.connect(self.accept)
        self.go.setEnabled(False)
        self.add_button(self.go, default=True)
        self.reason.changed.connect(lambda: self.go.setEnabled(bool(self.reason.value())))
        self.reason.setFocus(Qt.FocusReason.OtherFocusReason)

    def accept(self) -> None:
        """Go on, once there is a reason."""
        if self.reason.value():
            super().accept()
            self.given.emit(self.reason.value())
