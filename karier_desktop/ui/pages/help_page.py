"""Bantuan: all help texts in one searchable place, the shortcut list, and what this program is."""

import platform
from collections.abc import Sequence
from dataclasses import dataclass
from typing import ClassVar

from PySide6.QtCore import QCoreApplication, QModelIndex, Qt, qVersion
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QListView, QVBoxLayout, QWidget

from karier_desktop import paths
from karier_desktop.rules.listing import folded
from karier_desktop.ui import theme
from karier_desktop.ui.shell.help import help_lines, help_text
from karier_desktop.ui.shell.page import Page, Shell
from karier_desktop.ui.widgets.button import Button
from karier_desktop.ui.widgets.options import OPTION, Option, OptionDelegate, OptionModel
from karier_desktop.ui.widgets.search import SearchField
from karier_desktop.ui.widgets.sheet import ScrollSheet, Sheet, row
from karier_desktop.ui.widgets.text import Text

FIRST = ("umum", "masuk", "beranda", "pegawai", "formulir", "mentoring", "pelatihan", "penilaian", "karier", "laporan")
LAST = "tentang"


@dataclass(frozen=True)
class Topic:
    """A help file: its name, its title, and its paragraphs as (kind, words)."""

    name: str
    title: str
    lines: Sequence[tuple[str, str]]

    def hit(self, words: Sequence[str]) -> str:
        """The first paragraph in which all words occur; empty when none has them."""
        return next((text for _, text in self.lines if all(word in folded(text) for word in words)), "")


def topics() -> list[Topic]:
    """All help files, the first ones first and what the program is last."""
    names = {path.stem for path in (paths.resources() / "help").glob("*.md")}
    ordered = [*(n for n in FIRST if n in names), *sorted(names - {*FIRST, LAST}), *([LAST] if LAST in names else [])]
    found = []
    for name in ordered:
        lines = help_lines(help_text(name))
        title = next((words for kind, words in lines if kind == "title"), name)
        found.append(Topic(name, title, [line for line in lines if line[0] != "title"]))
    return found


class HelpPage(Page):
    """`visit` takes the name of a help file."""

    help_name: ClassVar[str] = "umum"

    def __init__(self, shell: Shell) -> None:
        super().__init__(shell, "")
        self.header.set_title(self.tr("Bantuan"), self.tr("F1 membuka bantuan halaman mana pun di sampingnya"))
        keys = Button(self.tr("Daftar tombol pintas"), icon="keyboard", hint="Ctrl+/")
        keys.clicked.connect(self._open_keys)
        self.header.add_action(keys)
        self.topics = topics()
        self.search = SearchField(self.tr("Cari dalam bantuan"), width=260)
        self.model = OptionModel(self)
        self.list = QListView()
        self.list.setAccessibleName(self.tr("Topik bantuan"))
        self.list.setModel(self.model)
        self.list.setItemDelegate(OptionDelegate(self.list))
        self.sheet = ScrollSheet(padding=32)
        self._lay_out()
        self.search.searched.connect(self._narrow)
        self.search.left_downwards.connect(lambda: self.focus_on(self.list))
        self.list.selectionModel().currentChanged.connect(self._on_current)
        self._narrow("")

    def visit(self, target: object) -> None:
        self.search.clear()
        self._narrow("")
        self._choose(str(target))

    def focus_first(self) -> None:
        self.focus_on(self.search)

    def status_text(self) -> str:
        return self.tr("{0} topik").format(self.model.rowCount())

    def show_topic(self, topic: Topic) -> None:
        """Put a topic on the sheet."""
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(32, 24, 32, 24)
        column.setSpacing(8)
        column.addWidget(Text(topic.title, "title", wrap=True))
        if topic.name == LAST:
            column.addWidget(Text(versions(), "body", "muted", wrap=True))
        for kind, words in topic.lines:
            column.addWidget(_paragraph(kind, words))
        column.addStretch(1)
        holder.setMaximumWidth(theme.current().u(760))
        self.sheet.area.setWidget(holder)
        holder.setAutoFillBackground(False)

    def _narrow(self, text: str) -> None:
        words = folded(text).split()
        hits = [(t, t.hit(words)) for t in self.topics] if words else [(t, "") for t in self.topics]
        shown = [(t, hit) for t, hit in hits if not words or hit or all(word in folded(t.title) for word in words)]
        self.model.show([Option(t.name, t.title, hit) for t, hit in shown])
        if shown:
            self.list.setCurrentIndex(self.model.index(0, 0))
        self.status_changed.emit()

    def _on_current(self, now: QModelIndex, _before: QModelIndex) -> None:
        option = now.data(OPTION)
        if option is not None:
            self.show_topic(next(t for t in self.topics if t.name == option.id))

    def _choose(self, name: str) -> None:
        found = next((n for n, t in enumerate(self.topics) if t.name == name), None)
        if found is not None:
            self.list.setCurrentIndex(self.model.index(found, 0))

    def _open_keys(self) -> None:
        window = self.window()
        opener = getattr(window, "open_keys", None)
        if opener is not None:
            opener()

    def _lay_out(self) -> None:
        self.left = Sheet(12)
        self.left.body.addWidget(self.search)
        self.left.body.addWidget(self.list, 1)
        self._fit()
        theme.current().changed.connect(self._fit)
        line = row(self.left, self.sheet, spacing=12)
        line.setStretch(1, 1)
        self.body.addLayout(line, 1)
        self.list.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        self.left.setFixedWidth(min(theme.current().u(300), self.width() * 2 // 5))


def versions() -> str:
    """What runs here, for whoever helps from afar."""
    program = QCoreApplication.applicationVersion()
    words = QCoreApplication.translate("HelpPage", "Versi {0}. Python {1}, Qt {2}, {3}.")
    return words.format(program, platform.python_version(), qVersion(), platform.platform(terse=True))


def _paragraph(kind: str, words: str) -> QWidget:
    if kind == "section":
        return Text(words, "section", wrap=True)
    if kind == "item":
        return Text(f"•  {words}", wrap=True)
    return Text(words, wrap=True)
