"""The book of letter numbers."""

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

revision = "0008"
down_revision = "0007"


def upgrade() -> None:
    """Make the tables."""
    _letter_number()


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


def _letter_number() -> None:
    op.create_table(
        "letter_number",
        *marks(),
        Column("year", BigInteger(), nullable=False),
        Column("serial", BigInteger(), nullable=False),
        Column("classification", Text(), nullable=False),
        Column("number", Text(), nullable=False),
        Column("letter_date", Date(), nullable=False),
        Column("document", Text(), nullable=False),
        Column("subject", Text(), nullable=False),
        Column("signer_id", Uuid(), nullable=True),
        PrimaryKeyConstraint("id", name="pk_letter_number"),
        ForeignKeyConstraint(["signer_id"], ["signer.id"], name="fk_letter_number_signer_id"),
    )
    op.create_index("ix_letter_number_year", "letter_number", ["year"])
    op.create_index("ix_letter_number_deleted_at", "letter_number", ["deleted_at"])
