"""Invented offices, made once for all tests of a file."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from karier_desktop.services.demo import folder
from karier_desktop.services.demo.fill import Size, fill
from karier_desktop.storage.database import Database
from tests.support.databases import CHEAP, PASSWORD, FixedClock

OfficeOf = Callable[[int, int], Database]


@pytest.fixture(scope="module")
def office_of(tmp_path_factory: pytest.TempPathFactory) -> Iterator[OfficeOf]:
    """An open database with so many people, made from that seed."""
    opened: list[Database] = []

    def make(people: int, seed: int) -> Database:
        place: Path = tmp_path_factory.mktemp("rekaan") / "data"
        made = folder.make(place, PASSWORD, clock=FixedClock(), cost=CHEAP)
        opened.append(made.database)
        fill(made.database, Size(people, seed))
        return made.database

    yield make
    for database in opened:
        database.close()


@pytest.fixture(scope="module")
def invented(office_of: OfficeOf) -> Database:
    """An office of 110 people."""
    return office_of(110, 2026)
