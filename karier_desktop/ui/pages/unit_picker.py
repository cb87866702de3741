"""Choose a unit from the tree: type a part of its name, Enter takes it."""

from collections.abc import Sequence
from typing import cast
from uuid import UUID

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QListView, QWidget

from karier_desktop.queries.office import Unit
from karier_desktop.rules.listing import folded
from karier_desktop.ui import theme
from karier_desktop.ui.widgets.button import Button
from karier_desktop.ui.widgets.dialog import Dialog
from karier_desktop.ui.widgets.options import OPTION, Option, OptionDelegate, OptionModel
from karier_desktop.ui.widgets.search import SearchField


class UnitPicker(Dialog):
    """`chosen` is the unit taken, when the dialog was accepted."""

    def __init__(self, units: Sequence[Unit], title: str, parent: QWidget | None = None) -> None:
        super().__init__(title, width=520, parent=parent)
        self.chosen: Option | None = None
        self._units = units
        self.search = SearchField(self.tr("Nama unit"), width=460)
        self.model = OptionModel(self)
        self.list = QListView()
        self.list.setAccessibleName(self.tr("Daftar unit"))
        self.list.setModel(self.model)
        self.list.setItemDelegate(OptionDelegate(self.list))
        self.list.setMinimumHeight(theme.current().u(300))
        self.list.activated.connect(lambda _: self._take())
        self.search.searched.connect(self._show)
        self.search.left_downwards.connect(lambda: self.list.setFocus(Qt.FocusReason.OtherFocusReason))
        self.search.installEventFilter(self)
        self.body.addWidget(self.search)
        self.body.addWidget(self.list, 1)
        self.add_cancel(self.tr("Batal"))
        take = self.add_button(Button(self.tr("Pilih"), "accent", icon="check"))
        take.clicked.connect(self._take)
        self._show("")
        self.search.setFocus(Qt.FocusReason.OtherFocusReason)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        pressed = isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress
        if pressed and cast(QKeyEvent, event).key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._show(self.search.text())
            self._take()
            return True
        return super().eventFilter(watched, event)

    def _show(self, text: str) -> None:
        words = folded(text).split()
        found = [u for u in self._units if all(word in folded(" ".join(u.path)) for word in words)]
        self.model.show([Option(u.id, u.name, u.above) for u in found])
        self.list.setCurrentIndex(self.model.index(0, 0))

    def _take(self) -> None:
        option = self.list.currentIndex().data(OPTION)
        if isinstance(option, Option) and isinstance(option.id, UUID):
            self.chosen = option
            self.accept()
