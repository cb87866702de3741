"""Ubah satu isian: choose a field and a value for all selected records, see before and after, then do it."""

from collections.abc import Sequence
from typing import Any
from uuid import UUID

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QVBoxLayout, QWidget

from karier_desktop.catalog.fields import Field
from karier_desktop.services.bulk_edit import BulkLine, bulk_fields, preview
from karier_desktop.services.forms import FormData
from karier_desktop.services.records import Subject
from karier_desktop.ui import theme
from karier_desktop.ui.forms.editors import make_editor
from karier_desktop.ui.forms.lookup import Lookup
from karier_desktop.ui.i18n import catalogue
from karier_desktop.ui.tables.column import Column
from karier_desktop.ui.tables.table import RecordTable
from karier_desktop.ui.tasks import Tasks
from karier_desktop.ui.widgets.button import Button
from karier_desktop.ui.widgets.choice_field import ChoiceField
from karier_desktop.ui.widgets.dialog import Dialog
from karier_desktop.ui.widgets.sheet import row
from karier_desktop.ui.widgets.text import Text, field_label


class BulkDialog(Dialog):
    """After `exec()`: `field` and `value()` are what was chosen."""

    def __init__(
        self, tasks: Tasks, subject: Subject, data: FormData, ids: Sequence[UUID], title: str, parent: QWidget
    ) -> None:
        super().__init__(title, width=720, parent=parent)
        self._tasks, self._subject, self._ids = tasks, subject, ids
        self._lookup = Lookup(tasks, data.context, data.names, self)
        self._fields = {field.name: field for field in bulk_fields(subject.entity)}
        self.choice = ChoiceField([(name, catalogue(field.label)) for name, field in self._fields.items()])
        self.choice.changed.connect(self._on_field)
        self.field: Field = next(iter(self._fields.values()))
        self.editor: Any = None
        self._place = QVBoxLayout()
        self._place.setSpacing(4)
        self.lines: list[BulkLine] = []
        self.table = RecordTable(self._columns(), self.tr("Sebelum dan sesudah"))
        self.table.setMinimumHeight(theme.current().u(220))
        self.said = Text("", "body", "muted", wrap=True)
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(120)
        self._soon.timeout.connect(self.show_preview)
        self._lay_out()
        self._on_field()

    def value(self) -> Any:
        """The value typed."""
        return self.editor.value()

    def show_preview(self) -> None:
        """Ask what would happen."""
        args = (self._subject, list(self._ids), self.field, self.value())
        self._tasks.query(preview, *args, done=self._show, owner=self, latest="bulk")

    def _lay_out(self) -> None:
        left = QVBoxLayout()
        left.setSpacing(4)
        left.addWidget(field_label(self.tr("Isian"), self.choice))
        left.addWidget(self.choice)
        line = row(left, self._place, spacing=16)
        line.setStretch(0, 1)
        line.setStretch(1, 1)
        self.body.addLayout(line)
        self.body.addWidget(self.table, 1)
        self.body.addWidget(self.said)
        self.add_cancel(self.tr("Batal"))
        self.apply = self.add_button(Button(self.tr("Terapkan"), "accent", icon="check"))
        self.apply.clicked.connect(self.accept)

    def _on_field(self) -> None:
        self.field = self._fields[str(self.choice.value() or next(iter(self._fields)))]
        while (item := self._place.takeAt(0)) is not None:
            old = item.widget()
            if old is not None:
                old.hide()
                old.deleteLater()
        self.editor = make_editor(self.field, self._subject.entity.model, self._lookup)
        self.editor.changed.connect(self._soon.start)
        self._place.addWidget(field_label(self.tr("Isi baru"), self.editor))
        self._place.addWidget(self.editor)
        QWidget.setTabOrder(self.choice, self.editor)
        QWidget.setTabOrder(self.editor, self.table)
        self.show_preview()

    def _show(self, lines: list[BulkLine]) -> None:
        self.lines = lines
        self.table.rows.set_rows(lines)
        able = sum(not line.problem for line in lines)
        left = len(lines) - able
        words = self.tr("{0} dari {1} data akan berubah.").format(able, len(self._ids))
        self.said.setText(
            f"{words} {self.tr('{0} dibiarkan karena ada yang perlu dipastikan.').format(left)}" if left else words
        )
        self.apply.setEnabled(able > 0)

    def _columns(self) -> list[Column]:
        return [
            Column("title", self.tr("Nama"), 200, stretch=True, fixed=True, sortable=False),
            Column("old", self.tr("Sebelum"), 150, sortable=False),
            Column("new", self.tr("Sesudah"), 150, sortable=False),
            Column("problem", self.tr("Dibiarkan karena"), 160, sortable=False),
        ]
