"""Rows in the bin that somebody else still works with: shown, so that nothing lies unseen behind a deleted record."""

from collections.abc import Iterable, Mapping, Sequence
from uuid import UUID

from sqlalchemy import select

from karier_desktop.models import Employee
from karier_desktop.models.exchange import ReviewItem
from karier_desktop.queries.exchange.changed import by_key
from karier_desktop.queries.exchange.places import among
from karier_desktop.queries.exchange.tables import DELETED, Shape, shapes
from karier_desktop.rules.exchange.state import RowState
from karier_desktop.rules.exchange.titik import Head
from karier_desktop.services.exchange.batch import Batch
from karier_desktop.services.exchange.new_items import item_of, raw
from karier_desktop.services.exchange.states import Line, stored_state
from karier_desktop.services.exchange.wording import for_the_deleted
from karier_desktop.storage.parents import parent_type
from karier_desktop.storage.values import dump


def people(batch: Batch, persons: Iterable[str]) -> set[str]:
    """Those of these people who lie in the bin here."""
    wanted = {person for person in persons if person}
    if not wanted:
        return set()
    query = select(Employee.id).where(among(batch.session, Employee.id, wanted), Employee.deleted_at.is_not(None))
    return {person.hex for person in batch.session.scalars(query)}


def added(batch: Batch, lines: Sequence[Line], persons: Mapping[str, str]) -> None:
    """New rows of people in the bin, stored where no form shows them: shall the person come back?"""
    known = people(batch, {persons[line["pk"]] for line in lines} - batch.source.fresh)
    fresh = {persons[line["pk"]]: line for line in lines if persons[line["pk"]] in known}
    shape = shapes()["employee"]
    for found in by_key(batch.session, shape, sorted(fresh)):
        state = stored_state(shape, found, (), batch.names)
        alive = Head(batch.names.titik(fresh[found.pk]["v"]["d"]), None)
        ask_back(batch, shape, found.pk, found.pk, state.heads[DELETED][0], alive, for_the_deleted(batch.source.name))


def of_others(batch: Batch, shape: Shape, pk: str, mine: RowState, result: RowState) -> Head | None:
    """The deletion of a row that is for everybody, by an office that neither keeps nor made it; nothing otherwise.

    A part that goes with its record needs no question of its own. The states may hold the fields alone that changed.
    """
    before, after = mine.heads.get(DELETED, ()), result.heads.get(DELETED, ())
    if len(after) != 1 or after == before or not after[0].value or any(head.value for head in before):
        return None
    author = batch.office.get(after[0].titik.sesi, "")
    if author in batch.who.hubs:
        return None
    makers = {batch.office.get(head.titik.sesi, "") for found in mine.heads.values() for head in found}
    for row in by_key(batch.session, shape, (pk,)):
        heads = stored_state(shape, row, (), batch.names).heads
        makers |= {batch.office.get(head.titik.sesi, "") for name in heads if name != DELETED for head in heads[name]}
        if makers <= {author} or _goes_along(batch, shape, row.fields.get(shape.model.__parent__)):
            return None
    return after[0]


def _goes_along(batch: Batch, shape: Shape, above: str | None) -> bool:
    if not above:
        return False
    found = batch.session.get(parent_type(shape.model), UUID(above), populate_existing=True)
    return found is not None and found.deleted_at is not None


def ask_back(batch: Batch, shape: Shape, pk: str, person: str, gone: Head, alive: Head, text: str = "") -> None:
    """Hidupkan kembali? Asked once for each deletion."""
    sesi, n, epoch = raw(batch, gone)
    batch.session.flush()
    known = select(ReviewItem.id).where(ReviewItem.record_id == UUID(pk), ReviewItem.field == DELETED)
    if batch.session.scalar(known.where(ReviewItem.sesi_idx == sesi, ReviewItem.n == n).limit(1)) is not None:
        return
    item = item_of(batch, "conflict", shape.name, pk, person, DELETED, text)
    item.sesi_idx, item.n, item.epoch = sesi, n, epoch
    item.content = dump({"choices": [[list(raw(batch, gone)), gone.value], [list(raw(batch, alive)), None]]})
    batch.session.add(item)
    batch.applied.conflicts += 1
