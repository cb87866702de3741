"""Child rows of a record: read them into a draft, and bring the table to what the draft says."""

from collections.abc import Sequence
from typing import Any
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from karier_desktop.catalog.entity import Children, Draft
from karier_desktop.models import Record
from karier_desktop.storage.database import now


def load_children(session: Session, children: Children, parent_id: UUID) -> list[Draft]:
    """The rows of one kind, in the order the form shows them, each with its own child rows."""
    rows = sorted(_rows(session, children, parent_id), key=lambda row: _order(children, row))
    if children.newest_first:
        rows.reverse()
    return [_draft(session, children, row) for row in rows]


def store_children(
    session: Session, children: Children, parent_id: UUID, drafts: Sequence[Draft], *, none_yet: bool = False
) -> bool:
    """Add, change and discard rows until the table holds what `drafts` say; True when anything changed.

    With `none_yet` the parent is new, and its table is not asked for rows.
    """
    present = {} if none_yet else {row.id: row for row in _rows(session, children, parent_id)}
    found = [present.pop(draft.get("id"), None) for draft in drafts]  # type: ignore[arg-type]
    rows = [children.model() if row is None else row for row in found]
    changed = [
        _write(session, children, row, parent_id, draft, position)
        for position, (row, draft) in enumerate(zip(rows, drafts, strict=True))
    ]
    for row in present.values():
        row.deleted_at = now(session)
    session.flush()  # all rows of one kind at once: their own rows need their ids
    inner = [
        store_children(session, c, row.id, draft.get(c.name, []), none_yet=before is None)
        for before, row, draft in zip(found, rows, drafts, strict=True)
        for c in children.children
    ]
    return bool(present) or any(changed) or any(inner)


def _write(session: Session, children: Children, row: Record, parent_id: UUID, draft: Draft, position: int) -> bool:
    new = row.version is None
    values: dict[str, Any] = {f.name: draft[f.name] for f in children.fields if f.name in draft}
    if children.order_by == "sort_order":
        values["sort_order"] = position
    values[children.model.__parent__] = parent_id
    differs = {name: value for name, value in values.items() if getattr(row, name) != value}
    for name, value in differs.items():
        setattr(row, name, value)
    if new:
        session.add(row)
    return new or bool(differs)


def _rows(session: Session, children: Children, parent_id: UUID) -> list[Record]:
    model = children.model
    parent = getattr(model, model.__parent__)
    return list(session.scalars(select(model).where(parent == parent_id, model.deleted_at.is_(None))))


def _order(children: Children, row: Record) -> tuple[Any, ...]:
    values = [getattr(row, name) for name in (children.order_by, children.then_by) if name]
    return (*((value is not None, value if value is not None else 0) for value in values), row.id)


def _draft(session: Session, children: Children, row: Record) -> Draft:
    draft: Draft = {f.name: getattr(row, f.name) for f in children.fields}
    draft["id"] = row.id
    for inner in children.children:
        draft[inner.name] = load_children(session, inner, row.id)
    return draft
