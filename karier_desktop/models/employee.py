"""The person in the file: identity, contacts, family, and the present state that lists show."""

from datetime import date
from typing import ClassVar
from uuid import UUID

from sqlalchemy import ForeignKey, Index
from sqlalchemy.orm import Mapped, mapped_column

from karier_desktop.models.base import Record, Travel


class Employee(Record):
    """A civil servant. Numbers are attributes, never keys (design.md 4).

    The columns from `golongan` down to `graduation_year` are the *present state*: services/career.py writes them from
    the histories after each change, so that lists of 100,000 people need no join.
    """

    __tablename__ = "employee"
    __subject__: ClassVar[str] = "employee"
    __travel__: ClassVar[Travel] = "person"
    __derived__: ClassVar[frozenset[str]] = frozenset(
        {
            "golongan",
            "golongan_order",
            "rank_since",
            "grade_service_months",
            "position",
            "position_kind",
            "functional_level",
            "echelon",
            "position_since",
            "education_level",
            "education",
            "graduation_year",
            "search_text",
            "sort_name",
        }
    )

    # identity
    nip: Mapped[str] = mapped_column(index=True)
    nip_reason: Mapped[str] = mapped_column(default="")
    old_nip: Mapped[str] = mapped_column(default="")
    nik: Mapped[str] = mapped_column(default="", index=True)
    name: Mapped[str]
    front_title: Mapped[str] = mapped_column(default="")
    back_title: Mapped[str] = mapped_column(default="")
    birth_place: Mapped[str] = mapped_column(default="")
    birth_date: Mapped[date | None]
    sex: Mapped[str] = mapped_column(default="")
    religion: Mapped[str] = mapped_column(default="")
    marital_status: Mapped[str] = mapped_column(default="")
    # contact
    phone: Mapped[str] = mapped_column(default="")
    email: Mapped[str] = mapped_column(default="")
    office_email: Mapped[str] = mapped_column(default="")
    address: Mapped[str] = mapped_column(default="")
    tax_number: Mapped[str] = mapped_column(default="")
    health_insurance: Mapped[str] = mapped_column(default="")
    # employment
    employee_type: Mapped[str] = mapped_column(default="PNS")
    part_time: Mapped[bool] = mapped_column(default=False)
    probation: Mapped[bool] = mapped_column(default=False)
    legal_status: Mapped[str] = mapped_column(default="1")
    legal_status_text: Mapped[str] = mapped_column(default="")
    agency_kind: Mapped[str] = mapped_column(default="")
    cpns_date: Mapped[date | None]
    cpns_decree_number: Mapped[str] = mapped_column(default="")
    cpns_decree_date: Mapped[date | None]
    pns_date: Mapped[date | None]
    pns_decree_number: Mapped[str] = mapped_column(default="")
    pns_decree_date: Mapped[date | None]
    first_golongan: Mapped[str] = mapped_column(default="")
    contract_number: Mapped[str] = mapped_column(default="")
    contract_start: Mapped[date | None]
    contract_end: Mapped[date | None]
    unit_id: Mapped[UUID | None] = mapped_column(ForeignKey("org_unit.id"), index=True)
    unit_text: Mapped[str] = mapped_column(default="")
    superior_id: Mapped[UUID | None] = mapped_column(ForeignKey("employee.id"))
    retirement_age: Mapped[int | None]
    siasn_id: Mapped[str] = mapped_column(default="", index=True)
    flags: Mapped[list[str]] = mapped_column(default=list)
    note: Mapped[str] = mapped_column(default="")
    owner_office: Mapped[str] = mapped_column(default="")
    """Who wrote the file first, as the office's id; storage fills it in. A hand-over is told by `Ownership`."""
    # present state, written by services/career.py
    golongan: Mapped[str] = mapped_column(default="")
    golongan_order: Mapped[int] = mapped_column(default=0)
    rank_since: Mapped[date | None]
    grade_service_months: Mapped[int | None]
    position: Mapped[str] = mapped_column(default="")
    position_kind: Mapped[str] = mapped_column(default="")
    functional_level: Mapped[str] = mapped_column(default="")
    echelon: Mapped[str] = mapped_column(default="")
    position_since: Mapped[date | None]
    education_level: Mapped[str] = mapped_column(default="")
    education: Mapped[str] = mapped_column(default="")
    graduation_year: Mapped[int | None]
    # search and order in lists
    search_text: Mapped[str] = mapped_column(default="")
    sort_name: Mapped[str] = mapped_column(default="")

    __table_args__ = (
        Index("ix_employee_listing", "deleted_at", "sort_name", "id"),
        Index("ix_employee_in_service", "deleted_at", "legal_status", "employee_type"),
    )


class FamilyMember(Record):
    """Spouse, child or parent of an employee (optional; specific personal data under UU 27/2022)."""

    __tablename__ = "family_member"
    __subject__: ClassVar[str] = "employee"
    __parent__: ClassVar[str] = "employee_id"
    __travel__: ClassVar[Travel] = "person"

    employee_id: Mapped[UUID] = mapped_column(ForeignKey("employee.id"), index=True)
    relation: Mapped[str]
    name: Mapped[str]
    sex: Mapped[str] = mapped_column(default="")
    birth_place: Mapped[str] = mapped_column(default="")
    birth_date: Mapped[date | None]
    married_on: Mapped[date | None]
    occupation: Mapped[str] = mapped_column(default="")
    allowance: Mapped[bool] = mapped_column(default=False)
    note: Mapped[str] = mapped_column(default="")


class Education(Record):
    """One diploma of an employee. `level` is the BKN code without leading zero (5 SD … 50 S-3)."""

    __tablename__ = "education"
    __subject__: ClassVar[str] = "employee"
    __parent__: ClassVar[str] = "employee_id"
    __travel__: ClassVar[Travel] = "person"

    employee_id: Mapped[UUID] = mapped_column(ForeignKey("employee.id"), index=True)
    level: Mapped[str]
    name: Mapped[str] = mapped_column(default="")
    school: Mapped[str] = mapped_column(default="")
    place: Mapped[str] = mapped_column(default="")
    diploma_number: Mapped[str] = mapped_column(default="")
    graduated_on: Mapped[date | None]
    graduation_year: Mapped[int | None]
    front_title: Mapped[str] = mapped_column(default="")
    back_title: Mapped[str] = mapped_column(default="")
    origin: Mapped[str] = mapped_column(default="")
