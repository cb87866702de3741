"""Notes of a line: what was realised, feedback, the leader's expectation, the reason of a rating."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from karier_desktop.ui.pages.appraisal_dialogs import labelled
from karier_desktop.ui.widgets.button import Button, accept_keys
from karier_desktop.ui.widgets.dialog import Dialog
from karier_desktop.ui.widgets.fields import LongText, TextField
from karier_desktop.ui.widgets.text import Text


@dataclass(frozen=True)
class NoteField:
    """A text that can be written about a line. `about` is a heading above it; `short` for a single line."""

    path: str
    label: str
    value: str
    about: str = ""
    short: bool = False


class NoteDialog(Dialog):
    """`written({path: text})` with what was changed. Ctrl+Enter keeps it, Esc does not."""

    written = Signal(object)

    def __init__(self, title: str, told: Sequence[str], fields: Sequence[NoteField], parent: QWidget | None) -> None:
        super().__init__(title, width=600, parent=parent)
        self.fields: dict[str, LongText | TextField] = {}
        self._before = {field.path: field.value for field in fields}
        for words in told:
            self.body.addWidget(Text(words, "body", "muted", wrap=True))
        for field in fields:
            if field.about:
                self.body.addWidget(Text(field.about, "bold", wrap=True))
            self.body.addLayout(self._block(field))
        self.body.addStretch(1)
        self.add_cancel(self.tr("Batal"))
        self.keep = self.add_button(Button(self.tr("Simpan catatan"), "accent", icon="check", hint="Ctrl+Enter"))
        self.keep.clicked.connect(self._keep)
        accept_keys(self, self.tr("Simpan catatan"), self._keep)
        empty = (editor for editor in self.fields.values() if not editor.value())
        first = next(empty, next(iter(self.fields.values()), None))
        if first is not None:
            first.setFocus(Qt.FocusReason.OtherFocusReason)

    def _block(self, field: NoteField) -> QVBoxLayout:
        editor = TextField(max_length=1000) if field.short else LongText(lines=3)
        editor.set_value(field.value)
        self.fields[field.path] = editor
        return labelled(field.label, editor)

    def _keep(self) -> None:
        said = {path: editor.value() for path, editor in self.fields.items()}
        self.accept()
        self.written.emit({path: text for path, text in said.items() if text != self._before[path].strip()})
