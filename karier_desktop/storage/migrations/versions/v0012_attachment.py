"""Scanned papers: what they are evidence of, their content on a server, and which ones another office lacks."""

from alembic import op
from sqlalchemy import (
    JSON,
    BigInteger,
    Column,
    DateTime,
    ForeignKeyConstraint,
    LargeBinary,
    PrimaryKeyConstraint,
    SmallInteger,
    String,
    Text,
    Uuid,
    text,
)

from karier_desktop.storage import second_net

revision = "0012"
down_revision = "0011"


def upgrade() -> None:
    """Make the tables."""
    op.create_table(
        "attachment",
        Column("id", Uuid(), nullable=False),
        Column("version", BigInteger(), nullable=False),
        Column("created_at", DateTime(timezone=True), nullable=False),
        Column("created_by", Uuid(), nullable=True),
        Column("changed_at", DateTime(timezone=True), nullable=False),
        Column("changed_by", Uuid(), nullable=True),
        Column("deleted_at", DateTime(timezone=True), nullable=True),
        Column("deleted_by", Uuid(), nullable=True),
        Column("_cn", BigInteger(), nullable=False, server_default=text("0")),
        Column("_v", Text(), nullable=False, server_default=""),
        Column("_k", SmallInteger(), nullable=False, server_default=text("0")),
        Column("employee_id", Uuid(), nullable=False),
        Column("table_name", Text(), nullable=False),
        Column("record_id", Uuid(), nullable=True),
        Column("title", Text(), nullable=False),
        Column("sha256", String(64), nullable=False),
        Column("size", BigInteger(), nullable=False),
        Column("media", String(32), nullable=False),
        PrimaryKeyConstraint("id", name="pk_attachment"),
        ForeignKeyConstraint(["employee_id"], ["employee.id"], name="fk_attachment_employee_id"),
    )
    for name in ("deleted_at", "_cn", "employee_id", "record_id", "sha256"):
        op.create_index(f"ix_attachment_{name}", "attachment", [name])
    for statement in second_net.triggers(op.get_bind(), "attachment"):
        op.execute(statement)
    op.create_table(
        "attachment_blob",
        Column("sha256", String(64), nullable=False),
        Column("content", LargeBinary(), nullable=False),
        Column("stored_at", DateTime(timezone=True), nullable=False),
        PrimaryKeyConstraint("sha256", name="pk_attachment_blob"),
    )
    op.add_column("exchange_peer", Column("wants", JSON(), nullable=False, server_default=text("'[]'")))
