"""A computer put back to an earlier moment while the program ran used some numbers twice (a snapshot rolled back).

Another office saw it and says in which sesi. What was written there after the last point both sides know gets new
numbers, as an edit of today: else it would be taken for the old edits of the same numbers, and vanish.
"""

import json
from collections.abc import Iterator
from dataclasses import dataclass
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from karier_desktop.models.exchange import ExchangePeer, Replica, ReplicaSesi
from karier_desktop.queries.exchange.tables import Shape, shapes
from karier_desktop.services.exchange import notices
from karier_desktop.storage import bulk, journal
from karier_desktop.storage.numbers import numbers


@dataclass(frozen=True)
class _Row:
    id: UUID
    version: int
    versions: str
    conflicts: int
    fields: list[str]
    epoch: int


def restamp(session: Session, peer: ExchangePeer, sesi: str, common: int) -> int:
    """Number our edits of this sesi after `common` anew, once; how many rows that were."""
    number = _own_number(session, sesi)
    if number is None or not notices.tell(session, "restamped", f"{sesi}@{common}", "", "", peer.id):
        return 0
    journal.describe(session, "Menomori ulang perubahan sesudah komputer dikembalikan ke keadaan lama")
    return sum(_number_anew(session, shape, number, common) for shape in shapes().values())


def _number_anew(session: Session, shape: Shape, sesi: int, common: int) -> int:
    rows = []
    for row in list(_written_in(session, shape, sesi, common)):
        _, text = numbers(session).edited(session, shape.model, row.id, row.versions, row.fields, row.epoch)
        rows.append({"id": row.id, "version": row.version, "_v": text, "_k": row.conflicts})
    return bulk.merge(session, shape.model, rows) if rows else 0


def _own_number(session: Session, sesi: str) -> int | None:
    replica, _, random = sesi.partition(":")
    if replica != session.scalar(select(Replica.replica_id)):
        return None
    query = select(ReplicaSesi.idx).where(ReplicaSesi.replica_id == replica, ReplicaSesi.sesi == random)
    return session.scalar(query)


def _written_in(session: Session, shape: Shape, sesi: int, common: int) -> Iterator[_Row]:
    """Rows with fields whose value comes from that sesi; none of them can have a change number below it."""
    columns = shape.table.c
    query = select(columns.id, columns.version, columns["_v"], columns["_k"]).where(columns["_cn"] > common)
    for key, version, text, conflicts in session.execute(query):
        versions = json.loads(text)
        titiks = {name: versions.get("x", {}).get(name, versions["d"]) for name in shape.fields}
        found = {name: titik for name, titik in titiks.items() if titik[0] == sesi and titik[1] > common}
        if found:
            epoch = min(titik[2] if len(titik) > 2 else 1 for titik in found.values())
            yield _Row(key, version, text, conflicts, list(found), epoch)
