"""The sesi: a time for which one copy of the program has its database open for writing.

Versions count within a sesi, so a copy that was restored or cloned, and counts again from an old number, never gives
two edits the same name: it draws another sesi when it is opened (exchange.md 2).
"""

import os
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from typing import NamedTuple

from sqlalchemy import func, insert, select
from sqlalchemy.orm import Session

from karier_desktop.models.exchange import ReplicaSesi

LONGEST = timedelta(hours=24)


class Name(NamedTuple):
    """What a sesi is called everywhere, and the office whose copy it is."""

    replica: str
    sesi: str
    office: str

    @property
    def key(self) -> str:
        """In one text."""
        return f"{self.replica}:{self.sesi}"


@dataclass(frozen=True)
class _Held:
    sesi: str
    drawn_at: datetime
    number: int = 0
    last: int = 0


class OwnSesi:
    """The sesi of one open database: drawn when something is written first, and again after `renew`."""

    def __init__(self) -> None:
        self._held: _Held | None = None

    def renew(self) -> None:
        """The next write draws another one."""
        self._held = None

    def current(self, at: datetime, cn: int) -> tuple[str, int]:
        """Its random part, and its number here (0: not told yet) for a write that begins after change number `cn`.

        A database that stands before a number given out in this sesi was put back while it was open.
        """
        held = self._held
        if held is None or cn < held.last or not timedelta() <= at - held.drawn_at < LONGEST:
            held = self._held = _Held(os.urandom(8).hex(), at)
        return held.sesi, held.number

    def stored(self, sesi: str, number: int, last: int) -> None:
        """A write of this sesi was committed; `last` is the highest number it gave out."""
        held = self._held
        if held is not None and held.sesi == sesi:
            self._held = replace(held, number=number, last=max(last, held.last))


def intern(session: Session, name: Name) -> int:
    """The number of a sesi in this database, given to it now when it has none; inside a write that holds the clock."""
    known = select(ReplicaSesi.idx).where(ReplicaSesi.replica_id == name.replica, ReplicaSesi.sesi == name.sesi)
    connection = session.connection()
    number = connection.scalar(known)
    if number is None:
        number = (connection.scalar(select(func.max(ReplicaSesi.idx))) or 0) + 1
        values = {"idx": number, "replica_id": name.replica, "sesi": name.sesi, "office_id": name.office}
        connection.execute(insert(ReplicaSesi), values)
    return int(number)
