"""Why somebody stands in a due list: the facts it was counted from, the conditions, and their legal basis."""

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from karier_desktop.rules.nip import format_nip
from karier_desktop.rules.promotion import Requirement
from karier_desktop.services.due import DueRow
from karier_desktop.ui import icons, theme
from karier_desktop.ui.i18n import catalogue
from karier_desktop.ui.theme import Kind
from karier_desktop.ui.widgets import paint
from karier_desktop.ui.widgets.badge import BadgeValue
from karier_desktop.ui.widgets.button import Button
from karier_desktop.ui.widgets.detail import DetailHeader, FactGrid
from karier_desktop.ui.widgets.empty import EmptyState
from karier_desktop.ui.widgets.sheet import Hairline, ScrollSheet, row
from karier_desktop.ui.widgets.text import Text

_KINDS: dict[bool | None, Kind] = {True: "done", False: "late", None: "attention"}


def tr(words: str) -> str:
    """Translate in this module's context."""
    return QCoreApplication.translate("CareerPane", words)


def verdict(one: DueRow) -> BadgeValue:
    """The conditions in one word."""
    if any(requirement.met is False for requirement in one.requirements):
        return BadgeValue("late", tr("Belum memenuhi"))
    if one.open_points:
        return BadgeValue("attention", tr("{0} syarat tanpa data").format(one.open_points))
    return BadgeValue("done", tr("Memenuhi syarat"))


class RequirementLine(QWidget):
    """One condition: met, not met, or nothing in the file to judge by; its value and its basis."""

    def __init__(self, requirement: Requirement) -> None:
        super().__init__()
        self.requirement = requirement
        column = QVBoxLayout(self)
        column.setSpacing(1)
        column.setContentsMargins(theme.current().u(24), 0, 0, 0)
        column.addWidget(Text(requirement.name, "strong", wrap=True))
        column.addWidget(Text(requirement.value, "body", wrap=True))
        if requirement.basis:
            column.addWidget(Text(requirement.basis, "small", "muted", wrap=True))
        word = {True: tr("terpenuhi"), False: tr("belum terpenuhi"), None: tr("belum ada datanya")}[requirement.met]
        self.setAccessibleName(f"{requirement.name}: {word}. {requirement.value}. {requirement.basis}")

    def paintEvent(self, event: QPaintEvent) -> None:
        look, painter = theme.current(), paint.begin(self)
        colours = look.badges[_KINDS[self.requirement.met]]
        icons.paint(painter, colours.icon, colours.text, 0, look.u(1), look.u(16))


class CareerPane(ScrollSheet):
    """`opened(id)` when the person's file is wanted."""

    opened = Signal(object)

    def __init__(self) -> None:
        super().__init__(16, spacing=12)
        self.row: DueRow | None = None
        self.head = DetailHeader()
        self.title = Text("", "section", wrap=True)
        self.facts = FactGrid(label=120)
        self.basis = Text("", "small", "muted", wrap=True)
        self.conditions = Text(tr("Syarat"), "section")
        self._lines = QVBoxLayout()
        self._lines.setSpacing(10)
        self.nothing = EmptyState(
            "trending-up", tr("Belum ada yang dipilih."), tr("Pilih seorang pegawai untuk melihat alasannya.")
        )
        self.parts = [self.head, Hairline(), self.title, self.facts, self.basis, self.conditions]
        for part in self.parts:
            self.inside.addWidget(part)
        self.inside.addLayout(self._lines)
        self.inside.addWidget(self.nothing, 1)
        self.inside.addStretch(1)
        self.open = Button(tr("Buka berkas"), icon="user", hint="Enter")
        self.open.clicked.connect(self._on_open)
        self.foot = QWidget()
        self.foot.setLayout(row(self.open, None))
        self.foot.setContentsMargins(16, 8, 16, 16)
        self.body.addWidget(self.foot)
        self.show_row(None)

    def show_row(self, one: DueRow | None) -> None:
        """Explain a line of the list."""
        self.row = one
        for part in (*self.parts, self.foot):
            part.setVisible(one is not None)
        self.nothing.setVisible(one is None)
        self._clear()
        if one is None:
            return
        badges = [verdict(one)] if one.requirements else []
        self.head.show_person(one.name, format_nip(one.nip), badges)
        self.title.setText(catalogue(one.what))
        self.facts.set_facts([(catalogue(label), value) for label, value in one.facts])
        self.basis.setText(tr("Dasar: {0}").format(one.basis))
        self.basis.setVisible(bool(one.basis))
        self.conditions.setVisible(bool(one.requirements))
        for requirement in one.requirements:
            self._lines.addWidget(RequirementLine(requirement))

    def _clear(self) -> None:
        while (item := self._lines.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()

    def _on_open(self) -> None:
        if self.row is not None:
            self.opened.emit(self.row.id)
