"""Pengaturan: plain sections, no wizard; what is chosen acts at once."""

from collections.abc import Callable
from typing import ClassVar

from PySide6.QtWidgets import QStackedWidget

from karier_desktop.ui.pages.settings_control import Control
from karier_desktop.ui.pages.settings_parts import Section, SectionList
from karier_desktop.ui.shell.page import Page, Shell
from karier_desktop.ui.widgets.sheet import Sheet, row, scroll_area


class SettingsPage(Page):
    """Sections are made when they are first looked at."""

    listens: ClassVar[frozenset[str]] = frozenset({"office", "account"})
    help_name: ClassVar[str] = "pengaturan"

    def __init__(self, shell: Shell, control: Control) -> None:
        super().__init__(shell, "")
        self.header.set_title(self.tr("Pengaturan"))
        self._control = control
        self._makers = self._all()
        self._made: dict[int, Section] = {}
        self.sections = SectionList([(icon, title) for _, icon, title, _ in self._makers])
        self.sections.chosen.connect(self._show)
        self.stack = QStackedWidget()
        left, right = Sheet(0), Sheet(0)
        left.body.addWidget(self.sections)
        left.setFixedWidth(self.sections.sizeHint().width() + 2)
        right.body.addWidget(self.stack, 1)
        self._left = left
        line = row(left, right, spacing=12)
        line.setStretch(1, 1)
        self.body.addLayout(line, 1)
        self.sections.choose(0)

    def refresh(self, changed: frozenset[str] | None = None) -> None:
        self._left.setFixedWidth(self.sections.sizeHint().width() + 2)
        section = self.section()
        if changed is None or changed & section.listens:
            section.load()

    def visit(self, target: object) -> None:
        """A section by its name: office, signers, units, accounts, look, copies, rules."""
        names = [name for name, _, _, _ in self._makers]
        if target in names:
            self.sections.choose(names.index(str(target)))

    def focus_first(self) -> None:
        self.focus_on(self.sections.group.button(self.sections.current()))

    def key_hints(self) -> list[tuple[str, str]]:
        return [("↑ ↓", self.tr("Bagian sebelum atau sesudahnya, dari daftar di kiri"))]

    def section(self) -> Section:
        """The section in front."""
        return self._made[self.sections.current()]

    def _show(self, number: int) -> None:
        if number not in self._made:
            section = self._makers[number][3]()
            self._made[number] = section
            self.stack.addWidget(scroll_area(section))
        section = self._made[number]
        self.stack.setCurrentIndex(list(self._made).index(number))
        section.load()

    def _all(self) -> list[tuple[str, str, str, Callable[[], Section]]]:
        return [
            ("office", "building-2", self.tr("Kantor dan kop"), self._office),
            ("signers", "pencil", self.tr("Penanda tangan"), self._signers),
            ("units", "network", self.tr("Unit kerja"), self._units),
            ("accounts", "users", self.tr("Pengguna"), self._accounts),
            ("look", "sun", self.tr("Tampilan"), self._look),
            ("copies", "hard-drive", self.tr("Salinan cadangan"), self._copies),
            ("rules", "scale", self.tr("Aturan"), self._rules),
        ]

    def _office(self) -> Section:
        from karier_desktop.ui.pages.settings_office import OfficeSection

        return OfficeSection(self.shell)

    def _signers(self) -> Section:
        from karier_desktop.ui.pages.settings_lists import signer_section

        return signer_section(self.shell)

    def _units(self) -> Section:
        from karier_desktop.ui.pages.settings_lists import UnitSection

        return UnitSection(self.shell)

    def _accounts(self) -> Section:
        from karier_desktop.ui.pages.settings_accounts import AccountSection

        return AccountSection(self.shell, self._control)

    def _look(self) -> Section:
        from karier_desktop.ui.pages.settings_look import LookSection

        return LookSection(self.shell, self._control)

    def _copies(self) -> Section:
        from karier_desktop.ui.pages.settings_copies import CopySection

        return CopySection(self.shell, self._control)

    def _rules(self) -> Section:
        from karier_desktop.ui.pages.settings_rules import RuleSection

        return RuleSection(self.shell)
