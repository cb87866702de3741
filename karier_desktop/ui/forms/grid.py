"""Fields side by side on twelve columns; where the room is short they take half as much again and wrap."""

from collections.abc import Iterable, Sequence
from typing import NamedTuple

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QWidget

from karier_desktop.ui import theme

COLUMNS = 12
NARROW = 560
"""Below this many pixels (at 100 % text) a row of the form no longer fits as it was laid out."""


class Spot(NamedTuple):
    """Where one field stands."""

    row: int
    column: int
    span: int


def places(rows: Iterable[Sequence[int]], narrow: bool) -> list[Spot]:
    """A spot for each width, row by row. When narrow, fields are wider, and those that share a line fill it."""
    spots: list[Spot] = []
    line = 0
    for widths in rows:
        lines = _wrapped(widths) if narrow else [list(widths)]
        for shown in lines:
            column = 0
            for width in shown:
                spots.append(Spot(line, column, width))
                column += width
            line += 1
    return spots


def _wrapped(widths: Sequence[int]) -> list[list[int]]:
    lines: list[list[int]] = [[]]
    for width in widths:
        wide = min(COLUMNS, round(width * 1.5))
        if sum(lines[-1]) + wide > COLUMNS:
            lines.append([])
        lines[-1].append(wide)
    for line in lines:
        if len(line) > 1:
            line[-1] += COLUMNS - sum(line)
    return lines


class FieldGrid(QWidget):
    """Lays out blocks in rows of (widget, width in twelfths); follows its own width."""

    def __init__(self, rows: Sequence[Sequence[tuple[QWidget, int]]], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows = rows
        self._narrow: bool | None = None
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(16)
        self._grid.setVerticalSpacing(12)
        for column in range(COLUMNS):
            self._grid.setColumnStretch(column, 1)
        self._arrange(narrow=False)
        theme.current().changed.connect(self._fit)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        self._arrange(self.width() < theme.current().u(NARROW))

    def _arrange(self, narrow: bool) -> None:
        if narrow == self._narrow:
            return
        self._narrow = narrow
        widths = [[width for _, width in row] for row in self._rows]
        blocks = [block for row in self._rows for block, _ in row]
        for block, spot in zip(blocks, places(widths, narrow), strict=True):
            self._grid.removeWidget(block)
            self._grid.addWidget(block, spot.row, spot.column, 1, spot.span, Qt.AlignmentFlag.AlignTop)
