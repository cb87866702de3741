"""Holding an event again: which one, and when."""

from collections.abc import Sequence
from datetime import date
from uuid import UUID

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QWidget

from karier_desktop.queries.training import EventRow
from karier_desktop.services.training import same_weekday
from karier_desktop.ui import theme
from karier_desktop.ui.tables.column import Column
from karier_desktop.ui.tables.table import RecordTable
from karier_desktop.ui.widgets.button import Button
from karier_desktop.ui.widgets.date_field import DateField
from karier_desktop.ui.widgets.dialog import Dialog
from karier_desktop.ui.widgets.fields import ToggleField
from karier_desktop.ui.widgets.text import Text, field_label


class RepeatDialog(Dialog):
    """`decided(event id, first day, with people)`. The day offered is the same weekday a year later."""

    decided = Signal(object, object, bool)

    def __init__(self, event_id: UUID, name: str, first: date, today: date, parent: QWidget | None = None) -> None:
        super().__init__("", width=480, parent=parent)
        self.setWindowTitle(self.tr("Ulangi kegiatan"))
        self.heading.setText(self.tr("Ulangi {0}").format(name))
        self._event_id = event_id
        hint = self.tr("Jadwal jam ikut bergeser. Hasil, sertifikat, dan biaya yang terpakai tidak disalin.")
        self.start = DateField(lambda: today)
        self.start.set_value(same_weekday(first, max(first.year + 1, today.year)))
        self.people = ToggleField(self.tr("Salin juga pesertanya"))
        self.body.addWidget(Text(hint, wrap=True))
        self.body.addWidget(field_label(self.tr("Mulai tanggal"), self.start))
        self.body.addWidget(self.start)
        self.body.addWidget(self.people)
        self.add_cancel(self.tr("Batal"))
        go = Button(self.tr("Buka formulir"), "accent", icon="copy", hint="Enter")
        go.clicked.connect(self.accept)
        self.add_button(go, default=True)
        self.start.setFocus(Qt.FocusReason.OtherFocusReason)

    def accept(self) -> None:
        """Go on with a readable date."""
        start = self.start.value()
        self.start.show_problem("" if start else "error")
        if start is not None:
            super().accept()
            self.decided.emit(self._event_id, start, self.people.value())


class EventTable(RecordTable):
    """As many lines as fit a dialog."""

    def sizeHint(self) -> QSize:
        look = theme.current()
        return QSize(look.u(600), look.u(34) + min(max(self.rows.rowCount(), 3), 12) * look.row_height())

    def minimumSizeHint(self) -> QSize:
        return QSize(theme.current().u(300), theme.current().u(32) + 3 * theme.current().row_height())


class PastEventsDialog(Dialog):
    """The events of a year; `chosen(EventRow)` is the one to hold again."""

    chosen = Signal(object)

    def __init__(self, year: int, rows: Sequence[EventRow], parent: QWidget | None = None) -> None:
        super().__init__("", width=680, parent=parent)
        self.setWindowTitle(self.tr("Ulangi dari {0}").format(year))
        self.heading.setText(self.windowTitle())
        columns = [
            Column("name", self.tr("Kegiatan"), 300, stretch=True),
            Column("when", self.tr("Waktu"), 210, sortable=False),
            Column("people", self.tr("Peserta"), 80, "number"),
        ]
        self.table = EventTable(columns, self.windowTitle())
        self.table.rows.set_rows(rows)
        nothing = Text(self.tr("Tidak ada kegiatan pada {0}.").format(year), "body", "muted")
        self.body.addWidget(self.table if rows else nothing, 1)
        self.add_cancel(self.tr("Batal"))
        if rows:
            go = Button(self.tr("Ulangi yang dipilih"), "accent", icon="copy", hint="Enter")
            go.clicked.connect(self.accept)
            self.add_button(go)
            self.table.edit_requested.connect(lambda _: self.accept())
            self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def accept(self) -> None:
        """Hand over the current row."""
        current = self.table.rows.row_at(self.table.currentIndex().row())
        if current is not None:
            super().accept()
            self.chosen.emit(current)
