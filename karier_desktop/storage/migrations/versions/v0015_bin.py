"""No index of what is in the bin: the journal lists it, nearly no row has a date there, and every row paid for it."""

from alembic import op
from sqlalchemy import inspect

revision = "0015"
down_revision = "0014"


def upgrade() -> None:
    """Drop it in every table."""
    found = inspect(op.get_bind())
    for table in found.get_table_names():
        name = f"ix_{table}_deleted_at"
        if any(index["name"] == name for index in found.get_indexes(table)):
            op.drop_index(name, table)
