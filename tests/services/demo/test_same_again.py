"""The same seed on the same day makes the same office; another seed another one; the folder is looked after."""

import json
import re
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import select
from sqlalchemy.orm import Session

from karier_desktop.models import Base, Employee
from karier_desktop.services import setup
from karier_desktop.services.demo import folder
from karier_desktop.services.demo.fill import Size, fill
from karier_desktop.storage.database import Database
from karier_desktop.storage.faults import AlreadyHere
from karier_desktop.storage.lock import InUse
from tests.services.demo.conftest import OfficeOf
from tests.support.databases import CHEAP, PASSWORD, FixedClock

UNIQUE = re.compile(r"[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}|[0-9a-f]{32}")
NOT_COMPARED = {"account", "change", "change_set", "draft", "preference", "replica", "replica_sesi", "replica_clock"}


def told(database: Database) -> list[str]:
    """Every record in words, without the ids, which are drawn anew each time."""

    def read(session: Session) -> list[str]:
        lines = []
        for table in Base.metadata.sorted_tables:
            if table.name not in NOT_COMPARED:
                rows = session.execute(select(table)).all()
                lines += [f"{table.name} {UNIQUE.sub('-', json.dumps(list(row), default=str))}" for row in rows]
        return sorted(lines)

    return database.read(read)


def test_the_same_seed_makes_the_same_office(office_of: OfficeOf) -> None:
    lines = told(office_of(25, 7))
    assert len(lines) > 500
    assert lines == told(office_of(25, 7))


def test_another_seed_makes_other_people(office_of: OfficeOf) -> None:
    def names(session: Session) -> set[str]:
        return set(session.scalars(select(Employee.name)))

    one, other = office_of(25, 7).read(names), office_of(25, 8).read(names)
    assert len(one & other) < 10


@pytest.mark.parametrize("people", [1, 2, 10])
def test_a_very_small_office_works(office_of: OfficeOf, people: int) -> None:
    found = office_of(people, 3).read(lambda session: session.scalars(select(Employee.name)).all())
    assert len(found) == people


def test_progress_only_grows_and_reaches_the_end(tmp_path: Path) -> None:
    made = folder.make(tmp_path / "data", PASSWORD, clock=FixedClock(), cost=CHEAP)
    steps: list[tuple[int, int, str]] = []
    fill(made.database, Size(12, 1), lambda *step: steps.append(step))
    made.database.close()
    assert [done for done, _, _ in steps] == sorted(done for done, _, _ in steps)
    assert {text for _, _, text in steps} == {"Pegawai", "Penilaian"}
    assert all(done <= total for done, total, _ in steps)


def test_an_earlier_invented_office_makes_way(tmp_path: Path) -> None:
    place = tmp_path / "data"
    for _ in range(2):
        folder.make(place, PASSWORD, clock=FixedClock(), cost=CHEAP).database.close()
    assert (place / folder.MARK).is_file()


def test_real_data_never_make_way(tmp_path: Path) -> None:
    place = tmp_path / "data"
    setup.make_office(place, "Dinas Nyata", "ani", PASSWORD, cost=CHEAP).database.close()
    before = _contents(place)
    with pytest.raises(AlreadyHere):
        folder.make(place, PASSWORD, cost=CHEAP)
    assert _contents(place) == before


def test_an_invented_office_in_use_is_left_alone(tmp_path: Path) -> None:
    place = tmp_path / "data"
    made = folder.make(place, PASSWORD, clock=FixedClock(), cost=CHEAP)
    with pytest.raises(InUse):
        folder.make(place, PASSWORD, cost=CHEAP)
    made.database.close()
    Database.open(place, folder.USERNAME, PASSWORD).close()


def test_the_password_is_four_words_that_differ_each_time() -> None:
    made = {folder.new_password() for _ in range(20)}
    assert len(made) == 20
    assert all(len(words.split()) == 4 for words in made)


def _contents(place: Path) -> dict[str, Any]:
    return {path.name: path.read_bytes() for path in place.iterdir() if path.is_file() and path.suffix == ".json"}
