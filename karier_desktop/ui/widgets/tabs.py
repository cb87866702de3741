"""Tabs as words with an underline of two pixels beneath the current one."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPaintEvent
from PySide6.QtWidgets import QTabBar, QWidget

from karier_desktop.ui import theme
from karier_desktop.ui.widgets import paint


class TabBar(QTabBar):
    """A QTabBar with our paint: arrows change the tab, names come free."""

    def __init__(self, titles: list[str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setDrawBase(False)
        self.setExpanding(False)
        self.setUsesScrollButtons(True)
        self.setElideMode(Qt.TextElideMode.ElideNone)
        for title in titles:
            self.addTab(title)
        theme.current().changed.connect(self._on_look)

    def tabSizeHint(self, index: int) -> QSize:
        look = theme.current()
        return QSize(round(paint.advance(look.font("strong"), self.tabText(index))) + look.u(15), look.u(36))

    def minimumTabSizeHint(self, index: int) -> QSize:
        return self.tabSizeHint(index)

    def paintEvent(self, event: QPaintEvent) -> None:
        look, painter = theme.current(), paint.begin(self)
        for index in range(self.count()):
            rect = QRectF(self.tabRect(index))
            on = index == self.currentIndex()
            ink = look.tokens.accent if on else look.tokens.muted
            words = paint.advance(look.font("strong"), self.tabText(index))
            room = QRectF(rect.left(), rect.top(), words + 1, rect.height() - 2)
            paint.text(painter, room, self.tabText(index), look.font("strong"), ink)
            if on:
                painter.fillRect(QRectF(room.left(), rect.bottom() - 2, words, 2), QColor(look.tokens.accent))
            if on and self.hasFocus():
                paint.focus_ring(painter, room.adjusted(-1, 4, 3, -4), 4)

    def _on_look(self) -> None:
        self.updateGeometry()
        # The bar keeps the sizes it worked out; a changed text is what makes it ask again.
        for index in range(self.count()):
            self.setTabText(index, self.tabText(index))
