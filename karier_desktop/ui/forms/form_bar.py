"""Where a form has no room for its side columns: two buttons that open them as menus."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QMenu, QWidget

from karier_desktop.catalog.difference import Difference
from karier_desktop.catalog.entity import Entity
from karier_desktop.ui.forms.changes import label_of, values_of
from karier_desktop.ui.forms.lookup import Lookup
from karier_desktop.ui.widgets.button import Button


class FormBar(QWidget):
    """`section_chosen(key)` and `undo_requested(difference)`; shown parts are set by `show_parts`."""

    section_chosen = Signal(str)
    undo_requested = Signal(object)

    def __init__(self, entity: Entity, sections: Sequence[tuple[str, str]], lookup: Lookup) -> None:
        super().__init__()
        self._entity = entity
        self._lookup = lookup
        self._sections = QMenu(self)
        for key, title in sections:
            self._sections.addAction(title, partial(self.section_chosen.emit, key))
        self._changes = QMenu(self)
        self._go = Button(self.tr("Bagian"), icon="list", menu=self._sections)
        self._undo = Button(self.tr("Belum ada perubahan"), icon="undo-2", menu=self._changes)
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(8)
        line.addWidget(self._go)
        line.addWidget(self._undo)
        line.addStretch(1)

    def show_parts(self, sections: bool, changes: bool) -> None:
        """Which of the columns have given way."""
        self._go.setVisible(sections)
        self._undo.setVisible(changes)
        self.setVisible(sections or changes)

    def show_differences(self, found: Sequence[Difference]) -> None:
        """What would be saved now; choosing one takes it back."""
        self._changes.clear()
        for difference in found:
            old, new = values_of(difference, self._lookup, self.tr("(kosong)"))
            change = f"{old} → {new or self.tr('dihapus')}" if old else new
            title = f"{label_of(self._entity, difference)}: {change}".replace("&", "&&")
            self._changes.addAction(title, partial(self.undo_requested.emit, difference))
        words = self.tr("Perubahan, {0} isian").format(len(found)) if found else self.tr("Belum ada perubahan")
        self._undo.setText(words)
        self._undo.setAccessibleName(words)
        self._undo.setEnabled(bool(found))
        self._undo.restyle()
