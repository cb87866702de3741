"""Columns that follow from others, for many rows at once: no edit of anybody, so no version, number or journal line."""

from collections.abc import Mapping, Sequence
from typing import Any, cast

from sqlalchemy import Table, bindparam, update
from sqlalchemy.orm import Session
from sqlalchemy.orm.util import identity_key

from karier_desktop.models.base import Record
from karier_desktop.storage.recorder import recorder


def write(session: Session, model: type[Record], rows: Sequence[Mapping[str, Any]]) -> None:
    """Store derived columns; every row has an `id` and the same columns, all of them in `__derived__`."""
    if not rows:
        return
    names = rows[0].keys() - {"id"}
    if not names <= model.__derived__:
        raise ValueError(f"{sorted(names - model.__derived__)} are columns that people edit")
    session.flush()
    table = cast(Table, model.__table__)
    statement = update(table).where(table.c.id == bindparam("row_id"))
    values: dict[str, Any] = {name: bindparam(f"new_{name}") for name in names}
    sent = [{"row_id": row["id"], **{f"new_{name}": row[name] for name in names}} for row in rows]
    session.connection().execute(statement.values(values), sent)
    recorder(session).subjects.add(model.__subject__)
    for row in rows:
        known = session.identity_map.get(identity_key(model, row["id"]))
        if known is not None:
            session.expire(known)
