"""Mentoring: programmes, pairs, goals, sessions."""

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
    Time,
    Uuid,
)

revision = "0006"
down_revision = "0005"


def upgrade() -> None:
    """Make the tables."""
    _mentoring_program()
    _mentoring_pair()
    _mentoring_goal()
    _mentoring_session()


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


def _mentoring_program() -> None:
    op.create_table(
        "mentoring_program",
        *marks(),
        Column("name", Text(), nullable=False),
        Column("start_date", Date(), nullable=True),
        Column("end_date", Date(), nullable=True),
        Column("goal", Text(), nullable=False),
        Column("note", Text(), nullable=False),
        PrimaryKeyConstraint("id", name="pk_mentoring_program"),
    )
    op.create_index("ix_mentoring_program_deleted_at", "mentoring_program", ["deleted_at"])


def _mentoring_pair() -> None:
    op.create_table(
        "mentoring_pair",
        *marks(),
        Column("program_id", Uuid(), nullable=True),
        Column("kind", Text(), nullable=False),
        Column("mentor_id", Uuid(), nullable=False),
        Column("mentee_id", Uuid(), nullable=False),
        Column("competency_id", Uuid(), nullable=True),
        Column("aim", Text(), nullable=False),
        Column("level_now", BigInteger(), nullable=True),
        Column("level_goal", BigInteger(), nullable=True),
        Column("start_date", Date(), nullable=False),
        Column("end_date", Date(), nullable=True),
        Column("status", Text(), nullable=False),
        Column("reason", Text(), nullable=False),
        Column("closing_note", Text(), nullable=False),
        Column("rating_by_mentor", BigInteger(), nullable=True),
        Column("rating_by_mentee", BigInteger(), nullable=True),
        Column("decree_number", Text(), nullable=False),
        Column("decree_date", Date(), nullable=True),
        Column("decree_official", Text(), nullable=False),
        PrimaryKeyConstraint("id", name="pk_mentoring_pair"),
        ForeignKeyConstraint(["program_id"], ["mentoring_program.id"], name="fk_mentoring_pair_program_id"),
        ForeignKeyConstraint(["mentor_id"], ["employee.id"], name="fk_mentoring_pair_mentor_id"),
        ForeignKeyConstraint(["mentee_id"], ["employee.id"], name="fk_mentoring_pair_mentee_id"),
        ForeignKeyConstraint(["competency_id"], ["competency.id"], name="fk_mentoring_pair_competency_id"),
    )
    op.create_index("ix_mentoring_pair_mentee_id", "mentoring_pair", ["mentee_id"])
    op.create_index("ix_mentoring_pair_mentor_id", "mentoring_pair", ["mentor_id"])
    op.create_index("ix_mentoring_pair_deleted_at", "mentoring_pair", ["deleted_at"])


def _mentoring_goal() -> None:
    op.create_table(
        "mentoring_goal",
        *marks(),
        Column("pair_id", Uuid(), nullable=False),
        Column("text", Text(), nullable=False),
        Column("due_date", Date(), nullable=True),
        Column("result", Text(), nullable=False),
        Column("reached", Text(), nullable=False),
        PrimaryKeyConstraint("id", name="pk_mentoring_goal"),
        ForeignKeyConstraint(["pair_id"], ["mentoring_pair.id"], name="fk_mentoring_goal_pair_id"),
    )
    op.create_index("ix_mentoring_goal_pair_id", "mentoring_goal", ["pair_id"])
    op.create_index("ix_mentoring_goal_deleted_at", "mentoring_goal", ["deleted_at"])


def _mentoring_session() -> None:
    op.create_table(
        "mentoring_session",
        *marks(),
        Column("pair_id", Uuid(), nullable=False),
        Column("day", Date(), nullable=False),
        Column("start_time", Time(), nullable=True),
        Column("end_time", Time(), nullable=True),
        Column("place", Text(), nullable=False),
        Column("topic", Text(), nullable=False),
        Column("goal", Text(), nullable=False),
        Column("reality", Text(), nullable=False),
        Column("options", Text(), nullable=False),
        Column("will", Text(), nullable=False),
        Column("actions", Text(), nullable=False),
        Column("due_date", Date(), nullable=True),
        Column("evidence", Text(), nullable=False),
        Column("jp", BigInteger(), nullable=True),
        Column("mentor_signed", Boolean(), nullable=False),
        Column("mentee_signed", Boolean(), nullable=False),
        PrimaryKeyConstraint("id", name="pk_mentoring_session"),
        ForeignKeyConstraint(["pair_id"], ["mentoring_pair.id"], name="fk_mentoring_session_pair_id"),
    )
    op.create_index("ix_mentoring_session_day", "mentoring_session", ["day"])
    op.create_index("ix_mentoring_session_pair_id", "mentoring_session", ["pair_id"])
    op.create_index("ix_mentoring_session_deleted_at", "mentoring_session", ["deleted_at"])
