"""What editors ask of the database while a person types: references, values used before, words for codes."""

from collections.abc import Callable, Mapping, Sequence
from functools import partial
from typing import Any
from uuid import UUID

from PySide6.QtCore import QObject

from karier_desktop.catalog.display import Reader
from karier_desktop.catalog.entity import CheckContext
from karier_desktop.catalog.fields import Field
from karier_desktop.models import Record
from karier_desktop.queries.references import Found, find
from karier_desktop.queries.suggestions import used_before
from karier_desktop.ui.i18n import catalogue
from karier_desktop.ui.tasks import Tasks
from karier_desktop.ui.widgets.options import Option
from karier_desktop.ui.widgets.reference_field import Search

Names = Mapping[tuple[str, UUID], str]
Suggest = Callable[[str, Callable[[Sequence[str]], None]], None]


words = catalogue


class Lookup(QObject):
    """Belongs to one form. `names` grows with every reference that is picked."""

    def __init__(self, tasks: Tasks, context: CheckContext, names: Names, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.tasks = tasks
        self.context = context
        self._names = dict(names)
        self.reader = Reader(context.rules, context.today, self.name_of)

    def name_of(self, entity: str, record_id: UUID) -> str:
        """The name of a record that the draft refers to."""
        return self._names.get((entity, record_id), "")

    def add_names(self, names: Names) -> None:
        """Remember more names."""
        self._names |= names

    def option(self, entity: str, record_id: UUID | None) -> Option | None:
        """The option that a reference field shows for a stored id."""
        return None if record_id is None else Option(record_id, self.name_of(entity, record_id))

    def search(self, entity: str) -> Search:
        """For a reference field: look for records of that entity off the window's thread."""

        def ask(text: str, found: Callable[[Sequence[Option]], None]) -> None:
            done = partial(self._found, entity, found)
            self.tasks.query(find, entity, text, done=done, owner=self, latest=f"find {entity}")

        return ask

    def suggest(self, model: type[Record], field: Field) -> Suggest:
        """For a text field: what was typed there before."""

        def ask(text: str, found: Callable[[Sequence[str]], None]) -> None:
            self.tasks.query(used_before, model, field.name, text, done=found, owner=self, latest=f"used {field.name}")

        return ask

    def choices(self, field: Field, draft: Mapping[str, Any]) -> list[tuple[object, str]]:
        """The options of a choice, narrowed by the draft; keys of number columns as numbers."""
        return [(_key(field, key), words(label)) for key, label in self.reader.choices(field, draft)]

    def _found(self, entity: str, found: Callable[[Sequence[Option]], None], hits: list[Found]) -> None:
        self._names |= {(entity, hit.id): hit.title for hit in hits}
        found([Option(hit.id, hit.title, hit.detail) for hit in hits])


def _key(field: Field, key: str) -> object:
    return int(key) if field.whole else key
