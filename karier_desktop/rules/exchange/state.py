"""A row as the exchange sees it: per field the values nobody has superseded, and what has been seen of the row."""

from collections.abc import Mapping
from dataclasses import dataclass

from karier_desktop.rules.exchange.titik import Head


@dataclass(frozen=True)
class RowState:
    """Always the whole row: one context holds for all its fields.

    A field that is not in `heads` is one this program does not know of; an empty value is a value like any other.
    `context` is, for each sesi, the highest n seen of this row. Several heads stand in the order of their versions.
    """

    heads: Mapping[str, tuple[Head, ...]]
    context: Mapping[str, int]
