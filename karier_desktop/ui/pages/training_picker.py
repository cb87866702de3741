"""Choosing many participants at once: filter, tick, Enter."""

from collections.abc import Callable, Iterable
from typing import Any

from PySide6.QtCore import QModelIndex, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter
from PySide6.QtWidgets import QWidget

from karier_desktop.queries.training_people import Candidate, CandidateFilter, Choices
from karier_desktop.ui import icons, theme
from karier_desktop.ui.tables.cells import Cells
from karier_desktop.ui.tables.column import Column, NameParts
from karier_desktop.ui.tables.table import RecordTable
from karier_desktop.ui.widgets import paint
from karier_desktop.ui.widgets.badge import BadgeValue
from karier_desktop.ui.widgets.button import Button
from karier_desktop.ui.widgets.chip import Chip
from karier_desktop.ui.widgets.choice_field import ChoiceField
from karier_desktop.ui.widgets.dialog import Dialog
from karier_desktop.ui.widgets.flow import Flow
from karier_desktop.ui.widgets.search import SearchField
from karier_desktop.ui.widgets.text import Text

Find = Callable[[CandidateFilter, Callable[[list[Candidate]], None]], object]
TICK = "tick"


class TickCells(Cells):
    """Adds the box that is ticked."""

    def paint_value(self, painter: QPainter, room: QRectF, column: Column, row: Any, value: Any, chosen: bool) -> bool:
        if column.key != TICK:
            return super().paint_value(painter, room, column, row, value, chosen)
        look, size = theme.current(), theme.current().u(16)
        box = QRectF(room.left(), room.center().y() - size / 2, size, size)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        paint.box(painter, box, 4, look.tokens.accent if value else look.tokens.base, look.tokens.edge)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)
        if value:
            icons.paint(painter, "check", look.tokens.on_accent, box.left() + 1, box.top() + 1, size - 2, 2.5)
        return True


class TickTable(RecordTable):
    """People with a box: Space ticks the current row, Ctrl+A all of them (again: none), Enter is done."""

    ticks_changed = Signal()
    finished = Signal()

    def __init__(self, columns: list[Column], name: str, *, rows: int = 12, parent: QWidget | None = None) -> None:
        self.ticked: dict[object, Candidate] = {}
        self._room = rows
        tick = Column(TICK, "", 40, value=lambda r: self.tr("Dipilih") if r.id in self.ticked else "", sortable=False)
        super().__init__([tick, *columns], name, parent)
        self.cells = TickCells(self, self.rows)
        self.clicked.connect(self._on_clicked)

    def sizeHint(self) -> QSize:
        look = theme.current()
        return QSize(look.u(700), look.u(32) + self._room * look.row_height() + 2)

    def minimumSizeHint(self) -> QSize:
        return QSize(theme.current().u(300), theme.current().u(32) + min(4, self._room) * theme.current().row_height())

    def toggle(self, people: Iterable[Candidate]) -> None:
        """Tick these people; when all of them are ticked already, take the ticks away."""
        people = list(people)
        if all(person.id in self.ticked for person in people):
            for person in people:
                del self.ticked[person.id]
        else:
            self.ticked |= {person.id: person for person in people}
        self.viewport().update()
        self.ticks_changed.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        current = self.rows.row_at(self.currentIndex().row())
        if event.key() == Qt.Key.Key_A and event.modifiers() == Qt.KeyboardModifier.ControlModifier:
            self.toggle(self.rows.rows())
        elif event.key() == Qt.Key.Key_Space and current is not None:
            self.toggle([current])
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.finished.emit()
        else:
            super().keyPressEvent(event)

    def _on_clicked(self, index: QModelIndex) -> None:
        if self.rows.columns[index.column()].key == TICK:
            self.toggle([self.rows.row_at(index.row())])


class PeoplePicker(Dialog):
    """`find(filter, deliver)` looks people up; `chosen(list)` hands over who was ticked, or else the current row.

    `offered.needed` is the yearly minimum of JP that the chip "Di bawah … JP" filters by.
    """

    chosen = Signal(list)

    def __init__(self, find: Find, offered: Choices, parent: QWidget | None = None) -> None:
        super().__init__("", width=920, parent=parent)
        self.setWindowTitle(self.tr("Pilih peserta"))
        self.heading.setText(self.tr("Pilih peserta"))
        self._find = find
        self._needed = offered.needed
        self._asked = 0
        self.search = SearchField(self.tr("Nama, NIP, jabatan, atau unit"), width=300)
        units = [(unit, "   " * depth + name) for unit, name, depth in offered.units]
        self.unit = self._choice(self.tr("Semua unit"), units, self.tr("Unit"), 240)
        self.golongan = self._choice(self.tr("Semua golongan"), [(g, g) for g in offered.golongan], "", 150)
        self.golongan.setAccessibleName(self.tr("Golongan"))
        self.position = self._choice(self.tr("Semua jabatan"), [(p, p) for p in offered.positions], "", 200)
        self.position.setAccessibleName(self.tr("Jabatan"))
        self.short = Chip(self.tr("Di bawah {0} JP").format(offered.needed))
        self.free = Chip(self.tr("Tanpa yang bentrok"))
        self.table = TickTable(self._columns(), self.tr("Pegawai yang dapat dipilih"))
        self.count = Text("", "body", "muted")
        self._lay_out()
        self._connect()
        self.refresh()
        self.search.setFocus(Qt.FocusReason.OtherFocusReason)

    def refresh(self) -> None:
        """Look up who matches the filters now."""
        self._asked += 1
        asked = self._asked
        wanted = CandidateFilter(
            words=self.search.text(),
            unit_id=self.unit.value(),  # type: ignore[arg-type]
            golongan=str(self.golongan.value() or ""),
            position=str(self.position.value() or ""),
            jp_below=self._needed if self.short.isChecked() else None,
        )
        self._find(wanted, lambda people: self._show(people) if asked == self._asked else None)

    def accept(self) -> None:
        """Hand over those ticked, or the current row when none is."""
        people = list(self.table.ticked.values())
        current = self.table.rows.row_at(self.table.currentIndex().row())
        if not people and current is not None:
            people = [current]
        if people:
            self.chosen.emit(people)
            super().accept()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
                self.accept()
            return  # Enter in a filter only filters
        super().keyPressEvent(event)

    # Inside

    def _show(self, people: list[Candidate]) -> None:
        shown = [person for person in people if not (self.free.isChecked() and person.busy)]
        self.table.rows.set_rows(shown)
        self._say()

    def _say(self) -> None:
        ticked = list(self.table.ticked.values())
        busy = sum(bool(person.busy) for person in ticked)
        words = [self.tr("{0} pegawai").format(self.table.rows.rowCount()), self.tr("{0} dipilih").format(len(ticked))]
        if busy:
            words.append(self.tr("{0} di antaranya bentrok").format(busy))
        self.count.setText(", ".join(words))
        self.add.setText(self.tr("Tambahkan {0} peserta").format(len(ticked)) if ticked else self.tr("Tambahkan"))
        self.add.setAccessibleName(self.add.text())
        self.add.restyle()

    def _columns(self) -> list[Column]:
        return [
            Column("name", self.tr("Nama"), 250, "name", value=name_of),
            Column("golongan", self.tr("Gol."), 52),
            Column("position", self.tr("Jabatan"), 190, "position"),
            Column("unit", self.tr("Unit"), 150, stretch=True),
            Column("jp", self.tr("JP"), 44, "number"),
            Column("busy", self.tr("Jadwal"), 100, "badge", value=self._busy, tooltip=_others),
        ]

    def _busy(self, person: Candidate) -> BadgeValue | str:
        return BadgeValue("late", self.tr("Bentrok")) if person.busy else ""

    def _choice(self, empty: str, options: list[tuple[Any, str]], name: str, width: int) -> ChoiceField:
        field = ChoiceField(options, empty=empty, width=width)
        field.setAccessibleName(name)
        field.set_value(None)
        return field

    def _lay_out(self) -> None:
        filters = Flow(self.search, self.unit, self.golongan, self.position, self.short, self.free)
        self.body.addWidget(filters)
        self.body.addWidget(self.table, 1)
        self.body.addWidget(self.count)
        hint = self.tr("Spasi memilih, Ctrl+A memilih semua, Enter menambahkan")
        self.body.addWidget(Text(hint, "small", "muted", wrap=True))
        self.add = Button(self.tr("Tambahkan"), "accent", icon="user-plus", hint="Ctrl+Enter")
        self.add.clicked.connect(self.accept)
        self.add_cancel(self.tr("Batal"))
        self.add_button(self.add)

    def _connect(self) -> None:
        self.search.searched.connect(lambda _: self.refresh())
        self.search.left_downwards.connect(lambda: self.table.setFocus(Qt.FocusReason.OtherFocusReason))
        for field in (self.unit, self.golongan, self.position):
            field.changed.connect(self.refresh)
        for chip in (self.short, self.free):
            chip.clicked.connect(lambda _=False: self.refresh())
        self.table.ticks_changed.connect(self._say)
        self.table.finished.connect(self.accept)
        self.table.typed.connect(self._on_typed)

    def _on_typed(self, text: str) -> None:
        self.search.setFocus(Qt.FocusReason.OtherFocusReason)
        self.search.setText(self.search.text() + text)


def name_of(person: Candidate) -> NameParts:
    """The name as columns of kind `name` want it."""
    return NameParts(person.front_title, person.name, person.back_title)


def _others(person: Candidate) -> str:
    return "\n".join(label for _, label, _ in person.busy)
