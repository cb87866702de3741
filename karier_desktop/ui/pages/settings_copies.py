"""Copies of the data: when the last good one was made, one more now, and where they lie."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices

from karier_desktop.rules.dates_id import day_date, thousands
from karier_desktop.storage import copies
from karier_desktop.storage.copies import Copy
from karier_desktop.storage.database import Database
from karier_desktop.ui import notices
from karier_desktop.ui.pages.settings_control import Control
from karier_desktop.ui.pages.settings_parts import Section
from karier_desktop.ui.shell.page import Shell
from karier_desktop.ui.tables.column import Column
from karier_desktop.ui.tables.table import RecordTable
from karier_desktop.ui.widgets.button import Button
from karier_desktop.ui.widgets.detail import FactGrid
from karier_desktop.ui.widgets.empty import EmptyState


@dataclass(frozen=True)
class CopyLine:
    """A copy as the list shows it."""

    id: str
    at: datetime
    people: int
    size: int


class CopySection(Section):
    """The verified copies, newest first."""

    def __init__(self, shell: Shell, control: Control) -> None:
        super().__init__(shell, "", "")
        self.heading.setText(self.tr("Salinan cadangan"))
        self._control = control
        self.make = self.add_button(Button(self.tr("Buat salinan sekarang"), "accent", icon="hard-drive"))
        self.make.clicked.connect(self._make)
        self.folder = self.add_button(Button(self.tr("Buka folder"), icon="folder-open"))
        self.folder.clicked.connect(self._open_folder)
        self.facts = FactGrid(label=150)
        self.table = RecordTable(self._columns(), self.tr("Daftar salinan"))
        self.empty = EmptyState(
            "hard-drive",
            self.tr("Belum ada salinan."),
            self.tr("Salinan dibuat sendiri saat program ditutup dan sebelum impor."),
        )
        self.body.addWidget(self.facts)
        self.body.addWidget(self.table, 1)
        self.body.addWidget(self.empty, 1)

    def load(self) -> None:
        database = self._control.database
        if database is not None and database.folder is not None:
            self.tasks.run(lines, database, done=self._show, owner=self)

    def _show(self, found: Sequence[CopyLine]) -> None:
        database = self._control.database
        where = database.folder if database is not None else None
        last = _moment(found[0].at) if found else self.tr("belum ada")
        self.facts.set_facts(
            [
                (self.tr("Folder data"), str(where or "")),
                (self.tr("Folder salinan"), str(where / copies.FOLDER) if where else ""),
                (self.tr("Salinan terakhir"), last),
                (
                    self.tr("Yang disimpan"),
                    self.tr("{0} terbaru, lalu yang terakhir dari {1} hari, {2} minggu, {3} bulan").format(
                        copies.RECENT, copies.DAYS, copies.WEEKS, copies.MONTHS
                    ),
                ),
            ]
        )
        self.table.rows.set_rows(found)
        self.table.setVisible(bool(found))
        self.empty.setVisible(not found)

    def _make(self) -> None:
        database = self._control.database
        if database is None:
            return
        self.make.setEnabled(False)
        self.tasks.run(database.copy, done=self._on_made, failed=self._on_failed, owner=self)

    def _on_made(self, made: Copy | None) -> None:
        self.make.setEnabled(True)
        words = (
            self.tr("Salinan dibuat dan diperiksa.") if made else self.tr("Salinan terakhir masih sama dengan data.")
        )
        notices.toast(self, words)
        self.load()

    def _on_failed(self, error: BaseException) -> None:
        self.make.setEnabled(True)
        notices.show_error(self, error)

    def _open_folder(self) -> None:
        database = self._control.database
        if database is not None and database.folder is not None:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(database.folder)))

    def _columns(self) -> list[Column]:
        return [
            Column("at", self.tr("Dibuat"), 260, value=lambda line: _moment(line.at)),
            Column("people", self.tr("Pegawai"), 90, "number"),
            Column("size", self.tr("Ukuran"), 110, value=lambda line: f"{thousands(line.size // 1024)} KB"),
            Column("id", self.tr("Berkas"), 240, stretch=True),
        ]


def _moment(at: datetime) -> str:
    return f"{day_date(at.date())}, {at:%H.%M}"


def lines(database: Database) -> list[CopyLine]:
    """The copies with their size on the disk."""
    folder = database.folder
    if folder is None:
        return []
    place = folder / copies.FOLDER
    return [
        CopyLine(
            f"{copy.name}.krj",
            copy.made_at.astimezone(database.clock.now().tzinfo),
            copy.rows.get("employee", 0),
            (place / f"{copy.name}.krj").stat().st_size,
        )
        for copy in copies.verified(folder)
    ]
