"""A list with its detail beside it; where there is no room the detail becomes a card that opens in its place."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from karier_desktop.ui import theme

FOLDS_BELOW = 1040


class ListDetail(QWidget):
    """`listing` takes the room, `detail` is `width` wide. Below about 1040 px (more in larger text) it folds.

    Folded, the listing and `bar` (a short line on the current row, optional) are shown; `open_card()` puts the detail
    in their place, `close_card()` or Esc goes back. `folded_changed(bool)` tells pages to show two-line rows.
    """

    folded_changed = Signal(bool)

    def __init__(self, listing: QWidget, detail: QWidget, *, width: int = 370, bar: QWidget | None = None) -> None:
        super().__init__()
        self.listing, self.detail, self.bar = listing, detail, bar
        self.folded = False
        self._width = width
        self._open = False
        self._back: QWidget | None = None
        self._left = QWidget()
        left = QVBoxLayout(self._left)
        left.setContentsMargins(0, 0, 0, 0)
        left.setSpacing(12)
        left.addWidget(listing, 1)
        if bar is not None:
            left.addWidget(bar)
            bar.hide()
        line = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(12)
        line.addWidget(self._left, 1)
        line.addWidget(detail)
        detail.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Expanding)
        theme.current().changed.connect(self._fit)
        self._arrange()

    def open_card(self) -> None:
        """Show the detail; beside the list it only takes the focus."""
        self._back = self.window().focusWidget()
        self._open = True
        self._arrange()
        first = self.detail.focusWidget() or self.detail
        first.setFocus(Qt.FocusReason.OtherFocusReason)

    def close_card(self) -> None:
        """Back to the list."""
        self._open = False
        self._arrange()
        back = self._back if self._back is not None and self._back.isVisible() else self.listing
        back.setFocus(Qt.FocusReason.OtherFocusReason)

    def card_open(self) -> bool:
        """Whether the detail stands in place of the list."""
        return self.folded and self._open

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.card_open():
            self.close_card()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        folded = self.width() < theme.current().u(FOLDS_BELOW)
        turned, self.folded = folded != self.folded, folded
        if turned:
            self._open = False
        self._arrange()
        if turned:
            self.folded_changed.emit(folded)

    def _arrange(self) -> None:
        card = self.card_open()
        self._left.setVisible(not card)
        self.detail.setVisible(card or not self.folded)
        if self.bar is not None:
            self.bar.setVisible(self.folded)
        if self.folded:
            self.detail.setMinimumWidth(0)
            self.detail.setMaximumWidth(16777215)
        else:
            self.detail.setFixedWidth(theme.current().u(self._width))
