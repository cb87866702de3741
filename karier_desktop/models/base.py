"""What every table shares: keys, version, marks of author and time, the bin.

Two kinds of table. A `Record` belongs to a subject, is edited by people, has a history of changes, goes to the
recycle bin, and will travel between offices. Anything else derives from `Base` and is bookkeeping of this database.
"""

import os
import threading
import time
from datetime import UTC, datetime
from struct import unpack
from typing import Any, ClassVar, Literal
from uuid import UUID

from sqlalchemy import JSON, BigInteger, DateTime, Dialect, MetaData, SmallInteger, String, Text, TypeDecorator, Uuid
from sqlalchemy.orm import DeclarativeBase, Mapped, declared_attr, mapped_column

NAMING = {
    "ix": "ix_%(table_name)s_%(column_0_N_name)s",
    "uq": "uq_%(table_name)s_%(column_0_N_name)s",
    "ck": "ck_%(table_name)s_%(constraint_name)s",
    "fk": "fk_%(table_name)s_%(column_0_N_name)s",
    "pk": "pk_%(table_name)s",
}


_turn = threading.Lock()
_last = 0


def new_id() -> UUID:
    """A UUIDv7 (RFC 9562): 48 bits of milliseconds, 12 that count within one, then random bits.

    Keys made one after the other by this program are in that order, so that rows typed together keep theirs.
    """
    return new_ids(1)[0]


def new_ids(count: int) -> list[UUID]:
    """So many of them, in their order."""
    global _last
    with _turn:
        first = max(int(time.time() * 1000) << 12, _last + 1)
        _last = first + count - 1
    chances = unpack(f">{count}Q", os.urandom(8 * count))
    return [
        UUID(int=n >> 12 << 80 | 0x7 << 76 | (n & 0xFFF) << 64 | 0x2 << 62 | chance >> 2)
        for n, chance in enumerate(chances, first)
    ]


class Instant(TypeDecorator[datetime]):
    """A moment in UTC; naive datetimes are refused, because offices lie in three time zones."""

    impl = DateTime(timezone=True)
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        if value is None:
            return None
        if value.tzinfo is None:
            raise ValueError("a moment needs a time zone")
        return value.astimezone(UTC)

    def process_result_value(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        if value is None:
            return None
        return value.replace(tzinfo=UTC) if value.tzinfo is None else value.astimezone(UTC)


class Base(DeclarativeBase):
    """Root of all tables."""

    metadata = MetaData(naming_convention=NAMING)
    type_annotation_map: ClassVar[dict[Any, Any]] = {
        str: Text(),
        int: BigInteger(),  # rupiah outgrow 32 bits
        UUID: Uuid(),
        datetime: Instant(),
        dict[str, Any]: JSON(),
        list[str]: JSON(),
    }


Travel = Literal["person", "central", "shared", "ownership", "local"]


class Record(Base):
    """A row people edit. `version` starts at 1 and rises with every save; `deleted_at` set means: in the bin.

    `__subject__` is the word screens listen to (design.md 3). `__parent__` names the column that points to the record
    this row is a part of (a history row of an employee), or is empty for records that stand alone.

    `__travel__` tells who else receives the row: the offices that see the person, all of them what is shared or kept
    centrally, nobody what is local. `__derived__` are columns that do not travel because they follow from others.
    `cn` numbers the row's last change within this database, `versions` tells which edit each value comes from, and
    `conflicts` how many fields have more than one value (storage/versions.py); forms never see these three.
    """

    __abstract__ = True
    __subject__: ClassVar[str]
    __parent__: ClassVar[str] = ""
    __travel__: ClassVar[Travel]
    __derived__: ClassVar[frozenset[str]] = frozenset()

    id: Mapped[UUID] = mapped_column(primary_key=True, default=new_id)
    version: Mapped[int] = mapped_column(nullable=False)
    created_at: Mapped[datetime]
    created_by: Mapped[UUID | None]
    changed_at: Mapped[datetime]
    changed_by: Mapped[UUID | None]
    deleted_at: Mapped[datetime | None]
    deleted_by: Mapped[UUID | None]
    cn: Mapped[int] = mapped_column("_cn", default=0, index=True)
    versions: Mapped[str] = mapped_column("_v", default="")
    conflicts: Mapped[int] = mapped_column("_k", SmallInteger, default=0)

    @declared_attr.directive
    def __mapper_args__(cls) -> dict[str, Any]:
        return {"version_id_col": cls.version}


Code = String(32)
"""Short codes: one of a fixed set of words or a key into a code table of resources/rules."""
