"""The change numbers of one write, taken under the lock of the clock row, and the versions made of them."""

from collections.abc import Collection, Sequence
from typing import cast
from uuid import UUID

from sqlalchemy import delete, distinct, func, select, text
from sqlalchemy.orm import Session

from karier_desktop.models.base import Record
from karier_desktop.models.exchange import ConflictHead
from karier_desktop.storage import context, sesi, versions
from karier_desktop.storage.sesi import Name, OwnSesi
from karier_desktop.storage.versions import Titik

_LOCK = "SELECT c.cn, c.no, c.h, r.replica_id, r.office_id FROM replica_clock c, replica r WHERE c.id = 1 AND r.id = 1"
_WAIT = {"sqlite": "", "postgresql": " FOR UPDATE OF c"}  # a write on SQLite holds the whole file already
_CLOCK = text("UPDATE replica_clock SET cn = :cn, no = :no, h = :h WHERE id = 1")


class Numbers:
    """Taken one by one from the clock's, which is written back when the write is complete.

    The lock stands from the first record that is stamped to the commit, so that the order of numbers is the order in
    which they become visible. A number given out by a write that fails is given out again: nobody has seen it.
    """

    def __init__(self, own: OwnSesi) -> None:
        self._own = own
        self._locked = False
        self._given: dict[tuple[str, UUID], int] = {}
        self._sesi = 0
        self._name = Name("", "", "")
        self.first = self.last = self.no = 0
        self.h = ""

    @property
    def taken(self) -> bool:
        """Was a number taken?"""
        return self.last >= self.first and self._locked

    @property
    def sesi(self) -> tuple[int, str]:
        """The sesi of this write by number and key; 0 and nothing when it took no number."""
        return (self._sesi, self._name.key) if self.taken else (0, "")

    def lock(self, session: Session) -> None:
        """Wait for other writes to end, and let none begin before this one ends."""
        if self._locked:
            return
        connection = session.connection()
        row = connection.exec_driver_sql(_LOCK + _WAIT[connection.dialect.name]).one()
        self.first, self.last, self.no, self.h = row.cn + 1, row.cn, row.no, row.h
        self._name = Name(row.replica_id, "", row.office_id)
        self._locked = True

    def office(self, session: Session) -> str:
        """The id of the office that writes."""
        self.lock(session)
        return self._name.office

    def take(self, session: Session, table: str, record_id: UUID) -> int:
        """The number of a changed row, the same however often the write touches it."""
        number = self._given.get((table, record_id))
        if number is None:
            number = self._given[table, record_id] = self.take_many(session, 1)[0]
        return number

    def take_many(self, session: Session, count: int) -> range:
        """So many numbers in a row."""
        self.lock(session)
        if not self._sesi:
            drawn, number = self._own.current(context.now(session), self.last)
            self._name = self._name._replace(sesi=drawn)
            self._sesi = number or sesi.intern(session, self._name)
        start = self.last + 1
        self.last += count
        return range(start, self.last + 1)

    def present(self, session: Session) -> str:
        """The key of the sesi that is open now, drawn if there is none yet."""
        self.take_many(session, 0)
        return self._name.key

    def write_back(self, session: Session, h: str) -> None:
        """Store how far the clock has come; nothing may be stamped afterwards."""
        session.connection().execute(_CLOCK, {"cn": self.last, "no": self.no + 1, "h": h})

    def committed(self) -> None:
        """The write is stored for good."""
        if self.taken:
            self._own.stored(self._name.sesi, self._sesi, self.last)

    # ---- versions

    def made(self, session: Session, model: type[Record], record_id: UUID, epoch: int) -> tuple[int, str]:
        """Number and versions of a new row."""
        number = self.take(session, model.__tablename__, record_id)
        return number, versions.fresh(Titik(self._sesi, number, epoch))

    def made_many(self, session: Session, epochs_of: Sequence[int] | None, count: int) -> tuple[range, list[str]]:
        """Numbers and versions of many new rows."""
        numbers = self.take_many(session, count)
        if epochs_of is None:
            return numbers, versions.fresh_many(self._sesi, numbers)
        pairs = zip(numbers, epochs_of, strict=True)
        return numbers, [versions.fresh(Titik(self._sesi, n, epoch)) for n, epoch in pairs]

    def edited(
        self, session: Session, model: type[Record], record_id: UUID, text: str, fields: Collection[str], epoch: int
    ) -> tuple[int, str]:
        """Number and versions of a row in which somebody changed these fields."""
        number = self.take(session, model.__tablename__, record_id)
        return number, versions.edited(text, fields, Titik(self._sesi, number, epoch))


def numbers(session: Session) -> Numbers:
    """The numbers of the write this session belongs to."""
    return cast(Numbers, session.info["numbers"])


def supersede(session: Session, table: str, record_id: UUID, fields: Collection[str]) -> int:
    """Drop the values that competed with those just replaced; returns how many fields are still in conflict."""
    row = (ConflictHead.table_name == table, ConflictHead.record_id == record_id)
    connection = session.connection()
    connection.execute(delete(ConflictHead).where(*row, ConflictHead.field.in_(fields)))
    return connection.scalar(select(func.count(distinct(ConflictHead.field))).where(*row)) or 0
