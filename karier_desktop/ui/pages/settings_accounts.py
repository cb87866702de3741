"""Users and passwords: who may log in, in which role, and the sheet that opens when a password is forgotten."""

from collections.abc import Callable, Sequence
from typing import Any

from karier_desktop.services import account
from karier_desktop.services.account import ROLES, AccountRow
from karier_desktop.storage.database import Database
from karier_desktop.ui import notices
from karier_desktop.ui.notices import Choice
from karier_desktop.ui.pages.settings_control import Control
from karier_desktop.ui.pages.settings_dialogs import AccountDialog, PasswordDialog, role_words
from karier_desktop.ui.pages.settings_parts import Section
from karier_desktop.ui.shell.page import Shell
from karier_desktop.ui.start.first import key_sheet
from karier_desktop.ui.start.paper import print_key
from karier_desktop.ui.tables.column import Column
from karier_desktop.ui.tables.table import RecordTable
from karier_desktop.ui.widgets.badge import BadgeValue
from karier_desktop.ui.widgets.button import Button
from karier_desktop.ui.widgets.dialog import Dialog
from karier_desktop.ui.widgets.flow import Flow
from karier_desktop.ui.widgets.text import Text


class AccountSection(Section):
    """The list of users, and what can be done with the one in the current row."""

    listens = frozenset({"account"})

    def __init__(self, shell: Shell, control: Control) -> None:
        super().__init__(shell, "", role_words())
        self.heading.setText(self.tr("Pengguna dan kata sandi"))
        self._control = control
        self._rows: Sequence[AccountRow] = ()
        self.own = self.add_button(Button(self.tr("Ganti kata sandi saya"), icon="key-round"))
        self.new = self.add_button(
            Button(self.tr("Pengguna baru"), "accent", icon="user-plus", hint="Ctrl+N", shortcut=True)
        )
        self.table = RecordTable(self._columns(), self.tr("Daftar pengguna"))
        self.table.edit_requested.connect(lambda _: self.edit())
        self.body.addWidget(self.table, 1)
        acts = Flow()
        self.body.addWidget(acts)
        for words, icon, act in self._acts():
            button = Button(words, icon=icon)
            button.clicked.connect(lambda _=False, act=act: act())
            acts.add(button)
        self.own.clicked.connect(self.change_own)
        self.new.clicked.connect(self.add)

    def load(self) -> None:
        self.tasks.query(account.accounts, done=self._show, owner=self)

    def current(self) -> AccountRow | None:
        """The user in the current row."""
        found = self.table.current_id()
        return next((one for one in self._rows if one.id == found), None)

    def add(self) -> AccountDialog:
        """A new user."""
        return self._open(AccountDialog(self, self.tasks, self._database()))

    def edit(self) -> AccountDialog | None:
        """Name and role of the current user."""
        found = self.current()
        return self._open(AccountDialog(self, self.tasks, self._database(), found)) if found is not None else None

    def reset(self) -> PasswordDialog | None:
        """A new password for somebody who forgot it, or who was shut out."""
        found = self.current()
        if found is None:
            return None
        title = self.tr("Kata sandi baru untuk {0}").format(found.full_name or found.username)
        dialog = PasswordDialog(title, self, self.tasks, with_old=False)
        dialog.act = lambda: account.let_in(self._database(), found.id, dialog.new)
        dialog.then = self._on_changed
        dialog.open()
        return dialog

    def change_own(self) -> PasswordDialog:
        """Another password for the person at work."""
        dialog = PasswordDialog(self.tr("Ganti kata sandi saya"), self, self.tasks, with_old=True)
        dialog.act = lambda: account.change_own_password(self._database(), dialog.old, dialog.new)
        dialog.then = lambda: notices.toast(self, self.tr("Kata sandi Anda diganti."))
        dialog.open()
        return dialog

    def shut_out(self) -> None:
        """No longer let the current user in."""
        found = self.current()
        if found is None:
            return
        what = self.tr("Tutup pengguna {0}?").format(found.full_name or found.username)
        why = self.tr(
            "Orang ini tidak dapat masuk lagi. Riwayat pekerjaannya tetap ada, dan pengguna dapat dibuka lagi."
        )
        if notices.ask(self, what, why, [Choice("close", self.tr("Tutup pengguna"), "danger")]) == "close":
            done: Callable[[Any], object] = lambda _: self._on_changed()  # noqa: E731 - one use
            self.tasks.run(account.shut_out, self._database(), found.id, done=done, owner=self)

    def new_key(self) -> None:
        """A fresh recovery key; the earlier sheet stops working."""
        what = self.tr("Buat kunci pemulihan baru?")
        why = self.tr("Lembar kunci yang lama tidak berlaku lagi. Siapkan pencetak, lalu musnahkan lembar yang lama.")
        if notices.ask(self, what, why, [Choice("make", self.tr("Buat kunci baru"), "accent")]) == "make":
            self.tasks.run(account.new_recovery_key, self._database(), done=self._show_key, owner=self)

    def _open(self, dialog: AccountDialog) -> AccountDialog:
        dialog.then = self._on_changed
        dialog.open()
        return dialog

    def _show_key(self, key: str) -> None:
        dialog = Dialog(self.tr("Kunci pemulihan baru"), parent=self.window())
        dialog.body.addWidget(Text(self.tr("Cetak sekarang: kunci ini tidak disimpan di mana pun."), wrap=True))
        dialog.body.addWidget(key_sheet(key.split("-")))
        paper = Button(self.tr("Cetak lembar kunci"), "accent", icon="printer")
        paper.clicked.connect(lambda: print_key(dialog, "", key))
        dialog.add_button(paper, default=True)
        dialog.add_cancel(self.tr("Tutup"))
        dialog.open()

    def _on_changed(self) -> None:
        self.load()
        notices.toast(self, self.tr("Daftar pengguna diperbarui."))

    def _show(self, rows: Sequence[AccountRow]) -> None:
        held = self.table.current_id()
        self._rows = rows
        self.table.rows.set_rows(rows)
        if held is None or not self.table.select_id(held):
            self.table.select_row(0)

    def _acts(self) -> Sequence[tuple[str, str, Callable[[], object]]]:
        return (
            (self.tr("Ubah nama dan peran"), "pencil", self.edit),
            (self.tr("Beri kata sandi baru"), "key-round", self.reset),
            (self.tr("Tutup pengguna"), "user-x", self.shut_out),
            (self.tr("Kunci pemulihan baru"), "printer", self.new_key),
        )

    def _columns(self) -> list[Column]:
        roles = dict(ROLES)
        return [
            Column("full_name", self.tr("Nama"), 260, stretch=True),
            Column("username", self.tr("Nama pengguna"), 180),
            Column("role", self.tr("Peran"), 120, value=lambda one: roles.get(one.role, one.role)),
            Column("state", self.tr("Keadaan"), 130, "badge", value=self._state, sortable=False),
        ]

    def _state(self, one: AccountRow) -> BadgeValue:
        if not one.active:
            return BadgeValue("neutral", self.tr("Ditutup"))
        return BadgeValue("done", self.tr("Anda") if one.own else self.tr("Aktif"), quiet=True)

    def _database(self) -> Database:
        assert self._control.database is not None
        return self._control.database
