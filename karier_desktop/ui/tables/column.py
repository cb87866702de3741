"""What a column of a list is."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from typing import Any, Literal, NamedTuple

from PySide6.QtCore import Qt

from karier_desktop.rules.dates_id import rupiah, short_date, thousands
from karier_desktop.rules.nip import format_nip
from karier_desktop.ui.widgets.paint import LEFT, RIGHT

ColumnKind = Literal["text", "position", "nip", "date", "name", "badge", "number", "money"]


class NameParts(NamedTuple):
    """A name with its degrees kept apart, so that a narrow column can leave the degrees out whole."""

    front: str
    name: str
    back: str = ""

    def __str__(self) -> str:
        head = f"{self.front} {self.name}" if self.front else self.name
        return f"{head}, {self.back}" if self.back else head


@dataclass(frozen=True)
class Column:
    """One column. The value is `getattr(row, key)` unless `value` says otherwise.

    Kinds: `name` (NameParts), `position` (loses words from the middle), `badge` (BadgeValue), `nip` (18 digits),
    `date`, `number`, `money`, `text`. One column may `stretch`. `fixed` cannot be hidden. `visible=False` waits in
    the column chooser. `second` is the line under it when the table shows two lines.
    """

    key: str
    title: str
    width: int = 120
    kind: ColumnKind = "text"
    value: Callable[[Any], Any] | None = None
    tooltip: Callable[[Any], str] | None = None
    second: Callable[[Any], str] | None = None
    sortable: bool = True
    visible: bool = True
    stretch: bool = False
    fixed: bool = False

    def of(self, row: Any) -> Any:
        """The column's value in a row."""
        return self.value(row) if self.value is not None else getattr(row, self.key)

    def words(self, row: Any) -> str:
        """The value as text: for the clipboard, the screen reader, and plain cells."""
        return shown(self.kind, self.of(row))

    @property
    def align(self) -> Qt.AlignmentFlag:
        """Figures stand at the right."""
        return RIGHT if self.kind in ("number", "money") else LEFT


def shown(kind: ColumnKind, value: Any) -> str:
    """A value as a list prints it."""
    if value is None or value == "":
        return ""
    if isinstance(value, date):
        return short_date(value)
    if kind == "nip":
        return format_nip(str(value))
    if kind == "money":
        return rupiah(value)
    if kind == "number" and isinstance(value, int):
        return thousands(value)
    return str(value)


def sort_key(value: Any) -> tuple[bool, Any]:
    """For lists held in memory: empty values last, text without regard to case."""
    if value is None or value == "":
        return (True, "")
    if isinstance(value, NameParts):
        return (False, value.name.casefold())
    return (False, value if isinstance(value, (int, float, date)) else str(value).casefold())
