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
