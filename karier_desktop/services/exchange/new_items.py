"""Making the items that somebody has to look at."""

from uuid import UUID

from karier_desktop.models.base import new_id
from karier_desktop.models.exchange import ReviewItem
from karier_desktop.rules.exchange.titik import Head
from karier_desktop.services.exchange.batch import Batch
from karier_desktop.storage.database import now


def item_of(batch: Batch, kind: str, table: str, pk: str, person: str, field: str = "", text: str = "") -> ReviewItem:
    """Something to look at, found now."""
    return ReviewItem(
        id=new_id(),
        kind=kind,
        table_name=table,
        record_id=UUID(pk),
        root_id=UUID(person) if person else None,
        field=field,
        text=text,
        content="{}",
        found_at=now(batch.session),
    )


def raw(batch: Batch, head: Head) -> tuple[int, int, int]:
    """The version of a value in the numbers of this database."""
    return batch.names.number[head.titik.sesi], head.titik.n, head.titik.epoch
