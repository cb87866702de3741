"""The competency dictionary and the levels people have reached."""

from datetime import date
from typing import ClassVar
from uuid import UUID

from sqlalchemy import ForeignKey
from sqlalchemy.orm import Mapped, mapped_column

from karier_desktop.models.base import Record, Travel


class Competency(Record):
    """An entry of the dictionary: `kind` is manajerial, sosial_kultural or teknis (PermenPANRB 38/2017)."""

    __tablename__ = "competency"
    __subject__: ClassVar[str] = "competency"
    __travel__: ClassVar[Travel] = "central"

    code: Mapped[str] = mapped_column(default="", index=True)
    name: Mapped[str]
    kind: Mapped[str] = mapped_column(default="teknis")
    definition: Mapped[str] = mapped_column(default="")


class CompetencyLevel(Record):
    """What one level, 1 to 5, of a competency looks like."""

    __tablename__ = "competency_level"
    __subject__: ClassVar[str] = "competency"
    __parent__: ClassVar[str] = "competency_id"
    __travel__: ClassVar[Travel] = "central"

    competency_id: Mapped[UUID] = mapped_column(ForeignKey("competency.id"), index=True)
    level: Mapped[int]
    description: Mapped[str] = mapped_column(default="")


class EmployeeCompetency(Record):
    """The level an employee reached, when and how it was measured; `standard_level` is what the post asks for."""

    __tablename__ = "employee_competency"
    __subject__: ClassVar[str] = "competency"
    __parent__: ClassVar[str] = "employee_id"
    __travel__: ClassVar[Travel] = "person"

    employee_id: Mapped[UUID] = mapped_column(ForeignKey("employee.id"), index=True)
    competency_id: Mapped[UUID] = mapped_column(ForeignKey("competency.id"), index=True)
    level: Mapped[int]
    standard_level: Mapped[int | None]
    assessed_on: Mapped[date | None]
    method: Mapped[str] = mapped_column(default="")
    note: Mapped[str] = mapped_column(default="")
