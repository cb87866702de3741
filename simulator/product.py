"""The product itself as a replica: real databases in real folders, the services that screens and command line call."""

import random
import shutil
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from pathlib import Path
from types import SimpleNamespace
from typing import Any
from uuid import UUID, uuid5

from sqlalchemy import select
from sqlalchemy.orm import Session

from karier_desktop.exchange.bundle import reader
from karier_desktop.models import Employee, FamilyMember, OrgUnit
from karier_desktop.models.base import Record
from karier_desktop.models.exchange import (
    ConflictHead,
    ExchangeBundle,
    ExchangeNotice,
    Ownership,
    ReplicaClock,
    ReviewItem,
)
from karier_desktop.rules.problem import KnownError
from karier_desktop.services.exchange import digest, log, notices, ownership, receiving, register, sending, taking
from karier_desktop.storage import audit, chain_check, sesi
from karier_desktop.storage.database import Database
from karier_desktop.storage.sesi import OwnSesi
from simulator.folders import SPACE, Folders, Kind, SkewedClock, code, names, office_id, open_folder, peer_of, unit_id
from simulator.mix import Mix
from simulator.replica import Arrival, Heads, Outcome, Owner, Sealed

DAY = date(1900, 1, 1)
COLUMNS: dict[type[Record], dict[str, str]] = {
    Employee: {"a": "birth_place", "b": "birth_date", "c": "tax_number"},
    FamilyMember: {"a": "name", "b": "birth_date", "c": "note"},
}
BATCH = 2
"""Rows in one write, so that small bundles are cut in the middle too."""


class PluggedOff(Exception):
    """The plug was pulled."""


@dataclass
class Bench:
    """What the replicas of one history share."""

    folders: Folders
    root: Path
    stick: Path
    hub: str
    chance: random.Random
    offices: Mapping[str, str]
    """Names by office id."""
    open: int = 0

    def fresh(self, name: str) -> Path:
        """A place of this history that nobody has used."""
        return self.root / self.folders.fresh(name).name

    def left(self) -> None:
        """The last one out takes everything away."""
        self.open -= 1
        if not self.open:
            shutil.rmtree(self.root)


@dataclass(frozen=True)
class Machine:
    """A snapshot of a computer: its folder, and what the running program remembered."""

    folder: Path
    held: Any


def model_of(row: str) -> type[Record]:
    """Every third row is a family member, with a person of its own."""
    return FamilyMember if int(row[1:]) % 3 == 0 else Employee


def key_of(row: str) -> UUID:
    """The row's key in every replica."""
    return uuid5(SPACE, row)


def person_of(row: str) -> UUID:
    """The person a row belongs to."""
    return key_of(row) if model_of(row) is Employee else uuid5(SPACE, f"{row} person")


def stored(name: str, value: str) -> Any:
    """A value as the column wants it."""
    return DAY + timedelta(days=int(value[1:])) if name == "b" else value


def value_of(name: str, found: Any) -> str:
    """The value an edit wrote, from the column or from what competes with it."""
    if name != "b":
        return str(found)
    day = date.fromisoformat(found) if isinstance(found, str) else found
    return f"e{(day - DAY).days}" if day else str(day)


class ProductReplica:
    """One installation."""

    unknown: frozenset[str] = frozenset()

    def __init__(self, office: str, folder: Path, bench: Bench) -> None:
        self.office = office
        self.folder = folder
        self.bench = bench
        self.clock = SkewedClock(bench.chance)
        self.rows: set[str] = set()
        """Every row of the history: what the keys stand for."""
        bench.open += 1
        self.data = self.open()

    def open(self) -> Database:
        """The program starts."""
        return open_folder(self.office, self.folder, self.clock)

    # ---- work

    def write(self, row: str, values: Mapping[str, str]) -> bool:
        """Through the same session as any form."""
        try:
            self.data.write(_write, row, values, self.office)
        except KnownError:
            return False
        return True

    def export(self, to: str) -> Sealed:
        """On the stick, and kept under a name of its own."""
        received = self.data.read(_received, to)
        sent = sending.send(self.data, code(to), self.bench.stick)
        with sent.path.open("rb") as file:
            header = reader.peek(file)
        path = self.bench.fresh("parcel").with_suffix(".KRB")
        sent.path.rename(path)
        return Sealed(header.uuid, to, path, (header.upto.cn, header.upto.h), received)

    def receive(self, bundle: Sealed, stop_after: int | None = None) -> Arrival:
        """As the button does."""
        before = self.data.read(_done)
        stored = 0

        def progress(step: str, done: int, total: int) -> None:
            nonlocal stored
            stored += step == "Menyimpan"
            if stop_after is not None and stored >= stop_after and done < total:
                raise PluggedOff

        try:
            found = receiving.look(self.data, [bundle.payload])
            state = receiving.receive(self.data, [one for one in found if one.path == bundle.payload], progress).state
        except PluggedOff:
            self.restart()
            return Arrival("cut")
        after = self.data.read(_done)
        return Arrival(_outcome(state, bundle.key in after), tuple(sorted(after - before)))

    def restart(self) -> None:
        """The program ends and is started again."""
        self.data.close()
        self.data = self.open()

    # ---- to look at

    def heads(self) -> Heads:
        """Columns, and what competes with them."""
        return self.data.read(_heads)

    def shown(self, row: str, field: str) -> str:
        """The column."""
        (value,) = self.data.read(_shown, row, field)
        return value

    def digest(self) -> str:
        """As `check --digest` prints it."""
        return self.data.read(_digest)

    def alarms(self) -> tuple[str, ...]:
        """Notices that the data of two offices differ, and breaks in the chains."""
        return self.data.read(_alarms)

    def change_number(self) -> int:
        """The clock of the database."""
        return self.data.read(_cn)

    # ---- copies

    def backup(self) -> Path:
        """Closed, copied in Explorer, opened again."""
        self.data.close()
        copy = Path(shutil.copytree(self.folder, self.bench.fresh("copy")))
        self.data = self.open()
        return copy

    def restore(self, copy: Path) -> None:
        """Closed, the copy put in its place, opened."""
        self.data.close()
        shutil.rmtree(self.folder)
        shutil.copytree(copy, self.folder)
        self.data = self.open()

    def freeze(self) -> Machine:
        """The folder as it lies, and the memory of the program."""
        copy = Path(shutil.copytree(self.folder, self.bench.fresh("machine")))
        return Machine(copy, self.data._sesi._held)

    def thaw(self, frozen: Machine) -> None:
        """Both come back, and the program does not notice."""
        self.restore(frozen.folder)
        held = OwnSesi()
        held._held = frozen.held
        self.data._sesi = held

    def clone(self) -> "ProductReplica":
        """A copy of the folder on a second computer."""
        copy = self.backup()
        return ProductReplica(self.office, copy, self.bench)

    def close(self) -> None:
        """The history is over."""
        self.data.close()
        self.bench.left()

    # ---- owners

    def owner(self, row: str) -> Owner | None:
        """From the register, or from the file itself."""
        found = self.data.read(_owner, row)
        if found is None or not found.office:
            return None
        return Owner(found.epoch, self.bench.offices[found.office], found.state == register.ACCEPTED)

    def release(self, row: str, to: str) -> None:
        """The owner hands the person over."""
        self.data.write(ownership.release, person_of(row), office_id(to))

    def settle(self) -> None:
        """What came in was accepted by the import; the hub decides between two owners."""
        if self.office == self.bench.hub:
            self.data.write(_arbitrate)

    def reviews(self) -> frozenset[tuple[str, str]]:
        """Fields with several values, and open items."""
        return self.data.read(_reviews)


def _write(session: Session, row: str, values: Mapping[str, str], office: str) -> None:
    model = model_of(row)
    person = person_of(row)
    record = session.get(model, key_of(row))
    if record is None:
        if session.get(Employee, person) is None:
            unit = session.get(OrgUnit, unit_id(office))
            session.add(Employee(id=person, nip=row, name=f"Pegawai {row}", unit_id=unit.id if unit else None))
            session.flush()
        record = session.get(model, key_of(row)) or FamilyMember(
            id=key_of(row), employee_id=person, relation="anak", name=""
        )
        session.add(record)
    for name, value in values.items():
        setattr(record, COLUMNS[model][name], stored(name, value))


def _received(session: Session, name: str) -> tuple[tuple[int, str], ...]:
    return tuple((int(cn), str(h)) for cn, h, _ in peer_of(session, name).received)


def _done(session: Session) -> frozenset[str]:
    """Bundles that were taken in; not those that waited and whose changes came with a later one."""
    query = select(ExchangeBundle.id, ExchangeBundle.result)
    found = session.execute(query.where(ExchangeBundle.direction == log.IN, ExchangeBundle.state == log.DONE))
    return frozenset(key.hex for key, result in found if "overtaken" not in result)


def _outcome(state: str, done: bool) -> Outcome:
    if done:
        return "done"
    return "held" if state == "held" else "refused"


def _names(session: Session) -> dict[UUID, str]:
    """Rows by key: the number of the person is the row's name."""
    return {key_of(nip): nip for nip in session.scalars(select(Employee.nip))}


def _heads(session: Session) -> dict[str, dict[str, frozenset[str]]]:
    found: dict[str, dict[str, set[str]]] = {}
    known = _names(session)
    for model, columns in COLUMNS.items():
        table = model.__table__
        for key, *values in session.execute(select(table.c.id, *(table.c[column] for column in columns.values()))):
            row = known.get(key)
            if row is not None and model_of(row) is model:
                shown = zip(columns, values, strict=True)
                found[row] = {name: {value_of(name, value)} for name, value in shown if value not in ("", None)}
    for table_name, key, column, value in session.execute(
        select(ConflictHead.table_name, ConflictHead.record_id, ConflictHead.field, ConflictHead.value)
    ):
        row = known.get(key)
        if row is None or row not in found or table_name != model_of(row).__tablename__:
            continue
        for name, own in COLUMNS[model_of(row)].items():
            if own == column:
                found[row].setdefault(name, set()).add(value_of(name, value))
    return {row: {name: frozenset(values) for name, values in fields.items()} for row, fields in found.items()}


def _shown(session: Session, row: str, name: str) -> tuple[str]:
    model = model_of(row)
    return (value_of(name, getattr(session.get_one(model, key_of(row)), COLUMNS[model][name])),)


def _digest(session: Session) -> str:
    return digest.digest(session).text


def _alarms(session: Session) -> tuple[str, ...]:
    told = session.scalars(
        select(ExchangeNotice.text).where(ExchangeNotice.kind == notices.DIGEST, ExchangeNotice.text != "")
    )
    broken = (chain_check.verify(session), audit.verify(session))
    return (*told, *(f"chain: {found}" for found in broken if found is not None))


def _cn(session: Session) -> int:
    return session.get_one(ReplicaClock, 1).cn


def _owner(session: Session, row: str) -> Any:
    if session.get(Employee, person_of(row)) is None:
        return None
    return ownership.owner_of(session, person_of(row))


def _arbitrate(session: Session) -> None:
    for found in session.scalars(select(Ownership).where(Ownership.conflicts > 0)).all():
        others = session.scalars(select(ConflictHead.value).where(ConflictHead.record_id == found.id)).all()
        if register.divided([found.register, *others]):
            ownership.arbitrate(session, found.employee_id, str(found.register["office"]))


def _reviews(session: Session) -> frozenset[tuple[str, str]]:
    known = _names(session)
    listed = [*session.execute(select(ConflictHead.record_id, ConflictHead.field))]
    listed += session.execute(select(ReviewItem.record_id, ReviewItem.field).where(ReviewItem.state == "open"))
    found = set()
    for key, column in listed:
        if (row := known.get(key)) is not None:
            columns = COLUMNS[model_of(row)].items()
            found |= {(row, name) for name, own in columns if column in (own, "")}
    return frozenset(found)


def set_up(folders: Folders, offices: list[str], hub: str, chance: random.Random, mix: Mix) -> Bench:
    """What the replicas of a history share."""
    taking.BATCH = BATCH
    setattr(sesi, "os", SimpleNamespace(urandom=chance.randbytes))  # noqa: B010 - its only source of chance
    kind: Kind = "one office" if mix.one_office else "deep tree" if mix.deep else "tree"
    root = folders.set_up(kind, offices, hub)
    stick = root / "stick"
    stick.mkdir()
    return Bench(folders, root, stick, hub, chance, dict(names(offices)))
