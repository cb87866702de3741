"""The queue of a period: who is being appraised, who waits, who is done."""

from collections.abc import Callable, Sequence
from datetime import date
from uuid import UUID

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QListView,
    QMenu,
    QSizePolicy,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from karier_desktop.queries.appraisal_queue import QueueRow
from karier_desktop.rules.book import RuleBook
from karier_desktop.rules.listing import search_words, sort_name
from karier_desktop.ui import icons, theme
from karier_desktop.ui.pages.appraisal_words import STATE_ICONS, predicate_name, short_name, state_words
from karier_desktop.ui.widgets import paint
from karier_desktop.ui.widgets.chip import Chip
from karier_desktop.ui.widgets.search import SearchField
from karier_desktop.ui.widgets.sheet import Sheet, row
from karier_desktop.ui.widgets.text import Text

Index = QModelIndex | QPersistentModelIndex
ROW = Qt.ItemDataRole.UserRole
STATE = Qt.ItemDataRole.UserRole + 1
HIGH = 44
UNIT_LETTERS = 26


class QueueModel(QAbstractListModel):
    """The people that the search lets through."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.rows: list[QueueRow] = []
        self.all: Sequence[QueueRow] = ()
        self.words: dict[UUID, str] = {}
        self._text = ""

    def show(self, rows: Sequence[QueueRow], words: dict[UUID, str]) -> None:
        """Replace the queue; `words` say how far each person is."""
        self.all, self.words = rows, words
        self.search(self._text)

    def search(self, text: str) -> None:
        """Keep the people in whose line every word occurs."""
        self._text = text
        wanted = search_words(text)
        self.beginResetModel()
        self.rows = [row_ for row_ in self.all if all(word in row_.search for word in wanted)]
        self.endResetModel()

    def number_of(self, employee_id: UUID | None) -> int:
        """Where a person stands, or -1."""
        return next((i for i, row_ in enumerate(self.rows) if row_.employee_id == employee_id), -1)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        return 0 if parent.isValid() else len(self.rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        row_ = self.rows[index.row()]
        said = self.words.get(row_.employee_id, "")
        if role == Qt.ItemDataRole.DisplayRole:
            return row_.name
        if role in (Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole):
            return f"{row_.full_name}, {said}"
        return {int(ROW): row_, int(STATE): said}.get(int(role))


class QueueDelegate(QStyledItemDelegate):
    """Icon of the state, name, and the state in words below it."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(theme.current().u(160), theme.current().u(HIGH))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        look, rect = theme.current(), QRectF(option.rect)
        row_ = index.data(ROW)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if option.state & QStyle.StateFlag.State_Selected:
            paint.left_bar(painter, rect)
            if option.state & QStyle.StateFlag.State_HasFocus:
                paint.focus_ring(painter, rect.adjusted(0, 0, -1, 0), 2)
        else:
            paint.hairline(painter, rect.left() + look.u(12), rect.bottom() - 1, rect.right() - look.u(12))
        icon, kind = STATE_ICONS[row_.state]
        ink = look.badges[kind].text if kind else look.tokens.accent
        size = look.u(16)
        icons.paint(painter, icon, ink, rect.left() + look.u(12), rect.center().y() - size / 2, size)
        left, wide = rect.left() + look.u(36), rect.width() - look.u(48)
        upper = QRectF(left, rect.top() + look.u(5), wide, look.u(18))
        font = look.font("strong")
        paint.text(painter, upper, short_name(row_.name, font, wide), font, look.tokens.text)
        lower = QRectF(left, upper.bottom() - 1, wide, look.u(17))
        paint.text(painter, lower, str(index.data(STATE)), look.font("small"), look.tokens.muted)
        painter.restore()


class QueueList(QListView):
    """`entered` on Enter or Right: the person is to be scored; `typed(text)` for the search box."""

    entered = Signal()
    typed = Signal(str)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if plain and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Right):
            self.entered.emit()
        else:
            super().keyPressEvent(event)

    def keyboardSearch(self, search: str) -> None:
        self.typed.emit(search)


class QueueSearch(SearchField):
    """`entered` on Enter: the person found is to be scored."""

    entered = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        super().keyPressEvent(event)
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.entered.emit()


class QueuePanel(Sheet):
    """`chosen(QueueRow)` when another person becomes the current one; `entered` to start.

    `unit_requested` when a unit is to be picked, `unit_dropped` to see all of them again.
    """

    chosen = Signal(object)
    entered = Signal()
    unit_requested = Signal()
    unit_dropped = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(0, spacing=0, parent=parent)
        self.person: UUID | None = None
        self._quiet = False
        self.left = Text("", "body", "muted", tabular=True)
        self.search = QueueSearch(self.tr("Nama atau NIP"))
        self.search.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.unit = Chip(self.tr("Semua unit"), menu=self._unit_menu())
        self.people = QueueModel(self)
        self.list = QueueList()
        self.list.setAccessibleName(self.tr("Antrean penilaian"))
        self.list.setModel(self.people)
        self.list.setItemDelegate(QueueDelegate(self.list))
        self.list.setUniformItemSizes(True)
        self.list.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.nobody = Text("", "body", "muted", wrap=True)
        self._lay_out()
        self._connect()
        theme.current().changed.connect(self.list.doItemsLayout)

    def show_queue(self, rows: Sequence[QueueRow], book: RuleBook, day: date) -> None:
        """Show who is in the queue; the current person stays the current one."""
        words = {row_.employee_id: state_words(row_, predicate_name(book, row_, day)) for row_ in rows}
        self._keeping(lambda: self.people.show(rows, words))
        waiting = sum(row_.state != "selesai" for row_ in rows)
        self.left.setText(self.tr("{0} tersisa").format(waiting) if waiting else self.tr("semua selesai"))

    def offer_units(self, several: bool) -> None:
        """An office of one unit has nothing to choose."""
        self.unit.setVisible(several)

    def show_unit(self, name: str) -> None:
        """Which unit is looked at; empty for all."""
        short = name if len(name) <= UNIT_LETTERS else f"{name[: UNIT_LETTERS - 1].rstrip()}…"
        self.unit.set_words(short or self.tr("Semua unit"))
        self.unit.setChecked(bool(name))
        self.unit.setToolTip(name)

    def current(self) -> QueueRow | None:
        """The person in front."""
        return next((row_ for row_ in self.people.all if row_.employee_id == self.person), None)

    def go_to(self, employee_id: UUID | None) -> None:
        """Make a person the current one, as if chosen by hand."""
        self._select(self.people.number_of(employee_id))

    def stay(self, employee_id: UUID) -> None:
        """Show a person as the current one again, without opening anything."""
        self.person = employee_id
        self._quiet = True
        self._select(self.people.number_of(employee_id))
        self._quiet = False

    def step(self, by: int) -> None:
        """To the previous or next person shown."""
        number = self.people.number_of(self.person) + by
        if 0 <= number < len(self.people.rows):
            self._select(number)

    def next_open(self) -> QueueRow | None:
        """The next person by name who is not done, starting over at the end; None when all are."""
        current = self.current()
        still_open = [row_ for row_ in self.people.rows if row_.state != "selesai" and row_ is not current]
        later = [row_ for row_ in still_open if current is not None and _place(row_) > _place(current)]
        return next(iter([*later, *still_open]), None)

    # Inside

    def _lay_out(self) -> None:
        head = row(Text(self.tr("Antrean"), "section"), self.left, None)
        for part, below in ((head, 0), (row(self.search), 0), (row(self.unit, None), 8)):
            part.setContentsMargins(12, 12 if part is head else 8, 12, below)
            self.body.addLayout(part)
        self.nobody.setContentsMargins(12, 12, 12, 12)
        self.body.addWidget(self.nobody)
        self.body.addWidget(self.list, 1)
        self.nobody.hide()
        self.unit.hide()

    def _connect(self) -> None:
        self.search.searched.connect(self._on_searched)
        self.search.left_downwards.connect(lambda: self.list.setFocus(Qt.FocusReason.OtherFocusReason))
        self.search.entered.connect(self.entered)
        self.list.entered.connect(self.entered)
        self.list.typed.connect(self._on_typed)
        self.list.doubleClicked.connect(lambda _: self.entered.emit())
        self.list.selectionModel().currentChanged.connect(self._on_current)

    def _unit_menu(self) -> QMenu:
        menu = QMenu(self)
        menu.addAction(self.tr("Pilih unit…"), self.unit_requested.emit)
        menu.addAction(self.tr("Semua unit"), self.unit_dropped.emit)
        return menu

    def _keeping(self, change: Callable[[], object]) -> None:
        self._quiet = True
        change()
        self._quiet = False
        number = self.people.number_of(self.person)
        self._say_nobody()
        if number >= 0:
            self._quiet = True
            self._select(number)
            self._quiet = False

    def _say_nobody(self) -> None:
        empty = not self.people.rows
        self.nobody.setVisible(empty)
        found = self.tr("Tidak ada yang cocok.") if self.people.all else self.tr("Tidak ada pegawai dalam periode ini.")
        self.nobody.setText(found)

    def _on_searched(self, text: str) -> None:
        self._keeping(lambda: self.people.search(text))
        if text and self.people.rows and self.people.number_of(self.person) < 0:
            self._select(0)

    def _on_typed(self, text: str) -> None:
        self.search.setFocus(Qt.FocusReason.OtherFocusReason)
        self.search.setText(self.search.text() + text)

    def _select(self, number: int) -> None:
        if number >= 0:
            index = self.people.index(number)
            self.list.setCurrentIndex(index)
            self.list.scrollTo(index)

    def _on_current(self, now: QModelIndex, _before: QModelIndex) -> None:
        row_ = now.data(ROW) if now.isValid() else None
        if isinstance(row_, QueueRow) and not self._quiet and row_.employee_id != self.person:
            self.person = row_.employee_id
            self.chosen.emit(row_)


def _place(row_: QueueRow) -> tuple[str, str]:
    """Where a person stands by name."""
    return sort_name(row_.name), str(row_.employee_id)
