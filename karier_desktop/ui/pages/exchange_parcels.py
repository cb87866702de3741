"""Paket: every stick that went out or came in, newest first, with what became of it."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Qt, Signal

from karier_desktop.rules.dates_id import short_date
from karier_desktop.services.exchange.views import Parcel, ParcelState
from karier_desktop.ui.tables.column import Column
from karier_desktop.ui.tables.table import RecordTable
from karier_desktop.ui.widgets.badge import BadgeValue
from karier_desktop.ui.widgets.button import Button
from karier_desktop.ui.widgets.chip import Chip
from karier_desktop.ui.widgets.empty import EmptyState
from karier_desktop.ui.widgets.sheet import Sheet, row
from karier_desktop.ui.widgets.text import Text

SETTLED: tuple[ParcelState, ...] = ("acknowledged", "done")
BADGES: dict[ParcelState, tuple[str, bool, str]] = {
    "ready": ("information", False, "layers"),
    "unacknowledged": ("attention", False, "clock"),
    "acknowledged": ("done", True, ""),
    "done": ("done", True, ""),
    "undecided": ("late", False, "scale"),
    "held": ("information", False, "circle-pause"),
    "rejected": ("late", False, "circle-alert"),
    "lost": ("attention", False, "triangle-alert"),
}


class ParcelsSheet(Sheet):
    """`receipt_requested(parcel)`, `papers_requested(parcel)`; `opened(parcel)` by Enter."""

    receipt_requested = Signal(object)
    papers_requested = Signal(object)
    opened = Signal(object)

    def __init__(self) -> None:
        super().__init__(0, spacing=0)
        self.parcels: Sequence[Parcel] = ()
        self.all = Chip(_tr("Semua"))
        self.open = Chip(_tr("Belum selesai"))
        self.all.setChecked(True)
        self.all.clicked.connect(lambda: self._filter(False))
        self.open.clicked.connect(lambda: self._filter(True))
        head = row(Text(_tr("Paket"), "section"), None, self.all, self.open)
        head.setContentsMargins(16, 8, 12, 8)
        self.table = RecordTable(_columns(), _tr("Paket yang dikirim dan diterima"))
        self.nothing = EmptyState("usb", _tr("Belum ada paket."))
        self.receipt = Button(_tr("Catat tanda terima"), icon="clipboard-check", size="small")
        self.papers = Button(_tr("Cetak surat dan BAST"), icon="printer", size="small")
        self.receipt.clicked.connect(lambda: self.receipt_requested.emit(self.current()))
        self.papers.clicked.connect(lambda: self.papers_requested.emit(self.current()))
        foot = row(self.receipt, self.papers, None)
        foot.setContentsMargins(12, 8, 12, 8)
        self.body.addLayout(head)
        self.body.addWidget(self.table, 1)
        self.body.addWidget(self.nothing, 1)
        self.body.addLayout(foot)
        self.table.selectionModel().currentRowChanged.connect(lambda *_: self._show_acts())
        self.table.edit_requested.connect(lambda _: self.opened.emit(self.current()))

    def show_parcels(self, parcels: Sequence[Parcel]) -> None:
        """Replace the list; the current row stays, unless a new one came: its papers and receipt are wanted next."""
        known = {parcel.id for parcel in self.parcels}
        self.parcels = parcels
        self.all.set_count(len(parcels))
        self.open.set_count(sum(parcel.state not in SETTLED for parcel in parcels))
        self._fill()
        if known and parcels and parcels[0].id not in known:
            self.table.select_id(parcels[0].id)

    def current(self) -> Parcel | None:
        """The current row."""
        found = self.table.current_id()
        return next((parcel for parcel in self.parcels if parcel.id == found), None)

    def _filter(self, only_open: bool) -> None:
        self.all.setChecked(not only_open)
        self.open.setChecked(only_open)
        self._fill()

    def _fill(self) -> None:
        held = self.table.current_id()
        shown = [one for one in self.parcels if not self.open.isChecked() or one.state not in SETTLED]
        self.table.rows.set_rows(shown)
        if not self.table.select_id(held) and shown:
            self.table.select_row(0)
        self.table.setVisible(bool(shown))
        self.nothing.setVisible(not shown)
        done = bool(self.parcels) and not shown
        self.nothing.say(_tr("Semua paket sudah selesai.") if done else _tr("Belum ada paket."))
        self._show_acts()

    def _show_acts(self) -> None:
        parcel = self.current()
        out = parcel is not None and parcel.direction == "out"
        self.receipt.setVisible(out and parcel is not None and parcel.state == "unacknowledged")
        self.papers.setVisible(parcel is not None and parcel.state not in ("rejected", "ready"))
        self.papers.setText(_tr("Cetak surat dan BAST") if out else _tr("Cetak tanda terima"))

    def focus(self) -> None:
        """Put the focus into the list."""
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)


def badge_of(parcel: Parcel) -> BadgeValue:
    """The state as a badge."""
    kind, quiet, icon = BADGES[parcel.state]
    return BadgeValue(kind, parcel.words, quiet, icon)  # type: ignore[arg-type]


def _columns() -> list[Column]:
    def way(parcel: Parcel) -> str:
        return (
            _tr("Masuk {0}").format(parcel.no or "–")
            if parcel.direction == "in"
            else _tr("Keluar {0}").format(parcel.no)
        )

    def office(parcel: Parcel) -> str:
        if parcel.direction == "in":
            return parcel.office or _tr("(berkas tidak terbaca)")
        return _tr("ke {0}").format(parcel.office)

    return [
        Column("no", _tr("Nomor"), 92, value=way, fixed=True),
        Column("office", _tr("Dari atau kepada"), 200, value=office, stretch=True),
        Column("at", _tr("Tanggal"), 96, value=lambda parcel: short_date(parcel.at.astimezone().date())),
        Column("rows", _tr("Baris"), 64, "number"),
        Column("words", _tr("Keadaan"), 200, "badge", value=badge_of),
    ]


def _tr(words: str) -> str:
    return QCoreApplication.translate("ExchangeParcels", words)
