"""Rows of a bundle on their way in: one batch at a time, each in one write."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from typing import Any
from uuid import UUID

from sqlalchemy.orm import Session

from karier_desktop.models import Record
from karier_desktop.queries.exchange.changed import by_key
from karier_desktop.queries.exchange.moved import touched_since
from karier_desktop.queries.exchange.tables import OWNERSHIP, Shape, shapes
from karier_desktop.queries.exchange.wire import looks_like_key
from karier_desktop.services.career_many import refresh_many
from karier_desktop.services.exchange import acts, handover, ownership, parking, review
from karier_desktop.services.exchange.authority import Authority
from karier_desktop.services.exchange.batch import Applied, Batch, Source, source_of
from karier_desktop.services.exchange.inserting import insert
from karier_desktop.services.exchange.merging import meet, place
from karier_desktop.services.exchange.states import BadLine, Line, localised
from karier_desktop.services.exchange.wording import BAD_LINE, LOCAL_TABLE, received
from karier_desktop.services.quiet import without_collector
from karier_desktop.storage import bulk, journal
from karier_desktop.storage.numbers import numbers
from karier_desktop.storage.parents import parent_type, record_types
from karier_desktop.storage.recorder import recorder

__all__ = ["Applied", "Source", "apply_rows", "finish", "learn"]


def learn(session: Session, source: Source, lines: Iterable[dict[str, Any]]) -> None:
    """Take in lines "sesi" and "act": they come before the rows they explain."""
    acts.learn(session, source, lines)


def apply_rows(session: Session, rows: Sequence[Line], source: Source) -> Applied:
    """Take a batch of row lines in, within one `Database.write`. Taking the same rows in again changes nothing."""
    batch = _begin(session, source)
    with without_collector():
        take(batch, list(_here(batch, rows)))
        settle(batch)
    _open_forms(batch)
    return batch.applied


def finish(session: Session, source: Source) -> Applied:
    """After the last batch: rows this program has learnt to read, people handed over, the present state of all."""
    batch = _begin(session, source)
    again(batch, parking.take_known_tables(session))
    settle(batch)
    if source.limited:
        ownership.cap(session, batch.who, [UUID(person) for person in source.handed])
    arrived = [person.hex for person in ownership.accept_arrivals(session, batch.who)]
    batch.applied.transfers += len(arrived)
    handover.arrived(batch, arrived)
    if source.rebound:
        handover.authors_changed(batch)
    if source.resumed:
        source.touched |= _touched(session, source)
    refresh_many(session, source.touched)
    source.touched.clear()
    _open_forms(batch)
    return batch.applied


def given_up(session: Session, source: Source) -> None:
    """A bundle turned out wrong further down: what came in before stays, with what follows from it for each person."""
    journal.describe(session, received(source.name, source.no))
    numbers(session).lock(session)
    refresh_many(session, _touched(session, source))


def _touched(session: Session, source: Source) -> set[str]:
    """The people whom the batches of this bundle changed that are stored already."""
    return touched_since(session, received(source.name, source.no), sorted(review.SHAPES_STATE))


def _open_forms(batch: Batch) -> None:
    """The version of a record covers its parts: a form opened before they came must not be saved over them."""
    told: set[tuple[type[Record], UUID]] = batch.session.info.setdefault("parts came", set())
    found: dict[type[Record], set[UUID]] = defaultdict(set)
    tops = {table: _top(kind) for table, kind in record_types().items()}
    for table, root in recorder(batch.session).parts():
        model = tops[table]
        if root.hex not in batch.source.fresh and (model, root) not in told:
            found[model].add(root)
            told.add((model, root))
    bulk.seen_anew(batch.session, found)


def _top(kind: type[Record]) -> type[Record]:
    while kind.__parent__:
        kind = parent_type(kind)
    return kind


def _begin(session: Session, source: Source) -> Batch:
    journal.describe(session, received(source.name, source.no))
    numbers(session).lock(session)  # before anything is looked at: another window may be saving the same rows
    return Batch(session, source)


def _here(batch: Batch, rows: Iterable[Line]) -> Iterator[Line]:
    """The lines with the numbers of this database; those nobody should send are put aside."""
    for row in rows:
        try:
            line = localised(row, batch.source.sesi)
        except BadLine:
            parking.park(batch, row, parking.QUARANTINE, BAD_LINE)
            continue
        yield line


def take(batch: Batch, lines: Iterable[Line]) -> None:
    """Store lines, the rows of each table after those of the tables they point to."""
    tables: dict[str, list[Line]] = {}
    for line in lines:
        tables.setdefault(str(line.get("tbl")), []).append(line)
    for name in tables.keys() - shapes().keys():
        _park_table(batch, name, tables[name])
    authority = Authority(batch)
    for shape in shapes().values():
        if shape.name in tables:
            if shape.name == OWNERSHIP:  # who it was is asked for once somebody else has it
                named = (line["f"].get("employee_id") for line in tables[OWNERSHIP])
                batch.owners.learn(person for person in named if looks_like_key(person))
            _table(batch, shape, tables[shape.name], authority)
            if shape.name == OWNERSHIP and batch.handed:
                _owners_changed(batch)


def _park_table(batch: Batch, name: str, lines: Iterable[Line]) -> None:
    """Tables of newer programs wait; those that never leave an office are refused."""
    for line in lines:
        if name in record_types():
            parking.park(batch, line, parking.QUARANTINE, LOCAL_TABLE)
        else:
            parking.park(batch, line, parking.TABLE)


def _table(batch: Batch, shape: Shape, lines: Sequence[Line], authority: Authority) -> None:
    """The same row may come twice in a batch: then one after the other."""
    while lines:
        first: dict[str, Line] = {}
        later = [line for line in lines if first.setdefault(line["pk"], line) is not line]
        present = {found.pk: found for found in by_key(batch.session, shape, list(first))}
        fresh = [line for pk, line in first.items() if pk not in present]
        if fresh:
            insert(batch, shape, fresh, authority)
        known = [line for pk, line in first.items() if pk in present]
        if known:
            meet(batch, shape, known, present, authority)
        lines = later


def _owners_changed(batch: Batch) -> None:
    """Another office's word counts most now: values in use are chosen anew, refused rows are tried again."""
    people = set(batch.handed)
    batch.source.handed |= people
    batch.handed.clear()
    handover.owners_changed(batch, people)
    again(batch, parking.take_refused(batch.session, people))


def settle(batch: Batch) -> None:
    """What the rows bring about: others waited for them."""
    while batch.arrived:
        arrived = dict(batch.arrived)
        batch.arrived.clear()
        waiting = parking.take_arrived(batch.session, arrived)
        again(batch, [each for each in waiting if each.reason != parking.WAITING])
        for line in [each.line for each in waiting if each.reason == parking.WAITING]:
            place(batch, shapes()[line["tbl"]], line["pk"], line["field"])


def again(batch: Batch, waiting: Sequence[parking.Parked]) -> None:
    """Lines that waited, each with the rights of the office that sent it, whoever brought what they waited for."""
    present = batch.source
    for office in dict.fromkeys(each.office for each in waiting):
        batch.source = source_of(batch.session, present, office)
        take(batch, [each.line for each in waiting if each.office == office])
        batch.source = present
