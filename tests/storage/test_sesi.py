"""A number is never used twice under one name: after a restore, a copy, or a server put back, the sesi is another."""

import shutil
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from sqlalchemy import select
from sqlalchemy.orm import Session

from karier_desktop.models import ChangeSet, OrgUnit, Replica, ReplicaSesi
from karier_desktop.storage import chain, chain_check, sqlcipher
from karier_desktop.storage.database import Database
from karier_desktop.storage.numbers import numbers
from karier_desktop.storage.sesi import Name, intern
from tests.support.child import add_unit
from tests.support.databases import PASSWORD, USERNAME, FixedClock


def sesi(session: Session) -> list[str]:
    return list(session.scalars(select(ReplicaSesi.sesi).order_by(ReplicaSesi.idx)))


def test_nothing_is_drawn_until_something_is_written(data_folder: Path, clock: FixedClock) -> None:
    for expected in (0, 1, 2):
        database = Database.open(data_folder, USERNAME, PASSWORD, clock=clock)
        assert len(database.read(sesi)) == expected
        database.write(add_unit, "1")
        database.write(add_unit, "2")
        assert len(database.read(sesi)) == expected + 1
        database.close()


def test_a_file_put_back_counts_again_under_another_name(data_folder: Path, clock: FixedClock) -> None:
    file, aside = data_folder / sqlcipher.FILE, data_folder / "salinan"

    def one_more() -> chain.Point:
        database = Database.open(data_folder, USERNAME, PASSWORD, clock=clock)
        database.write(add_unit, "1")
        point = database.read(chain.point)
        database.close()
        return point

    one_more()
    shutil.copy(file, aside)
    lost = one_more()
    shutil.copy(aside, file)
    again = one_more()
    assert (lost.cn, again.cn) == (2, 2)
    assert lost.sesi.split(":")[0] == again.sesi.split(":")[0]
    assert lost.sesi != again.sesi
    assert lost.h != again.h


def test_a_server_put_back_under_a_running_program(postgres_database: Database) -> None:
    """As after pg_restore: the connections are new, the program's memory is not."""
    for number in range(3):
        postgres_database.write(add_unit, f"{number}")

    def put_back(session: Session) -> None:
        session.connection().exec_driver_sql("TRUNCATE change, change_set, org_unit CASCADE")
        session.connection().exec_driver_sql("UPDATE replica_clock SET cn = 1, no = 0")

    postgres_database.write(put_back)
    postgres_database.write(add_unit, "x")
    first, second = postgres_database.read(sesi)
    assert postgres_database.read(chain.point)[::2] == (2, f"{postgres_database.read(replica)}:{second}")
    postgres_database.write(add_unit, "y")
    assert postgres_database.read(sesi) == [first, second]


def replica(session: Session) -> str:
    return session.scalars(select(Replica.replica_id)).one()


def test_a_clock_set_back_draws_another(database: Database, clock: FixedClock) -> None:
    database.write(add_unit, "1")
    clock.advance(days=-900)
    database.write(add_unit, "2")
    assert len(database.read(sesi)) == 2


def test_one_drawn_anew_while_a_write_goes_on(database: Database) -> None:
    def write(session: Session) -> None:
        add_unit(session, "1")
        session.flush()
        database.new_sesi()

    database.write(write)
    database.write(add_unit, "2")
    assert len(database.read(sesi)) == 2


def test_a_number_taken_for_nothing_is_a_save_of_its_own(database: Database) -> None:
    assert database.write(lambda session: list(numbers(session).take_many(session, 2))).change_set is None
    database.write(add_unit, "1")
    assert database.read(chain.point).cn == 3
    assert database.read(chain_check.verify) is None


def test_a_foreign_sesi_has_one_number(database: Database) -> None:
    def learn(session: Session) -> tuple[int, int, int]:
        numbers(session).lock(session)
        names = [Name("a" * 32, "1" * 16, "c" * 32), Name("a" * 32, "2" * 16, "c" * 32)]
        return intern(session, names[0]), intern(session, names[1]), intern(session, names[0])

    assert database.write(learn).value == (1, 2, 1)
    assert database.read(sesi) == ["1" * 16, "2" * 16]


def test_programs_on_one_server_number_without_gaps(postgres_url: str, clock: FixedClock) -> None:
    """Two programs with two clerks each, and a reader that asks for what is new: it misses nothing."""
    programs = [Database.open_postgres(postgres_url, clock=clock) for _ in range(2)]
    seen: list[int] = []

    def newer(session: Session) -> list[int]:
        query = select(OrgUnit.cn).where(OrgUnit.cn > (seen[-1] if seen else 0))
        return list(session.scalars(query.order_by(OrgUnit.cn)))

    with ThreadPoolExecutor(4) as pool:
        work = [pool.submit(programs[number % 2].write, add_unit, f"{number}") for number in range(60)]
        while not all(done.done() for done in work):
            seen += programs[0].read(newer)
        assert all(done.result().changed for done in work)
    seen += programs[0].read(newer)
    assert seen == list(range(1, 61))
    assert programs[1].read(chain_check.verify) is None
    owners = programs[0].read(lambda session: set(session.scalars(select(ChangeSet.sesi_idx))))
    assert owners == {1, 2}
    for program in programs:
        program.close()
