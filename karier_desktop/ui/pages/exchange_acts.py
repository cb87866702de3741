"""The two acts of a meeting by stick: receive and send, one button each. What waits moves the accent."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QWidget

from karier_desktop.exchange.stick import Stick
from karier_desktop.rules.dates_id import short_date, thousands
from karier_desktop.services.exchange.views import READY, Found, Peer
from karier_desktop.ui.pages.exchange_cards import Act
from karier_desktop.ui.widgets.button import Button
from karier_desktop.ui.widgets.choice_field import ChoiceField
from karier_desktop.ui.widgets.sheet import row
from karier_desktop.ui.widgets.text import Text


class StickAct(Act):
    """Sentence, button, note. `pressed` from the button, `other_requested` for a folder chosen by hand."""

    pressed = Signal()
    other_requested = Signal()

    def __init__(self, icon: str, title: str, words: str, hint: str, note: str, other: str) -> None:
        super().__init__(icon, title, "")
        self.button = Button(words, icon="usb", hint=hint, shortcut=True, size="big")
        self.button.clicked.connect(self.pressed)
        self.body.addStretch(1)
        self.body.addWidget(self.button)
        self.note = Text(note, "small", "muted", wrap=True)
        self.note.setAlignment(Qt.AlignmentFlag.AlignVCenter)
        self.other = Button(other, "link", size="small")
        self.other.clicked.connect(self.other_requested)
        foot = row(self.note, self.other, spacing=8)
        foot.setStretch(0, 1)
        self.body.addLayout(foot)

    def say(self, sentence: str, words: str, *, accent: bool) -> None:
        """Change what it says; the accent lies where something waits."""
        self.sentence.setText(sentence)
        self.button.setText(words)
        self.button.setAccessibleName(words)
        self.button.set_look("accent" if accent else "plain")


class ReceiveAct(StickAct):
    """Bundles found on the sticks that are plugged in."""

    def __init__(self) -> None:
        super().__init__(
            "download",
            _tr("Terima dari USB"),
            _tr("Pilih folder"),
            "Ctrl+I",
            _tr("Isi diperlihatkan dulu sebelum diterima"),
            _tr("Folder lain"),
        )

    def show_found(self, found: Sequence[Found], sticks: Sequence[Stick]) -> bool:
        """Say what lies on the sticks; whether something is ready to be received."""
        ready = [one for one in found if one.state in READY]
        ours = [one for one in found if one.state != "not_for_us"]
        where = sticks[0].label if sticks else ""
        if ready and len(ready) == 1:
            one = ready[0]
            day = f", {short_date(one.at.astimezone().date())}" if one.at else ""
            words = _tr("Ditemukan di {0}: paket {1} dari {2}{3}.")
            self.say(
                words.format(where, one.no, one.office, day),
                _tr("Periksa paket {0}").format(one.no),
                accent=True,
            )
        elif ready:
            offices = len({one.code for one in ready})
            self.say(
                _tr("Ditemukan di {0}: {1} paket dari {2} kantor.").format(where, len(ready), offices),
                _tr("Periksa {0} paket").format(len(ready)),
                accent=True,
            )
        elif ours:
            self.say(ours[0].text, _tr("Lihat isi stik USB"), accent=False)
        elif sticks:
            words = _tr("Lihat isi stik USB") if found else _tr("Pilih folder")
            self.say(_tr("Di {0} tidak ada paket untuk kantor ini.").format(where), words, accent=False)
        else:
            self.say(_tr("Colokkan stik USB; paketnya dicari sendiri."), _tr("Pilih folder"), accent=False)
        self.other.setVisible(bool(found))
        return bool(ready)


class SendAct(StickAct):
    """What waits to go out, to the office chosen."""

    peer_changed = Signal()

    def __init__(self) -> None:
        super().__init__("upload", _tr("Kirim ke USB"), _tr("Buat paket"), "Ctrl+E", "", _tr("Kirim semuanya lagi"))
        self.peers: Sequence[Peer] = ()
        self.choice = ChoiceField([])
        self.choice.setAccessibleName(_tr("Kirim kepada"))
        self.choice.changed.connect(self.peer_changed)
        self.body.insertWidget(1, self.choice)

    def show_peers(self, peers: Sequence[Peer], sticks: Sequence[Stick], *, accent: bool) -> None:
        """The offices a bundle can be made for."""
        self.peers = [peer for peer in peers if peer.state == "verified"]
        held = self.choice.value()
        self.choice.set_options([(peer.code, peer.name) for peer in self.peers])
        self.choice.set_value(held if any(peer.code == held for peer in self.peers) else self._first())
        self.choice.setVisible(len(self.peers) > 1)
        self.setVisible(bool(self.peers))
        self.show_plan(sticks, accent=accent)

    def peer(self) -> Peer | None:
        """The office chosen."""
        return next((peer for peer in self.peers if peer.code == self.choice.value()), None)

    def show_plan(self, sticks: Sequence[Stick], *, accent: bool) -> None:
        """Say what waits for the office chosen."""
        peer = self.peer()
        if peer is None:
            return
        since = _tr("sejak paket {0}").format(peer.since_no) if peer.since_no else _tr("sejak awal")
        if peer.since_no and peer.since_at:
            since += f", {short_date(peer.since_at.astimezone().date())}"
        what = _tr("{0} perubahan {1}.").format(thousands(peer.changes), since)
        what = what if peer.changes else _tr("Tidak ada perubahan {0}; paket hanya membawa tanda terima.").format(since)
        self.say(f"{what} {_room(sticks)}", _tr("Buat paket"), accent=accent and bool(peer.changes))
        self.note.setText(_tr("Hanya dapat dibuka oleh {0}").format(peer.name))

    def _first(self) -> object:
        return max(self.peers, key=lambda peer: (peer.role == "induk", peer.changes)).code if self.peers else None


def _room(sticks: Sequence[Stick]) -> str:
    if not sticks:
        return _tr("Belum ada stik USB.")
    if not sticks[0].writable:
        return _tr("Stik USB ini dikunci terhadap penulisan.")
    free = sticks[0].free // (1 << 20)
    return _tr("Ruang di stik USB {0} MB.").format(thousands(free))


def _tr(words: str) -> str:
    return QCoreApplication.translate("ExchangeActs", words)


def beside(*acts: QWidget) -> QWidget:
    """Acts side by side, of equal width."""
    holder = QWidget()
    line = row(*acts, spacing=12)
    for number in range(len(acts)):
        line.setStretch(number, 1)
    holder.setLayout(line)
    return holder
