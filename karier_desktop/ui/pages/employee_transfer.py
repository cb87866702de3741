"""Mutasi: hand a person's file over to another office."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from uuid import UUID

from PySide6.QtCore import QCoreApplication, Qt

from karier_desktop.services.exchange import handing
from karier_desktop.ui import notices
from karier_desktop.ui.notices import Choice
from karier_desktop.ui.shell.page import Page
from karier_desktop.ui.widgets.button import Button
from karier_desktop.ui.widgets.choice_field import ChoiceField
from karier_desktop.ui.widgets.dialog import Dialog
from karier_desktop.ui.widgets.text import Text, field_label


class TransferDialog(Dialog):
    """Says what happens to the file before it happens. Use `TransferDialog.ask(page, person, name)`."""

    def __init__(self, page: Page, employee_id: UUID, name: str, offices: Sequence[tuple[str, str]]) -> None:
        super().__init__(_tr("Mutasi {0} ke kantor lain").format(name), width=520, parent=page)
        self.page, self.employee_id, self.name = page, employee_id, name
        self.office = ChoiceField(list(offices), empty=self.tr("Pilih kantor"))
        told = self.tr(
            "Berkasnya ikut dalam paket berikutnya ke kantor itu. Sejak sekarang berkas ini hanya dapat dibaca di "
            "sini; perubahan berikutnya menjadi usulan bagi kantor barunya. Hanya kantor baru atau induk yang dapat "
            "mengembalikannya."
        )
        self.body.addWidget(Text(told, wrap=True))
        self.body.addWidget(field_label(self.tr("Kantor baru"), self.office))
        self.body.addWidget(self.office)
        self.fault = Text("", "small", "late", wrap=True)
        self.fault.hide()
        self.body.addWidget(self.fault)
        self.add_cancel(self.tr("Batal"))
        go = Button(self.tr("Lepas ke kantor itu"), "accent", icon="arrow-right")
        go.clicked.connect(self._go)
        self.add_button(go, default=True)
        self.office.setFocus(Qt.FocusReason.OtherFocusReason)

    @classmethod
    def ask(cls, page: Page, employee_id: UUID | None, name: str) -> None:
        """Open the dialog with the offices known; without any, say how to get to know one."""
        if employee_id is not None:
            page.tasks.query(handing.receivers, done=partial(cls._open, page, employee_id, name), owner=page)

    @classmethod
    def _open(cls, page: Page, employee_id: UUID, name: str, offices: Sequence[tuple[str, str]]) -> None:
        if offices:
            cls(page, employee_id, name, offices).open()
            return
        words = _tr("Kenalkan kantor tujuannya dahulu di Tukar Data: kartunya dimasukkan dan angkanya dicocokkan.")
        choices = [Choice("meet", _tr("Buka Tukar Data"), "accent")]
        if notices.ask(page, _tr("Belum ada kantor lain yang dikenal."), words, choices) == "meet":
            page.shell.go("exchange")

    def _go(self) -> None:
        code = self.office.value()
        if not isinstance(code, str):
            self.fault.setText(self.tr("Pilih dahulu kantor tujuannya."))
            self.fault.show()
            self.office.show_problem("error")
            self.office.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        self.page.tasks.action(handing.hand_over, self.employee_id, code, done=self._done, owner=self.page)
        self.accept()

    def _done(self, name: str) -> None:
        notices.toast(self.page, self.tr("{0} dilepas. Buat paket untuk kantor barunya di Tukar Data.").format(name))
        self.page.refresh()


def _tr(words: str) -> str:
    return QCoreApplication.translate("TransferDialog", words)
