"""Which documents can be printed of a record: the place Laporan registers them, other places offer them.

record_print.register("biodata", lambda shell, ids: ...)      # once, by the place that prints
record_print.known("biodata")                                  # show the button?
record_print.run("biodata", shell, [employee_id])
"""

from collections.abc import Callable, Sequence
from uuid import UUID

from karier_desktop.ui.shell.page import Shell

Print = Callable[[Shell, Sequence[UUID]], object]

_known: dict[str, Print] = {}


def register(document: str, run: Print) -> None:
    """Say how a document of these records is shown and printed."""
    _known[document] = run


def known(document: str) -> bool:
    """Can this document be printed?"""
    return document in _known


def run(document: str, shell: Shell, ids: Sequence[UUID]) -> None:
    """Show the document for these records."""
    if document in _known:
        _known[document](shell, ids)
