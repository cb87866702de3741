"""The agenda on the screen: each line says what, who, why and until when, and carries the button that does it."""

from PySide6.QtCore import QModelIndex, QPoint, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter
from PySide6.QtWidgets import QFrame, QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from karier_desktop.rules.agenda_item import AgendaItem, Group
from karier_desktop.ui import icons, theme
from karier_desktop.ui.pages.home_agenda import ROW, AgendaModel, AgendaRow, Index
from karier_desktop.ui.pages.home_links import ICONS, button_words
from karier_desktop.ui.theme import Kind
from karier_desktop.ui.widgets import paint
from karier_desktop.ui.widgets.badge import BadgeValue, badge_width, paint_badge

BUTTON = 148
_KINDS: dict[Group, Kind] = {"late": "late", "week": "attention", "month": "information", "later": "neutral"}
_HEADS: dict[Group, str] = {"late": "circle-alert", "week": "clock", "month": "calendar-days", "later": "chevron-right"}
_HEIGHTS = {"head": 34, "item": 49, "more": 38}


class AgendaDelegate(QStyledItemDelegate):
    """Headings on alternate ground; lines with icon, two rows of text, badge and button on straight edges."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(theme.current().u(300), theme.current().u(_HEIGHTS[index.data(ROW).kind]))

    def button_rect(self, rect: QRect) -> QRectF:
        """Where the button of a line stands."""
        look = theme.current()
        width, height = look.u(BUTTON), look.u(32)
        return QRectF(rect.right() - look.u(12) - width, rect.center().y() - height / 2, width, height)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        row: AgendaRow = index.data(ROW)
        {"head": self._head, "item": self._item, "more": self._more}[row.kind](painter, option, row)
        painter.restore()

    def _head(self, painter: QPainter, option: QStyleOptionViewItem, row: AgendaRow) -> None:
        look, rect = theme.current(), QRectF(option.rect)
        painter.fillRect(rect, QColor(look.tokens.alternate))
        ink = look.badges[_KINDS[row.group]].text
        middle, size = rect.center().y(), look.u(18)
        icons.paint(painter, _HEADS[row.group], ink, rect.left() + look.u(16), middle - size / 2, size)
        room = rect.adjusted(look.u(41), 0, -look.u(18), 0)
        wide = paint.text(painter, room, row.words, look.font("section"), ink)
        count = room.adjusted(wide + look.u(10), 0, 0, 0)
        paint.text(painter, count, str(row.count), look.font("body", tabular=True), look.tokens.muted)
        paint.text(painter, room, row.until, look.font("small"), look.tokens.muted, paint.RIGHT)

    def _item(self, painter: QPainter, option: QStyleOptionViewItem, row: AgendaRow) -> None:
        look, rect = theme.current(), QRectF(option.rect)
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        if chosen:
            paint.left_bar(painter, rect)
        elif option.state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(rect, QColor(look.tokens.alternate))
        if not row.last:
            paint.hairline(painter, rect.left() + look.u(16), rect.bottom() - 1, rect.right() - look.u(16))
        if row.item is None:
            return
        size = look.u(18)
        left, middle = rect.left() + look.u(16), rect.center().y()
        icons.paint(painter, ICONS.get(row.item.kind, "circle"), look.tokens.muted, left, middle - size / 2, size)
        button = self.button_rect(option.rect)
        badge = BadgeValue(row.item.badge_kind, row.item.badge)
        edge = button.left() - look.u(12) - badge_width(badge)
        paint_badge(painter, edge, middle, badge, chosen)
        self._words(
            painter, QRectF(rect.left() + look.u(46), rect.top(), 0, rect.height()), edge - look.u(12), row.item
        )
        self._button(painter, button, button_words(row.item), chosen)
        if chosen and option.state & QStyle.StateFlag.State_HasFocus:
            paint.focus_ring(painter, button.adjusted(-3, -3, 3, 3), 8)

    def _words(self, painter: QPainter, room: QRectF, right: float, item: AgendaItem) -> None:
        look = theme.current()
        upper = QRectF(room.left(), room.top() + look.u(6), max(0.0, right - room.left()), look.u(19))
        wide = paint.text(painter, upper, item.title, look.font("bold"), look.tokens.text)
        rest = upper.adjusted(wide + look.u(9), 0, 0, 0)
        paint.text(painter, rest, item.who, look.font("body"), look.tokens.text)
        lower, font = upper.translated(0, look.u(17)), look.font("small")
        # The legal basis goes first when there is no room; the tooltip has it.
        fits = paint.advance(font, item.line) <= lower.width()
        paint.text(painter, lower, item.line if fits else item.detail, font, look.tokens.muted)

    def _button(self, painter: QPainter, rect: QRectF, words: str, accent: bool) -> None:
        look = theme.current()
        if accent:
            paint.box(painter, rect, 6, look.tokens.accent)
        else:
            paint.box(painter, rect, 6, look.tokens.base, look.tokens.edge)
        ink = look.tokens.on_accent if accent else look.tokens.text
        paint.text(painter, rect, words, look.font("strong"), ink, paint.CENTRE)

    def _more(self, painter: QPainter, option: QStyleOptionViewItem, row: AgendaRow) -> None:
        look, rect = theme.current(), QRectF(option.rect)
        if option.state & QStyle.StateFlag.State_Selected:
            paint.left_bar(painter, rect)
        size = look.u(16)
        icon = "chevron-down" if row.count else "chevron-up"
        icons.paint(painter, icon, look.tokens.accent, rect.left() + look.u(46), rect.center().y() - size / 2, size)
        room = rect.adjusted(look.u(70), 0, -look.u(16), 0)
        paint.text(painter, room, row.words, look.font("strong"), look.tokens.accent)


class AgendaView(QListView):
    """Arrow keys move the line and the accent with it; Enter, or the button, does it: `acted(item)`."""

    acted = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.agenda = AgendaModel(self)
        self.lines = AgendaDelegate(self)
        self.setModel(self.agenda)
        self.setItemDelegate(self.lines)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setMouseTracking(True)
        self.setAccessibleName(self.tr("Agenda"))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.viewport().setAutoFillBackground(False)
        theme.current().changed.connect(self.scheduleDelayedItemsLayout)

    def current(self) -> AgendaRow | None:
        """The line under the cursor."""
        row = self.currentIndex().data(ROW)
        return row if isinstance(row, AgendaRow) else None

    def select_first(self) -> None:
        """The first matter."""
        first = next((n for n, row in enumerate(self.agenda.rows) if row.kind == "item"), -1)
        if first >= 0:
            self.setCurrentIndex(self.agenda.index(first, 0))

    def select_item(self, item: AgendaItem | None) -> None:
        """The matter that was chosen before, else the first."""
        number = self.agenda.row_of(item) if item is not None else -1
        if number >= 0:
            self.setCurrentIndex(self.agenda.index(number, 0))
        else:
            self.select_first()

    def act(self) -> None:
        """Do what the current line offers."""
        row = self.current()
        if row is None:
            return
        if row.item is not None:
            self.acted.emit(row.item)
        else:
            at = self.currentIndex().row()
            self.agenda.toggle(row.group)
            self.setCurrentIndex(self.agenda.index(min(at, self.agenda.rowCount() - 1), 0))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self.act()
        else:
            super().keyPressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        index = self.indexAt(event.position().toPoint())
        if event.button() == Qt.MouseButton.LeftButton and self._on_button(index, event.position().toPoint()):
            self.act()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        super().mouseMoveEvent(event)
        spot = event.position().toPoint()
        over = self._on_button(self.indexAt(spot), spot)
        self.viewport().setCursor(Qt.CursorShape.PointingHandCursor if over else Qt.CursorShape.ArrowCursor)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        if not self._on_button(self.indexAt(event.position().toPoint()), event.position().toPoint()):
            self.act()

    def _on_button(self, index: QModelIndex, spot: QPoint) -> bool:
        row = index.data(ROW)
        if not isinstance(row, AgendaRow) or row.kind == "head":
            return False
        return row.kind == "more" or self.lines.button_rect(self.visualRect(index)).contains(spot.toPointF())
