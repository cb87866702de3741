"""The office's profile: what letters carry at their head, paper, numbering, emblem."""

from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QSize, Qt
from PySide6.QtGui import QImage, QImageReader, QPixmap
from PySide6.QtWidgets import QFileDialog, QLabel

from karier_desktop.catalog.office import EMBLEMS, PAPERS
from karier_desktop.services import office
from karier_desktop.services.office_views import OfficeView, office_view
from karier_desktop.ui import notices, theme
from karier_desktop.ui.forms.record_form import RecordForm
from karier_desktop.ui.pages.settings_parts import Section
from karier_desktop.ui.shell.page import Shell
from karier_desktop.ui.widgets.button import Button
from karier_desktop.ui.widgets.detail import FactGrid
from karier_desktop.ui.widgets.flow import Flow

LARGEST = 1200
"""Pixels of an emblem kept; more would only make every letter slower to print."""


class OfficeSection(Section):
    """Shows the profile; the form does the changing."""

    listens = frozenset({"office"})

    def __init__(self, shell: Shell) -> None:
        super().__init__(shell, "", "")
        self.heading.setText(self.tr("Profil kantor dan kop surat"))
        self._view: OfficeView | None = None
        self.edit = self.add_button(Button(self.tr("Ubah profil"), "accent", icon="pencil", hint="F2", shortcut=True))
        self.edit.clicked.connect(self._edit)
        self.facts = FactGrid(label=150)
        self.emblem = QLabel()
        self.emblem.setTextFormat(Qt.TextFormat.PlainText)
        self.emblem.setAccessibleName(self.tr("Lambang kantor"))
        self.replace = Button(self.tr("Ganti lambang"), icon="image")
        self.replace.clicked.connect(self._ask_emblem)
        self.remove = Button(self.tr("Hapus lambang"), "ghost", icon="trash-2")
        self.remove.clicked.connect(lambda: self._set_emblem(None))
        self.body.addWidget(self.facts)
        acts = Flow()
        for part in (self.emblem, self.replace, self.remove):
            acts.add(part)
        self.body.addWidget(acts)
        self.body.addStretch(1)

    def load(self) -> None:
        self.tasks.query(office_view, done=self._show, owner=self)

    def _show(self, view: OfficeView | None) -> None:
        self._view = view
        self.edit.setEnabled(view is not None)
        if view is None:
            return
        margins = self.tr("{0} atas, {1} kanan, {2} bawah, {3} kiri (mm)").format(*view.margins)
        self.facts.set_facts(
            [
                (self.tr("Nama kantor"), view.name),
                (self.tr("Instansi"), view.agency or "-"),
                (self.tr("Kop surat"), "\n".join(view.letterhead) or "-"),
                (self.tr("Alamat pada kop"), "\n".join(view.address_lines) or "-"),
                (self.tr("Kota surat"), view.city or "-"),
                (self.tr("Kertas"), dict(PAPERS).get(view.paper, view.paper)),
                (self.tr("Tepi"), margins),
                (self.tr("Nomor surat"), view.number_pattern),
                (self.tr("Tembusan tetap"), "\n".join(view.copies) or "-"),
                (self.tr("Lambang pada kop"), dict(EMBLEMS).get(view.emblem, view.emblem)),
            ]
        )
        picture = QPixmap()
        if view.logo:
            picture.loadFromData(view.logo)
            side = theme.current().u(72)
            keep, smooth = Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation
            self.emblem.setPixmap(picture.scaled(QSize(side, side), keep, smooth))
        self.emblem.setVisible(bool(view.logo))
        self.remove.setVisible(bool(view.logo))

    def _edit(self) -> None:
        if self._view is not None:
            self.shell.push(RecordForm(self.shell, office.PROFILE_SUBJECT, self._view.id))

    def _ask_emblem(self) -> None:
        kinds = self.tr("Gambar (*.png *.jpg *.jpeg)")
        path, _ = QFileDialog.getOpenFileName(self, self.tr("Pilih gambar lambang"), "", kinds)
        if not path:
            return
        picture = read_picture(Path(path))
        if picture is None:
            why = self.tr("Berkas itu bukan gambar PNG atau JPEG yang dapat dibaca. Pilih berkas lain.")
            notices.tell(self, self.tr("Lambang tidak diganti."), why, "attention")
            return
        self._set_emblem(picture)

    def _set_emblem(self, picture: bytes | None) -> None:
        words = self.tr("Lambang diganti.") if picture else self.tr("Lambang dihapus.")
        self.tasks.action(office.set_logo, picture, done=lambda _: notices.toast(self, words), owner=self)


def read_picture(path: Path) -> bytes | None:
    """The picture drawn anew as PNG: nothing that was hidden in the file comes along. None when it is no picture."""
    reader = QImageReader(str(path))
    reader.setDecideFormatFromContent(True)
    if bytes(reader.format().data()) not in (b"png", b"jpeg"):
        return None
    size = reader.size()
    if max(size.width(), size.height()) > LARGEST:
        reader.setScaledSize(size.scaled(LARGEST, LARGEST, Qt.AspectRatioMode.KeepAspectRatio))
    image: QImage = reader.read()
    if image.isNull():
        return None
    content = QByteArray()
    buffer = QBuffer(content)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")  # type: ignore[call-overload]
    return bytes(content.data())
