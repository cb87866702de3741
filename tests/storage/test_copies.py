"""Copies count once they were opened and checked; the last good one is never given up."""

import shutil
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from sqlalchemy import func, select
from sqlalchemy.orm import Session

from karier_desktop.models import OrgUnit
from karier_desktop.rules.problem import KnownError
from karier_desktop.storage import copies, keys, sqlcipher
from karier_desktop.storage.database import Database
from tests.support.child import add_unit
from tests.support.databases import PASSWORD, USERNAME, FixedClock


@pytest.fixture
def open_database(data_folder: Path, clock: FixedClock) -> Database:
    database = Database.open(data_folder, USERNAME, PASSWORD, clock=clock)
    database.write(add_unit, "1")
    yield database
    database.close()


def count(session: Session) -> int:
    return session.scalars(select(func.count()).select_from(OrgUnit)).one()


def test_a_copy_opens_by_itself_with_the_same_password(
    open_database: Database, data_folder: Path, tmp_path: Path, clock: FixedClock
) -> None:
    made = open_database.copy()
    assert made
    assert (made.rows["org_unit"], made.last_change, made.made_at) == (1, 1, clock.now())
    other = tmp_path / "other"
    other.mkdir()
    shutil.copy(data_folder / copies.FOLDER / f"{made.name}.krj", other / sqlcipher.FILE)
    shutil.copy(data_folder / copies.FOLDER / f"{made.name}.{keys.FILE}", other / keys.FILE)
    database = Database.open(other, USERNAME, PASSWORD, clock=clock)
    assert database.read(count) == 1
    database.close()


def test_no_second_copy_of_the_same(open_database: Database, data_folder: Path, clock: FixedClock) -> None:
    assert open_database.copy()
    clock.advance(hours=1)
    assert open_database.copy() is None
    open_database.write(add_unit, "2")
    assert open_database.copy()
    assert [copy.rows["org_unit"] for copy in copies.verified(data_folder)] == [2, 1]


def test_two_copies_in_one_second_do_not_meet(open_database: Database, data_folder: Path) -> None:
    assert open_database.copy()
    open_database.write(add_unit, "2")
    assert open_database.copy()
    assert len(copies.verified(data_folder)) == 2


def test_work_may_go_on_while_a_copy_is_made(open_database: Database, data_folder: Path) -> None:
    def during(session: Session) -> None:
        add_unit(session, "open")
        session.flush()
        made = open_database.copy()
        assert made
        assert made.rows["org_unit"] == 1

    open_database.write(during)
    assert open_database.read(count) == 2


def test_a_copy_that_differs_does_not_count(
    open_database: Database, data_folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = open_database.copy()
    open_database.write(add_unit, "2")
    rows = iter([{"org_unit": 2}, {"org_unit": 1}])
    monkeypatch.setattr(copies, "_rows", lambda connection: next(rows))
    with pytest.raises(KnownError, match="tidak sama dengan aslinya"):
        open_database.copy()
    assert copies.verified(data_folder) == [before]


def test_descriptions_without_their_copy_do_not_count(open_database: Database, data_folder: Path) -> None:
    made = open_database.copy()
    assert made
    folder = data_folder / copies.FOLDER
    (folder / "rusak.json").write_text("{")
    (folder / "rusak.krj").write_bytes(b"")
    (folder / f"{made.name}.krj").unlink()
    assert copies.verified(data_folder) == []


def test_old_copies_make_room_for_new_ones(open_database: Database, data_folder: Path, clock: FixedClock) -> None:
    for number in range(14):
        clock.advance(minutes=30)
        open_database.write(add_unit, f"x{number}")
        assert open_database.copy()
    left = copies.verified(data_folder)
    assert left[0].made_at == clock.now()
    assert len(left) == 10
    assert len(list((data_folder / copies.FOLDER).iterdir())) == 30


def test_recent_daily_weekly_and_monthly_copies_stay() -> None:
    end = datetime(2026, 3, 12, 16, tzinfo=UTC)
    moments = [end - timedelta(hours=4 * number) for number in range(6 * 500)]
    keep = copies.kept(moments)
    assert set(moments[:10]) <= keep
    assert len({at.date() for at in keep if end - at < timedelta(days=14)}) == 14
    assert len({at.isocalendar()[:2] for at in keep if end - at < timedelta(weeks=8)}) >= 8
    assert len({(at.year, at.month) for at in keep}) == 12
    assert len(keep) < 10 + 14 + 8 + 12
    assert copies.kept(keep) == keep


def test_the_only_copy_stays_however_old() -> None:
    old = datetime(2001, 1, 1, tzinfo=UTC)
    assert copies.kept([old]) == {old}
    assert copies.kept([]) == set()
