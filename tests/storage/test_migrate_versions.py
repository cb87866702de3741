"""Rows from before the exchange are taken for one edit of this office, on file and server alike."""

import re
import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import psycopg
import pytest
from sqlalchemy import Text, make_url, select
from sqlalchemy.orm import Session

from karier_desktop.models import ChangeSet, Employee, OrgUnit, RankHistory, Replica, ReplicaClock, ReplicaSesi, Signer
from karier_desktop.storage import chain_check, migrate, setup, sqlcipher
from karier_desktop.storage.check import check
from karier_desktop.storage.database import Database
from tests.support.child import add_unit
from tests.support.databases import CHEAP, OFFICE, PASSWORD, USERNAME, FixedClock

Run = Callable[[str], object]
MARKS = "id, version, created_at, changed_at"


@pytest.fixture
def before(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Callable[[], None]]:
    """The steps of the program before; call it to have those of today."""
    steps = Path(shutil.copytree(migrate.STEPS, tmp_path / "steps", ignore=shutil.ignore_patterns("__pycache__")))
    for path in (steps / "versions").glob("v*.py"):
        if path.name >= "v0010":
            path.unlink()
    today = migrate.STEPS

    def use(place: Path) -> None:
        monkeypatch.setattr(migrate, "STEPS", place)
        migrate.known_versions.cache_clear()

    use(steps)
    yield lambda: use(today)
    use(today)


def fill(run: Run) -> None:
    """Two units, three people, one rank, one official; the second person was removed from the file by hand."""
    filled = "'2026-01-01', '2026-01-01'"
    for number in (1, 2):
        run(
            f"INSERT INTO org_unit ({MARKS}, name, short_name, code, siasn_id, head_position, sort_order, "
            f"needs_review) VALUES ('{key(number)}', 1, {filled}, 'Unit', '', '', '', '', 0, 1=0)"
        )
    names = [column.name for column in Employee.__table__.columns if isinstance(column.type, Text)]
    texts = [name for name in names if name not in ("owner_office", "_v")]
    rest = "part_time, probation, flags, golongan_order"
    for number in (11, 12, 13):
        run(
            f"INSERT INTO employee ({MARKS}, {', '.join(texts)}, {rest}) "
            f"VALUES ('{key(number)}', 1, {filled}, {', '.join(repr('x') for _ in texts)}, 1=0, 1=0, '[]', 0)"
        )
    run(f"DELETE FROM employee WHERE id = '{key(12)}'")
    run(
        f"INSERT INTO rank_history ({MARKS}, employee_id, golongan, effective_date, promotion_kind, decree_number, "
        f"decree_official, origin, note) VALUES ('{key(21)}', 1, {filled}, '{key(11)}', 'III/a', '2024-04-01', "
        "'', '', '', '', '')"
    )
    run(
        f"INSERT INTO signer ({MARKS}, position, on_behalf_of, mode, name, rank, nip, state_official, is_default) "
        f"VALUES ('{key(31)}', 1, {filled}, 'Kepala', '', 'definitif', 'Ani', '', '', 1=0, 1=0)"
    )


def key(number: int) -> str:
    return f"{number:032x}"


def old_file(folder: Path, clock: FixedClock) -> None:
    with setup.making(folder, OFFICE, USERNAME, PASSWORD, clock, CHEAP) as made:
        made.lock.release()
    connection = sqlcipher.connect(made.path, made.key)
    fill(connection.execute)
    connection.close()


def old_server(server: str, name: str) -> str:
    with psycopg.connect(server, autocommit=True) as admin:
        admin.execute(f"CREATE DATABASE {name} TEMPLATE template0")
    url = make_url(server).set(database=name).render_as_string(hide_password=False)
    migrate.server_to_date(url)
    with psycopg.connect(url) as connection:
        fill(lambda statement: connection.execute(statement.encode()))
    return url


def told(session: Session) -> list[tuple[int, str]]:
    kinds = (OrgUnit, Employee, RankHistory, Signer)
    return [row for kind in kinds for row in session.execute(select(kind.cn, kind.versions).order_by(kind.cn))]


def look_over(database: Database) -> None:
    rows = database.read(told)
    assert [text for _, text in rows[-1:]] == [""]
    numbers = [number for number, _ in rows[:-1]]
    assert [text for _, text in rows[:-1]] == [f'{{"d":[1,{number}]}}' for number in numbers]
    assert len(set(numbers)) == 5
    found = database.read(lambda session: session.execute(select(Replica.office_id, Replica.office_code)).one())
    assert re.fullmatch("[0-9A-HJKMNP-TV-Z]{8}", found[1])
    assert set(database.read(lambda session: session.scalars(select(Employee.owner_office)).all())) == {found[0]}
    clock = database.read(lambda session: session.execute(select(ReplicaClock.cn, ReplicaClock.no)).one())
    assert clock == (max(numbers), 1)
    assert database.read(lambda session: session.scalars(select(ChangeSet.label)).all()) == [
        "Isi sebelum pertukaran data"
    ]
    assert database.read(chain_check.verify) is None
    database.write(add_unit, "Baru")
    assert len(database.read(lambda session: session.scalars(select(ReplicaSesi.idx)).all())) == 2
    assert database.read(chain_check.verify) is None
    assert not [finding.text for finding in check(database) if "Nomor" in finding.text and finding.level == "error"]


def test_a_file_from_before(before: Callable[[], None], tmp_path: Path, clock: FixedClock) -> None:
    old_file(tmp_path / "data", clock)
    before()
    database = Database.open(tmp_path / "data", USERNAME, PASSWORD, clock=clock)
    look_over(database)
    database.close()


def test_a_server_from_before(before: Callable[[], None], postgres_server_url: str, clock: FixedClock) -> None:
    url = old_server(postgres_server_url, "karier_from_before")
    before()
    database = Database.open_postgres(url, clock=clock)
    look_over(database)
    database.close()
    with psycopg.connect(postgres_server_url, autocommit=True) as admin:
        admin.execute("DROP DATABASE karier_from_before WITH (FORCE)")


def test_a_new_database_begins_at_nothing(database: Database) -> None:
    assert database.read(lambda session: session.execute(select(ReplicaClock.cn, ReplicaClock.no)).one()) == (0, 0)
    assert database.read(lambda session: session.scalars(select(ReplicaSesi.idx)).all()) == []
