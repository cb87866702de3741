"""The detail of one person: head with NIP and badges, tabs, and the usual acts at the foot."""

from collections.abc import Sequence
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QMenu, QSizePolicy, QVBoxLayout, QWidget

from karier_desktop.queries.employee_card import EmployeeCard
from karier_desktop.rules.employee_state import EmployeeState
from karier_desktop.rules.nip import format_nip
from karier_desktop.services.exchange.handing import Standing
from karier_desktop.ui.i18n import catalogue
from karier_desktop.ui.pages.employee_tabs import TABS
from karier_desktop.ui.widgets.badge import BadgeValue
from karier_desktop.ui.widgets.button import Button, icon_button
from karier_desktop.ui.widgets.detail import DetailHeader
from karier_desktop.ui.widgets.empty import EmptyState
from karier_desktop.ui.widgets.sheet import Hairline, Sheet, row, scroll_area
from karier_desktop.ui.widgets.strip import Strip
from karier_desktop.ui.widgets.tabs import TabBar


class EmployeePane(Sheet):
    """`acted(what)`: edit, print, history, checked, scans, transfer, decide or delete; `add_requested(history)`;
    `opened(history, row id)`.
    """

    acted = Signal(str)
    add_requested = Signal(str)
    opened = Signal(str, object)
    copied = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(0, spacing=0, parent=parent)
        self.card: EmployeeCard | None = None
        self.head = DetailHeader()
        self.head.copied.connect(self.copied)
        self.tabs = TabBar(self._titles())
        self.tabs.setAccessibleName(self.tr("Bagian data pegawai"))
        self.tabs.setUsesScrollButtons(False)
        self.tabs.currentChanged.connect(lambda _: self._show_tab())
        self.area = scroll_area()
        self.nothing = EmptyState("user", self.tr("Pilih seorang pegawai di daftar."))
        self.strip = Strip("information", "")
        self.strip.acted.connect(lambda: self.acted.emit("decide"))
        self.strip.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)  # as high as its words need
        self.strip.hide()
        self._whole = QWidget()
        self._lay_out()
        self.clear()

    def show_card(self, card: EmployeeCard) -> None:
        """Show a person; the tab stays."""
        self.card = card
        person = card.row
        badges = [badge_of(state, long=True) for state in person.states]
        kind = BadgeValue("neutral", person.employee_type, icon="id-card")
        self.head.show_person(person.full_name, format_nip(person.nip), [kind, *badges], plain=person.name)
        self._show_tab()
        self._whole.show()
        self.nothing.hide()

    def show_standing(self, standing: Standing) -> None:
        """Say that the file belongs to another office by now, or that two offices differ about it."""
        self.edit_button.setVisible(not standing.lock)
        if standing.lock:
            self.strip.say("information", self.tr("Hanya dapat dibaca"), standing.lock)
        elif standing.undecided:
            words = self.tr("{0} isian berbeda antara dua kantor").format(standing.undecided)
            told = self.tr("Nilai yang tampil dipakai sementara, menunggu keputusan.")
            self.strip.say("attention", words, told, self.tr("Putuskan"))
        self.strip.setVisible(bool(standing.lock or standing.undecided))

    def clear(self) -> None:
        """Nobody is chosen."""
        self.card = None
        self._whole.hide()
        self.nothing.show()

    def current_history(self) -> str:
        """The history that F3 adds to on this tab."""
        return TABS[self.tabs.currentIndex()][0] or "ranks"

    def offer_print(self, on: bool) -> None:
        """Whether the biodata can be printed from here."""
        self.print_button.setVisible(on)

    def _titles(self) -> list[str]:
        return [
            self.tr("Ringkasan"),
            self.tr("Pangkat"),
            self.tr("Jabatan"),
            self.tr("Pendidikan"),
            self.tr("Lainnya"),
        ]

    def _lay_out(self) -> None:
        self.edit_button = Button(self.tr("Ubah"), icon="pencil", hint="F2")
        self.edit_button.clicked.connect(lambda: self.acted.emit("edit"))
        self.print_button = Button(self.tr("Cetak biodata"), icon="printer")
        self.print_button.clicked.connect(lambda: self.acted.emit("print"))
        more = QMenu(self)
        for what, words in self._more():
            more.addAction(words, lambda what=what: self.acted.emit(what))  # type: ignore[misc]
        self.more = icon_button("ellipsis", self.tr("Tindakan lain"), menu=more)
        foot = row(self.edit_button, self.print_button, None, self.more)
        foot.setContentsMargins(15, 12, 15, 12)
        top = QVBoxLayout()
        top.setContentsMargins(15, 15, 15, 0)
        top.addWidget(self.head)
        top.addWidget(self.strip)
        tabs = QVBoxLayout()
        tabs.setContentsMargins(15, 0, 0, 0)
        tabs.addWidget(self.tabs)
        whole = QVBoxLayout(self._whole)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addLayout(top)
        whole.addSpacing(12)
        whole.addWidget(Hairline())
        whole.addLayout(tabs)
        whole.addWidget(Hairline())
        whole.addWidget(self.area, 1)
        whole.addWidget(Hairline())
        whole.addLayout(foot)
        self.body.addWidget(self._whole, 1)
        self.body.addWidget(self.nothing, 1)

    def _more(self) -> Sequence[tuple[str, str]]:
        return (
            ("history", self.tr("Riwayat perubahan\tCtrl+H")),
            ("scans", self.tr("Pindaian SK dan ijazah")),
            ("transfer", self.tr("Mutasi ke kantor lain")),
            ("delete", self.tr("Pindahkan ke Keranjang Sampah\tDel")),
        )

    def _show_tab(self) -> None:
        if self.card is None:
            return
        content = TABS[self.tabs.currentIndex()][1](self.card)
        content.add_requested.connect(self.add_requested)
        content.opened.connect(self.opened)
        content.checked.connect(lambda: self.acted.emit("checked"))
        holder = QWidget()
        inside = QVBoxLayout(holder)
        inside.setContentsMargins(15, 12, 15, 12)
        inside.addWidget(content)
        self.area.setWidget(holder)
        holder.setAutoFillBackground(False)


def badge_of(state: EmployeeState, *, long: bool = False) -> BadgeValue:
    """A state as a badge; `long` for the detail, where the normal one is filled as well."""
    words = state.detail if long and state.kind != "attention" and state.detail else state.text
    return BadgeValue(state.kind, catalogue(words), quiet=state.quiet and not long)


def card_id(card: EmployeeCard | None) -> UUID | None:
    """Whom a card is about."""
    return card.row.id if card is not None else None
