"""The preview: the pages of the real PDF on a desk, drawn lazily; the paper stays white in the dark theme."""

from collections.abc import Sequence
from typing import Literal

from PySide6.QtCore import QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleEvent,
    QColor,
    QImage,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QAbstractScrollArea, QFrame, QWidget

from karier_desktop.ui import theme
from karier_desktop.ui.pages.report_paper import PageSize
from karier_desktop.ui.widgets import paint

Fit = Literal["width", "page", ""]
DESK = 20
STEP = 1.25
LEAST, MOST = 0.2, 5.0
_KEPT = 12


class PageView(QAbstractScrollArea):
    """`needed(number, scale)` asks for the picture of a page; `put(number, scale, image)` brings it.

    `page_changed` when another page is in front, `zoom_changed` when it is shown larger or smaller.
    """

    needed = Signal(int, float)
    page_changed = Signal()
    zoom_changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.sizes: Sequence[PageSize] = ()
        self.fit: Fit = "width"
        self.zoom = 1.0
        self._pictures: dict[int, tuple[float, QImage]] = {}
        self._asked: dict[int, float] = {}
        self._current = 0
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMinimumSize(200, 120)
        self.verticalScrollBar().valueChanged.connect(self._on_scrolled)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._ask)
        theme.current().changed.connect(self._arrange)
        self._name()

    # Content

    def show_pages(self, sizes: Sequence[PageSize], *, keep: bool = False) -> None:
        """Show a document from its first page; with `keep` stay where we were, as options change."""
        at = self._current if keep and self._current < len(sizes) else 0
        self.sizes = sizes
        self._pictures, self._asked = {}, {}
        self._arrange()
        self.go(at)
        self._name()
        self.page_changed.emit()

    def put(self, number: int, scale: float, picture: QImage) -> None:
        """The picture of a page has come."""
        self._pictures[number] = (scale, picture)
        while len(self._pictures) > _KEPT:
            farthest = max(self._pictures, key=lambda other: abs(other - self._current))
            del self._pictures[farthest]
            self._asked.pop(farthest, None)
        self.viewport().update()

    def page(self) -> int:
        """The page in front, from 0."""
        return self._current

    def go(self, number: int) -> None:
        """Bring the top of a page into view."""
        if self.sizes:
            number = max(0, min(number, len(self.sizes) - 1))
            self.verticalScrollBar().setValue(self._tops()[number] - DESK // 2)
            self._set_current(number)
        self._ask_soon()

    def set_fit(self, fit: Fit) -> None:
        """As wide as the desk, or the whole page."""
        self.fit = fit
        self._rearrange()

    def zoom_by(self, factor: float) -> None:
        """Larger or smaller."""
        wanted = max(LEAST, min(MOST, self._zoom() * factor))
        self.fit, self.zoom = "", wanted
        self._rearrange()

    def percent(self) -> int:
        """How large the page is shown; 100 is the size of the paper at 96 dots to the inch."""
        return round(self._zoom() * 72 / 96 * 100)

    # Qt's side

    def paintEvent(self, event: QPaintEvent) -> None:
        self._paint_desk()

    def viewportSizeHint(self) -> QSize:
        return QSize(600, 400)

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._rearrange()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        act = {
            Qt.Key.Key_PageDown: lambda: self._turn(1),
            Qt.Key.Key_PageUp: lambda: self._turn(-1),
            Qt.Key.Key_Home: lambda: self.go(0),
            Qt.Key.Key_End: lambda: self.go(len(self.sizes) - 1),
            Qt.Key.Key_Plus: lambda: self.zoom_by(STEP),
            Qt.Key.Key_Minus: lambda: self.zoom_by(1 / STEP),
            Qt.Key.Key_L: lambda: self.set_fit("width"),
            Qt.Key.Key_H: lambda: self.set_fit("page"),
            Qt.Key.Key_Space: lambda: self._turn(1),
        }.get(Qt.Key(event.key()))
        if act is not None and not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            act()
        else:
            super().keyPressEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.zoom_by(STEP if event.angleDelta().y() > 0 else 1 / STEP)
        else:
            super().wheelEvent(event)

    def focusInEvent(self, event: object) -> None:
        super().focusInEvent(event)  # type: ignore[arg-type]
        self.viewport().update()

    def focusOutEvent(self, event: object) -> None:
        super().focusOutEvent(event)  # type: ignore[arg-type]
        self.viewport().update()

    # Inside

    def _zoom(self) -> float:
        """Pixels for a point."""
        if not self.fit or not self.sizes:
            return self.zoom
        room = self.viewport().width() - 2 * DESK
        wide = room / max(size.width for size in self.sizes)
        if self.fit == "width":
            return max(0.1, wide)
        high = (self.viewport().height() - 2 * DESK) / max(size.height for size in self.sizes)
        return max(0.1, min(wide, high))

    def _tops(self) -> list[int]:
        tops, y = [], DESK
        for size in self.sizes:
            tops.append(y)
            y += round(size.height * self._zoom()) + DESK
        tops.append(y)
        return tops

    def _turn(self, pages: int) -> None:
        """A screenful on; where the page is shown whole, the next page."""
        if self.fit == "page":
            self.go(self._current + pages)
        else:
            bar = self.verticalScrollBar()
            bar.setValue(bar.value() + pages * round(self.viewport().height() * 0.9))

    def _rearrange(self) -> None:
        """After a change of size, keep the page that was in front."""
        at = self._current
        self._asked = {}
        self._arrange()
        if at:
            self.go(at)
        self.zoom_changed.emit()

    def _arrange(self) -> None:
        view = self.viewport().size()
        tops = self._tops()
        height = tops[-1]
        widest = max((round(size.width * self._zoom()) for size in self.sizes), default=0) + 2 * DESK
        vertical, across = self.verticalScrollBar(), self.horizontalScrollBar()
        vertical.setRange(0, max(0, height - view.height()))
        vertical.setPageStep(view.height())
        vertical.setSingleStep(theme.current().u(40))
        across.setRange(0, max(0, widest - view.width()))
        across.setPageStep(view.width())
        self.viewport().update()
        self._ask_soon()

    def _rects(self) -> list[QRectF]:
        view, zoom = self.viewport().size(), self._zoom()
        tops, dx, dy = self._tops(), self.horizontalScrollBar().value(), self.verticalScrollBar().value()
        lift = max(0, (view.height() - tops[-1]) // 2) if len(self.sizes) else 0
        found = []
        for size, top in zip(self.sizes, tops, strict=False):
            width, height = round(size.width * zoom), round(size.height * zoom)
            left = max(DESK, (view.width() - width) // 2) - dx
            found.append(QRectF(left, top + lift - dy, width, height))
        return found

    def _paint_desk(self) -> None:
        look = theme.current()
        painter = paint.begin(self.viewport())
        rect = QRectF(self.viewport().rect())
        paint.box(painter, rect, 8, look.tokens.desk, look.tokens.hairline)
        painter.setRenderHint(painter.RenderHint.SmoothPixmapTransform)
        for number, page in enumerate(self._rects()):
            if not page.intersects(rect):
                continue
            painter.fillRect(page, QColor("#FFFFFF"))
            if number in self._pictures:
                self._paint_picture(painter, page, *self._pictures[number])
            paint.box(painter, page.adjusted(-0.5, -0.5, 0.5, 0.5), 0, None, look.tokens.edge)
        if self.hasFocus():
            paint.focus_ring(painter, rect, 8)

    def _paint_picture(self, painter: QPainter, page: QRectF, scale: float, picture: QImage) -> None:
        """Dot for dot where it was made for this size, so that small print stays sharp; else stretched meanwhile."""
        if scale == self._scale():
            picture.setDevicePixelRatio(self.devicePixelRatioF())
            painter.drawImage(page.topLeft(), picture)
        else:
            picture.setDevicePixelRatio(1)
            painter.drawImage(page, picture)

    def _scale(self) -> float:
        """Dots for a point."""
        return round(self._zoom() * self.devicePixelRatioF(), 3)

    def _on_scrolled(self) -> None:
        middle = self.verticalScrollBar().value() + self.viewport().height() / 2
        tops = self._tops()
        self._set_current(max((n for n in range(len(self.sizes)) if tops[n] <= middle), default=0))
        self._ask_soon()

    def _set_current(self, number: int) -> None:
        if number != self._current:
            self._current = number
            self._name()
            self.page_changed.emit()

    def _ask_soon(self) -> None:
        self._timer.start(0)

    def _ask(self) -> None:
        """Ask for the pages in view that are not there in this size yet."""
        rect = QRectF(self.viewport().rect())
        scale = self._scale()
        for number, page in enumerate(self._rects()):
            have = self._pictures.get(number)
            if page.intersects(rect) and self._asked.get(number) != scale and (have is None or have[0] != scale):
                self._asked[number] = scale
                self.needed.emit(number, scale)

    def _name(self) -> None:
        words = self.tr("Pratinjau")
        if self.sizes:
            words = self.tr("Pratinjau, halaman {0} dari {1}").format(self._current + 1, len(self.sizes))
        if words != self.accessibleName():
            self.setAccessibleName(words)
            QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.NameChanged))

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        self.viewport().update()
