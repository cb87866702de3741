"""The values that compete with those in use, brought to what a merge left of them."""

from collections.abc import Iterable, Mapping
from typing import Any
from uuid import UUID

from sqlalchemy import delete, select

from karier_desktop.models.exchange import ConflictHead
from karier_desktop.queries.exchange.places import among
from karier_desktop.queries.exchange.tables import Shape
from karier_desktop.rules.exchange.titik import Titik
from karier_desktop.services.exchange.batch import Batch
from karier_desktop.storage.database import now

Other = tuple[str, Titik, Any]


def write(batch: Batch, shape: Shape, wanted: Mapping[str, Iterable[Other]], persons: Mapping[str, str]) -> None:
    """Per key of a row: the values that are to compete there. Those known before keep the day they were found."""
    session = batch.session
    query = select(ConflictHead).where(
        ConflictHead.table_name == shape.name, among(session, ConflictHead.record_id, list(wanted))
    )
    present = {_key(head): head for head in session.scalars(query)}
    for pk, others in wanted.items():
        for name, titik, value in others:
            key = (pk, name, batch.names.number[titik.sesi], titik.n)
            if present.pop(key, None) is None:
                session.add(_head(batch, shape, key, titik.epoch, value, persons.get(pk, "")))
    gone = [head.id for head in present.values()]
    if gone:
        session.execute(delete(ConflictHead).where(among(session, ConflictHead.id, gone)))


def _key(head: ConflictHead) -> tuple[str, str, int, int]:
    return head.record_id.hex, head.field, head.sesi_idx, head.n


def _head(
    batch: Batch, shape: Shape, key: tuple[str, str, int, int], epoch: int, value: Any, person: str
) -> ConflictHead:
    pk, name, sesi, n = key
    return ConflictHead(
        table_name=shape.name,
        record_id=UUID(pk),
        root_id=UUID(person) if person else None,
        field=name,
        sesi_idx=sesi,
        n=n,
        epoch=epoch,
        value=value,
        found_at=now(batch.session),
    )
