"""What taking a bundle in would do, told before it is done.

A bundle of usual size is taken in for trial and the write rolled back; of a big one it is only counted which rows are
here already.
"""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field
from itertools import islice
from typing import Any, NoReturn

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from karier_desktop.exchange import upcast
from karier_desktop.exchange.bundle.header import Header
from karier_desktop.queries.exchange.places import among
from karier_desktop.queries.exchange.tables import shapes
from karier_desktop.queries.exchange.wire import key
from karier_desktop.services.exchange import apply
from karier_desktop.services.exchange.batch import Applied, Source
from karier_desktop.services.exchange.inbox import Parcel
from karier_desktop.services.exchange.opening import opened
from karier_desktop.services.exchange.pairing import Sender
from karier_desktop.services.exchange.views import Progress
from karier_desktop.storage.database import Database

BIG = 20_000
BATCH = 1000
NAMES = 8
Line = dict[str, Any]


@dataclass
class Seen:
    """What a bundle holds, and what would become of it."""

    applied: Applied = field(default_factory=Applied)
    tables: Counter[str] = field(default_factory=Counter)
    people: list[str] = field(default_factory=list)


class _Enough(Exception):
    """Rolls the trial back."""

    def __init__(self, applied: Applied) -> None:
        super().__init__()
        self.applied = applied


def see(database: Database, parcel: Parcel, sender: Sender, progress: Progress) -> Seen:
    """Look a bundle through where it lies; raises BundleRefused when it must not be used."""
    with opened(database, parcel, sender, progress) as bundle:
        seen = _contents(bundle.lines(), bundle.header)
        if bundle.rows > BIG:
            seen.applied = database.read(_counted, bundle.lines())
            return seen
        try:
            database.write(_tried, bundle.lines(), bundle.header, sender)
        except _Enough as enough:
            seen.applied = enough.applied
    return seen


def _contents(lines: Iterable[Line], head: Header) -> Seen:
    seen = Seen()
    for line in lines:
        found = upcast.upcast(line, head.schema) if line["t"] == "row" else None
        if found is None:
            continue
        seen.tables[str(found.get("tbl"))] += 1
        if found.get("tbl") == "employee" and len(seen.people) < NAMES:
            seen.people.append(str(found["f"].get("name", "")))
    return seen


def _tried(session: Session, lines: Iterable[Line], head: Header, sender: Sender) -> NoReturn:
    source = Source(head.from_office, sender.name, head.no, sender.role, sender.scope)
    explaining, rows = [], []
    for line in lines:
        if line["t"] in ("sesi", "act"):
            explaining.append(line)
        elif line["t"] == "row" and (found := upcast.upcast(line, head.schema)) is not None:
            rows.append(found)
    apply.learn(session, source, explaining)
    applied = apply.apply_rows(session, rows, source)
    raise _Enough(applied + apply.finish(session, source))


def _counted(session: Session, lines: Iterable[Line]) -> Applied:
    rows = (line for line in lines if line["t"] == "row" and line.get("tbl") in shapes())
    total, known = 0, 0
    while part := list(islice(rows, BATCH)):
        total += len(part)
        for table in {line["tbl"] for line in part}:
            column = shapes()[table].table.c.id
            ids = [key(line["pk"]) for line in part if line["tbl"] == table]
            known += session.scalar(select(func.count()).where(among(session, column, ids))) or 0
    return Applied(new=total - known, changed=known)
