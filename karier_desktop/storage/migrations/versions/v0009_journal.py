"""The journal that only grows, drafts and preferences."""

from alembic import op
from sqlalchemy import (
    JSON,
    BigInteger,
    Column,
    DateTime,
    ForeignKeyConstraint,
    Integer,
    PrimaryKeyConstraint,
    String,
    Text,
    Uuid,
    text,
)

revision = "0009"
down_revision = "0008"


def upgrade() -> None:
    """Make the tables."""
    _change_set()
    _change()
    _draft()
    _preference()
    _only_grows(op.get_bind().dialect.name)


def _change_set() -> None:
    op.create_table(
        "change_set",
        Column("id", Uuid(), nullable=False),
        Column("at", DateTime(timezone=True), nullable=False),
        Column("actor", Uuid(), nullable=True),
        Column("label", Text(), nullable=False),
        Column("reasons", JSON(), nullable=False),
        PrimaryKeyConstraint("id", name="pk_change_set"),
    )


def _change() -> None:
    op.create_table(
        "change",
        Column("id", BigInteger().with_variant(Integer(), "sqlite"), nullable=False),
        Column("change_set_id", Uuid(), nullable=False),
        Column("table_name", Text(), nullable=False),
        Column("record_id", Uuid(), nullable=False),
        Column("root_id", Uuid(), nullable=False),
        Column("kind", String(8), nullable=False),
        Column("version", BigInteger(), nullable=False),
        Column("fields", Text(), nullable=False),
        PrimaryKeyConstraint("id", name="pk_change"),
        ForeignKeyConstraint(["change_set_id"], ["change_set.id"], name="fk_change_change_set_id"),
    )
    op.create_index(
        "ix_change_bin",
        "change",
        ["change_set_id"],
        sqlite_where=text("kind = 'delete'"),
        postgresql_where=text("kind = 'delete'"),
    )
    op.create_index("ix_change_change_set_id", "change", ["change_set_id"])
    op.create_index("ix_change_root_id", "change", ["root_id", "id"])


def _draft() -> None:
    op.create_table(
        "draft",
        Column("id", Uuid(), nullable=False),
        Column("account", Uuid(), nullable=True),
        Column("entity", Text(), nullable=False),
        Column("record_id", Uuid(), nullable=True),
        Column("seen_version", BigInteger(), nullable=True),
        Column("content", Text(), nullable=False),
        Column("saved_at", DateTime(timezone=True), nullable=False),
        PrimaryKeyConstraint("id", name="pk_draft"),
    )
    op.create_index("ix_draft_account", "draft", ["account"])


def _preference() -> None:
    op.create_table(
        "preference",
        Column("account", Uuid(), nullable=False),
        Column("key", Text(), nullable=False),
        Column("content", Text(), nullable=False),
        PrimaryKeyConstraint("account", "key", name="pk_preference"),
    )


def _only_grows(dialect: str) -> None:
    """Rows of the journal are added and never touched again."""
    for statement in ON_SQLITE if dialect == "sqlite" else ON_POSTGRES:
        op.execute(statement)


ON_SQLITE = tuple(
    f"CREATE TRIGGER {table}_only_grows_{act.lower()} BEFORE {act} ON {table} "
    "BEGIN SELECT RAISE(ABORT, 'the journal only grows'); END"
    for table in ("change_set", "change")
    for act in ("UPDATE", "DELETE")
)
ON_POSTGRES = (
    """CREATE FUNCTION journal_only_grows() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN RAISE EXCEPTION 'the journal only grows'; END $$""",
    *(
        f"CREATE TRIGGER only_grows BEFORE UPDATE OR DELETE ON {table} "
        "FOR EACH STATEMENT EXECUTE FUNCTION journal_only_grows()"
        for table in ("change_set", "change")
    ),
)
