"""Histories of a career with the decision behind each row."""

from typing import Any

from alembic import op
from sqlalchemy import (
    BigInteger,
    Boolean,
    Column,
    Date,
    DateTime,
    ForeignKeyConstraint,
    PrimaryKeyConstraint,
    Text,
    Uuid,
)

revision = "0005"
down_revision = "0004"


def upgrade() -> None:
    """Make the tables."""
    _rank_history()
    _position_history()
    _salary_increment()
    _award()
    _discipline_sanction()


def marks() -> list[Column[Any]]:
    """Key, version, author and time, as every record has them."""
    return [
        Column("id", Uuid(), nullable=False),
        Column("version", BigInteger(), nullable=False),
        Column("created_at", DateTime(timezone=True), nullable=False),
        Column("created_by", Uuid(), nullable=True),
        Column("changed_at", DateTime(timezone=True), nullable=False),
        Column("changed_by", Uuid(), nullable=True),
        Column("deleted_at", DateTime(timezone=True), nullable=True),
        Column("deleted_by", Uuid(), nullable=True),
    ]


def _rank_history() -> None:
    op.create_table(
        "rank_history",
        *marks(),
        Column("employee_id", Uuid(), nullable=False),
        Column("golongan", Text(), nullable=False),
        Column("effective_date", Date(), nullable=True),
        Column("promotion_kind", Text(), nullable=False),
        Column("grade_service_months", BigInteger(), nullable=True),
        Column("base_pay", BigInteger(), nullable=True),
        Column("note", Text(), nullable=False),
        Column("decree_number", Text(), nullable=False),
        Column("decree_date", Date(), nullable=True),
        Column("decree_official", Text(), nullable=False),
        Column("origin", Text(), nullable=False),
        PrimaryKeyConstraint("id", name="pk_rank_history"),
        ForeignKeyConstraint(["employee_id"], ["employee.id"], name="fk_rank_history_employee_id"),
    )
    op.create_index("ix_rank_history_employee_id", "rank_history", ["employee_id"])
    op.create_index("ix_rank_history_deleted_at", "rank_history", ["deleted_at"])


def _position_history() -> None:
    op.create_table(
        "position_history",
        *marks(),
        Column("employee_id", Uuid(), nullable=False),
        Column("position", Text(), nullable=False),
        Column("position_kind", Text(), nullable=False),
        Column("functional_level", Text(), nullable=False),
        Column("echelon", Text(), nullable=False),
        Column("unit_id", Uuid(), nullable=True),
        Column("unit_text", Text(), nullable=False),
        Column("effective_date", Date(), nullable=True),
        Column("end_date", Date(), nullable=True),
        Column("installed_on", Date(), nullable=True),
        Column("siasn_id", Text(), nullable=False),
        Column("needs_review", Boolean(), nullable=False),
        Column("note", Text(), nullable=False),
        Column("decree_number", Text(), nullable=False),
        Column("decree_date", Date(), nullable=True),
        Column("decree_official", Text(), nullable=False),
        Column("origin", Text(), nullable=False),
        PrimaryKeyConstraint("id", name="pk_position_history"),
        ForeignKeyConstraint(["employee_id"], ["employee.id"], name="fk_position_history_employee_id"),
        ForeignKeyConstraint(["unit_id"], ["org_unit.id"], name="fk_position_history_unit_id"),
    )
    op.create_index("ix_position_history_employee_id", "position_history", ["employee_id"])
    op.create_index("ix_position_history_deleted_at", "position_history", ["deleted_at"])


def _salary_increment() -> None:
    op.create_table(
        "salary_increment",
        *marks(),
        Column("employee_id", Uuid(), nullable=False),
        Column("effective_date", Date(), nullable=True),
        Column("golongan", Text(), nullable=False),
        Column("grade_service_months", BigInteger(), nullable=True),
        Column("old_pay", BigInteger(), nullable=True),
        Column("new_pay", BigInteger(), nullable=True),
        Column("note", Text(), nullable=False),
        Column("decree_number", Text(), nullable=False),
        Column("decree_date", Date(), nullable=True),
        Column("decree_official", Text(), nullable=False),
        Column("origin", Text(), nullable=False),
        PrimaryKeyConstraint("id", name="pk_salary_increment"),
        ForeignKeyConstraint(["employee_id"], ["employee.id"], name="fk_salary_increment_employee_id"),
    )
    op.create_index("ix_salary_increment_employee_id", "salary_increment", ["employee_id"])
    op.create_index("ix_salary_increment_deleted_at", "salary_increment", ["deleted_at"])


def _award() -> None:
    op.create_table(
        "award",
        *marks(),
        Column("employee_id", Uuid(), nullable=False),
        Column("kind", Text(), nullable=False),
        Column("name", Text(), nullable=False),
        Column("awarded_on", Date(), nullable=True),
        Column("year", BigInteger(), nullable=True),
        Column("note", Text(), nullable=False),
        Column("decree_number", Text(), nullable=False),
        Column("decree_date", Date(), nullable=True),
        Column("decree_official", Text(), nullable=False),
        Column("origin", Text(), nullable=False),
        PrimaryKeyConstraint("id", name="pk_award"),
        ForeignKeyConstraint(["employee_id"], ["employee.id"], name="fk_award_employee_id"),
    )
    op.create_index("ix_award_employee_id", "award", ["employee_id"])
    op.create_index("ix_award_deleted_at", "award", ["deleted_at"])


def _discipline_sanction() -> None:
    op.create_table(
        "discipline_sanction",
        *marks(),
        Column("employee_id", Uuid(), nullable=False),
        Column("level", Text(), nullable=False),
        Column("kind", Text(), nullable=False),
        Column("article", Text(), nullable=False),
        Column("start_date", Date(), nullable=True),
        Column("end_date", Date(), nullable=True),
        Column("reason", Text(), nullable=False),
        Column("decree_number", Text(), nullable=False),
        Column("decree_date", Date(), nullable=True),
        Column("decree_official", Text(), nullable=False),
        Column("origin", Text(), nullable=False),
        PrimaryKeyConstraint("id", name="pk_discipline_sanction"),
        ForeignKeyConstraint(["employee_id"], ["employee.id"], name="fk_discipline_sanction_employee_id"),
    )
    op.create_index("ix_discipline_sanction_employee_id", "discipline_sanction", ["employee_id"])
    op.create_index("ix_discipline_sanction_deleted_at", "discipline_sanction", ["deleted_at"])
