"""Where the detail has no room: a line below the list on the record under the cursor."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from karier_desktop.ui.widgets.button import Button
from karier_desktop.ui.widgets.sheet import Sheet, row
from karier_desktop.ui.widgets.text import ElidedText


class RecordBar(Sheet):
    """`edit_requested` and `card_requested`."""

    edit_requested = Signal()
    card_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(12, spacing=0, parent=parent)
        self.title = ElidedText("", "strong")
        self.detail = ElidedText("", "small", "muted")
        edit = Button(self.tr("Ubah"), icon="pencil", hint="F2")
        edit.clicked.connect(self.edit_requested)
        card = Button(self.tr("Buka kartu"), icon="panel-right", hint=self.tr("Spasi"))
        card.clicked.connect(self.card_requested)
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(self.title)
        words.addWidget(self.detail)
        line = row(words, edit, card, spacing=12)
        line.setStretch(0, 1)
        self.body.addLayout(line)

    def say(self, title: str, detail: str) -> None:
        """Which record it is about."""
        self.title.set_words(title)
        self.detail.set_words(detail)
