"""The sesi this database has heard of: the short number each has here, its replica and its office."""

from collections.abc import Mapping
from typing import NamedTuple

from sqlalchemy import select
from sqlalchemy.orm import Session

from karier_desktop.models.exchange import ReplicaSesi


class Sesi(NamedTuple):
    """A time for which one copy of the program had a database open for writing."""

    number: int
    replica: str
    sesi: str
    office: str

    @property
    def key(self) -> str:
        """Its name everywhere."""
        return f"{self.replica}:{self.sesi}"


def sesi_book(session: Session) -> Mapping[int, Sesi]:
    """All of them by their number here."""
    columns = (ReplicaSesi.idx, ReplicaSesi.replica_id, ReplicaSesi.sesi, ReplicaSesi.office_id)
    return {row[0]: Sesi(*row) for row in session.execute(select(*columns))}
