"""The saves other copies told of, and own edits that got a sesi of their own after a computer went back."""

from alembic import op
from sqlalchemy import BigInteger, Column, PrimaryKeyConstraint, String

revision = "0013"
down_revision = "0012"


def upgrade() -> None:
    """Make the tables."""
    op.create_table(
        "known_save",
        Column("sesi_idx", BigInteger(), nullable=False),
        Column("n_from", BigInteger(), nullable=False),
        Column("n_to", BigInteger(), nullable=False),
        Column("h", String(16), nullable=False),
        PrimaryKeyConstraint("sesi_idx", "n_from", name="pk_known_save"),
    )
    op.create_table(
        "sesi_fork",
        Column("fork_idx", BigInteger(), nullable=False),
        Column("sesi_idx", BigInteger(), nullable=False),
        Column("first", BigInteger(), nullable=False),
        PrimaryKeyConstraint("fork_idx", name="pk_sesi_fork"),
    )
