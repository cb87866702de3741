"""Training: what is offered, when it is held, who takes part, what it costs."""

from datetime import date, time
from typing import ClassVar
from uuid import UUID

from sqlalchemy import ForeignKey
from sqlalchemy.orm import Mapped, mapped_column

from karier_desktop.models.base import Record, Travel


class TrainingProvider(Record):
    """An institution that gives training, with its agreement (MoU) if there is one."""

    __tablename__ = "training_provider"
    __subject__: ClassVar[str] = "training"
    __travel__: ClassVar[Travel] = "shared"

    name: Mapped[str]
    address: Mapped[str] = mapped_column(default="")
    phone: Mapped[str] = mapped_column(default="")
    mou_number: Mapped[str] = mapped_column(default="")
    mou_date: Mapped[date | None]
    mou_expires: Mapped[date | None]
    note: Mapped[str] = mapped_column(default="")


class BudgetLine(Record):
    """Money of one year for training, in whole rupiah."""

    __tablename__ = "budget_line"
    __subject__: ClassVar[str] = "training"
    __travel__: ClassVar[Travel] = "shared"

    year: Mapped[int] = mapped_column(index=True)
    code: Mapped[str] = mapped_column(default="")
    name: Mapped[str]
    amount: Mapped[int] = mapped_column(default=0)
    note: Mapped[str] = mapped_column(default="")


class TrainingProgram(Record):
    """A kind of training that can be held again and again. `kind` is the SIASN type 1-25."""

    __tablename__ = "training_program"
    __subject__: ClassVar[str] = "training"
    __travel__: ClassVar[Travel] = "shared"

    name: Mapped[str]
    kind: Mapped[str] = mapped_column(default="3")
    jp: Mapped[int | None]
    competency_id: Mapped[UUID | None] = mapped_column(ForeignKey("competency.id"))
    description: Mapped[str] = mapped_column(default="")


class TrainingEvent(Record):
    """One holding of a training: days, place, provider, money, seats, state (domain.md 7.4)."""

    __tablename__ = "training_event"
    __subject__: ClassVar[str] = "training"
    __travel__: ClassVar[Travel] = "shared"

    program_id: Mapped[UUID | None] = mapped_column(ForeignKey("training_program.id"))
    name: Mapped[str]
    kind: Mapped[str] = mapped_column(default="3")
    batch: Mapped[str] = mapped_column(default="")
    method: Mapped[str] = mapped_column(default="klasikal")
    provider_id: Mapped[UUID | None] = mapped_column(ForeignKey("training_provider.id"))
    venue: Mapped[str] = mapped_column(default="")
    city: Mapped[str] = mapped_column(default="")
    start_date: Mapped[date] = mapped_column(index=True)
    end_date: Mapped[date] = mapped_column(index=True)
    quota: Mapped[int | None]
    jp: Mapped[int | None]
    status: Mapped[str] = mapped_column(default="direncanakan")
    status_reason: Mapped[str] = mapped_column(default="")
    replaced_by_id: Mapped[UUID | None] = mapped_column(ForeignKey("training_event.id"))
    budget_line_id: Mapped[UUID | None] = mapped_column(ForeignKey("budget_line.id"))
    planned_cost: Mapped[int | None]
    actual_cost: Mapped[int | None]
    note: Mapped[str] = mapped_column(default="")


class TrainingSession(Record):
    """One block of hours on one day of an event."""

    __tablename__ = "training_session"
    __subject__: ClassVar[str] = "training"
    __parent__: ClassVar[str] = "event_id"
    __travel__: ClassVar[Travel] = "shared"

    event_id: Mapped[UUID] = mapped_column(ForeignKey("training_event.id"), index=True)
    day: Mapped[date]
    start_time: Mapped[time | None]
    end_time: Mapped[time | None]
    topic: Mapped[str] = mapped_column(default="")
    instructor: Mapped[str] = mapped_column(default="")
    room: Mapped[str] = mapped_column(default="")
    jp: Mapped[int | None]


class TrainingParticipant(Record):
    """A person's seat in an event and what came of it."""

    __tablename__ = "training_participant"
    __subject__: ClassVar[str] = "training"
    __parent__: ClassVar[str] = "event_id"
    __travel__: ClassVar[Travel] = "person"

    event_id: Mapped[UUID] = mapped_column(ForeignKey("training_event.id"), index=True)
    employee_id: Mapped[UUID] = mapped_column(ForeignKey("employee.id"), index=True)
    status: Mapped[str] = mapped_column(default="terdaftar")
    days_present: Mapped[int | None]
    pre_test: Mapped[int | None]
    post_test: Mapped[int | None]
    certificate_number: Mapped[str] = mapped_column(default="")
    certificate_date: Mapped[date | None]
    clash_reason: Mapped[str] = mapped_column(default="")
    note: Mapped[str] = mapped_column(default="")
