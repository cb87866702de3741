"""The floor of a list that is searched while typing: Qt's own field and table over the driver, nothing between them."""

import time
from collections.abc import Sequence
from contextlib import closing
from typing import Any

from PySide6.QtGui import QStandardItem, QStandardItemModel
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QTableView, QVBoxLayout, QWidget

from benchmarks.window import Paints, wait_for

Statement = tuple[str, Any]
SHOWN = ("name", "nip", "golongan", "position", "education")
"""As many columns as the list shows; the last stands for the badge, without its colours and its judgement."""


class BareList(QWidget):
    """As many pixels, columns and rows as the list of the program `like` shows."""

    def __init__(self, connection: Any, like: QTableView) -> None:
        super().__init__()
        self._connection = connection
        self.field = QLineEdit()
        self.view = QTableView()
        self.model = QStandardItemModel(0, len(SHOWN))
        self.view.setModel(self.model)
        self.view.setWordWrap(False)
        self.view.setShowGrid(False)
        self.view.verticalHeader().hide()
        self.view.verticalHeader().setDefaultSectionSize(like.verticalHeader().defaultSectionSize())
        head = like.horizontalHeader()
        widths = [like.columnWidth(n) for n in map(head.logicalIndex, range(head.count())) if like.columnWidth(n)]
        for number, width in enumerate(widths[: len(SHOWN)]):
            self.view.setColumnWidth(number, width)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.field)
        column.addWidget(self.view)
        self.view.setFixedSize(like.size())
        self._paints = Paints(self.view.viewport())

    def begin(self) -> None:
        """Come forward with an empty field; `hide` afterwards, for the windows would take turns at being active."""
        before = self._paints.count
        self.field.clear()
        self.show()
        wait_for(lambda: self._paints.count > before)
        QApplication.processEvents()

    def key(self, letter: str, statements: Sequence[Statement]) -> tuple[float, float]:
        """Milliseconds from the key to the painted rows, and of these what the statements took."""
        start = time.perf_counter()
        QTest.keyClicks(self.field, letter)
        asked = time.perf_counter()
        found = self._fetch(statements)
        fetched = time.perf_counter()
        self.model.setRowCount(0)
        for row in found:
            self.model.appendRow([QStandardItem(row[name]) for name in SHOWN])
        before = self._paints.count
        self.view.viewport().update()
        wait_for(lambda: self._paints.count > before)
        return (time.perf_counter() - start) * 1000, (fetched - asked) * 1000

    def _fetch(self, statements: Sequence[Statement]) -> list[dict[str, str]]:
        people: list[dict[str, str]] = []
        for sql, parameters in statements:
            with closing(self._connection.execute(sql, parameters)) as cursor:
                rows = cursor.fetchall()
                names = [column[0] for column in cursor.description]
            if {*SHOWN} <= {*names}:
                people = [dict(zip(names, row, strict=True)) for row in rows]
        return people
