"""Isi lain: neither of the values is right, so the right one is typed with the form's own editor."""

from typing import Any

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QWidget

from karier_desktop.services.exchange import conflicts
from karier_desktop.services.exchange.desk import Asked
from karier_desktop.services.exchange.views import ConflictItem
from karier_desktop.ui import notices
from karier_desktop.ui.forms.editors import make_editor, unreadable
from karier_desktop.ui.forms.lookup import Lookup
from karier_desktop.ui.i18n import catalogue
from karier_desktop.ui.tasks import Tasks
from karier_desktop.ui.widgets.button import Button
from karier_desktop.ui.widgets.dialog import Dialog
from karier_desktop.ui.widgets.text import Text, field_label


class FillDialog(Dialog):
    """`filled` once the value is stored; what the form would refuse is said below the field."""

    filled = Signal()

    def __init__(self, tasks: Tasks, item: ConflictItem, asked: Asked, parent: QWidget) -> None:
        super().__init__(_tr("Isi lain untuk {0}").format(item.person), width=520, parent=parent)
        self.tasks, self.item = tasks, item
        lookup = Lookup(tasks, asked.context, asked.names, self)
        self.editor: Any = make_editor(asked.field, asked.model, lookup)
        self.editor.set_value(asked.value)
        words = _tr("Nilai ini menggantikan nilai yang berbeda, di sini dan, setelah paket berikut, di kantor lain.")
        self.body.addWidget(Text(words, wrap=True))
        self.body.addWidget(field_label(catalogue(asked.field.label), self.editor))
        self.body.addWidget(self.editor)
        self.fault = Text("", "small", "late", wrap=True)
        self.fault.hide()
        self.body.addWidget(self.fault)
        self.add_cancel(_tr("Batal"))
        take = Button(_tr("Pakai nilai ini"), "accent", icon="check")
        take.clicked.connect(self._take)
        self.add_button(take, default=True)
        self.editor.setFocus(Qt.FocusReason.OtherFocusReason)

    def _take(self) -> None:
        problem = unreadable(self.editor)
        if problem:
            self._say(problem)
            return
        value = self.editor.value()
        self.tasks.action(
            conflicts.fill, self.item.id, value, done=lambda _: self._done(), failed=self._refused, owner=self
        )

    def _done(self) -> None:
        self.accept()
        self.filled.emit()

    def _refused(self, error: BaseException) -> None:
        if words := notices.refusal(error):
            self._say(words)
        else:
            self.tasks.on_error(self, error)

    def _say(self, words: str) -> None:
        self.fault.setText(words)
        self.fault.show()
        self.editor.show_problem("error")
        self.editor.setFocus(Qt.FocusReason.OtherFocusReason)


def _tr(words: str) -> str:
    return QCoreApplication.translate("ExchangeFill", words)
