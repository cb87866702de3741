"""The two acts of Tukar Data: take in the national export, hand out a list."""

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QDragEnterEvent, QDragLeaveEvent, QDropEvent, QPaintEvent, QPen
from PySide6.QtWidgets import QVBoxLayout, QWidget

from karier_desktop.services.outgoing import Outgoing
from karier_desktop.ui import theme
from karier_desktop.ui.widgets import paint
from karier_desktop.ui.widgets.button import Button
from karier_desktop.ui.widgets.choice_field import ChoiceField
from karier_desktop.ui.widgets.empty import IconDisc
from karier_desktop.ui.widgets.fields import TextField, ToggleField
from karier_desktop.ui.widgets.sheet import Sheet, row
from karier_desktop.ui.widgets.text import Text, field_label

ENDINGS = (".xlsx", ".csv")


class Act(Sheet):
    """A sheet for one act: icon, title and sentence; what it needs; its button at the foot."""

    def __init__(self, icon: str, title: str, sentence: str) -> None:
        super().__init__(20, spacing=12)
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(Text(title, "section"))
        self.sentence = Text(sentence, "body", "muted", wrap=True)
        words.addWidget(self.sentence)
        disc = IconDisc(icon, 48)
        head = row(disc, words, spacing=16)
        head.setStretch(1, 1)
        head.setAlignment(disc, Qt.AlignmentFlag.AlignTop)
        self.body.addLayout(head)


class DropZone(QWidget):
    """A dashed frame that says what may be dropped; it fills while a file hangs over it."""

    def __init__(self, words: str) -> None:
        super().__init__()
        self._over = False
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 12, 16, 12)
        label = Text(words, "body", "muted", wrap=True)
        label.setAlignment(Qt.AlignmentFlag.AlignCenter)
        column.addWidget(label)

    def set_over(self, over: bool) -> None:
        """A file hangs over it, or no longer."""
        self._over = over
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        tokens, painter = theme.current().tokens, paint.begin(self)
        painter.setPen(QPen(QColor(tokens.accent if self._over else tokens.edge), 1, Qt.PenStyle.DashLine))
        painter.setBrush(QColor(tokens.soft if self._over else tokens.base))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 8, 8)


class ImportAct(Act):
    """`file_chosen(Path)` from the button or from a file dropped here."""

    file_chosen = Signal(object)
    ask_requested = Signal()

    def __init__(self) -> None:
        super().__init__(
            "download",
            _tr("Masukkan dari SIASN"),
            _tr("Berkas ekspor “Data ASN” apa adanya, XLSX atau CSV, 65 sampai 69 kolom dalam urutan apa pun."),
        )
        self.setAcceptDrops(True)
        self.zone = DropZone(_tr("Seret berkas ke sini, atau pilih dengan tombol di bawah."))
        self.button = Button(
            _tr("Pilih berkas SIASN"), "accent", icon="folder-open", hint="Ctrl+I", shortcut=True, size="big"
        )
        self.button.clicked.connect(self.ask_requested)
        self.body.addWidget(self.zone, 1)
        self.body.addWidget(self.button)
        note = _tr("Isinya diperlihatkan dulu; belum ada yang disimpan sebelum Anda setuju.")
        self.body.addWidget(Text(note, "small", "muted", wrap=True))

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if _dropped(event) is not None:
            event.acceptProposedAction()
            self.zone.set_over(True)

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        self.zone.set_over(False)

    def dropEvent(self, event: QDropEvent) -> None:
        path = _dropped(event)
        self.zone.set_over(False)
        if path is not None:
            event.acceptProposedAction()
            self.file_chosen.emit(path)


class ExportAct(Act):
    """`export_requested(Outgoing, format)` once a purpose was given."""

    export_requested = Signal(object, str)

    def __init__(self) -> None:
        super().__init__(
            "upload",
            _tr("Tulis daftar ke berkas"),
            _tr("Untuk lembar kerja atau program lain. Daftar pegawai dapat dimasukkan kembali setelah disunting."),
        )
        self.subject = ChoiceField(subjects())
        self.subject.set_value("employees")
        self.format = ChoiceField([(".xlsx", "XLSX"), (".csv", "CSV"), (".json", "JSON")], width=96)
        self.format.set_value(".xlsx")
        self.purpose = TextField(max_length=200)
        self.private = ToggleField(_tr("Sertakan NIK, kontak, agama, dan status kawin"))
        self.fault = Text("", "small", "late", wrap=True)
        self.fault.hide()
        line = row(_block(_tr("Daftar"), self.subject), _block(_tr("Bentuk"), self.format), spacing=12)
        line.setStretch(0, 1)
        self.body.addLayout(line)
        self.body.addWidget(_block(_tr("Untuk keperluan apa"), self.purpose))
        self.body.addWidget(self.fault)
        self.body.addWidget(self.private)
        self.body.addStretch(1)
        self.button = Button(_tr("Tulis berkas"), icon="file-spreadsheet", hint="Ctrl+E", shortcut=True, size="big")
        self.button.clicked.connect(self._on_export)
        self.purpose.changed.connect(lambda: self._say(""))
        self.purpose.returnPressed.connect(self.button.click)
        self.body.addWidget(self.button)
        note = _tr("Setiap berkas yang keluar dicatat dengan keperluannya (UU 27/2022).")
        self.body.addWidget(Text(note, "small", "muted", wrap=True))

    def _on_export(self) -> None:
        if not self.purpose.value():
            self._say(_tr("Tulis keperluannya dahulu, misalnya rapat pemutakhiran data dengan BKPSDM."))
            self.purpose.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        wanted = Outgoing(str(self.subject.value()), self.purpose.value(), self.private.value())
        self.export_requested.emit(wanted, str(self.format.value()))

    def _say(self, words: str) -> None:
        self.fault.setText(words)
        self.fault.setVisible(bool(words))
        self.purpose.show_problem("error" if words else "")


def subjects() -> list[tuple[object, str]]:
    """The lists of services/exports by name."""
    return [
        ("employees", _tr("Pegawai")),
        ("ranks", _tr("Riwayat pangkat")),
        ("positions", _tr("Riwayat jabatan")),
        ("increments", _tr("Kenaikan gaji berkala")),
        ("educations", _tr("Riwayat pendidikan")),
        ("training_history", _tr("Pelatihan yang pernah diikuti")),
        ("awards", _tr("Penghargaan")),
        ("competencies", _tr("Kompetensi pegawai")),
        ("trainings", _tr("Kegiatan pelatihan")),
        ("mentoring", _tr("Pasangan mentoring")),
        ("appraisals", _tr("Penilaian kinerja")),
        ("units", _tr("Unit kerja")),
        ("competency_dictionary", _tr("Kamus kompetensi")),
    ]


def _block(label: str, field: QWidget) -> QWidget:
    block = QWidget()
    column = QVBoxLayout(block)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(4)
    column.addWidget(field_label(label, field))
    column.addWidget(field)
    return block


def _dropped(event: QDropEvent) -> Path | None:
    """The one spreadsheet that is dragged, if it is one."""
    urls = event.mimeData().urls()
    if len(urls) != 1 or not urls[0].isLocalFile():
        return None
    path = Path(urls[0].toLocalFile())
    return path if path.suffix.lower() in ENDINGS else None


def _tr(words: str) -> str:
    return QCoreApplication.translate("ExchangeCards", words)
