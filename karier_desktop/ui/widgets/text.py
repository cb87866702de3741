"""Labels. Always plain text: what a person typed is never read as markup."""

from typing import Literal, cast

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from karier_desktop.ui import theme
from karier_desktop.ui.fonts import Role
from karier_desktop.ui.theme import Kind

Tone = Literal["text", "muted", "accent"] | Kind


def colour_of(tone: Tone) -> str:
    """The theme's colour for a tone of text."""
    look = theme.current()
    tokens = {"text": look.tokens.text, "muted": look.tokens.muted, "accent": look.tokens.accent}
    return tokens[tone] if tone in tokens else look.badges[cast(Kind, tone)].text


class Text(QLabel):
    """A label in one of the type roles; follows the theme. `wrap` lets it run over several lines."""

    def __init__(
        self,
        words: str = "",
        role: Role = "body",
        tone: Tone = "text",
        *,
        wrap: bool = False,
        tabular: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._role: Role = role
        self._tone: Tone = tone
        self._tabular = tabular
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setText(words)
        if wrap:
            self.setWordWrap(True)
            self.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
            self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        self.restyle()
        theme.current().changed.connect(self.restyle)

    def set_tone(self, tone: Tone) -> None:
        """Change the colour, e.g. to show trouble."""
        self._tone = tone
        self.restyle()

    def set_role(self, role: Role) -> None:
        """Change size and weight."""
        self._role = role
        self.restyle()

    def restyle(self) -> None:
        """Take over new colours and sizes."""
        self.setFont(theme.current().font(self._role, self._tabular))
        self.updateGeometry()
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        # A palette set on a label is taken back when the style sheet is read again, so the colour is given here.
        palette = QPalette(self.palette())
        palette.setColor(QPalette.ColorRole.WindowText, QColor(colour_of(self._tone)))
        flags = int(self.alignment())
        flags |= Qt.TextFlag.TextWordWrap if self.wordWrap() else 0
        flags |= Qt.TextFlag.TextShowMnemonic if self.buddy() is not None else 0
        self.style().drawItemText(
            QPainter(self), self.contentsRect(), flags, palette, True, self.text(), QPalette.ColorRole.WindowText
        )


class ElidedText(Text):
    """One line that shortens itself with … and shows the whole in its tooltip; for places of fixed width."""

    def __init__(self, words: str = "", role: Role = "body", tone: Tone = "text", *, middle: bool = False) -> None:
        self._full = words
        self._middle = middle
        super().__init__(words, role, tone)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)

    def set_words(self, words: str) -> None:
        """Change what it says."""
        self._full = words
        self._fit()

    def words(self) -> str:
        """The whole text."""
        return self._full

    def minimumSizeHint(self) -> QSize:
        return QSize(0, super().minimumSizeHint().height())

    def resizeEvent(self, event: object) -> None:
        self._fit()

    def restyle(self) -> None:
        """Take over new colours and sizes."""
        super().restyle()
        self._fit()

    def _fit(self) -> None:
        mode = Qt.TextElideMode.ElideMiddle if self._middle else Qt.TextElideMode.ElideRight
        shown = self.fontMetrics().elidedText(self._full, mode, max(self.width(), 0))
        if shown != self.text():
            self.setText(shown)
        self.setToolTip(self._full if shown != self._full else "")
        self.setAccessibleName(self._full)


def plain_words(words: str) -> str:
    """Words of a button, label or action without the mark of their access key (`&Simpan`; `&&` is a real &)."""
    return words.replace("&&", "\0").replace("&", "").replace("\0", "&")


def field_label(words: str, buddy: QWidget | None = None) -> Text:
    """The label above a field; its access key (&x) moves to the field, and the field takes its name from it."""
    label = Text(words, "strong")
    if buddy is not None:
        label.setBuddy(buddy)
        if not buddy.accessibleName():
            buddy.setAccessibleName(plain_words(words))
    return label
