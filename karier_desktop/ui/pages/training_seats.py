"""The participants of an event beside the calendar: two lines each, the second says why."""

from collections.abc import Sequence

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPainter
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from karier_desktop.catalog.training import PARTICIPANT_STATUSES
from karier_desktop.queries.training_people import Seat
from karier_desktop.rules.names import shorter_names
from karier_desktop.ui import theme
from karier_desktop.ui.i18n import catalogue as words
from karier_desktop.ui.pages.training_settle import clash_words
from karier_desktop.ui.widgets import paint
from karier_desktop.ui.widgets.badge import BadgeValue, badge_width, paint_badge

Index = QModelIndex | QPersistentModelIndex
SEAT = Qt.ItemDataRole.UserRole


class SeatModel(QAbstractListModel):
    """The seats of one event, those who need a decision first."""

    def __init__(self) -> None:
        super().__init__()
        self.seats: list[Seat] = []

    def show(self, seats: Sequence[Seat]) -> None:
        """Replace what is listed."""
        self.beginResetModel()
        self.seats = sorted(seats, key=lambda seat: not seat.clashes)
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        return 0 if parent.isValid() else len(self.seats)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        seat = self.seats[index.row()]
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return f"{seat.person.full_name}\n{self.reason(seat)}"
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{seat.person.full_name}, {self.badge(seat).text}, {self.reason(seat)}"
        return seat if role == SEAT else None

    def badge(self, seat: Seat) -> BadgeValue:
        """The state in a word or two."""
        if seat.clashes:
            return BadgeValue("late", self.tr("Bentrok"))
        if seat.status == "terdaftar":
            return BadgeValue("done", self.tr("Siap"), quiet=True)
        label = words(dict(PARTICIPANT_STATUSES).get(seat.status, seat.status))
        return BadgeValue("done" if seat.status == "lulus" else "neutral", label, quiet=True)

    def reason(self, seat: Seat) -> str:
        """The second line: the clash, why it was accepted, what came of it, or the JP of the year."""
        if seat.clashes:
            return clash_words(seat.person)
        if seat.clash_reason and seat.person.busy:
            return self.tr("Tetap ikut: {0}").format(seat.clash_reason)
        if seat.certificate_number:
            return self.tr("Sertifikat {0}").format(seat.certificate_number)
        if seat.person.minimum:
            return self.tr("{0} dari {1} JP tahun ini").format(seat.person.jp, seat.person.minimum)
        return self.tr("{0} JP tahun ini").format(seat.person.jp)


class SeatDelegate(QStyledItemDelegate):
    """Name, reason, badge at the right."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(theme.current().u(200), theme.current().u(44))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        look, rect, seat = theme.current(), QRectF(option.rect), index.data(SEAT)
        model = index.model()
        if not isinstance(model, SeatModel):
            return
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        if chosen:
            paint.left_bar(painter, rect)
        else:
            paint.hairline(painter, rect.left() + 16, rect.bottom() - 1, rect.right() - 16)
        badge = model.badge(seat)
        x = rect.right() - look.u(16) - badge_width(badge)
        paint_badge(painter, x, rect.center().y(), badge, chosen)
        room = QRectF(rect.left() + 16, rect.top() + look.u(4), x - rect.left() - 16 - look.u(8), look.u(19))
        _paint_name(painter, room, seat)
        ink = look.badges["late"].text if seat.clashes else look.tokens.muted
        below = room.translated(0, look.u(17))
        shown = painter.fontMetrics().elidedText(model.reason(seat), Qt.TextElideMode.ElideRight, int(below.width()))
        paint.text(painter, below, shown, look.font("small"), ink)
        painter.restore()


class SeatList(QListView):
    """Enter opens the results of a person (`opened`), Del takes one out (`removed`)."""

    opened = Signal(object)
    removed = Signal(object)

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.seats = SeatModel()
        self.setModel(self.seats)
        self.setItemDelegate(SeatDelegate(self))
        self.setAccessibleName(name)
        self.setUniformItemSizes(True)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.viewport().setAutoFillBackground(False)
        self.activated.connect(lambda index: self.opened.emit(index.data(SEAT)))
        theme.current().changed.connect(self.reset)

    def minimumSizeHint(self) -> QSize:
        return QSize(theme.current().u(200), theme.current().u(2 * 44))

    def sizeHint(self) -> QSize:
        # The list takes the room that is left and scrolls by itself; asking for more would make the pane scroll too.
        return self.minimumSizeHint()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        seat = self.currentIndex().data(SEAT)
        if event.key() == Qt.Key.Key_Delete and seat is not None:
            self.removed.emit(seat)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and seat is not None:
            self.opened.emit(seat)
        else:
            super().keyPressEvent(event)


def _paint_name(painter: QPainter, room: QRectF, seat: Seat) -> None:
    """Degrees go first when the name does not fit."""
    look = theme.current()
    font, person = look.font("strong"), seat.person
    forms = shorter_names(person.front_title, person.name, person.back_title)
    words_shown = next((form for form in forms if paint.advance(font, form) <= room.width()), forms[-1])
    painter.setPen(QColor(look.tokens.text))
    paint.text(painter, room, words_shown, font, look.tokens.text)
