"""Perlu diputuskan: one thing at a time, with both values and all that helps to choose."""

from collections.abc import Sequence
from datetime import datetime

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QVBoxLayout, QWidget

from karier_desktop.services.exchange.views import ConflictItem, Waiting
from karier_desktop.ui.pages.exchange_sides import SidesView
from karier_desktop.ui.widgets.button import Button, icon_button
from karier_desktop.ui.widgets.detail import keep_degrees
from karier_desktop.ui.widgets.empty import EmptyState
from karier_desktop.ui.widgets.flow import Flow
from karier_desktop.ui.widgets.sheet import Hairline, Sheet, row, scroll_area
from karier_desktop.ui.widgets.text import ElidedText, Text

LISTED = 6
"""Further items named under the one shown; the arrows reach all."""


class DecidePane(Sheet):
    """`chosen(item, titik)`, `fill_requested(item)`, `ask_requested(item)`, `person_chosen(item, mine)`,
    `open_requested(item)`, `past_requested()`.
    """

    chosen = Signal(object, str)
    fill_requested = Signal(object)
    ask_requested = Signal(object)
    person_chosen = Signal(object, bool)
    open_requested = Signal(object)
    past_requested = Signal()

    def __init__(self) -> None:
        super().__init__(0, spacing=0)
        self.items: Sequence[ConflictItem] = ()
        self.now: datetime | None = None
        self._at = 0
        self._other_lines: list[QWidget] = []
        self._head()
        self._body()
        for keys, step, words in (("Alt+Left", -1, _tr("Hal sebelumnya")), ("Alt+Right", 1, _tr("Hal berikutnya"))):
            act = QAction(words, self)
            act.setShortcut(QKeySequence(keys))
            act.triggered.connect(lambda _=False, step=step: self.step(step))
            self.addAction(act)

    # What the page asks

    def show_waiting(self, waiting: Waiting, now: datetime) -> None:
        """Show what waits; the item shown before stays if it still waits."""
        held = self.item().id if self.item() is not None else None  # type: ignore[union-attr]
        self.items, self.now = waiting.items, now
        found = [number for number, item in enumerate(self.items) if item.id == held]
        self._at = found[0] if found else min(self._at, max(len(self.items) - 1, 0))
        self.automatic.setText(_tr("{0} isian ringan diputuskan sendiri").format(waiting.automatic))
        self.auto_line.setVisible(bool(waiting.automatic))
        self._show()

    def show_one(self, item: ConflictItem | None, now: datetime, *, choosing: bool) -> None:
        """For the list of decisions: this one alone, its values to compare, and to choose from if `choosing`."""
        self.items, self.now, self._at = (item,) if item is not None else (), now, 0
        self.auto_line.hide()
        self._show()
        self.title.setText(_tr("Nilai-nilainya"))
        self.nothing.say(_tr("Pilih satu keputusan di sebelah kiri."))
        asking: tuple[QWidget, ...] = (self.fill, self.ask, self.open, self.seen, self.foot)
        for part in asking:
            part.hide()
        for button in self.sides.buttons():
            button.setVisible(choosing)

    def item(self) -> ConflictItem | None:
        """The item shown."""
        return self.items[self._at] if self.items else None

    def step(self, by: int) -> None:
        """To the next item, or the one before; round at the ends."""
        if self.items:
            self._at = (self._at + by) % len(self.items)
            self._show()
            self.focus()

    def focus(self) -> None:
        """Put the focus on the first act of the item shown."""
        buttons = [*self.sides.buttons(), self.open]
        target = next((button for button in buttons if button.isVisibleTo(self)), self.after)
        target.setFocus(Qt.FocusReason.OtherFocusReason)

    # Parts

    def _head(self) -> None:
        self.title = Text("", "section")
        self.place = Text("", "body", "muted", tabular=True)
        self.before = icon_button("chevron-left", _tr("Hal sebelumnya"), hint="Alt+Kiri", size="small")
        self.after = icon_button("chevron-right", _tr("Hal berikutnya"), hint="Alt+Kanan", size="small")
        self.before.clicked.connect(lambda: self.step(-1))
        self.after.clicked.connect(lambda: self.step(1))
        head = row(self.title, None, self.place, self.before, self.after)
        head.setContentsMargins(16, 8, 12, 8)
        self.body.addLayout(head)
        self.body.addWidget(Hairline())

    def _body(self) -> None:
        self.nothing = EmptyState(
            "circle-check",
            _tr("Tidak ada yang perlu diputuskan."),
            _tr("Isian yang diubah dua kantor tanpa saling tahu akan tampil di sini."),
        )
        self.body.addWidget(self.nothing, 1)
        holder = QWidget()
        inside = QVBoxLayout(holder)
        inside.setContentsMargins(16, 12, 16, 12)
        inside.setSpacing(8)
        self._item_part(inside)
        self.others = QWidget()
        self._others = QVBoxLayout(self.others)
        self._others.setContentsMargins(0, 8, 0, 0)
        self._others.setSpacing(8)
        inside.addWidget(self.others)
        self._foot_part(inside)
        inside.addStretch(1)
        self.area = scroll_area(holder)
        self.body.addWidget(self.area, 1)

    def _item_part(self, inside: QVBoxLayout) -> None:
        self.person = Text("", "name", wrap=True)
        self.age = Text("", "small", "muted")
        top = row(self.person, self.age, spacing=12)
        top.setStretch(0, 1)
        top.setAlignment(self.age, Qt.AlignmentFlag.AlignTop)
        self.what = Text("", "body", wrap=True)
        self.sides = SidesView()
        self.sides.chosen.connect(lambda titik: self.chosen.emit(self.item(), titik))
        acts = self._acts()
        inside.addLayout(top)
        below: tuple[QWidget, ...] = (self.what, self.sides, acts, self.whole)
        for part in below:
            inside.addWidget(part)

    def _acts(self) -> Flow:
        self.fill = Button(_tr("Isi lain"), icon="pencil")
        self.ask = Button(_tr("Tanya kantor"), icon="printer")
        self.open = Button(_tr("Buka data"), icon="external-link")
        self.mine = Button(_tr("pakai milik kita"), "link")
        self.theirs = Button(_tr("pakai milik kantor lain"), "link")
        self.seen = Button(_tr("Sudah saya baca"), icon="check")
        acts = Flow()
        for button in (self.fill, self.ask, self.open, self.seen):
            acts.add(button)
        self.whole = QWidget()
        whole = Flow()
        whole.add(Text(_tr("Semua isian orang ini:"), "small", "muted"))
        whole.add(self.mine)
        whole.add(self.theirs)
        cover = QVBoxLayout(self.whole)
        cover.setContentsMargins(0, 0, 0, 0)
        cover.addWidget(whole)
        self.fill.clicked.connect(lambda: self.fill_requested.emit(self.item()))
        self.ask.clicked.connect(lambda: self.ask_requested.emit(self.item()))
        self.open.clicked.connect(lambda: self.open_requested.emit(self.item()))
        self.seen.clicked.connect(lambda: self.chosen.emit(self.item(), ""))
        self.mine.clicked.connect(lambda: self.person_chosen.emit(self.item(), True))
        self.theirs.clicked.connect(lambda: self.person_chosen.emit(self.item(), False))
        return acts

    def _foot_part(self, inside: QVBoxLayout) -> None:
        self.auto_line = QWidget()
        self.automatic = Text("", "strong", wrap=True)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(self.automatic)
        words.addWidget(Text(_tr("Telepon, surel dan alamat: nilai dari kantor pemilik"), "small", "muted", wrap=True))
        look_button = Button(_tr("Lihat"), size="small")
        look_button.clicked.connect(self.past_requested)
        line = row(words, look_button, spacing=12)
        line.setStretch(0, 1)
        self.auto_line.setLayout(line)
        inside.addWidget(Hairline())
        inside.addWidget(self.auto_line)
        self.foot = QWidget()
        told = Text(_tr("Setiap keputusan dicatat dan dapat diurungkan sampai 90 hari."), "small", "muted", wrap=True)
        self.past = Button(_tr("Lihat keputusan"), "link", size="small")
        self.past.clicked.connect(self.past_requested)
        below = row(told, self.past, spacing=12)
        below.setStretch(0, 1)
        self.foot.setLayout(below)
        inside.addWidget(self.foot)

    def _show(self) -> None:
        item = self.item()
        many = len(self.items)
        self.title.setText(_tr("Perlu diputuskan ({0})").format(many) if many else _tr("Perlu diputuskan"))
        self.place.setText(_tr("{0} dari {1}").format(self._at + 1, many) if many else "")
        walk: tuple[QWidget, ...] = (self.place, self.before, self.after)
        for part in walk:
            part.setVisible(many > 1)
        idle = item is None and self.auto_line.isHidden()
        self.nothing.setVisible(idle)
        self.area.setVisible(not idle)
        shown: tuple[QWidget, ...] = (self.person, self.age, self.what, self.sides)
        for part in shown:
            part.setVisible(item is not None)
        self._show_acts(item)
        if item is not None:
            self.person.setText(keep_degrees(item.person))
            self.age.setText(self._age(item))
            self.what.setText(item.text or f"{item.label}  ·  {_reason(item)}")
            self.sides.show_sides(item.sides, final=item.outcome is not None)
        self._show_others()

    def _show_acts(self, item: ConflictItem | None) -> None:
        sides = item is not None and bool(item.sides)
        of_person = sum(other.root_id == item.root_id for other in self.items) if item is not None and sides else 0
        self.fill.setVisible(item is not None and item.may_fill)
        self.ask.setVisible(sides)
        self.open.setVisible(item is not None and item.root_id is not None)
        self.seen.setVisible(item is not None and not sides)
        self.whole.setVisible(of_person > 1)

    def _show_others(self) -> None:
        for old in self._other_lines:
            self._others.removeWidget(old)
            old.hide()
            old.deleteLater()
        rest = [number for number in range(len(self.items)) if number != self._at]
        self._other_lines = [self._other(number) for number in rest[:LISTED]]
        for line in self._other_lines:
            self._others.addWidget(line)
        self.others.setVisible(bool(rest))

    def _other(self, number: int) -> QWidget:
        item = self.items[number]
        line = QWidget()
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(ElidedText(item.person, "strong"))
        values = _tr(" atau ").join(side.value or _tr("(kosong)") for side in item.sides)
        words.addWidget(ElidedText(f"{item.label}  ·  {values}" if values else item.text, "small", "muted"))
        button = Button(_tr("Buka"), size="small")
        button.setAccessibleName(_tr("Buka {0}, {1}").format(item.person, item.label))
        button.clicked.connect(lambda: self._go(number))
        layout = row(words, Text(self._age(item), "small", "muted"), button, spacing=12)
        layout.setStretch(0, 1)
        line.setLayout(layout)
        return line

    def _go(self, number: int) -> None:
        self._at = number
        self._show()
        self.focus()

    def _age(self, item: ConflictItem) -> str:
        assert self.now is not None
        hours = int((self.now - item.since).total_seconds() // 3600)
        if hours < 1:
            return _tr("baru saja")
        return _tr("menunggu {0} jam").format(hours) if hours < 24 else _tr("menunggu {0} hari").format(hours // 24)


def _reason(item: ConflictItem) -> str:
    return {
        "conflict": _tr("diubah di dua kantor tanpa saling tahu"),
        "proposal": _tr("usulan kantor lain; kantor kita yang memutuskan"),
        "automatic": _tr("diputuskan sendiri; dapat diganti"),
        "ownership": _tr("dua kantor mengaku sebagai pemilik"),
        "duplicate": _tr("mungkin pegawai ganda"),
    }.get(item.kind, "")


def _tr(words: str) -> str:
    return QCoreApplication.translate("ExchangeDecide", words)
