"""The values of one field beside each other: what each office wrote, who, when, what each saw before, on what paper."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QRectF, Qt, Signal
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QGridLayout, QSizePolicy, QVBoxLayout, QWidget

from karier_desktop.rules.dates_id import short_date
from karier_desktop.services.exchange.views import Side
from karier_desktop.ui import theme
from karier_desktop.ui.widgets import paint
from karier_desktop.ui.widgets.badge import Badge
from karier_desktop.ui.widgets.button import Button
from karier_desktop.ui.widgets.text import Text

BESIDE = 2
"""Values that fit side by side; a third stands below."""
PAD = 12
"""Between the edge of a value and its words."""


class SidePair(QWidget):
    """Up to two values in one grid, so that like stands beside like. `chosen(titik)` when one is taken."""

    chosen = Signal(str)

    def __init__(self, sides: Sequence[Side], first: int, final: bool) -> None:
        super().__init__()
        self.buttons: list[Button] = []
        self._heads: list[Text] = []
        self._sides, self._final = sides, final
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setVerticalSpacing(4)
        labels = (_tr("Nilai"), _tr("Oleh"), _tr("Jam PC"), _tr("Sebelumnya"), _tr("Dasar"))
        for line, label in enumerate(labels, 1):
            self._grid.addWidget(Text(label, "small", "muted"), line, 0, Qt.AlignmentFlag.AlignTop)
        for column, side in enumerate(sides, 1):
            self._fill(column, side, first + column - 1)
            self._grid.setColumnStretch(column, 1)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        self._fit()
        theme.current().changed.connect(self._fit)

    def _fill(self, column: int, side: Side, number: int) -> None:
        facts = (
            Text(_tr("Kantor kita") if side.mine else side.office, "strong", wrap=True),
            Text(side.value or _tr("(kosong)"), "section", "text" if side.value else "muted", wrap=True),
            Text(side.who or "–", wrap=True),
            Text(_moment(side), wrap=True),
            Text(side.before or _tr("(kosong)"), "body", "text" if side.before else "muted", wrap=True),
            Text(side.evidence or _tr("Tanpa SK"), wrap=True),
        )
        self._heads.append(facts[0])
        for line, fact in enumerate(facts):
            self._grid.addWidget(fact, line, column, Qt.AlignmentFlag.AlignTop)
        if side.winner:
            badge = (
                Badge("done", _tr("Dipakai"))
                if self._final
                else Badge("information", _tr("Dipakai sementara"), icon="clock")
            )
            self._grid.addWidget(badge, len(facts), column, Qt.AlignmentFlag.AlignLeft)
        button = Button(_tr("Pakai ini"), icon="check", hint=f"Alt+{number}", shortcut=True)
        button.setAccessibleName(_tr("Pakai nilai {0}: {1}").format(facts[0].text(), facts[1].text()))
        button.clicked.connect(lambda _=False, titik=side.titik: self.chosen.emit(titik))
        self.buttons.append(button)
        self._grid.setRowStretch(len(facts), 1)
        self._grid.addWidget(button, len(facts) + 1, column)

    def _fit(self) -> None:
        pad = theme.current().u(PAD)
        self._grid.setHorizontalSpacing(2 * pad + 8)
        self._grid.setContentsMargins(0, pad, pad, pad)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        look, painter = theme.current(), paint.begin(self)
        pad = look.u(PAD)
        for side, head in zip(self._sides, self._heads, strict=True):
            cell = head.geometry()  # the grid's own cellRect answers for the width it was last asked about
            rect = QRectF(cell.left() - pad, 0, cell.width() + 2 * pad, self.height())
            fill = look.tokens.soft if side.winner else look.tokens.alternate
            edge, width = (look.tokens.accent, 2) if side.winner else (look.tokens.hairline, 1)
            paint.box(painter, rect, 8, fill, edge, width)


class SidesView(QWidget):
    """All values of one field."""

    chosen = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(8)
        self.pairs: list[SidePair] = []
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)

    def show_sides(self, sides: Sequence[Side], *, final: bool = False) -> None:
        """Replace what is shown; `final`: it has been decided."""
        for pair in self.pairs:
            self._column.removeWidget(pair)
            pair.hide()
            pair.deleteLater()
        self.pairs = [SidePair(sides[at : at + BESIDE], at + 1, final) for at in range(0, len(sides), BESIDE)]
        for pair in self.pairs:
            pair.chosen.connect(self.chosen)
            self._column.addWidget(pair)
            pair.show()  # at once, so that the focus can go to its buttons

    def buttons(self) -> list[Button]:
        """`Pakai ini` of each value, in order."""
        return [button for pair in self.pairs for button in pair.buttons]


def _moment(side: Side) -> str:
    if side.at is None:
        return "–"
    at = side.at.astimezone()
    return f"{short_date(at.date())}, {at:%H.%M}"


def _tr(words: str) -> str:
    return QCoreApplication.translate("ExchangeDecide", words)
