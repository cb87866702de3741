"""What a bundle will carry and to which stick, before it is written."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QRadioButton, QVBoxLayout, QWidget

from karier_desktop.exchange.stick import Stick
from karier_desktop.rules.dates_id import short_date, thousands
from karier_desktop.services.exchange.views import SendPlan
from karier_desktop.ui import theme
from karier_desktop.ui.widgets.button import Button, accept_keys
from karier_desktop.ui.widgets.detail import FactGrid
from karier_desktop.ui.widgets.sheet import Hairline, Sheet, row, scroll_area
from karier_desktop.ui.widgets.text import Text

SPARE = 1 << 20
"""Room kept free on the stick beyond the bundle itself."""


class SendView(QWidget):
    """`accepted(folder)`, `folder_requested` to choose one by hand, `dropped`."""

    accepted = Signal(object)
    folder_requested = Signal()
    dropped = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.plan: SendPlan | None = None
        self.folder: Path | None = None
        sheet = self._sheet()
        self.drop = Button(_tr("Batal"), hint="Esc", shortcut=True)
        self.drop.clicked.connect(self.dropped)
        self.accept = Button("", "accent", icon="usb", hint="Ctrl+Enter")
        self.accept.clicked.connect(lambda: self.accepted.emit(self.folder))
        accept_keys(self, _tr("Tulis paket"), self.accept.click)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(scroll_area(sheet), 1)
        column.addLayout(row(None, self.drop, self.accept))

    def _sheet(self) -> Sheet:
        sheet = Sheet(24, spacing=12)
        self.title = Text("", "section", wrap=True)
        self.scope = Text("", wrap=True)
        self.facts = FactGrid(label=150)
        self.where = QVBoxLayout()
        self.where.setSpacing(4)
        self.group = QButtonGroup(self)
        self.group.idToggled.connect(self._on_stick)
        self.other = Button(_tr("Folder lain"), icon="folder-open")
        self.other.clicked.connect(self.folder_requested)
        self.problem = Text("", "body", "late", wrap=True)
        top: tuple[QWidget, ...] = (self.title, self.scope, self.facts, Hairline(), Text(_tr("Tulis ke"), "section"))
        for part in top:
            sheet.body.addWidget(part)
        sheet.body.addLayout(self.where)
        sheet.body.addLayout(row(self.other, None))
        sheet.body.addWidget(self.problem)
        note = _tr(
            "Isinya disandi; hanya kantor tujuan yang dapat membukanya. Paket lama di stik USB tidak ditimpa, "
            "dan paket ini dibaca ulang sebelum dinyatakan aman."
        )
        sheet.body.addWidget(Text(note, "small", "muted", wrap=True))
        sheet.body.addStretch(1)
        return sheet

    def show_plan(self, plan: SendPlan, sticks: Sequence[Stick]) -> None:
        """What the bundle carries, and where it can be written."""
        self.plan = plan
        self.title.setText(_tr("Paket {0} untuk {1}").format(plan.no, plan.office))
        self.scope.setText(plan.scope)
        since = _tr("awal (semua data)")
        if plan.since_no:
            day = f", {short_date(plan.since_at.astimezone().date())}" if plan.since_at else ""
            since = _tr("paket {0}{1}").format(plan.since_no, day)
        self.facts.set_facts(
            [
                (_tr("Perubahan sejak"), since),
                (_tr("Baris"), thousands(plan.rows)),
                (_tr("Menyangkut orang"), thousands(plan.people)),
                *((label, thousands(count)) for label, count in plan.subjects),
                (_tr("Kira-kira"), _size(plan.size)),
            ]
        )
        self.show_sticks(sticks)

    def show_sticks(self, sticks: Sequence[Stick]) -> None:
        """The sticks plugged in; the first one that can be written is chosen."""
        for button in self.group.buttons():
            self.group.removeButton(button)
            self.where.removeWidget(button)
            button.hide()
            button.deleteLater()
        self._sticks = list(sticks)
        for number, stick in enumerate(sticks):
            words = _tr("{0}, ruang {1}").format(stick.label, _size(stick.free))
            button = QRadioButton(
                words if stick.writable else _tr("{0}, dikunci terhadap penulisan").format(stick.label)
            )
            button.setEnabled(stick.writable)
            self.group.addButton(button, number)
            button.setMinimumHeight(max(24, theme.current().u(28)))
            self.where.addWidget(button)
            QWidget.setTabOrder(button, self.other)
        QWidget.setTabOrder(self.other, self.drop)
        QWidget.setTabOrder(self.drop, self.accept)
        first = next((number for number, stick in enumerate(sticks) if stick.writable), None)
        if first is not None:
            self.group.button(first).setChecked(True)
        else:
            self.choose(None, "", 0)

    def choose(self, folder: Path | None, label: str, free: int) -> None:
        """Take this folder; says at once when the room does not suffice."""
        self.folder = folder
        need = (self.plan.size if self.plan else 0) + SPARE
        short = folder is not None and free < need
        self.problem.setText(
            _tr("Ruang di {0} tidak cukup: perlu {1}, ada {2}. Hapus berkas lain atau pakai stik USB lain.").format(
                label, _size(need), _size(free)
            )
            if short
            else ("" if folder else _tr("Colokkan stik USB, atau pilih folder."))
        )
        self.problem.setVisible(bool(self.problem.text()))
        self.accept.setText(_tr("Tulis ke {0}").format(label) if folder else _tr("Tulis paket"))
        self.accept.setAccessibleName(self.accept.text())
        self.accept.setEnabled(folder is not None and not short)

    def focus(self) -> None:
        """Put the focus where work starts."""
        (self.accept if self.accept.isEnabled() else self.other).setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_stick(self, number: int, on: bool) -> None:
        if on:
            stick = self._sticks[number]
            self.choose(stick.folder, stick.label, stick.free)


def _size(size: int) -> str:
    if size < 1 << 20:
        return _tr("{0} KB").format(thousands(max(size >> 10, 1)))
    return _tr("{0} MB").format(thousands(size >> 20))


def _tr(words: str) -> str:
    return QCoreApplication.translate("ExchangeSend", words)
