"""Units, office profile, signers, own rules, accounts."""

from typing import Any

from alembic import op
from sqlalchemy import (
    JSON,
    BigInteger,
    Boolean,
    Column,
    Date,
    DateTime,
    ForeignKeyConstraint,
    LargeBinary,
    PrimaryKeyConstraint,
    Text,
    UniqueConstraint,
    Uuid,
)

revision = "0001"
down_revision = None


def upgrade() -> None:
    """Make the tables."""
    _org_unit()
    _office_profile()
    _signer()
    _rule_override()
    _account()


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


def _org_unit() -> None:
    op.create_table(
        "org_unit",
        *marks(),
        Column("parent_id", Uuid(), nullable=True),
        Column("name", Text(), nullable=False),
        Column("short_name", Text(), nullable=False),
        Column("code", Text(), nullable=False),
        Column("siasn_id", Text(), nullable=False),
        Column("head_position", Text(), nullable=False),
        Column("sort_order", BigInteger(), nullable=False),
        Column("valid_from", Date(), nullable=True),
        Column("valid_to", Date(), nullable=True),
        Column("needs_review", Boolean(), nullable=False),
        PrimaryKeyConstraint("id", name="pk_org_unit"),
        ForeignKeyConstraint(["parent_id"], ["org_unit.id"], name="fk_org_unit_parent_id"),
    )
    op.create_index("ix_org_unit_name", "org_unit", ["name"])
    op.create_index("ix_org_unit_parent_id", "org_unit", ["parent_id"])
    op.create_index("ix_org_unit_siasn_id", "org_unit", ["siasn_id"])
    op.create_index("ix_org_unit_deleted_at", "org_unit", ["deleted_at"])


def _office_profile() -> None:
    op.create_table(
        "office_profile",
        *marks(),
        Column("name", Text(), nullable=False),
        Column("agency", Text(), nullable=False),
        Column("letterhead", JSON(), nullable=False),
        Column("address_lines", JSON(), nullable=False),
        Column("city", Text(), nullable=False),
        Column("paper", Text(), nullable=False),
        Column("margin_top_mm", BigInteger(), nullable=False),
        Column("margin_right_mm", BigInteger(), nullable=False),
        Column("margin_bottom_mm", BigInteger(), nullable=False),
        Column("margin_left_mm", BigInteger(), nullable=False),
        Column("letter_font", Text(), nullable=False),
        Column("decree_font", Text(), nullable=False),
        Column("emblem", Text(), nullable=False),
        Column("logo", LargeBinary(), nullable=True),
        Column("classification", Text(), nullable=False),
        Column("number_pattern", Text(), nullable=False),
        Column("unit_code", Text(), nullable=False),
        Column("copies", JSON(), nullable=False),
        Column("stamp_space", Boolean(), nullable=False),
        PrimaryKeyConstraint("id", name="pk_office_profile"),
    )
    op.create_index("ix_office_profile_deleted_at", "office_profile", ["deleted_at"])


def _signer() -> None:
    op.create_table(
        "signer",
        *marks(),
        Column("position", Text(), nullable=False),
        Column("on_behalf_of", Text(), nullable=False),
        Column("mode", Text(), nullable=False),
        Column("name", Text(), nullable=False),
        Column("rank", Text(), nullable=False),
        Column("nip", Text(), nullable=False),
        Column("state_official", Boolean(), nullable=False),
        Column("valid_from", Date(), nullable=True),
        Column("valid_to", Date(), nullable=True),
        Column("is_default", Boolean(), nullable=False),
        PrimaryKeyConstraint("id", name="pk_signer"),
    )
    op.create_index("ix_signer_deleted_at", "signer", ["deleted_at"])


def _rule_override() -> None:
    op.create_table(
        "rule_override",
        Column("id", Uuid(), nullable=False),
        Column("rule_table", Text(), nullable=False),
        Column("key", Text(), nullable=False),
        Column("value", JSON(), nullable=False),
        Column("valid_from", Date(), nullable=True),
        Column("valid_to", Date(), nullable=True),
        Column("legal_basis", Text(), nullable=False),
        Column("note", Text(), nullable=False),
        PrimaryKeyConstraint("id", name="pk_rule_override"),
    )
    op.create_index("ix_rule_override_rule_table", "rule_override", ["rule_table"])


def _account() -> None:
    op.create_table(
        "account",
        *marks(),
        Column("username", Text(), nullable=False),
        Column("full_name", Text(), nullable=False),
        Column("role", Text(), nullable=False),
        Column("active", Boolean(), nullable=False),
        PrimaryKeyConstraint("id", name="pk_account"),
        UniqueConstraint("username", name="uq_account_username"),
    )
    op.create_index("ix_account_deleted_at", "account", ["deleted_at"])
