"""The saves a bundle tells of, with their hashes: by them a copy that went back while it ran is seen.

Every bundle names the sender's own saves since the point it starts from, and those it holds of the receiver. A number
that stands for another save here means that one of the two lives of a copy came from a snapshot put back. Of its own
saves a copy believes only what it sealed itself when it told them: nobody else can make it take its edits for others.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import islice
from typing import Any, NamedTuple, cast

from sqlalchemy import Table, select
from sqlalchemy.orm import Session

from karier_desktop.exchange.bundle import errors
from karier_desktop.models.exchange import ExchangePeer, KnownSave, ReplicaSesi, SesiFork
from karier_desktop.models.journal import ChangeSet
from karier_desktop.queries.exchange.sessions import Sesi, sesi_book, sesi_line
from karier_desktop.rules.exchange.points import KEPT
from karier_desktop.services.exchange import points, seals
from karier_desktop.storage.many import insert_many

Line = Mapping[str, Any]
HASH = 16
"""So many digits of a save's hash are told."""
_CHUNK = 1000


class Save(NamedTuple):
    """The numbers one save gave out, and the start of its hash."""

    first: int
    last: int
    h: str


Saves = Mapping[int, Sequence[Save]]
"""By the number a sesi has here."""
Told = Mapping[int, Mapping[Save, str]]
"""The same as another office tells it, each with its seal ("": none)."""


def lines(session: Session, peer: ExchangePeer, since: int) -> Iterator[dict[str, Any]]:
    """Our saves after `since`, and those we hold of the other office."""
    book = sesi_book(session)
    for told in (_sealed(session, own_saves(session, since), book), _held(session, peer)):
        for number, found in told.items():
            yield sesi_line(book[number])
            for start in range(0, len(found), _CHUNK):
                part = list(islice(found.items(), start, start + _CHUNK))
                of, under = [list(save) for save, _ in part], [seal for _, seal in part]
                yield {"t": "saves", "s": number, "of": of, "seal": under}


def _sealed(session: Session, own: Saves, book: Mapping[int, Sesi]) -> Told:
    secret = seals.secret(session)
    return {number: {save: seals.make(secret, book[number].key, save) for save in own[number]} for number in own}


def own_saves(session: Session, since: int = 0) -> Saves:
    """The saves of this copy by the sesi they count under now."""
    forks = session.execute(select(SesiFork.sesi_idx, SesiFork.first, SesiFork.fork_idx).order_by(SesiFork.fork_idx))
    moved = list(forks)
    query = select(ChangeSet.sesi_idx, ChangeSet.cn_from, ChangeSet.cn_to, ChangeSet.h)
    numbered = query.where(ChangeSet.cn_to >= ChangeSet.cn_from, ChangeSet.cn_to > since, ChangeSet.sesi_idx > 0)
    found: dict[int, list[Save]] = defaultdict(list)
    for number, first, last, h in session.execute(numbered.order_by(ChangeSet.cn_to)):
        for sesi, start, fork in moved:
            number = fork if number == sesi and first >= start else number
        found[number].append(Save(first, last, h[:HASH]))
    return found


def read(told: Iterable[Line], replica: str, book: Mapping[int, Sesi]) -> Told:
    """What these lines say about the saves of one copy, for the sesi known here; raises BundleRefused for odd lines."""
    here = {(sesi.replica, sesi.sesi): sesi.number for sesi in book.values()}
    numbers: dict[int, int] = {}
    found: dict[int, dict[Save, str]] = defaultdict(dict)
    try:
        for line in told:
            if line["t"] == "sesi" and line["replica"] == replica and (replica, line["sesi"]) in here:
                numbers[line["i"]] = here[replica, line["sesi"]]
            elif line["t"] == "saves" and line["s"] in numbers:
                found[numbers[line["s"]]] |= zip(map(_save, line["of"]), _seals(line), strict=True)
    except (KeyError, TypeError, ValueError):
        raise errors.content("Baris penyimpanannya keliru.") from None
    return found


def own_word(session: Session, told: Told, book: Mapping[int, Sesi]) -> Saves:
    """Of what is told of our own saves, that which we told ourselves once."""
    secret = seals.secret(session)
    return {number: seals.ours(secret, book[number].key, found) for number, found in told.items()}


def first_other(mine: Iterable[Save], told: Iterable[Save]) -> Save | None:
    """The first save of mine that shares numbers with a told one and is not it."""
    ordered = sorted({*((save, True) for save in mine), *((save, False) for save in told)})
    ends = {True: 0, False: 0}
    last: dict[bool, Save | None] = {True: None, False: None}
    for save, own in ordered:
        other = last[not own]
        if other is not None and save.first <= ends[not own] and other != save:
            return save if own else last[True]
        ends[own], last[own] = save.last, save
    return None


def clash(session: Session, told: Told) -> int | None:
    """The sesi in which the sender gave numbers to other saves than those known here; nothing when all is well."""
    for number, saves in told.items():
        if first_other(_known(session, number), saves) is not None:
            return number
    return None


def learn(session: Session, told: Told) -> None:
    """Remember what the sender told of its own saves."""
    for number, saves in told.items():
        known = {save.first for save in _known(session, number)}
        fresh = [(*save, seal) for save, seal in saves.items() if save.first not in known]
        if fresh:
            columns: dict[str, list[Any]] = dict(
                zip(("n_from", "n_to", "h", "seal"), map(list, zip(*fresh, strict=True)), strict=True)
            )
            insert_many(
                session.connection(), cast(Table, KnownSave.__table__), {"sesi_idx": [number] * len(fresh), **columns}
            )


def _known(session: Session, number: int) -> list[Save]:
    query = select(KnownSave.n_from, KnownSave.n_to, KnownSave.h).where(KnownSave.sesi_idx == number)
    return [Save(*row) for row in session.execute(query.order_by(KnownSave.n_from))]


def _held(session: Session, peer: ExchangePeer) -> Told:
    """As far back as the points that are told; an office that went back further gets everything anyway."""
    received = points.read(peer.received)
    oldest = min((point.cn for point in received), default=0) if len(received) >= KEPT else 0
    query = (
        select(KnownSave.sesi_idx, KnownSave.n_from, KnownSave.n_to, KnownSave.h, KnownSave.seal)
        .join(ReplicaSesi, ReplicaSesi.idx == KnownSave.sesi_idx)
        .where(ReplicaSesi.replica_id == peer.replica_id, KnownSave.n_to > oldest)
    )
    found: dict[int, dict[Save, str]] = defaultdict(dict)
    for number, first, last, h, seal in session.execute(query.order_by(KnownSave.sesi_idx, KnownSave.n_from)):
        found[number][Save(first, last, h)] = seal
    return found


def _seals(line: Line) -> Sequence[str]:
    """Those of the saves of a line, in their order; older programs tell none."""
    found = line.get("seal", [""] * len(line["of"]))
    if any(type(seal) is not str or len(seal) > seals.LENGTH or not seal.isascii() for seal in found):
        raise ValueError("seal")
    return list(found)


def _save(raw: Any) -> Save:
    first, last, h = raw
    if type(first) is not int or type(last) is not int or type(h) is not str or not 0 < first <= last or len(h) > HASH:
        raise ValueError("save")
    return Save(first, last, h)
