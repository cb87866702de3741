"""The window before the window: one card in the middle, one page of it at a time."""

from PySide6.QtCore import QEvent, QObject, QRectF, Qt, Signal
from PySide6.QtGui import QCloseEvent, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QStackedWidget, QVBoxLayout, QWidget

from karier_desktop.ui import theme
from karier_desktop.ui.start.parts import PADDING, StartPage
from karier_desktop.ui.widgets import paint
from karier_desktop.ui.widgets.empty import IconDisc
from karier_desktop.ui.widgets.sheet import ScrollSheet
from karier_desktop.ui.widgets.text import Text

CARD_WIDTH = 440


class StartWindow(QWidget):
    """Shows pages of starting; `closed` when the person goes away instead."""

    closed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setWindowTitle("Karier Desktop")
        self.resize(960, 700)
        self.setMinimumSize(640, 480)
        self._stack = QStackedWidget()
        self._card = ScrollSheet(padding=PADDING)
        self._card.inside.addWidget(self._stack)
        self._mark = IconDisc("landmark", 44)
        name = Text("Karier Desktop", "section")
        line = QHBoxLayout()
        line.setSpacing(12)
        line.addStretch(1)
        line.addWidget(self._mark)
        line.addWidget(name)
        line.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 24, 24, 24)
        column.setSpacing(20)
        column.addStretch(1)
        column.addLayout(line)
        column.addWidget(self._card, 20, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(1)
        theme.current().dress(self)
        theme.current().changed.connect(self._fit)

    @property
    def page(self) -> StartPage | None:
        """The page in front."""
        widget = self._stack.currentWidget()
        return widget if isinstance(widget, StartPage) else None

    def show_page(self, page: StartPage) -> None:
        """Put another page in the place of the present one."""
        before = self.page
        self._stack.addWidget(page)
        self._stack.setCurrentWidget(page)
        self._card.body.addWidget(page.foot_bar)
        page.installEventFilter(self)
        if before is not None:
            for old in (before, before.foot_bar):
                old.hide()
                old.deleteLater()
            self._stack.removeWidget(before)
        self._fit()
        page.begin()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LayoutRequest and watched is self.page:
            self._fit()
        return super().eventFilter(watched, event)

    def area(self) -> QScrollArea:
        """What scrolls when the screen is low."""
        return self._card.area

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def closeEvent(self, event: QCloseEvent) -> None:
        super().closeEvent(event)
        self.closed.emit()

    def paintEvent(self, event: QPaintEvent) -> None:
        tokens = theme.current().tokens
        painter = paint.begin(self)
        paint.box(painter, QRectF(self.rect()), 0, tokens.window)

    def _fit(self) -> None:
        """As high as the page needs, as long as there is room; below that its body scrolls."""
        width = min(theme.current().u(CARD_WIDTH), self.width() - 48)
        self._card.setFixedWidth(width)
        page = self.page
        if page is None:
            return
        foot = page.foot_bar.sizeHint().height() if page.foot.count() else 0
        wanted = page.height_at(width - 2 * PADDING - 2) + 2 * PADDING + foot + 2
        room = self.height() - 2 * 24 - 20 - self._mark.sizeHint().height()
        policy = Qt.ScrollBarPolicy.ScrollBarAlwaysOff if wanted <= room else Qt.ScrollBarPolicy.ScrollBarAsNeeded
        self._card.area.setVerticalScrollBarPolicy(policy)
        self._card.setMaximumHeight(wanted)
