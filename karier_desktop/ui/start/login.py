"""Logging in, and getting in again with the recovery key."""

from collections.abc import Sequence

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QVBoxLayout

from karier_desktop.storage.faults import TryLater, WrongPassword
from karier_desktop.ui.start.parts import PasswordField, StartPage
from karier_desktop.ui.widgets.button import Button
from karier_desktop.ui.widgets.choice_field import ChoiceField
from karier_desktop.ui.widgets.fields import TextField
from karier_desktop.ui.widgets.text import field_label


class LoginPage(StartPage):
    """Name (when there are several) and password. `login_requested(name, password)`, `recovery_requested`.

    With `training` there is a way to the invented office as well: `training_requested`.
    """

    login_requested = Signal(str, str)
    recovery_requested = Signal()
    training_requested = Signal()

    def __init__(self, office: str, usernames: Sequence[str], *, locked: bool = False, training: bool = False) -> None:
        words = self.tr("Terkunci. Ketik kata sandi untuk melanjutkan.") if locked else self.tr("Masuk ke data kantor.")
        super().__init__(office, words)
        self._names = ChoiceField([(name, name) for name in usernames])
        self._names.set_value(usernames[0] if usernames else None)
        if len(usernames) > 1:
            names = QVBoxLayout()
            names.setSpacing(4)
            names.addWidget(field_label(self.tr("Nama pengguna"), self._names))
            names.addWidget(self._names)
            self.body.addLayout(names)
        self.password = PasswordField()
        self.entry = self.add_entry(self.tr("Kata sandi"), self.password)
        self.button = Button(self.tr("Masuk"), "accent", icon="log-in", size="big")
        self.button.clicked.connect(self._on_login)
        self.password.returnPressed.connect(self.button.click)
        self.body.addWidget(self.button)
        recover = Button(self.tr("Pakai kunci pemulihan"), "link")
        recover.clicked.connect(self.recovery_requested)
        self.foot.addWidget(recover)
        self.foot.addStretch(1)
        if training:
            practise = Button(self.tr("Buka kantor rekaan untuk berlatih"), "link")
            practise.clicked.connect(self.training_requested)
            self.foot.addWidget(practise)
        self._wait = 0
        self._timer = QTimer(self)
        self._timer.setInterval(1000)
        self._timer.timeout.connect(self._tick)

    def begin(self) -> None:
        """Straight to the password."""
        self.focus_on(self.password)

    def refused(self, error: BaseException) -> None:
        """Why it did not open; after many wrong tries the button waits."""
        self.set_ready(self.button, self.tr("Masuk"))
        if isinstance(error, WrongPassword):
            self.entry.show_problem(f"{error.what} {error.todo}")
        else:
            self.show_fault(error)
        if isinstance(error, TryLater):
            self._wait = error.seconds
            self._timer.start()
            self._tick()
        self.password.selectAll()
        self.focus_on(self.password)

    def _on_login(self) -> None:
        if not self.password.value():
            self.entry.show_problem(self.tr("Ketik kata sandi dahulu."))
            self.focus_on(self.password)
            return
        self.set_busy(self.button, self.tr("Membuka data…"))
        self.login_requested.emit(str(self._names.value() or ""), self.password.value())

    def _tick(self) -> None:
        if self._wait <= 0:
            self._timer.stop()
            self.strip.hide()
        self.button.setEnabled(self._wait <= 0)
        self.button.setText(self.tr("Masuk ({0})").format(self._wait) if self._wait > 0 else self.tr("Masuk"))
        self._wait -= 1


class RecoveryPage(StartPage):
    """The printed key opens, and a new password is set. `recover_requested(key, name, password)`, `back_requested`."""

    recover_requested = Signal(str, str, str)
    back_requested = Signal()

    def __init__(self, usernames: Sequence[str]) -> None:
        super().__init__(
            self.tr("Buka dengan kunci pemulihan"),
            self.tr("Kunci itu tercetak pada lembar di amplop tertutup: tujuh kelompok empat tanda."),
        )
        self.key = TextField(max_length=80, tabular=True)
        self.username = TextField(max_length=80)
        self.password, self.again = PasswordField(), PasswordField()
        hint = self.tr("Huruf besar atau kecil dan tanda hubung tidak berpengaruh.")
        self.entries = {
            "key": self.add_entry(self.tr("Kunci pemulihan"), self.key, hint),
            "username": self.add_entry(self.tr("Nama pengguna"), self.username),
            "password": self.add_entry(self.tr("Kata sandi baru"), self.password),
            "again": self.add_entry(self.tr("Ulangi kata sandi baru"), self.again),
        }
        if len(usernames) == 1:
            self.username.set_value(usernames[0])
        back = Button(self.tr("Kembali"), hint="Esc", shortcut=True)
        back.clicked.connect(self.back_requested)
        self.button = Button(self.tr("Buka dan ganti kata sandi"), "accent", icon="key-round")
        self.button.clicked.connect(self._on_recover)
        self.again.returnPressed.connect(self.button.click)
        self.foot.addWidget(back)
        self.foot.addStretch(1)
        self.foot.addWidget(self.button)

    def begin(self) -> None:
        """Straight to the key."""
        self.focus_on(self.key)

    def refused(self, error: BaseException) -> None:
        """Why it did not open."""
        self.set_ready(self.button, self.tr("Buka dan ganti kata sandi"))
        self.show_fault(error, self.entries)

    def _on_recover(self) -> None:
        if self.password.value() != self.again.value():
            self.entries["again"].show_problem(self.tr("Berbeda dengan kata sandi di atas."))
            self.focus_on(self.again)
            return
        self.set_busy(self.button, self.tr("Membuka data…"))
        self.recover_requested.emit(self.key.value(), self.username.value(), self.password.value())
