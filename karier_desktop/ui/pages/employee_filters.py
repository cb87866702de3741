"""The chips above the list of Pegawai; where the line is short, those that open a list gather in one."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QHBoxLayout, QMenu, QWidget

from karier_desktop.queries.employee import EmployeeCounts
from karier_desktop.queries.employee_filter import EmployeeFilter
from karier_desktop.ui.widgets.chip import Chip

GROUPS = ("IV", "III", "II", "I")


class EmployeeFilters(QObject):
    """`changed(dict)` with the fields of the filter; `unit_requested` when a unit is to be picked."""

    changed = Signal(object)
    unit_requested = Signal()

    def __init__(self, line: QHBoxLayout, parent: QWidget) -> None:
        super().__init__(parent)
        self.active = Chip(self.tr("PNS dan PPPK aktif"))
        self.active.setChecked(True)
        self.incomplete = Chip(self.tr("Belum lengkap"))
        self.unit = Chip(self.tr("Unit"), menu=self._unit_menu(parent))
        self.golongan = Chip(self.tr("Golongan"), menu=self._golongan_menu(parent))
        self.other = Chip(self.tr("Saringan lain"), menu=self._other_menu(parent))
        for chip in (self.active, self.incomplete, self.unit, self.golongan, self.other):
            line.addWidget(chip)
        self.active.clicked.connect(lambda on: self.changed.emit({"active": on}))
        self.incomplete.clicked.connect(lambda on: self.changed.emit({"incomplete": on}))
        self.gather(False)

    def show_counts(self, counts: EmployeeCounts) -> None:
        """Figures of the whole office."""
        self.active.set_count(counts.active)
        self.incomplete.set_count(counts.incomplete)

    def gather(self, on: bool) -> None:
        """Show one chip in place of those that open a list."""
        for chip in (self.unit, self.golongan):
            chip.setVisible(not on)
        self.other.setVisible(on)

    def show_filter(self, wanted: EmployeeFilter, unit: str) -> None:
        """What is set now."""
        self.active.setChecked(wanted.active)
        self.incomplete.setChecked(wanted.incomplete)
        self.unit.setChecked(wanted.unit_id is not None)
        self.unit.set_words(_short(unit) if wanted.unit_id is not None else self.tr("Unit"))
        self.unit.setToolTip(unit)
        self.golongan.setChecked(bool(wanted.golongan or wanted.employee_type))
        self.golongan.set_words(self._golongan_words(wanted))
        used = sum((wanted.unit_id is not None, bool(wanted.golongan or wanted.employee_type), wanted.flagged))
        self.other.setChecked(bool(used))
        self.other.set_count(used or None)

    def describe(self, wanted: EmployeeFilter, unit: str) -> str:
        """The filters in words, for the status line."""
        parts = [
            self.active.text() if wanted.active else "",
            self.incomplete.text() if wanted.incomplete else "",
            self.tr("perlu diperiksa") if wanted.flagged else "",
            unit if wanted.unit_id is not None else "",
            self._golongan_words(wanted) if wanted.golongan or wanted.employee_type else "",
        ]
        return ", ".join(part for part in parts if part)

    def _golongan_words(self, wanted: EmployeeFilter) -> str:
        if wanted.golongan:
            return self.tr("Golongan {0}").format(wanted.golongan.rstrip("/"))
        return wanted.employee_type or self.tr("Golongan")

    def _unit_menu(self, parent: QWidget) -> QMenu:
        menu = QMenu(parent)
        self._fill_unit(menu)
        return menu

    def _golongan_menu(self, parent: QWidget) -> QMenu:
        menu = QMenu(parent)
        self._fill_golongan(menu)
        return menu

    def _other_menu(self, parent: QWidget) -> QMenu:
        menu = QMenu(parent)
        self._fill_unit(menu)
        menu.addSeparator()
        self._fill_golongan(menu)
        return menu

    def _fill_unit(self, menu: QMenu) -> None:
        menu.addAction(self.tr("Pilih unit…"), self.unit_requested.emit)
        menu.addAction(self.tr("Semua unit"), self._sets(unit_id=None))
        menu.addSeparator()
        menu.addAction(self.tr("Yang perlu diperiksa"), self._sets(flagged=True))
        menu.addAction(self.tr("Semua keadaan"), self._sets(flagged=False, incomplete=False))

    def _fill_golongan(self, menu: QMenu) -> None:
        menu.addAction(self.tr("Semua golongan"), self._sets(golongan="", employee_type=""))
        for group in GROUPS:
            words = self.tr("PNS golongan {0}").format(group)
            menu.addAction(words, self._sets(golongan=f"{group}/", employee_type=""))
        menu.addAction("PNS", self._sets(golongan="", employee_type="PNS"))
        menu.addAction("PPPK", self._sets(golongan="", employee_type="PPPK"))

    def _sets(self, **changes: Any) -> Callable[[], None]:
        return lambda: self.changed.emit(changes)


def _short(words: str, most: int = 24) -> str:
    return words if len(words) <= most else f"{words[: most - 1].rstrip()}…"
