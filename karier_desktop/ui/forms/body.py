"""The fields of a form, section below section, over one `FormState`.

A page, a dialog or a panel puts a `FormBody` into a scroll area and asks it for problems, focus and the draft.
"""

from collections.abc import Callable, Iterable, Mapping, Sequence
from functools import partial
from typing import TypeAlias

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractButton, QApplication, QVBoxLayout, QWidget

from karier_desktop.catalog.paths import split
from karier_desktop.rules.nip import NipClaim, blocks
from karier_desktop.rules.problem import Problem
from karier_desktop.ui import theme
from karier_desktop.ui.forms.child_section import ChildSection
from karier_desktop.ui.forms.field_block import FieldBlock
from karier_desktop.ui.forms.group_box import GroupBox
from karier_desktop.ui.forms.lookup import Lookup
from karier_desktop.ui.forms.state import FormState
from karier_desktop.ui.widgets.sheet import Hairline

AT_ONCE = 2
"""Sections built with the form; the others follow one by one while the window already answers."""

PathOf: TypeAlias = Callable[[], str]
MakeSection: TypeAlias = "Callable[[FormBody], QWidget]"
"""Makes the widget for child rows that are not typed in as a list (participants, scores); may have `refresh()`."""


class FormBody(QWidget):
    """`changed` whenever the draft did; `left(path)` when a field was left after a change."""

    changed = Signal()
    left = Signal(str)

    def __init__(
        self,
        state: FormState,
        lookup: Lookup,
        known: Iterable[Problem] = (),
        own_sections: Mapping[str, MakeSection] | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.state = state
        self.lookup = lookup
        self.sections: dict[str, QWidget] = {}
        self.problems: list[Problem] = []
        self.show_all = False
        self.known = frozenset(known)
        self._blocks: list[tuple[FieldBlock, PathOf]] = []
        self._touched: set[str] = set()
        self._pending: set[str] = set()
        self._planned: dict[str, Callable[[], QWidget]] = {}
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.timeout.connect(self._build_next)
        self._plan_sections(own_sections or {})
        for key in list(self._planned)[:AT_ONCE]:
            self.section(key)
        self.refresh()
        QApplication.instance().focusChanged.connect(self._on_focus_changed)  # type: ignore[union-attr]

    # Blocks

    def register(self, block: FieldBlock, path_of: PathOf) -> None:
        """A block that shows the value at `path_of()`; it takes part until `forget`."""
        self._blocks.append((block, path_of))
        block.edited.connect(lambda value: self._on_edited(block, path_of(), value))
        block.reason_changed.connect(lambda text: self._on_reason(path_of(), text))
        self._show_value(block, path_of())
        self._show_block_problems(block, path_of())

    def forget(self, panel: QWidget) -> None:
        """The blocks and lists inside a panel that is being closed no longer take part."""
        self._blocks = [pair for pair in self._blocks if not panel.isAncestorOf(pair[0])]
        self.sections = {key: s for key, s in self.sections.items() if not panel.isAncestorOf(s)}

    def block_at(self, path: str) -> FieldBlock | None:
        """The block that shows a place now."""
        return next((block for block, path_of in self._blocks if path_of() == path), None)

    @property
    def complete(self) -> bool:
        """Are all sections there?"""
        return not self._planned

    def section(self, key: str) -> QWidget:
        """A section; those not built yet are built now, down to this one."""
        while key in self._planned:
            self._build_next()
        return self.sections[key]

    # Showing

    def refresh(self, *, force: bool = False) -> None:
        """Show the draft again: after undo, after a merge, after rows came or went."""
        for block, path_of in self._blocks:
            self._show_value(block, path_of(), force=force)
        for section in list(self.sections.values()):
            if hasattr(section, "refresh"):
                section.refresh()

    def rows_changed(self, path: str) -> None:
        """Child rows were added, removed or finished."""
        self._touched.add(path)
        self.refresh()
        self.changed.emit()
        self.left.emit(path)

    def show_problems(self, problems: Sequence[Problem], known: Iterable[Problem] = ()) -> None:
        """What is wrong, by places of the form. `known` need no new reason."""
        self.problems = list(problems)
        self.known = frozenset(known)
        for block, path_of in self._blocks:
            self._show_block_problems(block, path_of())
        for section in self.sections.values():
            if isinstance(section, ChildSection):
                section.refresh()

    def visible_problems(self) -> list[Problem]:
        """Those worth showing now: of places that were touched, all after saving was tried, and what was odd before."""
        own = [Problem(path_of(), text) for block, path_of in self._blocks if (text := block.unreadable())]
        return [*own, *(p for p in self.problems if self._is_shown(p))]

    def needs_reason(self, problem: Problem) -> bool:
        """Does this warning still want a reason?"""
        return (
            problem.level == "warning" and problem not in self.known and not self.state.reasons.get(problem.field, "")
        )

    def block_around(self, widget: QWidget) -> FieldBlock | None:
        """The block a widget lies in."""
        return next((block for block, _ in self._blocks if block.isAncestorOf(widget)), None)

    def close_panel(self) -> bool:
        """Finish the history row that is open, the innermost first; False when there is none."""
        open_ones = [s for s in self.sections.values() if isinstance(s, ChildSection) and s.panel is not None]
        if open_ones:
            open_ones[-1].close_panel()
        return bool(open_ones)

    def has_problem(self, prefix: str) -> bool:
        """Is anything shown as wrong below a place?"""
        return any(p.field.startswith(prefix) and self._is_open(p) for p in self.visible_problems())

    def section_of(self, path: str) -> str:
        """The key of the section that holds a place."""
        for group in self.state.entity.groups:
            if any(self.state.path_of(cell) == path for line in group.rows for cell in line):
                return group.key
        return path.partition("[")[0]

    def focus_path(self, path: str) -> None:
        """Put the cursor on a place, opening the row it lies in."""
        self.section(self.section_of(path))
        block = self.block_at(path)
        if block is None:
            row, _ = split(path)
            self._open_row(row or path)
            block = self.block_at(path)
        if block is not None:
            block.focus()

    # Keys

    def keyPressEvent(self, event: QKeyEvent) -> None:
        plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if plain and theme.current().enter_moves and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            here = self.focusWidget()
            if isinstance(here, QAbstractButton) and not here.isCheckable():
                here.click()
            else:
                self.focusNextChild()
            return
        super().keyPressEvent(event)

    # Inside

    def _plan_sections(self, own: Mapping[str, MakeSection]) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(20)
        column.addStretch(1)
        self._column = column
        for group in self.state.entity.groups:
            self._planned[group.key] = partial(GroupBox, self, group)
        for children in self.state.entity.children:
            make = own.get(children.name)
            plain = partial(ChildSection, self, children, children.name)
            self._planned[children.name] = partial(make, self) if make is not None else plain

    def _build_next(self) -> None:
        key = next(iter(self._planned), None)
        if key is None:  # all were wanted before their turn
            return
        make = self._planned.pop(key)
        if self.sections:
            self._column.insertWidget(self._column.count() - 1, Hairline())
        section = make()
        self.sections[key] = section
        self._column.insertWidget(self._column.count() - 1, section)
        if self.isVisible():
            section.show()  # not only at the next turn: it may be given the focus now
        if self._planned:
            self._later.start()

    def _show_value(self, block: FieldBlock, path: str, *, force: bool = False) -> None:
        row, _ = split(path)
        around = {**self.state.draft, **(self.state.row(row) or {})} if row else self.state.draft
        block.set_value(self.state.value(path), around, force=force)
        block.set_note(self.state.filled.get(path, ""))
        if block.nip is not None:
            self._show_nip(block, path)

    def _show_nip(self, block: FieldBlock, path: str) -> None:
        number = str(self.state.value(path) or "")
        draft, context = self.state.draft, self.state.context
        claim = NipClaim(
            draft.get("birth_date"), draft.get("sex") or "", draft.get("cpns_date"), draft.get("employee_type") or ""
        )
        told = blocks(number, context.rules, context.today, claim) if number else ()
        if block.nip is not None:
            block.nip.show_blocks(told)
            block.nip.setVisible(bool(told))

    def _show_block_problems(self, block: FieldBlock, path: str) -> None:
        found = [p for p in self.problems if p.field == path and self._is_shown(p)]
        asks = any(p.level == "warning" and p not in self.known for p in found)
        block.show_problems(found, asks, self.state.reasons.get(path, ""))

    def _is_shown(self, problem: Problem) -> bool:
        return self.show_all or problem in self.known or self._is_touched(problem.field)

    def _is_touched(self, path: str) -> bool:
        return path in self._touched or split(path)[0].rpartition("[")[0] in self._touched

    def _is_open(self, problem: Problem) -> bool:
        return problem.level == "error" or self.needs_reason(problem)

    def _on_edited(self, block: FieldBlock, path: str, value: object) -> None:
        changed = self.state.put(path, value)
        self._pending.add(path)
        if not changed:
            return
        for other, path_of in self._blocks:
            if other is not block:
                self._show_value(other, path_of())
        block.set_note(self.state.filled.get(path, ""))
        if block.nip is not None:
            self._show_nip(block, path)
        self._refresh_rows(path)
        self.changed.emit()

    def _refresh_rows(self, path: str) -> None:
        row, _ = split(path)
        name = row.partition("[")[0]
        for section in list(self.sections.values()):
            if isinstance(section, GroupBox) or (isinstance(section, ChildSection) and section.path.startswith(name)):
                section.refresh()

    def _on_reason(self, path: str, text: str) -> None:
        self.state.reasons[path] = text
        self.changed.emit()

    def _on_focus_changed(self, old: QWidget | None, new: QWidget | None) -> None:
        for block, path_of in list(self._blocks):
            path = path_of()
            holds_new = new is not None and block.isAncestorOf(new)
            if path in self._pending and old is not None and block.isAncestorOf(old) and not holds_new:
                self._pending.discard(path)
                self._touched.add(path)
                self._show_block_problems(block, path)
                self.left.emit(path)

    def _open_row(self, place: str) -> None:
        """Open the rows down to `results[1].indicators[0]`, one list inside the other."""
        path = ""
        for step in place.split("."):
            path = f"{path}.{step}" if path else step
            name, bracket, index = path.rpartition("[")
            section = self.sections.get(name if bracket else path)
            if isinstance(section, ChildSection) and bracket:
                section.edit_row(int(index.rstrip("]")))
            elif section is not None:
                section.setFocus(Qt.FocusReason.OtherFocusReason)
