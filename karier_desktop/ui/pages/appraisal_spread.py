"""How the predicates of a unit are spread, the limits that bind it, and what the person in front would change."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from karier_desktop.queries.appraisal_queue import QueueRow, UnitPerformance
from karier_desktop.rules.book import RuleBook
from karier_desktop.rules.predicate import Finding, Share, check_distribution, shares
from karier_desktop.ui import theme
from karier_desktop.ui.fonts import Role
from karier_desktop.ui.i18n import catalogue
from karier_desktop.ui.pages.appraisal_text import NarrowStrip
from karier_desktop.ui.pages.appraisal_words import share_words
from karier_desktop.ui.widgets.button import Button
from karier_desktop.ui.widgets.meter import Meter
from karier_desktop.ui.widgets.sheet import row
from karier_desktop.ui.widgets.text import Text


@dataclass(frozen=True)
class Spread:
    """The distribution as it is, and what it would go against with the person in front among them."""

    people: int
    shares: tuple[Share, ...]
    findings: tuple[Finding, ...]
    mine: str
    pending: bool


def spread_of(
    book: RuleBook,
    day: date,
    rows: Sequence[QueueRow],
    organisation: str,
    mine: tuple[UUID, str, bool] | None = None,
) -> Spread:
    """From the queue; `mine` is the person in front with the predicate their ratings lead to, and if it stands."""
    decided = {row_.employee_id: row_.progress.predicate for row_ in rows if row_.progress and row_.progress.predicate}
    person, predicate, stands = mine or (None, "", False)
    if person is not None and not stands:
        decided.pop(person, None)
    counts = Counter(decided.values())
    told = shares(book, organisation, counts, day)
    with_mine = counts + Counter([predicate]) if predicate and not stands else counts
    findings = check_distribution(book, organisation, with_mine, day)
    return Spread(sum(counts.values()), told, findings, predicate, bool(predicate) and not stands)


class SpreadView(QWidget):
    """Five bars and a strip that warns and never blocks. `unit_wanted` to say how the unit did."""

    unit_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.spread: Spread | None = None
        self.title = Text("", "section")
        self.people = Text("", "body", "muted", tabular=True)
        self.unit = Button(self.tr("Isi kinerja unit"), "link", icon="pencil", size="small")
        self.unit.clicked.connect(self.unit_wanted)
        self.strip = NarrowStrip("attention", "")
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(8)
        self._grid.setVerticalSpacing(6)
        self._grid.setColumnStretch(1, 1)
        self._parts: list[QWidget] = []
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(7)
        column.addLayout(row(self.title, None, self.people))
        column.addLayout(row(self.unit, None))
        column.addLayout(self._grid)
        column.addWidget(self.strip)

    def show_spread(self, spread: Spread, unit: UnitPerformance, unit_name: str, *, whole: bool) -> None:
        """Show the distribution of the people in the queue; `unit_name` names the unit's predicate."""
        self.title.setText(self.tr("Sebaran di kantor") if whole else self.tr("Sebaran di unit"))
        self.people.setText(self.tr("{0} orang").format(spread.people))
        self._show_unit(unit, unit_name)
        if self.spread is None or self.spread.shares != spread.shares or self.spread.mine != spread.mine:
            self._show_bars(spread)
        self.spread = spread
        self._show_findings(spread)

    def _show_unit(self, unit: UnitPerformance, name: str) -> None:
        nothing = self.tr("berbeda-beda") if unit.mixed else self.tr("belum diisi")
        said = catalogue(name) if name else nothing
        words = self.tr("Kinerja unit: {0}").format(said)
        self.unit.setText(words)
        self.unit.setAccessibleName(self.tr("{0}, ubah").format(words))
        self.unit.setEnabled(unit.appraisals > 0)
        self.unit.restyle()

    def _show_bars(self, spread: Spread) -> None:
        for old in self._parts:
            self._grid.removeWidget(old)
            old.hide()
            old.deleteLater()
        self._parts = []
        for line, share in enumerate(spread.shares):
            mine = share.predicate == spread.mine
            role: Role = "bold" if mine else "body"
            limit = share.limit / 100 if share.limit is not None else None
            meter = Meter(share.percent / 100, height=8, mark=limit, quiet=not mine, name=share_words(share))
            parts = (
                Text(catalogue(share.name), role),
                meter,
                Text(str(share.count), role, tabular=True),
                Text(self.tr("{0} %").format(share.percent), "small", "muted", tabular=True),
            )
            for column, part in enumerate(parts):
                side = Qt.AlignmentFlag.AlignRight if column > 1 else Qt.AlignmentFlag(0)
                self._grid.addWidget(part, line, column, side | Qt.AlignmentFlag.AlignVCenter)
                self._parts.append(part)
        self._grid.setColumnMinimumWidth(3, theme.current().u(36))

    def _show_findings(self, spread: Spread) -> None:
        self.strip.setVisible(bool(spread.findings))
        if not spread.findings:
            return
        first, *others = spread.findings
        bases = ", ".join(dict.fromkeys(finding.basis for finding in spread.findings if finding.basis))
        when = self.tr("Bila predikat orang ini ditetapkan.") if spread.pending else ""
        said = [*(finding.text for finding in others), when, self.tr("Dasar: {0}.").format(bases) if bases else ""]
        self.strip.say("attention", first.text, " ".join(part for part in said if part))
