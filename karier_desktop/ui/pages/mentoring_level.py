"""From which level to which: five dots, the words beside them."""

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from karier_desktop.ui import theme
from karier_desktop.ui.widgets import paint

LEVELS = 5


class LevelSteps(QWidget):
    """Filled: the level now; ringed in accent: what is aimed at."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.now: int | None = None
        self.goal: int | None = None
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        theme.current().changed.connect(self.updateGeometry)

    def show_levels(self, now: int | None, goal: int | None) -> None:
        """Change the levels; unknown ones are left out of the words."""
        self.now, self.goal = now, goal
        self.setVisible(now is not None or goal is not None)
        self.setAccessibleName(self.words())
        self.updateGeometry()
        self.update()

    def words(self) -> str:
        """`1 → 3`."""
        parts = [str(level) for level in (self.now, self.goal) if level is not None]
        return " → ".join(parts)

    def sizeHint(self) -> QSize:
        look = theme.current()
        wide = LEVELS * look.u(14) + look.u(4) + paint.advance(look.font("strong"), self.words()) + 2
        return QSize(round(wide), look.u(22))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        look, painter = theme.current(), paint.begin(self)
        side, middle = look.u(10), self.height() / 2
        for level in range(1, LEVELS + 1):
            dot = QRectF((level - 1) * look.u(14), middle - side / 2, side, side)
            reached = level <= (self.now or 0)
            wanted = not reached and level <= (self.goal or 0)
            edge = look.tokens.accent if reached or wanted else look.tokens.hairline
            paint.box(painter, dot, side / 2, look.tokens.accent if reached else None, edge, 2 if wanted else 1.5)
        room = QRectF(LEVELS * look.u(14) + look.u(4), 0, self.width(), self.height())
        paint.text(painter, room, self.words(), look.font("strong"), look.tokens.text)
