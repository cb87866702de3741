"""Appraisals with results, measures, behaviours and feedback."""

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

revision = "0007"
down_revision = "0006"


def upgrade() -> None:
    """Make the tables."""
    _appraisal()
    _work_result()
    _work_indicator()
    _behaviour_score()
    _appraisal_feedback()


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


def _appraisal() -> None:
    op.create_table(
        "appraisal",
        *marks(),
        *_person_and_period(),
        *_leaders(),
        *_outcome(),
        PrimaryKeyConstraint("id", name="pk_appraisal"),
        ForeignKeyConstraint(["employee_id"], ["employee.id"], name="fk_appraisal_employee_id"),
        ForeignKeyConstraint(["appraiser_id"], ["employee.id"], name="fk_appraisal_appraiser_id"),
    )
    op.create_index("ix_appraisal_employee_id", "appraisal", ["employee_id"])
    op.create_index("ix_appraisal_period_start", "appraisal", ["period_start"])
    op.create_index("ix_appraisal_predicate", "appraisal", ["predicate"])
    op.create_index("ix_appraisal_deleted_at", "appraisal", ["deleted_at"])


def _person_and_period() -> list[Column[Any]]:
    return [
        Column("employee_id", Uuid(), nullable=False),
        Column("period_kind", Text(), nullable=False),
        Column("period_start", Date(), nullable=False),
        Column("period_end", Date(), nullable=False),
        Column("approach", Text(), nullable=False),
        Column("position", Text(), nullable=False),
        Column("rank", Text(), nullable=False),
        Column("unit", Text(), nullable=False),
    ]


def _leaders() -> list[Column[Any]]:
    return [
        Column("appraiser_id", Uuid(), nullable=True),
        Column("appraiser_name", Text(), nullable=False),
        Column("appraiser_nip", Text(), nullable=False),
        Column("appraiser_rank", Text(), nullable=False),
        Column("appraiser_position", Text(), nullable=False),
        Column("appraiser_unit", Text(), nullable=False),
        Column("superior_name", Text(), nullable=False),
        Column("superior_nip", Text(), nullable=False),
        Column("superior_rank", Text(), nullable=False),
        Column("superior_position", Text(), nullable=False),
        Column("superior_unit", Text(), nullable=False),
    ]


def _outcome() -> list[Column[Any]]:
    return [
        Column("organisation_achievement", Text(), nullable=False),
        Column("organisation_predicate", Text(), nullable=False),
        Column("result_rating", Text(), nullable=False),
        Column("behaviour_rating", Text(), nullable=False),
        Column("rating_reason", Text(), nullable=False),
        Column("predicate", Text(), nullable=False),
        Column("decided_by", Text(), nullable=False),
        Column("decided_on", Date(), nullable=True),
        Column("recommendation", Text(), nullable=False),
        Column("support", Text(), nullable=False),
        Column("accountability", Text(), nullable=False),
        Column("consequence", Text(), nullable=False),
        Column("status", Text(), nullable=False),
    ]


def _work_result() -> None:
    op.create_table(
        "work_result",
        *marks(),
        Column("appraisal_id", Uuid(), nullable=False),
        Column("sort_order", BigInteger(), nullable=False),
        Column("section", Text(), nullable=False),
        Column("superior_result", Text(), nullable=False),
        Column("text", Text(), nullable=False),
        Column("perspective", Text(), nullable=False),
        Column("score", BigInteger(), nullable=True),
        PrimaryKeyConstraint("id", name="pk_work_result"),
        ForeignKeyConstraint(["appraisal_id"], ["appraisal.id"], name="fk_work_result_appraisal_id"),
    )
    op.create_index("ix_work_result_appraisal_id", "work_result", ["appraisal_id"])
    op.create_index("ix_work_result_deleted_at", "work_result", ["deleted_at"])


def _work_indicator() -> None:
    op.create_table(
        "work_indicator",
        *marks(),
        Column("work_result_id", Uuid(), nullable=False),
        Column("sort_order", BigInteger(), nullable=False),
        Column("aspect", Text(), nullable=False),
        Column("indicator", Text(), nullable=False),
        Column("target", Text(), nullable=False),
        Column("realisation", Text(), nullable=False),
        Column("feedback", Text(), nullable=False),
        PrimaryKeyConstraint("id", name="pk_work_indicator"),
        ForeignKeyConstraint(["work_result_id"], ["work_result.id"], name="fk_work_indicator_work_result_id"),
    )
    op.create_index("ix_work_indicator_work_result_id", "work_indicator", ["work_result_id"])
    op.create_index("ix_work_indicator_deleted_at", "work_indicator", ["deleted_at"])


def _behaviour_score() -> None:
    op.create_table(
        "behaviour_score",
        *marks(),
        Column("appraisal_id", Uuid(), nullable=False),
        Column("sort_order", BigInteger(), nullable=False),
        Column("behaviour", Text(), nullable=False),
        Column("expectation", Text(), nullable=False),
        Column("feedback", Text(), nullable=False),
        Column("score", BigInteger(), nullable=True),
        PrimaryKeyConstraint("id", name="pk_behaviour_score"),
        ForeignKeyConstraint(["appraisal_id"], ["appraisal.id"], name="fk_behaviour_score_appraisal_id"),
    )
    op.create_index("ix_behaviour_score_appraisal_id", "behaviour_score", ["appraisal_id"])
    op.create_index("ix_behaviour_score_deleted_at", "behaviour_score", ["deleted_at"])


def _appraisal_feedback() -> None:
    op.create_table(
        "appraisal_feedback",
        *marks(),
        Column("appraisal_id", Uuid(), nullable=False),
        Column("given_on", Date(), nullable=False),
        Column("given_by", Text(), nullable=False),
        Column("relation", Text(), nullable=False),
        Column("text", Text(), nullable=False),
        PrimaryKeyConstraint("id", name="pk_appraisal_feedback"),
        ForeignKeyConstraint(["appraisal_id"], ["appraisal.id"], name="fk_appraisal_feedback_appraisal_id"),
    )
    op.create_index("ix_appraisal_feedback_appraisal_id", "appraisal_feedback", ["appraisal_id"])
    op.create_index("ix_appraisal_feedback_deleted_at", "appraisal_feedback", ["deleted_at"])
