"""Kantor: everyone a stick is exchanged with, how old the last one is, what waits; and our own card."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from karier_desktop.rules.dates_id import short_date
from karier_desktop.services.exchange.views import Overview, Own, Peer
from karier_desktop.ui.tables.column import Column
from karier_desktop.ui.tables.table import RecordTable
from karier_desktop.ui.widgets.badge import BadgeValue
from karier_desktop.ui.widgets.button import Button
from karier_desktop.ui.widgets.detail import FactGrid
from karier_desktop.ui.widgets.empty import EmptyState
from karier_desktop.ui.widgets.flow import Flow
from karier_desktop.ui.widgets.sheet import Sheet, row
from karier_desktop.ui.widgets.text import Text

LATE_DAYS = 30
SOON_DAYS = 14
"""Days without a stick after which an office is looked after (exchange.md 16: 14 yellow, 30 to the head)."""


class BoardTab(QWidget):
    """`card_requested` for our own card, `add_requested` for another's, `confirm_requested(peer)`,
    `revoke_requested(peer)`, `full_requested(peer)`.
    """

    card_requested = Signal()
    print_requested = Signal()
    add_requested = Signal()
    confirm_requested = Signal(object)
    revoke_requested = Signal(object)
    full_requested = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.peers: Sequence[Peer] = ()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(self._own_sheet())
        column.addWidget(self._list_sheet(), 1)

    def show_overview(self, found: Overview) -> None:
        """Our card above, the offices below, those who wait longest first."""
        self._show_own(found.own)
        self.peers = found.peers
        held = self.table.current_id()
        self.table.rows.set_rows([PeerRow(peer) for peer in sorted(found.peers, key=_waits_longest)])
        if not self.table.select_id(held) and found.peers:
            self.table.select_row(0)
        self.table.setVisible(bool(found.peers))
        self.nothing.setVisible(not found.peers)
        self._show_acts()

    def current(self) -> Peer | None:
        """The office of the current row."""
        code = self.table.current_id()
        return next((peer for peer in self.peers if peer.code == code), None)

    def focus(self) -> None:
        """Put the focus where work starts."""
        (self.table if self.peers else self.add).setFocus(Qt.FocusReason.OtherFocusReason)

    def _own_sheet(self) -> QWidget:
        sheet = Sheet()
        self.facts = FactGrid(label=140)
        self.card = Button(_tr("Simpan kartu ke stik USB"), icon="usb")
        self.print = Button(_tr("Cetak Kartu Kantor"), icon="printer")
        self.card.clicked.connect(self.card_requested)
        self.print.clicked.connect(self.print_requested)
        acts = Flow()
        acts.add(self.print)
        acts.add(self.card)
        sheet.body.addWidget(Text(_tr("Kartu kantor kita"), "section"))
        sheet.body.addWidget(self.facts)
        note = _tr("Kantor lain mencocokkan angka ini lewat telepon sebelum bertukar data untuk pertama kali.")
        sheet.body.addWidget(Text(note, "small", "muted", wrap=True))
        sheet.body.addWidget(acts)
        return sheet

    def _list_sheet(self) -> QWidget:
        sheet = Sheet(0, spacing=0)
        self.add = Button(_tr("Masukkan kartu kantor lain"), icon="id-card", hint="Ctrl+N", shortcut=True)
        self.add.clicked.connect(self.add_requested)
        head = row(Text(_tr("Kantor yang bertukar data"), "section"), None, self.add)
        head.setContentsMargins(16, 8, 12, 8)
        self.table = RecordTable(_columns(), _tr("Kantor yang bertukar data"))
        self.table.selectionModel().currentRowChanged.connect(lambda *_: self._show_acts())
        self.table.edit_requested.connect(lambda _: self._on_enter())
        self.nothing = EmptyState(
            "building-2",
            _tr("Belum ada kantor lain."),
            _tr("Minta berkas KARTU dari kantor itu lewat stik USB, lalu cocokkan angkanya lewat telepon."),
        )
        self.confirm = Button(_tr("Cocokkan angka"), icon="shield-check", size="small")
        self.full = Button(_tr("Kirim semuanya lagi"), icon="refresh-cw", size="small")
        self.revoke = Button(_tr("Cabut kepercayaan"), "danger", icon="user-x", size="small")
        self.confirm.clicked.connect(lambda: self.confirm_requested.emit(self.current()))
        self.full.clicked.connect(lambda: self.full_requested.emit(self.current()))
        self.revoke.clicked.connect(lambda: self.revoke_requested.emit(self.current()))
        foot = row(self.confirm, self.full, None, self.revoke)
        foot.setContentsMargins(12, 8, 12, 8)
        sheet.body.addLayout(head)
        sheet.body.addWidget(self.table, 1)
        sheet.body.addWidget(self.nothing, 1)
        sheet.body.addLayout(foot)
        return sheet

    def _show_own(self, own: Own) -> None:
        self.facts.set_facts(
            [
                (_tr("Nama"), own.office),
                (_tr("Kode kantor"), own.code),
                (_tr("Angka pencocok"), own.fingerprint or _tr("dibuat saat kartu dicetak atau disimpan")),
            ]
        )

    def _show_acts(self) -> None:
        peer = self.current()
        self.confirm.setVisible(peer is not None and peer.state == "unverified")
        self.full.setVisible(peer is not None and peer.state == "verified")
        self.revoke.setVisible(peer is not None and peer.state != "revoked")

    def _on_enter(self) -> None:
        peer = self.current()
        if peer is not None and peer.state == "unverified":
            self.confirm_requested.emit(peer)


class PeerRow:
    """An office as a row of the table."""

    def __init__(self, peer: Peer) -> None:
        self.id, self.peer = peer.code, peer


def _waits_longest(peer: Peer) -> tuple[bool, int, str]:
    days = peer.age_days if peer.age_days is not None else 10_000
    return (peer.state == "revoked", -days, peer.name)


def state_of(peer: Peer) -> BadgeValue:
    """How it stands with an office."""
    if peer.state == "revoked":
        return BadgeValue("neutral", _tr("Dicabut"))
    if peer.state == "unverified":
        return BadgeValue("attention", _tr("Angka belum dicocokkan"), icon="shield-check")
    if peer.missing:
        return BadgeValue("late", _tr("Paket {0} belum ada").format(", ".join(map(str, peer.missing[:3]))))
    if peer.age_days is None:
        return BadgeValue("attention", _tr("Belum pernah mengirim"))
    if peer.age_days >= LATE_DAYS:
        return BadgeValue("late", _tr("{0} hari tanpa paket").format(peer.age_days))
    if peer.age_days >= SOON_DAYS:
        return BadgeValue("attention", _tr("{0} hari tanpa paket").format(peer.age_days))
    return BadgeValue("done", _tr("Lancar"), quiet=True)


def role_words(role: str) -> str:
    """What the other office is to us."""
    return {
        "induk": _tr("Induk kita"),
        "cabang": _tr("Cabang kita"),
        "setara": _tr("Kantor yang sama"),
        "asing": _tr("Hanya mutasi"),
    }.get(role, "")


def _columns() -> list[Column]:
    def last(peer: Peer) -> str:
        if peer.last_received_at is None:
            return "–"
        return f"{peer.last_received_no} · {short_date(peer.last_received_at.astimezone().date())}"

    def sent(peer: Peer) -> str:
        if peer.since_at is None:
            return "–"
        return f"{peer.since_no} · {short_date(peer.since_at.astimezone().date())}"

    return [
        Column("name", _tr("Kantor"), 300, value=lambda line: line.peer.name, fixed=True),
        Column("state", _tr("Keadaan"), 190, "badge", value=lambda line: state_of(line.peer)),
        Column("code", _tr("Kode"), 96, value=lambda line: line.peer.code),
        Column("role", _tr("Hubungan"), 130, value=lambda line: role_words(line.peer.role)),
        Column("received", _tr("Terakhir diterima"), 140, value=lambda line: last(line.peer)),
        Column("sent", _tr("Terakhir diakui"), 140, value=lambda line: sent(line.peer)),
        Column("changes", _tr("Belum dikirim"), 110, "number", value=lambda line: line.peer.changes),
        Column(
            "open",
            _tr("Belum diputuskan"),
            130,
            "number",
            stretch=True,
            value=lambda line: line.peer.open_conflicts,
            tooltip=lambda line: _tr("Yang belum diputuskan di kantor itu"),
        ),
    ]


def _tr(words: str) -> str:
    return QCoreApplication.translate("ExchangeBoard", words)
