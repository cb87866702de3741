"""Dialogs of the section Pengguna: they stay open and say beside the field what is wrong."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QWidget

from karier_desktop.rules.problem import KnownError, Refused
from karier_desktop.services import account
from karier_desktop.services.account import ROLES, AccountRow
from karier_desktop.storage.database import Database
from karier_desktop.ui import notices
from karier_desktop.ui.start.parts import Entry, PasswordField
from karier_desktop.ui.tasks import Tasks
from karier_desktop.ui.widgets.button import Button
from karier_desktop.ui.widgets.choice_field import ChoiceField
from karier_desktop.ui.widgets.dialog import Dialog
from karier_desktop.ui.widgets.fields import TextField
from karier_desktop.ui.widgets.strip import Strip
from karier_desktop.ui.widgets.text import Text, field_label


class EntryDialog(Dialog):
    """Entries and one accent button; `act()` runs off the window's thread, then `then()` and the dialog closes."""

    def __init__(self, title: str, words: str, parent: QWidget, tasks: Tasks) -> None:
        super().__init__(title, parent=parent.window())
        self.entries: dict[str, Entry] = {}
        self.strip = Strip("late", "")
        self.strip.hide()
        self.body.addWidget(self.strip)
        self._tasks = tasks
        self.act: Callable[[], Any] = lambda: None
        self.then: Callable[[], Any] = lambda: None
        self.button = Button(words, "accent", icon="check")
        self.button.clicked.connect(self.submit)
        self.add_button(self.button, default=True)
        self.add_cancel(_tr("Batal"))

    def add_entry(self, name: str, label: str, field: TextField | PasswordField, hint: str = "") -> None:
        """Another entry."""
        self.entries[name] = Entry(label, field, hint)
        self.body.addWidget(self.entries[name])

    def ready(self) -> bool:
        """Is everything filled in as far as the dialog can tell?"""
        return True

    def submit(self) -> None:
        """Do it, unless something is missing."""
        self.strip.hide()
        if self.ready():
            self.button.setEnabled(False)
            self._tasks.run(lambda: self.act(), done=lambda _: self._on_done(), failed=self._on_failed, owner=self)

    def _on_done(self) -> None:
        self.accept()
        self.then()

    def _on_failed(self, error: BaseException) -> None:
        self.button.setEnabled(True)
        if isinstance(error, Refused):
            for problem in error.problems:
                self.say(problem.field, problem.text)
        elif isinstance(error, KnownError):
            self.strip.say("late", error.what, f"{error.why} {error.todo}")
            self.strip.show()
        else:
            notices.show_error(self, error)

    def say(self, name: str, words: str) -> None:
        """Say what is wrong, beside the entry if there is one."""
        entry = self.entries.get(name)
        if entry is None:
            self.strip.say("late", words)
            self.strip.show()
            return
        entry.show_problem(words)
        entry.field.setFocus(Qt.FocusReason.OtherFocusReason)


class PasswordDialog(EntryDialog):
    """A new password twice, after the old one when it is one's own. Set `act` to use `old` and `new`."""

    def __init__(self, title: str, parent: QWidget, tasks: Tasks, *, with_old: bool) -> None:
        super().__init__(title, _tr("Ganti kata sandi"), parent, tasks)
        self._old, self._new, self._again = PasswordField(), PasswordField(), PasswordField()
        if with_old:
            self.add_entry("old", _tr("Kata sandi sekarang"), self._old)
        hint = _tr("Sedikitnya 12 huruf; empat kata yang tak berkaitan mudah diingat.")
        self.add_entry("password", _tr("Kata sandi baru"), self._new, hint)
        self.add_entry("again", _tr("Ulangi kata sandi baru"), self._again)

    @property
    def old(self) -> str:
        """What was typed as the present password."""
        return self._old.value()

    @property
    def new(self) -> str:
        """What was typed as the new one."""
        return self._new.value()

    def ready(self) -> bool:
        if self._new.value() != self._again.value():
            self.say("again", _tr("Berbeda dengan kata sandi di atas."))
            return False
        return True


class AccountDialog(EntryDialog):
    """Name, role, and for a new user log-in name and password."""

    def __init__(self, parent: QWidget, tasks: Tasks, database: Database, known: AccountRow | None = None) -> None:
        title = _tr("Pengguna baru") if known is None else _tr("Ubah pengguna {0}").format(known.username)
        super().__init__(title, _tr("Simpan"), parent, tasks)
        self._database, self._known = database, known
        self._username, self._full_name = TextField(max_length=40), TextField(max_length=120)
        self._password, self._again = PasswordField(), PasswordField()
        self.role = ChoiceField(ROLES, width=200)
        self.role.set_value(known.role if known else "operator")
        self.add_entry("full_name", _tr("Nama lengkap"), self._full_name)
        if known is None:
            self.add_entry("username", _tr("Nama pengguna untuk masuk"), self._username)
        self.body.addWidget(field_label(_tr("Peran"), self.role))
        self.body.addWidget(self.role)
        self.body.addWidget(Text(role_words(), "small", "muted", wrap=True))
        if known is None:
            self.add_entry("password", _tr("Kata sandi pertama"), self._password)
            self.add_entry("again", _tr("Ulangi kata sandi"), self._again)
        else:
            self._full_name.set_value(known.full_name)
        self.act = self._store
        self._full_name.setFocus(Qt.FocusReason.OtherFocusReason)

    def ready(self) -> bool:
        if self._known is None and self._password.value() != self._again.value():
            self.say("again", _tr("Berbeda dengan kata sandi di atas."))
            return False
        return True

    def _store(self) -> None:
        name, role = self._full_name.value(), str(self.role.value())
        if self._known is None:
            account.add(self._database, self._username.value(), name, role, self._password.value())
        else:
            account.change(self._database, self._known.id, name, role)


def role_words() -> str:
    """What the roles may do, in one breath."""
    return _tr(
        "Admin: semuanya, termasuk pengguna dan aturan. Operator: mengisi dan mencetak. "
        "Pimpinan: membaca dan mencetak. Auditor: hanya membaca."
    )


def _tr(words: str) -> str:
    return QCoreApplication.translate("SettingsDialogs", words)
