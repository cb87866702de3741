"""What follows for the rows of a person when the owner is another one."""

from collections.abc import Collection, Sequence
from uuid import UUID

from sqlalchemy import select

from karier_desktop.models.exchange import ConflictHead
from karier_desktop.queries.exchange.places import among
from karier_desktop.queries.exchange.tables import shapes
from karier_desktop.services.exchange import merging, rows
from karier_desktop.services.exchange.batch import Batch
from karier_desktop.services.exchange.owners import Owner
from karier_desktop.services.exchange.review import item_of
from karier_desktop.services.exchange.scope import dossier
from karier_desktop.services.exchange.states import titiks
from karier_desktop.services.exchange.wording import moved_away


def owners_changed(batch: Batch, people: Collection[str]) -> None:
    """Choose the values in use anew, and tell an office that wrote on without knowing that the person had gone."""
    before = {person: batch.owners.of(person) for person in people}
    batch.owners.forget(people)
    batch.owners.learn(people)
    _choose_again(batch, people)
    for person in people:
        _tell_former_owner(batch, person, before[person], batch.owners.of(person))


def _choose_again(batch: Batch, people: Collection[str]) -> None:
    batch.session.flush()
    query = select(ConflictHead.table_name, ConflictHead.record_id, ConflictHead.root_id).distinct()
    found = batch.session.execute(query.where(among(batch.session, ConflictHead.root_id, people))).all()
    for shape in shapes().values():
        persons = {record.hex: root.hex for table, record, root in found if root and table == shape.name}
        if persons:
            merging.choose_again(batch, shape, list(persons), persons)
            batch.source.touched.update(persons.values())


def _tell_former_owner(batch: Batch, person: str, was: Owner, now: Owner) -> None:
    if not was.offices & batch.who.same or now.offices & batch.who.same:
        return
    late = sum(
        batch.book[titik[0]].office in batch.who.same and not _known_to(now, batch, titik)
        for line in rows.changed_rows(batch.session, 0, dossier(batch.session, [UUID(person)]))
        if line["tbl"] != "ownership"
        for titik in titiks(line)
    )
    if late:
        text = moved_away(batch.who.name(now.office), late)
        batch.session.add(item_of(batch, "ownership", "employee", person, person, text=text))
        batch.applied.ownership += 1


def _known_to(owner: Owner, batch: Batch, titik: Sequence[int]) -> bool:
    return owner.seen.get(batch.book[titik[0]].key, 0) >= titik[1]
