"""People with family and diplomas, and the index they are searched by."""

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
    PrimaryKeyConstraint,
    Text,
    Uuid,
)
from sqlalchemy.exc import DBAPIError

revision = "0002"
down_revision = "0001"


def upgrade() -> None:
    """Make the tables."""
    _employee()
    _family_member()
    _education()


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


def _employee() -> None:
    op.create_table(
        "employee",
        *marks(),
        *_identity(),
        *_contact(),
        *_employment(),
        *_present_state(),
        PrimaryKeyConstraint("id", name="pk_employee"),
        ForeignKeyConstraint(["unit_id"], ["org_unit.id"], name="fk_employee_unit_id"),
        ForeignKeyConstraint(["superior_id"], ["employee.id"], name="fk_employee_superior_id"),
    )
    _search(op.get_bind().dialect.name)
    op.create_index("ix_employee_nik", "employee", ["nik"])
    op.create_index("ix_employee_nip", "employee", ["nip"])
    op.create_index("ix_employee_siasn_id", "employee", ["siasn_id"])
    op.create_index("ix_employee_unit_id", "employee", ["unit_id"])
    op.create_index("ix_employee_deleted_at", "employee", ["deleted_at"])
    op.create_index("ix_employee_in_service", "employee", ["deleted_at", "legal_status", "employee_type"])


def _identity() -> list[Column[Any]]:
    return [
        Column("nip", Text(), nullable=False),
        Column("nip_reason", Text(), nullable=False),
        Column("old_nip", Text(), nullable=False),
        Column("nik", Text(), nullable=False),
        Column("name", Text(), nullable=False),
        Column("front_title", Text(), nullable=False),
        Column("back_title", Text(), nullable=False),
        Column("birth_place", Text(), nullable=False),
        Column("birth_date", Date(), nullable=True),
        Column("sex", Text(), nullable=False),
        Column("religion", Text(), nullable=False),
        Column("marital_status", Text(), nullable=False),
    ]


def _contact() -> list[Column[Any]]:
    return [
        Column("phone", Text(), nullable=False),
        Column("email", Text(), nullable=False),
        Column("office_email", Text(), nullable=False),
        Column("address", Text(), nullable=False),
        Column("tax_number", Text(), nullable=False),
        Column("health_insurance", Text(), nullable=False),
    ]


def _employment() -> list[Column[Any]]:
    return [
        Column("employee_type", Text(), nullable=False),
        Column("part_time", Boolean(), nullable=False),
        Column("probation", Boolean(), nullable=False),
        Column("legal_status", Text(), nullable=False),
        Column("legal_status_text", Text(), nullable=False),
        Column("agency_kind", Text(), nullable=False),
        Column("cpns_date", Date(), nullable=True),
        Column("cpns_decree_number", Text(), nullable=False),
        Column("cpns_decree_date", Date(), nullable=True),
        Column("pns_date", Date(), nullable=True),
        Column("pns_decree_number", Text(), nullable=False),
        Column("pns_decree_date", Date(), nullable=True),
        Column("first_golongan", Text(), nullable=False),
        Column("contract_number", Text(), nullable=False),
        Column("contract_start", Date(), nullable=True),
        Column("contract_end", Date(), nullable=True),
        Column("unit_id", Uuid(), nullable=True),
        Column("unit_text", Text(), nullable=False),
        Column("superior_id", Uuid(), nullable=True),
        Column("retirement_age", BigInteger(), nullable=True),
        Column("siasn_id", Text(), nullable=False),
        Column("flags", JSON(), nullable=False),
        Column("note", Text(), nullable=False),
    ]


def _present_state() -> list[Column[Any]]:
    return [
        Column("golongan", Text(), nullable=False),
        Column("golongan_order", BigInteger(), nullable=False),
        Column("rank_since", Date(), nullable=True),
        Column("grade_service_months", BigInteger(), nullable=True),
        Column("position", Text(), nullable=False),
        Column("position_kind", Text(), nullable=False),
        Column("functional_level", Text(), nullable=False),
        Column("echelon", Text(), nullable=False),
        Column("position_since", Date(), nullable=True),
        Column("education_level", Text(), nullable=False),
        Column("education", Text(), nullable=False),
        Column("graduation_year", BigInteger(), nullable=True),
        Column("search_text", Text(), nullable=False),
        Column("sort_name", Text(), nullable=False),
    ]


def _family_member() -> None:
    op.create_table(
        "family_member",
        *marks(),
        Column("employee_id", Uuid(), nullable=False),
        Column("relation", Text(), nullable=False),
        Column("name", Text(), nullable=False),
        Column("sex", Text(), nullable=False),
        Column("birth_place", Text(), nullable=False),
        Column("birth_date", Date(), nullable=True),
        Column("married_on", Date(), nullable=True),
        Column("occupation", Text(), nullable=False),
        Column("allowance", Boolean(), nullable=False),
        Column("note", Text(), nullable=False),
        PrimaryKeyConstraint("id", name="pk_family_member"),
        ForeignKeyConstraint(["employee_id"], ["employee.id"], name="fk_family_member_employee_id"),
    )
    op.create_index("ix_family_member_employee_id", "family_member", ["employee_id"])
    op.create_index("ix_family_member_deleted_at", "family_member", ["deleted_at"])


def _education() -> None:
    op.create_table(
        "education",
        *marks(),
        Column("employee_id", Uuid(), nullable=False),
        Column("level", Text(), nullable=False),
        Column("name", Text(), nullable=False),
        Column("school", Text(), nullable=False),
        Column("place", Text(), nullable=False),
        Column("diploma_number", Text(), nullable=False),
        Column("graduated_on", Date(), nullable=True),
        Column("graduation_year", BigInteger(), nullable=True),
        Column("front_title", Text(), nullable=False),
        Column("back_title", Text(), nullable=False),
        Column("origin", Text(), nullable=False),
        PrimaryKeyConstraint("id", name="pk_education"),
        ForeignKeyConstraint(["employee_id"], ["employee.id"], name="fk_education_employee_id"),
    )
    op.create_index("ix_education_employee_id", "education", ["employee_id"])
    op.create_index("ix_education_deleted_at", "education", ["deleted_at"])


def _search(dialect: str) -> None:
    """An index for `search_text`: by its three-letter pieces, and line by line in the order of lists."""
    if dialect == "sqlite":
        op.create_index("ix_employee_listing", "employee", ["deleted_at", "sort_name", "id", "search_text"])
        for statement in PIECES:
            op.execute(statement)
        return
    op.create_index("ix_employee_listing", "employee", ["deleted_at", "sort_name", "id"])
    try:
        with op.get_bind().begin_nested():
            op.execute("CREATE EXTENSION IF NOT EXISTS pg_trgm")
            op.execute("CREATE INDEX ix_employee_search_text ON employee USING gin (search_text gin_trgm_ops)")
    except DBAPIError:  # not on every server, nor allowed to everybody; searching then reads every line
        return


# Row numbers of `employee` may change when the file is rewritten, so the index has its own, by employee_id. The two
# spaces give every letter of a line its piece, so that the last letters are found like all others by the beginnings
# of pieces (employee_terms). The name tells where in the list the first of many hits stands.
PIECES = (
    """CREATE TABLE employee_search (
        number INTEGER PRIMARY KEY, employee_id CHAR(32) NOT NULL UNIQUE, sort_name TEXT NOT NULL)""",
    """CREATE VIRTUAL TABLE employee_pieces USING fts5(
        search_text, content='', contentless_delete=1, tokenize='trigram case_sensitive 1')""",
    "CREATE VIRTUAL TABLE employee_terms USING fts5vocab(employee_pieces, instance)",
    """CREATE TRIGGER employee_search_insert AFTER INSERT ON employee BEGIN
        INSERT INTO employee_search (employee_id, sort_name) VALUES (new.id, new.sort_name);
    END""",  # its pieces come in at the end of the write, of all new people at once (storage.search.index_new)
    """CREATE TRIGGER employee_search_update AFTER UPDATE OF search_text ON employee
        WHEN old.search_text <> new.search_text BEGIN
        UPDATE employee_pieces SET search_text = new.search_text || '  '
            WHERE rowid = (SELECT number FROM employee_search WHERE employee_id = new.id);
    END""",
    """CREATE TRIGGER employee_search_rename AFTER UPDATE OF sort_name ON employee
        WHEN old.sort_name <> new.sort_name BEGIN
        UPDATE employee_search SET sort_name = new.sort_name WHERE employee_id = new.id;
    END""",
    """CREATE TRIGGER employee_search_delete AFTER DELETE ON employee BEGIN
        DELETE FROM employee_pieces
            WHERE rowid = (SELECT number FROM employee_search WHERE employee_id = old.id);
        DELETE FROM employee_search WHERE employee_id = old.id;
    END""",
)
