"""Several copies of the program that hand rows to each other as lines, without files: a bundle is a list in memory."""

import json
import shutil
from collections.abc import Callable, Iterator
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any
from uuid import UUID, uuid4

import pytest
from sqlalchemy import select, update
from sqlalchemy.orm import Session

from karier_desktop.models import Record
from karier_desktop.models.exchange import ConflictHead, ExchangePeer, Replica
from karier_desktop.services.exchange import apply, conflicts, digest, rows, scope
from karier_desktop.services.exchange.apply import Applied, Source
from karier_desktop.services.exchange.views import ConflictItem
from karier_desktop.storage.context import now
from karier_desktop.storage.database import Created, Database
from tests.support.databases import PASSWORD, USERNAME, FixedClock

Line = dict[str, Any]
NAMES = {"hub": "BKPSDM Nusa Timur", "a": "Puskesmas Wairunu", "b": "Puskesmas Lamakera", "twin": "Komputer kedua"}


@dataclass
class Copy:
    """One copy: its database, and what it has sent to whom."""

    name: str
    data: Database
    office: str
    sent: dict[str, int] = field(default_factory=dict)
    numbers: int = 0

    def write(self, fn: Callable[..., Any], *args: Any) -> Any:
        return self.data.write(fn, *args).value

    def read(self, fn: Callable[..., Any], *args: Any) -> Any:
        return self.data.read(fn, *args)

    def knows(self, other: "Copy", role: str, *prefixes: str) -> None:
        """Pair with another copy, as what it is to this one."""
        self.write(_pair, other, role, list(prefixes))

    def bundle(self, to: "Copy", since: int | None = None) -> list[Line]:
        """The lines for another copy, as they come out of a file at its end."""
        known = self.sent.get(to.name, 0) if since is None else since
        lines = json.loads(json.dumps(self.read(_lines, to.office, known)))
        self.sent[to.name] = self.read(_last)
        self.data.new_sesi()
        return list(lines)

    def takes(self, lines: list[Line], sender: "Copy", size: int = 10_000) -> Applied:
        """Take lines in, so many rows in each write."""
        self.numbers += 1
        source = self.read(_source, sender, self.numbers)
        total = Applied()
        parts = [lines[start : start + size] for start in range(0, len(lines), size)] or [[]]
        for part in parts:
            total += self.write(_take, source, part)
        total += self.write(apply.finish, source)
        self.data.new_sesi()
        return total

    def sends(self, to: "Copy", since: int | None = None) -> Applied:
        """A bundle there."""
        return to.takes(self.bundle(to, since), self)

    def digest(self) -> dict[str, list[Any]]:
        return dict(self.read(digest.digest).tables)

    def waiting(self) -> tuple[ConflictItem, ...]:
        return tuple(self.read(conflicts.waiting).items)

    def row(self, model: type[Record], record_id: UUID) -> dict[str, Any]:
        """A row as it stands, "heads" telling the values of fields that have several."""
        found: dict[str, Any] = self.read(_row, model, record_id)
        return found


def sesi_of(lines: list[Line]) -> list[Line]:
    """The lines of a bundle that tell whose the versions are."""
    return [line for line in lines if line["t"] == "sesi"]


def meet(*copies: Copy) -> None:
    """Bundles both ways, between the first and each other one, until nothing changes."""
    hub, *others = copies
    for _ in range(5):
        before = [copy.read(_last) for copy in copies]
        for other in others:
            other.sends(hub)
            hub.sends(other)
        if before == [copy.read(_last) for copy in copies]:
            return
    raise AssertionError("they never come to rest")


def _pair(session: Session, other: Copy, role: str, prefixes: list[str]) -> None:
    peer = ExchangePeer(
        office_id=other.office,
        replica_id=other.read(lambda there: there.scalars(select(Replica.replica_id)).one()),
        code=other.name.upper(),
        name=NAMES[other.name],
        role=role,
        state="verified",
        scope=prefixes,
        made_at=now(session),
    )
    session.add(peer)
    if role == "cabang":
        session.execute(update(Replica).values(role="hub"))


def _peer(session: Session, office: str) -> ExchangePeer:
    return session.scalars(select(ExchangePeer).where(ExchangePeer.office_id == office)).one()


def _lines(session: Session, office: str, since: int) -> list[Line]:
    peer = _peer(session, office)
    return list(rows.lines(session, since, scope.scope_of(session, peer.role, peer.office_id, peer.scope, since)))


def _source(session: Session, sender: Copy, no: int) -> Source:
    peer = _peer(session, sender.office)
    return Source(peer.office_id, peer.name, no, peer.role, tuple(peer.scope))


def _take(session: Session, source: Source, lines: list[Line]) -> Applied:
    apply.learn(session, source, [line for line in lines if line["t"] != "row"])
    return apply.apply_rows(session, [line for line in lines if line["t"] == "row"], source)


def _last(session: Session) -> int:
    return session.connection().exec_driver_sql("SELECT cn FROM replica_clock").scalar() or 0


def _row(session: Session, model: type[Record], record_id: UUID) -> dict[str, Any]:
    record = session.get_one(model, record_id)
    found: dict[str, Any] = {each.key: getattr(record, each.key) for each in model.__mapper__.column_attrs}
    others = session.execute(
        select(ConflictHead.field, ConflictHead.value).where(ConflictHead.record_id == record_id)
    ).all()
    found["heads"] = {name: sorted(str(value) for key, value in others if key == name) for name, _ in others}
    return found


def identity(session: Session, office: str, name: str = "") -> None:
    """Make a copied database one of its own."""
    session.execute(update(Replica).values(replica_id=uuid4().hex, office_id=office, role="office", name=name))


Make = Callable[..., Copy]


@pytest.fixture
def make(_file_template: Created, tmp_path: Path, clock: FixedClock) -> Iterator[Make]:
    """Makes copies: `make("a")` with a file of its own, `make("hub", database)` of a given database."""
    opened: list[Database] = []

    def one(name: str, database: Database | None = None, office: str = "", of: Copy | None = None) -> Copy:
        if database is None:
            source = of.data.folder if of else _file_template.folder
            folder = Path(shutil.copytree(source, tmp_path / f"{name}-{len(opened)}"))
            database = Database.open(folder, USERNAME, PASSWORD, clock=clock)
            opened.append(database)
        if of is not None:
            return Copy(name, database, office)
        office_id = office or uuid4().hex
        database.write(identity, office_id, NAMES[name])
        database.new_sesi()
        return Copy(name, database, office_id)

    yield one
    for database in opened:
        with suppress(RuntimeError):
            database.close()


def copy_of(original: Copy, make: Make) -> Copy:
    """The file as it is now, put back later and opened again."""
    return make(original.name, office=original.office, of=original)
