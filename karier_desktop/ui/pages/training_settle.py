"""People booked twice: who gives the seat up, and why the others keep it."""

from collections.abc import Sequence
from uuid import UUID

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from karier_desktop.queries.training_people import Candidate
from karier_desktop.rules.dates_id import long_date
from karier_desktop.ui.pages.training_picker import TickTable, name_of
from karier_desktop.ui.tables.column import Column
from karier_desktop.ui.widgets.button import Button
from karier_desktop.ui.widgets.dialog import Dialog
from karier_desktop.ui.widgets.fields import TextField
from karier_desktop.ui.widgets.text import Text, field_label


class SettleDialog(Dialog):
    """`decided({person: reason})`: ticked people give their seat up (empty reason), the others keep it with one."""

    decided = Signal(object)

    def __init__(self, event: str, people: Sequence[Candidate], parent: QWidget | None = None) -> None:
        super().__init__("", width=720, parent=parent)
        self.setWindowTitle(self.tr("Atasi bentrok jadwal"))
        self.heading.setText(self.windowTitle())
        self._people = people
        intro = self.tr("Centang yang dikeluarkan dari {0}. Yang lain tetap ikut dengan alasan di bawah.").format(event)
        self.body.addWidget(Text(intro, wrap=True))
        self.table = TickTable(self._columns(), self.tr("Peserta yang bentrok"), rows=min(max(len(people), 2), 8))
        self.table.rows.set_rows(people)
        self.body.addWidget(self.table, 1)
        self.reason = TextField(placeholder=self.tr("Misalnya: hadir bergantian, sudah seizin kepala unit"))
        self.body.addWidget(field_label(self.tr("Alasan tetap ikut"), self.reason))
        self.body.addWidget(self.reason)
        self.add_cancel(self.tr("Batal"))
        self.save = Button(self.tr("Simpan keputusan"), "accent", icon="check", hint="Enter")
        self.save.clicked.connect(self.accept)
        self.add_button(self.save, default=True)
        self.table.ticks_changed.connect(self._update)
        self.table.finished.connect(self.reason.setFocus)
        self.reason.changed.connect(self._update)
        self._update()
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def accept(self) -> None:
        """Hand the decision over, if it is one."""
        if self.save.isEnabled():
            out = {person.id for person in self._people if person.id in self.table.ticked}
            decisions: dict[UUID, str] = {p.id: "" if p.id in out else self.reason.value() for p in self._people}
            super().accept()
            self.decided.emit(decisions)

    def _update(self) -> None:
        staying = len(self._people) - len(self.table.ticked)
        self.reason.setEnabled(staying > 0)
        self.save.setEnabled(staying == 0 or bool(self.reason.value()))

    def _columns(self) -> list[Column]:
        return [
            Column("name", self.tr("Nama"), 250, "name", value=name_of),
            Column("busy", self.tr("Bentrok dengan"), 260, value=clash_words, stretch=True),
        ]


def clash_words(person: Candidate) -> str:
    """What else is booked: `Asuhan Persalinan Normal, 26 Maret 2026`."""
    return "; ".join(f"{label}, {long_date(day)}" for _, label, day in person.busy)
