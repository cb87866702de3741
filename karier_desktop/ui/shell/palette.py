"""Ctrl+K: jump to people, actions, reports and places from one box."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import (
    QAbstractListModel,
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRectF,
    QSize,
    Qt,
)
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QDialog,
    QListView,
    QSizePolicy,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from karier_desktop.ui import icons, theme
from karier_desktop.ui.widgets import paint
from karier_desktop.ui.widgets.search import SearchField
from karier_desktop.ui.widgets.text import Text

HIT = Qt.ItemDataRole.UserRole
Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True)
class Hit:
    """One line of the palette; `run` is called after it closed."""

    title: str
    subtitle: str
    icon: str
    run: Callable[[], object]
    hint: str = ""


Deliver = Callable[[Sequence[Hit]], None]
Provider = Callable[[str, Deliver], None]
"""Called with what was typed; calls back with its hits, at once or later."""


class HitModel(QAbstractListModel):
    """The hits of all providers, in the order of the providers."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._parts: dict[int, Sequence[Hit]] = {}
        self.hits: list[Hit] = []

    def put(self, part: int, hits: Sequence[Hit]) -> None:
        """Set what one provider found."""
        self.beginResetModel()
        self._parts[part] = hits
        self.hits = [hit for key in sorted(self._parts) for hit in self._parts[key]]
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        return 0 if parent.isValid() else len(self.hits)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        hit = self.hits[index.row()]
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return f"{hit.title}, {hit.subtitle}" if hit.subtitle else hit.title
        return hit if role == HIT else None


class HitDelegate(QStyledItemDelegate):
    """Icon, title, muted second part, key hint at the right."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(100, theme.current().u(40))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        look = theme.current()
        hit: Hit = index.data(HIT)
        rect = QRectF(option.rect)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if option.state & QStyle.StateFlag.State_Selected:
            paint.left_bar(painter, rect)
        x, size = rect.left() + look.u(14), look.u(16)
        icons.paint(painter, hit.icon, look.tokens.muted, x, rect.center().y() - size / 2, size)
        hint = paint.advance(look.font("hint"), hit.hint) + look.u(12) if hit.hint else 0
        room = QRectF(x + look.u(28), rect.top(), rect.right() - x - look.u(40) - hint, rect.height())
        took = paint.text(painter, room, hit.title, look.font("strong"), look.tokens.text)
        rest = room.adjusted(took + look.u(10), 0, 0, 0)
        if hit.subtitle and rest.width() > look.u(40):
            paint.text(painter, rest, hit.subtitle, look.font("small"), look.tokens.muted)
        if hit.hint:
            box = rect.adjusted(0, 0, -look.u(12), 0)
            paint.text(painter, box, hit.hint, look.font("hint"), look.tokens.muted, paint.RIGHT)
        painter.restore()


class Palette(QDialog):
    """The box. Up, Down, Page keys move in the list while the text stays in the box; Enter runs; Esc closes."""

    def __init__(self, providers: Sequence[Provider], parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Dialog | Qt.WindowType.FramelessWindowHint)
        self.setWindowTitle(self.tr("Cari atau lompat"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._providers = providers
        self._over = parent
        self._asked = 0
        self.box = SearchField(self.tr("Nama orang, tindakan, laporan, atau tempat"), width=560)
        self.box.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.model = HitModel(self)
        self.list = QListView()
        self.list.setModel(self.model)
        self.list.setItemDelegate(HitDelegate(self.list))
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setAccessibleName(self.tr("Hasil pencarian"))
        self.list.setUniformItemSizes(True)
        self.list.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.nothing = Text(self.tr("Tidak ada yang cocok. Coba sebagian nama atau NIP."), "body", "muted")
        self.nothing.setAlignment(Qt.AlignmentFlag.AlignCenter)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(12, 12, 12, 12)
        layout.setSpacing(8)
        layout.addWidget(self.box)
        layout.addWidget(self.list, 1)
        layout.addWidget(self.nothing)
        self.box.searched.connect(self.ask)
        self.list.clicked.connect(self._run)
        self.box.installEventFilter(self)
        self.ask("")

    def open_over(self) -> None:
        """Show it at the top middle of the window."""
        look, window = theme.current(), self._over
        width = min(look.u(600), window.width() - 40)
        self.resize(width, min(look.u(460), window.height() - 120))
        corner = window.mapToGlobal(window.rect().topLeft())
        self.move(corner.x() + (window.width() - width) // 2, corner.y() + 60)
        self.open()
        self.box.setFocus(Qt.FocusReason.OtherFocusReason)

    def ask(self, text: str) -> None:
        """Ask every provider; late answers to an earlier question are dropped."""
        self._asked += 1
        asked = self._asked
        for part, provider in enumerate(self._providers):
            provider(text.strip(), partial(self._take, asked, part))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            if event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown):
                self._step({Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1, Qt.Key.Key_PageUp: -8}.get(Qt.Key(event.key()), 8))
                return True
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self.ask(self.box.text())
                self._run(self.list.currentIndex())
                return True
        return False

    def paintEvent(self, event: QPaintEvent) -> None:
        tokens = theme.current().tokens
        painter = paint.begin(self)
        painter.fillRect(self.rect(), self.palette().base())
        paint.box(painter, QRectF(self.rect()), 0, tokens.base, tokens.edge)

    def _take(self, asked: int, part: int, hits: Sequence[Hit]) -> None:
        if asked != self._asked:
            return
        self.model.put(part, hits)
        self.list.setCurrentIndex(self.model.index(0, 0))
        self.nothing.setVisible(not self.model.hits)
        self.list.setVisible(bool(self.model.hits))

    def _step(self, by: int) -> None:
        row = max(0, min(self.model.rowCount() - 1, self.list.currentIndex().row() + by))
        self.list.setCurrentIndex(self.model.index(row, 0))

    def _run(self, index: QModelIndex) -> None:
        if index.isValid():
            hit = self.model.hits[index.row()]
            self.accept()
            hit.run()


def matches(text: str, words: str) -> bool:
    """Every word typed occurs somewhere in `words`."""
    low = words.casefold()
    return all(part in low for part in text.casefold().split())
