"""Columns of a list as the catalogue declares them."""

from collections.abc import Callable, Iterable
from typing import Any

from karier_desktop.catalog import entity
from karier_desktop.ui.i18n import catalogue
from karier_desktop.ui.tables.column import Column

REST = 160


def columns_of(declared: Iterable[entity.Column], **values: Callable[[Any], Any]) -> list[Column]:
    """Columns for a RecordTable. `values` gives what is computed: `name=lambda row: NameParts(...)`.

    Width 0 in the catalogue is the column that takes the room left over. The first column cannot be hidden.
    """
    return [
        Column(
            column.key,
            catalogue(column.title),
            column.width or REST,
            column.kind,
            value=values.get(column.key),
            sortable=column.sortable,
            visible=column.visible,
            stretch=not column.width,
            fixed=number == 0,
        )
        for number, column in enumerate(declared)
    ]
