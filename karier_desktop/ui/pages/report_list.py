"""The documents by group, found by typing: headings cannot be chosen, the arrows step over them."""

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QFrame, QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from karier_desktop.rules.listing import folded
from karier_desktop.ui import icons, theme
from karier_desktop.ui.widgets import paint

Index = QModelIndex | QPersistentModelIndex
LINE = Qt.ItemDataRole.UserRole


class Line(NamedTuple):
    """A document with its code, or a heading without."""

    title: str
    code: str = ""


class ReportModel(QAbstractListModel):
    """Headings and documents; `search` leaves the documents whose title or group has every word."""

    def __init__(self, groups: Sequence[tuple[str, Sequence[Line]]], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._groups = groups
        self.lines: list[Line] = []
        self.search("")

    def search(self, text: str) -> None:
        """Show what fits."""
        self.beginResetModel()
        words = folded(text).split()
        self.lines = []
        for group, reports in self._groups:
            found = [one for one in reports if all(word in folded(f"{group} {one.title}") for word in words)]
            if found:
                self.lines += [Line(group), *found]
        self.endResetModel()

    def row_of(self, code: str) -> int:
        """Where a document stands, or -1."""
        return next((row for row, line in enumerate(self.lines) if line.code == code), -1)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        return 0 if parent.isValid() else len(self.lines)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        line = self.lines[index.row()]
        if role in (
            Qt.ItemDataRole.DisplayRole,
            Qt.ItemDataRole.AccessibleTextRole,
            Qt.ItemDataRole.ToolTipRole,
        ):
            return line.title
        return line if role == LINE else None

    def flags(self, index: Index) -> Qt.ItemFlag:
        if index.isValid() and not self.lines[index.row()].code:
            return Qt.ItemFlag.NoItemFlags
        return super().flags(index)


class ReportDelegate(QStyledItemDelegate):
    """Paints headings small and muted, documents with their icon."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        line: Line = index.data(LINE)
        return QSize(theme.current().u(120), theme.current().u(30 if line.code or index.row() == 0 else 36))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        look, rect, line = theme.current(), QRectF(option.rect), index.data(LINE)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if not line.code:
            room = QRectF(rect.left() + look.u(10), rect.bottom() - look.u(26), rect.width() - look.u(10), look.u(22))
            paint.text(painter, room, line.title, look.font("head"), look.tokens.muted)
        else:
            self._paint_report(painter, rect, option, line)
        painter.restore()

    def _paint_report(self, painter: QPainter, rect: QRectF, option: QStyleOptionViewItem, line: Line) -> None:
        look = theme.current()
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        ink, font = look.tokens.text, look.font("body")
        if chosen:
            paint.left_bar(painter, rect.adjusted(0, 1, 0, -1), 4)
            ink, font = look.tokens.accent, look.font("bold")
        elif option.state & QStyle.StateFlag.State_MouseOver:
            paint.box(painter, rect.adjusted(0, 1, 0, -1), 4, look.tokens.alternate)
        size = look.u(16)
        icons.paint(painter, "file-text", ink, rect.left() + look.u(10), rect.center().y() - size / 2, size)
        room = rect.adjusted(look.u(34), 0, -look.u(4), 0)
        paint.text(painter, room, line.title, font, ink)
        if chosen and option.state & QStyle.StateFlag.State_HasFocus:
            paint.focus_ring(painter, rect.adjusted(0, 1, 0, -1), 4)


class ReportList(QListView):
    """`chosen(code)` as the cursor moves from document to document; `entered` on Enter."""

    chosen = Signal(str)
    entered_code = Signal()

    def __init__(self, groups: Sequence[tuple[str, Sequence[Line]]], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.lines = ReportModel(groups, self)
        self.setModel(self.lines)
        self.setItemDelegate(ReportDelegate(self))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setMouseTracking(True)
        self.setAccessibleName(self.tr("Daftar dokumen"))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.viewport().setAutoFillBackground(False)
        self.activated.connect(lambda _: self.entered_code.emit())
        theme.current().changed.connect(self.scheduleDelayedItemsLayout)

    def choose(self, code: str) -> None:
        """Make a document the current one."""
        row = self.lines.row_of(code)
        if row >= 0:
            self.setCurrentIndex(self.lines.index(row, 0))

    def choose_first(self) -> None:
        """The first document shown."""
        first = next((line.code for line in self.lines.lines if line.code), "")
        if first:
            self.choose(first)

    def code(self) -> str:
        """The document under the cursor."""
        line = self.currentIndex().data(LINE)
        return line.code if isinstance(line, Line) else ""

    def currentChanged(self, current: Index, previous: Index) -> None:
        super().currentChanged(current, previous)
        line = current.data(LINE)
        if isinstance(line, Line) and line.code:
            self.chosen.emit(line.code)
