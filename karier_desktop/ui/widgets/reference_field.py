"""A reference to another record: type a part of the name or number, pick from what is found."""

from collections.abc import Callable, Sequence
from functools import cached_property

from PySide6.QtCore import QModelIndex, QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QWidget

from karier_desktop.ui.widgets.line import LineField
from karier_desktop.ui.widgets.options import OPTION, Offer, Option, OptionModel, found_options

Found = Callable[[Sequence[Option]], None]
Search = Callable[[str, Found], None]


class ReferenceField(LineField):
    """`search(text, found)` looks off the window's thread and calls `found` with options; late answers are dropped.

    F2 or the arrow opens what is chosen (`open_requested(id)`), F3 makes a new one (`create_requested(text)`).
    """

    open_requested = Signal(object)
    create_requested = Signal(str)

    def __init__(self, search: Search, *, delay_ms: int = 80, width: int = 240, parent: QWidget | None = None) -> None:
        super().__init__(width=width, parent=parent)
        self._search = search
        self._asked = 0
        self._chosen: Option | None = None
        self.setPlaceholderText(self.tr("Ketik nama atau nomor"))
        self.model = OptionModel(self)
        self.add_button("search", self.tr("Tampilkan pilihan")).clicked.connect(self._on_button)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(delay_ms)
        self._timer.timeout.connect(lambda: self._ask(self.text()))
        self.textEdited.connect(self._on_edited)

    def value(self) -> object:
        """The id chosen, or None."""
        return self._chosen.id if self._chosen else None

    def chosen(self) -> Option | None:
        """The option chosen, with its words."""
        return self._chosen

    def set_value(self, option: Option | None) -> None:
        """Show a stored reference with its words."""
        self._chosen = option
        self.setText(option.title if option else "")
        self.setToolTip(option.subtitle if option else "")
        self.setCursorPosition(0)

    def problem(self) -> str:
        """Words when something was typed but nothing chosen, else nothing."""
        if self._chosen is not None or not self.text().strip():
            return ""
        return self.tr("Pilih salah satu dari daftar, atau kosongkan.")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_F2 and self._chosen is not None:
            self.open_requested.emit(self._chosen.id)
        elif event.key() == Qt.Key.Key_F3:
            self.create_requested.emit(self.text().strip())
        elif event.key() == Qt.Key.Key_Down and not self._below.list.isVisible():
            self._ask(self.text() if self._chosen is None else "")
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() != Qt.FocusReason.PopupFocusReason:
            self._settle()

    @cached_property
    def _below(self) -> Offer:
        offer = found_options(self.model, self)
        offer.activated[QModelIndex].connect(self._on_picked)  # type: ignore[index]
        return offer

    def _on_edited(self) -> None:
        self._chosen = None
        self.setToolTip("")
        self._timer.start()

    def _ask(self, text: str) -> None:
        self._timer.stop()
        self._asked += 1
        asked = self._asked
        self._search(text.strip(), lambda options: self._take(asked, options))

    def _take(self, asked: int, options: Sequence[Option]) -> None:
        if asked != self._asked:
            return
        self.model.show(options)
        if options and self.hasFocus():
            self._below.complete()
            self._below.list.setCurrentIndex(self._below.completionModel().index(0, 0))
            self._below.list.move(self.mapToGlobal(QPoint(0, self.height() + 2)))
        else:
            self._below.list.hide()

    def _on_picked(self, index: QModelIndex) -> None:
        option = index.data(OPTION)
        if isinstance(option, Option):
            self._timer.stop()  # a search still waiting would open the list again
            self._asked += 1
            self.set_value(option)
            self.changed.emit()

    def _settle(self) -> None:
        """Typing the whole name chooses it, if only one is called so."""
        words = self.text().strip().casefold()
        same = [option for option in self.model.options if option.title.casefold() == words]
        if self._chosen is None and len(same) == 1:
            self.set_value(same[0])
            self.changed.emit()

    def _on_button(self) -> None:
        self.setFocus(Qt.FocusReason.OtherFocusReason)
        self._ask("")
