"""The sesi this database has heard of: the short number each has here, its replica and its office."""

from collections.abc import Mapping
from typing import Any, NamedTuple

from sqlalchemy import select
from sqlalchemy.orm import Session

from karier_desktop.models.exchange import ReplicaSesi


class Sesi(NamedTuple):
    """A time for which one copy of the program had a database open for writing."""

    number: int
    replica: str
    sesi: str
    office: str
    proof: str = ""
    """The signature of that office; empty as long as it is only said so."""

    @property
    def key(self) -> str:
        """Its name everywhere."""
        return f"{self.replica}:{self.sesi}"


def sesi_book(session: Session) -> Mapping[int, Sesi]:
    """All of them by their number here."""
    columns = (ReplicaSesi.idx, ReplicaSesi.replica_id, ReplicaSesi.sesi, ReplicaSesi.office_id, ReplicaSesi.proof)
    return {row[0]: Sesi(*row) for row in session.execute(select(*columns))}


def sesi_line(sesi: Sesi) -> dict[str, Any]:
    """What a bundle says of a sesi before its number is used."""
    line = {"t": "sesi", "i": sesi.number, "replica": sesi.replica, "sesi": sesi.sesi, "office": sesi.office}
    return line | {"sig": sesi.proof} if sesi.proof else line
