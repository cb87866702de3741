"""Mentoring: programmes, pairs, goals, sessions (domain.md 7.3)."""

from datetime import date, time
from typing import ClassVar
from uuid import UUID

from sqlalchemy import ForeignKey
from sqlalchemy.orm import Mapped, mapped_column

from karier_desktop.models.base import Record, Travel
from karier_desktop.models.mixins import Decree


class MentoringProgram(Record):
    """A round of mentoring with its period and aim."""

    __tablename__ = "mentoring_program"
    __subject__: ClassVar[str] = "mentoring"
    __travel__: ClassVar[Travel] = "shared"

    name: Mapped[str]
    start_date: Mapped[date | None]
    end_date: Mapped[date | None]
    goal: Mapped[str] = mapped_column(default="")
    note: Mapped[str] = mapped_column(default="")


class MentoringPair(Decree, Record):
    """A senior and a junior, the competence aimed at, the period, the state and the closing review."""

    __tablename__ = "mentoring_pair"
    __subject__: ClassVar[str] = "mentoring"
    __travel__: ClassVar[Travel] = "shared"

    program_id: Mapped[UUID | None] = mapped_column(ForeignKey("mentoring_program.id"))
    kind: Mapped[str] = mapped_column(default="mentoring")
    mentor_id: Mapped[UUID] = mapped_column(ForeignKey("employee.id"), index=True)
    mentee_id: Mapped[UUID] = mapped_column(ForeignKey("employee.id"), index=True)
    competency_id: Mapped[UUID | None] = mapped_column(ForeignKey("competency.id"))
    aim: Mapped[str] = mapped_column(default="")
    level_now: Mapped[int | None]
    level_goal: Mapped[int | None]
    start_date: Mapped[date]
    end_date: Mapped[date | None]
    status: Mapped[str] = mapped_column(default="usulan")
    reason: Mapped[str] = mapped_column(default="")
    closing_note: Mapped[str] = mapped_column(default="")
    rating_by_mentor: Mapped[int | None]
    rating_by_mentee: Mapped[int | None]


class MentoringGoal(Record):
    """One thing the pair wants to reach, and how it ended."""

    __tablename__ = "mentoring_goal"
    __subject__: ClassVar[str] = "mentoring"
    __parent__: ClassVar[str] = "pair_id"
    __travel__: ClassVar[Travel] = "shared"

    pair_id: Mapped[UUID] = mapped_column(ForeignKey("mentoring_pair.id"), index=True)
    text: Mapped[str]
    due_date: Mapped[date | None]
    result: Mapped[str] = mapped_column(default="")
    reached: Mapped[str] = mapped_column(default="belum")


class MentoringSession(Record):
    """A meeting of the pair, noted along GROW, with its learning hours (JP)."""

    __tablename__ = "mentoring_session"
    __subject__: ClassVar[str] = "mentoring"
    __parent__: ClassVar[str] = "pair_id"
    __travel__: ClassVar[Travel] = "shared"

    pair_id: Mapped[UUID] = mapped_column(ForeignKey("mentoring_pair.id"), index=True)
    day: Mapped[date] = mapped_column(index=True)
    start_time: Mapped[time | None]
    end_time: Mapped[time | None]
    place: Mapped[str] = mapped_column(default="")
    topic: Mapped[str] = mapped_column(default="")
    goal: Mapped[str] = mapped_column(default="")
    reality: Mapped[str] = mapped_column(default="")
    options: Mapped[str] = mapped_column(default="")
    will: Mapped[str] = mapped_column(default="")
    actions: Mapped[str] = mapped_column(default="")
    due_date: Mapped[date | None]
    evidence: Mapped[str] = mapped_column(default="")
    jp: Mapped[int | None]
    mentor_signed: Mapped[bool] = mapped_column(default=False)
    mentee_signed: Mapped[bool] = mapped_column(default=False)
