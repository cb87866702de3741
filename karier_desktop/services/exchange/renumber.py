"""A computer put back to an earlier moment while the program ran gave some numbers twice (a snapshot rolled back).

Another office holds the first life of these numbers. What was written here under them moves to a sesi of its own, with
the numbers it has; its name follows from what happened, so that every copy of this second life comes to the same.
Otherwise these edits would be taken for the old ones of the same numbers, and vanish.
"""

import json
from collections.abc import Iterator
from dataclasses import dataclass
from hashlib import sha256
from typing import Any

from sqlalchemy import select, update
from sqlalchemy.orm import Session

from karier_desktop.models import Account
from karier_desktop.models.exchange import ConflictHead, ForeignAct, SesiFork
from karier_desktop.models.journal import ChangeSet
from karier_desktop.queries.exchange.sessions import sesi_book
from karier_desktop.queries.exchange.tables import Shape, shapes
from karier_desktop.services.exchange.saves import Save, Saves, first_other, own_saves
from karier_desktop.services.exchange.states import text_of
from karier_desktop.storage import bulk, journal
from karier_desktop.storage.numbers import numbers
from karier_desktop.storage.sesi import Name, intern

LABEL = "Menomori ulang perubahan sesudah komputer dikembalikan ke keadaan lama"


@dataclass(frozen=True)
class Move:
    """From which number on the edits of one sesi belong to another."""

    sesi: int
    first: int
    fork: int

    def titik(self, titik: list[int]) -> list[int]:
        """The titik as it is called from now on."""
        inside = titik[0] == self.sesi and titik[1] >= self.first
        return [self.fork, *titik[1:]] if inside else titik

    def versions(self, text: str) -> str | None:
        """The versions of a row after the move; nothing when they stay."""
        found: dict[str, Any] = json.loads(text)
        context = dict(found.get("c") or [found["d"][:2]])
        reached = context.get(self.sesi, 0)
        if reached < self.first:
            return None
        context |= {self.sesi: self.first - 1, self.fork: reached}
        made: dict[str, Any] = {"d": self.titik(found["d"])}
        made["x"] = {name: moved for name, raw in found.get("x", {}).items() if (moved := self.titik(raw)) != made["d"]}
        made["c"] = sorted([sesi, n] for sesi, n in context.items() if n)
        made["u"] = {name: [self.titik(raw), value] for name, (raw, value) in found.get("u", {}).items()}
        if made["c"] == [made["d"][:2]]:
            del made["c"]
        return text_of({name: part for name, part in made.items() if part})


def renumber(session: Session, told: Saves) -> int:
    """Move our edits whose numbers others know as something else; how many rows that were."""
    mine = own_saves(session)
    moves = [
        _fork(session, sesi, other)
        for sesi, saves in told.items()
        if (other := first_other(mine.get(sesi, ()), saves)) is not None
    ]
    if moves:
        journal.describe(session, LABEL)
    return sum(_rows(session, shape, move) for move in moves for shape in shapes().values())


def _fork(session: Session, sesi: int, other: Save) -> Move:
    numbers(session).lock(session)
    known = sesi_book(session)[sesi]
    name = sha256(f"{known.sesi}/{other.first}/{other.h}".encode()).hexdigest()[:16]
    fork = intern(session, Name(known.replica, name, known.office))
    session.add(SesiFork(fork_idx=fork, sesi_idx=sesi, first=other.first))
    _acts(session, Move(sesi, other.first, fork))
    session.flush()
    return Move(sesi, other.first, fork)


def _acts(session: Session, move: Move) -> None:
    """Who made the edits that moved: the journal itself cannot be rewritten."""
    query = (
        select(ChangeSet.cn_from, ChangeSet.cn_to, ChangeSet.at, ChangeSet.label, ChangeSet.h)
        .add_columns(Account.full_name, Account.username)
        .outerjoin(Account, Account.id == ChangeSet.actor)
        .where(ChangeSet.sesi_idx == move.sesi, ChangeSet.cn_from >= move.first)
    )
    for first, last, at, label, h, full_name, username in session.execute(query).all():
        act = ForeignAct(sesi_idx=move.fork, n_from=first, n_to=last, at=at, label=label, h=h[:16])
        act.author = full_name or username or ""
        session.add(act)


def _rows(session: Session, shape: Shape, move: Move) -> int:
    heads = update(ConflictHead).where(
        ConflictHead.table_name == shape.name, ConflictHead.sesi_idx == move.sesi, ConflictHead.n >= move.first
    )
    session.execute(heads.values(sesi_idx=move.fork))
    rows = list(_moved(session, shape, move))
    return bulk.merge(session, shape.model, rows) if rows else 0


def _moved(session: Session, shape: Shape, move: Move) -> Iterator[dict[str, Any]]:
    """A row that contains such an edit was written when it was made, or later."""
    columns = shape.table.c
    query = select(columns.id, columns.version, columns["_v"], columns["_k"]).where(columns["_cn"] >= move.first)
    for key, version, text, conflicts in session.execute(query).all():
        versions = move.versions(text)
        if versions is not None:
            yield {"id": key, "version": version, "_v": versions, "_k": conflicts}
