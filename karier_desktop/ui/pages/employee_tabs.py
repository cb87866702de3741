"""What the tabs of a person's detail show: facts, what is missing, and the histories."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from karier_desktop.queries.employee_card import CardHistory, CardLine, EmployeeCard, Facts
from karier_desktop.ui import icons, theme
from karier_desktop.ui.i18n import catalogue
from karier_desktop.ui.widgets import paint
from karier_desktop.ui.widgets.button import Button
from karier_desktop.ui.widgets.detail import FactGrid, Timeline, TimelineEntry
from karier_desktop.ui.widgets.sheet import Hairline, row
from karier_desktop.ui.widgets.text import Text

MOST = 50


class Gap(QWidget):
    """One thing that is missing, with the mark of attention."""

    def __init__(self, words: str) -> None:
        super().__init__()
        line = QVBoxLayout(self)
        line.setContentsMargins(theme.current().u(20), 0, 0, 0)
        line.addWidget(Text(words, wrap=True))

    def paintEvent(self, event: QPaintEvent) -> None:
        look = theme.current()
        colours = look.badges["attention"]
        icons.paint(paint.begin(self), colours.icon, colours.text, 0, look.u(1), look.u(14), 2)


class HistoryBlock(QWidget):
    """A history under its heading. `add_requested(name)`; `opened(name, row id)` by the link of a row."""

    add_requested = Signal(str)
    opened = Signal(str, object)

    def __init__(self, history: CardHistory, add_words: str, *, hint: str = "") -> None:
        super().__init__()
        count = Text(str(len(history.lines)) if history.lines else "", "body", "muted", tabular=True)
        add = Button(add_words, "link", icon="plus", hint=hint, size="small")
        add.setAccessibleName(f"{add_words}: {catalogue(history.title)}")
        add.clicked.connect(lambda: self.add_requested.emit(history.name))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addLayout(row(Text(catalogue(history.title), "section"), count, None, add))
        if history.lines:
            timeline = Timeline([_entry(line) for line in history.lines[:MOST]])
            timeline.activated.connect(lambda key: self.opened.emit(history.name, key))
            column.addWidget(timeline)
        else:
            column.addWidget(Text(self.tr("Belum ada."), "body", "muted"))


class TabContent(QWidget):
    """One tab, made anew for each person."""

    add_requested = Signal(str)
    opened = Signal(str, object)
    checked = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(12)

    def facts(self, *groups: Facts) -> None:
        """Facts in two columns, groups divided by a hairline; empty ones are left out."""
        for number, group in enumerate(g for g in groups if any(value for _, value in g)):
            if number:
                self.column.addWidget(Hairline())
            self.column.addWidget(FactGrid([(catalogue(label), value) for label, value in group]))

    def gaps(self, words: Sequence[str], title: str) -> None:
        """What is missing, if anything."""
        if not words:
            return
        self.column.addWidget(Hairline())
        self.column.addWidget(Text(title, "section"))
        for each in words:
            self.column.addWidget(Gap(each))

    def history(self, history: CardHistory, *, hint: str = "", rule: bool = True) -> None:
        """A history with its button to add a row."""
        if rule:
            self.column.addWidget(Hairline())
        block = HistoryBlock(history, self.tr("Tambah"), hint=hint)
        block.add_requested.connect(self.add_requested)
        block.opened.connect(self.opened)
        self.column.addWidget(block)

    def finish(self) -> "TabContent":
        """Nothing more comes."""
        self.column.addStretch(1)
        return self


def summary_tab(card: EmployeeCard) -> TabContent:
    """Who this is and what is due."""
    tab = TabContent()
    tab.facts(card.present, card.career, card.person, card.contact)
    tab.gaps(card.flags, QCoreApplication.translate("TabContent", "Perlu diperiksa"))
    if card.flags:
        words = QCoreApplication.translate("TabContent", "Sudah diperiksa")
        done = Button(words, icon="check", size="small")
        done.clicked.connect(tab.checked)
        tab.column.addLayout(row(done, None))
    tab.gaps(card.gaps, QCoreApplication.translate("TabContent", "Belum lengkap"))
    return tab.finish()


def history_tab(card: EmployeeCard, name: str, *facts: Facts) -> TabContent:
    """The facts around one history, and the history."""
    tab = TabContent()
    tab.facts(*facts)
    tab.history(card.histories[name], hint="F3", rule=any(value for group in facts for _, value in group))
    return tab.finish()


def other_tab(card: EmployeeCard) -> TabContent:
    """The histories that have no tab of their own."""
    tab = TabContent()
    names = ("increments", "trainings", "competencies", "awards", "sanctions", "family")
    for number, name in enumerate(names):
        tab.history(card.histories[name], rule=number > 0)
    return tab.finish()


TABS: tuple[tuple[str, Callable[[EmployeeCard], TabContent]], ...] = (
    ("", summary_tab),
    (
        "ranks",
        lambda card: history_tab(card, "ranks", _picked(card, "Jabatan"), _picked(card, "Masa kerja", "Pangkat")),
    ),
    ("positions", lambda card: history_tab(card, "positions", card.present)),
    ("educations", lambda card: history_tab(card, "educations")),
    ("", other_tab),
)
"""The history that F3 adds to, and what the tab shows."""


def _picked(card: EmployeeCard, *beginnings: str) -> Facts:
    return tuple(fact for fact in (*card.present, *card.career) if fact[0].startswith(beginnings))


def _entry(line: CardLine) -> TimelineEntry:
    return TimelineEntry(line.id, line.title, line.when, line.detail, line.missing, bool(line.missing))
