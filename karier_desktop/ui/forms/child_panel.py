"""One row of a history being typed: its fields, the rows below it, and the two ways to finish."""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPaintEvent
from PySide6.QtWidgets import QFrame, QVBoxLayout

from karier_desktop.catalog.entity import Children, Draft
from karier_desktop.ui import theme
from karier_desktop.ui.forms.field_block import FieldBlock
from karier_desktop.ui.forms.grid import FieldGrid
from karier_desktop.ui.forms.lookup import words
from karier_desktop.ui.widgets import paint
from karier_desktop.ui.widgets.button import Button
from karier_desktop.ui.widgets.sheet import row
from karier_desktop.ui.widgets.text import Text

if TYPE_CHECKING:
    from karier_desktop.ui.forms.body import FormBody


class ChildPanel(QFrame):
    """`finished` on Selesai or Esc (what was typed stays), `reverted` on Batalkan. `before` is empty for a new row."""

    finished = Signal()
    reverted = Signal()

    def __init__(self, body: "FormBody", children: Children, path: str, index: int, before: Draft | None) -> None:
        super().__init__()
        self.index = index
        self.before = before
        self._body = body
        place = f"{path}[{index}]"
        self._blocks = {f.name: FieldBlock(f, children.model, body.lookup) for f in children.fields}
        grid = FieldGrid([[(self._blocks[f.name], f.width) for f in line] for line in children.rows])
        verb = self.tr("Ubah {0}") if before else self.tr("Tambah {0}")
        done = Button(self.tr("Selesai"), icon="check", hint="Esc")
        done.clicked.connect(self.finished)
        revert = Button(self.tr("Batalkan"), "ghost", icon="undo-2")
        revert.clicked.connect(self.reverted)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 12, 16, 12)
        column.setSpacing(12)
        column.addWidget(Text(verb.format(words(children.row_title)), "bold"))
        column.addWidget(grid)
        self._lay_out_inner(column, children, place)
        column.addLayout(row(done, revert, None))
        for name, block in self._blocks.items():
            body.register(block, partial(f"{place}.{{}}".format, name))

    def focus_first(self) -> None:
        """Start typing."""
        next(iter(self._blocks.values())).focus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.finished.emit()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        tokens = theme.current().tokens
        paint.box(paint.begin(self), QRectF(self.rect()), 8, tokens.alternate, tokens.hairline)

    def _lay_out_inner(self, column: QVBoxLayout, children: Children, place: str) -> None:
        from karier_desktop.ui.forms.child_section import ChildSection

        for inner in children.children:
            section = ChildSection(self._body, inner, f"{place}.{inner.name}", small=True)
            self._body.sections[section.path] = section
            column.addWidget(section)
