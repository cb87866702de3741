"""The head of a list: 9 pt, muted, the sort arrow behind the words."""

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QHeaderView, QWidget

from karier_desktop.ui import icons, theme
from karier_desktop.ui.widgets import paint


class TableHeader(QHeaderView):
    """Sections can be dragged, resized and clicked to sort; the view adds the column menu."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self.setSectionsClickable(True)
        self.setSectionsMovable(True)
        self.setHighlightSections(False)
        self.setSortIndicatorShown(True)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.setMinimumSectionSize(theme.current().u(44))

    def sizeHint(self) -> QSize:
        # Only the height counts; asking Qt for the width would measure every head again with every column set.
        return QSize(theme.current().u(100), theme.current().u(32))

    def paintSection(self, painter: QPainter, rect: QRect, section: int) -> None:
        look, room = theme.current(), QRectF(rect)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        paint.hairline(painter, room.left(), room.bottom() - 1, room.right() + 1)
        words = str(self.model().headerData(section, Qt.Orientation.Horizontal) or "")
        align = self.model().headerData(section, Qt.Orientation.Horizontal, Qt.ItemDataRole.TextAlignmentRole)
        right = bool(int(align or 0) & int(Qt.AlignmentFlag.AlignRight))
        sorted_here = self.sortIndicatorSection() == section
        first = self.visualIndex(section) == 0
        mark = look.u(14) if sorted_here else 0
        room = room.adjusted(look.u(12) if first else look.u(8), 0, -look.u(8) - mark, 0)
        font = look.font("head")
        wide = paint.text(painter, room, words, font, look.tokens.muted, paint.RIGHT if right else paint.LEFT)
        if sorted_here:
            arrow = "arrow-up" if self.sortIndicatorOrder() == Qt.SortOrder.AscendingOrder else "arrow-down"
            x = room.right() + 2 if right else room.left() + wide + look.u(4)
            icons.paint(painter, arrow, look.tokens.muted, x, room.center().y() - look.u(6), look.u(12), 2.25)
        painter.restore()
