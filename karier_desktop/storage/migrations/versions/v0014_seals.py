"""What an office tells of itself is sealed: its saves for itself, its sesi for everybody."""

import os

from alembic import op
from sqlalchemy import Column, String, Text, text

revision = "0014"
down_revision = "0013"


def upgrade() -> None:
    """The secret of this copy, and room for what was sealed."""
    op.add_column("replica", Column("seal", String(64), nullable=False, server_default=""))
    op.get_bind().execute(text("UPDATE replica SET seal = :seal"), {"seal": os.urandom(32).hex()})
    op.add_column("known_save", Column("seal", String(16), nullable=False, server_default=""))
    op.add_column("replica_sesi", Column("proof", Text(), nullable=False, server_default=""))
