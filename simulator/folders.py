"""Data folders of offices that trust each other already, made once and copied for each history."""

import random
import shutil
import tempfile
from collections.abc import Callable, Iterator, Mapping, MutableMapping, Sequence
from contextlib import closing
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, timedelta
from itertools import permutations
from pathlib import Path
from typing import Any, Literal, TypeAlias
from uuid import UUID, uuid5

from sqlalchemy.orm import Session
from sqlalchemy.util import LRUCache

from karier_desktop.models import OfficeProfile, OrgUnit
from karier_desktop.models.exchange import Replica
from karier_desktop.queries.exchange import trust
from karier_desktop.services.exchange import office, pairing
from karier_desktop.storage import reserve
from karier_desktop.storage.database import Database
from karier_desktop.storage.slots import Cost
from simulator.mix import Mix

SPACE = UUID("7d3c1d8e-0b55-5c1b-9a52-6f1b0d7e4a10")
USERNAME, PASSWORD = "petugas", "kuda laut biru terbang"
CHEAP = Cost(memory_kib=8, rounds=1, lanes=1)
START = datetime(2026, 3, 12, 2, 41, tzinfo=UTC)
_STATEMENTS: Mapping[str, MutableMapping[Any, Any]] = {"sqlite": LRUCache(2000), "postgresql": LRUCache(2000)}
Kind: TypeAlias = Literal["tree", "deep tree", "one office"]
"""A hub with branches that get their own people; or several computers of one office that share everything."""


@dataclass
class SkewedClock:
    """A clock that is wrong by decades and now and then jumps back."""

    chance: random.Random
    at: datetime = START
    skew: timedelta = field(default_factory=timedelta)

    def __post_init__(self) -> None:
        self.skew = timedelta(days=self.chance.randint(-30 * 365, 30 * 365))

    def now(self) -> datetime:
        """Later than before, mostly."""
        self.at += timedelta(seconds=self.chance.randint(1, 600))
        if self.chance.random() < 0.02:
            self.at -= timedelta(days=self.chance.randint(1, 60))
        return self.at + self.skew

    def today(self) -> date:
        """The day of this moment."""
        return (self.at + self.skew).date()


def code(name: str) -> str:
    """What the office is called on the stick."""
    return name.upper()


def office_id(name: str) -> str:
    """The same in every history."""
    return uuid5(SPACE, name).hex


def unit_id(name: str) -> UUID:
    """The unit of an office, as every replica has it."""
    return uuid5(SPACE, f"unit {name}")


def quick_place() -> Path:
    """A new folder, in memory where there is such a place: thousands of saves wait for no disk."""
    memory = Path("/dev/shm")
    return Path(tempfile.mkdtemp(prefix="karier-simulator-", dir=memory if memory.is_dir() else None))


Open: TypeAlias = Callable[[str, Path, "SkewedClock"], Database]
"""Opens the data of an office whose folder is given."""


def open_folder(name: str, folder: Path, clock: SkewedClock) -> Database:
    """As the program does at its start."""
    return remember(Database.open(folder, USERNAME, PASSWORD, clock=clock))


def remember(database: Database) -> Database:
    """A program opens its database once; here each opening would spell all statements anew."""
    for engine in (database.store.reading, database.store.writing):
        engine._compiled_cache = _STATEMENTS[engine.dialect.name]
    return database


class Folders:
    """Templates by kind of exchange, below one folder that is thrown away at the end."""

    def __init__(self, below: Path, opening: Open = open_folder) -> None:
        self._below = below
        self._open = opening
        self._made: set[tuple[Kind, tuple[str, ...]]] = set()
        self._numbers = iter(range(1 << 30))

    def set_up(self, kind: Kind, offices: Sequence[str], hub: str) -> Path:
        """A copy of the folders of these offices, one below the other by name."""
        names = tuple(offices)
        template = self._below / f"{kind} {len(names)}".replace(" ", "-")
        if (kind, names) not in self._made:
            _Template(template, kind, names, hub, self._open).make()
            self._made.add((kind, names))
        return Path(shutil.copytree(template, self.fresh("history")))

    def fresh(self, name: str) -> Path:
        """A name nobody has used."""
        return self._below / f"{name}-{next(self._numbers)}"


@dataclass
class _Template:
    """Offices that have read each other's cards and compared the digits."""

    folder: Path
    kind: Kind
    offices: tuple[str, ...]
    hub: str
    open: Open
    clock: SkewedClock = field(default_factory=lambda: SkewedClock(random.Random(0)))

    def make(self) -> None:
        reserve.SIZE = 1 << 12
        self.clock.skew = timedelta()
        blank = self.folder / "blank"
        made = Database.create(blank, "Kantor", USERNAME, PASSWORD, clock=self.clock, cost=CHEAP)
        made.database.write(self.units)
        made.database.close()
        for name in self.offices:
            shutil.copytree(blank, self.folder / name)
            with closing(self._door(name)) as database:
                database.write(_identify, name)
                database.write(office.keys)
        shutil.rmtree(blank)
        for name, other in permutations(self.offices, 2):
            with closing(self._door(name)) as database, closing(self._door(other)) as there:
                self._trust(database, there, other, self.role(name, other))

    def _door(self, name: str) -> Database:
        return self.open(name, self.folder / name, self.clock)

    def _trust(self, database: Database, there: Database, name: str, role: str) -> None:
        _, card = there.read(office.card_file)
        database.write(pairing.import_card, card)
        digits = there.read(office.own).fingerprint.replace(" ", "")[-10:]
        pairing.confirm(database, code(name), digits, role, [self.unit_code(name)] if role == "cabang" else [])

    def parent(self, name: str) -> str:
        """The office above."""
        return Mix("", deep=self.kind == "deep tree").parent(name)

    def unit_code(self, name: str) -> str:
        """The code of an office's unit: that of the office above comes before it."""
        own = f"U{self.offices.index(name):02}"
        return own if self.parent(name) == self.hub else f"{self.unit_code(self.parent(name))}.{own}"

    def units(self, session: Session) -> None:
        """The units of all offices."""
        session.add(OrgUnit(id=unit_id(self.hub), name="Kabupaten", code="53"))
        session.flush()
        for name in self.offices:
            if name != self.hub:
                above = unit_id(self.parent(name))
                session.add(OrgUnit(id=unit_id(name), name=f"Unit {name}", code=self.unit_code(name), parent_id=above))

    def role(self, name: str, other: str) -> str:
        """What the other office is to this one."""
        if self.kind == "one office":
            return "setara"
        if name != self.hub and self.parent(name) == other:
            return "induk"
        return "cabang" if other != self.hub and self.parent(other) == name else "asing"


def _identify(session: Session, name: str) -> None:
    row = session.get_one(Replica, 1)
    row.replica_id, row.office_id, row.office_code = uuid5(SPACE, f"replica {name}").hex, office_id(name), code(name)
    profile = session.query(OfficeProfile).first() or OfficeProfile(name="")
    profile.name = f"Kantor {name}"
    session.add(profile)


def peer_of(session: Session, name: str) -> Any:
    """What is stored about another office."""
    return trust.peer_of(session, office_id(name))


def names(offices: Sequence[str]) -> Iterator[tuple[str, str]]:
    """Offices by their id."""
    for name in offices:
        yield office_id(name), name
