"""Parts of the windows before the window: an entry with its label and fault, a password that can be shown, a page."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from karier_desktop.rules.problem import KnownError, Refused
from karier_desktop.ui import notices
from karier_desktop.ui.widgets.button import Button
from karier_desktop.ui.widgets.line import LineField
from karier_desktop.ui.widgets.sheet import row
from karier_desktop.ui.widgets.strip import Strip
from karier_desktop.ui.widgets.text import Text, field_label

PADDING = 32
"""Between the edge of the card and what stands on it."""


class PasswordField(LineField):
    """A password: hidden until the eye is pressed; pasting is allowed. Spaces belong to it."""

    def __init__(self) -> None:
        super().__init__()
        self.setEchoMode(QLineEdit.EchoMode.Password)
        self.setMaxLength(200)
        self._eye = self.add_button("eye", self.tr("Tampilkan kata sandi"))
        self._eye.clicked.connect(self.toggle)
        act = QAction(self.tr("Tampilkan atau sembunyikan kata sandi"), self)
        act.setShortcut(QKeySequence("Ctrl+E"))
        act.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        act.triggered.connect(self.toggle)
        self.addAction(act)

    def value(self) -> str:
        """What was typed, as it is."""
        return self.text()

    def toggle(self) -> None:
        """Show what was typed, or hide it again (Ctrl+E)."""
        shown = self.echoMode() == QLineEdit.EchoMode.Password
        self.setEchoMode(QLineEdit.EchoMode.Normal if shown else QLineEdit.EchoMode.Password)
        if shown:
            self._eye.say("eye-off", self.tr("Sembunyikan kata sandi"))
        else:
            self._eye.say("eye", self.tr("Tampilkan kata sandi"))


class Entry(QWidget):
    """A label, its field, a hint, and in the hint's place what is wrong."""

    def __init__(self, label: str, field: LineField, hint: str = "") -> None:
        super().__init__()
        self.field = field
        self._hint = hint
        self._note = Text(hint, "small", "muted", wrap=True)
        if not hint:
            self._note.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        for part in (field_label(label, field), field, self._note):
            column.addWidget(part)
        field.changed.connect(lambda: self.show_problem(""))

    def show_problem(self, words: str) -> None:
        """Say what is wrong; no words takes it away."""
        self.field.show_problem("error" if words else "")
        self.field.setAccessibleDescription(words or self._hint)
        self._note.setText(words or self._hint)
        self._note.set_tone("late" if words else "muted")
        self._note.setVisible(bool(words or self._hint))


class StartPage(QWidget):
    """One step: title, sentence, a strip for what went wrong, a body.

    The buttons of `foot` stand in a bar of their own, so that they are seen while the body scrolls.
    """

    def __init__(self, title: str, sentence: str = "") -> None:
        super().__init__()
        self.title = Text(title, "title", wrap=True)
        self.sentence = Text(sentence, "body", "muted", wrap=True)
        if not sentence:
            self.sentence.hide()
        self.strip = Strip("late", "")
        self.strip.hide()
        self.body = QVBoxLayout()
        self.body.setSpacing(12)
        self.foot_bar = QWidget()
        self.foot = QHBoxLayout(self.foot_bar)
        self.foot.setContentsMargins(PADDING, 0, PADDING, 24)
        self.foot.setSpacing(8)
        self._column = column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self.title)
        column.addWidget(self.sentence)
        column.addSpacing(8)
        column.addWidget(self.strip)
        column.addLayout(self.body)
        column.addStretch(1)

    def add_entry(self, label: str, field: LineField, hint: str = "") -> Entry:
        """Another entry in the body."""
        entry = Entry(label, field, hint)
        self.body.addWidget(entry)
        return entry

    def add_entries(self, *entries: Entry) -> None:
        """Entries side by side."""
        line = row(*entries, spacing=12)
        for number, entry in enumerate(entries):
            line.setStretch(number, 1)
            line.setAlignment(entry, Qt.AlignmentFlag.AlignTop)
        self.body.addLayout(line)

    def height_at(self, width: int) -> int:
        """What the page needs at that width."""
        return self._column.totalHeightForWidth(width)

    def begin(self) -> None:
        """Called when the page comes up: put the focus where work starts."""
        self.focusNextChild()

    def focus_on(self, widget: QWidget) -> None:
        """Put the focus there as if by Tab."""
        widget.setFocus(Qt.FocusReason.OtherFocusReason)

    def set_busy(self, button: Button, words: str) -> None:
        """While the worker works: nothing can be pressed, and the button says what goes on."""
        self.strip.hide()
        button.setText(words)
        self.setEnabled(False)
        self.foot_bar.setEnabled(False)

    def set_ready(self, button: Button, words: str) -> None:
        """The worker is done."""
        button.setText(words)
        self.setEnabled(True)
        self.foot_bar.setEnabled(True)

    def show_fault(self, error: BaseException, entries: dict[str, Entry] | None = None) -> None:
        """What went wrong: beside its entry when it has one, else above; a bug gets its own dialog."""
        if isinstance(error, Refused):
            for problem in error.problems:
                entry = (entries or {}).get(problem.field)
                if entry is None:
                    self._tell(self.tr("Belum dapat dilanjutkan."), problem.text)
                    continue
                entry.show_problem(problem.text)
                self.focus_on(entry.field)
        elif isinstance(error, KnownError):
            self._tell(error.what, f"{error.why} {error.todo}")
        else:
            notices.show_error(self, error)

    def _tell(self, what: str, why: str) -> None:
        self.strip.say("late", what, why)
        self.strip.show()


def breakable(folder: Path) -> str:
    """A path that may be wrapped after each stroke, as those of Windows otherwise are not."""
    return str(folder).replace("\\", "\\\u200b")
