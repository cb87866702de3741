"""Getting to know another office: its digits are compared by telephone, then what it is to us is chosen."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QRadioButton, QVBoxLayout, QWidget

from karier_desktop.services.exchange.views import Parcel, Peer
from karier_desktop.ui import theme
from karier_desktop.ui.widgets.button import Button
from karier_desktop.ui.widgets.choice_field import ChoiceField
from karier_desktop.ui.widgets.dialog import Dialog
from karier_desktop.ui.widgets.fields import TextField
from karier_desktop.ui.widgets.text import Text, field_label

TYPED = 10
"""Digits of the fingerprint a person types (exchange.md 9)."""


class ConfirmDialog(Dialog):
    """`accepted_with(last ten digits, role, unit id or None)`; stays open until `say` is not needed any more."""

    accepted_with = Signal(str, str, object)

    def __init__(self, peer: Peer, fingerprint: str, units: Sequence[tuple[object, str]], parent: QWidget) -> None:
        super().__init__(_tr("Cocokkan angka dengan {0}").format(peer.name), width=560, parent=parent)
        how = _tr(
            "Telepon kantor itu di nomor yang Anda kenal. Minta mereka membacakan angka di Kartu Kantor mereka yang "
            "tercetak, dan bandingkan dengan angka ini. Sama semua: ketik sepuluh angka terakhir."
        )
        self.body.addWidget(Text(how, wrap=True))
        digits = Text(fingerprint, "section", wrap=True, tabular=True)
        digits.setAccessibleName(_tr("Angka pencocok {0}").format(fingerprint))
        self.body.addWidget(digits)
        self.typed = TextField(max_length=TYPED + 2, tabular=True, width=180)
        self.fault = Text("", "small", "late", wrap=True)
        self.fault.hide()
        self.body.addWidget(field_label(_tr("Sepuluh angka terakhir"), self.typed))
        self.body.addWidget(self.typed)
        self.body.addWidget(self.fault)
        self._role_part(units)
        self.take = Button(_tr("Percayai kantor ini"), "accent", icon="shield-check")
        self.take.clicked.connect(self._on_take)
        self.add_cancel(_tr("Nanti saja"))
        self.add_button(self.take, default=True)
        self.typed.setFocus(Qt.FocusReason.OtherFocusReason)

    def say(self, words: str) -> None:
        """Show what keeps the digits from being taken."""
        self.fault.setText(words)
        self.fault.setVisible(bool(words))
        self.typed.show_problem("error" if words else "")
        self.typed.setFocus(Qt.FocusReason.OtherFocusReason)

    def _role_part(self, units: Sequence[tuple[object, str]]) -> None:
        self.body.addWidget(Text(_tr("Kantor itu bagi kita"), "strong"))
        self.roles = QButtonGroup(self)
        choices = QVBoxLayout()
        choices.setSpacing(4)
        for number, (_, words) in enumerate(roles()):
            button = QRadioButton(words)
            button.setMinimumHeight(max(24, theme.current().u(28)))
            self.roles.addButton(button, number)
            choices.addWidget(button)
        self.body.addLayout(choices)
        self.unit = ChoiceField(units, empty=_tr("Pilih unit"))
        self.unit_label = field_label(_tr("Pegawai unit mana yang dikirimkan kepadanya"), self.unit)
        self.body.addWidget(self.unit_label)
        self.body.addWidget(self.unit)
        self.roles.idToggled.connect(lambda *_: self._fit_role())
        self._fit_role()

    def _fit_role(self) -> None:
        branch = self._role() == "cabang"
        self.unit.setEnabled(branch)
        self.unit_label.setEnabled(branch)
        if not branch:
            self.unit.set_value(None)

    def _role(self) -> str:
        number = self.roles.checkedId()
        return roles()[number][0] if number >= 0 else ""

    def _on_take(self) -> None:
        digits = "".join(letter for letter in self.typed.value() if letter.isdigit())
        if len(digits) != TYPED:
            self.say(_tr("Ketik sepuluh angka terakhir dari kartu; yang terbaca baru {0}.").format(len(digits)))
        elif not self._role():
            self.say(_tr("Pilih dahulu kantor itu bagi kita apa."))
            self.roles.button(0).setFocus(Qt.FocusReason.OtherFocusReason)
        elif self._role() == "cabang" and self.unit.value() is None:
            self.say(_tr("Pilih unit cabang itu, supaya hanya pegawainya yang dikirimkan."))
            self.unit.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.accepted_with.emit(digits, self._role(), self.unit.value())


class ReceiptDialog(Dialog):
    """`typed(code)`: the receipt read out by the office that received the bundle."""

    typed = Signal(str)

    def __init__(self, parcel: Parcel, parent: QWidget) -> None:
        super().__init__(_tr("Tanda terima paket {0} dari {1}").format(parcel.no, parcel.office), parent=parent)
        self.setObjectName("receipt-dialog")
        words = _tr("Ketik dua belas huruf dan angka dari tanda terima, dari kertas, telepon atau foto.")
        self.body.addWidget(Text(words, wrap=True))
        self.code = TextField(max_length=20, tabular=True, width=220, placeholder="XXXX-XXXX-XXXX")
        self.fault = Text("", "small", "late", wrap=True)
        self.fault.hide()
        self.body.addWidget(field_label(_tr("Kode tanda terima"), self.code))
        self.body.addWidget(self.code)
        self.body.addWidget(self.fault)
        self.add_cancel(_tr("Batal"))
        take = Button(_tr("Catat"), "accent", icon="check")
        take.clicked.connect(lambda: self.typed.emit(self.code.value()))
        self.add_button(take, default=True)
        self.code.setFocus(Qt.FocusReason.OtherFocusReason)

    def say(self, words: str) -> None:
        """Show why the code was not taken."""
        self.fault.setText(words)
        self.fault.show()
        self.code.show_problem("error")
        self.code.setFocus(Qt.FocusReason.OtherFocusReason)


def roles() -> tuple[tuple[str, str], ...]:
    """What another office can be to us."""
    return (
        ("induk", _tr("Induk kita (BKPSDM): menerima semua data kita")),
        ("cabang", _tr("Cabang kita: menerima data unitnya saja")),
        ("setara", _tr("Kantor yang sama di komputer lain: semua data, dua arah")),
        ("asing", _tr("Kantor lain: hanya berkas pegawai yang mutasi")),
    )


def _tr(words: str) -> str:
    return QCoreApplication.translate("ExchangePairing", words)
