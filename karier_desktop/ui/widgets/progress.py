"""Long work: what is being done, how far it is, and Batal."""

from collections.abc import Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from karier_desktop.rules.dates_id import thousands
from karier_desktop.ui.widgets.button import Button
from karier_desktop.ui.widgets.meter import Meter
from karier_desktop.ui.widgets.sheet import Sheet, row
from karier_desktop.ui.widgets.text import Text


class ProgressPanel(Sheet):
    """Give `show_progress` to `tasks.run(progress=...)`, and connect `cancel_requested` to the task's `cancel`.

    `steps` says in words what the steps are that the work names: {"read": self.tr("Membaca berkas")}.
    """

    cancel_requested = Signal()

    def __init__(self, title: str, steps: Mapping[str, str] | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._steps = steps or {}
        self.title = Text(title, "bold", wrap=True)
        self.step = Text("", "small", "muted", wrap=True)
        self.meter = Meter(0, height=6, name=title)
        self.button = Button(self.tr("Batal"), hint="Esc")
        self.button.clicked.connect(self._on_cancel)
        words = QVBoxLayout()
        words.setSpacing(4)
        words.addWidget(self.title)
        words.addWidget(self.meter)
        words.addWidget(self.step)
        line = row(words, self.button, spacing=16)
        line.setStretch(0, 1)
        line.setAlignment(self.button, Qt.AlignmentFlag.AlignVCenter)
        self.body.addLayout(line)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)

    def page(self) -> QWidget:
        """The panel at the top of a page of its own."""
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self)
        column.addStretch(1)
        return holder

    def start(self, title: str) -> None:
        """Begin anew."""
        self.title.setText(title)
        self.meter.set_share(0)
        self.step.setText("")
        self.button.setEnabled(True)
        self.show()

    def show_progress(self, step: str, done: int, total: int) -> None:
        """How far it is; `total` 0 when that is not known."""
        text = self._steps.get(step, step)
        self.meter.set_share(done / total if total else 0)
        of = self.tr("{0} dari {1}").format(thousands(done), thousands(total)) if total else thousands(done)
        self.step.setText(f"{text}  ·  {of}" if text else of)
        self.meter.setAccessibleDescription(self.step.text())

    def _on_cancel(self) -> None:
        self.button.setEnabled(False)
        self.step.setText(self.tr("Menghentikan dan mengembalikan ke keadaan semula…"))
        self.cancel_requested.emit()
