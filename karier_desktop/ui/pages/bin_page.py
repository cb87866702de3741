"""Keranjang Sampah: what was deleted, when and by whom; Enter brings it back."""

from collections.abc import Sequence
from typing import ClassVar
from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut

from karier_desktop.rules.dates_id import short_date
from karier_desktop.services import bin as recycle_bin
from karier_desktop.services.bin import BinRow, bin_rows
from karier_desktop.ui import notices
from karier_desktop.ui.i18n import catalogue
from karier_desktop.ui.shell.page import Page, Shell
from karier_desktop.ui.tables.column import Column
from karier_desktop.ui.tables.table import RecordTable
from karier_desktop.ui.widgets.button import Button
from karier_desktop.ui.widgets.empty import EmptyState
from karier_desktop.ui.widgets.search import SearchField
from karier_desktop.ui.widgets.sheet import Sheet, row


class BinPage(Page):
    """Pushed on top of a place."""

    listens: ClassVar[frozenset[str]] = frozenset(
        {"office", "employee", "career", "competency", "training", "mentoring", "appraisal"}
    )
    help_name: ClassVar[str] = "keranjang-sampah"

    def __init__(self, shell: Shell, back_to: str) -> None:
        super().__init__(shell, "")
        self.header.set_breadcrumb(back_to, self.tr("Keranjang Sampah"))
        self.header.set_title(self.tr("Keranjang Sampah"))
        self.restore_button = Button(self.tr("Kembalikan"), "accent", icon="archive-restore", hint="Enter")
        self.restore_button.clicked.connect(self.restore_selected)
        close = Button(self.tr("Kembali"), hint="Esc")
        close.clicked.connect(lambda: shell.pop())
        self.header.add_action(close)
        self.header.add_action(self.restore_button)
        self.search = SearchField(self.tr("Nama atau jenis data"))
        self.search.searched.connect(lambda _: self.refresh())
        self.table = RecordTable(self._columns(), self.tr("Isi Keranjang Sampah"))
        self.table.edit_requested.connect(lambda _: self.restore_selected())
        self.search.left_downwards.connect(lambda: self.table.setFocus(Qt.FocusReason.OtherFocusReason))
        self.empty = EmptyState("trash-2", self.tr("Keranjang Sampah kosong."))
        sheet = Sheet(0, spacing=0)
        sheet.body.addWidget(self.table, 1)
        sheet.body.addWidget(self.empty, 1)
        self.body.addLayout(row(self.search, None))
        self.body.addWidget(sheet, 1)
        QShortcut(QKeySequence("Esc"), self, lambda: shell.pop())
        self.refresh()

    def refresh(self, changed: frozenset[str] | None = None) -> None:
        """Read again."""
        self.tasks.query(bin_rows, self.search.text(), done=self._show, owner=self, latest="bin")

    def status_text(self) -> str:
        return self.tr("Yang dihapus tetap di sini sampai dikembalikan.")

    def focus_first(self) -> None:
        (self.table if self.table.rows.rowCount() else self.search).setFocus(Qt.FocusReason.OtherFocusReason)

    def restore_selected(self) -> None:
        """Bring the selected acts back."""
        if chosen := self.table.selected_ids():
            self._restore(chosen)

    def _restore(self, acts: Sequence[UUID]) -> None:
        self.tasks.action(recycle_bin.restore, acts, done=self._on_restored, owner=self)

    def _on_restored(self, count: int) -> None:
        notices.toast(self, self.tr("{0} data dikembalikan.").format(count))

    def _show(self, rows: list[BinRow]) -> None:
        self.table.rows.set_rows(rows)
        self.table.setVisible(bool(rows))
        self.empty.setVisible(not rows)
        self.restore_button.setEnabled(bool(rows))

    def _columns(self) -> list[Column]:
        def when(deleted: BinRow) -> str:
            at = deleted.deleted_at.astimezone()
            return f"{short_date(at.date())}, {at:%H.%M}"

        return [
            Column("title", self.tr("Data"), 320, stretch=True, fixed=True),
            Column("kind", self.tr("Jenis"), 190, value=lambda found: catalogue(found.kind)),
            Column("count", self.tr("Jumlah"), 80, "number"),
            Column("deleted_at", self.tr("Dihapus"), 150, value=when),
            Column("deleted_by", self.tr("Oleh"), 190),
        ]
