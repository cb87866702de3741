"""The same list of operations leaves the same numbers and versions in the file and on the server (P13)."""

import random
from collections.abc import Callable
from datetime import date
from typing import Any
from uuid import UUID

import pytest
from sqlalchemy import select
from sqlalchemy.orm import Session

from karier_desktop.models import Base, ConflictHead, Employee, OrgUnit, Ownership, RankHistory, Record, Signer
from karier_desktop.rules.problem import KnownError
from karier_desktop.storage import bulk, chain_check, journal
from karier_desktop.storage.database import Database
from karier_desktop.storage.parents import record_types
from tests.support.databases import FixedClock

STEPS = 60
TEXTS = ("", "a", "Nahak", "I Gusti", "×")
FIELDS = ("name", "phone", "address", "note", "golongan", "search_text")
Act = Callable[[Session], object]


class Giving:
    """Draws operations; each is made of plain values, so that both databases are told the very same."""

    def __init__(self, seed: int) -> None:
        self.chance = random.Random(seed)
        self.made = 0

    def key(self) -> UUID:
        return UUID(int=self.chance.randint(1, 12))

    def values(self) -> dict[str, Any]:
        names = self.chance.sample(FIELDS, self.chance.randint(1, 3))
        return {name: self.chance.choice(TEXTS) for name in names}

    def next(self) -> Act:
        kinds = (self.person, self.people, self.change, self.change, self.change_many, self.twice, self.remove)
        more = (self.rank, self.unit, self.take_in, self.learn, self.compete, self.hand_over, self.local, self.failing)
        return self.chance.choice((*kinds, *more))()

    def person(self) -> Act:
        key, values = self.key(), {"name": "Baru", **self.values()}
        return lambda session: None if session.get(Employee, key) else session.add(Employee(id=key, nip="1", **values))

    def people(self) -> Act:
        rows = [{"id": self.key(), "nip": "2", "name": "Banyak", **self.values()} for _ in range(3)]
        rows = list({row["id"]: row for row in rows}.values())
        return lambda session: bulk.insert(session, Employee, [r for r in rows if not session.get(Employee, r["id"])])

    def change(self) -> Act:
        key, values = self.key(), self.values()
        return lambda session: set_values(session, key, values)

    def twice(self) -> Act:
        key, first, second = self.key(), self.values(), self.values()

        def both(session: Session) -> None:
            set_values(session, key, first)
            session.flush()
            change_many(session, Employee, [{"id": key, **second}])

        return both

    def change_many(self) -> Act:
        rows = {key: {"id": key, **self.values()} for key in (self.key(), self.key(), self.key())}
        return lambda session: change_many(session, Employee, list(rows.values()))

    def remove(self) -> Act:
        key = self.key()

        def away_or_back(session: Session) -> None:
            found = session.get(Employee, key)
            if found is not None and found.deleted_at:
                change_many(session, Employee, [{"id": key, "deleted_at": None}])
            elif found is not None:
                session.delete(found)

        return away_or_back

    def rank(self) -> Act:
        self.made += 1
        key, person, day = UUID(int=1000 + self.made), self.key(), date(2020, 4, self.chance.randint(1, 30))
        row = {"id": key, "employee_id": person, "golongan": "III/a", "effective_date": day}
        one = self.chance.random() < 0.5

        def add(session: Session) -> None:
            if session.get(Employee, person) is None:
                return
            session.add(RankHistory(**row)) if one else bulk.insert(session, RankHistory, [row])

        return add

    def unit(self) -> Act:
        self.made += 1
        key, person = UUID(int=1000 + self.made), self.key()

        def place(session: Session) -> None:
            session.add(OrgUnit(id=key, name="Dinas"))
            session.flush()
            set_values(session, person, {"unit_id": key})

        return place

    def take_in(self) -> Act:
        key, n = self.key(), self.chance.randint(1, 90)
        columns: dict[str, list[Any]] = {
            "id": [key],
            "nip": ["3"],
            "name": ["Dari jauh"],
            "_v": [f'{{"d":[40,{n}]}}'],
            "_k": [0],
        }
        return lambda session: None if session.get(Employee, key) else bulk.take_in(session, Employee, columns)

    def learn(self) -> Act:
        key, n, values = self.key(), self.chance.randint(1, 90), self.values()
        text = f'{{"c":[[40,{n}]],"d":[40,{n}]}}'
        return lambda session: merge(session, key, {**values, "_v": text, "_k": 0})

    def compete(self) -> Act:
        key, n = self.key(), self.chance.randint(1, 90)
        fields = sorted(set(self.values()) - {"golongan", "search_text"})

        def both(session: Session) -> None:
            if session.get(Employee, key) is None or session.get_one(Employee, key).conflicts:
                return
            told = {"table_name": "employee", "record_id": key, "root_id": key, "sesi_idx": 40, "n": n, "epoch": 1}
            for field in fields:
                session.add(ConflictHead(field=field, value="lain", found_at=session.info["now"], **told))
            merge(session, key, {"_v": f'{{"c":[[40,{n}],[41,{n}]],"d":[40,{n}]}}', "_k": len(fields)})

        return both

    def hand_over(self) -> Act:
        key, epoch = self.key(), self.chance.randint(2, 5)
        row = {"id": UUID(int=500 + key.int), "employee_id": key, "register": {"epoch": epoch}}

        def register(session: Session) -> None:
            known = session.get(Ownership, row["id"])
            if known is None:
                session.add(Ownership(**row))
            else:
                known.register = {"epoch": epoch}

        return register

    def local(self) -> Act:
        return lambda session: session.add(Signer(id=UUID(int=2000), position="Kepala", name="Ani")) if not session.get(
            Signer, UUID(int=2000)
        ) else None  # fmt: skip

    def failing(self) -> Act:
        key, values = self.key(), self.values()

        def fail(session: Session) -> None:
            set_values(session, key, values)
            session.flush()
            bulk.update(session, Employee, [{"id": UUID(int=77), "version": 1}])  # there is none

        return fail


def set_values(session: Session, key: UUID, values: dict[str, Any]) -> None:
    found = session.get(Employee, key)
    for name, value in values.items() if found else ():
        setattr(found, name, value)


def change_many(session: Session, model: type[Record], rows: list[dict[str, Any]]) -> None:
    present = {row["id"]: session.get(model, row["id"]) for row in rows}
    bulk.update(session, model, [{**row, "version": found.version} for row in rows if (found := present[row["id"]])])


def merge(session: Session, key: UUID, values: dict[str, Any]) -> None:
    found = session.get(Employee, key)
    if found is not None:
        bulk.merge(session, Employee, [{"id": key, "version": found.version, **values}])


def state(session: Session) -> dict[str, list[Any]]:
    """Everything that is told of rows, in plain values; the office's own id differs between the two."""
    told = {}
    for name in (*record_types(), "conflict_head", "replica_clock", "change_set", "change"):
        table = Base.metadata.tables[name]
        hidden = {"created_by", "changed_by", "deleted_by", "actor", "owner_office", "h", "found_at", "change_set_id"}
        hidden |= {"id"} if name in ("change_set", "conflict_head", "change") else set()
        shown = [column for column in table.columns if column.name not in hidden]
        told[name] = sorted(map(repr, session.execute(select(*shown)).all()))
    return told


@pytest.mark.parametrize("seed", range(5))
def test_the_same_operations_leave_the_same_state(
    sqlcipher_database: Database, postgres_database: Database, clock: FixedClock, seed: int
) -> None:
    both, giving = (sqlcipher_database, postgres_database), Giving(seed)
    undo: list[tuple[UUID | None, ...]] = []
    for step in range(STEPS):
        clock.advance(hours=1)
        act = giving.next()
        if undo and giving.chance.random() < 0.1:
            done = [attempt(database, taking_back(key)) for database, key in zip(both, undo.pop(), strict=True)]
        else:
            done = [attempt(database, act) for database in both]
        assert [made is None for made in done] in ([True] * 2, [False] * 2), step
        if None not in done:
            undo.append(tuple(done))
        if giving.chance.random() < 0.05:
            for database in both:
                database.new_sesi()
    left, right = (database.read(state) for database in both)
    for table in left:
        assert left[table] == right[table], table
    assert [database.read(chain_check.verify) for database in both] == [None, None]
    assert len(left["change_set"]) > STEPS / 3


def taking_back(change_set: UUID | None) -> Act:
    assert change_set
    return lambda session: journal.undo(session, change_set)


def attempt(database: Database, act: Act) -> UUID | None:
    try:
        return database.write(lambda session: act(session) and None).change_set
    except KnownError:
        return None
