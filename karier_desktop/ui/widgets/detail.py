"""Parts of a detail panel: the head with photo box and NIP, facts in two columns, history as a line of dots."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QGuiApplication, QPaintEvent, QPen, QPixmap
from PySide6.QtWidgets import QGridLayout, QSizePolicy, QVBoxLayout, QWidget

from karier_desktop.ui import icons, theme
from karier_desktop.ui.widgets import paint
from karier_desktop.ui.widgets.badge import Badge, BadgeValue
from karier_desktop.ui.widgets.button import Button, icon_button
from karier_desktop.ui.widgets.filling import filling
from karier_desktop.ui.widgets.flow import Flow
from karier_desktop.ui.widgets.sheet import row
from karier_desktop.ui.widgets.text import Text


class PhotoBox(QWidget):
    """56x72: the photo, or the initials until there is one."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._initials = ""
        self._photo: QPixmap | None = None
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def show_person(self, name: str, photo: QPixmap | None = None) -> None:
        """Change the person."""
        parts = [part for part in name.split() if part[:1].isalpha()]
        self._initials = "".join(part[0].upper() for part in (parts[:1] + parts[-1:] if len(parts) > 1 else parts))
        self._photo = photo
        self.setAccessibleName(self.tr("Foto {0}").format(name) if photo else "")
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(theme.current().u(56), theme.current().u(72))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        look, painter, rect = theme.current(), paint.begin(self), QRectF(self.rect())
        if self._photo is not None:
            painter.drawPixmap(self.rect(), self._photo)
            return
        paint.box(painter, rect, 6, look.tokens.soft, look.tokens.hairline)
        paint.text(painter, rect, self._initials, look.font("title"), look.tokens.accent, paint.CENTRE)


class DetailHeader(QWidget):
    """Name over two lines, NIP with a copy button, badges."""

    copied = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.photo = PhotoBox()
        self.name = Text("", "name", wrap=True)
        self.number = Text("", "strong", tabular=True)
        self.copy = icon_button("copy", self.tr("Salin NIP"), size="small")
        self.copy.clicked.connect(self._copy)
        self._badges = Flow()
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(self.name)
        words.addLayout(row(self.number, self.copy, None, spacing=4))
        words.addStretch(1)
        top = row(self.photo, words, spacing=12)
        top.setStretch(1, 1)
        top.setAlignment(self.photo, Qt.AlignmentFlag.AlignTop)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(12)
        layout.addLayout(top)
        layout.addWidget(self._badges)

    def show_person(
        self,
        name: str,
        number: str,
        badges: Sequence[BadgeValue],
        *,
        plain: str = "",
        photo: QPixmap | None = None,
    ) -> None:
        """Change the person; `name` with degrees, `plain` without (for the initials), `number` as printed."""
        self.name.setText(keep_degrees(name))
        self.number.setText(number)
        self.number.setVisible(bool(number))
        self.copy.setVisible(bool(number))
        self.photo.show_person(plain or name, photo)
        set_badges(self._badges, badges)

    def _copy(self) -> None:
        digits = self.number.text().replace(" ", "")
        QGuiApplication.clipboard().setText(digits)
        self.copied.emit(digits)


def keep_degrees(name: str) -> str:
    """Join the last word of a name and its first degree, so that they wrap together."""
    return name.replace(", ", ",\u00a0", 1)


def set_badges(flow: Flow, badges: Sequence[BadgeValue]) -> None:
    """Replace the badges in a flow."""
    with filling(flow):
        flow.clear()
        for value in badges:
            flow.add(Badge(value.kind, value.text, quiet=value.quiet, icon=value.icon))


class FactGrid(QWidget):
    """Facts as two columns: muted label of 104, value that wraps."""

    def __init__(self, facts: Sequence[tuple[str, str]] = (), *, label: int = 104) -> None:
        super().__init__()
        self._label = label
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(12)
        self._grid.setVerticalSpacing(6)
        self._grid.setColumnStretch(1, 1)
        theme.current().changed.connect(self._fit)
        self.set_facts(facts)

    def set_facts(self, facts: Sequence[tuple[str, str]]) -> None:
        """Show other facts; one without a value is left out."""
        with filling(self):
            for old in self.findChildren(Text):
                self._grid.removeWidget(old)
                old.hide()
                old.deleteLater()
            for line, (label, value) in enumerate(f for f in facts if f[1]):
                self._grid.addWidget(Text(label, "body", "muted", wrap=True), line, 0, Qt.AlignmentFlag.AlignTop)
                self._grid.addWidget(Text(value, wrap=True), line, 1)
        self._fit()

    def _fit(self) -> None:
        self._grid.setColumnMinimumWidth(0, theme.current().u(self._label))


@dataclass(frozen=True)
class TimelineEntry:
    """One dated row of a history. `link` is the evidence, or what is missing of it (`link_kind` attention)."""

    key: object
    title: str
    when: str
    detail: str = ""
    link: str = ""
    missing: bool = False


class Timeline(QWidget):
    """Entries below one another, newest first, joined by a line of dots. `activated(key)` when a link is pressed."""

    activated = Signal(object)

    def __init__(self, entries: Sequence[TimelineEntry] = ()) -> None:
        super().__init__()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self.set_entries(entries)

    def set_entries(self, entries: Sequence[TimelineEntry]) -> None:
        """Show another history."""
        with filling(self):
            while (item := self._column.takeAt(0)) is not None:
                old = item.widget()
                if old is not None:
                    old.hide()
                    old.deleteLater()
            for number, entry in enumerate(entries):
                line = TimelineRow(entry, number == 0, number == len(entries) - 1)
                if line.link is not None:
                    line.link.clicked.connect(lambda _=False, key=entry.key: self.activated.emit(key))
                self._column.addWidget(line)


class TimelineRow(QWidget):
    """One entry with its dot."""

    def __init__(self, entry: TimelineEntry, first: bool, last: bool) -> None:
        super().__init__()
        self._first, self._last = first, last
        self.link: Button | None = None
        column = QVBoxLayout(self)
        column.setSpacing(2)
        head = row(Text(entry.title, "bold", wrap=True), Text(entry.when, "body", "muted", tabular=True))
        head.setStretch(0, 1)
        column.addLayout(head)
        if entry.detail:
            column.addWidget(Text(entry.detail, "small", "muted", wrap=True))
        if entry.link:
            self.link = EvidenceLink(entry.link, entry.missing)
            column.addLayout(row(self.link, None))
        self._fit()
        theme.current().changed.connect(self._fit)

    def paintEvent(self, event: QPaintEvent) -> None:
        look, painter = theme.current(), paint.begin(self)
        radius, x, y = look.u(4.5), look.u(5), look.u(9)
        painter.setPen(QPen(QColor(look.tokens.hairline), 2))
        if not self._last:
            painter.drawLine(QPointF(x, y + radius + 2), QPointF(x, self.height()))
        if not self._first:
            painter.drawLine(QPointF(x, 0), QPointF(x, y - radius - 2))
        fill, edge = (look.tokens.accent, None) if self._first else (look.tokens.base, look.tokens.edge)
        paint.box(painter, QRectF(x - radius, y - radius, 2 * radius, 2 * radius), radius, fill, edge, 1.5)

    def _fit(self) -> None:
        layout = self.layout()
        if layout is not None:
            layout.setContentsMargins(theme.current().u(20), 0, 0, 0 if self._last else 12)


class EvidenceLink(Button):
    """The scan of an SK, or, in amber, that it is missing."""

    def __init__(self, words: str, missing: bool) -> None:
        super().__init__(words, "link", icon="triangle-alert" if missing else "paperclip", size="small")
        self._missing = missing

    def sizeHint(self) -> QSize:
        look = theme.current()
        return QSize(round(paint.advance(look.font("badge"), self.text())) + look.u(18) + 6, max(24, look.u(22)))

    def paintEvent(self, event: QPaintEvent) -> None:
        look, painter, rect = theme.current(), paint.begin(self), QRectF(self.rect())
        ink = look.badges["attention"].text if self._missing else look.tokens.accent
        icons.paint(painter, self.icon_name, ink, 0, rect.center().y() - look.u(6.5), look.u(13))
        font = look.font("badge")
        font.setUnderline(self.hovered)
        paint.text(painter, rect.adjusted(look.u(18), 0, 0, 0), self.text(), font, ink)
        if self.ring:
            paint.focus_ring(painter, rect, 4)
