"""Mentoring on paper: the list of pairs, and the logbook of one pair."""

from dataclasses import dataclass
from datetime import date, time


@dataclass(frozen=True)
class Member:
    """One side of a pair, with rank and post as they are."""

    name: str
    nip: str
    position: str
    golongan: str = ""
    unit: str = ""


@dataclass(frozen=True)
class PairRow:
    """A pair in the list. `remark` holds the state when it is not running as planned."""

    kind: str
    mentor: Member
    mentee: Member
    aim: str
    start: date
    end: date | None
    remark: str = ""


@dataclass(frozen=True)
class PairsData:
    """The pairs of a unit or of a programme as of a date."""

    unit: str
    program: str
    as_of: date
    rows: tuple[PairRow, ...]


@dataclass(frozen=True)
class GoalLine:
    """A goal and how it ended."""

    text: str
    due: date | None
    result: str
    reached: str


@dataclass(frozen=True)
class SessionLine:
    """A meeting, its notes along GROW, and who has signed."""

    day: date
    start: time | None
    end: time | None
    jp: int | None
    place: str
    topic: str
    goal: str
    reality: str
    options: str
    will: str
    actions: str
    due: date | None
    evidence: str = ""


@dataclass(frozen=True)
class LogbookData:
    """Everything a pair did. `counted_jp` are the hours of sessions that both have signed."""

    kind: str
    program: str
    mentor: Member
    mentee: Member
    aim: str
    level_now: int | None
    level_goal: int | None
    start: date
    end: date | None
    decree: str
    goals: tuple[GoalLine, ...]
    sessions: tuple[SessionLine, ...]
    total_jp: int
    counted_jp: int
    closing: str = ""
    rating_by_mentor: int | None = None
    rating_by_mentee: int | None = None
