"""The first start: who the office is, the recovery key on paper, and how to begin."""

from pathlib import Path
from random import SystemRandom

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QGridLayout, QLabel

from karier_desktop.storage import passwords
from karier_desktop.ui.start.paper import print_key
from karier_desktop.ui.start.parts import Entry, PasswordField, StartPage, breakable
from karier_desktop.ui.widgets.button import Button
from karier_desktop.ui.widgets.fields import TextField
from karier_desktop.ui.widgets.progress import ProgressPanel
from karier_desktop.ui.widgets.sheet import Sheet, row
from karier_desktop.ui.widgets.text import Text

PROVED = 2
"""So many groups of the key are typed back before work begins."""


class OfficePage(StartPage):
    """Office, name and password. `make_requested(office, full name, username, password)`."""

    make_requested = Signal(str, str, str, str)

    def __init__(self, folder: Path) -> None:
        super().__init__(self.tr("Selamat datang"), self.tr("Isi yang perlu saja; semuanya dapat diubah kemudian."))
        self.office, self.full_name, self.username = TextField(), TextField(max_length=120), TextField(max_length=40)
        self.username.set_value("admin")
        self.password, self.again = PasswordField(), PasswordField()
        hint = self.tr("Sedikitnya {0} huruf; empat kata yang tak berkaitan mudah diingat dan sulit ditebak.")
        self.entries = {
            "office": Entry(self.tr("Nama kantor"), self.office, self.tr("Seperti pada kop surat.")),
            "full_name": Entry(self.tr("Nama Anda"), self.full_name),
            "username": Entry(self.tr("Nama pengguna"), self.username),
            "password": Entry(self.tr("Kata sandi"), self.password, hint.format(passwords.SHORTEST)),
            "again": Entry(self.tr("Ulangi kata sandi"), self.again),
        }
        self.body.addWidget(self.entries["office"])
        self.add_entries(self.entries["full_name"], self.entries["username"])
        self.body.addWidget(self.entries["password"])
        self.body.addWidget(self.entries["again"])
        self.password.editingFinished.connect(self._judge)
        self.again.returnPressed.connect(self._on_make)
        where = self.tr("Data tersimpan terenkripsi di {0}").format(breakable(folder))
        self.body.addWidget(Text(where, "small", "muted", wrap=True))
        self.button = Button(self.tr("Buat data kantor"), "accent", icon="check")
        self.button.clicked.connect(self._on_make)
        self.foot.addStretch(1)
        self.foot.addWidget(self.button)

    def begin(self) -> None:
        """Straight to the office's name."""
        self.focus_on(self.office)

    def refused(self, error: BaseException) -> None:
        """Why it was not made."""
        self.set_ready(self.button, self.tr("Buat data kantor"))
        self.show_fault(error, self.entries)

    def _judge(self) -> bool:
        """Say at once whether the password will do."""
        if not self.password.value():
            return False
        found = passwords.problems(self.password.value(), self.username.value(), self.office.value())
        self.entries["password"].show_problem(found[0].text if found else "")
        return not found

    def _on_make(self) -> None:
        if not self.office.value():
            self.entries["office"].show_problem(self.tr("Isi nama kantor dahulu."))
            self.focus_on(self.office)
        elif not self._judge():
            if not self.password.value():
                self.entries["password"].show_problem(self.tr("Isi kata sandi dahulu."))
            self.focus_on(self.password)
        elif self.password.value() != self.again.value():
            self.entries["again"].show_problem(self.tr("Berbeda dengan kata sandi di atas."))
            self.focus_on(self.again)
        else:
            self.set_busy(self.button, self.tr("Membuat data…"))
            self.make_requested.emit(
                self.office.value(), self.full_name.value(), self.username.value(), self.password.value()
            )


class KeyPage(StartPage):
    """Shows the recovery key once; two of its groups are typed back. `kept` when that was done."""

    kept = Signal()

    def __init__(self, office: str, key: str) -> None:
        super().__init__(
            self.tr("Cetak kunci pemulihan"),
            self.tr(
                "Hanya kunci ini yang membuka data bila kata sandi terlupa, dan program tidak menyimpannya. "
                "Cetak sekarang, masukkan ke amplop tertutup, simpan di lemari besi."
            ),
        )
        self._office, self._key = office, key
        self._groups = key.split("-")
        self.body.addWidget(key_sheet(self._groups))
        copy, paper = Button(self.tr("Salin"), icon="copy"), Button(self.tr("Cetak lembar kunci"), icon="printer")
        copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(self._key))
        paper.clicked.connect(lambda: print_key(self, self._office, self._key))
        self.body.addLayout(row(paper, copy, None))
        asked = sorted(SystemRandom().sample(range(len(self._groups)), PROVED))
        self.proofs = [
            (Entry(self.tr("Ketik kelompok ke-{0}").format(n + 1), TextField(max_length=8)), n) for n in asked
        ]
        self.body.addWidget(Text(self.tr("Bila sudah di tangan, buktikan dengan dua kelompok:"), wrap=True))
        self.add_entries(*(entry for entry, _ in self.proofs))
        for entry, _ in self.proofs:
            entry.field.changed.connect(self._on_typed)
        self.button = Button(self.tr("Lanjut"), "accent", icon="arrow-right")
        self.button.setEnabled(False)
        self.button.clicked.connect(self.kept)
        self.proofs[-1][0].field.returnPressed.connect(self.button.click)
        self.foot.addStretch(1)
        self.foot.addWidget(self.button)

    def begin(self) -> None:
        """Straight to the first group asked for."""
        self.focus_on(self.proofs[0][0].field)

    def _on_typed(self) -> None:
        typed = [(entry.field.text().strip().upper(), self._groups[n], entry) for entry, n in self.proofs]
        for text, group, entry in typed:
            wrong = len(text) == len(group) and text != group
            entry.show_problem(self.tr("Belum sama dengan kelompok itu; periksa satu per satu.") if wrong else "")
        self.button.setEnabled(all(text == group for text, group, _ in typed))


class BeginPage(StartPage):
    """How to begin. `chosen` with empty, sample or import."""

    chosen = Signal(str)

    def __init__(self) -> None:
        super().__init__(self.tr("Mulai dari mana?"), self.tr("Pilihan ini tidak mengikat."))
        ways = (
            (
                "import",
                "upload",
                self.tr("Masukkan ekspor SIASN"),
                self.tr("Berkas XLSX atau CSV dari SIASN, apa adanya."),
            ),
            ("empty", "plus", self.tr("Mulai kosong"), self.tr("Isi pegawai satu per satu dari SK di kertas.")),
            (
                "sample",
                "school",
                self.tr("Berlatih dengan kantor rekaan"),
                self.tr("Data contoh di tempat tersendiri, ditandai MODE LATIHAN; data kantor tetap kosong."),
            ),
        )
        self.buttons: dict[str, Button] = {}
        for key, icon, title, words in ways:
            button = Button(title, "accent" if key == "import" else "plain", icon=icon, size="big")
            button.clicked.connect(lambda _=False, key=key: self.chosen.emit(key))
            self.buttons[key] = button
            self.body.addWidget(button)
            self.body.addWidget(Text(words, "small", "muted", wrap=True))
            self.body.addSpacing(4)

    def begin(self) -> None:
        """On the first way."""
        self.focus_on(self.buttons["import"])


class FillingPage(StartPage):
    """While the invented office is made."""

    def __init__(self) -> None:
        super().__init__(self.tr("Menyiapkan kantor rekaan"), self.tr("Kurang dari satu menit."))
        self.panel = ProgressPanel(self.tr("Mengisi data contoh"))
        self.panel.button.hide()
        self.body.addWidget(self.panel)

    def begin(self) -> None:
        """There is nothing to press."""


def key_sheet(groups: list[str]) -> Sheet:
    """The seven groups of a recovery key, numbered, in two lines."""
    sheet = Sheet()
    grid = QGridLayout()
    grid.setHorizontalSpacing(16)
    grid.setVerticalSpacing(8)
    for number, group in enumerate(groups):
        place, words = Text(str(number + 1), "small", "muted"), Text(group, "name", tabular=True)
        words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        line, column = divmod(number, 4)
        _put(grid, place, line * 2, column)
        _put(grid, words, line * 2 + 1, column)
    sheet.body.addLayout(grid)
    return sheet


def _put(grid: QGridLayout, label: QLabel, line: int, column: int) -> None:
    grid.addWidget(label, line, column)
