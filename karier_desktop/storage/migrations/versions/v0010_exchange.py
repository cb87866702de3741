"""Exchange between offices: who this copy is, the others, what came and went, what waits, and the chain of acts."""

import os
from typing import Any
from uuid import uuid4

from alembic import op
from sqlalchemy import (
    JSON,
    BigInteger,
    Boolean,
    Column,
    DateTime,
    Integer,
    PrimaryKeyConstraint,
    String,
    Text,
    UniqueConstraint,
    Uuid,
    bindparam,
    text,
)

revision = "0010"
down_revision = "0009"

CROCKFORD = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"


def upgrade() -> None:
    """Make the tables, and give this database the identity of a new office."""
    _replica()
    _replica_sesi()
    _replica_clock()
    _ownership()
    _conflict_head()
    _foreign_act()
    _exchange_peer()
    _exchange_bundle()
    _exchange_notice()
    _exchange_certificate()
    _exchange_revocation()
    _parked_row()
    _review_item()
    _audit_event()
    _audit_detail()
    _audit_head()
    _identity()
    for statement in ON_SQLITE if op.get_bind().dialect.name == "sqlite" else ON_POSTGRES:
        op.execute(statement)


def marks() -> list[Column[Any]]:
    """Key, version, author and time, as every record had them then."""
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


def _replica() -> None:
    op.create_table(
        "replica",
        Column("id", BigInteger(), nullable=False, autoincrement=False),
        Column("replica_id", String(32), nullable=False),
        Column("office_id", String(32), nullable=False),
        Column("office_code", String(32), nullable=False),
        Column("name", Text(), nullable=False),
        Column("role", String(32), nullable=False),
        Column("keys", Text(), nullable=False),
        Column("card_no", BigInteger(), nullable=False),
        PrimaryKeyConstraint("id", name="pk_replica"),
    )


def _replica_sesi() -> None:
    op.create_table(
        "replica_sesi",
        Column("idx", BigInteger(), nullable=False, autoincrement=False),
        Column("replica_id", String(32), nullable=False),
        Column("sesi", String(16), nullable=False),
        Column("office_id", String(32), nullable=False),
        PrimaryKeyConstraint("idx", name="pk_replica_sesi"),
        UniqueConstraint("replica_id", "sesi", name="uq_replica_sesi_replica_id_sesi"),
    )


def _replica_clock() -> None:
    op.create_table(
        "replica_clock",
        Column("id", BigInteger(), nullable=False, autoincrement=False),
        Column("cn", BigInteger(), nullable=False),
        Column("no", BigInteger(), nullable=False),
        Column("h", String(64), nullable=False),
        PrimaryKeyConstraint("id", name="pk_replica_clock"),
    )


def _ownership() -> None:
    op.create_table(
        "ownership",
        *marks(),
        Column("employee_id", Uuid(), nullable=False),
        Column("register", JSON(), nullable=False),
        PrimaryKeyConstraint("id", name="pk_ownership"),
    )
    op.create_index("ix_ownership_deleted_at", "ownership", ["deleted_at"])
    op.create_index("ix_ownership_employee_id", "ownership", ["employee_id"])


def _conflict_head() -> None:
    op.create_table(
        "conflict_head",
        Column("id", Uuid(), nullable=False),
        Column("table_name", Text(), nullable=False),
        Column("record_id", Uuid(), nullable=False),
        Column("root_id", Uuid(), nullable=True),
        Column("field", Text(), nullable=False),
        Column("sesi_idx", BigInteger(), nullable=False),
        Column("n", BigInteger(), nullable=False),
        Column("epoch", BigInteger(), nullable=False),
        Column("value", JSON(), nullable=False),
        Column("found_at", DateTime(timezone=True), nullable=False),
        PrimaryKeyConstraint("id", name="pk_conflict_head"),
    )
    op.create_index("ix_conflict_head_root_id", "conflict_head", ["root_id"])
    op.create_index("ix_conflict_head_row", "conflict_head", ["table_name", "record_id"])


def _foreign_act() -> None:
    op.create_table(
        "foreign_act",
        Column("id", BigInteger().with_variant(Integer(), "sqlite"), nullable=False),
        Column("sesi_idx", BigInteger(), nullable=False),
        Column("n_from", BigInteger(), nullable=False),
        Column("n_to", BigInteger(), nullable=False),
        Column("author", Text(), nullable=False),
        Column("at", DateTime(timezone=True), nullable=False),
        Column("label", Text(), nullable=False),
        Column("h", String(16), nullable=False),
        Column("cn", BigInteger(), nullable=False),
        PrimaryKeyConstraint("id", name="pk_foreign_act"),
    )
    op.create_index("ix_foreign_act_cn", "foreign_act", ["cn"])
    op.create_index("ix_foreign_act_titik", "foreign_act", ["sesi_idx", "n_from"])


def _exchange_peer() -> None:
    op.create_table(
        "exchange_peer",
        Column("id", Uuid(), nullable=False),
        Column("office_id", String(32), nullable=False),
        Column("replica_id", String(32), nullable=False),
        Column("code", String(32), nullable=False),
        Column("name", Text(), nullable=False),
        Column("role", String(32), nullable=False),
        Column("state", String(16), nullable=False),
        Column("sign_key", Text(), nullable=False),
        Column("age_key", Text(), nullable=False),
        Column("scope", JSON(), nullable=False),
        Column("card", Text(), nullable=False),
        Column("card_no", BigInteger(), nullable=False),
        Column("pending", Text(), nullable=False),
        Column("certificate", Text(), nullable=False),
        Column("tries", BigInteger(), nullable=False),
        Column("confirmed_by", Uuid(), nullable=True),
        Column("confirmed_at", DateTime(timezone=True), nullable=True),
        Column("revoked_at", DateTime(timezone=True), nullable=True),
        Column("sent_no", BigInteger(), nullable=False),
        Column("received", JSON(), nullable=False),
        Column("acknowledged", JSON(), nullable=False),
        Column("exported", JSON(), nullable=False),
        Column("full_next", Boolean(), nullable=False),
        Column("made_at", DateTime(timezone=True), nullable=False),
        Column("seen_at", DateTime(timezone=True), nullable=True),
        PrimaryKeyConstraint("id", name="pk_exchange_peer"),
    )
    op.create_index("ix_exchange_peer_office_id", "exchange_peer", ["office_id"])


def _exchange_bundle() -> None:
    op.create_table(
        "exchange_bundle",
        Column("id", Uuid(), nullable=False),
        Column("direction", String(3), nullable=False),
        Column("peer_id", Uuid(), nullable=True),
        Column("office", Text(), nullable=False),
        Column("no", BigInteger(), nullable=False),
        Column("kind", String(16), nullable=False),
        Column("parts", BigInteger(), nullable=False),
        Column("at", DateTime(timezone=True), nullable=False),
        Column("since_cn", BigInteger(), nullable=False),
        Column("since_h", String(64), nullable=False),
        Column("upto_cn", BigInteger(), nullable=False),
        Column("upto_h", String(64), nullable=False),
        Column("upto_sesi", Text(), nullable=False),
        Column("rows", BigInteger(), nullable=False),
        Column("size", BigInteger(), nullable=False),
        Column("sha256", String(64), nullable=False),
        Column("state", String(16), nullable=False),
        Column("result", JSON(), nullable=False),
        Column("receipt", Text(), nullable=False),
        Column("tries", BigInteger(), nullable=False),
        Column("done", BigInteger(), nullable=False),
        Column("file", Text(), nullable=False),
        Column("acknowledged_at", DateTime(timezone=True), nullable=True),
        PrimaryKeyConstraint("id", name="pk_exchange_bundle"),
    )
    op.create_index("ix_exchange_bundle_number", "exchange_bundle", ["peer_id", "direction", "no"])


def _exchange_notice() -> None:
    op.create_table(
        "exchange_notice",
        Column("id", Uuid(), nullable=False),
        Column("kind", String(32), nullable=False),
        Column("key", Text(), nullable=False),
        Column("peer_id", Uuid(), nullable=True),
        Column("text", Text(), nullable=False),
        Column("todo", Text(), nullable=False),
        Column("at", DateTime(timezone=True), nullable=False),
        Column("closed_at", DateTime(timezone=True), nullable=True),
        PrimaryKeyConstraint("id", name="pk_exchange_notice"),
        UniqueConstraint("kind", "key", name="uq_exchange_notice_kind_key"),
    )


def _exchange_certificate() -> None:
    op.create_table(
        "exchange_certificate",
        Column("id", Uuid(), nullable=False),
        Column("issuer", String(32), nullable=False),
        Column("serial", BigInteger(), nullable=False),
        Column("office_id", String(32), nullable=False),
        Column("key", String(16), nullable=False),
        Column("line", Text(), nullable=False),
        Column("made_at", DateTime(timezone=True), nullable=False),
        PrimaryKeyConstraint("id", name="pk_exchange_certificate"),
        UniqueConstraint("issuer", "office_id", "key", name="uq_exchange_certificate_issuer_office_id_key"),
    )


def _exchange_revocation() -> None:
    op.create_table(
        "exchange_revocation",
        Column("issuer", String(32), nullable=False),
        Column("no", BigInteger(), nullable=False),
        Column("line", Text(), nullable=False),
        Column("made_at", DateTime(timezone=True), nullable=False),
        PrimaryKeyConstraint("issuer", name="pk_exchange_revocation"),
    )


def _parked_row() -> None:
    op.create_table(
        "parked_row",
        Column("id", Uuid(), nullable=False),
        Column("table_name", Text(), nullable=False),
        Column("record_id", Uuid(), nullable=False),
        Column("root_id", Uuid(), nullable=True),
        Column("reason", String(16), nullable=False),
        Column("missing_table", Text(), nullable=False),
        Column("missing_id", Uuid(), nullable=True),
        Column("office", Text(), nullable=False),
        Column("text", Text(), nullable=False),
        Column("line", Text(), nullable=False),
        Column("found_at", DateTime(timezone=True), nullable=False),
        Column("closed_at", DateTime(timezone=True), nullable=True),
        PrimaryKeyConstraint("id", name="pk_parked_row"),
    )
    op.create_index("ix_parked_row_missing_id", "parked_row", ["missing_id"])
    op.create_index("ix_parked_row_row", "parked_row", ["table_name", "record_id"])


def _review_item() -> None:
    op.create_table(
        "review_item",
        Column("id", Uuid(), nullable=False),
        Column("kind", String(16), nullable=False),
        Column("table_name", Text(), nullable=False),
        Column("record_id", Uuid(), nullable=False),
        Column("root_id", Uuid(), nullable=True),
        Column("field", Text(), nullable=False),
        Column("sesi_idx", BigInteger(), nullable=False),
        Column("n", BigInteger(), nullable=False),
        Column("epoch", BigInteger(), nullable=False),
        Column("content", Text(), nullable=False),
        Column("text", Text(), nullable=False),
        Column("state", String(16), nullable=False),
        Column("found_at", DateTime(timezone=True), nullable=False),
        Column("decided_at", DateTime(timezone=True), nullable=True),
        Column("decided_by", Uuid(), nullable=True),
        Column("change_set_id", Uuid(), nullable=True),
        PrimaryKeyConstraint("id", name="pk_review_item"),
    )
    op.create_index("ix_review_item_open", "review_item", ["state", "kind"])
    op.create_index("ix_review_item_row", "review_item", ["table_name", "record_id"])


def _audit_event() -> None:
    op.create_table(
        "audit_event",
        Column("no", BigInteger(), nullable=False, autoincrement=False),
        Column("at", DateTime(timezone=True), nullable=False),
        Column("actor", Uuid(), nullable=True),
        Column("who", Text(), nullable=False),
        Column("role", Text(), nullable=False),
        Column("pc", Text(), nullable=False),
        Column("action", String(32), nullable=False),
        Column("entity", Text(), nullable=False),
        Column("record_id", Uuid(), nullable=True),
        Column("commit", String(64), nullable=False),
        Column("h", String(64), nullable=False),
        PrimaryKeyConstraint("no", name="pk_audit_event"),
    )


def _audit_detail() -> None:
    op.create_table(
        "audit_detail",
        Column("no", BigInteger(), nullable=False, autoincrement=False),
        Column("salt", Text(), nullable=False),
        Column("detail", Text(), nullable=False),
        PrimaryKeyConstraint("no", name="pk_audit_detail"),
    )


def _audit_head() -> None:
    op.create_table(
        "audit_head",
        Column("id", Uuid(), nullable=False),
        Column("peer_id", Uuid(), nullable=True),
        Column("replica_id", String(32), nullable=False),
        Column("no", BigInteger(), nullable=False),
        Column("h", String(64), nullable=False),
        Column("sign", Text(), nullable=False),
        Column("at", DateTime(timezone=True), nullable=False),
        Column("broken_at", BigInteger(), nullable=True),
        PrimaryKeyConstraint("id", name="pk_audit_head"),
    )
    op.create_index("ix_audit_head_peer_id", "audit_head", ["peer_id"])


def _identity() -> None:
    office = uuid4()
    digits = office.int >> 8  # of the random end, five bits for each character
    code = "".join(CROCKFORD[digits >> 5 * place & 31] for place in range(8))
    values = {"replica": os.urandom(16).hex(), "office": office.hex, "code": code, "start": "0" * 64}
    insert = (
        "INSERT INTO replica (id, replica_id, office_id, office_code, name, role, keys, card_no) "
        "VALUES (1, :replica, :office, :code, '', 'office', '', 0)"
    )
    for statement in (insert, "INSERT INTO replica_clock (id, cn, no, h) VALUES (1, 0, 0, :start)"):
        names = [name for name in values if f":{name}" in statement]
        op.execute(text(statement).bindparams(*(bindparam(name, values[name]) for name in names)))


ON_SQLITE = tuple(
    f"CREATE TRIGGER audit_event_only_grows_{act.lower()} BEFORE {act} ON audit_event "
    "BEGIN SELECT RAISE(ABORT, 'the journal only grows'); END"
    for act in ("UPDATE", "DELETE")
)
ON_POSTGRES = (
    "CREATE TRIGGER only_grows BEFORE UPDATE OR DELETE ON audit_event "
    "FOR EACH STATEMENT EXECUTE FUNCTION journal_only_grows()",
)
