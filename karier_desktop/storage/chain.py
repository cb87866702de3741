"""The chain of saves: each is bound to all before it, so that one taken out or rewritten shows."""

import hashlib
import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any, NamedTuple
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from karier_desktop.models.exchange import ReplicaSesi
from karier_desktop.models.journal import ChangeSet

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
    query = select(ChangeSet.cn_to, ChangeSet.h, ReplicaSesi.replica_id, ReplicaSesi.sesi)
    named = query.join(ReplicaSesi, ReplicaSesi.idx == ChangeSet.sesi_idx).where(ChangeSet.cn_to >= ChangeSet.cn_from)
    found = session.execute(named.order_by(ChangeSet.cn_to.desc()).limit(1)).first()
    return Point(found.cn_to, found.h, f"{found.replica_id}:{found.sesi}") if found else NOWHERE


def hashes_at(session: Session, numbers: Iterable[int]) -> dict[int, str]:
    """The hashes of the points with these numbers; of those where no save of this database ended there is none."""
    query = select(ChangeSet.cn_to, ChangeSet.h).where(ChangeSet.cn_to >= ChangeSet.cn_from, ChangeSet.sesi_idx > 0)
    found = session.execute(query.where(ChangeSet.cn_to.in_([*numbers])))
    return {NOWHERE.cn: NOWHERE.h} | {row.cn_to: row.h for row in found}


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
