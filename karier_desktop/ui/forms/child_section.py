"""A history inside the form: the list of its rows, and the row being edited below it. All of it by keyboard.

F3 adds, F2 or Enter edits, Del marks for removal until the form is saved (Del again takes the mark off), Ctrl+D copies.
"""

from collections.abc import Callable
from copy import deepcopy
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QVBoxLayout, QWidget

from karier_desktop.catalog.difference import row_differs
from karier_desktop.catalog.entity import Children, Draft
from karier_desktop.catalog.paths import is_blank
from karier_desktop.ui.forms.child_table import ChildRow, ChildTable
from karier_desktop.ui.forms.lookup import words
from karier_desktop.ui.widgets.badge import BadgeValue
from karier_desktop.ui.widgets.button import Button
from karier_desktop.ui.widgets.sheet import row
from karier_desktop.ui.widgets.text import Text

if TYPE_CHECKING:
    from karier_desktop.ui.forms.body import FormBody
    from karier_desktop.ui.forms.child_panel import ChildPanel


class ChildSection(QWidget):
    """`path` is the list in the draft (`ranks`, `results[0].indicators`). `opened` when a row is being edited."""

    opened = Signal()

    def __init__(self, body: "FormBody", children: Children, path: str, *, small: bool = False) -> None:
        super().__init__()
        self.children_kind = children
        self.path = path
        self.panel: ChildPanel | None = None
        self._body = body
        self._count = Text("", "body", "muted", tabular=True)
        self.table = ChildTable(children, body.lookup)
        self._empty = Text("", "body", "muted", wrap=True)
        self.add = Button(self.tr("Tambah"), "link", icon="plus", hint="F3", size="small")
        self.add.setAccessibleName(self.tr("Tambah {0}").format(words(children.row_title)))
        self.add.clicked.connect(self.add_row)
        title = Text(words(children.title), "bold" if small else "section")
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(8)
        self._column.addLayout(row(title, self._count, None, self.add))
        self._column.addWidget(self._empty)
        self._column.addWidget(self.table)
        self.table.edit_requested.connect(self.edit_row)
        self.table.card_requested.connect(self.edit_row)
        self.table.delete_requested.connect(self._toggle_removed)
        self._act(self.tr("Tambah baris"), "F3", self.add_row)
        self._act(self.tr("Gandakan baris"), "Ctrl+D", self.duplicate_row)
        self.refresh()

    def refresh(self) -> None:
        """Show the draft's rows again."""
        rows = self._body.state.rows(self.path)
        self.table.show_rows([ChildRow(i, draft, self._state(i, draft)) for i, draft in enumerate(rows)])
        kept = [draft for draft in rows if not draft.get("removed")]
        self._count.setText(str(len(kept)) if kept else "")
        self.table.setVisible(bool(rows))
        self._empty.setText(self._nothing())
        self._empty.setVisible(not rows and self.panel is None)
        if self.panel is not None:
            self.table.put_cursor(self.panel.index, shown=True)

    def add_row(self) -> None:
        """A new row at the top, open for typing."""
        self.close_panel()
        at = 0 if self.children_kind.newest_first else len(self._body.state.rows(self.path))
        self._open(self._body.state.add_row(self.path, at=at))

    def duplicate_row(self) -> None:
        """A copy of the current row, open for typing."""
        current = self.table.current_id()
        if isinstance(current, int):
            self.close_panel()
            copied = self._body.state.rows(self.path)[current]
            self._open(self._body.state.add_row(self.path, copied, at=current))

    def edit_row(self, index: int) -> None:
        """Open a row for typing; a row marked as removed is first taken back."""
        if self._body.state.rows(self.path)[index].get("removed"):
            self._toggle_removed([index])
        self.close_panel()
        self._open(index)

    def close_panel(self, *, keep: bool = True) -> None:
        """Finish editing the open row; without `keep` it is as it was before."""
        panel, self.panel = self.panel, None
        if panel is None:
            return
        if not keep:
            self._take_back(panel.index, panel.before)
        elif self._is_blank(panel.index):
            self._body.state.remove_row(self.path, panel.index)
        self._body.forget(panel)
        panel.hide()
        self._column.removeWidget(panel)
        panel.deleteLater()
        self._body.state.sort_rows(self.path)
        self._body.rows_changed(self.path)
        (self.table if self.table.isVisible() else self.add).setFocus(Qt.FocusReason.OtherFocusReason)

    def _open(self, index: int) -> None:
        from karier_desktop.ui.forms.child_panel import ChildPanel

        before = None if self._is_blank(index) else deepcopy(self._body.state.rows(self.path)[index])
        panel = ChildPanel(self._body, self.children_kind, self.path, index, before)
        panel.finished.connect(self.close_panel)
        panel.reverted.connect(partial(self.close_panel, keep=False))
        self.panel = panel
        self._column.addWidget(panel)
        self.refresh()
        self.opened.emit()
        panel.focus_first()
        self.table.put_cursor(index, shown=True)

    def _toggle_removed(self, indexes: list[int]) -> None:
        self.close_panel()
        for index in sorted(indexes, reverse=True):
            removed = bool(self._body.state.rows(self.path)[index].get("removed"))
            self._body.state.remove_row(self.path, index, not removed)
        self._body.rows_changed(self.path)

    def _take_back(self, index: int, before: Draft | None) -> None:
        if before is None:
            self._body.state.remove_row(self.path, index)
        else:
            self._body.state.set_row(self.path, index, before)

    def _is_blank(self, index: int) -> bool:
        rows = self._body.state.rows(self.path)
        return index < len(rows) and is_blank(self.children_kind, rows[index])

    def _state(self, index: int, draft: Draft) -> BadgeValue | str:
        if draft.get("removed"):
            return BadgeValue("neutral", self.tr("Dihapus"), icon="trash-2")
        if self._body.has_problem(f"{self.path}[{index}]."):
            return BadgeValue("late", self.tr("Perbaiki"))
        if draft.get("id") is None:
            return BadgeValue("information", self.tr("Baru"), icon="plus")
        return BadgeValue("attention", self.tr("Diubah"), icon="pencil") if self._is_changed(draft) else ""

    def _is_changed(self, draft: Draft) -> bool:
        stored = self._body.state.stored_row(self.path, draft["id"])
        return stored is not None and row_differs(self.children_kind, stored, draft)

    def _nothing(self) -> str:
        nothing = self.tr("Belum ada {0}.").format(words(self.children_kind.title).lower())
        hint = words(self.children_kind.hint) if self.children_kind.hint else ""
        return f"{nothing} {hint}".strip()

    def _act(self, text: str, keys: str, slot: Callable[[], object]) -> None:
        action = QAction(text, self)
        action.setShortcut(QKeySequence(keys))
        action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        action.triggered.connect(lambda: slot())
        self.addAction(action)
