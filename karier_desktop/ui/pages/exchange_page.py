"""Tukar Data: other offices by stick, who they are, and the national export and lists."""

from collections.abc import Callable
from functools import cached_property
from pathlib import Path
from typing import ClassVar

from PySide6.QtCore import QTimer
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QStackedWidget

from karier_desktop.services.exchange.views import Overview, Peer
from karier_desktop.ui.pages.exchange_board import BoardTab
from karier_desktop.ui.pages.exchange_lists_tab import ListsTab
from karier_desktop.ui.pages.exchange_meet import Meeting
from karier_desktop.ui.pages.exchange_offices_tab import OfficesTab
from karier_desktop.ui.shell.page import Page, Shell
from karier_desktop.ui.widgets.sheet import row
from karier_desktop.ui.widgets.tabs import TabBar

OFFICES, BOARD, LISTS = range(3)
LOOK_EVERY_MS = 2000
"""How often the drives of the computer are looked at while the page is in front."""


class ExchangePage(Page):
    """`copy` makes a verified copy of the data; it is called before anything comes in."""

    listens: ClassVar[frozenset[str]] = frozenset({"exchange", "employee", "career"})
    help_name: ClassVar[str] = "tukar-data"

    def __init__(self, shell: Shell, copy: Callable[[], object] = lambda: None) -> None:
        super().__init__(shell, "", "")
        self.tabs = TabBar([self.tr("Antar kantor"), self.tr("Kantor"), self.tr("SIASN dan daftar")])
        self.tabs.setAccessibleName(self.tr("Bagian Tukar Data"))
        self.offices = OfficesTab(shell, copy)
        self._copy = copy
        self.stack = QStackedWidget()
        self.stack.addWidget(self.offices)
        self.body.addLayout(row(self.tabs, None))
        self.body.addWidget(self.stack, 1)
        self._timer = QTimer(self)
        self._timer.setInterval(LOOK_EVERY_MS)
        self._timer.timeout.connect(self.offices.watch)
        self.tabs.currentChanged.connect(self._on_tab)
        self.offices.said.connect(self._on_said)
        self.offices.pairing_requested.connect(lambda: self.tabs.setCurrentIndex(BOARD))
        self._on_said()

    # Made when they are first seen, so that the page stands at once

    @cached_property
    def board(self) -> BoardTab:
        """Who the other offices are, and our own card."""
        board = BoardTab()
        self.meeting = Meeting(self, board)
        board.full_requested.connect(self._send_all)
        self.stack.addWidget(board)
        return board

    @cached_property
    def lists(self) -> ListsTab:
        """SIASN and lists."""
        lists = ListsTab(self.tasks, self._copy)
        lists.said.connect(self._on_said)
        self.stack.addWidget(lists)
        return lists

    # What the window asks

    def refresh(self, changed: frozenset[str] | None = None) -> None:
        self.offices.load()
        if "lists" in vars(self):
            self.lists.load()

    def visit(self, target: object) -> None:
        """A spreadsheet to look over, `import` to choose one, a folder with bundles, or `decide`."""
        if isinstance(target, Path) and target.is_dir():
            self.tabs.setCurrentIndex(OFFICES)
            self.offices.look([target], show=True)
        elif isinstance(target, Path):
            self.tabs.setCurrentIndex(LISTS)
            self.lists.look_over(target)
        elif target in ("import", "paste"):
            self.tabs.setCurrentIndex(LISTS)
            self.lists.ask_import()
        elif target == "decide":
            self.tabs.setCurrentIndex(OFFICES)
            self.offices.decide.focus()

    def focus_first(self) -> None:
        part = self.stack.currentWidget()
        assert isinstance(part, OfficesTab | BoardTab | ListsTab)
        part.focus()

    def status_text(self) -> str:
        if self.tabs.currentIndex() == LISTS:
            return self.lists.status()
        return self.offices.status()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._timer.start()
        QTimer.singleShot(0, self.offices, self.offices.watch)

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._timer.stop()

    def _send_all(self, peer: Peer) -> None:
        self.tabs.setCurrentIndex(OFFICES)
        self.offices.send.choice.set_value(peer.code)
        self.offices.start_sending(full=True)

    def _on_tab(self, number: int) -> None:
        first = "lists" not in vars(self)
        if number == LISTS:
            self.stack.setCurrentWidget(self.lists)
            if first:
                self.lists.load()
        else:
            self.stack.setCurrentWidget(self.board if number == BOARD else self.offices)
        self._on_said()

    def _on_said(self) -> None:
        listing = self.tabs.currentIndex() == LISTS
        self.header.set_title(
            self.tr("Tukar Data"),
            self.tr("Ekspor SIASN masuk, daftar keluar; semuanya tanpa jaringan")
            if listing
            else self.offices.subtitle(),
        )
        if self.offices.overview is not None:
            self._show_overview(self.offices.overview)
        self.status_changed.emit()

    def _show_overview(self, found: Overview) -> None:
        if "board" in vars(self):
            self.board.show_overview(found)
        self.shell.set_count("exchange", len(self.offices.waiting.items))
