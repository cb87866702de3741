"""Beside the preview: what to know before printing, and the way to the data as a spreadsheet."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from karier_desktop.services.report_checks import Check
from karier_desktop.ui import icons, theme
from karier_desktop.ui.i18n import catalogue
from karier_desktop.ui.widgets import paint
from karier_desktop.ui.widgets.button import Button
from karier_desktop.ui.widgets.dialog import Dialog
from karier_desktop.ui.widgets.sheet import ScrollSheet
from karier_desktop.ui.widgets.text import Text


class CheckLine(QWidget):
    """One check: icon, bold title, muted body."""

    def __init__(self, check: Check) -> None:
        super().__init__()
        self.check = check
        column = QVBoxLayout(self)
        column.setSpacing(1)
        column.setContentsMargins(theme.current().u(24), 0, 0, 0)
        title, body = catalogue(check.title), catalogue(check.body)
        column.addWidget(Text(title, "bold", wrap=True))
        column.addWidget(Text(body, "body", "muted", wrap=True))
        self.setAccessibleName(f"{title}: {body}")

    def paintEvent(self, event: object) -> None:
        look, painter = theme.current(), paint.begin(self)
        colours = look.badges[self.check.kind]
        icons.paint(painter, colours.icon, colours.text, 0, look.u(1), look.u(16))


class CheckSide(ScrollSheet):
    """The list of checks; `sheet_wanted` when the rows are asked for as a spreadsheet."""

    sheet_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(padding=16, spacing=12, parent=parent)
        self.setAccessibleName(self.tr("Sebelum dicetak"))
        self.inside.addWidget(Text(self.tr("Sebelum dicetak"), "section"))
        self._lines = QVBoxLayout()
        self._lines.setSpacing(12)
        self.inside.addLayout(self._lines)
        self.inside.addStretch(1)
        self.xlsx = Button(self.tr("Simpan XLSX"), icon="table-2")
        self.xlsx.clicked.connect(self.sheet_wanted)
        foot = QVBoxLayout()
        foot.setContentsMargins(16, 8, 16, 16)
        foot.addWidget(self.xlsx, 0, Qt.AlignmentFlag.AlignLeft)
        self.body.addLayout(foot)
        self.shown: tuple[Check, ...] = ()

    def show_checks(self, checks: Sequence[Check]) -> None:
        """Replace what is listed."""
        if tuple(checks) == self.shown:
            return
        self.shown = tuple(checks)
        while (item := self._lines.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        for check in checks:
            self._lines.addWidget(CheckLine(check))


def show_checks(checks: Sequence[Check], parent: QWidget) -> Dialog:
    """The same list as a dialog, where the window has no room beside the preview."""
    dialog = Dialog(QCoreApplication.translate("CheckSide", "Sebelum dicetak"), parent=parent)
    for check in checks:
        dialog.body.addWidget(CheckLine(check))
    dialog.add_cancel(QCoreApplication.translate("CheckSide", "Tutup"))
    return dialog
