"""The agenda of the office on paper: what is late and what comes next."""

from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True)
class AgendaLine:
    """One thing to do. `basis` is the legal basis or the habit behind the date."""

    title: str
    subject: str
    detail: str
    due: date | None
    basis: str = ""


@dataclass(frozen=True)
class AgendaGroup:
    """Lines of one stretch of time, e.g. `Terlambat`."""

    title: str
    lines: tuple[AgendaLine, ...]


@dataclass(frozen=True)
class AgendaData:
    """The agenda as of a day."""

    unit: str
    as_of: date
    groups: tuple[AgendaGroup, ...]
