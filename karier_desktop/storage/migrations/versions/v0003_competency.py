"""The competency dictionary and what people reached."""

from typing import Any

from alembic import op
from sqlalchemy import (
    BigInteger,
    Column,
    Date,
    DateTime,
    ForeignKeyConstraint,
    PrimaryKeyConstraint,
    Text,
    Uuid,
)

revision = "0003"
down_revision = "0002"


def upgrade() -> None:
    """Make the tables."""
    _competency()
    _competency_level()
    _employee_competency()


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


def _competency() -> None:
    op.create_table(
        "competency",
        *marks(),
        Column("code", Text(), nullable=False),
        Column("name", Text(), nullable=False),
        Column("kind", Text(), nullable=False),
        Column("definition", Text(), nullable=False),
        PrimaryKeyConstraint("id", name="pk_competency"),
    )
    op.create_index("ix_competency_code", "competency", ["code"])
    op.create_index("ix_competency_deleted_at", "competency", ["deleted_at"])


def _competency_level() -> None:
    op.create_table(
        "competency_level",
        *marks(),
        Column("competency_id", Uuid(), nullable=False),
        Column("level", BigInteger(), nullable=False),
        Column("description", Text(), nullable=False),
        PrimaryKeyConstraint("id", name="pk_competency_level"),
        ForeignKeyConstraint(["competency_id"], ["competency.id"], name="fk_competency_level_competency_id"),
    )
    op.create_index("ix_competency_level_competency_id", "competency_level", ["competency_id"])
    op.create_index("ix_competency_level_deleted_at", "competency_level", ["deleted_at"])


def _employee_competency() -> None:
    op.create_table(
        "employee_competency",
        *marks(),
        Column("employee_id", Uuid(), nullable=False),
        Column("competency_id", Uuid(), nullable=False),
        Column("level", BigInteger(), nullable=False),
        Column("standard_level", BigInteger(), nullable=True),
        Column("assessed_on", Date(), nullable=True),
        Column("method", Text(), nullable=False),
        Column("note", Text(), nullable=False),
        PrimaryKeyConstraint("id", name="pk_employee_competency"),
        ForeignKeyConstraint(["employee_id"], ["employee.id"], name="fk_employee_competency_employee_id"),
        ForeignKeyConstraint(["competency_id"], ["competency.id"], name="fk_employee_competency_competency_id"),
    )
    op.create_index("ix_employee_competency_competency_id", "employee_competency", ["competency_id"])
    op.create_index("ix_employee_competency_employee_id", "employee_competency", ["employee_id"])
    op.create_index("ix_employee_competency_deleted_at", "employee_competency", ["deleted_at"])
