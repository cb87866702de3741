"""A stored value as a person reads it: in tables, in the history of changes, beside an old value, on paper."""

from collections.abc import Callable, Mapping
from datetime import date, time
from typing import Any, TypeAlias
from uuid import UUID

from karier_desktop.catalog.entity import Children
from karier_desktop.catalog.fields import Field
from karier_desktop.rules.book import RuleBook
from karier_desktop.rules.dates_id import long_date, rupiah, short_date, years_months
from karier_desktop.rules.nip import format_nip

NameOf: TypeAlias = Callable[[str, UUID], str]
"""The title of a record: (key of its entity, id) -> words; empty when unknown."""


def no_names(entity: str, record_id: UUID) -> str:
    """For values without references."""
    return ""


class Reader:
    """Turns values into words with the rule book of a day and the names of referred records."""

    def __init__(self, rules: RuleBook, today: date, name_of: NameOf = no_names) -> None:
        self.rules = rules
        self.today = today
        self.name_of = name_of

    def read(self, field: Field, value: Any, *, short: bool = False) -> str:
        """The value in words, empty when there is none; `short` for narrow columns."""
        if value is None or value == "" or value == []:
            return ""
        if field.kind == "choice":
            return self.label(field, value)
        if field.kind == "reference":
            return self.name_of(field.refers_to, value if isinstance(value, UUID) else UUID(str(value)))
        if isinstance(value, date):
            return short_date(value) if short else long_date(value)
        plain = _PLAIN.get(field.kind)
        return plain(value) if plain is not None else self._text(field, value)

    def label(self, field: Field, value: Any) -> str:
        """The words of a choice; an unknown code is shown as it is."""
        for key, words in field.options:
            if key == str(value):
                return words
        return self.rules.label(field.table, str(value), self.today) if field.table else str(value)

    def choices(self, field: Field, draft: Mapping[str, Any]) -> list[tuple[str, str]]:
        """What may be chosen, narrowed by another value of the draft when the field says so."""
        if field.options:
            return list(field.options)
        rows = self.rules.rows(field.table, self.today)
        wanted = str(draft.get(field.narrowed_by) or "") if field.narrowed_by else ""
        return [(row.key, row.text("name")) for row in rows if not wanted or row.text(field.narrowed_by) == wanted]

    def summary(self, children: Children, row: Mapping[str, Any]) -> str:
        """One line that names a child row."""
        words = (self.read(children.field(name), row.get(name), short=True) for name in children.columns[:2])
        return ", ".join(part for part in words if part)

    def _text(self, field: Field, value: Any) -> str:
        return format_nip(str(value)) if field.format == "nip" else str(value)


def _time(value: time) -> str:
    return f"{value:%H.%M}"


_PLAIN: Mapping[str, Callable[[Any], str]] = {
    "months": years_months,
    "money": rupiah,
    "time": _time,
    "yes_no": lambda value: "Ya" if value else "Tidak",
    "lines": "; ".join,
}
