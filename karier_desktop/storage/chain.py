"""The chain of saves: each is bound to all before it, so that one taken out or rewritten shows."""

import hashlib
import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any
from uuid import UUID

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
