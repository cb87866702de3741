"""Buttons: accent (one per screen), plain, ghost and link, with icon and key hint."""

from collections.abc import Callable
from typing import Literal

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QAction, QColor, QKeySequence, QPainter, QPaintEvent
from PySide6.QtWidgets import QMenu, QSizePolicy, QWidget

from karier_desktop.ui import icons, theme
from karier_desktop.ui.fonts import Role
from karier_desktop.ui.widgets import paint
from karier_desktop.ui.widgets.focus import PaintedButton
from karier_desktop.ui.widgets.text import plain_words

Look = Literal["accent", "plain", "ghost", "link", "danger"]
Size = Literal["small", "normal", "big"]
HEIGHT: dict[Size, int] = {"small": 28, "normal": 32, "big": 40}


class Button(PaintedButton):
    """A push button. `hint` is the key shown after the words; give `shortcut=True` to bind it as well.

    Without words it is an icon button: then `name` must say what it does (accessible name and tooltip).
    """

    def __init__(
        self,
        words: str = "",
        look: Look = "plain",
        *,
        icon: str = "",
        hint: str = "",
        shortcut: bool = False,
        size: Size = "normal",
        name: str = "",
        menu: QMenu | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.look: Look = look
        self.size_name: Size = size
        self.icon_name = icon
        self.hint = hint
        self._menu = menu
        self._underlined = False
        self.setText(words)
        self.setAccessibleName(name or plain_words(words))
        if name and not words:
            self.setToolTip(f"{name} ({hint})" if hint else name)
        if hint and shortcut:
            self._bind(hint)
        self.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)
        if menu is not None:
            self.clicked.connect(self._open_menu)

    def _bind(self, keys: str) -> None:
        # A QAction acts at once (a button's own shortcut waits 100 ms), and the shortcut list finds it.
        action = QAction(self.accessibleName(), self)
        action.setShortcut(QKeySequence(keys))
        action.triggered.connect(self.click)
        self.addAction(action)

    def set_look(self, look: Look) -> None:
        """Change between accent and plain, as the next thing to do moves."""
        self.look = look
        self.update()

    def show_access_key(self, on: bool) -> None:
        """Underline the letter behind the & while Alt is held."""
        if on != self._underlined:
            self._underlined = on
            self.update()

    def set_icon(self, icon: str) -> None:
        """Change the icon; an empty name takes it away."""
        self.icon_name = icon
        self.restyle()

    def sizeHint(self) -> QSize:
        look = theme.current()
        height = max(24, look.u(HEIGHT[self.size_name]))
        if not self.text() and not self._hint():
            return QSize(height, height)
        padding = look.u(12) if self.look != "link" else look.u(4)
        return QSize(round(self._content_width() + 2 * padding + 1), height)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = paint.begin(self)
        rect = QRectF(self.rect())
        ink = self._paint_ground(painter, rect)
        self._paint_content(painter, rect, ink)
        if self.ring:
            paint.focus_ring(painter, rect, 6)
            if self.look == "accent":
                paint.box(painter, rect.adjusted(2, 2, -2, -2), 4, None, theme.current().tokens.on_accent, 1.5)

    def _open_menu(self) -> None:
        if self._menu is not None:
            self._menu.popup(self.mapToGlobal(self.rect().bottomLeft()))

    def _role(self) -> Role:
        return "strong"

    def _hint(self) -> str:
        return self.hint if self.text() else ""

    def _content_width(self) -> float:
        look = theme.current()
        parts = [paint.advance(look.font(self._role()), plain_words(self.text()))] if self.text() else []
        if self.icon_name:
            parts.append(look.u(16))
        if self._hint():
            parts.append(paint.advance(look.font("hint"), self.hint))
        if self._menu is not None and self.text():
            parts.append(look.u(14))
        return sum(parts) + look.u(8) * max(0, len(parts) - 1)

    def _paint_ground(self, painter: QPainter, rect: QRectF) -> str:
        """Draw fill and edge; the colour for words and icon on it."""
        tokens = theme.current().tokens
        share = 0.16 if self.isDown() else 0.08 if self.hovered else 0.0
        if not self.isEnabled():
            if self.look in ("accent", "plain", "danger"):
                paint.box(painter, rect, 6, tokens.alternate, tokens.hairline)
            return tokens.edge
        if self.look == "accent":
            paint.box(painter, rect, 6, paint.mix(tokens.text, tokens.accent, share * 1.5))
            return tokens.on_accent
        late = theme.current().badges["late"].text
        ink = {"link": tokens.accent, "danger": late}.get(self.look, tokens.text)
        if self.look in ("plain", "danger"):
            edge = tokens.edge if self.look == "plain" else late
            paint.box(painter, rect, 6, paint.mix(tokens.accent, tokens.base, share), edge)
        elif share:
            under = self.palette().window().color().name()
            paint.box(painter, rect, 6, paint.mix(tokens.accent, under, share))
        return ink

    def _paint_content(self, painter: QPainter, rect: QRectF, ink: str) -> None:
        look = theme.current()
        x = rect.left() + max((rect.width() - self._content_width()) / 2, look.u(4))
        middle = rect.center().y()
        if self.icon_name:
            icons.paint(painter, self.icon_name, ink, x, middle - look.u(16) / 2, look.u(16))
            x += look.u(16) + look.u(8)
        if self.text():
            room = QRectF(x, rect.top(), max(rect.right() - x, 0), rect.height())
            if self._underlined:
                self._underline(painter, room, ink)
            x += paint.text(painter, room, plain_words(self.text()), look.font(self._role()), ink) + look.u(8)
        if self._hint():
            faint = look.tokens.muted if self.look != "accent" else ink
            room = QRectF(x, rect.top() + 1, max(rect.right() - x, 0), rect.height() - 1)
            x += paint.text(painter, room, self.hint, look.font("hint"), faint) + look.u(8)
        if self._menu is not None and self.text():
            icons.paint(painter, "chevron-down", ink, x, middle - look.u(14) / 2, look.u(14))

    def _underline(self, painter: QPainter, room: QRectF, ink: str) -> None:
        words = self.text().replace("&&", "\0")
        at = words.find("&")
        if at < 0:
            return
        font = theme.current().font(self._role())
        x = room.left() + paint.advance(font, words[:at].replace("\0", "&"))
        y = room.center().y() + paint.line_height(font) / 2 - 1
        painter.fillRect(QRectF(x, y, paint.advance(font, words[at + 1]), 1), QColor(ink))


def icon_button(icon: str, name: str, *, hint: str = "", size: Size = "normal", menu: QMenu | None = None) -> Button:
    """A ghost button with an icon only, named for the screen reader and the tooltip."""
    return Button("", "ghost", icon=icon, name=name, hint=hint, size=size, menu=menu)


def accept_keys(owner: QWidget, words: str, slot: Callable[[], object]) -> None:
    """Ctrl+Enter accepts, from both Enter keys and also from a field of several lines."""
    action = QAction(words, owner)
    action.setShortcuts([QKeySequence("Ctrl+Return"), QKeySequence("Ctrl+Enter")])
    action.triggered.connect(lambda: slot())
    owner.addAction(action)
