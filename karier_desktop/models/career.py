"""Histories of a career, each row with the decision behind it."""

from datetime import date
from typing import ClassVar
from uuid import UUID

from sqlalchemy import ForeignKey
from sqlalchemy.orm import Mapped, mapped_column

from karier_desktop.models.base import Record, Travel
from karier_desktop.models.mixins import Decree, Origin


class RankHistory(Decree, Origin, Record):
    """A golongan from `effective_date` on. `grade_service_months` is the MKG at that date (domain.md 3.4)."""

    __tablename__ = "rank_history"
    __subject__: ClassVar[str] = "career"
    __parent__: ClassVar[str] = "employee_id"
    __travel__: ClassVar[Travel] = "person"

    employee_id: Mapped[UUID] = mapped_column(ForeignKey("employee.id"), index=True)
    golongan: Mapped[str]
    effective_date: Mapped[date | None]
    promotion_kind: Mapped[str] = mapped_column(default="")
    grade_service_months: Mapped[int | None]
    base_pay: Mapped[int | None]
    note: Mapped[str] = mapped_column(default="")


class PositionHistory(Decree, Origin, Record):
    """A post held from `effective_date` to `end_date` (empty: still held)."""

    __tablename__ = "position_history"
    __subject__: ClassVar[str] = "career"
    __parent__: ClassVar[str] = "employee_id"
    __travel__: ClassVar[Travel] = "person"

    employee_id: Mapped[UUID] = mapped_column(ForeignKey("employee.id"), index=True)
    position: Mapped[str]
    position_kind: Mapped[str] = mapped_column(default="")
    functional_level: Mapped[str] = mapped_column(default="")
    echelon: Mapped[str] = mapped_column(default="")
    unit_id: Mapped[UUID | None] = mapped_column(ForeignKey("org_unit.id"))
    unit_text: Mapped[str] = mapped_column(default="")
    effective_date: Mapped[date | None]
    end_date: Mapped[date | None]
    installed_on: Mapped[date | None]
    siasn_id: Mapped[str] = mapped_column(default="")
    needs_review: Mapped[bool] = mapped_column(default=False)
    note: Mapped[str] = mapped_column(default="")


class SalaryIncrement(Decree, Origin, Record):
    """A kenaikan gaji berkala (KGB): new base pay from `effective_date`, at `grade_service_months`."""

    __tablename__ = "salary_increment"
    __subject__: ClassVar[str] = "career"
    __parent__: ClassVar[str] = "employee_id"
    __travel__: ClassVar[Travel] = "person"

    employee_id: Mapped[UUID] = mapped_column(ForeignKey("employee.id"), index=True)
    effective_date: Mapped[date | None]
    golongan: Mapped[str] = mapped_column(default="")
    grade_service_months: Mapped[int | None]
    old_pay: Mapped[int | None]
    new_pay: Mapped[int | None]
    note: Mapped[str] = mapped_column(default="")


class TrainingHistory(Origin, Record):
    """A training completed. `kind` is the SIASN type 1-25; `event_id` is set when it was held through this program."""

    __tablename__ = "training_history"
    __subject__: ClassVar[str] = "training"
    __parent__: ClassVar[str] = "employee_id"
    __travel__: ClassVar[Travel] = "person"

    employee_id: Mapped[UUID] = mapped_column(ForeignKey("employee.id"), index=True)
    event_id: Mapped[UUID | None] = mapped_column(ForeignKey("training_event.id"))
    kind: Mapped[str]
    structural_level: Mapped[str] = mapped_column(default="")
    name: Mapped[str]
    provider: Mapped[str] = mapped_column(default="")
    place: Mapped[str] = mapped_column(default="")
    start_date: Mapped[date | None]
    end_date: Mapped[date | None]
    jp: Mapped[int | None]
    certificate_number: Mapped[str] = mapped_column(default="")
    certificate_date: Mapped[date | None]
    certificate_expires: Mapped[date | None]
    note: Mapped[str] = mapped_column(default="")


class Award(Decree, Origin, Record):
    """A medal or another official award (penghargaan)."""

    __tablename__ = "award"
    __subject__: ClassVar[str] = "career"
    __parent__: ClassVar[str] = "employee_id"
    __travel__: ClassVar[Travel] = "person"

    employee_id: Mapped[UUID] = mapped_column(ForeignKey("employee.id"), index=True)
    kind: Mapped[str] = mapped_column(default="")
    name: Mapped[str]
    awarded_on: Mapped[date | None]
    year: Mapped[int | None]
    note: Mapped[str] = mapped_column(default="")


class DisciplineSanction(Decree, Origin, Record):
    """A discipline sanction (PP 94/2021): level ringan, sedang or berat, with its period."""

    __tablename__ = "discipline_sanction"
    __subject__: ClassVar[str] = "career"
    __parent__: ClassVar[str] = "employee_id"
    __travel__: ClassVar[Travel] = "person"

    employee_id: Mapped[UUID] = mapped_column(ForeignKey("employee.id"), index=True)
    level: Mapped[str]
    kind: Mapped[str] = mapped_column(default="")
    article: Mapped[str] = mapped_column(default="")
    start_date: Mapped[date | None]
    end_date: Mapped[date | None]
    reason: Mapped[str] = mapped_column(default="")
