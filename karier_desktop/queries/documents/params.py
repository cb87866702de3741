"""What a person chooses before a document is gathered."""

from dataclasses import dataclass
from datetime import date
from typing import Any, TypeVar
from uuid import UUID

from karier_desktop.queries.documents.biodata_lines import ORDINARY
from karier_desktop.rules.problem import KnownError

T = TypeVar("T")


@dataclass(frozen=True)
class DocumentParams:
    """Each document reads what it needs; `as_of` is the date the data are shown for.

    `grouping` is a key of nominatif.GROUPINGS, `chapters` are codes of biodata_lines.CHAPTERS, `day` picks one day of
    an event. `content` is what a paper of Tukar Data says: it is put together by the services.
    """

    as_of: date
    unit_id: UUID | None = None
    employee_id: UUID | None = None
    event_id: UUID | None = None
    program_id: UUID | None = None
    pair_id: UUID | None = None
    appraisal_id: UUID | None = None
    content: Any = None
    grouping: str = ""
    chapters: frozenset[str] = ORDINARY
    day: date | None = None
    blanks: int = 5


def chosen(value: T | None, what: str) -> T:
    """The chosen thing; told to the person when nothing was chosen or it is no longer there."""
    if value is None:
        raise KnownError(
            f"Dokumen belum dapat dibuat karena {what} belum dipilih atau sudah dihapus.",
            "Dokumen ini memuat data satu pilihan.",
            f"Pilih {what}, lalu buat lagi.",
        )
    return value
