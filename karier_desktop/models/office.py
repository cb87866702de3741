"""The office itself: its units, how it signs and prints."""

from datetime import date
from typing import Any, ClassVar
from uuid import UUID

from sqlalchemy import ForeignKey, LargeBinary
from sqlalchemy.orm import Mapped, mapped_column

from karier_desktop.models.base import Base, Record, Travel, new_id


class OrgUnit(Record):
    """A unit in the tree of the office (unor). `siasn_id` is compared without dashes, in upper case."""

    __tablename__ = "org_unit"
    __subject__: ClassVar[str] = "office"
    __travel__: ClassVar[Travel] = "central"

    parent_id: Mapped[UUID | None] = mapped_column(ForeignKey("org_unit.id"), index=True)
    name: Mapped[str] = mapped_column(index=True)
    short_name: Mapped[str] = mapped_column(default="")
    code: Mapped[str] = mapped_column(default="")
    siasn_id: Mapped[str] = mapped_column(default="", index=True)
    head_position: Mapped[str] = mapped_column(default="")
    sort_order: Mapped[int] = mapped_column(default=0)
    valid_from: Mapped[date | None]
    valid_to: Mapped[date | None]
    needs_review: Mapped[bool] = mapped_column(default=False)


class OfficeProfile(Record):
    """One row: name, letterhead and printing habits of the office (forms.md 1.2)."""

    __tablename__ = "office_profile"
    __subject__: ClassVar[str] = "office"
    __travel__: ClassVar[Travel] = "local"

    name: Mapped[str]
    agency: Mapped[str] = mapped_column(default="")
    letterhead: Mapped[list[str]] = mapped_column(default=list)
    address_lines: Mapped[list[str]] = mapped_column(default=list)
    city: Mapped[str] = mapped_column(default="")
    paper: Mapped[str] = mapped_column(default="F4")
    margin_top_mm: Mapped[int] = mapped_column(default=20)
    margin_right_mm: Mapped[int] = mapped_column(default=20)
    margin_bottom_mm: Mapped[int] = mapped_column(default=25)
    margin_left_mm: Mapped[int] = mapped_column(default=30)
    letter_font: Mapped[str] = mapped_column(default="Liberation Sans")
    decree_font: Mapped[str] = mapped_column(default="Liberation Serif")
    emblem: Mapped[str] = mapped_column(default="logo")
    logo: Mapped[bytes | None] = mapped_column(LargeBinary)
    classification: Mapped[str] = mapped_column(default="800")
    number_pattern: Mapped[str] = mapped_column(default="{klas}/{urut}/{unit}/{bulan-romawi}/{tahun}")
    unit_code: Mapped[str] = mapped_column(default="")
    copies: Mapped[list[str]] = mapped_column(default=list)
    stamp_space: Mapped[bool] = mapped_column(default=True)


class Signer(Record):
    """An official who signs, in which period, and the mode: definitif, a.n., u.b., Plt., Plh. or Pj."""

    __tablename__ = "signer"
    __subject__: ClassVar[str] = "office"
    __travel__: ClassVar[Travel] = "local"

    position: Mapped[str]
    on_behalf_of: Mapped[str] = mapped_column(default="")
    mode: Mapped[str] = mapped_column(default="definitif")
    name: Mapped[str]
    rank: Mapped[str] = mapped_column(default="")
    nip: Mapped[str] = mapped_column(default="")
    state_official: Mapped[bool] = mapped_column(default=False)
    valid_from: Mapped[date | None]
    valid_to: Mapped[date | None]
    is_default: Mapped[bool] = mapped_column(default=False)


class RuleOverride(Base):
    """A rule row of this office that comes before the shipped one (same columns as in resources/rules)."""

    __tablename__ = "rule_override"

    id: Mapped[UUID] = mapped_column(primary_key=True, default=new_id)
    rule_table: Mapped[str] = mapped_column(index=True)
    key: Mapped[str]
    value: Mapped[dict[str, Any]]
    valid_from: Mapped[date | None]
    valid_to: Mapped[date | None]
    legal_basis: Mapped[str] = mapped_column(default="")
    note: Mapped[str] = mapped_column(default="")
