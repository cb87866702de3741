"""The right column of a form: what would change, with the old value and a way back; the evidence; the last change."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QFont, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from karier_desktop.catalog.difference import Difference
from karier_desktop.catalog.entity import Entity
from karier_desktop.ui import icons, theme
from karier_desktop.ui.forms.lookup import Lookup, words
from karier_desktop.ui.widgets import paint
from karier_desktop.ui.widgets.button import icon_button
from karier_desktop.ui.widgets.fields import TextField
from karier_desktop.ui.widgets.sheet import Hairline, Sheet, scroll_area
from karier_desktop.ui.widgets.text import Text, field_label


def label_of(entity: Entity, difference: Difference) -> str:
    """What a change is called: the field, with its history in front where the place alone does not say it."""
    if difference.field is None and difference.children is not None:
        return words(difference.children.title)
    label = words(difference.field.label) if difference.field else ""
    inside = difference.path.count("[")
    if difference.children is None or (inside == 1 and difference.path.startswith(f"{difference.children.name}[0]")):
        return label
    return f"{words(difference.children.title)}: {label}"


def values_of(difference: Difference, lookup: Lookup, nothing: str) -> tuple[str, str]:
    """The old value in words (empty if there was none) and the new one."""
    if difference.field is not None:
        old = lookup.reader.read(difference.field, difference.old)
        new = lookup.reader.read(difference.field, difference.new)
        return old, new or nothing
    if difference.children is None:
        return nothing, nothing
    old_row, new_row = (
        lookup.reader.summary(difference.children, row) if row else "" for row in (difference.old, difference.new)
    )
    return old_row, new_row


class NewValue(QWidget):
    """An arrow and the new value."""

    def __init__(self, value: str) -> None:
        super().__init__()
        line = QHBoxLayout(self)
        line.setContentsMargins(theme.current().u(17), 0, 0, 0)
        line.addWidget(Text(value, wrap=True))

    def paintEvent(self, event: QPaintEvent) -> None:
        look = theme.current()
        icons.paint(paint.begin(self), "corner-down-right", look.tokens.muted, 0, look.u(2), look.u(13))


class ChangeLine(QWidget):
    """One change with its button to take it back."""

    undone = Signal()

    def __init__(self, label: str, old: str, new: str) -> None:
        super().__init__()
        column = QVBoxLayout()
        column.setSpacing(2)
        column.addWidget(Text(label, "strong", wrap=True))
        if old:
            column.addWidget(StruckText(old))
        column.addWidget(NewValue(new or self.tr("dihapus")))
        back = icon_button("undo-2", self.tr("Urungkan perubahan {0}").format(label), size="small")
        back.clicked.connect(self.undone)
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 8, 0, 8)
        line.addLayout(column, 1)
        line.addWidget(back, 0, Qt.AlignmentFlag.AlignVCenter)


class StruckText(Text):
    """The value that goes away."""

    def __init__(self, value: str) -> None:
        super().__init__(value, "body", "muted", wrap=True)

    def restyle(self) -> None:
        """Take over new colours and sizes."""
        super().restyle()
        font = QFont(self.font())
        font.setStrikeOut(True)
        self.setFont(font)


class ChangesPanel(Sheet):
    """`undo_requested(difference)`; `evidence_changed(text)` as the basis of the change is typed."""

    undo_requested = Signal(object)
    evidence_changed = Signal(str)

    def __init__(self, entity: Entity, lookup: Lookup, last_change: str, parent: QWidget | None = None) -> None:
        super().__init__(0, spacing=0, parent=parent)
        self._entity = entity
        self._lookup = lookup
        self._title = Text("", "section", wrap=True)
        self._lines = QVBoxLayout()
        self._lines.setSpacing(0)
        self.evidence = TextField(max_length=300)
        self.evidence.changed.connect(lambda: self.evidence_changed.emit(self.evidence.value()))
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(16, 16, 16, 16)
        column.setSpacing(8)
        column.addWidget(self._title)
        column.addLayout(self._lines)
        column.addSpacing(8)
        column.addWidget(Text(self.tr("Bukti perubahan"), "section"))
        hint = self.tr("Nomor SK atau surat yang menjadi dasar. Ikut tercatat di riwayat.")
        column.addWidget(Text(hint, "small", "muted", wrap=True))
        column.addWidget(field_label(self.tr("Nomor dan tanggal SK"), self.evidence))
        column.addWidget(self.evidence)
        column.addStretch(1)
        self.body.addWidget(scroll_area(holder), 1)
        if last_change:
            self.body.addWidget(LastChange(last_change))

    def show_differences(self, differences: Sequence[Difference]) -> None:
        """What would be saved now."""
        while (item := self._lines.takeAt(0)) is not None:
            old = item.widget()
            if old is not None:
                old.hide()
                old.deleteLater()
        title = (
            self.tr("Perubahan, {0} isian").format(len(differences)) if differences else self.tr("Belum ada perubahan")
        )
        self._title.setText(title)
        for number, difference in enumerate(differences):
            if number:
                self._lines.addWidget(Hairline())
            self._lines.addWidget(self._line(difference))

    def _line(self, difference: Difference) -> ChangeLine:
        old, new = values_of(difference, self._lookup, self.tr("(kosong)"))
        line = ChangeLine(label_of(self._entity, difference), old, new)
        line.undone.connect(lambda: self.undo_requested.emit(difference))
        return line


class LastChange(QWidget):
    """Who changed the record last, at the foot."""

    def __init__(self, text: str) -> None:
        super().__init__()
        line = QHBoxLayout(self)
        line.setContentsMargins(16 + theme.current().u(20), 8, 16, 12)
        line.addWidget(Text(text, "small", "muted", wrap=True))

    def paintEvent(self, event: QPaintEvent) -> None:
        look, painter = theme.current(), paint.begin(self)
        icons.paint(painter, "history", look.tokens.muted, 16, 9, look.u(14))
        paint.hairline(painter, 0, 0, QRectF(self.rect()).width())
