"""Message strips: what happened, why, what to do, above the thing they speak of."""

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetricsF, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from karier_desktop.ui import icons, theme
from karier_desktop.ui.theme import Kind
from karier_desktop.ui.widgets import paint
from karier_desktop.ui.widgets.button import Button
from karier_desktop.ui.widgets.text import Text

STRIP_ICON: dict[Kind, str] = {"information": "info", "neutral": "info"}


class Strip(QFrame):
    """A strip in one of the five kinds: a bold line, a body, links to fields, a button at the right.

    `link_activated(key)` is sent when one of the links of `set_links` is pressed; `acted` when the button is.
    """

    acted = Signal()
    link_activated = Signal(str)

    def __init__(
        self, kind: Kind, title: str, body: str = "", *, action: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.kind: Kind = kind
        self._title = Text(title, "bold", wrap=True)
        self._body = Text(body, "body", wrap=True)
        self._action = Button(action)
        self._action.clicked.connect(self.acted)
        self._links = QVBoxLayout()
        self._shown_links: list[StripLink] = []
        self._links.setSpacing(0)
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(self._title)
        words.addWidget(self._body)
        words.addLayout(self._links)
        self._line = QHBoxLayout(self)
        self._line.setSpacing(12)
        self._line.addLayout(words, 1)
        self._line.addWidget(self._action, 0, Qt.AlignmentFlag.AlignVCenter)
        self._body.setVisible(bool(body))
        self._action.setVisible(bool(action))
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.restyle()
        theme.current().changed.connect(self.restyle)

    def say(self, kind: Kind, title: str, body: str = "", action: str = "") -> None:
        """Show another message."""
        self.kind = kind
        self._title.setText(title)
        self._body.setText(body)
        self._body.setVisible(bool(body))
        self._action.setText(action)
        self._action.setAccessibleName(action)
        self._action.setVisible(bool(action))
        self.restyle()

    def set_links(self, links: list[tuple[str, str]]) -> None:
        """One link per (key, words): for an error summary, where each line leads to its field."""
        for old in self._shown_links:
            self._links.removeWidget(old)
            old.hide()
            old.deleteLater()
        self._shown_links = [StripLink(words, self.kind) for _, words in links]
        for (key, _), link in zip(links, self._shown_links, strict=True):
            link.clicked.connect(lambda _=False, key=key: self.link_activated.emit(key))
            self._links.addWidget(link)

    def focus_first_link(self) -> None:
        """Move the focus to the first line of the summary."""
        if self._shown_links:
            self._shown_links[0].setFocus(Qt.FocusReason.OtherFocusReason)

    def restyle(self) -> None:
        """Take over new colours and sizes."""
        look = theme.current()
        self._line.setContentsMargins(look.u(12) + look.u(18) + look.u(8), look.u(8), look.u(12), look.u(8))
        self._title.set_tone(self.kind)
        self._body.set_tone(self.kind)
        self.setAccessibleName(self._title.text())
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        look, painter = theme.current(), paint.begin(self)
        colours = look.badges[self.kind]
        paint.box(painter, QRectF(self.rect()), 6, colours.fill)
        icon = STRIP_ICON.get(self.kind, colours.icon)
        icons.paint(painter, icon, colours.text, look.u(12), look.u(9), look.u(18))


class StripLink(Button):
    """One line of an error summary: underlined, reachable by Tab, leads to the field; wraps rather than be cut."""

    def __init__(self, words: str, kind: Kind) -> None:
        super().__init__(words, "link", size="small")
        self._kind: Kind = kind
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def sizeHint(self) -> QSize:
        return QSize(theme.current().u(240), self.heightForWidth(self.width()))

    def minimumSizeHint(self) -> QSize:
        return QSize(theme.current().u(120), max(24, theme.current().u(20)))

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        metrics = QFontMetricsF(theme.current().font("body"))
        lines = metrics.boundingRect(QRectF(0, 0, max(width, 1), 10_000), _WRAPPED, self.text()).height()
        return max(24, theme.current().u(20), round(lines) + 4)

    def paintEvent(self, event: QPaintEvent) -> None:
        look, painter = theme.current(), paint.begin(self)
        rect = QRectF(self.rect())
        font = look.font("body")
        font.setUnderline(True)
        painter.setFont(font)
        painter.setPen(QColor(look.badges[self._kind].text))
        painter.drawText(rect.adjusted(0, 0, -2, 0), _WRAPPED, self.text())
        if self.ring:
            paint.box(painter, rect, 4, None, look.badges[self._kind].text, 2)


_WRAPPED = int(Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
