"""A titled block of fields; where it edits the newest row of a history it says so, and can begin a new row."""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QVBoxLayout, QWidget

from karier_desktop.catalog.entity import Cell, Children, Group, Newest
from karier_desktop.ui.forms.field_block import FieldBlock
from karier_desktop.ui.forms.grid import FieldGrid
from karier_desktop.ui.forms.lookup import words
from karier_desktop.ui.widgets.button import Button
from karier_desktop.ui.widgets.sheet import row
from karier_desktop.ui.widgets.text import Text

if TYPE_CHECKING:
    from karier_desktop.ui.forms.body import FormBody


class GroupBox(QWidget):
    """One group of the catalogue."""

    def __init__(self, body: "FormBody", group: Group) -> None:
        super().__init__()
        self._body = body
        self._blocks: dict[Cell, FieldBlock] = {}
        names = dict.fromkeys(cell.children for line in group.rows for cell in line if isinstance(cell, Newest))
        self._histories = [body.state.entity.rows_of(name) for name in names]
        self._buttons = {kind.name: self._new_row_button(kind) for kind in self._histories}
        self._said = Text("", "small", "muted", wrap=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addLayout(row(Text(words(group.title), "section"), None, *self._buttons.values()))
        if group.hint:
            column.addWidget(Text(words(group.hint), "small", "muted", wrap=True))
        column.addWidget(FieldGrid([[(self._block(cell), _width(cell)) for cell in line] for line in group.rows]))
        column.addWidget(self._said)
        self.refresh()

    def refresh(self) -> None:
        """After rows came or went: which row is edited here, and what it stands before."""
        lines = []
        for kind in self._histories:
            index = self._body.state.newest(kind.name)
            rows = self._body.state.rows(kind.name)
            stored = index < len(rows) and rows[index].get("id") is not None
            self._buttons[kind.name].setVisible(stored)
            if not stored and index + 1 < len(rows):
                before = self._body.lookup.reader.summary(kind, rows[index + 1])
                lines.append(self.tr("Baris baru; sebelumnya {0}, tetap tersimpan dalam riwayat.").format(before))
        self._said.setText("\n".join(lines))
        self._said.setVisible(bool(lines))

    def focus_first(self) -> None:
        """Put the cursor into the first field."""
        next(iter(self._blocks.values())).focus()

    def _block(self, cell: Cell) -> FieldBlock:
        if isinstance(cell, Newest):
            model, field = self._body.state.entity.rows_of(cell.children).model, cell.field
        else:
            model, field = self._body.state.entity.model, cell
        block = FieldBlock(field, model, self._body.lookup)
        self._blocks[cell] = block
        self._body.register(block, partial(self._body.state.path_of, cell))
        return block

    def _new_row_button(self, kind: Children) -> Button:
        title = self.tr("{0} baru").format(words(kind.row_title).capitalize())
        button = Button(title, "link", icon="plus", size="small")
        button.setToolTip(self.tr("Isian di bawah memperbaiki baris terbaru. Untuk kenaikan, mulai baris baru."))
        button.clicked.connect(lambda: self._begin_row(kind))
        return button

    def _begin_row(self, kind: Children) -> None:
        self._body.state.add_row(kind.name)
        self._body.rows_changed(kind.name)
        first = next(block for cell, block in self._blocks.items() if _history(cell) == kind.name)
        first.focus()


def _width(cell: Cell) -> int:
    return (cell.width or cell.field.width) if isinstance(cell, Newest) else cell.width


def _history(cell: Cell) -> str:
    return cell.children if isinstance(cell, Newest) else ""
