"""F1: the help text of a page, from resources/help, as plain styled text."""

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from karier_desktop import paths
from karier_desktop.ui import theme
from karier_desktop.ui.widgets import paint
from karier_desktop.ui.widgets.button import icon_button
from karier_desktop.ui.widgets.sheet import scroll_area
from karier_desktop.ui.widgets.text import Text

WIDTH = 320


def help_text(name: str) -> str:
    """The help file of that name, or the general one."""
    folder = paths.resources() / "help"
    for candidate in (folder / f"{name}.md", folder / "umum.md"):
        if name and candidate.is_file():
            return candidate.read_text(encoding="utf-8")
    return ""


def help_lines(text: str) -> list[tuple[str, str]]:
    """(kind, words) per paragraph: title, section, item, body. Emphasis and key marks are taken off."""
    lines: list[tuple[str, str]] = []
    joined = False
    for raw in text.splitlines():
        words = raw.strip().replace("**", "").replace("`", "")
        if not words:
            joined = False
        elif words.startswith("#"):
            lines.append(("title" if words.startswith("# ") else "section", words.lstrip("# ")))
            joined = False
        elif words.startswith(("- ", "* ")):
            lines.append(("item", words[2:]))
            joined = True
        elif joined:
            kind, before = lines[-1]
            lines[-1] = (kind, f"{before} {words}")
        else:
            lines.append(("body", words))
            joined = True
    return lines


class HelpPanel(QFrame):
    """A panel at the right edge; Esc or F1 closes it (`closed`)."""

    closed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Bantuan halaman ini"))
        close = icon_button("x", self.tr("Tutup bantuan"), hint="F1")
        close.clicked.connect(self.closed)
        self.close_button = close
        head = QHBoxLayout()
        head.setContentsMargins(16, 16, 8, 0)
        self._title = Text("", "section", wrap=True)
        head.addWidget(self._title, 1)
        head.addWidget(close, 0, Qt.AlignmentFlag.AlignTop)
        self._area = scroll_area()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(1, 0, 0, 0)
        layout.addLayout(head)
        layout.addWidget(self._area, 1)
        self.restyle()
        theme.current().changed.connect(self.restyle)

    def restyle(self) -> None:
        """Take over a new text size."""
        self.setFixedWidth(min(theme.current().u(WIDTH), 480))

    def show_text(self, text: str) -> None:
        """Show a help text."""
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(16, 8, 16, 16)
        column.setSpacing(8)
        self._title.setText(self.tr("Bantuan"))
        for kind, words in help_lines(text):
            if kind == "title":
                self._title.setText(words)
            else:
                column.addWidget(_paragraph(kind, words))
        column.addStretch(1)
        self._area.setWidget(holder)
        holder.setAutoFillBackground(False)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        tokens, painter = theme.current().tokens, paint.begin(self)
        paint.box(painter, QRectF(0, -1, self.width() + 1.0, self.height() + 2.0), 0, tokens.base, tokens.hairline)


def _paragraph(kind: str, words: str) -> QWidget:
    if kind == "section":
        return Text(words, "bold", wrap=True)
    if kind == "item":
        return Text(f"•  {words}", wrap=True)
    return Text(words, wrap=True)
