"""The table behind the results of an event: one line per participant, cells typed in."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any, ClassVar
from uuid import UUID

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt

from karier_desktop.catalog.training import PARTICIPANT_STATUSES
from karier_desktop.rules.dates_id import numeric_date, read_date
from karier_desktop.rules.names import full_name, shorter_names
from karier_desktop.services.training import Result
from karier_desktop.ui.i18n import catalogue as words

Index = QModelIndex | QPersistentModelIndex
SHORTER = Qt.ItemDataRole.UserRole
"""The name, and what it becomes where it does not fit: degrees go first."""
LETTERS = {"l": "lulus", "t": "tidak_lulus", "h": "tidak_hadir", "m": "mundur", "d": "terdaftar"}


@dataclass
class ResultLine:
    """What is typed for one participant."""

    id: UUID
    person: tuple[str, str, str]
    status: str
    days_present: int | None = None
    pre_test: int | None = None
    post_test: int | None = None
    certificate_number: str = ""
    certificate_date: date | None = None

    @property
    def name(self) -> str:
        """With degrees."""
        return full_name(*self.person)

    def result(self) -> Result:
        """As the service wants it."""
        return Result(
            self.id,
            self.status,
            self.days_present,
            self.pre_test,
            self.post_test,
            self.certificate_number,
            self.certificate_date,
        )


class ResultModel(QAbstractTableModel):
    """Reads what is typed; a text it cannot use leaves the cell as it was. `most_days` is the length of the event."""

    KEYS: ClassVar = (
        "name",
        "status",
        "days_present",
        "pre_test",
        "post_test",
        "certificate_number",
        "certificate_date",
    )

    def __init__(self, lines: Sequence[ResultLine], most_days: int, today: date) -> None:
        super().__init__()
        self.lines = list(lines)
        self._most_days, self._today = most_days, today

    def heads(self) -> tuple[str, ...]:
        """The titles of the columns."""
        return (
            self.tr("Nama"),
            self.tr("Hasil"),
            self.tr("Hari hadir"),
            self.tr("Nilai awal"),
            self.tr("Nilai akhir"),
            self.tr("Nomor sertifikat"),
            self.tr("Tgl. sertifikat"),
        )

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        return 0 if parent.isValid() else len(self.lines)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        return 0 if parent.isValid() else len(self.KEYS)

    def flags(self, index: Index) -> Qt.ItemFlag:
        flags = super().flags(index)
        return flags | Qt.ItemFlag.ItemIsEditable if index.column() > 0 else flags

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return self.heads()[section]
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.EditRole, Qt.ItemDataRole.ToolTipRole):
            return self.words(index.row(), index.column())
        if role == SHORTER and index.column() == 0:
            return shorter_names(*self.lines[index.row()].person)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{self.heads()[index.column()]}: {self.words(index.row(), index.column())}"
        return None

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        key, text = self.KEYS[index.column()], str(value or "").strip()
        read = self._readers().get(key)
        if role != Qt.ItemDataRole.EditRole or read is None:
            return False
        understood, found = (True, None if key != "certificate_number" else "") if not text else read(text)
        if not understood or (key == "status" and not text):
            return False
        setattr(self.lines[index.row()], key, found)
        self.dataChanged.emit(index, index)
        return True

    def words(self, line: int, column: int) -> str:
        """A cell as it is shown."""
        value = getattr(self.lines[line], self.KEYS[column])
        if column == 1:
            return words(dict(PARTICIPANT_STATUSES).get(value, value))
        if isinstance(value, date):
            return numeric_date(value)
        return "" if value is None else str(value)

    def fill_down(self, column: int, first: int, last: int) -> None:
        """Give a block of lines the value above it; certificate numbers count on."""
        key = self.KEYS[column]
        for line in range(max(first, 1), last + 1):
            above = getattr(self.lines[line - 1], key)
            setattr(self.lines[line], key, next_number(above) if key == "certificate_number" else above)
        self.dataChanged.emit(self.index(first, column), self.index(last, column))

    def pass_all(self) -> None:
        """Everybody still registered has passed."""
        for line in self.lines:
            if line.status == "terdaftar":
                line.status = "lulus"
        if self.lines:
            self.dataChanged.emit(self.index(0, 1), self.index(len(self.lines) - 1, 1))

    def count(self, status: str) -> int:
        """How many have that result."""
        return sum(line.status == status for line in self.lines)

    def _readers(self) -> dict[str, Callable[[str], tuple[bool, Any]]]:
        return {
            "status": _status,
            "days_present": lambda text: _whole(text, self._most_days),
            "pre_test": lambda text: _whole(text, 100),
            "post_test": lambda text: _whole(text, 100),
            "certificate_number": lambda text: (len(text) <= 100, text),
            "certificate_date": self._date,
        }

    def _date(self, text: str) -> tuple[bool, date | None]:
        found = read_date(text, self._today)
        return found is not None, found


def next_number(text: str) -> str:
    """The number after `045/BKPSDM/2026`: the first run of digits counts on, its width stays."""
    digits = next((part for part in _runs(text) if part.isdigit()), "")
    return text.replace(digits, str(int(digits) + 1).zfill(len(digits)), 1) if digits else text


def _runs(text: str) -> list[str]:
    runs: list[str] = []
    for letter in text:
        if runs and runs[-1][-1].isdigit() == letter.isdigit():
            runs[-1] += letter
        else:
            runs.append(letter)
    return runs


def _whole(text: str, most: int) -> tuple[bool, int | None]:
    return (text.isdecimal() and int(text) <= most), int(text) if text.isdecimal() else None


def _status(text: str) -> tuple[bool, str]:
    wanted = text.casefold()
    for key, label in PARTICIPANT_STATUSES:
        if wanted in (key, label.casefold(), words(label).casefold()):
            return True, key
    return wanted in LETTERS, LETTERS.get(wanted, "")
