"""The history of one record: each save with its author, the paper it rests on, and every value before and after."""

from typing import ClassVar
from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from karier_desktop.catalog.entity import Entity
from karier_desktop.rules.dates_id import long_date
from karier_desktop.services.history import HistoryEntry, HistoryLine, history_of
from karier_desktop.ui import theme
from karier_desktop.ui.forms.changes import StruckText
from karier_desktop.ui.i18n import catalogue
from karier_desktop.ui.shell.page import Page, Shell
from karier_desktop.ui.widgets.button import Button
from karier_desktop.ui.widgets.empty import EmptyState
from karier_desktop.ui.widgets.sheet import Hairline, ScrollSheet, row
from karier_desktop.ui.widgets.text import Text


class HistoryPage(Page):
    """Pushed on top of the place the record belongs to."""

    listens: ClassVar[frozenset[str]] = frozenset(
        {"office", "employee", "career", "competency", "training", "mentoring", "appraisal"}
    )
    help_name: ClassVar[str] = "riwayat"

    def __init__(self, shell: Shell, entity: Entity, record_id: UUID, title: str = "") -> None:
        super().__init__(shell, "")
        self.entity, self.record_id = entity, record_id
        self.header.set_breadcrumb(catalogue(entity.plural), self.tr("Riwayat perubahan"))
        self.header.set_title(title or self.tr("Riwayat perubahan"))
        self.sheet = ScrollSheet(24, spacing=16)
        self.empty = EmptyState("history", self.tr("Belum ada perubahan yang tercatat."))
        self.body.addWidget(self.sheet, 1)
        self.body.addWidget(self.empty, 1)
        close = Button(self.tr("Kembali"), hint="Esc")
        close.clicked.connect(lambda: shell.pop())
        self.header.add_action(close)
        QShortcut(QKeySequence("Esc"), self, lambda: shell.pop())
        self.entries: list[HistoryEntry] = []
        self.refresh()

    def refresh(self, changed: frozenset[str] | None = None) -> None:
        """Read again."""
        self.tasks.query(history_of, self.entity, self.record_id, done=self._show, owner=self)

    def status_text(self) -> str:
        return self.tr("{0} kali disimpan").format(len(self.entries))

    def _show(self, entries: list[HistoryEntry]) -> None:
        self.entries = entries
        while (item := self.sheet.inside.takeAt(0)) is not None:
            old = item.widget()
            if old is not None:
                old.hide()
                old.deleteLater()
        for number, entry in enumerate(entries):
            if number:
                self.sheet.inside.addWidget(Hairline())
            self.sheet.inside.addWidget(EntryBlock(entry))
        self.sheet.inside.addStretch(1)
        self.sheet.setVisible(bool(entries))
        self.empty.setVisible(not entries)
        self.status_changed.emit()


class EntryBlock(QWidget):
    """One save."""

    def __init__(self, entry: HistoryEntry) -> None:
        super().__init__()
        at = entry.at.astimezone()
        when = f"{long_date(at.date())}, {at:%H.%M}"
        who = self.tr("{0} oleh {1}").format(when, entry.who) if entry.who else when
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        self.setMaximumWidth(theme.current().u(1000))
        title = Text(entry.label or self.tr("Perubahan"), "bold", wrap=True)
        head = row(title, Text(who, "body", "muted", tabular=True), spacing=16)
        head.setStretch(0, 1)
        column.addLayout(head)
        if entry.evidence:
            column.addWidget(Text(self.tr("Dasar: {0}").format(entry.evidence), "body", wrap=True))
        for label, reason in entry.reasons:
            column.addWidget(Text(self.tr("Alasan untuk {0}: {1}").format(label, reason), "body", wrap=True))
        if entry.lines:
            column.addWidget(_Lines(entry.lines, self.tr("(kosong)")))


class _Lines(QWidget):
    """Label, value before, value after."""

    def __init__(self, lines: tuple[HistoryLine, ...], nothing: str) -> None:
        super().__init__()
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(4)
        for column, stretch in enumerate((2, 3, 3)):
            grid.setColumnStretch(column, stretch)
        for number, line in enumerate(lines):
            cells = (
                Text(line.label, "body", "muted", wrap=True),
                StruckText(line.old),
                Text(line.new or nothing, wrap=True),
            )
            for column, cell in enumerate(cells):
                grid.addWidget(cell, number, column, Qt.AlignmentFlag.AlignTop)
