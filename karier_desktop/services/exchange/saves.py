"""The saves a bundle tells of, held against those known: one number with two contents means a copy that went back."""

from collections.abc import Iterable, Mapping, Sequence
from datetime import UTC, datetime
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from karier_desktop.models.exchange import ForeignAct, ReplicaSesi

Line = Mapping[str, Any]
Save = tuple[int, str, datetime]
"""The last number of a save, the start of the chain's hash after it, and when it was made."""


class SaveCheck:
    """Looks at the sender's own saves while its bundle is read; each sesi is looked up once."""

    def __init__(self, replica: str) -> None:
        self._replica = replica
        self._names: dict[int, str] = {}
        self._known: dict[str, dict[int, Save]] = {}

    def other_content(self, session: Session, lines: Sequence[Line]) -> str | None:
        """The sesi in which a save has numbers that another save has here; nothing when all is well."""
        told: dict[str, list[Line]] = {}
        for line in lines:
            if line["t"] == "sesi" and line.get("replica") == self._replica and type(line.get("i")) is int:
                self._names[line["i"]] = str(line.get("sesi"))
            elif line["t"] == "act" and line.get("s") in self._names and _sound(line):
                told.setdefault(self._names[line["s"]], []).append(line)
        for sesi, acts in told.items():
            if differs(self._saves(session, sesi), acts):
                return f"{self._replica}:{sesi}"
        return None

    def _saves(self, session: Session, sesi: str) -> dict[int, Save]:
        if sesi not in self._known:
            query = (
                select(ForeignAct.n_from, ForeignAct.n_to, ForeignAct.h, ForeignAct.at)
                .join(ReplicaSesi, ReplicaSesi.idx == ForeignAct.sesi_idx)
                .where(ReplicaSesi.replica_id == self._replica, ReplicaSesi.sesi == sesi)
            )
            self._known[sesi] = {first: (last, h, at) for first, last, h, at in session.execute(query)}
        return self._known[sesi]


def differs(known: Mapping[int, Save], told: Sequence[Line]) -> bool:
    """Does one of these saves share numbers with a known one without being it?"""
    if any(line["a"] in known and not _same(known[line["a"]], line) for line in told):
        return True
    return _overlap([*((first, save[0]) for first, save in known.items()), *((line["a"], line["b"]) for line in told)])


def _sound(line: Line) -> bool:
    return type(line.get("a")) is int and type(line.get("b")) is int and type(line.get("at")) is str


def _same(save: Save, line: Line) -> bool:
    last, h, at = save
    if h and line.get("h"):
        return bool(h == line["h"])
    return last == line["b"] and at.astimezone(UTC) == _moment(line["at"])


def _moment(text: str) -> datetime | None:
    try:
        return datetime.fromisoformat(text)
    except ValueError:
        return None


def _overlap(ranges: Iterable[tuple[int, int]]) -> bool:
    end = 0
    for first, last in sorted(set(ranges)):
        if first <= end:
            return True
        end = last
    return False
