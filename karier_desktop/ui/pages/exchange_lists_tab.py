"""SIASN dan daftar: the national export comes in with a preview, lists go out with a purpose."""

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFileDialog, QStackedWidget, QVBoxLayout, QWidget

from karier_desktop.exchange.siasn.plan import Plan
from karier_desktop.rules.dates_id import thousands
from karier_desktop.rules.problem import KnownError
from karier_desktop.services import imports, outgoing
from karier_desktop.services.imports import Preview
from karier_desktop.services.outgoing import Outgoing, Sent
from karier_desktop.ui import notices
from karier_desktop.ui.pages.exchange_cards import ExportAct, ImportAct, subjects
from karier_desktop.ui.pages.exchange_preview import PreviewView
from karier_desktop.ui.tables.column import Column
from karier_desktop.ui.tables.table import RecordTable
from karier_desktop.ui.tasks import Cancelled, Task, Tasks
from karier_desktop.ui.widgets.empty import EmptyState
from karier_desktop.ui.widgets.progress import ProgressPanel
from karier_desktop.ui.widgets.sheet import Sheet, row, scroll_area
from karier_desktop.ui.widgets.strip import Strip
from karier_desktop.ui.widgets.text import Text


class ListsTab(QWidget):
    """`copy` makes a verified copy of the data; it is called before an import writes. `said` when its state changed."""

    said = Signal()

    def __init__(self, tasks: Tasks, copy: Callable[[], object]) -> None:
        super().__init__()
        self.tasks = tasks
        self._copy = copy
        self._task: Task[Any] | None = None
        self._preview: Preview | None = None
        self._taken: Plan | None = None
        self._sent: Sequence[Sent] = ()
        self.imports, self.exports = ImportAct(), ExportAct()
        self.strip = Strip("done", "", action="")
        self.strip.hide()
        self.busy = ProgressPanel(
            self.tr("Membaca berkas"),
            {
                "read": self.tr("Membaca baris"),
                "compare": self.tr("Membandingkan dengan data yang ada"),
                "write": self.tr("Menyimpan pegawai"),
            },
        )
        self.preview = PreviewView()
        self.stack = QStackedWidget()
        for part in (self._acts(), self.busy.page(), self.preview):
            self.stack.addWidget(part)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(self.strip)
        column.addWidget(self.stack, 1)
        self._connect()

    # What the page asks

    def load(self) -> None:
        """Read the register of files that went out."""
        self.tasks.query(outgoing.register, done=self._show_register, owner=self)

    def ask_import(self) -> None:
        """Put the focus on the button that chooses a file."""
        if self.stack.currentIndex() == 0:
            _focus(self.imports.button)

    def focus(self) -> None:
        """Put the focus where work starts."""
        _focus(self.imports.button if self.stack.currentIndex() == 0 else self.preview.outcomes.tabs)

    def status(self) -> str:
        """The left part of the status bar."""
        if self._preview is not None:
            return self.tr("Pratinjau: belum ada yang disimpan")
        return self.tr("{0} berkas sudah keluar").format(len(self._sent)) if self._sent else ""

    # Coming in

    def look_over(self, path: Path) -> None:
        """Read a file and show what it would do."""
        self.strip.hide()
        self._begin(self.tr("Membaca {0}").format(path.name))
        self._task = self.tasks.query(
            imports.preview_siasn,
            path,
            done=self._show_preview,
            failed=self._on_failed,
            owner=self,
            progress=self.busy.show_progress,
        )

    def take_in(self) -> None:
        """Do what the preview shows: a verified copy first, then one step."""
        if self._preview is not None:
            self._begin(self.tr("Memasukkan {0}").format(self._preview.file.name))
            self.tasks.run(self._copy, done=lambda _: self._write(), failed=self._on_failed, owner=self)

    def _write(self) -> None:
        self._task = self.tasks.action(
            imports.apply_siasn,
            self._preview,
            done=self._on_taken,
            failed=self._on_failed,
            owner=self,
            progress=self.busy.show_progress,
        )

    def _begin(self, title: str) -> None:
        self.busy.start(title)
        self.stack.setCurrentIndex(1)
        _focus(self.busy.button)

    def _show_preview(self, preview: Preview) -> None:
        self._task, self._preview = None, preview
        self.preview.show_preview(preview)
        self.stack.setCurrentWidget(self.preview)
        _focus(self.preview.accept if preview.plan.writes else self.preview.outcomes.tabs)
        self.said.emit()

    def _on_taken(self, plan: Plan) -> None:
        assert self._preview is not None
        words = self.tr("{0} pegawai baru dan {1} berubah sudah disimpan dari {2}; {3} baris ditolak.")
        counts = (len(plan.new), len(plan.changed))
        told = words.format(*map(thousands, counts), self._preview.file.name, thousands(len(plan.refused)))
        self._taken = plan
        self._home()
        self.strip.say("done", told, "", self.tr("Simpan laporan XLSX"))
        self.strip.show()

    def _on_failed(self, error: BaseException) -> None:
        back = self._preview is not None and not isinstance(error, Cancelled | KnownError)
        self._home()
        if isinstance(error, Cancelled):
            self.strip.say("information", self.tr("Impor dihentikan; tidak ada yang berubah."))
            self.strip.show()
        elif isinstance(error, KnownError):
            self.strip.say("late", error.what, f"{error.why} {error.todo}")
            self.strip.show()
        else:
            notices.show_error(self, error)
        if back:
            self.stack.setCurrentWidget(self.preview)

    def _home(self) -> None:
        self._task, self._preview = None, None
        self.stack.setCurrentIndex(0)
        self.focus()
        self.said.emit()

    def _cancel(self) -> None:
        if self._task is not None:
            self._task.cancel()

    def _ask_file(self) -> None:
        kinds = self.tr("Ekspor SIASN (*.xlsx *.csv)")
        path, _ = QFileDialog.getOpenFileName(self, self.tr("Pilih berkas SIASN"), "", kinds)
        if path:
            self.look_over(Path(path))

    def _save_report(self) -> None:
        plan = self._preview.plan if self._preview is not None else self._taken
        name = self.tr("laporan-impor.xlsx")
        path, _ = QFileDialog.getSaveFileName(self, self.tr("Simpan laporan impor"), name, "XLSX (*.xlsx)")
        if plan is not None and path:
            told = self.tr("Laporan disimpan di {0}.").format(path)
            done: Callable[[Any], object] = lambda _: notices.toast(self, told)  # noqa: E731 - one use
            self.tasks.run(imports.save_report, plan, Path(path), done=done, owner=self)

    # Going out

    def _on_export(self, wanted: Outgoing, ending: str) -> None:
        name = f"{dict(subjects())[wanted.subject].lower().replace(' ', '-')}{ending}"
        path, _ = QFileDialog.getSaveFileName(self, self.tr("Tulis daftar ke berkas"), name, f"*{ending}")
        if not path:
            return
        target = Path(path) if Path(path).suffix else Path(f"{path}{ending}")
        done: Callable[[int], object] = lambda rows: self._note(wanted, target, rows)  # noqa: E731 - one use
        self.tasks.query(outgoing.write_list, wanted, target, done=done, owner=self)

    def _note(self, wanted: Outgoing, target: Path, rows: int) -> None:
        told = self.tr("{0} baris ditulis ke {1}.").format(thousands(rows), target)
        notices.toast(self, told)
        self.exports.purpose.set_value("")
        self.tasks.action(outgoing.note, wanted, target.name, rows, done=lambda _: self.load(), owner=self)

    def _show_register(self, lines: Sequence[Sent]) -> None:
        self._sent = lines
        self.register.rows.set_rows(lines)
        self.register.setVisible(bool(lines))
        self.nothing.setVisible(not lines)
        self.said.emit()

    # Parts

    def _acts(self) -> QWidget:
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        acts = row(self.imports, self.exports, spacing=12)
        acts.setStretch(0, 1)
        acts.setStretch(1, 1)
        column.addLayout(acts)
        sheet = Sheet(0, spacing=0)
        title = row(Text(self.tr("Berkas yang sudah keluar"), "section"), None)
        title.setContentsMargins(16, 12, 16, 8)
        sheet.body.addLayout(title)
        self.register = RecordTable(self._columns(), self.tr("Berkas yang sudah keluar"))
        self.nothing = EmptyState("file-spreadsheet", self.tr("Belum ada daftar yang ditulis ke berkas."))
        sheet.body.addWidget(self.register, 1)
        sheet.body.addWidget(self.nothing, 1)
        self.register.setMinimumHeight(120)
        column.addWidget(sheet, 1)
        return scroll_area(holder)

    def _columns(self) -> list[Column]:
        names = dict(subjects())
        return [
            Column("moment", self.tr("Tanggal"), 120, value=lambda line: f"{line.moment:%d-%m-%Y %H.%M}"),
            Column("subject", self.tr("Daftar"), 200, value=lambda line: names.get(line.subject, line.subject)),
            Column("file", self.tr("Berkas"), 220),
            Column("rows", self.tr("Baris"), 70, "number"),
            Column("who", self.tr("Oleh"), 180),
            Column("private", self.tr("Data pribadi"), 110, value=lambda line: self._private(line)),
            Column("purpose", self.tr("Keperluan"), 240, stretch=True),
        ]

    def _private(self, line: Sent) -> str:
        return self.tr("disertakan") if line.private else self.tr("tidak")

    def _connect(self) -> None:
        self.imports.ask_requested.connect(self._ask_file)
        self.imports.file_chosen.connect(self.look_over)
        self.exports.export_requested.connect(self._on_export)
        self.busy.cancel_requested.connect(self._cancel)
        self.preview.accepted.connect(self.take_in)
        self.preview.dropped.connect(self._home)
        self.preview.report_requested.connect(self._save_report)
        self.strip.acted.connect(self._save_report)


def _focus(widget: QWidget) -> None:
    widget.setFocus(Qt.FocusReason.OtherFocusReason)
