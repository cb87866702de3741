"""What was said to be stored is there after the process was killed at any moment."""

import random
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from sqlalchemy import select

from karier_desktop.models import OrgUnit
from karier_desktop.storage import drafts, setup
from karier_desktop.storage.check import check
from karier_desktop.storage.database import Database
from karier_desktop.storage.lock import InUse
from tests.support.child import DRAFT
from tests.support.databases import CHEAP, OFFICE, PASSWORD, USERNAME

ROOT = Path(__file__).parents[2]


@contextmanager
def child(folder: Path, act: str) -> Iterator[subprocess.Popen[str]]:
    """Another process at work, killed at the end."""
    command = [sys.executable, "-m", "tests.support.child", str(folder), act]
    process = subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, text=True)
    assert process.stdout
    try:
        assert process.stdout.readline() == "open\n"
        yield process
    finally:
        process.kill()
        process.wait()
        process.stdout.close()


def acknowledged(folder: Path, act: str, enough: int) -> list[str]:
    """What a process said to have stored before it was killed."""
    with child(folder, act) as process:
        assert process.stdout
        said = [process.stdout.readline().strip() for _ in range(enough)]
        process.kill()
        said += process.stdout.read().split()
    return said


def names(database: Database) -> list[str]:
    return database.read(lambda session: sorted(session.scalars(select(OrgUnit.name)), key=int))


def test_kill_during_saves_loses_nothing_acknowledged(data_folder: Path) -> None:
    said = acknowledged(data_folder, "save", 50)
    assert len(said) >= 50
    database = Database.open(data_folder, USERNAME, PASSWORD)
    found = names(database)
    assert found[: len(said)] == said
    assert len(found) <= len(said) + 1
    assert {finding.level for finding in check(database)} <= {"good", "warning"}
    database.close()


def test_kill_again_and_again_at_odd_moments(data_folder: Path) -> None:
    chosen = random.Random(11)
    stored = 0
    for _ in range(3):
        stored += len(acknowledged(data_folder, "save", chosen.randrange(1, 9)))
    database = Database.open(data_folder, USERNAME, PASSWORD)
    assert len(names(database)) >= stored
    database.close()


def test_a_draft_survives_kill(data_folder: Path) -> None:
    said = acknowledged(data_folder, "draft", 5)
    database = Database.open(data_folder, USERNAME, PASSWORD)
    draft = database.read(drafts.load, DRAFT)
    assert draft
    assert int(draft.content["name"]) >= int(said[-1])
    assert [found.id for found in database.read(drafts.listing)] == [DRAFT]
    database.close()


def test_a_second_program_is_told_who_holds_the_folder_and_gets_in_after_a_kill(data_folder: Path) -> None:
    with child(data_folder, "hold") as process:
        with pytest.raises(InUse, match=f"proses {process.pid}") as caught:
            Database.open(data_folder, USERNAME, PASSWORD)
        assert caught.value.holder["program"] == "child.py"
    Database.open(data_folder, USERNAME, PASSWORD).close()


def test_a_first_set_up_cut_short_can_be_repeated(tmp_path: Path) -> None:
    folder = tmp_path / "data"
    with pytest.raises(KeyboardInterrupt):
        Database.create(folder, OFFICE, USERNAME, PASSWORD, cost=CHEAP, first=_interrupt)
    assert (folder / setup.UNFINISHED).exists()
    with pytest.raises(setup.faults.HalfMade, match="belum selesai"):
        Database.open(folder, USERNAME, PASSWORD)
    Database.create(folder, OFFICE, USERNAME, PASSWORD, cost=CHEAP).database.close()
    Database.open(folder, USERNAME, PASSWORD).close()


def _interrupt(session: object) -> None:
    raise KeyboardInterrupt
