"""The look in one object: colours, text size, spacing. Everything that paints asks `theme.current()`.

There is one theme per process, as there is one palette per QApplication; `install` makes it, `current` returns it.

    tokens = theme.current().tokens          # colours as "#RRGGBB"
    width = theme.current().u(12)            # 12 px at 100 % text, 18 px at 150 %
    font = theme.current().font("section")
"""

import gc
from dataclasses import dataclass, replace
from typing import Literal, NamedTuple

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QColor, QFont, QPalette
from PySide6.QtWidgets import QApplication, QToolTip, QWidget

from karier_desktop.ui import fonts, stylesheet

Mode = Literal["light", "dark", "system"]
Kind = Literal["done", "attention", "late", "information", "neutral"]
Density = Literal["dense", "comfortable", "large"]

STEPS = (80, 90, 100, 110, 125, 150, 175, 200)
ROW_HEIGHT: dict[Density, int] = {"dense": 28, "comfortable": 32, "large": 40}


@dataclass(frozen=True)
class Tokens:
    """Colours by what they are for. Contrast of every pair is held by tests/ui/widgets/test_theme.py."""

    window: str
    base: str
    alternate: str
    text: str
    muted: str
    edge: str
    hairline: str
    accent: str
    on_accent: str
    soft: str
    rail: str
    desk: str


class BadgeColours(NamedTuple):
    """Colours and icon of one state; the word stands beside them, never colour alone."""

    text: str
    fill: str
    icon: str


LIGHT = Tokens(
    window="#F5F7FA",
    base="#FFFFFF",
    alternate="#F0F3F7",
    text="#1F2933",
    muted="#52606D",
    edge="#7B8794",
    hairline="#D9DFE6",
    accent="#1D5FA8",
    on_accent="#FFFFFF",
    soft="#E6EEF7",
    rail="#FFFFFF",
    desk="#DCE3EA",
)
DARK = Tokens(
    window="#15191E",
    base="#1C2127",
    alternate="#20262D",
    text="#E6EAEF",
    muted="#A9B4C0",
    edge="#7C8896",
    hairline="#323A43",
    accent="#7AB3F0",
    on_accent="#0E1A27",
    soft="#22364B",
    rail="#191E24",
    desk="#101419",
)
BADGES_LIGHT: dict[Kind, BadgeColours] = {
    "done": BadgeColours("#0F5132", "#DDF3E4", "circle-check"),
    "attention": BadgeColours("#6B4700", "#FFF1CC", "triangle-alert"),
    "late": BadgeColours("#8A1C1C", "#FCE3E3", "circle-alert"),
    "information": BadgeColours("#174A84", "#E1EDFA", "calendar-clock"),
    "neutral": BadgeColours("#3E4C59", "#E8ECF0", "circle-dashed"),
}
BADGES_DARK: dict[Kind, BadgeColours] = {
    "done": BadgeColours("#A6E3BD", "#143524", "circle-check"),
    "attention": BadgeColours("#FFD980", "#3A2C07", "triangle-alert"),
    "late": BadgeColours("#FFB3B3", "#421717", "circle-alert"),
    "information": BadgeColours("#A9CFFA", "#14304F", "calendar-clock"),
    "neutral": BadgeColours("#C9D2DB", "#2B333B", "circle-dashed"),
}


def contrast(one: str, other: str) -> float:
    """The contrast ratio of two colours as WCAG 2.2 defines it, 1 to 21."""
    high, low = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (high + 0.05) / (low + 0.05)


def _luminance(colour: str) -> float:
    channels = [int(colour[i : i + 2], 16) / 255 for i in (1, 3, 5)]
    red, green, blue = (c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in channels)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


class Theme(QObject):
    """The current look. `changed` is sent after colours, text size or density changed."""

    changed = Signal()

    def __init__(self, app: QApplication, mode: Mode = "light", percent: int = 100) -> None:
        super().__init__(app)
        self._app = app
        self.mode: Mode = mode
        self.percent = percent
        self.density: Density = "dense"
        self.enter_moves = True  # in forms, Enter goes to the next field
        self.dark = False
        self.tokens = LIGHT
        self.badges = BADGES_LIGHT
        self._rules = ""
        app.setStyle("Fusion")
        app.styleHints().colorSchemeChanged.connect(self._on_system_changed)
        self._apply()

    @property
    def scale(self) -> float:
        """Text size as a factor; 1.0 is 100 %."""
        return self.percent / 100

    def u(self, pixels: float) -> int:
        """That many pixels at 100 % text, grown or shrunk with the text size. Outer margins stay as they are."""
        return round(pixels * self.scale)

    def font(self, role: fonts.Role, tabular: bool = False) -> QFont:
        """The face for a role at the present text size."""
        return QFont(fonts.font(role, self.scale, tabular))

    def dress(self, window: QWidget) -> None:
        """Give a window its style sheet; all that stands in it or has it as parent, dialogs too, takes the sheet over.

        The sheet lies on windows, not on the application: there it made every part that was put into another tell all
        the parts within it of a new style, which was more than half of the time of making a page.
        """
        window.setStyleSheet(self._rules)

    def row_height(self) -> int:
        """Height of a one-line table row at the present density and text size."""
        return self.u(ROW_HEIGHT[self.density])

    def set_mode(self, mode: Mode) -> None:
        """Light, dark, or as the system says."""
        if mode != self.mode:
            self.mode = mode
            self._apply()

    def set_percent(self, percent: int) -> None:
        """Text size, 80 to 200 %."""
        percent = max(STEPS[0], min(STEPS[-1], percent))
        if percent != self.percent:
            self.percent = percent
            self._apply()

    def set_density(self, density: Density) -> None:
        """Height of table rows: padat, nyaman or besar."""
        if density != self.density:
            self.density = density
            self.changed.emit()

    def larger(self) -> None:
        """One step up in text size."""
        self.set_percent(next((step for step in STEPS if step > self.percent), STEPS[-1]))

    def smaller(self) -> None:
        """One step down in text size."""
        self.set_percent(next((step for step in reversed(STEPS) if step < self.percent), STEPS[0]))

    def normal(self) -> None:
        """Back to 100 %."""
        self.set_percent(100)

    def _on_system_changed(self) -> None:
        if self.mode == "system":
            self._apply()

    def _wants_dark(self) -> bool:
        if self.mode != "system":
            return self.mode == "dark"
        return self._app.styleHints().colorScheme() == Qt.ColorScheme.Dark

    def _apply(self) -> None:
        hints = self._app.styleHints()
        if self.mode != "system":
            hints.setColorScheme(Qt.ColorScheme.Dark if self.mode == "dark" else Qt.ColorScheme.Light)
        else:
            hints.unsetColorScheme()
        self.dark = self._wants_dark()
        self.tokens = DARK if self.dark else LIGHT
        self.badges = BADGES_DARK if self.dark else BADGES_LIGHT
        if hints.accessibility().contrastPreference() == Qt.ContrastPreference.HighContrast:
            self.tokens = replace(self.tokens, muted=self.tokens.text, hairline=self.tokens.edge, edge=self.tokens.text)
        # The fonts and colours of Qt's own parts follow the palette; the style sheet only shapes fields and tabs.
        # Qt walks over all widgets here and calls into Python; the collector must not free one meanwhile.
        collecting = gc.isenabled()
        gc.disable()
        self._app.setPalette(palette_of(self.tokens))
        self._app.setFont(self.font("body"))
        worn, self._rules = self._rules, stylesheet.build(self)
        for window in self._app.topLevelWidgets():
            if worn and window.styleSheet() == worn:
                window.ensurePolished()  # of a window that was never shown Qt would keep the old rules
                self.dress(window)
        QToolTip.setFont(self.font("small"))
        if collecting:
            gc.enable()
        self.changed.emit()


def palette_of(tokens: Tokens) -> QPalette:
    """The same colours for everything Qt paints by itself."""
    role, palette = QPalette.ColorRole, QPalette()
    for which, colour in (
        (role.Window, tokens.window),
        (role.WindowText, tokens.text),
        (role.Base, tokens.base),
        (role.AlternateBase, tokens.alternate),
        (role.Text, tokens.text),
        (role.Button, tokens.base),
        (role.ButtonText, tokens.text),
        (role.BrightText, tokens.on_accent),
        (role.Highlight, tokens.accent),
        (role.HighlightedText, tokens.on_accent),
        (role.Accent, tokens.accent),
        (role.Link, tokens.accent),
        (role.LinkVisited, tokens.accent),
        (role.PlaceholderText, tokens.muted),
        (role.ToolTipBase, tokens.text),
        (role.ToolTipText, tokens.base),
        (role.Light, tokens.base),
        (role.Midlight, tokens.alternate),
        (role.Mid, tokens.hairline),
        (role.Dark, tokens.edge),
        (role.Shadow, tokens.hairline),
    ):
        palette.setColor(which, QColor(colour))
    for which in (role.WindowText, role.Text, role.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, which, QColor(tokens.edge))
    return palette


_installed: list[Theme] = []


def install(app: QApplication, mode: Mode = "light", percent: int = 100) -> Theme:
    """Make the process's theme; calling again changes the one that is there."""
    if _installed:
        _installed[0].set_mode(mode)
        _installed[0].set_percent(percent)
    else:
        _installed.append(Theme(app, mode, percent))
    return _installed[0]


def current() -> Theme:
    """The theme in force."""
    return _installed[0]
