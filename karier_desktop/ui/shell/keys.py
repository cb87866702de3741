"""The list of shortcuts, read from the actions themselves so that it cannot fall behind."""

from collections.abc import Iterable
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QGridLayout, QLabel, QSizePolicy, QWidget

from karier_desktop.ui import theme
from karier_desktop.ui.shell.page import Page
from karier_desktop.ui.shell.palette import matches
from karier_desktop.ui.widgets.dialog import Dialog
from karier_desktop.ui.widgets.search import SearchField
from karier_desktop.ui.widgets.text import Text, plain_words


class Keys(NamedTuple):
    """One line of the list."""

    keys: str
    words: str


def shown_keys(action: QAction) -> str:
    """All shortcuts of an action as a person reads them."""
    return ", ".join(spoken(sequence.toString()) for sequence in action.shortcuts())


def spoken(keys: str) -> str:
    """Key names as the program writes them everywhere."""
    for name, words in (("Left", "←"), ("Right", "→"), ("Space", "Spasi"), ("PgDown", "PgDn")):
        keys = keys.replace(name, words)
    return keys


def keys_of_actions(actions: Iterable[QAction]) -> list[Keys]:
    """A line for every action that has a key."""
    lines = [Keys(shown_keys(a), plain_words(a.text())) for a in actions if a.shortcuts() and a.text()]
    return list(dict.fromkeys(lines))


def keys_of(widget: QWidget) -> list[Keys]:
    """Shortcuts of the actions on a widget and all below it."""
    return keys_of_actions([*widget.actions(), *widget.findChildren(QAction)])


class KeyList(Dialog):
    """Ctrl+/: what the keys do everywhere and on this page, searchable."""

    def __init__(self, common: list[Keys], page: Page | None, parent: QWidget) -> None:
        super().__init__(QCoreApplication.translate("KeyList", "Tombol pintas"), width=560, parent=parent)
        self.box = SearchField(self.tr("Cari tombol atau tindakan"), width=300)
        self.box.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.body.addWidget(self.box)
        self.rows: list[tuple[Keys, QLabel, QLabel]] = []
        if page is not None:
            own = [*keys_of(page), *(Keys(*pair) for pair in page.key_hints())]
            if own:
                self._section(self.tr("Di halaman ini"), own)
        self._section(self.tr("Di mana saja"), common)
        self.box.searched.connect(self.show_matching)
        self.add_cancel(self.tr("Tutup"))
        self.box.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_matching(self, text: str) -> None:
        """Keep only the lines with these words."""
        for keys, left, right in self.rows:
            shown = matches(text, f"{keys.keys} {keys.words}")
            left.setVisible(shown)
            right.setVisible(shown)

    def _section(self, title: str, keys: list[Keys]) -> None:
        self.body.addWidget(Text(title, "bold"))
        grid = QGridLayout()
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(6)
        grid.setColumnStretch(1, 1)
        grid.setColumnMinimumWidth(0, theme.current().u(130))
        for row, line in enumerate(keys):
            left, right = Text(line.keys, "strong", "muted"), Text(line.words, wrap=True)
            grid.addWidget(left, row, 0, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(right, row, 1)
            self.rows.append((line, left, right))
        self.body.addLayout(grid)
