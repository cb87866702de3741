"""Somebody else saved the record meanwhile: their changes and mine side by side, and what shall count."""

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QButtonGroup, QGridLayout, QRadioButton, QSizePolicy, QWidget

from karier_desktop.catalog.difference import Difference, Meeting
from karier_desktop.catalog.entity import Entity
from karier_desktop.ui import theme
from karier_desktop.ui.fonts import Role
from karier_desktop.ui.forms.changes import label_of, values_of
from karier_desktop.ui.forms.lookup import Lookup
from karier_desktop.ui.widgets.button import Button
from karier_desktop.ui.widgets.dialog import Dialog
from karier_desktop.ui.widgets.text import Text

translate = QCoreApplication.translate


class Side(NamedTuple):
    """One place where the two disagree."""

    key: str
    label: str
    before: str
    theirs: str
    mine: str


def sides(entity: Entity, met: Meeting, lookup: Lookup, nothing: str) -> list[Side]:
    """The disputed places in words."""
    theirs = {d.key: d for d in met.theirs if d.key in met.disputed}
    mine = {d.key: d for d in met.mine if d.key in met.disputed}
    return [_side(entity, difference, _counterpart(key, theirs), lookup, nothing) for key, difference in mine.items()]


def _counterpart(key: str, theirs: dict[str, Difference]) -> Difference | None:
    touching = (
        d for other, d in theirs.items() if other == key or other.startswith(f"{key}/") or key.startswith(f"{other}/")
    )
    return next(touching, None)


def _side(entity: Entity, mine: Difference, theirs: Difference | None, lookup: Lookup, nothing: str) -> Side:
    before, my_value = values_of(mine, lookup, nothing)
    their_value = values_of(theirs, lookup, nothing)[1] if theirs is not None else nothing
    return Side(mine.key, label_of(entity, mine), before or nothing, their_value or nothing, my_value or nothing)


class Words(Text):
    """Wrapped text that takes no more height than its lines need."""

    def __init__(self, words: str, role: Role = "body") -> None:
        super().__init__(words, role, wrap=True)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)


class CompareDialog(Dialog):
    """Each disputed place has two answers, and none is chosen beforehand. `kept` are the places where mine counts."""

    def __init__(self, entity: Entity, met: Meeting, lookup: Lookup, who: str, parent: QWidget | None = None) -> None:
        super().__init__(translate("CompareDialog", "Bandingkan perubahan"), kind="attention", width=720, parent=parent)
        nothing = self.tr("(kosong)")
        self.sides = sides(entity, met, lookup, nothing)
        self._groups: dict[str, QButtonGroup] = {}
        self.body.addWidget(Words(who))
        self._tell(self.tr("Diubah orang lain, dipakai:"), entity, met.theirs, met.disputed, lookup)
        self._tell(self.tr("Diubah Anda, tetap dipakai:"), entity, met.mine, met.disputed, lookup)
        if self.sides:
            self.body.addWidget(Words(self.tr("Diubah keduanya, pilih satu di tiap baris:"), "bold"))
            self.body.addWidget(self._grid())
        self.save = Button(self.tr("Pakai pilihan ini"), "accent", icon="check")
        self.save.clicked.connect(self.accept)
        self.add_cancel(self.tr("Kembali ke formulir"))
        self.add_button(self.save)
        self._update()

    def kept(self) -> frozenset[str]:
        """The places where my value shall count."""
        return frozenset(key for key, group in self._groups.items() if group.checkedId() == 1)

    def _tell(
        self, title: str, entity: Entity, found: Sequence[Difference], disputed: frozenset[str], lookup: Lookup
    ) -> None:
        lines = []
        for difference in found:
            if difference.key not in disputed:
                old, new = values_of(difference, lookup, self.tr("(kosong)"))
                shown = f"{old} → {new or self.tr('dihapus')}" if old else new
                lines.append(f"{label_of(entity, difference)}: {shown}")
        if lines:
            self.body.addWidget(Words(title, "bold"))
            self.body.addWidget(Words("\n".join(lines)))

    def _grid(self) -> QWidget:
        holder = QWidget()
        grid = QGridLayout(holder)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(8)
        heads = (self.tr("Isian"), self.tr("Sebelumnya"), self.tr("Orang lain"), self.tr("Anda"))
        for column, head in zip((0, 1, 3, 5), heads, strict=True):
            grid.addWidget(Text(head, "head", "muted"), 0, column)
            grid.setColumnStretch(column, 1)
        for line, side in enumerate(self.sides, 1):
            group = self._groups[side.key] = QButtonGroup(holder)
            cells: list[QWidget] = [Words(side.label, "strong"), Words(side.before)]
            for number, words in enumerate((side.theirs, side.mine)):
                answer = QRadioButton()
                answer.setMinimumSize(theme.current().u(24), theme.current().u(24))
                answer.setAccessibleName(f"{side.label}, {heads[2 + number]}: {words}")
                group.addButton(answer, number)
                cells += [answer, Words(words)]
            for column, cell in enumerate(cells):
                grid.addWidget(cell, line, column, Qt.AlignmentFlag.AlignVCenter)
            group.idToggled.connect(self._update)
        return holder

    def _update(self) -> None:
        self.save.setEnabled(all(group.checkedId() >= 0 for group in self._groups.values()))
