"""The bar above the preview: what this document asks, the date, the paper, who signs, the number."""

from collections.abc import Callable, Mapping, Sequence
from typing import Any
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction, QResizeEvent
from PySide6.QtWidgets import QGridLayout, QMenu, QSizePolicy, QVBoxLayout, QWidget

from karier_desktop.queries.documents.biodata_lines import CHAPTERS, ORDINARY
from karier_desktop.queries.documents.nominatif import GROUPINGS
from karier_desktop.queries.documents.params import DocumentParams
from karier_desktop.reports.paper import PAPERS
from karier_desktop.reports.registry import Report
from karier_desktop.services.report_checks import NUMBERED
from karier_desktop.services.reporting import ABOUT_ONE, Habits, Wish
from karier_desktop.ui import theme
from karier_desktop.ui.i18n import catalogue
from karier_desktop.ui.pages.report_words import need_label, signer_label, when_empty
from karier_desktop.ui.widgets.button import Button
from karier_desktop.ui.widgets.choice_field import ChoiceField
from karier_desktop.ui.widgets.date_field import DateField
from karier_desktop.ui.widgets.fields import TextField
from karier_desktop.ui.widgets.options import Option
from karier_desktop.ui.widgets.reference_field import Found, ReferenceField
from karier_desktop.ui.widgets.sheet import Sheet
from karier_desktop.ui.widgets.text import field_label

Find = Callable[[str, str, Found], None]
"""find(need, text, found): look for what fits and call `found` with options."""
REFERENCES = ("unit", "program", *ABOUT_ONE)
LEAST_WIDTH = 168
_SHARE = {"paper": 21, "signer": 17, "unit": 14, "as_of": 18}


class OptionBar(Sheet):
    """`changed` when the document has to be drawn anew; `number_wanted` for the next number of the book."""

    changed = Signal()
    number_wanted = Signal()

    def __init__(self, habits: Habits, find: Find) -> None:
        super().__init__(padding=12, spacing=0)
        self.habits = habits
        self.report: Report | None = None
        self._find = find
        self._names: list[str] = []
        self._made()
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(12)
        self._grid.setVerticalSpacing(8)
        self.body.addLayout(self._grid)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        theme.current().changed.connect(self._arrange)

    # What the page asks

    def show_report(self, report: Report) -> None:
        """Offer what this document asks; choices made for another one stay where they fit."""
        self.report = report
        names: list[str] = [need for need in report.needs if need != "day" or self.days.count() > 1]
        names += ["as_of"] if not set(report.needs) & {"event", "appraisal"} else ["letter_day"]
        names += ["signer", "paper"]
        names += ["variant"] if len(report.variants) > 1 else []
        names += ["number"] if report.code in NUMBERED else []
        self.variant.set_options([(form.code, catalogue(form.title)) for form in report.variants])
        self.variant.set_value(report.variants[0].code)
        self._show_papers(report)
        self._names = names
        self._arrange()

    def wish(self) -> Wish | None:
        """The document as it is asked for now; None before a document was chosen."""
        if self.report is None:
            return None
        day = self.as_of.value() or self.habits.today
        signer = self.signer.value()
        return Wish(
            code=self.report.code,
            params=DocumentParams(day, **self._params(self.report)),
            variant=str(self.variant.value() or ""),
            paper=str(self.paper.value() or ""),
            signer_id=signer if isinstance(signer, UUID) else None,
            day=self.letter_day.value() if "letter_day" in self._names else None,
            number=self.number.value() if "number" in self._names else "",
        )

    def choose(self, need: str, option: Option | None) -> None:
        """Put a choice into its field."""
        self.references[need].set_value(option)

    def show_days(self, days: Sequence[tuple[object, str]]) -> None:
        """The days of the chosen event."""
        self.days.set_options(days)
        if self.report is not None and "day" in self.report.needs and (len(days) > 1) != ("day" in self._names):
            self.show_report(self.report)

    def field(self, name: str) -> QWidget:
        """A field by its name."""
        return self._fields[name]

    # Inside

    def _made(self) -> None:
        self.references = {need: self._reference(need) for need in REFERENCES}
        self.as_of, self.letter_day = DateField(lambda: self.habits.today), DateField(lambda: self.habits.today)
        for field in (self.as_of, self.letter_day):
            field.set_value(self.habits.today)
        self.grouping = ChoiceField([(key, catalogue(words)) for key, words in GROUPINGS])
        self.grouping.set_value("")
        self.days = ChoiceField(empty=self.tr("Semua hari"))
        self.days.setCurrentIndex(0)
        self.chapters = ChapterButton()
        self.paper, self.variant = ChoiceField(), ChoiceField()
        self.signer = ChoiceField([(s.id, signer_label(s)) for s in self.habits.signers])
        self.signer.setPlaceholderText(self.tr("Belum ada, dicetak titik-titik"))
        self.signer.set_value(self.habits.signer_id)
        self.number = TextField(max_length=60, placeholder=self.tr("titik-titik"))
        self.number.add_button("list", self.tr("Ambil nomor berikutnya")).clicked.connect(self.number_wanted)
        self._fields: dict[str, QWidget] = {
            **self.references,
            **{"as_of": self.as_of, "letter_day": self.letter_day, "grouping": self.grouping, "day": self.days},
            **{"chapters": self.chapters, "paper": self.paper, "variant": self.variant},
            **{"signer": self.signer, "number": self.number},
        }
        self._block = {name: self._framed(need_label(name), field) for name, field in self._fields.items()}
        for entry in (*self.references.values(), self.as_of, self.letter_day, self.number):
            entry.changed.connect(self.changed)
        for choice in (self.grouping, self.days, self.paper, self.variant, self.signer):
            choice.changed.connect(self.changed)
        self.chapters.changed.connect(self.changed)
        for choice in (self.signer, self.paper):
            choice.currentTextChanged.connect(choice.setToolTip)
            choice.setToolTip(choice.currentText())

    def _reference(self, need: str) -> ReferenceField:
        field = ReferenceField(lambda text, found: self._find(need, text, found))
        if empty := when_empty(need):
            field.setPlaceholderText(empty)
        return field

    def _framed(self, words: str, field: QWidget) -> QWidget:
        block = QWidget(self)
        column = QVBoxLayout(block)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(field_label(words, field))
        column.addWidget(field)
        field.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        block.hide()
        return block

    def _show_papers(self, report: Report) -> None:
        form = report.variants[0]
        papers = [paper.turned(form.orientation) for paper in PAPERS.values()]
        self.paper.set_options([(paper.name, catalogue(paper.label)) for paper in papers])
        self.paper.set_value(form.paper or self.habits.paper)

    def _params(self, report: Report) -> Mapping[str, Any]:
        found: dict[str, Any] = {
            f"{need}_id": field.value() for need, field in self.references.items() if need in report.needs
        }
        if "grouping" in report.needs:
            found["grouping"] = self.grouping.value() or ""
        if "chapters" in report.needs:
            found["chapters"] = self.chapters.value()
        if "day" in report.needs:
            found["day"] = self.days.value()
        return found

    def _columns(self) -> int:
        room = max(self.width() - 24, 1)
        most = max(1, (room + 12) // (theme.current().u(LEAST_WIDTH) + 12))
        rows = -(-len(self._names) // most)
        return -(-len(self._names) // max(rows, 1)) or 1

    def _share(self, column: int, columns: int) -> int:
        """How wide a column is beside the others; papers have the longest words."""
        if column >= columns:
            return 0
        return _SHARE.get(self._names[column], 17) if columns == len(self._names) else 1

    def _arrange(self) -> None:
        columns = self._columns()
        for block in self._block.values():
            self._grid.removeWidget(block)
        for column in range(12):
            self._grid.setColumnStretch(column, self._share(column, columns))
        before: QWidget | None = None
        for number, name in enumerate(self._names):
            self._grid.addWidget(self._block[name], number // columns, number % columns)
            if before is not None:
                QWidget.setTabOrder(before, self._fields[name])
            before = self._fields[name]
        for name, block in self._block.items():
            block.setVisible(name in self._names)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._arrange()


class ChapterButton(Button):
    """Which chapters of a curriculum vitae are printed; private ones only when ticked."""

    changed = Signal()

    def __init__(self) -> None:
        self._menu = QMenu()
        super().__init__("", menu=self._menu)
        self._menu.setParent(self, self._menu.windowFlags())  # a menu without a parent would not be dressed
        self._acts: dict[str, QAction] = {}
        for chapter in CHAPTERS:
            act = self._menu.addAction(catalogue(chapter.title))
            act.setCheckable(True)
            act.setChecked(chapter.code in ORDINARY)
            act.toggled.connect(self._on_toggled)
            self._acts[chapter.code] = act
        self._say()

    def value(self) -> frozenset[str]:
        """Codes of the chapters ticked."""
        return frozenset(code for code, act in self._acts.items() if act.isChecked())

    def tick(self, code: str, on: bool) -> None:
        """Tick a chapter or not."""
        self._acts[code].setChecked(on)

    def _on_toggled(self) -> None:
        self._say()
        self.changed.emit()

    def _say(self) -> None:
        words = self.tr("{0} dari {1} bagian").format(len(self.value()), len(self._acts))
        self.setText(words)
        self.setAccessibleName(words)
