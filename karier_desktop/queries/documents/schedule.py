"""The timetable of a training event (jadwal pelatihan)."""

from dataclasses import dataclass
from datetime import date, time


@dataclass(frozen=True)
class ScheduleSession:
    """A block of hours."""

    day: date
    start: time | None
    end: time | None
    topic: str
    instructor: str = ""
    room: str = ""
    jp: int | None = None


@dataclass(frozen=True)
class ScheduleData:
    """An event and its sessions in order of day and time."""

    name: str
    batch: str
    provider: str
    venue: str
    start: date
    end: date
    sessions: tuple[ScheduleSession, ...]
