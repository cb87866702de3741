"""The chain of saves: each is bound to all before it, so that one taken out or rewritten shows."""

import hashlib
import json
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from itertools import groupby
from operator import itemgetter
from typing import Any, NamedTuple
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from karier_desktop.models.exchange import ReplicaClock, ReplicaSesi
from karier_desktop.models.journal import Change, ChangeSet

START = "0" * 64
"""Stands before the first save."""


@dataclass(frozen=True)
class Head:
    """What the chain binds of a save besides its rows; `sesi` is its name everywhere, empty when it took no number."""

    id: UUID
    no: int
    at: datetime
    actor: UUID | None
    label: str
    reasons: Mapping[str, Any]
    cn_from: int
    cn_to: int
    sesi: str


def link(before: str, head: Head, rows: Iterable[tuple[Any, ...]]) -> str:
    """The hash of a save; `rows` are (table, row, root, kind, version, fields) in the order of the journal."""
    digest = hashlib.sha256(before.encode())
    digest.update(_head(head).encode())
    digest.update("\n".join([f"{t}|{r.hex}|{o.hex}|{k}|{v}|{f}" for t, r, o, k, v, f in rows]).encode())
    return digest.hexdigest()


class Point(NamedTuple):
    """A place in the chain that another office may know: a save that took numbers. `sesi` is its key."""

    cn: int
    h: str
    sesi: str


NOWHERE = Point(0, START, "")


def point(session: Session) -> Point:
    """The newest point."""
    found = session.execute(_points().order_by(ChangeSet.cn_to.desc()).limit(1)).first()
    return _point(found) if found else NOWHERE


def point_at(session: Session, cn: int) -> Point | None:
    """The point with this number; nothing when no save of this database ended there."""
    if not cn:
        return NOWHERE
    found = session.execute(_points().where(ChangeSet.cn_to == cn)).first()
    return _point(found) if found else None


def hash_at(session: Session, cn: int) -> str | None:
    """The hash of the point with this number."""
    found = point_at(session, cn)
    return found.h if found else None


def _points() -> Any:
    named = select(ChangeSet.cn_to, ChangeSet.h, ReplicaSesi.replica_id, ReplicaSesi.sesi)
    return named.join(ReplicaSesi, ReplicaSesi.idx == ChangeSet.sesi_idx).where(ChangeSet.cn_to >= ChangeSet.cn_from)


def _point(found: Any) -> Point:
    return Point(found.cn_to, found.h, f"{found.replica_id}:{found.sesi}")


# ---- looking it over


@dataclass(frozen=True)
class Break:
    """Where the chain does not hold: at this save, or (nothing) at its end."""

    no: int
    at: datetime | None
    label: str
    why: str


def verify(session: Session) -> Break | None:
    """The first save that is not as it was written: missing, rewritten, out of order, or with other rows."""
    expected, cn, before = 1, 0, START
    for head, sesi_known, h, rows in _saves(session):
        if head.no != expected:
            return Break(head.no, head.at, head.label, f"sebelumnya ada penyimpanan yang hilang (no. {expected})")
        if head.cn_from != cn + 1 or head.cn_to < cn or not sesi_known:
            return Break(head.no, head.at, head.label, "nomor perubahannya tidak menyambung")
        if link(before, head, rows) != h:
            return Break(head.no, head.at, head.label, "isinya bukan lagi seperti saat disimpan")
        expected, cn, before = expected + 1, head.cn_to, h
    clock = session.execute(select(ReplicaClock.no, ReplicaClock.cn, ReplicaClock.h)).one()
    if tuple(clock) != (expected - 1, cn, before):
        return Break(expected, None, "", "penyimpanan terakhir hilang")
    return None


def _saves(session: Session) -> Iterator[tuple[Head, bool, str, Iterator[tuple[Any, ...]]]]:
    names = {
        idx: f"{replica}:{sesi}"
        for idx, replica, sesi in session.execute(select(ReplicaSesi.idx, ReplicaSesi.replica_id, ReplicaSesi.sesi))
    }
    heads = session.execute(
        select(*(getattr(ChangeSet, name) for name in _OF_A_SAVE)).where(ChangeSet.no > 0).order_by(ChangeSet.no)
    ).all()
    rows = _journal(session)
    waiting = next(rows, None)
    for head in heads:
        own: Iterator[tuple[Any, ...]] = iter(())
        if waiting is not None and waiting[0] == head.no:
            own = waiting[1]
        sesi = names.get(head.sesi_idx, "")
        made = Head(**{name: getattr(head, name) for name in _OF_A_SAVE[:-2]}, sesi=sesi)
        yield made, bool(sesi) == (head.cn_to >= head.cn_from), head.h, own
        if waiting is not None and waiting[0] == head.no:
            waiting = next(rows, None)


_OF_A_SAVE = ("id", "no", "at", "actor", "label", "reasons", "cn_from", "cn_to", "sesi_idx", "h")


def _journal(session: Session) -> Iterator[tuple[int, Iterator[tuple[Any, ...]]]]:
    columns = (Change.table_name, Change.record_id, Change.root_id, Change.kind, Change.version, Change.fields)
    query = (
        select(ChangeSet.no, *columns)
        .join(ChangeSet, ChangeSet.id == Change.change_set_id)
        .where(ChangeSet.no > 0)
        .order_by(ChangeSet.no, Change.id)
        .execution_options(yield_per=5000)
    )
    for no, rows in groupby(session.execute(query), key=itemgetter(0)):
        yield no, (tuple(row)[1:] for row in rows)


def _head(head: Head) -> str:
    content = [
        head.id.hex,
        head.no,
        head.at.astimezone(UTC).isoformat(timespec="microseconds"),
        head.actor.hex if head.actor else "",
        head.label,
        head.reasons,
        head.cn_from,
        head.cn_to,
        head.sesi,
    ]
    return json.dumps(content, ensure_ascii=False, sort_keys=True, separators=(",", ":")) + "\n"
