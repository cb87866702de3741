"""The question before a predicate stands: who decided, when, and why the ratings are what they are."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QWidget

from karier_desktop.rules.predicate import Outcome
from karier_desktop.services.appraisal import Decision
from karier_desktop.ui.i18n import catalogue
from karier_desktop.ui.pages.appraisal_dialogs import labelled
from karier_desktop.ui.pages.appraisal_text import NarrowStrip
from karier_desktop.ui.widgets.button import Button, accept_keys
from karier_desktop.ui.widgets.date_field import DateField
from karier_desktop.ui.widgets.dialog import Dialog
from karier_desktop.ui.widgets.fields import LongText, TextField
from karier_desktop.ui.widgets.sheet import row
from karier_desktop.ui.widgets.text import Text


@dataclass(frozen=True)
class Asked:
    """What has to be known before a predicate is decided."""

    person: str
    found: Outcome
    by: str
    reason: str
    unexplained: bool
    unscored: Sequence[str]
    heard: bool
    warning: str = ""


class DecideDialog(Dialog):
    """`decided(Decision)`. The reason is wanted when a rating departs from its lines."""

    decided = Signal(object)

    def __init__(self, asked: Asked, today: date, parent: QWidget | None) -> None:
        name = catalogue(asked.found.name)
        title = QCoreApplication.translate("DecideDialog", "Tetapkan {0} untuk {1}?")
        super().__init__(title.format(name, asked.person), width=560, parent=parent)
        self.asked = asked
        self.body.addWidget(Text(f"{asked.found.text} {asked.found.basis}.", wrap=True))
        for strip in self._strips(asked):
            self.body.addWidget(strip)
        self.by = TextField(max_length=200)
        self.by.set_value(asked.by)
        self.on = DateField(lambda: today)
        self.on.set_value(today)
        self.reason = LongText(lines=3)
        self.reason.set_value(asked.reason)
        line = row(labelled(self.tr("Ditetapkan oleh"), self.by), labelled(self.tr("Tanggal"), self.on), spacing=16)
        line.setStretch(0, 1)
        self.body.addLayout(line)
        why = self.tr("Alasan rating") if asked.unexplained else self.tr("Alasan rating (boleh kosong)")
        self.body.addLayout(labelled(why, self.reason))
        self.problem = Text("", "small", "late", wrap=True)
        self.problem.hide()
        self.body.addWidget(self.problem)
        self.body.addStretch(1)
        self.add_cancel(self.tr("Batal"))
        hint = "Ctrl+Enter" if asked.unexplained else "Enter"  # Enter makes a new line where the reason is typed
        self.take = self.add_button(Button(self.tr("Tetapkan"), "accent", icon="check", hint=hint), default=True)
        self.take.clicked.connect(self._decide)
        accept_keys(self, self.tr("Tetapkan"), self._decide)
        first = self.reason if asked.unexplained else self.take if asked.by else self.by
        first.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_problem(self, words: str) -> None:
        """Say what stands in the way."""
        self.problem.setText(words)
        self.problem.show()

    def _strips(self, asked: Asked) -> list[NarrowStrip]:
        strips = []
        if asked.unscored:
            words = f"{', '.join(asked.unscored)}."
            strips.append(NarrowStrip("information", self.tr("%n baris belum dinilai", "", len(asked.unscored)), words))
        if not asked.heard:
            words = self.tr(
                "Tanpa umpan balik, predikat sulit dijelaskan kepada pegawai. Tulis dengan C pada barisnya."
            )
            strips.append(NarrowStrip("information", self.tr("Belum ada umpan balik yang dicatat"), words))
        if asked.warning:
            strips.append(NarrowStrip("attention", self.tr("Sebaran di unit"), asked.warning))
        return strips

    def _decide(self) -> None:
        on = self.on.value()
        if not self.by.value():
            self._refuse(self.by, self.tr("Tulis siapa yang menetapkan predikat."))
        elif on is None:
            self._refuse(self.on, self.tr("Isi tanggal predikat ditetapkan."))
        elif self.asked.unexplained and not self.reason.value():
            self._refuse(self.reason, self.tr("Rating berbeda dari nilai barisnya. Tulis alasannya."))
        else:
            self.decided.emit(Decision(self.by.value(), on, self.reason.value()))

    def _refuse(self, editor: TextField | DateField | LongText, words: str) -> None:
        editor.show_problem("error")
        editor.setFocus(Qt.FocusReason.OtherFocusReason)
        self.show_problem(words)
