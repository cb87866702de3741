"""The rules: every table with its rows, their basis, how sure they are; an office may put its own rows before them."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QWidget

from karier_desktop.rules.listing import folded
from karier_desktop.services import rule_rows
from karier_desktop.services.rule_rows import RuleLine, RuleTable
from karier_desktop.services.rule_words import label
from karier_desktop.ui import notices
from karier_desktop.ui.pages.settings_dialogs import EntryDialog
from karier_desktop.ui.pages.settings_parts import Section
from karier_desktop.ui.shell.page import Shell
from karier_desktop.ui.tables.column import Column
from karier_desktop.ui.tables.table import RecordTable
from karier_desktop.ui.tasks import Tasks
from karier_desktop.ui.widgets.badge import BadgeValue
from karier_desktop.ui.widgets.button import Button
from karier_desktop.ui.widgets.date_field import DateField
from karier_desktop.ui.widgets.fields import TextField
from karier_desktop.ui.widgets.search import SearchField
from karier_desktop.ui.widgets.sheet import row
from karier_desktop.ui.widgets.text import ElidedText, Text, field_label


class RuleSection(Section):
    """Tables at the left, rows at the right."""

    def __init__(self, shell: Shell) -> None:
        super().__init__(shell, "", "")
        self.heading.setText(self.tr("Aturan"))
        self.tables: RecordTable
        self._tables: Sequence[RuleTable] = ()
        self._lines: Sequence[RuleLine] = ()
        self.own = self.add_button(Button(self.tr("Aturan kantor sendiri"), "accent", icon="pencil", hint="F2"))
        self.own.clicked.connect(self.edit)
        self.back = self.add_button(Button(self.tr("Kembali ke bawaan"), icon="rotate-ccw"))
        self.back.clicked.connect(self.remove)
        self.search = SearchField(self.tr("Cari tabel aturan"), width=260)
        self.search.searched.connect(lambda _: self._narrow())
        self.search.left_downwards.connect(lambda: self.tables.setFocus(Qt.FocusReason.OtherFocusReason))
        self.tables = RecordTable(
            [
                Column("title", self.tr("Tabel"), 230, tooltip=lambda table: table.title, stretch=True),
                Column("own", self.tr("Kantor"), 70, value=lambda table: str(table.own or "")),
            ],
            self.tr("Tabel aturan"),
        )
        self.tables.setFixedWidth(300)
        self.tables.current_changed.connect(lambda _: self._load_lines())
        self.lines = RecordTable(self._columns(), self.tr("Baris aturan"))
        self.lines.current_changed.connect(lambda _: self._tell())
        self.lines.edit_requested.connect(lambda _: self.edit())
        self.source = ElidedText("", "small", "muted")
        self.body.addLayout(row(self.search, None))
        line = row(self.tables, self.lines, spacing=12)
        line.setStretch(1, 1)
        self.body.addLayout(line, 1)
        self.body.addWidget(self.source)

    def load(self) -> None:
        self.tasks.query(rule_rows.tables, done=self._show_tables, owner=self)

    def edit(self) -> "RuleDialog | None":
        """A row of the office over the current one."""
        found = self._line()
        if found is None:
            return None
        dialog = RuleDialog(self, self.tasks, found)
        dialog.then = lambda: self._on_changed(self.tr("Aturan kantor disimpan; berlaku mulai sekarang."))
        dialog.open()
        return dialog

    def remove(self) -> None:
        """Back to the shipped row."""
        found = self._line()
        if found is not None and found.override is not None:
            told = self.tr("Kembali ke aturan bawaan.")
            self.tasks.action(
                rule_rows.remove_own, found.table, found.id, done=lambda _: self._on_changed(told), owner=self
            )

    def _on_changed(self, words: str) -> None:
        notices.toast(self, words)
        self.load()
        self._load_lines()

    def _show_tables(self, found: Sequence[RuleTable]) -> None:
        self._tables = found
        self._narrow()

    def _narrow(self) -> None:
        words = folded(self.search.text()).split()
        held = self.tables.current_id()
        rows = [t for t in self._tables if all(word in folded(f"{t.title} {t.id}") for word in words)]
        self.tables.rows.set_rows(rows)
        if held is None or not self.tables.select_id(held):
            self.tables.select_row(0)

    def _load_lines(self) -> None:
        table = self.tables.current_id()
        if table is not None:
            self.tasks.query(rule_rows.lines, table, done=self._show_lines, owner=self, latest="lines")

    def _show_lines(self, found: Sequence[RuleLine]) -> None:
        held = self.lines.current_id()
        self._lines = found
        self.lines.rows.set_rows(found)
        if held is None or not self.lines.select_id(held):
            self.lines.select_row(0)
        self._tell()

    def _tell(self) -> None:
        found = self._line()
        self.own.setEnabled(found is not None)
        self.back.setEnabled(found is not None and found.override is not None)
        self.source.set_words(self.tr("Sumber: {0}").format(found.source) if found is not None and found.source else "")

    def _line(self) -> RuleLine | None:
        here = self.lines.current_id()
        return next((line for line in self._lines if line.id == here), None)

    def _columns(self) -> list[Column]:
        return [
            Column("id", self.tr("Kunci"), 124),
            Column("words", self.tr("Isi"), 260, tooltip=lambda line: line.words, stretch=True),
            Column("valid_from", self.tr("Mulai"), 96, "date", visible=False),
            Column("basis", self.tr("Dasar hukum"), 150),
            Column("confidence", self.tr("Keyakinan"), 130, "badge", value=_confidence, sortable=False),
        ]


class RuleDialog(EntryDialog):
    """The values of one row, its period and its basis."""

    def __init__(self, parent: QWidget, tasks: Tasks, line: RuleLine) -> None:
        super().__init__(_tr("Aturan kantor: {0}").format(line.id), _tr("Simpan aturan"), parent, tasks)
        hint = _tr("Baris kantor mendahului bawaan selama masanya. Isian yang tidak diubah tetap mengikuti bawaan.")
        self.body.addWidget(Text(hint, "small", "muted", wrap=True))
        self._line = line
        self._fields = {name: TextField(max_length=2000) for name in line.values}
        for name, field in self._fields.items():
            field.set_value(rule_rows.shown(line.values[name]))
            self.add_entry(name, label(name).capitalize(), field)
        self._basis = TextField(max_length=300)
        self._basis.set_value(line.basis if line.override is not None else "")
        self.add_entry("basis", _tr("Dasar hukum"), self._basis, _tr("Misalnya Peraturan Bupati beserta nomornya"))
        self._from, self._to = DateField(), DateField()
        self._from.set_value(line.valid_from if line.override is not None else None)
        for words, day in ((_tr("Berlaku mulai"), self._from), (_tr("Berlaku sampai"), self._to)):
            self.body.addWidget(field_label(words, day))
            self.body.addWidget(day)

    def submit(self) -> None:
        """Written as one save, so that it passes the worker."""
        self.strip.hide()
        self.button.setEnabled(False)
        self._tasks.action(
            rule_rows.set_own,
            self._line.table,
            self._line.id,
            {name: field.value() for name, field in self._fields.items()},
            self._from.value(),
            self._to.value(),
            self._basis.value(),
            done=lambda _: self._on_done(),
            failed=self._on_failed,
            owner=self,
        )


def _confidence(line: RuleLine) -> BadgeValue:
    if line.override is not None:
        return BadgeValue("information", line.confidence, icon="building-2")
    unsure = line.confidence == rule_rows.CONFIDENCE["U"]
    return BadgeValue("attention" if unsure else "done", line.confidence, quiet=not unsure)


def _tr(words: str) -> str:
    return QCoreApplication.translate("SettingsRules", words)
