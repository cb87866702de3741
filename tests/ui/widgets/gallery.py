"""Every control of the house style on two sheets, for pictures and for the walks."""

from datetime import date

from PySide6.QtWidgets import QGridLayout, QMenu, QVBoxLayout, QWidget

from karier_desktop.rules.nip import NipBlock
from karier_desktop.ui.widgets.badge import Badge, BadgeValue
from karier_desktop.ui.widgets.button import Button, icon_button
from karier_desktop.ui.widgets.chip import Chip
from karier_desktop.ui.widgets.choice_field import ChoiceField
from karier_desktop.ui.widgets.date_field import DateField
from karier_desktop.ui.widgets.detail import DetailHeader, FactGrid, Timeline, TimelineEntry
from karier_desktop.ui.widgets.empty import EmptyState
from karier_desktop.ui.widgets.fields import LongText, MoneyField, NumberField, TextField, ToggleField
from karier_desktop.ui.widgets.flow import Flow
from karier_desktop.ui.widgets.meter import Meter
from karier_desktop.ui.widgets.nip_view import NipView
from karier_desktop.ui.widgets.options import Option
from karier_desktop.ui.widgets.progress import ProgressPanel
from karier_desktop.ui.widgets.reference_field import ReferenceField
from karier_desktop.ui.widgets.search import SearchField
from karier_desktop.ui.widgets.sheet import Hairline, Sheet, row, scroll_area
from karier_desktop.ui.widgets.strip import Strip
from karier_desktop.ui.widgets.tabs import TabBar
from karier_desktop.ui.widgets.text import Text, field_label

BLOCKS = (
    NipBlock("19850312", "lahir 12 Maret 1985", "warn"),
    NipBlock("201004", "CPNS April 2010", "ok"),
    NipBlock("1", "laki-laki", "ok"),
    NipBlock("914", "urutan", "ok"),
)
PEOPLE = (
    Option(1, "Abdul Rahman Hasanuddin Daeng Mattiro", "19920817 202121 1 907, Perawat Terampil"),
    Option(2, "Anastasia Bete Fahik", "19950124 201903 2 903, Bidan Ahli Pertama"),
)


def gallery() -> QWidget:
    """The whole gallery; it scrolls."""
    holder = QWidget()
    column = QVBoxLayout(holder)
    column.setContentsMargins(24, 16, 24, 16)
    column.setSpacing(12)
    for part in (_words(), _buttons(), _fields(), _detail(), _messages()):
        column.addWidget(part)
    area = scroll_area(holder)
    area.setWindowTitle("Galeri")
    return area


def _words() -> Sheet:
    sheet = Sheet(spacing=4)
    sheet.body.addWidget(Text("Judul halaman 16 pt, 600", "title"))
    sheet.body.addWidget(Text("Judul bagian 12 pt, 600", "section"))
    sheet.body.addWidget(Text("Isi 10 pt, 400: Penyuluh Kesehatan Masyarakat Ahli Pertama"))
    sheet.body.addWidget(Text("Keterangan 9 pt: SK 823.3/114/BKPSDM/2022, 6 September 2022", "small", "muted"))
    return sheet


def _buttons() -> Sheet:
    sheet, menu = Sheet(), QMenu()
    menu.setParent(sheet, menu.windowFlags())
    sheet.body.addLayout(
        row(
            Button("&Simpan", "accent", icon="check", hint="Ctrl+S", shortcut=True),
            Button("&Batal", hint="Esc"),
            Button("&Cetak", icon="printer"),
            Button("&Tambah", "link", icon="plus"),
            Button("&Hapus", "danger", icon="trash-2"),
            icon_button("ellipsis", "Lainnya"),
            None,
        )
    )
    checked = Chip("Aktif", count=46)
    checked.setChecked(True)
    flow = Flow()
    for widget in (SearchField("Nama, NIP, atau jabatan"), checked, Chip("Belum lengkap", count=6)):
        flow.add(widget)
    flow.add(Chip("Golongan", menu=menu))
    sheet.body.addWidget(flow)
    badges = Flow()
    for kind, words in (("done", "Selesai"), ("attention", "Segera"), ("late", "Terlambat"), ("neutral", "Draf")):
        badges.add(Badge(kind, words))  # type: ignore[arg-type]
    badges.add(Badge("information", "Terjadwal"))
    badges.add(Badge("done", "Lengkap", quiet=True))
    sheet.body.addWidget(badges)
    sheet.body.addWidget(TabBar(["Ringkasan", "Pangkat", "Jabatan", "Pendidikan"]))
    sheet.body.addWidget(Hairline())
    sheet.body.addWidget(Meter(0.7, mark=0.8, name="Data lengkap"))
    return sheet


def _fields() -> Sheet:
    sheet, grid = Sheet(24), QGridLayout()
    grid.setHorizontalSpacing(16)
    born = DateField(lambda: date(2026, 3, 12))
    born.set_value(date(1985, 3, 13))
    born.show_problem("error")
    since = DateField(lambda: date(2026, 3, 12))
    since.show_problem("warning")
    ranks = ChoiceField([(number, f"Pangkat {number}") for number in range(1, 18)], empty="")
    boss = ReferenceField(lambda text, found: found([p for p in PEOPLE if text.casefold() in p.title.casefold()]))
    named = (
        ("NIP", TextField(tabular=True)),
        ("Biaya", MoneyField()),
        ("Tanggal lahir", born),
        ("TMT golongan", since),
        ("Jenis kelamin", ChoiceField([("L", "Laki-laki"), ("P", "Perempuan")])),
        ("Pangkat, golongan ruang", ranks),
        ("Atasan langsung", boss),
        ("Kursi", NumberField(maximum=999)),
        ("Catatan", LongText(lines=2)),
    )
    for number, (label, field) in enumerate(named):
        line, place = divmod(number, 3)
        grid.addWidget(field_label(label, field), 2 * line, place)
        grid.addWidget(field, 2 * line + 1, place)
    sheet.body.addLayout(grid)
    sheet.body.addWidget(ToggleField("Orang asli Papua"))
    blocks = NipView()
    blocks.show_blocks(BLOCKS)
    sheet.body.addWidget(blocks)
    return sheet


def _detail() -> Sheet:
    sheet, head = Sheet(), DetailHeader()
    head.show_person(
        "Ns. Yohanes Baptista Kopong Tukan, S.Kep.",
        "19850312 201004 1 914",
        [BadgeValue("done", "Aktif"), BadgeValue("late", "KGB terlambat 39 hari")],
        plain="Yohanes Baptista Kopong Tukan",
    )
    sheet.body.addWidget(head)
    sheet.body.addWidget(
        FactGrid([("Jabatan", "Perawat Ahli Muda, Instalasi Gawat Darurat"), ("Masa kerja", "15 tahun")])
    )
    decree = "SK 823.3/114/BKPSDM/2022, 6 Sept 2022, Bupati"
    sheet.body.addWidget(
        Timeline(
            [
                TimelineEntry(1, "Penata Tingkat I, III/d", "1 Okt 2022", decree, "Pindaian SK, 2 halaman"),
                TimelineEntry(2, "Penata, III/c", "1 Apr 2018", decree, "Pindaian SK belum ada", missing=True),
            ]
        )
    )
    return sheet


def _messages() -> QWidget:
    holder = QWidget()
    column = QVBoxLayout(holder)
    column.setContentsMargins(0, 0, 0, 0)
    clash = Strip("late", "2 peserta bentrok jadwal", "Keduanya juga terdaftar di pelatihan lain.", action="Atasi")
    summary = Strip("attention", "2 isian perlu diperbaiki")
    summary.set_links([("nik", "NIK harus 16 angka; baru 15 angka."), ("born", "Tanggal lahir berbeda dengan NIP.")])
    progress = ProgressPanel("Memeriksa berkas SIASN", {"read": "Membaca baris"})
    progress.show_progress("read", 1200, 8400)
    empty = EmptyState("users", "Belum ada pegawai di kantor ini.", "Mulai dengan berkas ekspor SIASN.")
    empty.add(Button("Impor SIASN", "accent", icon="upload"))
    for part in (clash, summary, progress, empty):
        column.addWidget(part)
    return holder
