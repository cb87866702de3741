"""Every record tells which edit its values come from; those present are taken for one edit of this office."""

import os
from datetime import UTC, datetime
from typing import Any

from alembic import op
from sqlalchemy import (
    BigInteger,
    Column,
    ColumnElement,
    Connection,
    DateTime,
    SmallInteger,
    String,
    TableClause,
    Text,
    Update,
    Uuid,
    bindparam,
    cast,
    column,
    func,
    literal,
    select,
    table,
    text,
    update,
)

from karier_desktop.models.base import new_id
from karier_desktop.storage import second_net
from karier_desktop.storage.chain import START, Head, link

revision = "0011"
down_revision = "0010"

TRAVELLING = (
    "org_unit",
    "competency",
    "competency_level",
    "employee",
    "family_member",
    "education",
    "rank_history",
    "position_history",
    "salary_increment",
    "award",
    "discipline_sanction",
    "employee_competency",
    "appraisal",
    "work_result",
    "work_indicator",
    "behaviour_score",
    "appraisal_feedback",
    "training_provider",
    "training_program",
    "budget_line",
    "training_event",
    "training_session",
    "training_participant",
    "training_history",
    "mentoring_program",
    "mentoring_pair",
    "mentoring_goal",
    "mentoring_session",
    "ownership",
)
PRESENT_STATE = (
    "golongan",
    "golongan_order",
    "rank_since",
    "grade_service_months",
    "position",
    "position_kind",
    "functional_level",
    "echelon",
    "position_since",
    "education_level",
    "education",
    "graduation_year",
    "search_text",
    "sort_name",
)
"""Columns of employee that follow from others."""
STAYING = ("account", "office_profile", "signer", "letter_number")


def upgrade() -> None:
    """Add the columns and number what is there."""
    for name in (*TRAVELLING, *STAYING):
        _columns(name)
    op.add_column("employee", Column("owner_office", Text(), nullable=False, server_default=""))
    for name in ("no", "cn_from", "cn_to", "sesi_idx"):
        op.add_column("change_set", Column(name, BigInteger(), nullable=False, server_default=text("0")))
    op.add_column("change_set", Column("h", String(64), nullable=False, server_default=""))
    for name in ("no", "cn_to", "sesi_idx"):
        op.create_index(f"ix_change_set_{name}", "change_set", [name])
    _number(op.get_bind())
    for name in (*TRAVELLING, *STAYING):
        op.create_index(f"ix_{name}__cn", name, ["_cn"])
    _second_net(op.get_bind())


def _columns(name: str) -> None:
    op.add_column(name, Column("_cn", BigInteger(), nullable=False, server_default=text("0")))
    op.add_column(name, Column("_v", Text(), nullable=False, server_default=""))
    op.add_column(name, Column("_k", SmallInteger(), nullable=False, server_default=text("0")))


def _number(connection: Connection) -> None:
    """In one statement per table."""
    office = connection.scalar(text("SELECT office_id FROM replica"))
    last = 0
    for name in TRAVELLING:
        rows = table(name, column("id"), column("_cn"), column("_v"), column("rowid"))
        if name == "employee":
            connection.execute(text("UPDATE employee SET owner_office = :office"), {"office": office})
        number = _by_place if connection.dialect.name == "sqlite" else _by_order
        connection.execute(number(rows, last))
        last = max(last, connection.scalar(select(func.max(rows.c["_cn"]))) or 0)
    if last:
        _save(connection, last)


def _by_place(rows: TableClause, last: int) -> Update:
    number = literal(last) + rows.c.rowid
    return update(rows).values({"_cn": number, "_v": _one_edit(number)})


def _by_order(rows: TableClause, last: int) -> Update:
    order = func.row_number().over(order_by=rows.c.id)
    numbered = select(rows.c.id, (literal(last) + order).label("n")).subquery("numbered")
    changed = update(rows).values({"_cn": numbered.c.n, "_v": _one_edit(numbered.c.n)})
    return changed.where(rows.c.id == numbered.c.id)


def _one_edit(number: ColumnElement[Any]) -> ColumnElement[str]:
    return literal('{"d":[1,', String) + cast(number, String) + literal("]}", String)


def _save(connection: Connection, last: int) -> None:
    """The one save they all belong to."""
    replica, office = connection.execute(text("SELECT replica_id, office_id FROM replica")).one()
    sesi = os.urandom(8).hex()
    connection.execute(
        text("INSERT INTO replica_sesi (idx, replica_id, sesi, office_id) VALUES (1, :replica, :sesi, :office)"),
        {"replica": replica, "sesi": sesi, "office": office},
    )
    head = Head(
        id=new_id(),
        no=1,
        at=datetime.now(UTC),
        actor=None,
        label="Isi sebelum pertukaran data",
        reasons={},
        cn_from=1,
        cn_to=last,
        sesi=f"{replica}:{sesi}",
    )
    h = link(START, head, ())
    insert = text(
        "INSERT INTO change_set (id, at, label, reasons, no, cn_from, cn_to, sesi_idx, h) "
        "VALUES (:id, :at, :label, '{}', 1, 1, :last, 1, :h)"
    ).bindparams(bindparam("id", type_=Uuid()), bindparam("at", type_=DateTime(timezone=True)))
    connection.execute(insert, {"id": head.id, "at": head.at, "label": head.label, "last": last, "h": h})
    connection.execute(text("UPDATE replica_clock SET cn = :last, no = 1, h = :h"), {"last": last, "h": h})


def _second_net(connection: Connection) -> None:
    if connection.dialect.name != "sqlite":
        op.execute(second_net.FUNCTION)
    for name in TRAVELLING:
        for statement in second_net.triggers(connection, name, PRESENT_STATE if name == "employee" else ()):
            op.execute(statement)
