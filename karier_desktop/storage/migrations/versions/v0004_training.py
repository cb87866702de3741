"""Training: offers, events, seats, money, and what people completed."""

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
    Time,
    Uuid,
)

revision = "0004"
down_revision = "0003"


def upgrade() -> None:
    """Make the tables."""
    _training_provider()
    _budget_line()
    _training_program()
    _training_event()
    _training_session()
    _training_participant()
    _training_history()


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


def _training_provider() -> None:
    op.create_table(
        "training_provider",
        *marks(),
        Column("name", Text(), nullable=False),
        Column("address", Text(), nullable=False),
        Column("phone", Text(), nullable=False),
        Column("mou_number", Text(), nullable=False),
        Column("mou_date", Date(), nullable=True),
        Column("mou_expires", Date(), nullable=True),
        Column("note", Text(), nullable=False),
        PrimaryKeyConstraint("id", name="pk_training_provider"),
    )
    op.create_index("ix_training_provider_deleted_at", "training_provider", ["deleted_at"])


def _budget_line() -> None:
    op.create_table(
        "budget_line",
        *marks(),
        Column("year", BigInteger(), nullable=False),
        Column("code", Text(), nullable=False),
        Column("name", Text(), nullable=False),
        Column("amount", BigInteger(), nullable=False),
        Column("note", Text(), nullable=False),
        PrimaryKeyConstraint("id", name="pk_budget_line"),
    )
    op.create_index("ix_budget_line_year", "budget_line", ["year"])
    op.create_index("ix_budget_line_deleted_at", "budget_line", ["deleted_at"])


def _training_program() -> None:
    op.create_table(
        "training_program",
        *marks(),
        Column("name", Text(), nullable=False),
        Column("kind", Text(), nullable=False),
        Column("jp", BigInteger(), nullable=True),
        Column("competency_id", Uuid(), nullable=True),
        Column("description", Text(), nullable=False),
        PrimaryKeyConstraint("id", name="pk_training_program"),
        ForeignKeyConstraint(["competency_id"], ["competency.id"], name="fk_training_program_competency_id"),
    )
    op.create_index("ix_training_program_deleted_at", "training_program", ["deleted_at"])


def _training_event() -> None:
    op.create_table(
        "training_event",
        *marks(),
        Column("program_id", Uuid(), nullable=True),
        Column("name", Text(), nullable=False),
        Column("kind", Text(), nullable=False),
        Column("batch", Text(), nullable=False),
        Column("method", Text(), nullable=False),
        Column("provider_id", Uuid(), nullable=True),
        Column("venue", Text(), nullable=False),
        Column("city", Text(), nullable=False),
        Column("start_date", Date(), nullable=False),
        Column("end_date", Date(), nullable=False),
        Column("quota", BigInteger(), nullable=True),
        Column("jp", BigInteger(), nullable=True),
        Column("status", Text(), nullable=False),
        Column("status_reason", Text(), nullable=False),
        Column("replaced_by_id", Uuid(), nullable=True),
        Column("budget_line_id", Uuid(), nullable=True),
        Column("planned_cost", BigInteger(), nullable=True),
        Column("actual_cost", BigInteger(), nullable=True),
        Column("note", Text(), nullable=False),
        PrimaryKeyConstraint("id", name="pk_training_event"),
        ForeignKeyConstraint(["program_id"], ["training_program.id"], name="fk_training_event_program_id"),
        ForeignKeyConstraint(["provider_id"], ["training_provider.id"], name="fk_training_event_provider_id"),
        ForeignKeyConstraint(["replaced_by_id"], ["training_event.id"], name="fk_training_event_replaced_by_id"),
        ForeignKeyConstraint(["budget_line_id"], ["budget_line.id"], name="fk_training_event_budget_line_id"),
    )
    op.create_index("ix_training_event_end_date", "training_event", ["end_date"])
    op.create_index("ix_training_event_start_date", "training_event", ["start_date"])
    op.create_index("ix_training_event_deleted_at", "training_event", ["deleted_at"])


def _training_session() -> None:
    op.create_table(
        "training_session",
        *marks(),
        Column("event_id", Uuid(), nullable=False),
        Column("day", Date(), nullable=False),
        Column("start_time", Time(), nullable=True),
        Column("end_time", Time(), nullable=True),
        Column("topic", Text(), nullable=False),
        Column("instructor", Text(), nullable=False),
        Column("room", Text(), nullable=False),
        Column("jp", BigInteger(), nullable=True),
        PrimaryKeyConstraint("id", name="pk_training_session"),
        ForeignKeyConstraint(["event_id"], ["training_event.id"], name="fk_training_session_event_id"),
    )
    op.create_index("ix_training_session_event_id", "training_session", ["event_id"])
    op.create_index("ix_training_session_deleted_at", "training_session", ["deleted_at"])


def _training_participant() -> None:
    op.create_table(
        "training_participant",
        *marks(),
        Column("event_id", Uuid(), nullable=False),
        Column("employee_id", Uuid(), nullable=False),
        Column("status", Text(), nullable=False),
        Column("days_present", BigInteger(), nullable=True),
        Column("pre_test", BigInteger(), nullable=True),
        Column("post_test", BigInteger(), nullable=True),
        Column("certificate_number", Text(), nullable=False),
        Column("certificate_date", Date(), nullable=True),
        Column("clash_reason", Text(), nullable=False),
        Column("note", Text(), nullable=False),
        PrimaryKeyConstraint("id", name="pk_training_participant"),
        ForeignKeyConstraint(["event_id"], ["training_event.id"], name="fk_training_participant_event_id"),
        ForeignKeyConstraint(["employee_id"], ["employee.id"], name="fk_training_participant_employee_id"),
    )
    op.create_index("ix_training_participant_employee_id", "training_participant", ["employee_id"])
    op.create_index("ix_training_participant_event_id", "training_participant", ["event_id"])
    op.create_index("ix_training_participant_deleted_at", "training_participant", ["deleted_at"])


def _training_history() -> None:
    op.create_table(
        "training_history",
        *marks(),
        Column("employee_id", Uuid(), nullable=False),
        Column("event_id", Uuid(), nullable=True),
        Column("kind", Text(), nullable=False),
        Column("structural_level", Text(), nullable=False),
        Column("name", Text(), nullable=False),
        Column("provider", Text(), nullable=False),
        Column("place", Text(), nullable=False),
        Column("start_date", Date(), nullable=True),
        Column("end_date", Date(), nullable=True),
        Column("jp", BigInteger(), nullable=True),
        Column("certificate_number", Text(), nullable=False),
        Column("certificate_date", Date(), nullable=True),
        Column("certificate_expires", Date(), nullable=True),
        Column("note", Text(), nullable=False),
        Column("origin", Text(), nullable=False),
        PrimaryKeyConstraint("id", name="pk_training_history"),
        ForeignKeyConstraint(["employee_id"], ["employee.id"], name="fk_training_history_employee_id"),
        ForeignKeyConstraint(["event_id"], ["training_event.id"], name="fk_training_history_event_id"),
    )
    op.create_index("ix_training_history_employee_id", "training_history", ["employee_id"])
    op.create_index("ix_training_history_deleted_at", "training_history", ["deleted_at"])
