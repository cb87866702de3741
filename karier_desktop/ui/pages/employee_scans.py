"""Pindaian: the scanned decrees and diplomas of one person, kept encrypted, shown as a picture made here."""

from functools import partial
from pathlib import Path
from typing import ClassVar
from uuid import UUID

from PySide6.QtCore import QCoreApplication, QSize, Qt
from PySide6.QtGui import QKeySequence, QPaintEvent, QPixmap, QShortcut
from PySide6.QtWidgets import QFileDialog, QSizePolicy, QWidget

from karier_desktop.rules.dates_id import short_date
from karier_desktop.services import attachments
from karier_desktop.services.attachments import Scan
from karier_desktop.services.scan_picture import Picture
from karier_desktop.ui import notices, theme
from karier_desktop.ui.shell.page import Page, Shell
from karier_desktop.ui.tables.column import Column
from karier_desktop.ui.tables.table import RecordTable
from karier_desktop.ui.widgets import paint
from karier_desktop.ui.widgets.badge import BadgeValue
from karier_desktop.ui.widgets.button import Button, icon_button
from karier_desktop.ui.widgets.dialog import Dialog
from karier_desktop.ui.widgets.empty import EmptyState
from karier_desktop.ui.widgets.fields import TextField
from karier_desktop.ui.widgets.sheet import Sheet, row, scroll_area
from karier_desktop.ui.widgets.split import ListDetail
from karier_desktop.ui.widgets.text import Text, field_label

WIDTH = 1100
"""Pixels a page is drawn at; enough to read a decree on the screen."""


class ScanPage(Page):
    """Pushed on top of Pegawai."""

    listens: ClassVar[frozenset[str]] = frozenset({"employee", "exchange"})
    help_name: ClassVar[str] = "pegawai"

    def __init__(self, shell: Shell, employee_id: UUID, name: str) -> None:
        super().__init__(shell, "")
        self.employee_id, self._page, self._pages = employee_id, 0, 0
        self._scans: tuple[Scan, ...] = ()
        self.header.set_breadcrumb(self.tr("Pegawai"), self.tr("Pindaian"))
        self.header.set_title(self.tr("Pindaian {0}").format(name))
        self.header.back_requested.connect(lambda: shell.pop())
        self.add_button = Button(self.tr("Tambah pindaian"), "accent", icon="plus", hint="Ctrl+N", shortcut=True)
        self.add_button.clicked.connect(self.ask_file)
        self.header.add_action(self.add_button)
        self.table = RecordTable(self._columns(), self.tr("Pindaian"))
        self.table.selectionModel().currentRowChanged.connect(lambda *_: self._on_row())
        self.empty = EmptyState(
            "paperclip",
            self.tr("Belum ada pindaian."),
            self.tr("PDF, JPEG atau PNG, paling besar 20 MB; disimpan tersandi dan ikut dalam paket ke kantor lain."),
        )
        listing = Sheet(0, spacing=0)
        listing.body.addWidget(self.table, 1)
        listing.body.addWidget(self.empty, 1)
        self.picture = PictureView()
        self.detail = self._detail()
        self.split = ListDetail(listing, self.detail, width=620)
        self.body.addWidget(self.split, 1)
        QShortcut(QKeySequence("Esc"), self, lambda: shell.pop())
        self.refresh()

    def refresh(self, changed: frozenset[str] | None = None) -> None:
        """Read again."""
        self.tasks.run(attachments.scans, self.tasks.database, self.employee_id, done=self._show, owner=self)

    def focus_first(self) -> None:
        self.focus_on(self.table if self.table.isVisibleTo(self) else self.add_button)

    def ask_file(self) -> None:
        """Choose a scan; its name is asked for next."""
        kinds = self.tr("Pindaian (*.pdf *.jpg *.jpeg *.png)")
        path, _ = QFileDialog.getOpenFileName(self, self.tr("Pilih pindaian"), "", kinds)
        if path:
            TitleDialog(self, Path(path)).open()

    def take(self, path: Path, title: str, dialog: "TitleDialog") -> None:
        """Keep it."""
        work = partial(_add, self.tasks.database, self.employee_id, path, title)
        self.tasks.run(work, done=lambda _: self._added(dialog, title), failed=dialog.refused, owner=self)

    def _added(self, dialog: "TitleDialog", title: str) -> None:
        dialog.accept()
        notices.toast(self, self.tr("{0} disimpan.").format(title))
        self.tasks.records_changed.emit(frozenset({"employee"}))
        self.refresh()

    def _detail(self) -> Sheet:
        sheet = Sheet(0, spacing=0)
        self.title = Text("", "section", wrap=True)
        self.place = Text("", "body", "muted", tabular=True)
        self.before = icon_button("chevron-left", self.tr("Halaman sebelumnya"), hint="PgUp", size="small")
        self.after = icon_button("chevron-right", self.tr("Halaman berikutnya"), hint="PgDn", size="small")
        self.before.clicked.connect(lambda: self._turn(-1))
        self.after.clicked.connect(lambda: self._turn(1))
        self.save = Button(self.tr("Simpan berkas"), icon="download", size="small")
        self.remove = Button(self.tr("Hapus"), "danger", icon="trash-2", size="small")
        self.save.clicked.connect(self._save)
        self.remove.clicked.connect(self._remove)
        head = row(self.title, self.place, self.before, self.after, spacing=8)
        head.setStretch(0, 1)
        head.setContentsMargins(16, 8, 12, 8)
        self.none = EmptyState("image", self.tr("Pilih satu pindaian."))
        foot = row(self.save, None, self.remove)
        foot.setContentsMargins(12, 8, 12, 8)
        sheet.body.addLayout(head)
        self.area = scroll_area(self.picture)
        sheet.body.addWidget(self.area, 1)
        sheet.body.addWidget(self.none, 1)
        sheet.body.addLayout(foot)
        return sheet

    def _show(self, found: tuple[Scan, ...]) -> None:
        held = self.table.current_id()
        self._scans = found
        self.table.rows.set_rows(found)
        self.table.setVisible(bool(found))
        self.empty.setVisible(not found)
        if found and not self.table.select_id(held):
            self.table.select_row(0)
        self._on_row()

    def current(self) -> Scan | None:
        """The scan of the current row."""
        found = self.table.current_id()
        return next((scan for scan in self._scans if scan.id == found), None)

    def _on_row(self) -> None:
        self._page = 0
        self._draw()

    def _turn(self, by: int) -> None:
        self._page = min(max(self._page + by, 0), max(self._pages - 1, 0))
        self._draw()

    def _draw(self) -> None:
        scan = self.current()
        self.title.setText(scan.title if scan else "")
        for button in (self.save, self.remove):
            button.setVisible(scan is not None)
        self.save.setEnabled(scan is not None and scan.here)
        if scan is None or not scan.here:
            words = self.tr("Pilih satu pindaian.") if scan is None else self.tr("Pindaian ini belum sampai.")
            body = self.tr("Isinya diminta sendiri pada paket berikutnya.") if scan is not None else ""
            self._say(words, body)
            return
        args = (self.tasks.database, scan.sha256, self._page, WIDTH)
        self.tasks.run(attachments.picture, *args, done=self._put, owner=self)

    def _put(self, picture: Picture | None) -> None:
        if picture is None:
            self._say(self.tr("Pindaian ini belum dapat ditampilkan."), self.tr("Simpan berkasnya untuk memeriksanya."))
            return
        self._pages = picture.pages
        shown = QPixmap()
        shown.loadFromData(picture.png)
        self.picture.show_picture(shown)
        self.area.show()
        self.none.hide()
        self.place.setText(self.tr("{0} dari {1}").format(self._page + 1, self._pages))
        self._offer_pages(self._pages > 1)

    def _say(self, words: str, body: str) -> None:
        self.area.hide()
        self.none.say(words, body)
        self.none.show()
        self._offer_pages(False)

    def _offer_pages(self, on: bool) -> None:
        parts: tuple[QWidget, ...] = (self.place, self.before, self.after)
        for part in parts:
            part.setVisible(on)

    def _save(self) -> None:
        scan = self.current()
        if scan is None:
            return
        name = f"{scan.title}.{'jpg' if scan.media == 'jpeg' else scan.media}".replace("/", "-")
        path, _ = QFileDialog.getSaveFileName(self, self.tr("Simpan pindaian"), name)
        if path:
            told = self.tr("Tersimpan: {0}").format(path)
            work = partial(_write, self.tasks.database, scan.sha256, Path(path))
            self.tasks.run(work, done=lambda _: notices.toast(self, told), owner=self)

    def _remove(self) -> None:
        scan = self.current()
        if scan is not None:
            told = self.tr("{0} dipindahkan ke Keranjang Sampah.").format(scan.title)
            self.tasks.action(attachments.remove, scan.id, done=lambda _: notices.toast(self, told), owner=self)
            self.refresh()

    def _columns(self) -> list[Column]:
        def state(scan: Scan) -> BadgeValue:
            if scan.here:
                return BadgeValue("done", self.tr("Ada"), quiet=True)
            return BadgeValue("attention", self.tr("Menyusul"), icon="clock")

        return [
            Column("title", self.tr("Pindaian"), 260, stretch=True, fixed=True),
            Column("at", self.tr("Tanggal"), 100, value=lambda scan: short_date(scan.at.astimezone().date())),
            Column("size", self.tr("KB"), 70, "number", value=lambda scan: max(scan.size // 1024, 1)),
            Column("here", self.tr("Keadaan"), 120, "badge", value=state),
        ]


class PictureView(QWidget):
    """A page as wide as the room."""

    def __init__(self) -> None:
        super().__init__()
        self._picture = QPixmap()
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def show_picture(self, picture: QPixmap) -> None:
        """Show another page."""
        self._picture = picture
        self.updateGeometry()
        self.update()

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        size = self._picture.size()
        return round(size.height() * width / size.width()) if size.width() else 0

    def sizeHint(self) -> QSize:
        return QSize(theme.current().u(300), self.heightForWidth(max(self.width(), 1)))

    def paintEvent(self, event: QPaintEvent) -> None:
        if not self._picture.isNull():
            target = self.rect()
            target.setHeight(self.heightForWidth(self.width()))
            paint.begin(self).drawPixmap(target, self._picture)


class TitleDialog(Dialog):
    """What the scan is: "SK Pangkat III/c"."""

    def __init__(self, page: ScanPage, path: Path) -> None:
        title = QCoreApplication.translate("TitleDialog", "Simpan pindaian {0}").format(path.name)
        super().__init__(title, width=480, parent=page)
        self.title = TextField(max_length=200)
        self.title.set_value(path.stem.replace("_", " "))
        self.fault = Text("", "small", "late", wrap=True)
        self.fault.hide()
        self.body.addWidget(field_label(self.tr("Nama pindaian, misalnya SK Pangkat III/c"), self.title))
        self.body.addWidget(self.title)
        self.body.addWidget(self.fault)
        self.add_cancel(self.tr("Batal"))
        take = Button(self.tr("Simpan"), "accent", icon="check")
        take.clicked.connect(lambda: page.take(path, self.title.value(), self))
        self.add_button(take, default=True)
        self.title.setFocus(Qt.FocusReason.OtherFocusReason)
        self.title.selectAll()

    def refused(self, error: BaseException) -> None:
        """Say at the field why it was not kept; what was typed stays."""
        if words := notices.refusal(error):
            self._say(words)
        elif isinstance(error, OSError):
            self._say(self.tr("Berkasnya belum dapat dibaca. Periksa stik USB atau foldernya, lalu pilih lagi."))
        else:
            notices.show_error(self, error)

    def _say(self, words: str) -> None:
        self.fault.setText(words)
        self.fault.show()
        self.title.show_problem("error")
        self.title.setFocus(Qt.FocusReason.OtherFocusReason)


def _add(database: object, employee_id: UUID, path: Path, title: str) -> None:
    with path.open("rb") as file:
        content = file.read(attachments.LARGEST + 1)
    attachments.add(database, employee_id, content, title)  # type: ignore[arg-type]


def _write(database: object, sha256: str, path: Path) -> None:
    found = attachments.content(database, sha256)  # type: ignore[arg-type]
    if found is not None:
        path.write_bytes(found)
