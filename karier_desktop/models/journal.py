"""Bookkeeping of this database: who changed what, unfinished forms, settings of a person."""

from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import BigInteger, ForeignKey, Index, Integer, String
from sqlalchemy.orm import Mapped, mapped_column

from karier_desktop.models.base import Base, new_id

Number = BigInteger().with_variant(Integer, "sqlite")
"""Counted by the database; SQLite counts by itself only for plain INTEGER keys."""


class ChangeSet(Base):
    """One save: everything a person did with one click, under one label. `reasons` are given for accepted warnings.

    Saves form a chain (storage/chain.py): `no` counts them, `h` binds this one with its rows to all before it; saves
    from before there was a chain have neither. `cn_from` to `cn_to` are the numbers of the rows it changed, none when
    `cn_to` is the smaller; `sesi_idx` tells under which sesi (0: it took no number).
    """

    __tablename__ = "change_set"

    id: Mapped[UUID] = mapped_column(primary_key=True)
    at: Mapped[datetime]
    actor: Mapped[UUID | None]
    label: Mapped[str]
    reasons: Mapped[dict[str, Any]]
    no: Mapped[int] = mapped_column(default=0, index=True)
    cn_from: Mapped[int] = mapped_column(default=0)
    cn_to: Mapped[int] = mapped_column(default=0, index=True)
    sesi_idx: Mapped[int] = mapped_column(default=0, index=True)
    h: Mapped[str] = mapped_column(String(64), default="")


class Change(Base):
    """What one save did to one row. Rows are only ever added (a trigger refuses anything else).

    `fields` is canonical JSON `{field: [old, new]}`, empty for a creation: the first values follow from the present
    row and the changes since. `root_id` is the record whose history shows this row: the row itself or, following
    `Record.__parent__`, the record it is a part of.
    """

    __tablename__ = "change"

    id: Mapped[int] = mapped_column(Number, primary_key=True)
    change_set_id: Mapped[UUID] = mapped_column(ForeignKey("change_set.id"), index=True)
    table_name: Mapped[str]
    record_id: Mapped[UUID]
    root_id: Mapped[UUID]
    kind: Mapped[str] = mapped_column(String(8))
    version: Mapped[int]
    fields: Mapped[str]

    __table_args__ = (
        Index("ix_change_root_id", "root_id", "id"),
        # Only of deletions; the migration says so, since saying it here would load the driver of the server at start.
        Index("ix_change_bin", "change_set_id"),
    )


class Draft(Base):
    """A form somebody is still filling in, kept while typing. `record_id` is empty for a new record."""

    __tablename__ = "draft"

    id: Mapped[UUID] = mapped_column(primary_key=True, default=new_id)
    account: Mapped[UUID | None] = mapped_column(index=True)
    entity: Mapped[str]
    record_id: Mapped[UUID | None]
    seen_version: Mapped[int | None]
    content: Mapped[str]
    saved_at: Mapped[datetime]


class Preference(Base):
    """A setting one person chose (columns of a list, theme); the zero account stands for everybody."""

    __tablename__ = "preference"

    account: Mapped[UUID] = mapped_column(primary_key=True)
    key: Mapped[str] = mapped_column(primary_key=True)
    content: Mapped[str]
