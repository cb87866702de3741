"""What the page of appraisals asks about the whole: how the unit did, which period."""

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from karier_desktop.queries.appraisal_queue import UnitPerformance
from karier_desktop.rules.appraisal import Period, period_name, periods_of
from karier_desktop.rules.book import RuleBook
from karier_desktop.ui.i18n import catalogue
from karier_desktop.ui.pages.appraisal_text import NarrowStrip
from karier_desktop.ui.widgets.button import Button, accept_keys
from karier_desktop.ui.widgets.choice_field import ChoiceField
from karier_desktop.ui.widgets.dialog import Dialog
from karier_desktop.ui.widgets.fields import LongText, NumberField
from karier_desktop.ui.widgets.sheet import row
from karier_desktop.ui.widgets.text import Text, field_label


class UnitDialog(Dialog):
    """`said(predicate, achievement)`: how the unit did, for all its appraisals of the period."""

    said = Signal(str, str)

    def __init__(
        self, book: RuleBook, period: Period, unit: UnitPerformance, where: str, parent: QWidget | None
    ) -> None:
        super().__init__(QCoreApplication.translate("UnitDialog", "Kinerja unit"), width=520, parent=parent)
        words = self.tr("Berlaku untuk {0} penilaian periode {1} di {2}. Predikat unit menentukan batas sebarannya.")
        self.body.addWidget(Text(words.format(unit.appraisals, period.text, where), "body", "muted", wrap=True))
        options = [(one.key, catalogue(one.text("name"))) for one in book.rows("organisation_predicate", period.end)]
        self.predicate = ChoiceField(options, empty=self.tr("Belum ditetapkan"))
        self.predicate.set_value(unit.predicate or None)
        self.achievement = LongText(lines=3)
        self.achievement.set_value(unit.achievement)
        self.body.addLayout(labelled(self.tr("Predikat kinerja unit"), self.predicate))
        self.body.addLayout(labelled(self.tr("Capaian kinerja organisasi"), self.achievement))
        if unit.mixed:
            self.body.addWidget(
                NarrowStrip(
                    "attention",
                    self.tr("Sekarang isinya berbeda-beda"),
                    self.tr("Isian ini menggantikan semuanya. Pilih satu unit bila seharusnya berbeda."),
                )
            )
        self.body.addStretch(1)
        self.add_cancel(self.tr("Batal"))
        keep = self.add_button(Button(self.tr("Simpan"), "accent", icon="check", hint="Ctrl+Enter"))
        keep.clicked.connect(self._keep)
        accept_keys(self, self.tr("Simpan"), self._keep)
        self.predicate.setFocus(Qt.FocusReason.OtherFocusReason)

    def _keep(self) -> None:
        self.accept()
        self.said.emit(str(self.predicate.value() or ""), self.achievement.value())


class PeriodDialog(Dialog):
    """`picked(Period)`: kind, year, and which part of the year."""

    picked = Signal(object)

    def __init__(self, book: RuleBook, period: Period, parent: QWidget | None) -> None:
        super().__init__(QCoreApplication.translate("PeriodDialog", "Pilih periode"), width=420, parent=parent)
        self._book = book
        options = [(one.key, catalogue(one.text("name"))) for one in book.rows("appraisal_period", period.end)]
        self.kinds = ChoiceField(options)
        self.kinds.set_value(period.kind)
        self.year = NumberField(minimum=2000, maximum=2100)
        self.year.set_value(period.start.year)
        self.part = ChoiceField()
        line = row(
            labelled(self.tr("Jenis periode"), self.kinds), labelled(self.tr("Tahun"), self.year), None, spacing=16
        )
        self.body.addLayout(line)
        self.body.addLayout(labelled(self.tr("Periode"), self.part))
        self.add_cancel(self.tr("Batal"))
        take = self.add_button(Button(self.tr("Tampilkan"), "accent", icon="check"), default=True)
        take.clicked.connect(self._take)
        self.kinds.changed.connect(self._show_parts)
        self.year.changed.connect(self._show_parts)
        self._show_parts()
        self.part.set_value(period)
        self.kinds.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_parts(self) -> None:
        year = self.year.value()
        parts = periods_of(self._book, str(self.kinds.value()), year) if year and not self.year.problem() else ()
        self.part.set_options([(one, f"{period_name(self._book, one)}, {one.text}") for one in parts])
        self.part.set_value(parts[-1] if parts and self.part.value() not in parts else self.part.value())

    def _take(self) -> None:
        part = self.part.value()
        if isinstance(part, Period):
            self.accept()
            self.picked.emit(part)


def labelled(words: str, editor: QWidget) -> QVBoxLayout:
    """A field with its label above it."""
    column = QVBoxLayout()
    column.setSpacing(4)
    column.addWidget(field_label(words, editor))
    column.addWidget(editor)
    return column
