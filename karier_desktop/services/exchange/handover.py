"""What follows for the rows of a person when the owner is another one."""

from collections.abc import Collection, Sequence
from uuid import UUID

from sqlalchemy import ColumnElement, select

from karier_desktop.catalog.conflict import policy
from karier_desktop.models.exchange import ConflictHead
from karier_desktop.queries.exchange.journal import value_before
from karier_desktop.queries.exchange.places import among
from karier_desktop.queries.exchange.tables import OWNERSHIP, Shape, shapes
from karier_desktop.rules.exchange.titik import Head
from karier_desktop.services.exchange import merging, rows
from karier_desktop.services.exchange.batch import Batch
from karier_desktop.services.exchange.new_items import item_of
from karier_desktop.services.exchange.owners import Owner
from karier_desktop.services.exchange.review import WHOLE_ROW, propose
from karier_desktop.services.exchange.scope import dossier
from karier_desktop.services.exchange.states import Line, titiks
from karier_desktop.services.exchange.wording import moved_away


def owners_changed(batch: Batch, people: Collection[str]) -> None:
    """Choose the values in use anew, and tell an office that wrote on without knowing that the person had gone."""
    before = {person: batch.owners.of(person) for person in people}
    batch.owners.forget(people)
    batch.owners.learn(people)
    _choose_again(batch, people)
    for person in people:
        was, now = before[person], batch.owners.of(person)
        if was.offices & batch.who.same and not now.offices & batch.who.same:
            _tell_former_owner(batch, person, now)
        if now.offices & batch.who.same and not was.offices & batch.who.same:
            _ask_new_owner(batch, person, now)


def _choose_again(batch: Batch, people: Collection[str]) -> None:
    _choose_where(batch, among(batch.session, ConflictHead.root_id, people))


def authors_changed(batch: Batch) -> None:
    """Another office wrote some of the values than was believed; fields with several values are few."""
    _choose_where(batch, ConflictHead.root_id.is_not(None))


def _choose_where(batch: Batch, wanted: ColumnElement[bool]) -> None:
    batch.session.flush()
    query = select(ConflictHead.table_name, ConflictHead.record_id, ConflictHead.root_id).distinct()
    found = batch.session.execute(query.where(wanted)).all()
    for shape in shapes().values():
        persons = {record.hex: root.hex for table, record, root in found if root and table == shape.name}
        if persons:
            merging.choose_again(batch, shape, list(persons), persons)
            batch.source.touched.update(persons.values())


def _tell_former_owner(batch: Batch, person: str, now: Owner) -> None:
    late = sum(
        batch.book[titik[0]].office in batch.who.same and not _known_to(now, batch, titik)
        for line in rows.changed_rows(batch.session, 0, dossier(batch.session, [UUID(person)]))
        if line["tbl"] != OWNERSHIP
        for titik in titiks(line)
    )
    if late:
        text = moved_away(batch.who.name(now.office), late)
        batch.session.add(item_of(batch, "ownership", "employee", person, person, text=text))
        batch.applied.ownership += 1


def arrived(batch: Batch, people: Collection[str]) -> None:
    """People were taken over: what others wrote while the file was on its way is theirs to propose."""
    batch.owners.forget(people)
    for person in people:
        _ask_new_owner(batch, person, batch.owners.of(person))


def _ask_new_owner(batch: Batch, person: str, now: Owner) -> None:
    """What lay here already and was not in the file that was handed over: it came from a copy put back since."""
    if not now.seen:
        return
    for line in rows.changed_rows(batch.session, 0, dossier(batch.session, [UUID(person)])):
        if line["tbl"] != OWNERSHIP:
            _ask_about(batch, shapes()[line["tbl"]], line, person, now)


def _ask_about(batch: Batch, shape: Shape, line: Line, person: str, now: Owner) -> None:
    usual, exceptions = line["v"]["d"], line["v"].get("x", {})
    if not _final(batch, now, usual) and policy(shape.model, WHOLE_ROW) == "owner":
        propose(batch, shape, line["pk"], person, WHOLE_ROW, Head(batch.names.titik(usual), None), None)
    for name, titik in exceptions.items():
        competing = name in line.get("h", {}) or name not in line["f"]
        if not competing and not _final(batch, now, titik) and policy(shape.model, name) == "owner":
            head = Head(batch.names.titik(titik), line["f"][name])
            before = value_before(batch.session, shape, line["pk"], name)
            before = shape.default(name) if before is None else before
            propose(batch, shape, line["pk"], person, name, head, before)


def _final(batch: Batch, owner: Owner, titik: Sequence[int]) -> bool:
    return owner.final(batch.names.titik(titik), batch.book[titik[0]].office)


def _known_to(owner: Owner, batch: Batch, titik: Sequence[int]) -> bool:
    return owner.seen.get(batch.book[titik[0]].key, 0) >= titik[1]
