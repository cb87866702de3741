"""One editor per kind of field, all alike: `value()`, `set_value()`, `show_problem()`, `problem()`, `changed`.

    editor = make_editor(field, model, lookup)
    editor.changed.connect(...)

`problem()` are words about a text that cannot be read at all (a date that is none); `value()` is then empty.
"""

import re
from collections.abc import Callable, Mapping
from datetime import time
from typing import Any, Protocol
from uuid import UUID

from PySide6.QtCore import QCoreApplication, Signal, SignalInstance
from PySide6.QtWidgets import QHBoxLayout, QWidget

from karier_desktop.catalog.fields import Field, Kind
from karier_desktop.models import Record
from karier_desktop.ui.forms.lookup import Lookup, words
from karier_desktop.ui.forms.suggest_field import SuggestField
from karier_desktop.ui.widgets.choice_field import ChoiceField
from karier_desktop.ui.widgets.date_field import DateField
from karier_desktop.ui.widgets.fields import LongText, MoneyField, NumberField, TextField, ToggleField
from karier_desktop.ui.widgets.line import Level
from karier_desktop.ui.widgets.options import Option
from karier_desktop.ui.widgets.reference_field import ReferenceField
from karier_desktop.ui.widgets.text import Text


class Editor(Protocol):
    """What the form asks of every editor; each is a QWidget as well."""

    changed: SignalInstance

    def value(self) -> Any:
        """The plain value, as the draft holds it."""

    def set_value(self, value: Any) -> None:
        """Show a plain value."""

    def show_problem(self, level: Level) -> None:
        """Frame the field."""


class TimeEditor(TextField):
    """A time of day: 8, 8.30, 0830, 08:30 are all understood and shown as 08.30."""

    def __init__(self) -> None:
        super().__init__(max_length=8, tabular=True, placeholder=self.tr("jam.menit"))
        self.editingFinished.connect(self._tidy)

    def value(self) -> time | None:  # type: ignore[override]
        """The time, or None when empty or not readable."""
        found = re.fullmatch(r"(\d{1,2})(?:[.: ]?(\d{2}))?", self.text().strip())
        if found is None:
            return None
        hour, minute = int(found[1]), int(found[2] or 0)
        return time(hour, minute) if hour < 24 and minute < 60 else None

    def set_value(self, value: time | None) -> None:  # type: ignore[override]
        """Show a stored time."""
        self.setText(f"{value:%H.%M}" if value is not None else "")

    def problem(self) -> str:
        """Words when the text is no time, else nothing."""
        if not self.text().strip() or self.value() is not None:
            return ""
        return self.tr("Tulis jam dan menit, misalnya 08.30.")

    def _tidy(self) -> None:
        if self.value() is not None:
            self.set_value(self.value())


class MonthsEditor(QWidget):
    """A duration in months, typed as years and months."""

    changed = Signal()

    def __init__(self, label: str) -> None:
        super().__init__()
        self._years = NumberField(maximum=80, width=52)
        self._months = NumberField(maximum=11, width=52)
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(8)
        units = (self.tr("tahun"), self.tr("bulan"))
        for field, unit in zip((self._years, self._months), units, strict=True):
            field.setAccessibleName(f"{label}, {unit}")
            field.changed.connect(self.changed)
            line.addWidget(field, 1)
            line.addWidget(Text(unit, "body", "muted"))
        self.setFocusProxy(self._years)

    def value(self) -> int | None:
        """Months altogether, or None when both are empty."""
        years, months = self._years.value(), self._months.value()
        return None if years is None and months is None else (years or 0) * 12 + (months or 0)

    def set_value(self, value: int | None) -> None:
        """Show a stored duration."""
        self._years.set_value(None if value is None else value // 12)
        self._months.set_value(None if value is None else value % 12)

    def show_problem(self, level: Level) -> None:
        """Frame both fields."""
        self._years.show_problem(level)
        self._months.show_problem(level)

    def problem(self) -> str:
        """Words on months beyond eleven, else nothing."""
        return self._months.problem()


class LinesEditor(LongText):
    """A list of texts, one a line."""

    def value(self) -> list[str]:  # type: ignore[override]
        """The lines that hold something."""
        return [line.strip() for line in self.toPlainText().splitlines() if line.strip()]

    def set_value(self, value: list[str] | None) -> None:  # type: ignore[override]
        """Show stored lines."""
        super().set_value("\n".join(value or ()))


class ChoiceEditor(ChoiceField):
    """One of the options; a stored code that is not among them is kept and shown."""

    def __init__(self, field: Field, lookup: Lookup, draft: Mapping[str, Any] | None = None) -> None:
        self._field = field
        self._lookup = lookup
        super().__init__(lookup.choices(field, draft or {}), empty=None if field.required else "")

    def value(self) -> Any:
        """The key chosen; empty text (or nothing, for numbers) when none is."""
        value = super().value()
        return value if value is not None else None if self._field.whole else ""

    def set_value(self, value: Any) -> None:
        """Show a stored key."""
        if value not in (None, "") and self.findData(value) < 0:
            self.addItem(self._lookup.reader.label(self._field, value), value)
        super().set_value(value if value != "" else None)

    def narrow(self, draft: Mapping[str, Any]) -> None:
        """Offer what fits the other value this field depends on."""
        held = self.value()
        self.set_options(self._lookup.choices(self._field, draft))
        self.set_value(held)


class ReferenceEditor(ReferenceField):
    """Another record."""

    def __init__(self, field: Field, lookup: Lookup) -> None:
        super().__init__(lookup.search(field.refers_to))
        self._field = field
        self._lookup = lookup

    def set_value(self, value: Option | UUID | None) -> None:
        """Show a stored id with its name, or an option just picked."""
        if isinstance(value, UUID):
            value = self._lookup.option(self._field.refers_to, value)
        super().set_value(value)


def make_editor(field: Field, model: type[Record], lookup: Lookup) -> Any:
    """The editor for a field, empty, named for the screen reader: a QWidget that is an `Editor`."""
    made = _BUILDERS[field.kind](field, model, lookup)
    made.setAccessibleName(words(field.label))
    return made


def unreadable(editor: object) -> str:
    """What the editor itself says against its text."""
    tell = getattr(editor, "problem", None)
    return str(tell()) if tell is not None else ""


def _date(field: Field, model: type[Record], lookup: Lookup) -> QWidget:
    made = DateField(lambda: lookup.context.today)
    made.setPlaceholderText(QCoreApplication.translate("DateField", "tgl-bln-thn"))
    return made


def _text(field: Field, model: type[Record], lookup: Lookup) -> QWidget:
    if field.suggest:
        return SuggestField(lookup.suggest(model, field), max_length=field.max_length)
    return TextField(max_length=field.max_length, tabular=bool(field.format))


_BUILDERS: Mapping[Kind, Callable[[Field, type[Record], Lookup], QWidget]] = {
    "text": _text,
    "long_text": lambda field, model, lookup: LongText(lines=3, max_length=field.max_length),
    "lines": lambda field, model, lookup: LinesEditor(lines=4),
    "number": lambda field, model, lookup: NumberField(
        minimum=field.minimum or 0, maximum=field.maximum or 999_999_999
    ),
    "months": lambda field, model, lookup: MonthsEditor(words(field.label)),
    "money": lambda field, model, lookup: MoneyField(),
    "date": _date,
    "time": lambda field, model, lookup: TimeEditor(),
    "yes_no": lambda field, model, lookup: ToggleField(words(field.label)),
    "choice": lambda field, model, lookup: ChoiceEditor(field, lookup),
    "reference": lambda field, model, lookup: ReferenceEditor(field, lookup),
}
