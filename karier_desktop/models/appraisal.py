"""Appraisal of performance (SKP), PermenPANRB 6/2022: results, behaviours, ratings, predicate."""

from datetime import date
from typing import ClassVar
from uuid import UUID

from sqlalchemy import ForeignKey
from sqlalchemy.orm import Mapped, mapped_column

from karier_desktop.models.base import Record, Travel


class Appraisal(Record):
    """The SKP of a person in a period. Ratings are `di_bawah`, `sesuai`, `di_atas` (empty: not yet rated).

    The predicate is stored with who decided it and when; it is never filled in by the program alone (domain.md 4.4).
    The appraiser's name, NIP, rank and post are kept as they were, since people move on.
    """

    __tablename__ = "appraisal"
    __subject__: ClassVar[str] = "appraisal"
    __travel__: ClassVar[Travel] = "person"

    employee_id: Mapped[UUID] = mapped_column(ForeignKey("employee.id"), index=True)
    period_kind: Mapped[str] = mapped_column(default="tahunan")
    period_start: Mapped[date] = mapped_column(index=True)
    period_end: Mapped[date]
    approach: Mapped[str] = mapped_column(default="kuantitatif")
    position: Mapped[str] = mapped_column(default="")
    rank: Mapped[str] = mapped_column(default="")
    unit: Mapped[str] = mapped_column(default="")
    appraiser_id: Mapped[UUID | None] = mapped_column(ForeignKey("employee.id"))
    appraiser_name: Mapped[str] = mapped_column(default="")
    appraiser_nip: Mapped[str] = mapped_column(default="")
    appraiser_rank: Mapped[str] = mapped_column(default="")
    appraiser_position: Mapped[str] = mapped_column(default="")
    appraiser_unit: Mapped[str] = mapped_column(default="")
    superior_name: Mapped[str] = mapped_column(default="")
    superior_nip: Mapped[str] = mapped_column(default="")
    superior_rank: Mapped[str] = mapped_column(default="")
    superior_position: Mapped[str] = mapped_column(default="")
    superior_unit: Mapped[str] = mapped_column(default="")
    organisation_achievement: Mapped[str] = mapped_column(default="")
    organisation_predicate: Mapped[str] = mapped_column(default="")
    result_rating: Mapped[str] = mapped_column(default="")
    behaviour_rating: Mapped[str] = mapped_column(default="")
    rating_reason: Mapped[str] = mapped_column(default="")
    predicate: Mapped[str] = mapped_column(default="", index=True)
    decided_by: Mapped[str] = mapped_column(default="")
    decided_on: Mapped[date | None]
    recommendation: Mapped[str] = mapped_column(default="")
    support: Mapped[str] = mapped_column(default="")
    accountability: Mapped[str] = mapped_column(default="")
    consequence: Mapped[str] = mapped_column(default="")
    status: Mapped[str] = mapped_column(default="rencana")


class WorkResult(Record):
    """A planned result (RHK) with its measure; `section` is utama or tambahan; `score` 1 to 3 (3 = above)."""

    __tablename__ = "work_result"
    __subject__: ClassVar[str] = "appraisal"
    __parent__: ClassVar[str] = "appraisal_id"
    __travel__: ClassVar[Travel] = "person"

    appraisal_id: Mapped[UUID] = mapped_column(ForeignKey("appraisal.id"), index=True)
    sort_order: Mapped[int] = mapped_column(default=0)
    section: Mapped[str] = mapped_column(default="utama")
    superior_result: Mapped[str] = mapped_column(default="")
    text: Mapped[str]
    perspective: Mapped[str] = mapped_column(default="")
    score: Mapped[int | None]


class WorkIndicator(Record):
    """A measure (indikator kinerja individu) of one planned result."""

    __tablename__ = "work_indicator"
    __subject__: ClassVar[str] = "appraisal"
    __parent__: ClassVar[str] = "work_result_id"
    __travel__: ClassVar[Travel] = "person"

    work_result_id: Mapped[UUID] = mapped_column(ForeignKey("work_result.id"), index=True)
    sort_order: Mapped[int] = mapped_column(default=0)
    aspect: Mapped[str] = mapped_column(default="")
    indicator: Mapped[str]
    target: Mapped[str] = mapped_column(default="")
    realisation: Mapped[str] = mapped_column(default="")
    feedback: Mapped[str] = mapped_column(default="")


class BehaviourScore(Record):
    """One of the seven BerAKHLAK values in an appraisal, with the leader's expectation and feedback."""

    __tablename__ = "behaviour_score"
    __subject__: ClassVar[str] = "appraisal"
    __parent__: ClassVar[str] = "appraisal_id"
    __travel__: ClassVar[Travel] = "person"

    appraisal_id: Mapped[UUID] = mapped_column(ForeignKey("appraisal.id"), index=True)
    sort_order: Mapped[int] = mapped_column(default=0)
    behaviour: Mapped[str]
    expectation: Mapped[str] = mapped_column(default="")
    feedback: Mapped[str] = mapped_column(default="")
    score: Mapped[int | None]


class AppraisalFeedback(Record):
    """A piece of continuous feedback (umpan balik berkelanjutan): who said what, when."""

    __tablename__ = "appraisal_feedback"
    __subject__: ClassVar[str] = "appraisal"
    __parent__: ClassVar[str] = "appraisal_id"
    __travel__: ClassVar[Travel] = "person"

    appraisal_id: Mapped[UUID] = mapped_column(ForeignKey("appraisal.id"), index=True)
    given_on: Mapped[date]
    given_by: Mapped[str] = mapped_column(default="")
    relation: Mapped[str] = mapped_column(default="atasan")
    text: Mapped[str]
